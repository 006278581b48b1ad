// What one takes away: a short text, and a fiche of one page to print. Nothing personal, unless typed.

import {el, picto} from './dom.js'

const SMS_AU_PLUS = 3
const FORMATS = {
  A4: {largeur: 210, hauteur: 297, marge: 14, pistes: 5},
  A6: {largeur: 105, hauteur: 148, marge: 6, pistes: 3},
} // millimetres
const RESERVE = 2 // millimetres: a printer rounds
const MOTS = 26

/** The text to send: names, who to call, what to do. Empty when there is nothing. */
export function shortText(pistes, jour = new Date()) {
  if (!pistes.length) return ''
  const lignes = pistes.slice(0, SMS_AU_PLUS).map((piste, rang) => `${rang + 1}. ${piste.nom}${where(piste)}\n${sentence(piste.demarche)}`)
  return [`Mes pistes (${day(jour)})`, ...lignes, 'Urgence : 112. Sans toit : 115. Mal-être : 3114.'].join('\n')
}

/** Fill the page to print, with as many steps as it holds, and print it. */
export function print(fiche, pistes, {format, prenom, etapes, urgences}, jour = new Date()) {
  const {largeur, hauteur, marge, pistes: auPlus} = FORMATS[format]
  const poche = format === 'A6'
  fiche.style.width = `${largeur - 2 * marge}mm`
  fiche.className = `fiche mesure${poche ? ' poche' : ''}`
  const regle = el('div')
  regle.style.height = `${hauteur - 2 * marge - RESERVE}mm`
  for (let combien = Math.min(auPlus, pistes.length); combien > 0; combien--) {
    fiche.replaceChildren(
      el('h1', {}, prenom ? `Les pistes de ${prenom}` : 'Mes pistes'),
      el('p', {}, `Le ${day(jour)}, avec Passerelle.`),
      ...pistes.slice(0, combien).map((piste, rang) => step(piste, rang, etapes, poche)),
      el('footer', {},
        el('p', {}, el('strong', {}, 'En cas d’urgence : '), Object.entries(urgences).map(([numero, pour]) => `${numero} ${pour}`).join(' · ')),
        el('p', {}, 'Appelez avant de vous déplacer. Ce papier ne donne aucun droit : il dit par où commencer.')),
    )
    const haut = fiche.offsetHeight
    fiche.append(regle)
    const permis = regle.offsetHeight
    regle.remove()
    if (haut <= permis) break
  }
  fiche.classList.remove('mesure')
  size(`@page { size: ${largeur}mm ${hauteur}mm; margin: ${marge}mm }`)
  window.print()
}

/** The size of the paper, in the style sheet of the page: a policy lets no other be added. */
function size(regle) {
  const [feuille] = document.styleSheets
  const derniere = feuille.cssRules.length - 1
  if (feuille.cssRules[derniere] instanceof CSSPageRule) feuille.deleteRule(derniere)
  feuille.insertRule(regle, feuille.cssRules.length)
}

function step(piste, rang, etapes, poche) {
  const {structure, documents, freins} = piste
  return el('section', {},
    el('h2', {}, `${rang + 1}. ${piste.nom}`),
    el('p', {}, picto(piste.etape), ` ${etapes[piste.etape] ?? ''}`),
    poche ? null : el('p', {}, piste.resume),
    el('p', {}, el('strong', {}, 'Quoi faire : '), poche ? sentence(piste.demarche) : piste.demarche),
    structure && el('p', {}, el('strong', {}, 'Où : '), [structure.nom, structure.adresse].filter(Boolean).join(', ')),
    structure?.telephone && el('p', {class: 'numero'}, structure.telephone),
    !poche && documents.length ? el('p', {}, el('strong', {}, 'À apporter : '), documents.join(', ')) : null,
    poche || !freins.length ? null : el('p', {}, `Vérifié le ${day(new Date(piste.verifie_le))}.`))
}

function where({structure}) {
  if (!structure) return ''
  return ` : ${[structure.nom, structure.telephone ?? structure.adresse].filter(Boolean).join(', ')}`
}

/** Whole sentences, one at least, up to about that many words. */
function sentence(texte) {
  const phrases = texte.split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/)
  let dit = phrases[0]
  for (const phrase of phrases.slice(1)) {
    if (`${dit} ${phrase}`.split(' ').length > MOTS) break
    dit += ` ${phrase}`
  }
  return dit
}

const day = (jour) => jour.toLocaleDateString('fr-FR')
