// From the text of an answer to what is shown: links that can be pressed, the steps of a path. Pure.

// Numbers of a few digits are only numbers when they are told as such: "le 15", not "15 ans".
const COURTS = '15|17|18|112|114|115|119'
const LIEN = new RegExp(
  [
    '(?<courriel>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
    '(?<site>(?:https://)?(?:[a-z0-9-]+\\.)+(?:fr|info|org|com|net|eu)\\b(?:/[\\w./#?=&%-]*[\\w/])?)',
    '(?<long>\\b0[1-9](?:[ .]?\\d{2}){4}\\b|\\b0 8\\d{2}(?: \\d{3}){2}\\b)',
    '(?<quatre>\\b3(?:114|919|949|020|018|939|646|977|230)\\b)(?! ?(?:€|euros))',
    `(?<avant>\\b(?:le|au|du|ou|puis) |\\()(?<court>${COURTS})(?![\\d,]|\\s?(?:ans|euros|€|h\\b|heures|mois|jours|rue|av|bd|place|novembre))\\b`,
  ].join('|'),
  'gi',
)
const URGENCES = new Set(['15', '17', '18', '112', '114', '115', '119', '3114', '3919'])
const ECRIT = '114' // the one that one writes to

/**
 * A text cut in pieces: [{texte} or {texte, href}], in order; joined, they give the text.
 * Only https:, tel:, sms: and mailto: addresses are ever made.
 */
export function pieces(texte) {
  const rendus = []
  let debut = 0
  for (const trouve of texte.matchAll(LIEN)) {
    const {courriel, site, long, quatre, avant = '', court} = trouve.groups
    const dit = trouve[0].slice(avant.length)
    const depart = trouve.index + avant.length
    if (depart > debut) rendus.push({texte: texte.slice(debut, depart)})
    rendus.push({texte: dit, href: address({courriel, site, long, numero: quatre || court})})
    debut = depart + dit.length
  }
  if (debut < texte.length) rendus.push({texte: texte.slice(debut)})
  return rendus
}

function address({courriel, site, long, numero}) {
  if (courriel) return `mailto:${courriel}`
  if (site) return site.startsWith('https://') ? site : `https://${site}`
  return call(long || numero)
}

/** What a phone opens for a number. */
export function call(numero) {
  const chiffres = numero.replace(/[^\d+]/g, '')
  return `${chiffres === ECRIT ? 'sms' : 'tel'}:${chiffres}`
}

/** The emergency numbers that a text tells, each once, in its order. */
export function urgencesOf(texte) {
  const numeros = pieces(texte).filter((p) => /^(tel|sms):/.test(p.href ?? '')).map((p) => p.href.slice(4))
  return [...new Set(numeros)].filter((numero) => URGENCES.has(numero))
}

/** The first telephone number of a text that is no emergency number, as a `tel:` address, or null. */
export function firstCall(texte) {
  return pieces(texte).find((p) => p.href?.startsWith('tel:') && !URGENCES.has(p.href.slice(4)))?.href ?? null
}

const RANG = /^(\d+)\. (.+)$/
const APRES = /^(?:À préciser|En détention) : /
const LIBELLES = {Pourquoi: 'pourquoi', 'À vérifier': 'doute', 'Demain matin': 'demain', 'Tout de suite': 'demain', Contact: 'contact'}

/**
 * An answer cut in paragraphs and steps: [{lignes}] or [{rang, proposition, lignes}], where a line
 * is {genre, titre, texte}. A step is one that the Orientation of the answer holds.
 */
export function parts(texte, orientation) {
  const propositions = orientation?.propositions ?? []
  const rendus = []
  let courant = null
  for (const ligne of texte.split('\n')) {
    const [, rang, reste] = RANG.exec(ligne) ?? []
    const proposition = rang && propositions.find((p) => reste.endsWith(` : ${p.nom}`) || reste.startsWith(`${p.nom} · `))
    if (proposition) rendus.push((courant = {rang, proposition, titre: reste, lignes: []}))
    else if (!ligne.trim()) courant = null
    else {
      if (APRES.test(ligne)) courant = null
      if (!courant) rendus.push((courant = {lignes: []}))
      courant.lignes.push(read(ligne))
    }
  }
  return rendus
}

function read(ligne) {
  const [, titre, suite] = /^([^:]{2,14}) : (.+)$/.exec(ligne) ?? []
  const genre = LIBELLES[titre]
  if (genre) return {genre, titre, texte: suite}
  return {genre: 'dit', texte: ligne}
}
