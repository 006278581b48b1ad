// What is known of the communes of the départements that were loaded; the twin of
// bot/territoires/table.py. Each département is read when it is first asked for.

import {nameKey} from './noms.js'
import {own} from './objets.js'
import {compare} from './ordre.js'
import {departementOf} from './zones.js'

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
    const {articles, lettres, proposees, debuts: assez} = premier.fichier.completion
    const cle = nameKey(debut, premier.fichier.completion)
    if (cle.length < lettres) return []
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

  #file({departement}) {
    return this.#departements.get(departement).fichier
  }
}

class Departement {
  #communes = null
  #cles = null

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
    const [cle] = debuts
    const lues = []
    for (const {commune, nom, postaux} of this.#keys()) {
      for (const debut of debuts) if (nom?.startsWith(debut)) lues.push({commune, entiere: debuts.includes(nom)})
      for (const code of postaux) if (code.startsWith(cle)) lues.push({commune, entiere: code === cle})
    }
    const {noms, arrondissements} = this.fichier
    const begin = arrondissements.flatMap((nom) => debuts.filter((debut) => nom !== debut && nom.startsWith(debut)).map(() => [nom, false]))
    for (const [nom, entiere] of [...debuts.map((debut) => [debut, true]), ...begin]) {
      for (const code of own(noms, nom) ?? []) lues.push({commune: this.communes.get(code), entiere: entiere || debuts.includes(nom)})
    }
    return lues
  }

  /** The keys of today's names, worked out once. An arrondissement has others (`noms`). */
  #keys() {
    this.#cles ??= [...this.communes.values()].map((commune) => ({
      commune,
      nom: commune.parente ? null : nameKey(commune.nom, this.fichier.completion),
      postaux: commune.codesPostaux,
    }))
    return this.#cles
  }
}
