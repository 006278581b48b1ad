// Which place is proposed, among those written by hand and the nearest one that was imported.
// The twin of bot/orientation/structures.py.

import {distanceKm} from './distances.js'
import {compare} from './ordre.js'
import {covers} from './zones.js'

const CLES = ['id', 'nom', 'adresse', 'commune', 'telephone', 'courriel', 'site']

/** The place that surely serves the person, as the contract shapes it; null when there is none. In
 * the commune first, then the nearest; at equal place, one written by hand. */
export function nearestStructure(ecrites, importe, dossier) {
  const rangs = ecrites
    .filter(({zone}) => covers(zone, dossier))
    .map((structure) => ({structure, distance: distanceKm(dossier, structure.lieu), main: 0}))
  if (importe) rangs.push({...importe, main: 1})
  if (!rangs.length) return null
  const rank = ({structure, distance, main}) => [!dossier.communes.has(structure.commune), distance ?? Infinity, main, structure.id]
  const {structure, distance} = rangs.sort((un, autre) => compare(rank(un), rank(autre)))[0]
  return {...Object.fromEntries(CLES.map((cle) => [cle, structure[cle] ?? null])), distance_km: distance}
}

/** A place from its row in a département's file. */
export const structureOf = (ligne) => Object.fromEntries(CLES.map((cle, rang) => [cle, ligne[rang]]))
