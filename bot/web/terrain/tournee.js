// The anonymous counts of a round: what was met, never who. Kept on the phone, sent only on demand.

import {el} from '../widget/dom.js'

const CLE = 'terrain-comptes'
const ADRESSE = '/api/observatoire'

/** What one person counts for; null when nothing is known. `orientation` tells the needs without a door. */
export function countOf({situation, proposes, refuses}, orientation, groupe, departement) {
  const freins = situation.freins ?? []
  if (situation.age === undefined && !situation.commune && !freins.length) return null
  const leves = new Set(orientation.propositions.flatMap((piste) => piste.freins))
  return {
    commune: situation.commune ?? null,
    departement: departement ?? situation.departement ?? null,
    age: groupe(situation.age),
    freins,
    proposes,
    refuses,
    sans_reponse: freins.filter((code) => !leves.has(code)),
  }
}

export class Tournee {
  /** Counts of people who were erased since the last sending. */
  get gardes() {
    return this.#read().comptes
  }

  /** Keep the count of somebody who is erased by time. */
  keep(compte) {
    if (!compte) return
    const {id, mois, comptes} = this.#read()
    this.#write({id, mois, comptes: [...comptes, compte]})
  }

  /** Send the counts; a retry has the same id. Raises an Error whose message is to be shown. */
  async send(comptes) {
    const envoi = this.#read()
    let reponse
    try {
      reponse = await fetch(ADRESSE, {method: 'POST', credentials: 'omit', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({id: envoi.id, mois: envoi.mois, comptes})})
    } catch {
      throw new Error('Pas de réseau : les comptes restent sur ce téléphone. Renvoyez-les plus tard.')
    }
    if (!reponse.ok) throw new Error((await reponse.json().catch(() => ({}))).erreur ?? 'Le service ne répond pas comme prévu. Rien n’est perdu.')
    this.forget()
  }

  forget() {
    localStorage.removeItem(CLE)
  }

  #read() {
    try {
      const lu = JSON.parse(localStorage.getItem(CLE))
      if (typeof lu?.id === 'string' && Array.isArray(lu.comptes)) return lu
    } catch {
      // unreadable: begins afresh
    }
    const envoi = {id: identifier(), mois: new Date().toISOString().slice(0, 7), comptes: []}
    this.#write(envoi)
    return envoi
  }

  #write(envoi) {
    try {
      localStorage.setItem(CLE, JSON.stringify(envoi))
    } catch {
      // a full phone: the counts of erased people are lost, nothing else
    }
  }
}

/** The counts as a table: how many people for each thing. */
export function table(comptes, nommer) {
  const lignes = [
    ['Freins', tally(comptes.flatMap(({freins}) => freins), (code) => nommer('freins', code))],
    ['Âges', tally(comptes.map(({age}) => age), (age) => age ?? 'inconnu')],
    ['Proposés', tally(comptes.flatMap(({proposes}) => proposes), (id) => nommer('suivi', id))],
    ['Besoins sans réponse', tally(comptes.flatMap(({sans_reponse: s}) => s), (code) => nommer('freins', code))],
  ].filter(([, dit]) => dit)
  return el('table', {class: 'comptes'}, el('tbody', {}, lignes.map(([titre, dit]) => el('tr', {}, el('th', {scope: 'row'}, titre), el('td', {}, dit)))))
}

function tally(choses, dire) {
  const nombres = new Map()
  for (const chose of choses) nombres.set(chose, (nombres.get(chose) ?? 0) + 1)
  return [...nombres].sort(([, a], [, b]) => b - a).map(([chose, n]) => `${dire(chose)} ${n}`).join(' · ')
}

function identifier() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (o) => o.toString(16).padStart(2, '0')).join('')
}
