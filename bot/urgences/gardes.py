"""What looks like an urgence and is none: expressions that are erased, and guards of a sign.

An expression of `FAUX_AMIS` is replaced by "_" before any sign is looked for. A guard looks at what
stands around a sign and cancels that one sign.
"""

from __future__ import annotations

import re

from bot.urgences.motifs import compile_motif, first_words

_MORT = (
    # — things that "kill"
    "boulot|travail|taf|job|transport|transports|stress|dos|pieds|tete|ca|papiers|papier|chaleur|fatigue|trajet|bus|administration|dossier|dossiers|attente|ecole|silence|ordinateur|ennui|prix|loyer|bruit|froid|conseillere|conseiller va|vont|me|nous? me|nous tue|tuent|tuer",
    "tue|tuer le temps", "me|se tue|tuer a|au|pour la_tache|le|te|vous|travail|boulot|taf|rien|bosser|travailler|repeter|dire|faire|expliquer",
    "ca va me tuer", "va|vont me|m tuer si je|j rate|ai_pas|trouve|loupe|arrive_en_retard|reussis|oublie|perds|le_dis",
    "PARENT va|vont me tuer si|quand|parce_que .. rate|bac|permis|bulletin|notes|note|ecole|travail|stage|retard|pas|diplome",
    "patron|chef|prof|conseillere|conseiller|educ|educatrice|formateur|formatrice|coach|collegue va me|nous tuer|buter",
    "tuerie", "je vais le|la|les tuer ce|cette|mon|ma|mes|cet|le|la",
)
_SUICIDE = (
    *_MORT,
    # — dying that is not dying
    "mort|morte|morts|mourir|meurs|mourrir|crever|creve|crevé de rire|faim|soif|chaud|froid|fatigue|trouille|honte|sommeil|peur|ennui|stress|jalousie|envie|chaleur|soif|curiosite|la_dalle|impatience",
    "mourir|mort|mourrir idiot|idiote|ignorant|bete|vieux|jeune|heureux|pour_mes|d_ennui|dedans",
    "envie de mourir de rire", "creve|crever la dalle|de_chaud|un_pneu|sur_la_route|l_abces|l_ecran",
    "plutot mourir|crever que de? .. retourner|travailler|bosser|faire|aller|reprendre|demander|usine",
    "prefere mourir|crever que de? .. travailler|bosser|aller_a_france_travail",
    "envie|veux|voudrais disparaitre du|des|de fichiers|radar|radars|facebook|instagram|internet|la_liste",
    "telephone|portable|batterie|voiture|ordi|pc|tel mort|morte", "peur de mourir|la_mort", "feu|lettre morte",
    # — suicide as an image
    "suicide commercial|commerciale|financier|politique|social|economique|professionnel|assiste|squad|collectif_de_l_entreprise|francais",
    "mission|attaque|attentat|commando|escadron suicide", "serait|est|c_est|etait un? suicide de|financier|pour_ma|pour_mon|commercial",
    "c est|ce_serait|serait|etait suicidaire de|comme|ce", "prevention du|de suicide|le_suicide|du", "fiche|fiches|info|infos|formation|cours|expose .. suicide",
    "pendre|accrocher un|une|la|le|les|mes|des|du|ses cremaillere|crochet|rideau|rideaux|linge|tableau|cadre|miroir|manteau|lustre",
    "me|se pendre un|une|la|le|les|mes|ses|des", "pend au nez", "balle dans le|mon|son pied", "tirer de ici|la|ce|cette|chez", "sauter le|une|sur|des|un|du|ce|ma pas|classe|occasion|repas|l_occasion|joie|lit|cours|tour",
    "saute|sauter sur|du|des|le|une|un l_occasion|repas|coq|pas|tour|classe", "sur le pont tous|toute|chaque|depuis|a|des", "jeter|jette|lancer|lance|jete a l eau",
    "en finir|fini|finis avec le|les|ces|ce|cette|l|mon|mes|cet|la chomage|demarches|demarche|galere|galeres|papiers|dossier|paperasse|tabac|alcool|cigarette|dettes|credits|drogue|problemes|administration|administratif|formation|conflit|dossiers|stage|precarite|travail|attente",
    "idee|idees noir* et blanc", "adieu a|aux mon|mes|ma|le|la|les collegues|voiture|permis|rsa|boulot|poste|chomage|job", "fait|fais|faire une|1|des betise|betises .. ecole|jeune|travail|justice|prison|tribunal|papier|dossier|vol|passe",
    # — living somewhere else is not dying
    "vivre|rester|habiter chez|avec|a|au|dans|ici|en|loin|seul|seule|ensemble|sur_paris|de POSS?",
    "vie de salarie|active|parisienne|etudiante|professionnelle|de_couple|privee|scolaire", "fin a|de mon|ma|mes|son contrat|stage|formation|bail|periode|cdd|cdi|essai|carriere|vie_de",
    "partir pour toujours? paris|lyon|marseille|la|le|travailler|l", "ai|a|ont|avoir envie de vivre", "vivre de mon|ma|mes|son",
    "arrive|peux pas a? me reveiller le|a|tot|pour", "reveille|reveiller pas|plus le|a|tot matin|heure|l_heure|pour", "pas se|me|te? reveille|reveiller le|tot|a|pour matin|l_heure|heures?",
)
_VIOLENCES = (
    # — hitting that is not hitting
    "ca|ce_qui|cela|qui_me|c_qui me a? frappe|frappee|touche|agresse|frappent", "taper|tape|tapee sur les doigts|nerfs", "tape le|l|un|du|des incruste|message|texte|mail|delire|code|cv|lettre|num", "bat|bats|battre|battent contre|pour|aux|au cancer|maladie|echecs|foot|baby|cartes|jeu|son|sa|mon|le|la|trouver|droits",
    "je|nous|faut .. me|se bats|bat|battre", "fais|fait battre aux|au|a|par? echecs|foot|belote|cartes|plate_couture|l_echec", "faut se battre", "frappe a|aux|fort|toutes la|toutes|les? porte|portes", "tape|tapé a toutes", "claque|gifle en voyant|financiere|monumentale|quand_j_ai_vu", "violent|violente coup|chagrin|choc|orage|mal",
    "boxe|karate|judo|rugby|foot .. frappe|tape|cogne", "personne me a? FRAPPER", "me tape|tapes|taper NB|des|les|le|la|tout|du|une|un", "casse|cassent les pieds|oreilles|couilles|tete", "touche|touches|touchent pas un|le|a|mon", "sequestre de carbone",
    "coupe|coupé les ponts", "proprietaire|loyer|dettes|credit|credits|banque|impots nous|me etrangle|etranglent", "etrangle|etranglee par les|mes|le|la|des|l dettes|credits|loyer|factures|charges", 
    "suit|suis|suivie|suivi par la|une|le|un|mon|ma mission|educatrice|educateur|assistante|conseillere|conseiller|psy|psychologue|medecin|referent|referente|travailleur|ase|pjj|spip|cap",
    "police municipale|aux_frontieres|d_assurance|de_caracteres", "assistante|conseillere|conseiller|educateur|educatrice|psychologue|medecin|referente|referent|coach|tuteur me|le|la suit|suis",
)
_VITAL = (
    "etouffe|etouffer dans ce|cette|mon|ma|le|la|l", "etouffe|etouffer chez|ici|au|a", "etouffe par|sous les|le|la|mes dettes|papiers|travail|credits", "overdose de papiers|papier|dossiers|travail|boulot|demarches|chocolat|sucre|infos|informations|reunions|ecran|ecrans|formulaires|stages|cv|paperasse",
    "failli .. mourir|crise_cardiaque|m_etouffer|se_noyer|accoucher|tomber_dans_les_pommes", "mort|morte|decede|decedee|deces|mourut|emporte de|par|d une|un|l? crise_cardiaque|infarctus|avc|overdose|arret_cardiaque|accident|cancer|suicide|meningite", "au bord de la crise", "crise cardiaque quand|en .. vu|facture|voyant|prix",
    "saigne|saigner .. du nez .. temps|parfois|souvent", "traitement pour|contre l? epilepsie|coeur", "dossier|demande|affaire|situation|tete|chose|choses|ca .. bouge plus|pas",
    "cachet|cachets|medicament|medicaments|comprime|comprimes|pilule|pilules|doliprane|dolipranes .. pour|contre la|le|l|mon|ma|mes|les|des|ma_tension tete|mal|dos|rhume|fievre|grippe|douleur|douleurs|tension|allergie|allergies|dents|regles|diabete|coeur|migraine|sante|toux|gorge|ventre|traitement|depression|thyroide", "cachet|cachets artiste|intermittent|de_spectacle|de_la_poste",
    "souffle|respirer apres|mieux|un_peu|l_air", "repond|repondent plus|pas au|a|aux|a_mes",
)
_DEHORS = (
    "a la rue en|niveau|au_niveau|question|cote|sur|avec en? maths|math|info*|anglais|francais|ordinateur|ordi|cours|numerique|excel|word|papiers|papier|administratif|demarches|conduite|code|histoire|physique|orthographe|grammaire|internet|dessin|chimie|langues|allemand|technologie|sport|ecriture|lecture",
    "rue d|a cote", "dans la rue a|juste? cote|derriere|en_face|d_a_cote",
    "chien|chat|chienne|chats|chiens|voiture|velo|scooter|moto|lapin|poules dort|dorment|dors|vit|vivent .. DEHORS", "dormir|dort|dors|dormi|nuit .. dehors|tente|en_tente|sous_une_tente|a_la_belle_etoile .. camping|festival|scout|scouts|vacances|rando|randonnee|bivouac|plaisir|etoile|les_copains", "camping|vacances|bivouac|randonnee|rando|festival .. dehors|tente|en_tente",
    "agresse*|suit|suivi|suivie|frappe|tape|tabass*|poursui*|insult*|harcel*|croise|rencontre|rencontré|vu|vus|marche|marcher|tombe|traine|vend|crie dans la rue", "travail*|joue|jouer|jouent|mange|manger|courir|fumer|bosse|bosser|sport|froid|chaud|beau|marche|marcher dehors", "mis|mise|mettre|met|vire|viree|virer|foutu|jete .. dehors|porte|a_la_porte .. de|du|par .. la|l|mon|ma|le|un? formation|college|lycee|ecole|cours|classe|boulot|travail|taf|stage|entreprise|patron|chef|job|restaurant|magasin|club|centre_de_loisirs|apprentissage|cfa|e2c|epide|boite|usine",
    "boulot|travail|patron|chef|formation|ecole|lycee|college|prof|stage|entreprise|taf .. mis|mise|vire|viree|foutu|jete .. dehors|porte|a_la_porte", "vire|viree|virer|renvoye .. de|du .. mon|ma|le|la|l? formation|college|lycee|ecole|boulot|travail|taf|stage|entreprise|job|restaurant|cfa|apprentissage",
    "mis|mise a la porte par mon|le|la|ma patron|chef|patronne|directeur|directrice|entreprise", "en|dans_un|dans_le|dans_mon hebergement de urgence", "suis|est|vis|vit|loge|logee|heberge|hebergee a|en|dans|par le|un? 115", "dors|dort|dormir|dormi dans le|un bus|train|car|avion|metro pour|en|du .. aller|travail|travailler|cours|venir|boulot|ecole|matin",
    "dort|dors dans sa poussette|mon_lit|son_lit", "nulle part ailleurs|pas_de", "sorti|sortie|sortir|sors de la rue|galere", "enfant|enfants|bebe .. dort dehors|dans_la_voiture pour|pendant|la_sieste", 
    "sans|pas|plus de? logement|appartement|appart|maison|chambre a_moi|social|etudiant|autonome|stable|individuel|adapte|a_mon_nom|propre|perenne", "pas|plus|sans de? logement|appart|appartement|maison|chez_moi , je? vis|suis|dors|habite|reste|loge chez|heberge|en|dans_un_foyer|a_l_hotel", "pas|plus|sans de? logement|appart|appartement|maison|chez_moi .. chez|heberge|hebergee|foyer|hotel|canape",
    "suis|est|es|etes pas sans abri|abris|toit|logement|hebergement|solution|domicile|maison", "ancien|ancienne|ex|anciens sdf|sans_abri|femme_battue|toxico", "ai|a|ont|as ete|connu|vecu|deja dormi|vecu|sdf|sans_abri|a|la|dans DEHORS|NB|pendant|rue|$", "ai|a|ont|as connu|vecu|ete a? DEHORS|sdf|sans_abri .. NB|ans|pendant|avant|$|,", "ai|a|as deja|jamais dormi|vecu|ete|passe .. DEHORS", "fait le 115",
    "un|des|les|aux sdf|sans_abri me|m|qui|ont|dans|devant|sont|font", "avis|procedure|menace|commandement|risque|lettre|juge|jugement|peur|dossier|c_est_quoi_une de|d|une|l? expulsion|etre_expulse|etre_expulsee|expulser",
)
_SERVICES = (
    "numero de|du la|le? samu|police|pompiers|115|3919|3114|119|114|17|15|18|112", "quoi le|un|une|les? 115|119|3114|3919|114|17|15|18|sans_abri|sdf|femme_battue|expulsion", "aide|aider|aidez|aident|accueillez|accueille|accueillent|hebergez|recevez .. les|des|aux|l|un|aux_personnes .. sans_abri|sans_abris|sdf|gens_a_la_rue|personnes_a_la_rue|femmes_battues|femmes|enfants|enfants_battus|suicidaires|jeunes_a_la_rue|a_la_rue",
    "mariage|marier|marie|mariee cet ete|bientot|avec_mon|l_an_prochain", "marier un jour", "je veux|vais me|se marier", "parle|parler en|francais|anglais|public|bien|correctement", "JE_PEUX_PAS .. parler|telephoner|appeler .. forfait|credit|telephone|batterie|francais|public|anglais|timide|bloque|reseau|ecrire", "etre|devenir|suis|comme|travail*|metier_de un|les|la|chez|avec? un? pompier|pompiers|policier|policiere|ambulancier|ambulanciere|gendarme|secouriste", "au|avec_le|chez_les|stage_au|travaille_au samu|pompiers|115|urgences",
    "garde du corps", "au secours je comprends|comprend|c_est|pour_mon|mon_cv|le|la|les", "fugue|fugué .. ecole|cours|colonie|musique|bach",
)

