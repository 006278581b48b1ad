// Between this page, in a frame, and the page of the site around it: only to its exact origin.

const recherche = new URLSearchParams(location.search)

/** Whether the page stands in the panel that `widget.js` opens. */
export const integre = window.parent !== window && recherche.has('integre')

const hote = integre ? origin(recherche.get('hote')) : null

/** Tell the site: "pret", "fermer", "quitter". Nothing else ever goes out. */
export function tellHost(quoi) {
  if (hote) window.parent.postMessage({passerelle: quoi}, hote)
}

/** What the site tells: "ouvert", when its panel opens. Anybody else's messages are nothing. */
export function listenHost(ouvert) {
  if (!hote) return
  window.addEventListener('message', (message) => {
    if (message.source === window.parent && message.origin === hote && message.data?.passerelle === 'ouvert') ouvert()
  })
}

function origin(adresse) {
  try {
    const lue = new URL(adresse)
    return /^https?:$/.test(lue.protocol) && lue.origin === adresse ? adresse : null
  } catch {
    return null
  }
}
