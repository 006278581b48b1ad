// Elements made by functions: a text is always a text, never HTML.

const SVG = 'http://www.w3.org/2000/svg'

/** An element: `el('p', {class: 'note'}, 'a text', otherElement, null)`. `on…` are listeners. */
export function el(nom, attributs = {}, ...enfants) {
  const element = document.createElement(nom)
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur === null || valeur === undefined || valeur === false) continue
    if (cle.startsWith('on')) element.addEventListener(cle.slice(2), valeur)
    else element.setAttribute(cle, valeur === true ? '' : valeur)
  }
  element.append(...enfants.flat().filter((enfant) => enfant !== null && enfant !== undefined && enfant !== ''))
  return element
}

/** A pictogram of the page, by its name; it says nothing by itself, so it stands beside words. */
export function picto(nom) {
  const svg = document.createElementNS(SVG, 'svg')
  const usage = document.createElementNS(SVG, 'use')
  svg.setAttribute('aria-hidden', 'true')
  usage.setAttribute('href', `#p-${nom}`)
  svg.append(usage)
  return svg
}

/** Words for screen readers only. */
export const lecteur = (texte) => el('span', {class: 'lecteur'}, texte)

export const parId = (id) => document.getElementById(id)
