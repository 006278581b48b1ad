// The order of two lists of values, the first difference decides; false comes before true.

export function compare(un, autre) {
  for (let rang = 0; rang < un.length; rang++) {
    if (un[rang] < autre[rang]) return -1
    if (un[rang] > autre[rang]) return 1
  }
  return 0
}
