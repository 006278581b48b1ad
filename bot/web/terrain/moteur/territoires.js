// What is known of the communes of the départements that were loaded; the twin of
// bot/territoires/table.py. Each département is read when it is first asked for.

import {nameKey} from './noms.js'
import {own} from './objets.js'
import {compare} from './ordre.js'
import {departementOf} from './zones.js'

const LETTRES = 2 // of what is completed, at least

/** Put together the files of some départements, or of all: GET /api/territoires/70.json. */
export const openTerritoires = (fichiers) => new Territoires(fichiers)

export class Territoires {
  #departements
  #quartiers = null

  constructor(fichiers) {
    this.#departements = new Map(fichiers.map((fichier) => [fichier.departement, new Departement(fichier)]))
  }

  /** The codes of the départements that are here. */
  get departements() {
    return [...this.#departements.keys()]
  }

  /** {code, nom, departement, region, epci, population, codesPostaux, parente, centre} of an INSEE
   * code; a former code gives today's commune. null when its département is not here. */
  commune(code) {
    const trouvee = this.#departements.get(departementOf(code))?.communes.get(code)
    if (trouvee) return trouvee
    for (const departement of this.#departements.values()) {
      const nouvelle = own(departement.fichier.anciennes, code)
      if (nouvelle) return departement.communes.get(nouvelle)
    }
    return null
  }

  /** {code, nom, communes, appellations, sans_commune} of a QPV; null when it is not here. */
  quartier(code) {
    const tous = [...this.#departements.values()].flatMap(({fichier}) => fichier.quartiers)
    this.#quartiers ??= new Map(tous.map((quartier) => [quartier.code, quartier]))
    return this.#quartiers.get(code) ?? null
  }

  /** The known QPV that touch a commune: those of a town are also those of its arrondissements, and
   * the other way round. */
  quartiersDe(commune) {
    const touche = (code) => code === commune.code || code === commune.parente || this.commune(code)?.parente === commune.code
    return this.#file(commune).quartiers.filter(({communes}) => communes.some(touche))
  }

  /** Whether a commune has a QPV; null when none is known and the list was not imported. */
  aDesQpv(commune) {
    if (this.quartiersDe(commune).length) return true
    return 'qpv' in this.#file(commune).imports ? false : null
  }

  /** Whether a commune is in France Ruralités Revitalisation; null when not known. */
  frr(commune) {
    const {frr} = this.#file(commune)
    if (!frr || frr.inconnu.includes(commune.code)) return null
    return frr.oui.includes(commune.code)
  }

  /** The imported places that may serve a département, as its file holds them. */
  lieux(departement) {
    return this.#departements.get(departement)?.fichier.lieux ?? null
  }

  /** The communes whose name, or whose postcode, begins so, the likeliest first: a whole name before
   * the start of a longer one, those of the département `presDe` before the others. */
  complete(debut, presDe = '') {
    const [premier] = this.#departements.values()
    if (!premier) return []
    const {articles, proposees, debuts: assez} = premier.fichier.completion
    const cle = nameKey(debut, premier.fichier.completion)
    if (cle.length < LETTRES) return []
    const debuts = [cle, ...articles.map((article) => `${article} ${cle}`)]
    const lues = [...this.#departements.values()].flatMap((departement) => departement.begun(debuts))
    const rank = ({commune}) => [commune.departement !== presDe, -commune.population, commune.code]
    const trouvees = new Map()
    for (const {commune, entiere} of lues.sort((une, autre) => compare(rank(une), rank(autre))).slice(0, assez)) {
      trouvees.set(commune, trouvees.get(commune) || entiere)
    }
    const place = (commune) => [commune.departement !== presDe, !trouvees.get(commune), -commune.population]
    return [...trouvees.keys()].sort((une, autre) => compare(place(une), place(autre))).slice(0, proposees)
  }

  /** The commune whose centre is the nearest to a point, [latitude, longitude] in degrees; null when
   * no centre is known. */
  nearestCommune([latitude, longitude]) {
    const largeur = Math.cos((latitude * Math.PI) / 180)
    const away = ([la, lo]) => (la - latitude) ** 2 + ((lo - longitude) * largeur) ** 2
    const situees = [...this.#departements.values()].flatMap(({communes}) => [...communes.values()].filter(({centre}) => centre))
    return situees.reduce((une, autre) => (une && away(une.centre) <= away(autre.centre) ? une : autre), null)
  }

  #file({departement}) {
    return this.#departements.get(departement).fichier
  }
}

class Departement {
  #communes = null
  #index = null

  constructor(fichier) {
    this.fichier = fichier
  }

  /** INSEE code -> commune. */
  get communes() {
    const {departement, region, epci, centres} = this.fichier
    this.#communes ??= new Map(this.fichier.communes.map(([code, nom, population, rang, postaux, parente = null], n) =>
      [code, {code, nom, departement, region, epci: epci[rang] ?? null, population, codesPostaux: postaux ? postaux.split(' ') : [], parente, centre: centres?.[n] ?? null}]))
    return this.#communes
  }

  /** {commune, entiere} for each name or postcode that begins so; a former name must be whole. */
  begun(debuts) {
    this.#index ??= this.#arrange()
    return debuts.flatMap((debut) => (this.#index.get(debut.slice(0, LETTRES)) ?? [])
      .filter(({cle, commence}) => cle === debut || (commence && cle.startsWith(debut)))
      .map(({cle, commune}) => ({commune, entiere: debuts.includes(cle)})))
  }

  /** The first letters of a key -> the keys that have them. */
  #arrange() {
    const index = new Map()
    const put = (cle, commune, commence) => {
      const debut = cle.slice(0, LETTRES)
      if (!index.has(debut)) index.set(debut, [])
      index.get(debut).push({cle, commune, commence})
    }
    for (const commune of this.communes.values()) {
      if (!commune.parente) put(nameKey(commune.nom, this.fichier.completion), commune, true) // an arrondissement has others
      for (const code of commune.codesPostaux) put(code, commune, true)
    }
    const arrondissements = new Set(this.fichier.arrondissements)
    for (const [cle, codes] of Object.entries(this.fichier.noms)) {
      for (const code of codes) put(cle, this.communes.get(code), arrondissements.has(cle))
    }
    return index
  }
}
