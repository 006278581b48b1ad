// Numbers and templates in words; the words themselves come from the catalogue.

/** A template with its parts: `fill('{fait} : {demande}.', {fait: '19 ans', demande: '…'})`. */
export const fill = (modele, parties = {}) => modele.replace(/\{(\w+)\}/g, (_, nom) => parties[nom])

export const age = (ans) => `${ans} ${ans < 2 ? 'an' : 'ans'}`

/** Whole months in words: 36 -> "3 ans", 18 -> "18 mois", 30 -> "2 ans et 6 mois". */
export function duration(mois) {
  const ans = Math.floor(mois / 12)
  const reste = mois % 12
  if (ans === 0 || (ans === 1 && reste)) return `${mois} mois`
  const enAns = ans === 1 ? '1 an' : `${ans} ans`
  return reste ? `${enAns} et ${reste} mois` : enAns
}
