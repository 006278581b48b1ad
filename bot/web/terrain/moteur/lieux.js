// The nearest imported place; the twin of bot/lieux/table.py, over the rows of one département.

import {distanceKm, greatCircleKm} from './distances.js'
import {compare} from './ordre.js'
import {structureOf} from './structures.js'

const FRANCE = 'france'
const COMMUNE = 3 // in a row of places: the keys of a structure, then these
const [EPCI, LATITUDE, LONGITUDE, SCORE, FREINS, REPLI] = [7, 8, 9, 10, 11, 12]

/** Dispositif -> {structure, distance} that surely serves the person, for those that have one. */
export function nearestPlaces(dispositifs, dossier) {
  const {lieux: fichier} = dossier
  if (!fichier) return new Map()
  const recherche = new Recherche(fichier, dossier)
  return new Map([...dispositifs].flatMap((dispositif) => {
    const trouvee = recherche.find(dispositif)
    return trouvee ? [[dispositif, {structure: structureOf(fichier.lieux[trouvee.lieu]), distance: trouvee.distance}]] : []
  }))
}

class Recherche {
  #fichier
  #dossier
  #regles
  #zones
  #exclus

  constructor(fichier, dossier) {
    this.#fichier = fichier
    this.#dossier = dossier
    this.#regles = dossier.regles.lieux
    this.#zones = new Set([...dossier.communes, dossier.epci, dossier.departement, FRANCE])
    this.#exclus = new Set(fichier.exclus)
  }

  /** {lieu, distance} of the best place of a dispositif, null when none will do. */
  find(dispositif) {
    const dessertes = (this.#fichier.dessertes[dispositif] ?? [])
      .filter(([zone]) => this.#zones.has(zone))
      .map(([zone, lieu, dite]) => ({zone, lieu, dite, ligne: this.#fichier.lieux[lieu]}))
    const dites = dessertes.filter(({zone}) => zone !== FRANCE).length
    const offertes = dites + (this.#fichier.france[dispositif] ?? 0)
    if (!offertes) return null
    if (offertes <= this.#regles.tout_lire) return this.#best(dessertes)
    const ici = this.#best(dessertes.filter(({ligne}) => this.#dossier.communes.has(ligne[COMMUNE])))
    return ici ?? this.#around(dessertes) ?? this.#withoutDistance(dessertes)
  }

  /** The best of the cells around, from the nearest ones outwards. */
  #around(dessertes) {
    if (!this.#dossier.centre) return null
    const {anneaux, pas: [hauteur, largeur], km_par_degre: km} = this.#regles
    const [latitude, longitude] = this.#dossier.centre
    const [y, x] = [Math.floor(latitude / hauteur), Math.floor(longitude / largeur)]
    let proche = null
    for (const anneau of anneaux) {
      proche = this.#best(dessertes.filter(({ligne}) =>
        ligne[LATITUDE] !== null &&
        Math.abs(Math.floor(ligne[LATITUDE] / hauteur) - y) <= anneau &&
        Math.abs(Math.floor(ligne[LONGITUDE] / largeur) - x) <= anneau))
      const bord = ((Math.abs(latitude) + (anneau + 1) * hauteur) * Math.PI) / 180
      const rayon = anneau * km * Math.min(hauteur, largeur * Math.cos(bord))
      if (proche && proche.distance !== null && proche.distance <= rayon) return proche
    }
    return proche
  }

  /** Farther than the cells that were read, or where no centre is known. */
  #withoutDistance(dessertes) {
    const {epci} = this.#dossier
    const voisines = epci ? dessertes.filter(({ligne}) => ligne[EPCI] === epci) : []
    return this.#best(this.#bestScores(voisines)) ?? this.#best(this.#bestScores(dessertes.filter(({dite}) => dite)))
  }

  /** The few of each zone that have the best scores. */
  #bestScores(dessertes) {
    return [...this.#zones].flatMap((zone) => dessertes
      .filter((desserte) => desserte.zone === zone)
      .sort((une, autre) => autre.ligne[SCORE] - une.ligne[SCORE] || une.lieu - autre.lieu)
      .slice(0, this.#regles.meilleurs))
  }

  #best(dessertes) {
    const {communes, epci, freins} = this.#dossier
    const rangees = []
    for (const {lieu, dite, ligne} of dessertes) {
      if (this.#exclus.has(lieu) || this.#isFarNorthOrSouth(dite, ligne)) continue
      const distance = this.#distance(ligne)
      const ici = communes.has(ligne[COMMUNE])
      const voisine = epci !== null && ligne[EPCI] === epci
      const aPortee = distance === null ? voisine : distance <= this.#regles.rayon_km
      if (!dite && !ici && !aPortee) continue
      const autres = !ligne[FREINS].split(' ').some((code) => freins?.has(code))
      rangees.push({lieu, distance, rang: [!ici, distance ?? Infinity, !voisine, autres, -ligne[SCORE], lieu]})
    }
    return rangees.reduce((un, autre) => (un && compare(un.rang, autre.rang) <= 0 ? un : autre), null)
  }

  /** Whether a zone that is not told, or all of France, is too far: most are. */
  #isFarNorthOrSouth(dite, ligne) {
    const {centre} = this.#dossier
    if (!centre || dite || ligne[LATITUDE] === null) return false
    return Math.abs(ligne[LATITUDE] - centre[0]) * this.#regles.km_par_degre > this.#regles.rayon_km + 1
  }

  /** Kilometres from the centre of the person's commune; 0 within it, null when not known. */
  #distance(ligne) {
    const {centre, communes} = this.#dossier
    if (!centre) return null
    if (ligne[LATITUDE] === null) return distanceKm(this.#dossier, ligne[REPLI])
    if (communes.has(ligne[COMMUNE])) return 0
    return greatCircleKm(centre, [ligne[LATITUDE], ligne[LONGITUDE]], this.#regles.rayon_terre_km)
  }
}
