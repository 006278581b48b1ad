// The page: the conversation drawn, the field, the buttons, the menus.

import {Conversation} from './conversation.js'
import {el, lecteur, parId, picto} from './dom.js'
import {confirm, listenButtons, show} from './fenetres.js'
import {integre, listenHost, tellHost} from './hote.js'
import {Messages} from './message.js'
import {settings} from './reglages.js'
import {Service} from './service.js'
import {canRead, read, silence} from './voix.js'

const AILLEURS = 'https://meteofrance.com/'
const PASSER = new Set(['Je ne sais pas', 'Je préfère ne pas répondre'])
const HUMAIN = 'Je veux parler à quelqu’un'
const LONG = 900 // characters from which what is left is told
const INVITES = {age: 'Votre âge', commune: 'Votre ville'}
const INVITE = 'Écrivez ici'

const donnees = JSON.parse(parId('donnees').textContent)
const [fil, saisie, formulaire, etat, panne] = ['fil', 'saisie', 'formulaire', 'etat', 'panne'].map(parId)
const service = new Service()
const conversation = new Conversation(service, {mode: donnees.mode, territoire: donnees.territoire})
const reglages = settings(parId('menu'), donnees.couleur)
const codesDesFreins = Object.fromEntries(Object.entries(donnees.freins).map(([code, libelle]) => [libelle, code]))
const messages = new Messages(donnees, navigator.share ? share : null)
const canDictate = 'SpeechRecognition' in window || 'webkitSpeechRecognition' in window
const modules = {chemin: later('chemin'), communes: later('communes'), dictee: later('dictee'), emporter: later('emporter')}
let communes = null
let dictee = null
const vues = new Set() // the dispositifs shown, in order
const dessins = new WeakMap() // message -> its element
let reponses = [] // the buttons of the last answer
let premier = null // where the answer under way begins

// Drawing

function draw(tour) {
  parId('accueil')?.remove()
  if (tour.de === 'note') return fil.append(el('p', {class: 'note'}, tour.texte))
  if (tour.de === 'moi') {
    premier = null
    return fil.append(el('div', {class: 'tour moi'}, lecteur('Vous dites : '), el('p', {class: 'bulle'}, tour.texte)))
  }
  const {element, dispositifs} = messages.draw(tour.message, Boolean(premier))
  dispositifs.forEach((dispositif) => vues.add(dispositif))
  premier ??= element
  dessins.set(tour.message, element)
  fil.append(element)
  if (canRead) listen(element, tour.message.texte)
}

/** One button for the whole of an answer, under its last message. */
function listen(element, texte) {
  const avant = element.previousElementSibling?.querySelector('.lien')
  const dit = avant && premier !== element ? `${avant.dataset.dit}\n${texte}` : texte
  if (premier !== element) avant?.remove()
  element.append(el('button', {type: 'button', class: 'lien', 'data-dit': dit, onclick: () => read(dit)}, picto('ecouter'), 'Écouter'))
}

function drawAnswers() {
  dropAnswers()
  for (const message of conversation.ouverts) {
    if (!message.boutons?.length) continue
    const groupe = el('div', {class: 'reponses', role: 'group', 'aria-label': 'Réponses possibles'}, message.boutons.map((bouton) => {
      const frein = codesDesFreins[bouton.titre]
      return el('button', {type: 'button', class: PASSER.has(bouton.titre) ? 'passer' : null, onclick: () => press(bouton)}, frein ? picto(frein) : null, bouton.titre)
    }))
    dessins.get(message).after(groupe)
    reponses.push(groupe)
  }
  keyboard(conversation.question)
}

function dropAnswers() {
  for (const groupe of reponses) groupe.remove()
  reponses = []
}

function drawTrouble() {
  const {panne: souci} = conversation
  if (!souci) return panne.replaceChildren()
  const dit = souci.horsLigne
    ? [el('p', {}, el('strong', {}, 'Pas de réseau. '), conversation.file.length ? 'Votre message est gardé ici : il partira dès que possible.' : 'Réessayez dans un moment.'), messages.calls(['112', '114'])]
    : [el('p', {}, el('strong', {}, souci.texte), conversation.file.length ? ' Votre message est gardé ici.' : ''), ...(souci.messages.length ? souci.messages.map((message) => messages.draw(message).element) : [messages.calls(['112', '114'])])]
  panne.replaceChildren(...dit, el('button', {type: 'button', class: 'large', onclick: () => conversation.retry()}, 'Réessayer'))
}

