// One dense line, as an educator types it: "18a vesoul decroché heberge pas de permis". Pure.
//
// A few words for each fact, nothing clever: what is not sure is not taken, and what is taken is shown
// at once, to be removed with one tap. The server's own reader understands whole sentences.

const FREINS = {
  mobilite: /\b(?:(?:pas|sans|ni) (?:de |le )?(?:permis|voiture|vehicule|moyen de transport)|0 permis|permis (?:non|ko|a passer|suspendu|retire)|mobilite|transports?|isole geographiquement)\b/,
  'garde-enfants': /\b(?:garde d enfants?|mode de garde|pas de (?:garde|creche|nounou)|(?:cherche|besoin|faire garder)[a-z ]{0,12}(?:creche|garde|nounou))\b/,
  numerique: /\b(?:illectronisme|numerique|pas d (?:internet|ordi(?:nateur)?)|pas de (?:tel(?:ephone)?|smartphone|wifi))\b/,
  sante: /\b(?:sante|malade|maladie|pas de (?:medecin|mutuelle|secu)|soins?)\b(?! mentale)/,
  'sante-mentale': /\b(?:sante mentale|depressi(?:on|f|ve)|deprime|anxieu(?:x|se)|angoisses?|psy|psychiatr\w+|phobie)\b/,
  addictions: /\b(?:addict\w*|alcool\w*|cannabis|shit|drogue\w*|conso(?:mmation)?s?|toxico\w*|crack|coke)\b/,
  handicap: /\b(?:handicap\w*|autis\w+|malvoyant\w*|sourd\w*|fauteuil roulant|dys(?:lexi\w+|phasi\w+|praxi\w+)?)\b/,
  logement: /\b(?:expulsion|expulse\w*|insalubre|pb logement|probleme de logement|cherche (?:un )?(?:logement|appart))\b/,
  langue: /\b(?:fle|allophone|parle (?:peu|mal|pas)(?: le)? francais|pas francophone|francais (?:faible|debutant|a1|a2))\b/,
  'lecture-ecriture': /\b(?:illettrisme|illettre\w*|(?:ne )?sait (?:pas|mal|peu) lire|lire (?:et|ou) ecrire|lit mal|difficultes? (?:a|pour|de) (?:lire|lecture|ecrire))\b/,
  droits: /\b(?:acces aux droits|droits (?:a|fermes|non|pas)|(?:pas|plus|sans|probleme) de papiers|papiers (?:perdus|non|ko)|titre de sejour|sans papiers?|acces aux droits|domiciliation|cmu|css)\b/,
  justice: /\b(?:justice|spip|bracelet|probation|tig|sortant de prison|sort de prison|pjj|garde a vue|sursis|casier)\b/,
  confiance: /\b(?:confiance|demotive\w*|motivation|remobiliser)\b/,
  isolement: /(?<!parent |mere |pere |maman |papa |eleve |enfants? )\b(?:isole\w*|(?:est |vit |tout |toute |tres )seule?|solitude|rupture familiale|pas d amis?)\b/,
  reseau: /\b(?:reseau pro|pas de reseau|sans reseau|connait personne)\b/,
  finances: /\b(?:dettes?|surendett\w*|endett\w*|pas d argent|sans ressources?|finances?|faim|aide alimentaire|decouvert)\b/,
  violences: /\b(?:violences?|violent\w*|battue?s?|frappee?s?|coups|emprise|vvf|vif)\b/,
}

const BOOLEENS = [
  ['scolarise', false, /\b(?:decroch(?:ee?s?|age)\b(?! (?:son |sa |un |une |le |la )?(?:cdi|cdd|emploi|boulot|job|entretien|stage|formation|contrat))|descol\w*|deco|(?:pas|plus|non) (?:scolaris\w*|a l ecole|au (?:lycee|college))|(?:lycee|ecole|college) (?:quittee?|arretee?|lachee?)|sorti\w* (?:de l ecole|du systeme scolaire)|(?<!pas )(?:neet|nse))\b/],
  ['scolarise', true, /\b(?:scolarise\w*|lyceen\w*|collegien\w*|etudiant\w*|apprenti\w*|au lycee|au college|a l ecole|en (?:[3456]e|seconde|premiere|terminale))\b/],
  ['en_emploi', false, /\b(?:sans (?:emploi|boulot|travail|taf)|chomage|chomeu\w+|demandeu\w+ d emploi|(?<!pas )(?:neet|nse)|deld|dld|ss emploi|inactif|inactive|(?:pas|plus) (?:d emploi|de (?:travail|boulot|taf)|en emploi))\b/],
  ['en_emploi', true, /\b(?:en emploi|salarie\w*|(?:en |un |son )(?:cdi|cdd|interim)|bosse|travaille|en poste|temps partiel)\b/],
  ['rsa', false, /\b(?:pas (?:de |le )?rsa|sans rsa|rsa (?:non|refuse|en cours))\b/],
  ['rsa', true, /\b(?:rsa|brsa)\b/],
  ['rqth', false, /\b(?:pas (?:de )?rqth|sans rqth)\b/],
  ['rqth', true, /\b(?:rqth|aah|mdph (?:ok|oui|obtenue?))\b/],
  ['inscrit_france_travail', false, /\b(?:(?:pas|non|plus) (?:inscrit\w*|(?:a |chez )?(?:ft|pe|france travail|pole emploi))|ni (?:\w+ ni )?(?:a )?(?:ft|france travail)|(?:ft|france travail) non|radie\w*)\b/],
  ['inscrit_france_travail', true, /\b(?:(?:inscrit\w*|suivi\w*) (?:a |par |chez )?(?:ft|pe|france travail|pole emploi)|(?:ft|france travail) (?:oui|ok))\b/],
  ['parent_isole', true, /\b(?:parent isole|(?:mere|maman|pere|papa) (?:seule?|isolee?|celibataire|solo)|famille monoparentale|monoparental\w*)\b/],
  ['enfant_moins_3_ans', true, /(?<!garde le |gardant le |garde un )\b(?:bebe|bb|nourrisson|jumeaux de \d+ mois|enfant de (?:moins de 3 ans|\d+ mois|1 an|2 ans)|(?:fils|fille|petite?) de (?:\d+ mois|1 an|2 ans))\b/],
]

