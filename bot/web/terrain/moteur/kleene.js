// AND, OR, NOT and "at least n" that keep the third answer: Kleene's three-valued logic.
// Each takes the answers of the parts as [name, answer]; the twin of bot/orientation/kleene.py.

/** An answer: true, false or null (not known yet), its sentence, the keys that are missing, those of
 * them whose single answer could make a no, and the name of the part that decided. */
export const answer = (oui, texte, manque = [], bascule = [], nom = null) => ({oui, texte, manque, bascule, nom})

/** OR: yes as soon as one is yes; no when all are no. */
export function unParmi(reponses, dossier) {
  const vraie = reponses.find(([, reponse]) => reponse.oui)
  if (vraie) return named(...vraie)
  const inconnues = unknownOf(reponses)
  if (inconnues.length) return afterAnAge(reponses, unknown(inconnues, inconnues.length), dossier)
  const [[, {texte}], [, {texte: autre}] = [null, {texte: ''}]] = reponses
  const dit = autre && autre !== texte ? dossier.say('ou_bien', {texte, autre}) : texte
  return named(...reponses[0], dit)
}

/** AND: no as soon as one is no; yes when all are yes. */
export function tous(reponses) {
  const fausse = reponses.find(([, reponse]) => reponse.oui === false)
  if (fausse) return named(...fausse)
  const inconnues = unknownOf(reponses)
  if (inconnues.length) return unknown(inconnues, 1)
  const parFait = new Map() // one fact is told once: "vous avez 19 ans"
  for (const [, {texte}] of reponses) {
    const fait = texte.split(' : ')[0]
    if (!parFait.has(fait)) parFait.set(fait, texte)
  }
  return named(...reponses[0], [...parFait.values()].join(' '))
}

/** NOT: yes becomes no, no becomes yes, unknown stays unknown. */
export function sauf([[nom, enfant]]) {
  const reponse = named(nom, enfant)
  return reponse.oui === null ? {...reponse, bascule: reponse.manque} : {...reponse, oui: !reponse.oui}
}

/** At least `nombre` of them: unknown ones may still make it up. */
export function auMoins(nombre, reponses, dossier) {
  const vraies = reponses.filter(([, reponse]) => reponse.oui)
  if (vraies.length >= nombre) return named(...vraies[0], vraies.slice(0, nombre).map(([, {texte}]) => texte).join(' '))
  const inconnues = unknownOf(reponses)
  const possibles = vraies.length + inconnues.length
  if (possibles >= nombre) return unknown(inconnues, possibles - nombre + 1)
  const raison = vraies.length > 1 ? 'trop_peu_plusieurs' : 'trop_peu'
  return answer(false, dossier.say(raison, {nombre: vraies.length, attendus: nombre}))
}

const unknownOf = (reponses) => reponses.filter(([, reponse]) => reponse.oui === null)

/** What is unknown, after the age that shuts the first door: "29 ans : ouvert de 16 à 25 ans". */
function afterAnAge([[nom, premiere]], inconnue, dossier) {
  if (premiere.oui !== false || (premiere.nom ?? nom) !== dossier.regles.age) return inconnue
  return {...inconnue, texte: `${premiere.texte} ${inconnue.texte}`}
}

/** An answer under the name of the part that decided, the deepest one. */
const named = (nom, reponse, texte = reponse.texte) => ({...reponse, texte, nom: reponse.nom ?? nom})

/** Not known yet: the first unknown part speaks, the keys of all of them are missing. `bascule` holds
 * the keys whose single answer could make a no of at least `assez` parts. */
function unknown(inconnues, assez) {
  const [nom, premiere] = inconnues[0]
  const fois = new Map()
  for (const [, {bascule}] of inconnues) {
    for (const cle of new Set(bascule)) fois.set(cle, (fois.get(cle) ?? 0) + 1)
  }
  const manque = [...new Set(inconnues.flatMap(([, reponse]) => reponse.manque))]
  const bascule = [...fois].filter(([, nombre]) => nombre >= assez).map(([cle]) => cle)
  return answer(null, premiere.texte, manque, bascule, premiere.nom ?? nom)
}
