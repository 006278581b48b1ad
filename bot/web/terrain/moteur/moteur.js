// The engine: a situation against the whole catalogue, with a reason for every answer.
// The twin of bot/orientation/moteur.py: no network, no clock, no memory between calls.

import {check} from './criteres.js'
import {Dossier} from './dossier.js'
import {nearestPlaces} from './lieux.js'
import {compare} from './ordre.js'
import {firstSteps} from './parcours.js'
import {rankQuestions} from './questions.js'
import {nearestStructure} from './structures.js'
import {openTerritoires} from './territoires.js'
import {covers, motifOfPlace} from './zones.js'

export {firstSteps, openTerritoires}

const ELIGIBLE = 'eligible'
const A_VERIFIER = 'a_verifier'
const NON_ELIGIBLE = 'non_eligible'
const GRAVITE = [ELIGIBLE, A_VERIFIER, NON_ELIGIBLE]

/** The Orientation of the contract, section 4. `catalogue` is GET /api/catalogue.json, `territoires`
 * what openTerritoires gives, `jour` "2026-11-29", `mode` "habitant" or "educateur". */
export const orient = (situation, options) => new Examen(situation, options).orient()

class Examen {
  #catalogue
  #jour
  #mode
  #dossier

  constructor(situation, {catalogue, territoires, jour, mode = 'habitant'}) {
    this.#catalogue = catalogue
    this.#jour = jour
    this.#mode = mode
    this.#dossier = new Dossier(situation, {catalogue, territoires, mode})
  }