const CHOIX = [
  ['diplome', 'superieur', /\b(?:bac ?\+ ?\d|licence|master|bts|dut|but|deug|doctorat|ingenieur|diplome du superieur)\b/],
  ['diplome', 'bac', /(?<!avant le |son |le |en |veut |passe )\b(?:bac(?: pro| techno| general)?|baccalaureat|niveau 4)\b(?! ?\+)/],
  ['diplome', 'cap-bep', /(?<!veut |son |le |un |en |au |finir |prepare )\b(?:cap|bep|niveau 3)\b(?! emploi| au lycee| en cours|[a-z ]{0,16} en cours)/],
  ['diplome', 'aucun', /\b(?:sans diplome|pas de diplome|aucun diplome|0 diplome|brevet|dnb|infra 3|niveau 1)\b/],
  ['logement', 'sans-abri', /\b(?:sdf|a la rue|dehors|sans abri|sans domicile|squat\w*|dort (?:dans )?(?:sa |la )?(?:voiture|rue|gare))\b/],
  ['logement', 'hebergement', /\b(?:chrs|cada|hotel(?: social)?|foyer|hebergement (?:d urgence|social)|115)\b/],
  ['logement', 'heberge', /\b(?:heberge\w*|chez (?:des |ses |sa |son |un |une )?(?:parents?|potes?|amis?|famille|mere|pere|tante|oncle|cousins?|copains?|copine|soeur|frere)|(?:canape|clic clac))\b/],
  ['logement', 'stable', /\b(?:loge\w* ok|logement (?:ok|stable)|locataire|proprietaire|appart(?:ement)? a (?:lui|elle|soi))\b/],
]

const SUIVIS = [
  ['mission-locale', /\b(?:suivi\w* (?:en |par la |a la )?(?:ml|milo|mission locale)|(?:deja )?a la (?:ml|mission locale))\b/],
  ['cej', /\ben cej\b/],
  ['e2c', /\ben e2c\b/],
  ['epide', /\ba l epide\b/],
]

// What the phone cannot answer, it points at: the number is on the screen before anything else.
const URGENCES = [
  ['3114', /\b(?:suicid\w*|veut (?:mourir|en finir)|envie de (?:mourir|en finir)|se tuer|scarifi\w*)\b/],
  ['15', /\b(?:overdose|inconscient\w*|ne respire (?:plus|pas)|saigne beaucoup|a pris des cachets)\b/],
  ['17', /\b(?:se fait (?:frapper|agresser)|en train de (?:le|la) (?:frapper|battre)|menace (?:avec|d un)|menaces? de (?:mort|(?:la|le|les) tuer)|menacee? de mort|(?:va|veut|allait|promis de|jure de) (?:la|le|les) (?:tuer|buter)|(?:la|le|les) tuera(?:it)?|couteau|arme)\b/],
  ['3919', /\b(?:conjoint violent|violences? conjugales?|mari (?:la |le )?(?:frappe|bat)|sous emprise)\b/],
  ['115', /\b(?:dehors ce soir|sans toit|nulle part ou dormir|dort dehors|a la rue ce soir)\b/],
]

const AGE = /(?:^| )(\d{2}) ?(?:a|an|ans)(?= |$)(?! (?:de |sans |d )?(?:chomage|emploi))/ // told as such
const NU = /(?:^ |^ (?:age|h|f|m|mr|mme|j|jeune|garcon|fille) )(\d{2})(?= )/ // alone, where a line begins
const SEUL = / (\d{2})(?= )(?! (?:mois|semaines?|jours?|heures?|h|euros?|km|bornes|enfants?|x|fois|minutes?))/
const DATE = /\b\d{1,2} \d{1,2}(?: \d{2,4})?\b/g
const MOIS = [
  ['mois_sans_emploi', /\b(?:(?:sans emploi|chomage|deld|dld)(?: depuis)? (\d{1,2}) (mois|ans?)|(\d{1,2}) (mois|ans?) (?:sans emploi|de chomage))\b/],
  ['mois_dans_la_commune', /\b(?:(?:ici|arrive\w*|habite \w+) depuis (\d{1,2}) (mois|ans?))\b/],
]
const POSTAL = /\b(\d{5})\b/
const MOTS_DE_COMMUNE = 5

