// One line on a town's site opens the assistant:
//   <script src="https://passerelle.exemple.fr/widget.js" data-territoire="70550" async></script>
// Attributes, all optional: data-territoire, data-mode (habitant, educateur), data-couleur (#1a7f5a),
// data-titre, data-position (droite, gauche). The panel is a frame of the service's own origin: the
// site's scripts cannot read what is said in it, its styles cannot reach it, nor the other way round.
;(() => {
  'use strict'
  const moi = document.currentScript
  if (!moi || window.passerelleOuverte) return
  window.passerelleOuverte = true
  const service = new URL(moi.src).origin
  const {territoire, mode, couleur, titre = 'Passerelle', position} = moi.dataset
  const AILLEURS = 'https://meteofrance.com/'
  const SILENCE = 20000 // ms after which a frame that says nothing did not come
  const REFUS = 3000 // the same once it is loaded: the site, or the service, does not allow it

  const cote = position === 'gauche' ? 'left' : 'right'
  const STYLE = `
    :host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483000 !important; bottom: 1em !important; ${cote}: 1em !important; font: 600 medium/1.2 system-ui, sans-serif !important; }
    @media print { :host { display: none !important; } }
    button, a { font: inherit; }
    .lance { display: flex; align-items: center; gap: .625em; min-height: 3.5em; padding: .5em 1.25em .5em 1em; color: var(--encre); background: var(--accent); border: 0; border-radius: 1.75em; box-shadow: 0 6px 22px rgb(20 19 43 / .32); cursor: pointer; }
    .lance svg { width: 1.75em; height: 1.75em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    :focus-visible { outline: 3px solid #fff; outline-offset: 0; box-shadow: 0 0 0 6px #14132b; }
    .fenetre { position: fixed; ${cote}: 1em; bottom: 1em; width: 25em; height: min(44em, calc(100vh - 2em)); overflow: hidden; background: #faf6ef; border-radius: 1.25em; box-shadow: 0 12px 48px rgb(20 19 43 / .38); }
    .fenetre[hidden], .lance[hidden], .secours[hidden] { display: none; }
    iframe { width: 100%; height: 100%; border: 0; }
    .secours { position: absolute; inset: 0; display: grid; align-content: center; gap: 1em; padding: 1.5em; color: #1d1b3a; background: #faf6ef; font-weight: 400; text-align: center; }
    .secours a, .secours button { min-height: 3em; padding: .75em; color: #2b2a66; background: #fff; border: 2px solid #2b2a66; border-radius: .875em; font-weight: 650; text-decoration: none; cursor: pointer; }
    @media (max-width: 34em) { .fenetre { inset: 0; width: auto; height: auto; border-radius: 0; } }
    @media (prefers-reduced-motion: no-preference) { .fenetre { animation: monte .18s ease-out; } @keyframes monte { from { transform: translateY(1em); opacity: 0; } } }
  `
  const hote = document.createElement('passerelle-assistant')
  const racine = hote.attachShadow({mode: 'closed'})
  dress(racine)
  const [accent, encre] = colours(couleur)
  hote.style.setProperty('--accent', accent)
  hote.style.setProperty('--encre', encre)

  const lance = make('button', {type: 'button', class: 'lance', 'aria-expanded': 'false', 'aria-haspopup': 'dialog'})
  lance.append(mark(), make('span', {}, titre))
  const fenetre = make('div', {class: 'fenetre', role: 'dialog', 'aria-label': titre, hidden: ''})
  const secours = make('div', {class: 'secours', hidden: ''})
  racine.append(lance, fenetre)
  ;(document.body ?? document.documentElement).append(hote)

  let cadre = null
  let pret = false
  lance.addEventListener('click', open)
  fenetre.addEventListener('keydown', (touche) => touche.key === 'Escape' && close())
  window.addEventListener('message', (message) => {
    if (!cadre || message.source !== cadre.contentWindow || message.origin !== service) return
    const dit = message.data?.passerelle
    if (dit === 'pret') (pret = true), (secours.hidden = true), tell()
    else if (dit === 'fermer') close()
    else if (dit === 'quitter') location.replace(AILLEURS)
  })

  function open() {
    if (location.origin === 'null') return window.open(address({}), '_blank', 'noopener') // a page of a file
    fenetre.hidden = false
    lance.hidden = true
    lance.setAttribute('aria-expanded', 'true')
    if (!cadre) load()
    else if (pret) tell()
    cadre.focus()
  }

  function close() {
    fenetre.hidden = true
    lance.hidden = false
    lance.setAttribute('aria-expanded', 'false')
    lance.focus()
  }

  function tell() {
    cadre.contentWindow.postMessage({passerelle: 'ouvert'}, service)
  }

  function load() {
    cadre = make('iframe', {title: titre, src: address({integre: '1', hote: location.origin}), allow: `clipboard-write; microphone${navigator.share ? '; web-share' : ''}`, referrerpolicy: 'no-referrer'})
    secours.append(
      make('p', {}, 'L’assistant ne s’ouvre pas ici.'),
      make('a', {href: address({}), target: '_blank', rel: 'noopener'}, 'L’ouvrir dans une autre page'),
      make('p', {}, 'En danger : appelez le 112, ou écrivez au 114.'),
      make('button', {type: 'button'}, 'Fermer'),
    )
    secours.lastChild.addEventListener('click', close)
    fenetre.append(cadre, secours)
    const rescue = () => (secours.hidden = pret)
    cadre.addEventListener('load', () => setTimeout(rescue, REFUS))
    setTimeout(rescue, SILENCE)
  }

  function address(plus) {
    const champs = new URLSearchParams({...(territoire && {territoire}), ...(mode && {mode}), ...(couleur && {couleur}), ...(titre !== 'Passerelle' && {titre}), ...plus})
    return `${service}/${champs.size === 0 ? '' : `?${champs}`}`
  }

  function dress(ou) {
    try {
      const feuille = new CSSStyleSheet() // allowed even where a site forbids inline styles
      feuille.replaceSync(STYLE)
      ou.adoptedStyleSheets = [feuille]
    } catch {
      ou.append(make('style', {}, STYLE))
    }
  }

  function make(nom, attributs, texte = '') {
    const element = document.createElement(nom)
    for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur)
    element.textContent = texte
    return element
  }

  function mark() {
    const espace = 'http://www.w3.org/2000/svg'
    const svg = document.createElementNS(espace, 'svg')
    const trait = document.createElementNS(espace, 'path')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    trait.setAttribute('d', 'M2 17h20M4 17c0-6 3.5-9.5 8-9.5s8 3.5 8 9.5M8 17V9M12 17V7.5M16 17V9')
    svg.append(trait)
    return svg
  }

  /** The colour asked for and white or dark ink on it, whichever is read better. */
  function colours(voulue) {
    const lue = /^#[0-9a-f]{6}$/i.test(voulue ?? '') ? voulue : '#2b2a66'
    const [r, g, b] = [1, 3, 5].map((i) => (parseInt(lue.slice(i, i + 2), 16) / 255) ** 2.2)
    return [lue, 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.2 ? '#14132b' : '#fff']
  }
})()
