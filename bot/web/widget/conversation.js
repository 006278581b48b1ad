// One conversation as this tab knows it: what was said, what waits to be sent. No drawing here.
//
// It lives in the session storage of the tab (a reload goes on, another tab has its own, closing the
// tab forgets it), or in memory alone where the browser gives no storage.

import {Refus, SansReponse} from './service.js'

const CLE = 'passerelle'
const TOURS_GARDES = 80
const ESSAI_SEUL = 4000 // ms before one more try without being asked
const ESSAIS_SEULS = 3

/**
 * Events: `tour` (detail: an entry to draw), `change` (the state), `efface`.
 * An entry is {de: 'robot', message}, {de: 'moi', texte} or {de: 'note', texte}.
 */
export class Conversation extends EventTarget {
  #service
  #options
  #garde
  #occupee = false
  #efface = false // what is erased on the server is waited for
  #essais = 0
  #minuterie = 0

  constructor(service, options, garde = storage()) {
    super()
    this.#service = service
    this.#options = options // {mode, territoire}
    this.#garde = garde
    this.#blank()
    this.#restore()
  }

  #blank() {
    this.jeton = null
    this.tours = []
    this.file = [] // what is still to be sent, in order: {corps, id, texte}
    this.panne = null // what is wrong now: {texte, messages}
  }

  get enCours() {
    return this.#occupee || this.#efface
  }

  /** The last Orientation that the service gave, null before. */
  get orientation() {
    return this.tours.findLast((tour) => tour.message?.orientation)?.message.orientation ?? null
  }

  /** The messages whose buttons and questions count: those of the last answer, until the next words. */
  get ouverts() {
    const debut = this.tours.findLastIndex(({de}) => de !== 'robot') + 1
    return this.file.length ? [] : this.tours.slice(debut).map(({message}) => message)
  }

  /** The key that is asked now. */
  get question() {
    return this.ouverts.findLast((message) => message.question)?.question
  }

  /** Begin, or go on with what the tab remembers. */
  async start() {
    if (!this.jeton || this.file.length) await this.#advance()
    else this.#tell('change')
  }

  /** Say a text, or press a button ({titre, valeur}); what cannot go now goes later, in order. */
  say(texte) {
    return this.#add({texte}, texte)
  }

  press(bouton) {
    return this.#add({bouton: bouton.valeur}, bouton.titre)
  }

  /** Try again what waits. */
  retry() {
    this.#essais = 0
    return this.#advance()
  }

  /** Forget everything, here and on the server, and begin again. */
  async erase({andStart = true} = {}) {
    const jeton = this.jeton
    clearTimeout(this.#minuterie)
    this.#blank()
    this.#garde.remove()
    this.#tell('efface')
    if (jeton) {
      this.#efface = true
      this.#tell('change')
      const oubli = this.#service.erase(jeton).catch(() => {}) // it expires by itself within a day
      if (andStart) await oubli
      this.#efface = false
    }
    if (andStart) await this.#advance()
  }

  async #add(corps, texte) {
    this.file.push({corps, texte, id: identifier()})
    this.#enter({de: 'moi', texte})
    this.#essais = 0
    await this.#advance()
  }

  async #advance() {
    if (this.#occupee) return
    clearTimeout(this.#minuterie)
    this.#occupee = true
    this.panne = null
    this.#tell('change')
    let bloque = false
    try {
      if (!this.jeton) await this.#open()
      while (this.file.length) await this.#sendFirst()
    } catch (erreur) {
      bloque = true
      this.#explain(erreur)
    } finally {
      this.#occupee = false
    }
    if (!bloque) this.#essais = 0
    this.#save()
    this.#tell('change')
  }

  async #open() {
    const {jeton, messages} = await this.#service.open(this.#options.mode, this.#options.territoire)
    this.jeton = jeton
    if (!this.tours.length) this.#answer(messages)
  }

  async #sendFirst() {
    const {corps, id, texte} = this.file[0]
    const jeton = this.jeton
    let messages
    try {
      messages = await this.#service.send(jeton, corps, id)
    } catch (erreur) {
      if (!(erreur instanceof Refus)) throw erreur
      if (erreur.statut === 401) {
        // Its conversation is over: the same words begin another one.
        this.file[0] = {corps: {texte}, texte, id: identifier()}
        this.jeton = null
        await this.#open()
        this.#enter({de: 'note', texte: 'La conversation d’avant était effacée : on repart d’ici.'})
        return
      }
      if (erreur.statut >= 400 && erreur.statut < 500 && erreur.statut !== 429) {
        this.file.shift()
        this.#enter({de: 'robot', message: {texte: erreur.message}})
        this.#tell('refuse', {texte, bouton: 'bouton' in corps})
        return
      }
      throw erreur
    }
    if (jeton !== this.jeton) return // erased meanwhile
    this.file.shift()
    this.#answer(messages)
    this.#save()
  }

  #answer(messages) {
    // What is known comes with the last message; it explains them all.
    const orientation = messages.at(-1)?.orientation
    for (const message of messages) this.#enter({de: 'robot', message: {...message, orientation}})
  }

  #explain(erreur) {
    const seul = this.#essais++ < ESSAIS_SEULS
    if (erreur instanceof SansReponse) {
      this.panne = {horsLigne: true, messages: []}
      if (seul && navigator.onLine !== false) this.#later(ESSAI_SEUL * this.#essais)
    } else if (erreur instanceof Refus) {
      this.panne = {texte: erreur.message, messages: erreur.messages}
      if (erreur.statut === 429) this.#later(Math.max(1, erreur.attente) * 1000)
      else if (seul) this.#later(ESSAI_SEUL * this.#essais)
    } else throw erreur
  }

  #later(delai) {
    this.#minuterie = setTimeout(() => this.#advance(), delai)
  }

  #enter(tour) {
    this.tours.push(tour)
    if (this.tours.length > TOURS_GARDES) this.tours.shift()
    this.#save()
    this.#tell('tour', tour)
  }

  #tell(nom, detail) {
    this.dispatchEvent(new CustomEvent(nom, {detail}))
  }

  #save() {
    const {jeton, tours, file} = this
    this.#garde.write(JSON.stringify({...this.#options, jeton, tours, file}))
  }

  #restore() {
    try {
      const {mode, territoire, jeton, tours, file} = JSON.parse(this.#garde.read()) ?? {}
      // The poster of another town, or the page of educators, begins another conversation.
      if (mode !== this.#options.mode || territoire !== this.#options.territoire) return
      if (typeof jeton === 'string' && Array.isArray(tours) && Array.isArray(file)) Object.assign(this, {jeton, tours, file})
    } catch {
      this.#garde.remove()
    }
  }
}

/** What keeps one text for as long as the tab lives. */
function storage() {
  let memoire = null
  const attempt = (geste) => {
    try {
      return geste(window.sessionStorage)
    } catch {
      return null // refused, or full: the conversation goes on without it
    }
  }
  return {
    read: () => attempt((s) => s.getItem(CLE)) ?? memoire,
    write: (texte) => {
      memoire = texte
      attempt((s) => s.setItem(CLE, texte))
    },
    remove: () => {
      memoire = null
      attempt((s) => s.removeItem(CLE))
    },
  }
}

function identifier() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (o) => o.toString(16).padStart(2, '0')).join('')
}
