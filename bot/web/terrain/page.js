// The educator's page: one screen, one thumb, no network. Draws again at each key.

import {Garde, GardeImpossible} from './garde.js'
import {merge, fold, readLine} from './ligne.js'
import {openTerritoires, orient} from './moteur/moteur.js'
import {Personnes} from './personnes.js'
import {Pupitre} from './pupitre.js'
import {code, doors, forThePerson, forTheReferent} from './remettre.js'
import {inOrder, Resultats} from './resultats.js'
import {countOf, table, Tournee} from './tournee.js'
import {Communes} from '../widget/communes.js'
import {el, lecteur, parId} from '../widget/dom.js'
import {print} from '../widget/emporter.js'
import {confirm, listenButtons, show} from '../widget/fenetres.js'
import {Messages} from '../widget/message.js'
import {settings} from '../widget/reglages.js'

const PAR_DEFAUT = ['70', '25', '90']
const VIEILLES = 30 // days after which data are told to be old
const JOUR = 86_400_000
const RONDE = 60_000 // ms between two sweeps of who is to be erased
const LISTES = new Set(['freins', 'suivi', 'refus'])

const donnees = JSON.parse(parId('donnees').textContent)
const ligne = parId('ligne')
const zones = {faits: parId('faits'), bilan: parId('bilan'), pistes: parId('pistes'), questions: parId('questions'), freins: parId('freins'), ages: parId('ages')}
const courants = new Set(donnees.courants)
const garde = 'caches' in window ? new Garde() : null
const personnes = new Personnes()
const tournee = new Tournee()
const numeros = new Messages(donnees, null)
let jeu = null // {catalogue, territoires, departements, recu}: what the phone holds
let orientation = null
let vue = null // the person drawn last

settings(parId('menu'), null)
const resultats = new Resultats(donnees, {propose, refuse, ote})
const pupitre = new Pupitre(zones, donnees, {pose, bascule})
const communes = new Communes(ligne, parId('communes'), {
  cherche: async (debut) => (jeu ? jeu.territoires.complete(debut.split(/\s+/).filter((mot) => !/^\d{1,3}\w?$/.test(mot)).slice(-2).join(' ')) : []),
  choisir: takeCommune,
  dire: () => {},
})
communes.active = true

// Drawing

function draw() {
  const personne = personnes.courante
  const nouvelle = vue !== personne.id
  vue = personne.id
  drawPeople()
  const lue = readLine(ligne.value, named, courants)
  parId('panne').replaceChildren(...(lue.urgences.length ? [el('p', {}, 'D’abord l’urgence :'), numeros.calls(lue.urgences)] : []))
  if (!jeu) return
  const situation = merge(personne.situation, lue.situation)
  orientation = orient(situation, {catalogue: jeu.catalogue, territoires: jeu.territoires, jour: today(), mode: 'educateur'})
  resultats.draw(zones, orientation, {...personne, situation}, inWords)
  pupitre.draw(situation, orientation.questions, nouvelle)
}

function drawPeople() {
  const {courante, liste} = personnes
  parId('personnes').replaceChildren(
    ...liste.map(({id, signe, surnom}) => el('button', {type: 'button', 'aria-current': id === courante.id ? 'true' : null, onclick: () => personnes.choose(id)}, signe, surnom ? ` ${surnom}` : lecteur(' personne'))),
    el('button', {type: 'button', onclick: next}, el('strong', {'aria-hidden': 'true'}, '+'), lecteur(' Personne suivante')),
  )
}

/** A Situation key and its value, as a professional says it. */
function inWords(cle, valeur) {
  if (cle === 'age') return `${valeur} ans`
  if (cle === 'commune') return jeu?.territoires.commune(valeur)?.nom ?? valeur
  if (cle === 'departement') return `département ${valeur}`
  if (cle === 'freins') return donnees.freins[valeur] ?? valeur
  if (cle === 'suivi' || cle === 'refus') return `${cle} : ${nameOf(valeur)}`
  if (cle === 'diplome' || cle === 'logement') return donnees[`${cle}s`][valeur] ?? valeur
  if (cle.startsWith('mois_')) return `${donnees.cles[cle]} : ${valeur} mois`
  const nom = donnees.cles[cle] ?? cle
  return valeur === true ? nom : `${nom} : non`
}

