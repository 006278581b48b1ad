// The people of a round: a nickname or an emoji, kept on this phone alone, erased by themselves.

const CLE = 'terrain-personnes'
const DUREE = 12 * 3600 * 1000 // ms without being touched
const SIGNES = ['🦊', '🐢', '🌵', '🦉', '🍀', '🐬', '🌻', '🐝', '🦋', '🍋', '🐧', '🌊', '🍄', '🐌', '⭐', '🦔', '🌶️', '🐙', '🍉', '🦜']

/** Events: `change`, `partie` (detail: who was erased by time). A person is {id, signe, surnom, situation, proposes, refuses, vu}. */
export class Personnes extends EventTarget {
  #liste
  #courante

  constructor(horloge = Date.now) {
    super()
    this.horloge = horloge
    this.#read()
    this.#courante = this.#liste.at(-1)?.id
    if (!this.#liste.length) this.add()
  }

  get liste() {
    return this.#liste
  }

  get courante() {
    return this.#liste.find(({id}) => id === this.#courante) ?? this.#liste[0]
  }

  /** Begin with somebody else. */
  add() {
    const pris = new Set(this.#liste.map(({signe}) => signe))
    const signe = SIGNES.find((s) => !pris.has(s)) ?? String(this.#liste.length + 1)
    const personne = {id: `${this.horloge()}-${Math.random().toString(36).slice(2)}`, signe, surnom: '', situation: {}, proposes: [], refuses: [], vu: this.horloge()}
    this.#liste.push(personne)
    this.choose(personne.id)
  }

  choose(id) {
    this.#courante = id
    this.#changed()
  }

  /** Change the person who is looked at: `change(personne)` edits it. */
  edit(change) {
    const personne = this.courante
    change(personne)
    personne.vu = this.horloge()
    this.#changed()
  }

  forget(id = this.courante.id) {
    this.#liste = this.#liste.filter((personne) => personne.id !== id)
    if (!this.#liste.length) return this.add()
    if (this.#courante === id) this.#courante = this.#liste.at(-1).id
    this.#changed()
  }

  forgetAll() {
    this.#liste = []
    this.add()
  }

  /** Erase who was not touched for long; also called as time passes. */
  sweep() {
    const [reste, parties] = split(this.#liste, ({vu}) => Math.abs(this.horloge() - vu) < DUREE)
    if (!parties.length) return
    this.#liste = reste
    for (const detail of parties) this.dispatchEvent(new CustomEvent('partie', {detail}))
    if (reste.length) this.#changed()
    else this.add()
  }

  #changed() {
    try {
      localStorage.setItem(CLE, JSON.stringify(this.#liste))
      this.pleine = false
    } catch {
      this.pleine = true // kept in memory as long as the page is open
    }
    this.dispatchEvent(new Event('change'))
  }

  #read() {
    try {
      const lues = JSON.parse(localStorage.getItem(CLE)) ?? []
      this.#liste = lues.filter((p) => p && typeof p.id === 'string' && typeof p.situation === 'object')
    } catch {
      this.#liste = []
    }
  }
}

function split(liste, garde) {
  return [liste.filter(garde), liste.filter((un) => !garde(un))]
}
