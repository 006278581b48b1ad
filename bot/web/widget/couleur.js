// A site's colour made readable: contrast as WCAG 2 counts it. Pure.

const LISIBLE = 4.5
const CLAIR = [255, 255, 255]
const SOMBRE = [29, 27, 58]
const FONDS = {clair: [250, 246, 239], sombre: [33, 31, 66]}

/** What a colour "#1a7f5a" gives: the accent, the ink on it, and the colour of links on the page. */
export function accentOf(couleur, sombre = false) {
  const accent = read(couleur)
  if (!accent) return {}
  const encre = contrast(accent, CLAIR) >= contrast(accent, SOMBRE) ? CLAIR : SOMBRE
  return {
    '--accent': write(until(accent, encre, encre === CLAIR ? 0 : 255)),
    '--accent-encre': write(encre),
    '--lien': write(until(accent, FONDS[sombre ? 'sombre' : 'clair'], sombre ? 255 : 0)),
  }
}

/** The ratio between two colours [r, g, b], from 1 to 21. */
export function contrast(a, b) {
  const [haut, bas] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (haut + 0.05) / (bas + 0.05)
}

function until(couleur, fond, vers) {
  let mieux = couleur
  for (let pas = 0; pas < 20 && contrast(mieux, fond) < LISIBLE; pas++) mieux = mieux.map((c) => Math.round(c + (vers - c) * 0.12))
  return mieux
}

function luminance(couleur) {
  const [r, g, b] = couleur.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function read(couleur) {
  const [, lu] = /^#([0-9a-f]{6})$/i.exec(couleur ?? '') ?? []
  return lu ? [0, 2, 4].map((i) => parseInt(lu.slice(i, i + 2), 16)) : null
}

const write = (couleur) => `#${couleur.map((c) => Math.min(255, c).toString(16).padStart(2, '0')).join('')}`
