// The answer for one person: what is known, how many doors, and each door with whom to call.

import {el, lecteur, picto} from '../widget/dom.js'
import {call, firstCall, pieces} from '../widget/texte.js'

const ETATS = {eligible: 'Éligible', a_verifier: 'À vérifier'}
const AU_DEBUT = 8 // doors drawn at once; the others on demand

export class Resultats {
  #mots
  #gestes
  #tout = false

  /** `mots`: the words of the page (etapes, freins…); `gestes`: {propose, refuse, ote, demande}. */
  constructor(mots, gestes) {
    this.#mots = mots
    this.#gestes = gestes
  }

  /** Draw into {faits, bilan, pistes}; `nommer` says a Situation key and value in words. */
  draw(zones, orientation, personne, nommer) {
    zones.faits.replaceChildren(...this.#facts(personne.situation, nommer))
    const {propositions, ecartes} = orientation
    const surs = propositions.filter(({verdict}) => verdict === 'eligible').length
    zones.bilan.textContent = Object.keys(personne.situation).length
      ? `${count(surs, 'piste possible', 'pistes possibles')}, ${propositions.length - surs} à vérifier`
      : 'Un âge et une commune suffisent pour commencer.'
    const montrees = this.#tout ? propositions : propositions.slice(0, AU_DEBUT)
    const suite = propositions.length - montrees.length
    zones.pistes.replaceChildren(
      ...montrees.map((piste, rang) => this.#door(piste, rang, personne)),
      ...(suite > 0 ? [el('button', {type: 'button', class: 'large', onclick: () => this.#all(zones, orientation, personne, nommer)}, `Voir les ${suite} autres`)] : []),
      ...(ecartes.length ? [this.#left(ecartes)] : []),
    )
    this.#tout = false
  }

  #all(...choses) {
    this.#tout = true
    this.draw(...choses)
  }

  #facts(situation, nommer) {
    return inOrder(situation, this.#mots.cles).flatMap(([cle, valeur]) => {
      const valeurs = Array.isArray(valeur) ? valeur : [valeur]
      return valeurs.map((une) => el('button', {type: 'button', class: 'fait', onclick: () => this.#gestes.ote(cle, une)}, nommer(cle, une), el('span', {'aria-hidden': 'true'}, ' ✕'), lecteur(' : retirer')))
    })
  }

  #door(piste, rang, personne) {
    const {dispositif, verdict, motifs, structure} = piste
    const doutes = motifs.filter((motif) => motif.verdict === 'a_verifier')
    const oui = motifs.filter((motif) => motif.verdict === 'eligible')
    const propose = personne.proposes.includes(dispositif)
    return el('article', {class: `piste ${verdict}`},
      el('div', {class: 'entete'}, picto(piste.etape),
        el('div', {}, el('h2', {}, piste.nom), el('p', {class: 'pas'}, this.#mots.etapes[piste.etape] ?? '')),
        el('span', {class: 'verdict'}, ETATS[verdict])),
      el('ul', {class: 'motifs'}, [...doutes, ...oui.slice(0, 3)].map(({texte, verdict: v}) => el('li', {class: v}, linked(texte)))),
      structure ? el('p', {class: 'ou'}, [structure.nom, structure.adresse, far(structure.distance_km)].filter(Boolean).join(' · ')) : null,
      piste.prescription ? el('p', {class: 'ou'}, el('strong', {}, 'Prescription : '), piste.prescription) : null,
      el('details', {}, el('summary', {}, 'Démarche et détails', lecteur(` : ${piste.nom}`)),
        el('p', {}, linked(piste.resume)), el('p', {}, linked(piste.demarche)),
        piste.documents.length ? el('p', {}, `Documents : ${piste.documents.join(', ')}.`) : null,
        el('p', {class: 'petit'}, `Source : ${piste.source} Vérifié le ${new Date(piste.verifie_le).toLocaleDateString('fr-FR')}.`)),
      el('div', {class: 'gestes'}, this.#calls(piste),
        el('button', {type: 'button', 'aria-pressed': String(propose), onclick: () => this.#gestes.propose(dispositif)}, propose ? '✓ Proposé' : 'Proposé', lecteur(` : ${piste.nom}`)),
        el('button', {type: 'button', onclick: () => this.#gestes.refuse(dispositif)}, 'Refus', lecteur(` : ${piste.nom}`))))
  }

  #calls({structure, demarche, nom}) {
    const appel = structure?.telephone ? call(structure.telephone) : firstCall(demarche)
    const site = structure?.site ?? pieces(demarche).find((p) => p.href?.startsWith('https:'))?.href
    return [
      appel && el('a', {class: 'plein', href: appel}, picto('telephone'), structure?.telephone ?? appel.slice(4), lecteur(` : ${structure?.nom ?? nom}`)),
      structure?.courriel && /^[^\s:@]+@[^\s:@]+$/.test(structure.courriel) && el('a', {href: `mailto:${structure.courriel}`}, 'Courriel', lecteur(` : ${nom}`)),
      !appel && site && /^https:\/\//.test(site) && el('a', {href: site, target: '_blank', rel: 'noopener noreferrer'}, picto('site'), 'Site', lecteur(` : ${nom}`)),
    ].filter(Boolean)
  }

  #left(ecartes) {
    return el('details', {class: 'ecartes'}, el('summary', {}, `Pas pour l’instant (${ecartes.length})`),
      el('ul', {}, ecartes.map(({nom, dispositif, motifs}) => {
        const refuse = motifs.some(({critere}) => critere === 'refuse')
        return el('li', {}, el('strong', {}, nom), ` : ${motifs.map(({texte}) => texte).join(' ')}`,
          refuse ? el('button', {type: 'button', class: 'lien', onclick: () => this.#gestes.refuse(dispositif)}, 'Reprendre', lecteur(` : ${nom}`)) : null)
      })))
  }
}

/** What is known, in the order of the words of the keys. */
export function inOrder(situation, cles) {
  const ordre = Object.keys(cles)
  const rang = ([cle]) => (ordre.includes(cle) ? ordre.indexOf(cle) : ordre.length)
  return Object.entries(situation).sort((un, autre) => rang(un) - rang(autre))
}

const count = (n, un, plusieurs) => `${n} ${n > 1 ? plusieurs : un}`
const far = (km) => (km === null || km === undefined ? null : `à ${Math.round(km)} km`)

function linked(texte) {
  return pieces(texte).map(({texte: dit, href}) => (href ? el('a', {href, ...(href.startsWith('https:') ? {target: '_blank', rel: 'noopener noreferrer'} : {})}, dit) : dit))
}
