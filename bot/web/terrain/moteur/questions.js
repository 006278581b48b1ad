// Which Situation keys are still worth asking; the twin of bot/orientation/questions.py.

/** Unknown keys, the most useful first; none when no answer could change the result. `manques` holds
 * {fermes, souples} of each undecided fiche, `enAttente` counts the local ones that wait for a better
 * known place, `leveurs` those that a named frein would bring in. */
export function rankQuestions(dossier, manques, enAttente, leveurs) {
  const regles = dossier.regles.questions
  const poids = new Map()
  const add = (cle, valeur) => poids.set(cle, (poids.get(cle) ?? 0) + valeur)
  for (const {fermes, souples} of manques) {
    const uniques = new Set(fermes)
    for (const cle of uniques) add(cle, regles.ferme / uniques.size)
    for (const cle of new Set(souples)) add(cle, regles.souple)
  }
  if (enAttente) add('commune', regles.lieu * enAttente)
  if (leveurs) add('freins', regles.frein * leveurs)
  if (dossier.logement === null && !dossier.freins?.has('logement')) add('logement', regles.abri)
  if (!regles.evoquent_un_handicap.some((code) => dossier.freins?.has(code))) {
    for (const cle of regles.rares) if (poids.has(cle)) poids.set(cle, poids.get(cle) * regles.rare)
  }
  if (dossier.ailleurs) poids.delete('commune') // it was told; only its data are missing
  return [...poids].sort(([une, p], [autre, q]) => q - p || (une < autre ? -1 : 1)).map(([cle]) => cle)
}
