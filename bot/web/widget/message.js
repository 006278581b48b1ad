// An answer of the service as elements: paragraphs, steps as cards, emergency numbers to press.

import {el, lecteur, picto} from './dom.js'
import {call, firstCall, parts, pieces, urgencesOf} from './texte.js'

const PAR_SMS = '114'

/** What draws the answers of one page; `libelles` are its words: freins, etapes, urgences. */
export class Messages {
  constructor(libelles, partager) {
    this.libelles = libelles
    this.partager = partager // (text) => {}, null where it cannot share
  }

  /** {element, dispositifs}: the answer, and the ids of the steps that it shows. */
  draw({texte, orientation}, suite) {
    const morceaux = parts(texte, orientation)
    const cartes = morceaux.filter((morceau) => morceau.proposition)
    const numeros = cartes.length ? [] : urgencesOf(texte)
    const element = el('div', {class: `tour robot${suite ? ' suite' : ''}${numeros.length ? ' alerte' : ''}`}, lecteur('Passerelle dit : '))
    let bulle = null
    for (const morceau of morceaux) {
      if (morceau.proposition) {
        element.append(this.#carte(morceau))
        bulle = null
      } else {
        if (!bulle) element.append((bulle = el('div', {class: 'bulle'})))
        bulle.append(el('p', {}, lines(morceau.lignes)))
      }
    }
    if (numeros.length) element.prepend(this.calls(numeros)) // before what explains them
    return {element, dispositifs: cartes.map((carte) => carte.proposition.dispositif)}
  }

  /** The numbers as large buttons. */
  calls(numeros) {
    return el('div', {class: 'appels'}, numeros.map((numero) => el('a', {href: call(numero)}, el('strong', {}, numero), this.libelles.urgences[numero] ?? (numero === PAR_SMS ? 'Écrire un SMS' : 'Appeler'))))
  }

  #carte({rang, proposition, titre, lignes}) {
    const etape = this.libelles.etapes[proposition.etape] ?? ''
    const dit = el('div', {class: 'dit'})
    for (const {genre, titre: nom, texte} of lignes) {
      const classe = {doute: 'doute', demain: 'demain'}[genre] ?? (dit.childElementCount ? '' : 'quoi')
      dit.append(el('p', {class: classe || null}, nom ? [el('strong', {}, `${nom} : `)] : [], linked(texte)))
    }
    const freins = proposition.freins.filter((code) => this.libelles.freins[code])
    if (freins.length) {
      dit.append(el('ul', {class: 'leve', 'aria-label': 'Peut aider pour'}, freins.map((code) => el('li', {}, picto(code), this.libelles.freins[code]))))
    }
    const verdict = titre.includes(' · ') ? ` · ${titre.split(' · ').at(-1)}` : ''
    return el('article', {class: 'carte'},
      el('div', {class: 'tete'}, picto(proposition.etape),
        el('div', {}, el('p', {class: 'pas'}, `${rang}. ${etape}${verdict}`), el('h2', {}, proposition.nom))),
      dit, this.#gestes(proposition, lignes))
  }

  /** What can be done with a step at once: call, go there, open its site, send it. */
  #gestes(proposition, lignes) {
    const {structure, nom} = proposition
    const dit = lignes.map(({texte}) => texte).join('\n')
    const appel = structure?.telephone ? call(structure.telephone) : firstCall(dit)
    const gestes = []
    if (appel) gestes.push(el('a', {class: 'plein', href: appel}, picto('telephone'), structure?.telephone ? 'Appeler' : `Appeler le ${appel.slice(4)}`, lecteur(` ${structure?.nom ?? nom}`)))
    if (structure?.adresse) gestes.push(el('a', {href: way(structure.adresse), target: '_blank', rel: 'noopener noreferrer'}, picto('itineraire'), 'Y aller', lecteur(` : ${structure.adresse}`)))
    const site = structure?.site ?? pieces(dit).find((p) => p.href?.startsWith('https:'))?.href
    if (site && /^https?:\/\//.test(site)) gestes.push(el('a', {href: site, target: '_blank', rel: 'noopener noreferrer'}, picto('site'), 'Site', lecteur(` ${nom}`)))
    if (this.partager) gestes.push(el('button', {type: 'button', onclick: () => this.partager(`${nom}\n${dit}`)}, picto('partager'), 'Envoyer', lecteur(` ${nom}`)))
    return gestes.length ? el('div', {class: 'gestes'}, gestes) : null
  }
}

/** Where a map shows an address: the phone's own application, or OpenStreetMap. */
function way(adresse) {
  const ou = encodeURIComponent(adresse)
  return /Android/.test(navigator.userAgent) ? `geo:0,0?q=${ou}` : `https://www.openstreetmap.org/search?query=${ou}`
}

/** No line begins with a French sign. */
const typeset = (texte) => texte.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0')

function lines(lignes) {
  return lignes.flatMap(({titre, texte}, rang) => [...(rang ? [el('br')] : []), ...(titre ? [`${titre} : `] : []), ...linked(texte)])
}

function linked(texte) {
  return pieces(texte).map(({texte: dit, href}) => {
    if (!href) return typeset(dit)
    const dehors = href.startsWith('https:') ? {target: '_blank', rel: 'noopener noreferrer'} : {}
    return el('a', {href, ...dehors}, dit)
  })
}
