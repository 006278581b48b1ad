// The data that the phone keeps: the catalogue and the communes of the chosen départements.
//
// Whole or not at all: a new set is fetched beside the one in use, and takes its place in one write
// once everything of it is there. A cut, a closed tab or a full phone leaves the old set as it was.

const POINTEUR = 'terrain-donnees' // {cache, departements, recu}
const PREFIXE = 'donnees-'
const PATIENCE = 60_000 // ms for one file, on the slowest network
export const CATALOGUE = '/api/catalogue.json'
const TERRITOIRE = (code) => `/api/territoires/${code}.json`

/** Why a new set could not be kept; the old one is still in use. */
export class GardeImpossible extends Error {}

export class Garde {
  #courant = null

  /** The set in use: {catalogue, territoires, departements, recu}, null when there is none. */
  async open() {
    const pointeur = read()
    if (!pointeur) return null
    const cache = await caches.open(pointeur.cache)
    const lus = await Promise.all([CATALOGUE, ...pointeur.departements.map(TERRITOIRE)].map((adresse) => json(cache, adresse)))
    if (lus.includes(null)) return null // erased by the phone: it is asked for again
    this.#courant = pointeur
    const [catalogue, ...territoires] = lus
    return {catalogue, territoires, departements: pointeur.departements, recu: pointeur.recu}
  }

  /**
   * Fetch what changed, and put it in use: the new set, or null when nothing changed.
   * Raises `GardeImpossible` (no network, full phone, unknown département).
   */
  refresh(departements, maintenant = new Date()) {
    return alone(() => this.#take(departements, maintenant))
  }

  async #take(departements, maintenant) {
    const avant = read() // another tab may have changed it
    await this.#sweep(avant?.cache)
    const vieux = avant && (await caches.open(avant.cache))
    const nom = `${PREFIXE}${maintenant.getTime()}-${Math.random().toString(36).slice(2)}`
    try {
      const nouveau = await caches.open(nom)
      let change = !avant || String(avant.departements) !== String(departements)
      await Promise.all([CATALOGUE, ...departements.map(TERRITOIRE)].map(async (adresse) => {
        const connue = await vieux?.match(adresse)
        const recue = await ask(adresse, connue?.headers.get('ETag'))
        if (recue) change = true
        await nouveau.put(adresse, recue ?? connue)
      }))
      // Nothing new: only the day on which it was checked.
      if (!change) await caches.delete(nom)
      write({cache: change ? nom : avant.cache, departements, recu: maintenant.toISOString()})
      if (!change && this.#courant?.cache === avant.cache) return null
      if (change && avant) await caches.delete(avant.cache)
    } catch (erreur) {
      await caches.delete(nom).catch(() => {})
      throw erreur instanceof GardeImpossible ? erreur : new GardeImpossible(why(erreur), {cause: erreur})
    }
    return this.open()
  }

  /** The départements that the service knows: [{code, nom, octets, transfert}]. */
  async list() {
    const reponse = await fetch('/api/territoires.json', {credentials: 'omit'})
    return (await reponse.json()).departements
  }

  /** Bytes that the phone holds for this site, as far as the browser tells. */
  async size() {
    return (await navigator.storage?.estimate?.())?.usage ?? null
  }

  /** What an update that was cut left behind. */
  async #sweep(garde) {
    for (const nom of await caches.keys()) if (nom.startsWith(PREFIXE) && nom !== garde) await caches.delete(nom)
  }
}

/** One update at a time, in all the tabs: what one begins, another would sweep away. */
const alone = (geste) => (navigator.locks ? navigator.locks.request('terrain-donnees', geste) : geste())

/** A new answer, or null when the one that is known still holds. */
async function ask(adresse, etiquette) {
  const reponse = await fetch(adresse, {cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout?.(PATIENCE), headers: etiquette ? {'If-None-Match': etiquette} : {}})
  if (reponse.status === 304) return null
  if (reponse.status === 404) throw new GardeImpossible('Ce département n’existe pas.')
  if (!reponse.ok) throw new GardeImpossible('Le service ne répond pas comme prévu. L’ancienne version sert encore.')
  await reponse.clone().json() // whole, and readable, or it is not kept
  return reponse
}

async function json(cache, adresse) {
  const reponse = await cache.match(adresse)
  return reponse ? reponse.json().catch(() => null) : null
}

function why(erreur) {
  if (erreur?.name === 'QuotaExceededError') return 'Le téléphone est plein : libérez de la place. L’ancienne version sert encore.'
  return 'Pas de réseau : l’ancienne version sert encore.'
}

function read() {
  try {
    const lu = JSON.parse(localStorage.getItem(POINTEUR))
    return typeof lu?.cache === 'string' && Array.isArray(lu.departements) ? lu : null
  } catch {
    return null
  }
}

function write(pointeur) {
  localStorage.setItem(POINTEUR, JSON.stringify(pointeur))
}
