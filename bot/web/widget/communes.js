// Completion of the commune as one types it: a list box that the message field leads. (A field of
// several lines may not be a combobox: how many are proposed is told in words.)

import {el} from './dom.js'

const ATTENTE = 180 // ms after the last key
const LETTRES = 2

export class Communes {
  #champ
  #liste
  #cherche
  #choisir
  #dire
  #rang = -1
  #minuterie = 0
  #demande = null

  /** `cherche(debut, signal)` gives [{nom, departement}]; `choisir(texte)` says the one taken. */
  constructor(champ, liste, {cherche, choisir, dire}) {
    this.#dire = dire
    this.#champ = champ
    this.#liste = liste
    this.#cherche = cherche
    this.#choisir = choisir
    champ.addEventListener('input', () => this.#typed())
    champ.addEventListener('keydown', (touche) => this.#key(touche), true) // before the page sends
    champ.addEventListener('blur', () => setTimeout(() => this.close(), 200))
    liste.addEventListener('pointerdown', (geste) => geste.preventDefault()) // the field keeps the focus
    liste.addEventListener('click', ({target}) => this.#take(target.closest('li')))
  }

  /** Complete from now on, or no more. */
  set active(oui) {
    this.#champ.toggleAttribute('data-communes', oui)
    for (const [cle, valeur] of [['aria-autocomplete', 'list'], ['aria-controls', this.#liste.id]]) {
      if (oui) this.#champ.setAttribute(cle, valeur)
      else this.#champ.removeAttribute(cle)
    }
    if (!oui) this.close()
  }

  get open() {
    return !this.#liste.hidden
  }

  close() {
    clearTimeout(this.#minuterie)
    this.#demande?.abort()
    this.#liste.hidden = true
    this.#mark(-1)
  }

  #typed() {
    clearTimeout(this.#minuterie)
    const debut = this.#champ.value.trim()
    // A sentence is read by the service: only a name alone is completed.
    if (!this.#champ.hasAttribute('data-communes') || debut.length < LETTRES || debut.split(/\s+/).length > 4) return this.close()
    this.#minuterie = setTimeout(() => this.#ask(debut), ATTENTE)
  }

  async #ask(debut) {
    this.#demande?.abort()
    this.#demande = new AbortController()
    try {
      const communes = await this.#cherche(debut, this.#demande.signal)
      if (this.#champ.value.trim() === debut) this.#show(communes)
    } catch {
      this.close() // it is only a help: what was typed can be sent as it is
    }
  }

  #show(communes) {
    this.#liste.replaceChildren(...communes.map(({nom, departement}, rang) => el('li', {id: `commune-${rang}`, role: 'option', 'aria-selected': 'false', 'data-texte': `${nom} (${departement})`}, nom, el('small', {}, departement))))
    this.#rang = -1
    this.#liste.hidden = !communes.length
    if (communes.length) this.#dire(`${communes.length > 1 ? `${communes.length} communes proposées` : 'Une commune proposée'} : flèche du bas pour choisir.`)
  }

  #key(touche) {
    if (!this.open) return
    const pas = {ArrowDown: 1, ArrowUp: -1}[touche.key]
    const lignes = this.#liste.children
    if (pas) this.#mark((this.#rang + pas + lignes.length + (this.#rang < 0 && pas < 0 ? 1 : 0)) % lignes.length)
    else if (touche.key === 'Enter' && this.#rang >= 0) this.#take(lignes[this.#rang])
    else if (touche.key === 'Escape') this.close()
    else return
    touche.preventDefault()
    touche.stopPropagation()
  }

  #mark(rang) {
    this.#rang = rang
    Array.from(this.#liste.children, (ligne, i) => ligne.setAttribute('aria-selected', String(i === rang)))
    if (rang < 0) this.#champ.removeAttribute('aria-activedescendant')
    else {
      this.#champ.setAttribute('aria-activedescendant', this.#liste.children[rang].id)
      this.#liste.children[rang].scrollIntoView({block: 'nearest'})
    }
  }

  #take(ligne) {
    if (!ligne) return
    this.close()
    this.#choisir(ligne.dataset.texte)
  }
}
