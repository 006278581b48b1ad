// How the page looks for this person: size, colours, reading aloud. Kept on the phone; nothing else is.

import {accentOf} from './couleur.js'

const CLE = 'passerelle-reglages'
const racine = document.documentElement

/** Apply what was chosen before, then what is chosen in the menu. Returns the live settings. */
export function settings(menu, couleur) {
  const choix = {taille: '1', theme: '', lire: false, ...recall()}
  const apply = () => {
    racine.style.setProperty('--taille', choix.taille)
    if (choix.theme) racine.dataset.theme = choix.theme
    else delete racine.dataset.theme
    colour(couleur, choix.theme)
  }
  for (const champ of menu.querySelectorAll('input')) {
    if (champ.type === 'radio') champ.checked = champ.value === choix[champ.name]
    else champ.checked = Boolean(choix[champ.name])
    champ.addEventListener('change', () => {
      choix[champ.name] = champ.type === 'radio' ? champ.value : champ.checked
      apply()
      keep(choix)
    })
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply)
  apply()
  return choix
}

/** The colour of the site, where it can be read; the contrasted theme keeps its own. */
function colour(couleur, theme) {
  const sombre = theme === 'sombre' || (!theme && matchMedia('(prefers-color-scheme: dark)').matches)
  const noms = couleur && theme !== 'contraste' ? accentOf(couleur, sombre) : {}
  for (const nom of ['--accent', '--accent-encre', '--lien']) {
    if (noms[nom]) racine.style.setProperty(nom, noms[nom])
    else racine.style.removeProperty(nom)
  }
}

function recall() {
  try {
    const lu = JSON.parse(localStorage.getItem(CLE)) ?? {}
    return {...(['1', '1.25', '1.5'].includes(lu.taille) && {taille: lu.taille}), ...(['clair', 'sombre', 'contraste'].includes(lu.theme) && {theme: lu.theme}), lire: lu.lire === true}
  } catch {
    return {}
  }
}

function keep(choix) {
  try {
    localStorage.setItem(CLE, JSON.stringify(choix))
  } catch {
    // no storage here: it lasts as long as the page
  }
}