  orient() {
    const dossier = this.#dossier
    const [considerees, enAttente] = this.#consider()
    const examens = considerees.map((fiche) => this.#examine(this.#told(fiche)))
    const ecartes = examens.filter(({verdict}) => verdict === NON_ELIGIBLE)
    let retenus = this.#sorted(examens.filter(({verdict}) => verdict !== NON_ELIGIBLE))
    if (this.#mode !== 'educateur') {
      // Unconfirmed projects come last: they are left out when they would be among the first.
      const surs = retenus.filter(({fiche}) => !this.#isUnconfirmed(fiche))
      if (surs.length < dossier.regles.premieres) {
        ecartes.push(...retenus.slice(surs.length))
        retenus = surs
      }
    }
    const commune = dossier.commune === null ? {} : {commune: dossier.commune}
    return {
      situation: {...dossier.situation, ...commune, territoire: dossier.territoire},
      propositions: this.#propositions(retenus),
      ecartes: ecartes.map(({fiche, verdict, motifs}) => ({dispositif: fiche.id, nom: fiche.nom, verdict, motifs})),
      urgences: dossier.logement === 'sans-abri' ? ['115'] : [],
      questions: rankQuestions(dossier, retenus.map(({manque}) => manque), enAttente, this.#leveurs()),
    }
  }

  /** Fiches that are looked at, and how many local ones wait for a better known place. */
  #consider() {
    const dossier = this.#dossier
    const locales = []
    const remplacees = new Set()
    let enAttente = 0
    for (const fiche of this.#catalogue.fiches.filter(({zone}) => zone)) {
      const ici = covers(fiche.zone, dossier)
      const leveAutreChose = fiche.leve && !this.#lifts(fiche)
      if (ici === null && dossier.commune === null && (!leveAutreChose || !dossier.situation.freins)) enAttente++
      if (ici === false || dossier.departement === null || leveAutreChose) continue
      locales.push(fiche)
      if (ici && fiche.decline && !this.#isOver(fiche) && !this.#isUnstarted(fiche)) remplacees.add(fiche.decline)
    }
    const nationales = this.#catalogue.fiches.filter((fiche) => !fiche.zone && !remplacees.has(fiche.id) && (!fiche.leve || this.#lifts(fiche)))
    return [[...nationales, ...locales], enAttente]
  }

  /** How many fiches would be considered if a frein were named: what the question is worth. */
  #leveurs() {
    if (this.#dossier.situation.freins) return 0
    return this.#catalogue.fiches.filter(({leve, zone}) => leve && covers(zone, this.#dossier) !== false).length
  }

  /** {fiche, verdict, motifs, leves, manque} of a considered fiche. */
  #examine(fiche) {
    const dossier = this.#dossier
    const leves = (fiche.freins ?? []).filter((code) => dossier.freins?.has(code))
    const ferme = this.#closed(fiche)
    if (ferme) return {fiche, verdict: NON_ELIGIBLE, motifs: [ferme], leves, manque: {fermes: [], souples: []}}
    const motifs = []
    const manque = []
    const refusent = [] // those whose answer, perhaps with another, could be a no
    const bascule = []
    let reserve = false // a_verifier whatever is learnt, unless it is a firm no
    if (fiche.zone) {
      const [motif, absent] = motifOfPlace(fiche.zone, dossier)
      motifs.push(motif)
      manque.push(...absent)
      refusent.push(...absent)
    }
    for (const condition of fiche.conditions ?? []) {
      const reponse = check(condition, dossier)
      let verdict = ELIGIBLE
      let {texte} = reponse
      if (reponse.oui === null && condition.souple) {
        bascule.push(...reponse.bascule)
        texte = dossier.say('souple_inconnu', {texte: texte.slice(0, -1)})
      } else if (reponse.oui === null) {
        verdict = A_VERIFIER
        manque.push(...reponse.manque)
        if (reponse.bascule.length || reponse.manque.length > 1) refusent.push(...reponse.manque)
      } else if (!reponse.oui && condition.souple) {
        verdict = A_VERIFIER
        reserve = true
        texte = dossier.say('souple_non', {texte})
      } else if (!reponse.oui) {
        verdict = NON_ELIGIBLE
      }
      motifs.push({critere: reponse.nom ?? condition.nom, verdict, texte})
    }
    const doute = this.#doubt(fiche)
    if (doute) {
      motifs.push(doute)
      reserve = true
    }
    if (!motifs.length) motifs.push({critere: 'ouvert_a_tous', verdict: ELIGIBLE, texte: dossier.say('ouvert_a_tous')})
    const verdict = GRAVITE[Math.max(...motifs.map((motif) => GRAVITE.indexOf(motif.verdict)))]
    return {fiche, verdict, motifs, leves, manque: reserve ? {fermes: refusent, souples: []} : {fermes: manque, souples: bascule}}
  }

  /** A fiche as it is told to somebody who refused doors that it names: they are left out. */
  #told(fiche) {
    const portes = new Set(Object.keys(fiche.sans ?? {}).flatMap((cle) => cle.split('+')))
    const refus = [...portes].filter((id) => this.#dossier.refus.has(id)).sort()
    return refus.length ? {...fiche, ...fiche.sans[refus.join('+')]} : fiche
  }

  /** The motif that leaves a fiche out before its conditions: day, suivi, refus. */
  #closed(fiche) {
    const motif = (critere, texte) => ({critere, verdict: NON_ELIGIBLE, texte})
    const {suivi, refus} = this.#dossier
    if (this.#isOver(fiche)) return motif('en_cours', fiche.finit[1])
    if (this.#isUnstarted(fiche)) return motif('en_cours', fiche.commence[1])
    if (suivi.has(fiche.id) || suivi.has(fiche.decline)) return motif('deja_suivi', this.#dossier.say('deja_suivi'))
    if (refus.has(fiche.id) || refus.has(fiche.decline)) return motif('refuse', this.#dossier.say('refuse'))
    return null
  }

  /** Why it may be over, or not be as it is told. */
  #doubt({a_confirmer: doute, annonce}) {
    if (doute) return {critere: 'existence_a_confirmer', verdict: A_VERIFIER, texte: doute}
    if (annonce && this.#jour > annonce[0]) return {critere: 'suite_a_confirmer', verdict: A_VERIFIER, texte: annonce[1]}
    return null
  }

  /** A local project whose source is old and that nobody confirmed since; it counts as any other for
   * somebody who refused what it mediates for. */
  #isUnconfirmed({sur, mediation_pour: mediation = []}) {
    return sur !== undefined && sur < this.#jour && !mediation.some((id) => this.#dossier.refus.has(id))
  }

  #isOver = ({finit}) => finit !== undefined && this.#jour > finit[0]
  #isUnstarted = ({commence}) => commence !== undefined && this.#jour < commence[0]
  #lifts = ({freins = []}) => freins.some((code) => this.#dossier.freins?.has(code))

  /** The best first. */
  #sorted(examens) {
    const ids = this.#catalogue.fiches.map(({id}) => id).sort()
    const etapes = this.#catalogue.etapes.map(({code}) => code)
    const rank = ({fiche, verdict, motifs, leves}) => [
      this.#isUnconfirmed(fiche),
      fiche.etape !== 'urgence',
      verdict !== ELIGIBLE,
      !leves.length,
      !fiche.zone,
      etapes.indexOf(fiche.etape),
      -motifs.filter((motif) => motif.verdict === ELIGIBLE).length,
      this.#turn(fiche),
      // Among what lifts freins or is open to all: made for one thing before for everything.
      fiche.leve || !fiche.conditions ? (fiche.freins ?? []).length : 0,
      ids.indexOf(fiche.id),
    ]
    const rangs = new Map(examens.map((examen) => [examen, rank(examen)]))
    return examens.sort((un, autre) => compare(rangs.get(un), rangs.get(autre)))
  }

  /** Among doors that are open alike: 0 for those first of all for this person, 2 for those that are
   * first for others, 1 for the rest. */
  #turn({d_abord: conditions = []}) {
    const reponses = conditions.map((condition) => check(condition, this.#dossier).oui)
    if (reponses.includes(true)) return 0
    return !reponses.length || reponses.includes(null) ? 1 : 2
  }

  #propositions(examens) {
    const dossier = this.#dossier
    const noms = new Set(examens.flatMap(({fiche}) => [fiche.id, fiche.decline].filter(Boolean)))
    const importes = dossier.departement === null ? new Map() : nearestPlaces(noms, dossier)
    return examens.map(({fiche, verdict, motifs, leves}) => ({
      dispositif: fiche.id,
      nom: fiche.nom,
      etape: fiche.etape,
      verdict,
      motifs,
      freins: leves,
      resume: fiche.resume,
      structure: this.#structure(fiche, importes),
      demarche: fiche.demarche,
      documents: fiche.documents ?? [],
      prescription: fiche.prescription ?? null,
      source: fiche.source,
      verifie_le: fiche.verifie_le,
    }))
  }

  /** A local fiche without a place of its own gives those of the national one it declines. */
  #structure(fiche, importes) {
    if (this.#dossier.departement === null) return null
    for (const id of [fiche.id, fiche.decline].filter(Boolean)) {
      const ecrites = this.#catalogue.structures.filter(({dispositifs}) => dispositifs.includes(id) && !dispositifs.some((autre) => this.#dossier.refus.has(autre))) // nobody is sent back there
      const importe = importes.get(id)
      if (ecrites.length || importe) return nearestStructure(ecrites, importe, this.#dossier)
    }
    return null
  }
}