FAMILLES = {
    "vital": (*_VITAL, *_SERVICES),
    "tentative": (*_SUICIDE, *_VITAL, *_SERVICES),
    "suicide": (*_SUICIDE, *_SERVICES),
    "violences": (*_MORT, *_VIOLENCES, *_SERVICES),
    "dehors": (*_DEHORS, *_SERVICES),
}

# After "dans la rue", these words do not begin the name of a street.
_PAS_UN_NOM = (
    "depuis|ce|cet|cete|et|avec|la|le|je|il|ele|on|en|mais|pour|car|parce|maintenant|toute|tout|seul|"
    "seule|svp|merci|a|au|dehors|quoi|sans|moi|nous|demain|aujourd|hier|encore|apres|suite|aidez|aide|"
    "dormir|ou|cause|pas|plus|si|que|qui|bonjour|urgent|puis|alors|mon|ma|mes|un|une|deux|trois|"
    "help|actuelement|avant|car|dort|dors|vit|il|ses|son|sa|jusqu|par|pendant|quand|vite|chaque|comme|"
    "NB|est|c|me|se|y|tous|toujours|bebe|froid|peur|faim|rien|aucun|sinon|ici|lui|homme|tape|frape"
)
_NOM_DE_RUE = re.compile(
    rf"(?<= )((?:habite|habitons|habitent|vis|vit|loge|suis|est|reste|dans|a) (?:dans |a )?la rue )(?!(?:{_PAS_UN_NOM}) )[a-z]+ "
)
_RUE_DE = re.compile(r"(?<= )la rue (?:de|des|du) (?!nouveau |puis |suite |force )[a-z]+ ")

