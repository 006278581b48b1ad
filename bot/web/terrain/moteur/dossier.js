// A situation with what the data add to it: the form in which criteria read it.
// The twin of bot/orientation/dossier.py; unknown is null.

import {own} from './objets.js'
import {fill} from './phrases.js'
import {departementOf} from './zones.js'

export class Dossier {
  #catalogue
  #territoires

  constructor(situation, {catalogue, territoires, mode}) {
    this.#catalogue = catalogue
    this.#territoires = territoires
    this.regles = catalogue.regles
    this.situation = told(situation, catalogue.cles)
    this.voix = mode === 'habitant' ? 0 : 1 // rank in a pair of texts; 1 speaks of the person
    for (const cle of catalogue.cles) this[cle] = this.situation[cle] ?? null
    if (this.en_emploi === null && this.mois_sans_emploi) this.en_emploi = false
    if (this.mois_sans_emploi === null && this.en_emploi) this.mois_sans_emploi = 0
    this.suivi = new Set(this.situation.suivi)
    this.refus = new Set(this.situation.refus)
    this.freins = this.situation.freins ? new Set(this.situation.freins) : null
    if (this.logement === 'sans-abri') this.freins = new Set([...(this.freins ?? []), 'logement'])
    this.#locate(this.situation)
  }

  #locate({commune: dite, quartier: codeQuartier, departement: dit}) {
    const territoires = this.#territoires
    const quartier = codeQuartier ? territoires.quartier(codeQuartier) : null
    const code = dite ?? (quartier?.communes.length === 1 ? quartier.communes[0] : null)
    const commune = code ? territoires.commune(code) : null
    // A commune of a département that was not loaded: what its département alone allows is said.
    this.ailleurs = code !== null && commune === null
    this.commune = commune?.code ?? null
    this.nomCommune = commune?.nom ?? null
    this.communes = new Set(commune ? [commune.code, commune.parente].filter(Boolean) : [])
    const departements = this.#catalogue.departements
    const lu = this.ailleurs ? departementOf(code) : dit ?? sharedDepartement(quartier, territoires)
    this.departement = commune?.departement ?? (own(departements, lu) ? lu : null)
    const [nom, region] = own(departements, this.departement) ?? [null, null]
    this.nomCommune ??= nom
    this.region = region
    this.epci = commune?.epci ?? null
    this.centre = commune?.centre ?? null
    this.frr = commune ? territoires.frr(commune) : null
    this.qpv = codeQuartier ? true : null
    if (commune && this.qpv === null && territoires.aDesQpv(commune) === false) this.qpv = false
  }

  /** Whether a quartier prioritaire of the commune is known, so that asking for it helps. */
  get aDesQuartiers() {
    return this.commune !== null && this.#territoires.quartiersDe(this.#territoires.commune(this.commune)).length > 0
  }

  /** The imported places that may serve the département; null when there are none. */
  get lieux() {
    return this.#territoires.lieux(this.departement)
  }

  /** The `territoire` object of the contract, section 4; null when nothing is known of it. */
  get territoire() {
    if (this.departement === null) return null
    const {commune, nomCommune: nom, departement, region, epci, quartier, qpv, frr} = this
    return {commune, nom, departement, region, epci, quartier, qpv, frr}
  }

  /** A reason, by its name in the catalogue. */
  say(raison, parties) {
    return fill(this.#catalogue.phrases.raisons[raison][this.voix], parties)
  }

  /** What a value of a key says of the person. */
  known(cle, valeur, parties) {
    return fill(this.#catalogue.phrases.faits[cle][valeur][this.voix], parties)
  }

  /** What is still to be known of a key. */
  missing(cle) {
    return this.#catalogue.phrases.inconnues[cle][this.voix]
  }

  /** All the values of a key that has a few: "diplome", "logement". */
  values(cle) {
    return this.#catalogue[`${cle}s`].map(({code}) => code)
  }
}

/** The keys of the contract that are known, each code of a list once; whatever else is kept of a
 * person stays where it is. */
function told(situation, cles) {
  const connues = cles.map((cle) => [cle, situation[cle] ?? null]).filter(([, valeur]) => valeur !== null)
  return Object.fromEntries(connues.map(([cle, valeur]) => [cle, Array.isArray(valeur) ? [...new Set(valeur)] : valeur]))
}

/** The département of a quartier that spans several communes; null when they are in two. */
function sharedDepartement(quartier, territoires) {
  const departements = new Set(quartier?.communes.map((code) => territoires.commune(code)?.departement ?? departementOf(code)))
  return departements.size === 1 ? [...departements][0] : null
}
