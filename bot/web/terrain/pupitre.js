// What is tapped: the next facts, the freins, the age. Each key is a toggle, big enough for a thumb.

import {el, lecteur, picto} from '../widget/dom.js'

const AGES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 35, 40, 45, 50, 55, 60]
const QUESTIONS = 2
const BOOLEENS = new Set(['scolarise', 'en_emploi', 'inscrit_france_travail', 'rsa', 'rqth', 'enfant_moins_3_ans', 'parent_isole'])
const MOIS = {mois_sans_emploi: [3, 6, 12, 24, 36], mois_dans_la_commune: [1, 3, 6, 12, 36]}

export class Pupitre {
  #zones
  #mots
  #gestes
  #passees = new Set()

  /** `gestes`: {pose(cle, valeur), bascule(frein)}. */
  constructor(zones, mots, gestes) {
    this.#zones = zones
    this.#mots = mots
    this.#gestes = gestes
    zones.ages.replaceChildren(...AGES.map((age) => el('button', {type: 'button', class: 'touche', 'data-age': age, onclick: () => gestes.pose('age', age)}, String(age), lecteur(' ans'))))
    zones.freins.replaceChildren(...Object.entries(mots.freins).map(([code, libelle]) => el('button', {type: 'button', class: 'touche', 'data-frein': code, onclick: () => gestes.bascule(code)}, picto(code), libelle)))
  }

  /** Show what is known, and ask what would change the most. A new person is asked everything again. */
  draw(situation, questions, nouvelle) {
    if (nouvelle) this.#passees.clear()
    for (const touche of this.#zones.ages.children) press(touche, Number(touche.dataset.age) === situation.age)
    for (const touche of this.#zones.freins.children) press(touche, situation.freins?.includes(touche.dataset.frein) ?? false)
    const posees = questions.filter((cle) => this.#asked(cle) && !this.#passees.has(cle)).slice(0, QUESTIONS)
    this.#zones.questions.replaceChildren(...posees.map((cle) => this.#question(cle)))
    this.#zones.questions.hidden = !posees.length
    if (nouvelle) this.#zones.ages.querySelector('[aria-pressed="true"]')?.scrollIntoView({block: 'nearest', inline: 'center'})
  }

  #asked(cle) {
    return BOOLEENS.has(cle) || cle in MOIS || cle === 'diplome' || cle === 'logement'
  }

  #question(cle) {
    const nom = this.#mots.cles[cle]
    return el('div', {class: 'question', role: 'group', 'aria-label': nom}, el('span', {class: 'nom'}, nom), this.#choices(cle).map(([dit, valeur]) => el('button', {type: 'button', class: 'touche', onclick: () => this.#answer(cle, valeur)}, dit)))
  }

  #choices(cle) {
    if (BOOLEENS.has(cle)) return [['Oui', true], ['Non', false], ['?', null]]
    if (cle in MOIS) return [...MOIS[cle].map((mois) => [mois < 12 ? `${mois} mois` : `${mois / 12} an${mois > 12 ? 's' : ''}`, mois]), ['?', null]]
    return [...Object.entries(this.#mots[`${cle}s`]).map(([code, libelle]) => [libelle, code]), ['?', null]]
  }

  #answer(cle, valeur) {
    this.#passees.add(cle)
    this.#gestes.pose(cle, valeur)
  }
}

function press(touche, oui) {
  touche.setAttribute('aria-pressed', String(oui))
}