_NEGATION_AVANT = re.compile(
    r" (?:pas|plus|jamais|ni|aucun|aucune|sans|zero)"
    r" (?:(?:de|des|du|me|se|au|a|l|la|le|les|un|une|encore|ete|eu|en|etre|que) ){0,2}$"
)
_SI_AVANT = re.compile(r" (?:si|quand|que faire si|cas ou) (?:un jour |[a-z]+ ){0,4}$")
_NEGATION_APRES = re.compile(r" (?:pas|jamais|plus (?!(?:fort|souvent|que|en|de) ))")
_INTENTION_AVANT = re.compile(
    r" (?:vais|va|veux|veut|voudrais|voudrait|envie|pense|parle|compte|menace|dit|peur|dois)"
    r" (?:(?:de|a|que|il|elle) ){0,2}$"
)
_PEUR_AVANT = re.compile(
    r" (?:vais|va|serai|sera|serais|risque|risquons|peur|crains|peux|pourrais|vont|voudrais pas|"
    r"evite|eviter|finir|veux pas) "
    r"(?:(?:de|me|se|que|etre|finir|retrouver|expulse|expulsee|mettre|mis|mise|nous|je|on|il|etre|"
    r"devoir|ele|ete|fini|soit|sois|retrouve|faire) ){0,4}$"
)
_IMPARFAIT_AVANT = re.compile(
    r" (?:etais|etait|etions|etaient|avais|avait|vivais|vivait|dormais|dormait|restais|logeais)"
    r" (?:[a-z]+ ){0,2}$"
)
_JE = re.compile(r" (?:je|moi|mon|ma) (?!(?:ai|lis|regarde|vois|ecoute) )")
_PASSE = re.compile(r" (?:ai|a|ont|mis|mise|avais|avait|ete|etais|etait|eu|voulais|voulait|[a-z]+(?:ais|ait)) ")
_AVANT_SEUL = re.compile(
    r" avant (?!(?:ce|cete|de|que|le|la|les|l|hier|midi|noel|demain|lundi|mon|mes|un) )"
)
_METIER_AVANT = compile_motif("METIER LIEN LIEN? LIEN? LIEN? LIEN?").pattern + "$"
_METIER_AVANT = re.compile(_METIER_AVANT)
_COUPURE = re.compile(r" (?:\||,|mais|sauf|puis|alors) ")


