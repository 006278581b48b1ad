// Kilometres as the crow flies, to 0.1 km.

const radians = (degres) => (degres * Math.PI) / 180

/** Between two points given as [latitude, longitude] in degrees (haversine). */
export function greatCircleKm([latitude, longitude], [la, lo], rayonTerre) {
  const demi =
    Math.sin((radians(la) - radians(latitude)) / 2) ** 2 +
    Math.cos(radians(latitude)) * Math.cos(radians(la)) * Math.sin((radians(lo) - radians(longitude)) / 2) ** 2
  return Number((2 * rayonTerre * Math.asin(Math.min(1, Math.sqrt(demi)))).toFixed(1))
}

/** From the person's commune to that of a place, `{communes, centre}`; 0 within one commune, null
 * when one of them is not known. */
export function distanceKm(dossier, lieu) {
  if (!dossier.centre || !lieu) return null
  const [code] = lieu.communes
  if (dossier.communes.has(code) || lieu.communes.includes(dossier.commune)) return 0
  return greatCircleKm(dossier.centre, lieu.centre, dossier.regles.lieux.rayon_terre_km)
}