const nameOf = (id) => orientation && ([...orientation.propositions, ...orientation.ecartes].find(({dispositif}) => dispositif === id)?.nom ?? id)

// Saying

function named(nom) {
  if (!jeu) return null
  const trouvees = jeu.territoires.complete(nom).filter((c) => /^\d{5}$/.test(nom) || fold(c.nom) === nom || fold(c.nom.replace(/^(?:le|la|les|l)[ '’]/i, '')) === nom)
  return /^\d{5}$/.test(nom) ? (trouvees.length === 1 ? trouvees[0].code : null) : (trouvees[0]?.code ?? null)
}

/** Keep what the line says. */
function keepLine() {
  const {situation} = readLine(ligne.value, named, courants)
  ligne.value = ''
  communes.close()
  change((personne) => (personne.situation = merge(personne.situation, situation)))
}

function takeCommune(texte) {
  const [, nom, departement] = /^(.*) \((\w+)\)$/.exec(texte)
  const prise = jeu.territoires.complete(nom).find((c) => c.nom === nom && c.departement === departement)
  const mots = ligne.value.trim().split(/\s+/)
  while (mots.length && !/^\d{1,3}\w?$/.test(mots.at(-1)) && fold(nom).includes(fold(mots.at(-1)))) mots.pop()
  ligne.value = mots.join(' ')
  keepLine()
  if (prise) change((personne) => (personne.situation = merge(personne.situation, {commune: prise.code})))
  ligne.focus()
}

/** The commune where the phone is; the position itself is kept nowhere. */
function locate() {
  navigator.geolocation.getCurrentPosition(
    ({coords}) => {
      const ici = jeu.territoires.nearestCommune([coords.latitude, coords.longitude])
      if (ici) pose('commune', ici.code)
    },
    () => (zones.bilan.textContent = 'La position du téléphone ne vient pas : écrivez la commune.'),
    {timeout: 10000, maximumAge: 60000},
  )
}

/** Change the person, and what they count for. */
function change(geste) {
  personnes.edit((personne) => {
    geste(personne)
    if (!jeu) return
    const rendue = orient(personne.situation, {catalogue: jeu.catalogue, territoires: jeu.territoires, jour: today(), mode: 'educateur'})
    personne.compte = countOf(personne, rendue, ageGroup, rendue.situation.territoire?.departement)
  })
}

function pose(cle, valeur) {
  keepTyped()
  change((personne) => {
    if (valeur === null || personne.situation[cle] === valeur) delete personne.situation[cle]
    else personne.situation = merge(personne.situation, {[cle]: valeur})
  })
}

function bascule(frein) {
  keepTyped()
  change((personne) => toggle(personne.situation, 'freins', frein))
}

function ote(cle, valeur) {
  keepTyped()
  change((personne) => {
    if (LISTES.has(cle)) toggle(personne.situation, cle, valeur)
    else delete personne.situation[cle]
    if (cle === 'refus') personne.refuses = personne.refuses.filter((id) => id !== valeur)
  })
}

const keepTyped = () => ligne.value.trim() && keepLine()

function propose(dispositif) {
  change((personne) => toggle(personne, 'proposes', dispositif))
}

function refuse(dispositif) {
  change((personne) => {
    toggle(personne, 'refuses', dispositif)
    toggle(personne.situation, 'refus', dispositif)
    personne.proposes = personne.proposes.filter((id) => id !== dispositif)
  })
}

function toggle(objet, cle, valeur) {
  const avant = objet[cle] ?? []
  objet[cle] = avant.includes(valeur) ? avant.filter((un) => un !== valeur) : [...avant, valeur]
  if (!objet[cle].length && LISTES.has(cle)) delete objet[cle]
}

function next() {
  keepTyped()
  personnes.add()
  ligne.focus()
}

function ageGroup(age) {
  return age === undefined ? null : (donnees.ages.find(([, debut, fin]) => age >= debut && age <= fin)?.[0] ?? null)
}

// The data of the phone

/** The day of the phone, unless its clock is behind the data: then theirs. */
function today() {
  const ici = new Date().toLocaleDateString('fr-CA')
  const recu = jeu?.recu?.slice(0, 10) ?? ''
  return ici < recu ? recu : ici
}

function use(nouveau) {
  if (!nouveau) return
  jeu = {...nouveau, territoires: openTerritoires(nouveau.territoires)}
  parId('departements').value = jeu.departements.join(', ')
  parId('position').hidden = !('geolocation' in navigator && jeu.territoires.nearestCommune([46, 2]))
  draw()
}

async function tellFreshness(souci = '') {
  if (!jeu) return (parId('fraicheur').textContent = souci || 'Ouverture…')
  const recu = new Date(jeu.recu)
  const jours = Math.floor((Date.now() - recu) / JOUR)
  const horloge = jours < -1 ? ' Vérifiez l’heure du téléphone.' : ''
  parId('fraicheur').textContent = `Données du ${recu.toLocaleDateString('fr-FR')}${jours > VIEILLES ? ', anciennes' : ''}.${horloge} ${souci.split(' : ')[0]}`.trim()
  const taille = await garde?.size().catch(() => null)
  parId('garde').textContent = `Gardé sur ce téléphone : le catalogue (fiches vérifiées jusqu’au ${new Date(jeu.catalogue.donnees_du).toLocaleDateString('fr-FR')}), ${jeu.departements.length > 20 ? `${jeu.departements.length} départements` : `${jeu.departements.length > 1 ? 'les départements' : 'le département'} ${jeu.departements.join(', ')}`}, les numéros d’urgence${taille ? ` (${Math.round(taille / 1000)} ko)` : ''}.`
}

async function refresh(departements = jeu?.departements ?? donnees.departements ?? PAR_DEFAUT) {
  if (!garde) return tellFreshness('Sans https, rien ne peut être gardé.')
  try {
    const nouveau = await garde.refresh(departements)
    use(nouveau)
    if (!nouveau && jeu) jeu.recu = new Date().toISOString()
    await tellFreshness()
    return true
  } catch (erreur) {
    if (!(erreur instanceof GardeImpossible)) throw erreur
    await tellFreshness(erreur.message)
    return false
  }
}

/** The départements that are written, or all of them for "tous". */
async function wanted(texte) {
  if (/\btous\b/i.test(texte)) return (await garde.list()).map((departement) => departement.code)
  const codes = texte.toUpperCase().match(/\b(?:2[AB]|9[78]\d|\d{1,2})\b/g) ?? []
  return [...new Set(codes.map((lu) => lu.padStart(2, '0')))]
}

async function chooseDepartements() {
  const voulus = await wanted(parId('departements').value).catch(() => null)
  if (!voulus) return (parId('departements-note').textContent = 'Pas de réseau : réessayez plus tard.')
  if (!voulus.length) return (parId('departements-note').textContent = 'Écrivez au moins un département, par exemple 70.')
  parId('departements-note').textContent = 'Mise à jour…'
  const fait = await refresh(voulus)
  parId('departements-note').textContent = fait ? 'C’est à jour.' : parId('fraicheur').textContent
  if (!fait && jeu) parId('departements').value = jeu.departements.join(', ')
}

// Windows

function openHandOver() {
  keepTyped()
  const personne = personnes.courante
  const quelque = orientation && Object.keys(personne.situation).length > 0
  parId('remettre-rien').hidden = quelque
  parId('remettre-tout').hidden = !quelque
  if (quelque) {
    const faits = inOrder(personne.situation, donnees.cles).flatMap(([cle, valeur]) => [valeur].flat().filter(() => cle !== 'refus').map((v) => inWords(cle, v)))
    parId('texte').value = forThePerson(orientation, personne, new Date())
    parId('resume').value = forTheReferent(orientation, personne, faits, new Date())
    drawCode()
  }
  parId('remettre-etat').textContent = ''
  show('remettre')
}

function drawCode() {
  parId('code').replaceChildren(code(parId('texte').value || ' '))
  parId('texte-sms').href = `sms:?&body=${encodeURIComponent(parId('texte').value)}`
}

async function copy(id) {
  try {
    await navigator.clipboard.writeText(parId(id).value)
  } catch {
    parId(id).select()
    document.execCommand('copy')
  }
  parId('remettre-etat').textContent = 'Le texte est copié.'
}

const counts = () => [...tournee.gardes, ...personnes.liste.map(({compte}) => compte).filter(Boolean)]

function openRound() {
  keepTyped()
  const comptes = counts()
  parId('tournee-dit').textContent = comptes.length
    ? `${comptes.length} ${comptes.length > 1 ? 'personnes rencontrées' : 'personne rencontrée'}. Seuls ces nombres partent, sans surnom ni personne.`
    : 'Personne à compter pour l’instant.'
  parId('tournee-comptes').replaceChildren(comptes.length ? table(comptes, inWords) : '')
  parId('tournee').querySelector('[data-action]').hidden = !comptes.length
  parId('tournee-etat').textContent = ''
  show('tournee')
}

async function sendCounts() {
  try {
    await tournee.send(counts())
    personnes.forgetAll()
    parId('tournee-etat').textContent = 'Envoyé. Les personnes de la tournée sont effacées de ce téléphone.'
    parId('tournee').querySelector('[data-action]').hidden = true
  } catch (erreur) {
    parId('tournee-etat').textContent = erreur.message
  }
}

const GESTES = {
  remettre: () => (parId('menu').close(), openHandOver()),
  tournee: () => (parId('menu').close(), openRound()),
  oublier: () => (parId('menu').close(), confirm('Oublier cette personne ?', 'Oui, oublier', () => personnes.forget())),
  'oublier-tout': () => (parId('menu').close(), confirm('Oublier toutes les personnes et leurs comptes ?', 'Oui, tout oublier', () => (tournee.forget(), personnes.forgetAll()))),
  'envoyer-comptes': sendCounts,
  rafraichir: chooseDepartements,
  installer: () => GESTES.invite?.prompt(),
}

listenButtons(GESTES, ({copie, partage, imprime}) => {
  if (copie) copy(copie)
  else if (partage) navigator.share({text: parId(partage).value}).catch(() => {}) // closed without sharing
  else if (imprime) print(parId('fiche'), doors(orientation, personnes.courante), {format: imprime, prenom: '', etapes: donnees.etapes, urgences: donnees.urgences})
})

// What the page listens to

personnes.addEventListener('change', () => {
  parId('surnom').value = personnes.courante.surnom
  draw()
})
personnes.addEventListener('partie', ({detail}) => tournee.keep(detail.compte))
parId('surnom').addEventListener('input', ({target}) => personnes.edit((personne) => (personne.surnom = target.value.trim())))
ligne.addEventListener('input', draw)
ligne.addEventListener('keydown', (touche) => {
  if (touche.key !== 'Enter' || touche.isComposing || touche.defaultPrevented) return
  touche.preventDefault()
  keepLine()
})
parId('formulaire').addEventListener('submit', (geste) => {
  geste.preventDefault()
  keepLine()
})
parId('texte').addEventListener('input', drawCode)
parId('position').addEventListener('click', locate)
window.addEventListener('online', () => refresh())
window.addEventListener('beforeinstallprompt', (evenement) => {
  evenement.preventDefault()
  GESTES.invite = evenement
  document.querySelector('[data-action="installer"]').hidden = false
})
document.querySelector('[data-partage]').hidden = !navigator.share
setInterval(() => personnes.sweep(), RONDE)

navigator.serviceWorker?.register('/terrain-hors-ligne.js', {scope: '/terrain'}).catch(() => {}) // refused here: the page works online
personnes.sweep()
parId('surnom').value = personnes.courante.surnom
use(await garde?.open())
draw()
document.documentElement.dataset.repos = 'oui'
await tellFreshness()
await refresh()
document.documentElement.dataset.frais = 'oui'