# name: cancels a sign whose text before (up to the end of the sentence's beginning) ends so
GARDES_AVANT = {
    "negation": _NEGATION_AVANT,
    "si": _SI_AVANT,
    "peur": _PEUR_AVANT,
    "imparfait": _IMPARFAIT_AVANT,
    "intention": _INTENTION_AVANT,
}
GARDES_DE_FAMILLE = {
    "vital": ("negation", "fiction", "metier", "passe"),
    "tentative": ("negation", "intention", "fiction", "metier", "passe"),
    "suicide": ("negation", "fiction", "metier", "passe"),
    "violences": ("negation", "negation-apres", "fiction", "metier", "passe"),
    "dehors": ("negation", "si", "peur", "imparfait", "fiction", "metier", "passe", "futur"),
}


def erase_faux_amis(lu: str, famille: str) -> str:
    """Replace by "_" every expression that only looks like a sign of that family."""
    if famille == "dehors":
        lu = _RUE_DE.sub("_ ", _NOM_DE_RUE.sub("_ ", lu))
    for motif in candidates(FAMILLES[famille], lu):
        lu = compile_motif(motif).sub("_ ", lu)
    return lu


def cancelled_by(lu: str, debut: int, fin: int, gardes: tuple[str, ...]) -> str | None:
    """Name of the first of `gardes` that cancels the sign found at `debut`-`fin`, or None."""
    phrase = lu.rfind(" | ", 0, debut) + 2, lu.find(" | ", fin - 1)
    avant, apres = lu[phrase[0] : debut], lu[fin - 1 : phrase[1] + 1]
    for garde in gardes:
        if garde in GARDES_AVANT:
            if GARDES_AVANT[garde].search(avant[-120:]) and not (
                garde in ("si", "peur", "imparfait") and _has(lu[debut - 1 : fin] + apres, "TOUT_DE_SUITE")
            ):
                return garde
        elif garde == "negation-apres":
            if _NEGATION_APRES.match(apres):
                return garde
        elif garde == "fiction":
            if compile_motif("FICTION").search(avant) and not _JE.search(avant[-60:]):
                return garde
        elif garde == "metier":
            if _METIER_AVANT.search(avant[-160:]):
                return garde
        elif garde == "passe":
            proposition = _clause(lu, debut, fin)
            if _has(apres, "RESOLU") and _PASSE.search(lu[max(0, debut - 30) : fin]):
                return garde
            if _has(proposition, "DATE_PASSEE") or _AVANT_SEUL.search(proposition):
                if not _has(proposition, "ACTUEL") or _has(proposition + apres, "RESOLU"):
                    return garde
        elif garde == "futur":
            proposition = _clause(lu, debut, fin)
            if _has(proposition, "DATE_FUTURE") and not _has(proposition, "TOUT_DE_SUITE"):
                return garde
    return None


