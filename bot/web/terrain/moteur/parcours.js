// From a list of propositions to the first steps of a path: a few, of different kinds.
// The twin of bot/orientation/parcours.py.

import {compare} from './ordre.js'

const LEVER = 'levee-des-freins'
const [URGENCE, SUR_MESURE, FAITE_POUR, A_PRECISER, OUVERTE_A_TOUS, EN_DOUTE] = [0, 1, 2, 3, 4, 5]

/** The few propositions to say first, the most telling first: those made for this person before those
 * open to everybody, one of each étape before a second of the same. */
export function firstSteps(propositions, {catalogue, freins = [], nombre = catalogue.regles.parcours.premiers_pas}) {
  const regles = catalogue.regles.parcours
  const sansToit = regles.sort_sans_toit.every((code) => freins.includes(code))
  const rangs = new Map(propositions.map((proposition, rang) => {
    const toit = sansToit && proposition.etape === 'urgence' && !isForOthers(proposition, regles)
    return [proposition, [toit ? URGENCE : rank(proposition, regles), rang]]
  }))
  const order = (une, autre) => compare(rangs.get(une), rangs.get(autre))
  const classees = [...propositions].sort(order)
  const choisies = []
  for (const proposition of classees) {
    const neuve = choisies.every(({etape}) => etape !== proposition.etape)
    if (choisies.length < nombre && neuve && rangs.get(proposition)[0] <= A_PRECISER) choisies.push(proposition)
  }
  for (const proposition of classees) {
    if (choisies.length < nombre && !choisies.includes(proposition)) choisies.push(proposition)
  }
  makeRoomForALever(choisies, classees, regles)
  return choisies.sort((une, autre) => rangs.get(une)[0] - rangs.get(autre)[0])
}

/** Whoever named a frein hears of what lifts just that, in place of what lifts nothing. */
function makeRoomForALever(choisies, classees, regles) {
  if (choisies.some(({etape}) => etape === LEVER)) return
  const levier = classees.find((p) => p.etape === LEVER && p.freins.length && !isForOthers(p, regles))
  const sans = choisies.filter(({freins}) => !freins.length)
  if (levier && sans.length && choisies.length > 1) choisies[choisies.indexOf(sans[sans.length - 1])] = levier
}

/** Whether this person does not meet a condition, though it is not always required. */
const isForOthers = ({motifs}, regles) => motifs.some(({verdict, texte}) => verdict === 'a_verifier' && texte.includes(regles.souple))

/** How telling a proposition is for this person, from the reasons the engine gives. */
function rank(proposition, regles) {
  const {etape, verdict, motifs, freins} = proposition
  const criteres = motifs.map(({critere}) => critere)
  const prouvees = motifs
    .filter((motif) => motif.verdict === 'eligible' && motif.critere !== 'ouvert_a_tous' && !motif.texte.includes(regles.pas_exige))
    .map(({critere}) => critere)
  if (etape === 'urgence' && verdict === 'eligible') return URGENCE
  if (criteres.includes('existence_a_confirmer') || criteres.includes('suite_a_confirmer')) {
    return freins.length && !criteres.includes('habite_le_territoire') ? A_PRECISER : EN_DOUTE
  }
  const reserves = motifs.filter((motif) => motif.verdict === 'a_verifier')
  const vises = reserves.some(({critere}) => regles.vises.includes(critere))
  if (isForOthers(proposition, regles) || (vises && !freins.length) || reserves.length >= regles.trop_d_inconnues) return EN_DOUTE
  if (prouvees.includes('habite_le_territoire')) return SUR_MESURE
  if (verdict === 'eligible') return prouvees.length || freins.length ? FAITE_POUR : OUVERTE_A_TOUS
  return prouvees.length ? A_PRECISER : EN_DOUTE
}
