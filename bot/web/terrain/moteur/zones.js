// Whether a zone holds a person, and how that is told; the twin of bot/orientation/zones.py.

/** Yes, no, or null: not known with the place told so far. */
export function covers(zone, dossier) {
  if (!zone) return true
  if (dossier.departement === null) return null
  const {communes = [], departements = [], villes = []} = zone
  if (departements.includes(dossier.departement) || communes.some((code) => dossier.communes.has(code))) return true
  if (dossier.commune === null) return communes.every((code) => departementOf(code) !== dossier.departement) ? false : null
  return villes.includes(dossier.commune) ? null : false
}

/** The département of an INSEE code. */
export const departementOf = (commune) => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)

/** The territory's own motif, and the key that is missing when no commune is known: a town whose
 * arrondissement is not known stays to be checked, its commune was already told. */
export function motifOfPlace(zone, dossier) {
  const motif = (verdict, raison) => ({critere: 'habite_le_territoire', verdict, texte: dossier.say(raison, {lieu: dossier.nomCommune})})
  const connue = dossier.commune !== null
  if (covers(zone, dossier)) return [motif('eligible', connue ? 'dans_la_commune' : 'dans_le_departement'), []]
  return connue ? [motif('a_verifier', 'arrondissement_inconnu'), []] : [motif('a_verifier', 'commune_inconnue'), ['commune']]
}
