// The windows over a page, and what its buttons do: `data-action`, `data-ouvre`, `data-ferme`.

import {parId} from './dom.js'

/** Open a window at its title: a field that took the focus would open the keyboard. */
export function show(id) {
  parId(id).showModal()
  parId(id).querySelector('h2, p').focus()
  parId(id).scrollTop = 0
}

/** Ask before something that cannot be undone. */
export function confirm(question, oui, geste) {
  parId('confirmer-texte').textContent = question
  parId('confirmer-oui').textContent = oui
  parId('confirmer-oui').onclick = () => {
    parId('confirmer').close()
    geste()
  }
  show('confirmer')
}

/** Answer every button of the page: `gestes` by their action, `autre(dataset)` for the rest. A tap on
 * the grey around a window closes it. */
export function listenButtons(gestes, autre) {
  document.addEventListener('click', (clic) => {
    const bouton = clic.target.closest?.('button, a')
    if (!bouton) {
      if (clic.target.matches?.('dialog') && outside(clic.target, clic)) clic.target.close()
      return
    }
    const {action, ouvre, ferme} = bouton.dataset
    if (action) gestes[action]()
    else if (ouvre) show(ouvre)
    else if (ferme !== undefined) bouton.closest('dialog').close()
    else autre(bouton.dataset)
  })
}

function outside(dialogue, {clientX: x, clientY: y}) {
  const {left, right, top, bottom} = dialogue.getBoundingClientRect()
  return x < left || x > right || y < top || y > bottom
}
