// Reading aloud and dictation, where the browser has them.

const Dictee = window.SpeechRecognition ?? window.webkitSpeechRecognition

export const canRead = 'speechSynthesis' in window
export const canDictate = Boolean(Dictee)

/** Read a text aloud; a second call on the same text stops it. A voice of the phone is preferred. */
export function read(texte) {
  const parole = window.speechSynthesis
  const deja = parole.speaking && read.texte === texte
  parole.cancel()
  read.texte = deja ? null : texte
  if (deja) return
  const voix = parole.getVoices().filter((v) => v.lang.toLowerCase().startsWith('fr'))
  // One sentence at a time: long texts are cut off by some phones.
  for (const phrase of spoken(texte).match(/[^.!?\n]+[.!?]*|\n/g) ?? []) {
    if (!phrase.trim()) continue
    const dit = new SpeechSynthesisUtterance(phrase)
    dit.lang = 'fr-FR'
    dit.rate = 0.95
    dit.voice = voix.find((v) => v.localService) ?? voix[0] ?? null
    parole.speak(dit)
  }
}

export const silence = () => canRead && window.speechSynthesis.cancel()

/** A text as it is said: numbers of telephone two digits at a time, no signs. */
export function spoken(texte) {
  return texte
    .replace(/\b(\d{2})(\d{2})\b(?=[\s).,:]|$)/g, (tout, a, b) => (/^3[19]/.test(tout) ? `${a} ${b}` : tout))
    .replace(/[«»·→]/g, ' ')
    .replace(/https?:\/\//g, '')
}

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