/** Without accents nor signs, in lower case: the form that the words above are written in. */
export function fold(texte) {
  return texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z0-9+]+/g, ' ').trim()
}

/**
 * What a line says: {situation, urgences}. `commune(nom)` gives the code of a folded name or of a
 * postcode when it is one commune alone, else null; `courants` are the names that are common words.
 */
export function readLine(texte, commune, courants = new Set()) {
  const plie = fold(texte)
  const situation = {}
  let reste = ` ${plie} `
  const erase = (trouve) => (reste = reste.replace(trouve, ' '.repeat(trouve.length)))

  for (const [cle, motif] of MOIS) {
    const trouve = motif.exec(plie)
    if (!trouve) continue
    const nombre = Number(trouve[1] ?? trouve[3])
    situation[cle] = (trouve[2] ?? trouve[4]).startsWith('an') ? nombre * 12 : nombre
    erase(trouve[0].replace(/[a-z ]*(?=\d)/, ''))
  }
  if (situation.mois_sans_emploi !== undefined) situation.en_emploi = false
  for (const [cle, valeur, motif] of BOOLEENS) {
    const trouve = cle in situation ? null : motif.exec(plie)
    if (trouve) situation[cle] = valeur
  }
  for (const [cle, valeur, motif] of CHOIX) {
    const trouve = cle in situation ? null : motif.exec(plie)
    if (trouve) situation[cle] = valeur
    if (trouve && /\d/.test(trouve[0])) erase(trouve[0])
  }
  const enfant = BOOLEENS.at(-1)[2].exec(plie)
  if (enfant) erase(enfant[0])
  const freins = Object.keys(FREINS).filter((code) => FREINS[code].test(plie))
  if (freins.length) situation.freins = freins
  const suivi = SUIVIS.filter(([, motif]) => motif.test(plie)).map(([id]) => id)
  if (suivi.length) situation.suivi = suivi

  const postal = POSTAL.exec(reste)
  if (postal) erase(postal[0])
  const age = AGE.exec(reste) ?? bare(reste)
  if (age && Number(age[1]) >= 10) situation.age = Number(age[1])
  const lieu = (postal && commune(postal[1])) ?? place(reste, capitals(texte), commune, courants)
  if (lieu) situation.commune = lieu
  return {situation, urgences: URGENCES.filter(([, motif]) => motif.test(plie)).map(([code]) => code)}
}

/** A number that is told without "ans": where a line begins, or the only one of the line. */
function bare(texte) {
  if (texte.match(DATE)) return null
  return NU.exec(texte) ?? (texte.match(/\d+/g)?.length === 1 ? SEUL.exec(texte) : null)
}

/** The longest run of words that names a commune; a common word must look like a name, or follow an
 * age or what leads to a place. */
function place(texte, brut, commune, courants) {
  const mots = texte.split(/\s+/).filter(Boolean)
  const led = (rang) => MENE.test(mots[rang - 1] ?? '')
  for (let longueur = Math.min(MOTS_DE_COMMUNE, mots.length); longueur > 0; longueur--) {
    for (let debut = 0; debut + longueur <= mots.length; debut++) {
      const nom = mots.slice(debut, debut + longueur).join(' ')
      if (nom.length < 2 || /\d/.test(nom) || JAMAIS.has(nom) || (courants.has(nom) && !led(debut) && !brut.test(nom))) continue
      const code = commune(nom)
      if (code) return code
    }
  }
  return null
}

/** The words that are written as names are, in the middle of a line. */
function capitals(texte) {
  const noms = new Set(Array.from(texte.matchAll(/[\s,;(](\p{Lu}[\p{Ll}'’-]+)/gu), ([, nom]) => fold(nom)))
  return {test: (nom) => noms.has(nom)}
}

// Words of such lines that are no name of a town here, whatever the capital.
const JAMAIS = new Set(['bosse', 'cote', 'cotes', 'rue', 'cap', 'bac'])
const MENE = /^(?:a|an|ans|habite|vit|sur|commune|\d+a?)$/ // "45 lure rsa"

/** Two situations as one: what the line says replaces, lists are joined. */
export function merge(situation, lue) {
  const rendue = {...situation, ...lue}
  for (const cle of ['freins', 'suivi', 'refus']) {
    const tous = [...new Set([...(situation[cle] ?? []), ...(lue[cle] ?? [])])]
    if (tous.length) rendue[cle] = tous
  }
  if (lue.commune) delete rendue.departement
  if (lue.commune && lue.commune !== situation.commune) delete rendue.quartier
  return rendue
}