function drawState() {
  const ecrit = conversation.enCours && conversation.file.length
  etat.replaceChildren(...(ecrit ? [el('span', {class: 'ecrit', 'aria-hidden': 'true'}, el('i'), el('i'), el('i')), 'Passerelle écrit…'] : []))
  drawTrouble()
  document.documentElement.dataset.repos = conversation.enCours ? 'non' : 'oui'
  if (conversation.enCours) {
    dropAnswers()
    return toEnd()
  }
  drawAnswers()
  if (vues.size) modules.chemin().then(({drawPath}) => drawPath(parId('chemin'), donnees.etapes, conversation.orientation, vues), ignore)
  else parId('chemin').hidden = true
  toAnswer()
}

/** Where reading begins: the first line of the answer when it is longer than the screen. */
function toAnswer() {
  const haut = premier ? premier.offsetTop - fil.offsetTop - 12 : fil.scrollHeight
  fil.scrollTo({top: Math.min(haut, fil.scrollHeight)})
}

const toEnd = () => fil.scrollTo({top: fil.scrollHeight})

// Speaking

function send(texte) {
  silence()
  saisie.value = ''
  grow()
  communes?.close()
  return conversation.say(texte)
}

function press(bouton) {
  silence()
  fil.focus({preventScroll: true}) // the button goes away: reading goes on from there
  return conversation.press(bouton)
}

function keyboard(question) {
  if (question === 'commune') complete()
  else if (communes) communes.active = false
  parId('clavier').hidden = !(question === 'age' && donnees.mode === 'habitant' && matchMedia('(pointer: coarse)').matches)
  letters(parId('clavier').hidden)
  if (donnees.mode === 'habitant') saisie.placeholder = INVITES[question] ?? INVITE
}

/** The names of communes as one types, once what does it is there. */
async function complete() {
  const {Communes} = await modules.communes().catch(ignore)
  if (!Communes) return
  communes ??= new Communes(saisie, parId('communes'), {
    cherche: (debut, signal) => service.communes(debut, donnees.territoire, signal),
    choisir: send,
    dire: (texte) => (etat.textContent = texte),
  })
  communes.active = conversation.question === 'commune'
}

/** Digits alone, or letters too: an age may be told in a sentence. */
function letters(oui) {
  const bouton = parId('clavier')
  if (oui) saisie.removeAttribute('inputmode')
  else saisie.setAttribute('inputmode', 'numeric')
  bouton.textContent = oui ? '123' : 'abc'
  bouton.setAttribute('aria-label', oui ? 'Clavier de chiffres' : 'Clavier de lettres')
}

function grow() {
  if (!CSS.supports('field-sizing', 'content')) {
    saisie.style.height = 'auto'
    saisie.style.height = `${saisie.scrollHeight}px`
  }
  const reste = saisie.maxLength - saisie.value.length
  parId('compte').textContent = saisie.value.length > LONG ? `Encore ${reste} caractères` : ''
}

// Taking away

const found = () => [...vues].map((id) => conversation.orientation?.propositions.find((p) => p.dispositif === id)).filter(Boolean)

async function openTakeAway() {
  const {shortText} = await modules.emporter().catch(unreachable)
  const texte = shortText(found())
  parId('emporter-rien').hidden = Boolean(texte)
  parId('emporter-tout').hidden = !texte
  parId('sms').value = texte
  linkSms()
  parId('emporter-etat').textContent = ''
  show('emporter')
}

const linkSms = () => (parId('sms-lien').href = `sms:?&body=${encodeURIComponent(parId('sms').value)}`)

async function printFiche(format) {
  const {print} = await modules.emporter().catch(unreachable)
  print(parId('fiche'), found(), {format, prenom: parId('prenom').value.trim(), etapes: donnees.etapes, urgences: donnees.urgences})
}

