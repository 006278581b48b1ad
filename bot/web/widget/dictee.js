// Dictation: what is said, written by the browser.

const Dictee = window.SpeechRecognition ?? window.webkitSpeechRecognition

/** Write what is said into a field; the button says whether it listens. */
export class Dictation {
  #ecoute = null

  constructor(champ, bouton, apres) {
    this.champ = champ
    this.bouton = bouton
    this.apres = apres // called as the words come, and with why it could not listen
  }

  toggle() {
    if (this.#ecoute) return this.#ecoute.stop()
    const ecoute = new Dictee()
    const avant = this.champ.value ? `${this.champ.value.trimEnd()} ` : ''
    Object.assign(ecoute, {lang: 'fr-FR', interimResults: true, continuous: false})
    ecoute.onresult = ({results}) => {
      this.champ.value = (avant + Array.from(results, ([mieux]) => mieux.transcript).join('')).slice(0, 1000)
      this.apres()
    }
    ecoute.onerror = ({error}) => this.apres(error === 'not-allowed' ? 'Le micro n’est pas autorisé.' : error === 'aborted' ? '' : 'Je n’ai pas entendu. Vous pouvez écrire.')
    ecoute.onend = () => this.#listening(null)
    this.#listening(ecoute)
    ecoute.start()
  }

  #listening(ecoute) {
    this.#ecoute = ecoute
    this.bouton.setAttribute('aria-pressed', String(Boolean(ecoute)))
  }
}
