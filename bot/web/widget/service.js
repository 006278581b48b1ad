// The calls of the service (contract, section 7). No page, no store: only HTTP.

const CONVERSATIONS = '/webhooks/passerelle/conversations'
const MESSAGES = '/webhooks/passerelle/messages'
const DELAI = 20000 // ms; the server itself answers within 8 s, the rest is the network

/** The service answered no: HTTP status, its French sentence, what to show, seconds to wait. */
export class Refus extends Error {
  constructor(statut, corps, attente) {
    super(corps.erreur || 'Le service ne répond pas comme prévu.')
    this.statut = statut
    this.messages = Array.isArray(corps.messages) ? corps.messages : []
    this.attente = attente
  }
}

/** Nothing came back: no network, or too slow. */
export class SansReponse extends Error {}

export class Service {
  /** A new conversation: {jeton, messages}. */
  open(mode, territoire) {
    return this.#call('POST', CONVERSATIONS, {mode, ...(territoire ? {territoire} : {})})
  }

  /** The answer to {texte} or {bouton}: a list of messages. A retry has the same id. */
  async send(jeton, corps, id) {
    return (await this.#call('POST', MESSAGES, {...corps, id}, jeton)).messages
  }

  /** Erase a conversation; it goes on even when the page is left meanwhile. */
  erase(jeton) {
    return this.#call('DELETE', CONVERSATIONS, undefined, jeton, {keepalive: true})
  }

  /** The communes whose name begins so: [{code, nom, departement}]. */
  async communes(debut, territoire, signal) {
    const champs = new URLSearchParams({debut, ...(territoire ? {territoire} : {})})
    return (await this.#call('GET', `/api/communes?${champs}`, undefined, undefined, {signal})).communes
  }

  async #call(method, chemin, corps, jeton, options = {}) {
    const minuterie = new AbortController()
    const fin = setTimeout(() => minuterie.abort(), DELAI)
    options.signal?.addEventListener('abort', () => minuterie.abort())
    try {
      const reponse = await fetch(chemin, {
        method,
        headers: {
          ...(corps ? {'Content-Type': 'application/json'} : {}),
          ...(jeton ? {Authorization: `Bearer ${jeton}`} : {}),
        },
        body: corps && JSON.stringify(corps),
        credentials: 'omit',
        ...options,
        signal: minuterie.signal,
      })
      if (reponse.status === 204) return {}
      const rendu = await reponse.json().catch(() => ({}))
      if (!reponse.ok) throw new Refus(reponse.status, rendu, Number(reponse.headers.get('Retry-After')) || 0)
      return rendu
    } catch (erreur) {
      if (erreur instanceof Refus) throw erreur
      throw new SansReponse('pas de réponse', {cause: erreur})
    } finally {
      clearTimeout(fin)
    }
  }
}
