// Reading aloud, where the browser can.

export const canRead = 'speechSynthesis' in window

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
