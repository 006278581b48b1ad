// Criteria: the answer of one condition of the catalogue to one dossier, by its YAML key.
// The twin of bot/orientation/criteres.py: a key of one table must be in the other.

import {answer, auMoins, sauf, tous, unParmi} from './kleene.js'
import {age as years, duration} from './phrases.js'

const BOOLEENS = ['scolarise', 'en_emploi', 'inscrit_france_travail', 'rsa', 'rqth', 'enfant_moins_3_ans', 'parent_isole']

export const CRITERES = {
  age,
  mois_sans_emploi: duree,
  mois_dans_la_commune: duree,
  ...Object.fromEntries(BOOLEENS.map((cle) => [cle, booleen])),
  diplome: choix,
  logement: choix,
  frein,
  qpv: (_, dossier) => zoned('qpv', dossier, missingPlace(dossier, dossier.aDesQuartiers ? 'quartier' : null)),
  frr: (_, dossier) => zoned('frr', dossier, missingPlace(dossier)),
  territoire_habilite: territoireHabilite,
  un_parmi: ({parmi}, dossier) => unParmi(parts(parmi, dossier), dossier),
  tous: ({parmi}, dossier) => tous(parts(parmi, dossier)),
  sauf: ({parmi}, dossier) => sauf(parts(parmi, dossier)),
  au_moins: ({parmi, nombre}, dossier) => auMoins(nombre, parts(parmi, dossier), dossier),
}

/** What a condition answers; its own sentence takes the place of the reason. */
export function check(condition, dossier) {
  const reponse = CRITERES[condition.cle](condition, dossier)
  return condition.texte ? {...reponse, texte: condition.texte} : reponse
}

const parts = (conditions, dossier) => conditions.map((condition) => [condition.nom, check(condition, dossier)])

/** `{min: 16, max: 25}`: completed years, bounds included. */
function age({parametre: {min, max}, demande}, dossier) {
  const parties = {demande: demande[dossier.voix], min}
  if (dossier.age === null) return answer(null, dossier.say('age_inconnu', parties), ['age'], ['age'])
  parties.fait = dossier.say('age_dit', {ans: years(dossier.age)})
  if (min !== undefined && dossier.age < min) return answer(false, dossier.say('age_trop_tot', parties))
  return answer(max === undefined || dossier.age <= max, dossier.say('age', parties))
}

function booleen({cle, parametre, demande}, dossier) {
  const valeur = dossier[cle]
  if (valeur === null) return notKnown(cle, demande, [cle], dossier)
  const fait = dossier.known(cle, valeur)
  if (valeur === parametre) return answer(true, dossier.say('rempli', {fait}))
  return answer(false, dossier.say('fait', {fait, demande: demande[0]}))
}

/** A key in whole months. */
function duree({cle, parametre: {min, max}, demande}, dossier) {
  const mois = dossier[cle]
  if (mois === null) return notKnown(cle, demande, [cle], dossier)
  const fait = dossier.known(cle, 'duree', {duree: duration(mois)})
  const dedans = (min === undefined || mois >= min) && (max === undefined || mois <= max)
  return answer(dedans, dossier.say('fait', {fait, demande: demande[dossier.voix]}))
}

/** A key with a few values: the one held is among those asked. */
function choix({cle, parametre, demande}, dossier) {
  const valeur = dossier[cle]
  const toutes = dossier.values(cle).every((code) => parametre.includes(code))
  if (valeur === null) return notKnown(cle, demande, toutes ? [] : [cle], dossier)
  const fait = dossier.known(cle, valeur)
  return answer(parametre.includes(valeur), dossier.say('fait', {fait, demande: demande[dossier.voix]}))
}

/** One of these freins was named. */
function frein({parametre, demande}, dossier) {
  const parties = {demande: demande[dossier.voix]}
  if (parametre.some((code) => dossier.freins?.has(code))) return answer(true, dossier.say('frein_oui', parties))
  if (!dossier.situation.freins) return answer(null, dossier.say('frein_inconnu', parties), ['freins'], ['freins'])
  return answer(false, dossier.say('frein_non', parties))
}

/** Yes in these communes, not known elsewhere: the list is not whole. */
function territoireHabilite({parametre: {communes}}, dossier) {
  if (communes.some((code) => dossier.communes.has(code))) return answer(true, dossier.say('habilite_oui', {lieu: dossier.nomCommune}))
  return answer(null, dossier.say('habilite_inconnu'), missingPlace(dossier))
}

function notKnown(cle, demande, bascule, dossier) {
  const texte = dossier.say('inconnu', {quoi: dossier.missing(cle), demande: demande[dossier.voix]})
  return answer(null, texte, [cle], bascule)
}

function zoned(nom, dossier, manque) {
  const dedans = dossier[nom]
  const suite = dedans === null ? 'inconnu' : dedans ? 'oui' : 'non'
  return answer(dedans, dossier.say(`${nom}_${suite}`), dedans === null ? manque : [])
}

function missingPlace(dossier, autrement = null) {
  if (dossier.commune === null) return ['commune']
  return autrement ? [autrement] : []
}