def candidates(motifs: tuple[str, ...], lu: str) -> list[str]:
    """The motifs that may be found in the text: a word that each of them needs is there."""
    return [motif for motif in motifs if any(mot in lu for mot in first_words(motif))]


def _has(lu: str, liste: str) -> bool:
    return compile_motif(liste).search(f" {lu.strip()} ") is not None


def _clause(lu: str, debut: int, fin: int) -> str:
    """The part of sentence that holds the sign, with a short part beside it (a date, "avant")."""
    coupures = [0, *(m.start() for m in _COUPURE.finditer(lu)), len(lu)]
    gauche = max((i for i, c in enumerate(coupures) if c <= debut), default=0)
    droite = next((i for i, c in enumerate(coupures) if c >= fin - 1), len(coupures) - 1)
    mots = 10 if _PASSE.search(f" {lu[debut:fin]} ") else 4
    if gauche and _short(lu, coupures[gauche - 1], coupures[gauche], mots):
        gauche -= 1
    if droite + 1 < len(coupures) and _short(lu, coupures[droite], coupures[droite + 1], mots):
        droite += 1
    return lu[coupures[gauche] : coupures[droite] + 1]


def _short(lu: str, debut: int, fin: int, mots: int) -> bool:
    return lu[debut : debut + 2] != " |" and len(lu[debut:fin].split()) <= mots