function share(texte) {
  navigator.share({text: texte}).catch(() => {}) // closed without sharing
}

async function copy() {
  try {
    await navigator.clipboard.writeText(parId('sms').value)
  } catch {
    parId('sms').select()
    document.execCommand('copy')
  }
  parId('emporter-etat').textContent = 'Le texte est copié.'
}

async function dictate() {
  const {Dictation} = await modules.dictee().catch(unreachable)
  dictee = new Dictation(saisie, parId('dicter'), (dit = '') => (dit ? (etat.textContent = dit) : grow()))
  dictee.toggle()
}

// What comes after the first message is loaded with it: the first screen stays light.

/** A module that is loaded when it is first wanted; a failure is not remembered. */
function later(nom) {
  let charge = null
  let essais = 0
  return () => (charge ??= import(`./${nom}.js${essais++ ? `?${essais}` : ''}`).catch((erreur) => {
    charge = null
    throw erreur
  }))
}

const ignore = () => ({}) // a help that is missing: what matters goes on without it

function unreachable(erreur) {
  etat.textContent = 'Pas de réseau : réessayez dans un moment.'
  throw erreur
}

// Leaving

/** For those who are watched: everything is erased, and another page takes the place of this one. */
function leave() {
  silence()
  conversation.erase({andStart: false})
  document.body.hidden = true
  if (integre) tellHost('quitter')
  else location.replace(AILLEURS)
}

const GESTES = {
  quitter: leave,
  fermer: () => tellHost('fermer'),
  humain: () => (parId('menu').close(), send(HUMAIN)),
  emporter: () => (parId('menu').close(), openTakeAway()),
  partager: () => share(parId('sms').value),
  copier: copy,
  effacer: () => (parId('menu').close(), confirm('Effacer toute la conversation, ici et sur le service ?', 'Oui, effacer', () => conversation.erase())),
}

listenButtons(GESTES, ({imprime}) => imprime && printFiche(imprime))

// What the page listens to

conversation.addEventListener('tour', ({detail}) => {
  draw(detail)
  if (detail.de === 'moi') for (const nom of ['communes', 'chemin', 'emporter']) modules[nom]().catch(ignore)
  if (detail.de === 'robot' && reglages.lire && canRead) read(detail.message.texte)
})
conversation.addEventListener('change', drawState)
conversation.addEventListener('refuse', ({detail}) => {
  if (!detail.bouton && !saisie.value) saisie.value = detail.texte
  grow()
})
conversation.addEventListener('efface', () => {
  vues.clear()
  premier = null
  reponses = []
  fil.replaceChildren()
})

formulaire.addEventListener('submit', (geste) => {
  geste.preventDefault()
  const texte = saisie.value.trim()
  if (texte) send(texte)
  else saisie.focus()
})
saisie.addEventListener('keydown', (touche) => {
  if (touche.key !== 'Enter' || touche.shiftKey || touche.isComposing || touche.defaultPrevented) return
  touche.preventDefault()
  formulaire.requestSubmit()
})
saisie.addEventListener('input', grow)
parId('clavier').addEventListener('click', () => {
  letters(saisie.hasAttribute('inputmode'))
  saisie.blur()
  saisie.focus()
})
parId('sms').addEventListener('input', linkSms)
parId('dicter').addEventListener('click', () => {
  if (dictee) return dictee.toggle()
  confirm('Ce que vous dictez passe par votre navigateur (Google ou Apple), qui l’écrit. Continuer ?', 'Oui, dicter', dictate)
})
window.addEventListener('online', () => conversation.panne && conversation.retry())
document.addEventListener('keydown', (touche) => {
  if (touche.key === 'Escape' && integre && !touche.defaultPrevented && !document.querySelector('dialog[open]')) tellHost('fermer')
})
listenHost(() => saisie.focus())

parId('dicter').hidden = !canDictate
parId('lire-tout').hidden = !canRead
document.querySelector('[data-action="partager"]').hidden = !navigator.share
document.querySelector('[data-action="fermer"]').hidden = !integre
conversation.tours.forEach(draw)
premier = null
tellHost('pret')
conversation.start()
