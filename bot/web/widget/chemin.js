// The steps of the path, and those where something was found.

import {el, lecteur, picto} from './dom.js'

// Where a word of a step may be cut on a narrow phone.
const LONGS = /(remo|accom)(bili|pagn)/i

/** Draw the steps into a `nav`; hidden as long as nothing is found. `vues`: ids already shown. */
export function drawPath(nav, etapes, orientation, vues) {
  const trouvees = new Set((orientation?.propositions ?? []).filter((p) => vues.has(p.dispositif)).map((p) => p.etape))
  nav.hidden = trouvees.size === 0
  const pas = Object.entries(etapes).filter(([code]) => code !== 'urgence' || trouvees.has(code))
  nav.replaceChildren(el('ol', {}, pas.map(([code, libelle]) => {
    const ici = trouvees.has(code)
    return el('li', {class: ici ? 'ici' : null}, picto(code), libelle.replace(LONGS, '$1\u00ad$2'), lecteur(ici ? ' : une piste' : ' : pas encore de piste'))
  })))
}
