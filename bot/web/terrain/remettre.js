// What is handed over: a text for the person, as an SMS, a code or a print; a summary for the referent.

import {generate} from './lean-qr.js'
import {el} from '../widget/dom.js'
import {shortText} from '../widget/emporter.js'

const SVG = 'http://www.w3.org/2000/svg'
const MARGE = 4 // modules, as ISO 18004 wants
const OCTETS_MAX = 500 // what a cheap phone still reads from a screen

/** The doors to hand over: those marked as proposed, else the first ones. */
export function doors(orientation, personne) {
  const marquees = orientation.propositions.filter(({dispositif}) => personne.proposes.includes(dispositif))
  return marquees.length ? marquees : orientation.propositions.slice(0, 3)
}

/** The text for the person; empty when there is nothing to hand over. */
export const forThePerson = (orientation, personne, jour) => (orientation ? shortText(doors(orientation, personne), jour) : '')

/** The summary for a structure or a referent: facts, doors proposed and refused. No name. */
export function forTheReferent(orientation, personne, faits, jour) {
  const {propositions, ecartes} = orientation
  const noms = (ids) => [...propositions, ...ecartes].filter(({dispositif}) => ids.includes(dispositif)).map(({nom}) => nom)
  const lignes = [
    `Situation au ${jour.toLocaleDateString('fr-FR')} : ${faits.join(', ') || 'rien de su'}.`,
    ...said('Proposé', noms(personne.proposes)),
    ...said('Refusé', noms(personne.refuses)),
    ...said('Possible', propositions.filter(({verdict}) => verdict === 'eligible').slice(0, 5).map(({nom}) => nom)),
    ...said('À vérifier', [...new Set(propositions.flatMap(({motifs}) => motifs.filter(({verdict}) => verdict === 'a_verifier').map(({texte}) => texte.replace(/^À préciser : /, ''))))].slice(0, 4)),
  ]
  return lignes.join('\n')
}

const said = (titre, choses) => (choses.length ? [`${titre} : ${choses.join(' ; ')}`] : [])

/** A QR code of a text, as SVG: the phone that photographs it shows the text, without any server. */
export function code(texte) {
  let dit = texte
  while (new TextEncoder().encode(dit).length > OCTETS_MAX) dit = `${dit.slice(0, -20).trimEnd()}…`
  const dessin = generate(dit)
  const cote = dessin.size + 2 * MARGE
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${cote} ${cote}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', 'Code à photographier')
  const fond = document.createElementNS(SVG, 'rect')
  fond.setAttribute('width', cote)
  fond.setAttribute('height', cote)
  fond.setAttribute('fill', '#fff')
  const trace = document.createElementNS(SVG, 'path')
  let d = ''
  for (let y = 0; y < dessin.size; y++) for (let x = 0; x < dessin.size; x++) if (dessin.get(x, y)) d += `M${x + MARGE} ${y + MARGE}h1v1h-1z`
  trace.setAttribute('d', d)
  trace.setAttribute('fill', '#000')
  trace.setAttribute('stroke', 'none')
  svg.append(fond, trace)
  return el('div', {class: 'qr'}, svg)
}
