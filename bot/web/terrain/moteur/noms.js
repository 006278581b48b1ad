// The key under which the name of a commune is looked up; the twin of bot/territoires/noms.py.

import {own} from './objets.js'

/** Folded words separated by single spaces: "St-Étienne (42)" -> "st etienne 42". */
export function wordsOnly(texte) {
  const ecrit = texte.replace(/[œŒ]/g, 'oe').replace(/[æÆ]/g, 'ae')
  const plie = ecrit.replace(/[^ -~]/gu, (lettre) => lettre.normalize('NFKD').charAt(0)).toLowerCase()
  return plie.replace(/[^a-z0-9]+/g, ' ').trim()
}

/** The key of a name, abbreviations written out: "Vitry s/ Seine" -> "vitry sur seine". */
export function nameKey(nom, {abreviations, sur}) {
  const mots = wordsOnly(nom).split(' ')
  const ecrits = mots.map((mot, rang) => {
    const entoure = rang > 0 && rang < mots.length - 1 && !sur.includes(mots[rang - 1])
    return sur.includes(mot) && entoure ? 'sur' : own(abreviations, mot) ?? mot
  })
  return ecrits.join(' ')
}
