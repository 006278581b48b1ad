"""What is asked once pistes were told: where to begin, how to write instead of calling, what there is here,
a trade that one wants. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.aidants import AIDE_QU_ON_A
from bot.comprehension.demandes_dites import plain
from bot.comprehension.phrase import cut
from bot.comprehension.vocabulaire.metiers import METIERS
from bot.comprehension.voeu_de_metier import wishes_a_field
from bot.texte import spell_out

_QUAND = (
    r"(?:demain(?: matin)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette semaine|la semaine prochaine|maintenant|tout de suite|"
    r"aujourd hui|en premier|en 1er|d abord|pour commencer|au debut|premierement|concretement|du coup|la|deja)"
)
_FAIRE = r"(?:(?:je|j|on|il|elle|faut|dois|doit|vais|va|peux|peut|fais|fait|faire|commence|commencer|appelle|appeler|aller|vois|voir|y|qu|il faut|est ce que|qu est ce que) )*"
_OU_QUOI = r"(?:quoi|koi|ou|par quoi|par ou|par qui|comment|qui)"
_COMMENCER = re.compile(
    rf"^(?:(?:et|ok|bon|alors|donc|mais|merci|oui|du coup|concretement) )*{_FAIRE}{_OU_QUOI} {_FAIRE}{_QUAND}(?: {_QUAND})*(?: (?:deja|alors|svp|stp|exactement|matin))*$"
    rf"|^(?:(?:et|ok|bon|alors|donc|mais|la) )*{_QUAND} (?:je |on |il |elle )?(?:fais|fait|vais|va|dois|doit|faut|appelle|commence|faire) {_FAIRE}{_OU_QUOI}(?: {_FAIRE})?(?: (?:alors|deja))*$"
    r"|\b(?:le|la|c est quoi le|c est quoi la|quel est le|quelle est la) (?:premier|premiere|1er|1ere) (?:truc|chose|pas|etape|demarche|action|endroit|rdv|rendez vous)\b"
    rf"|\b(?:je|on) commence(?:r)? par (?:ou|quoi|qui|lequel|laquelle)\b|\bpar (?:ou|quoi|qui|lequel|laquelle) (?:je |on |il faut |faut )?(?:dois |doit |peux |peut )?commence[rs]?\b"
    r"|^(?:(?:et|ok|bon|mais|alors|oui|donc) )*concretement(?: (?:ca donne quoi|c est quoi|je fais quoi|on fait quoi|quoi|alors|du coup))*$"
    r"|^(?:(?:et|ok|bon|alors|donc|mais|du coup) )*(?:je|on) (?:fais|fait|dois faire|doit faire) quoi(?: (?:du coup|alors|moi|concretement|la))*$"
)
_ET_MAINTENANT = re.compile(
    r"^(?:(?:et|ok|bon|alors|donc|la|mais) )*maintenant(?: (?:alors|du coup))*$"
)
_ECRIT = r"(?:mails?|courriels?|e mails?|emails?|adresses? mail|sms|textos?|formulaires?|chat|tchat|site internet|site web|sites?)"
_PAR_ECRIT = re.compile(
    rf"\b(?:ils|elles|on|vous|tu|ya|y|il y|eux|j) (?:(?:ont|a|avez|as|aurait|peut|aurais) )+(?:pas )?(?:un |une |leur |des |l |le |d )?(?:autre )?{_ECRIT}\b"
    rf"|\b(?:ecrire|envoyer|contacter|joindre|passer|prendre rendez vous|rdv)\b.*\b(?:par (?:{_ECRIT}|ecrit|internet)|en ligne|sur internet|un (?:mail|sms|message|courriel))\b"
    r"|\b(?:contacte[rz]?|joindre|joins|faire|fais|faire|parler|parle)\b.*\b(?:(?:si|sans|quand|comme) (?:je |on |j )?(?:(?:peux|peut|sais|arrive|ose|aime|veux) (?:pas|plus) )?(?:a )?(?:appeler|telephoner|telephone|parler au telephone))\b"
    rf"|^(?:(?:et|ok|alors|non|mais|un|une|leur|l|c est quoi|quel|quelle|le|la) )*{_ECRIT}(?: (?:svp|stp|c est quoi|possible|plutot))*$"
    r"|\b(?:je (?:peux|peut) (?:leur |lui |y )?ecrire|(?:ecrire|y aller) (?:plutot|a la place|au lieu d appeler)|y aller sans (?:appeler|telephoner)|pas (?:le )?(?:choix|moyen) que d appeler)\b"
    r"|\b(?:possible|marche|sert a rien|peux pas) (?:le |la |l |faire le |appeler le )?(?:39 ?49|numero|telephone)\b.*\b(?:sourde?|malentendante?|muette?|entends? (?:pas|rien)|parle pas)\b"
)
# What the orientation still lacks, not what the person does: "il manque quoi ?".
_SAVOIR = r"(?:infos?|informations?|elements?|renseignements?|donnees|precisions?|details?|criteres?|choses?|questions?)"
_CE_QUI_MANQUE = re.compile(
    rf"\b(?:qu est ce qu(?:i| il|il)|que|quoi|quel(?:le)?s? {_SAVOIR}) (?:il )?(?:(?:te|vous|me|nous|lui) )?(?:manque|reste a (?:dire|preciser|savoir|demander))\b(?! (?:dans|au|chez|ici|a (?:vesoul|la)))"
    rf"|\b(?:il |te |vous |me |nous )+manque (?:encore )?(?:quoi|quel(?:le)?s? {_SAVOIR})\b|^(?:et |bon |ok |alors )*(?:ca |il )?manque quoi\b"
    rf"|\b(?:besoin de (?:savoir )?(?:quoi|quel(?:le)?s? {_SAVOIR})|quel(?:le)?s? {_SAVOIR} (?:il )?(?:te |vous )?(?:faut|voulez|veux))\b"
    r"|\b(?:que |quoi )(?:faut il|il faut|je dois|dois je) (?:encore |te |vous )*(?:preciser|dire|renseigner|ajouter|donner)\b"
    r"|\b(?:faut|dois|reste a) (?:encore )?(?:te |vous )?(?:preciser|dire|renseigner) quoi\b"
)
_ICI = r"(?:ici|chez nous|par chez nous|dans le coin|dans ma ville|dans mon coin|par ici|pres de chez (?:moi|nous|elle|lui)|autour|sur place|(?:dans|sur|pour) (?:le|mon|son|ce|notre|leur) (?:quartier|secteur|territoire|coin|village|bassin|departement)|a cote)"
_A_UN_LIEU = r"(?:(?:ici )?(?:a|au|en|sur|dans|vers) (?:la |le |l |les )?(?!faire|part|manger|dire|prendre|voir|savoir|propos|quoi)[a-z]{3,}(?: [a-z]+){0,3})"
_DES_CHOSES = r"(?:structures?|associations?|assos?|aides?|dispositifs?|organismes?|services?|choses|trucs?|solutions?|lieux|acteurs|partenaires|endroits)"
_CE_QU_IL_Y_A = re.compile(
    rf"^(?:(?:et|ok|bon|alors|mais|sinon|donc|bonjour|moi je sais pas) )*(?:(?:il )?y a|ya|c est|vous avez|tu as|t as|on a|existe|il existe) quoi (?:(?:comme|de|d|{_DES_CHOSES}|pour moi|pour les jeunes|pour nous|pour lui|pour elle) )*(?:{_ICI}|{_A_UN_LIEU})(?: .{{0,20}})?$"
    rf"|^(?:(?:et|ok|bon|alors|mais|sinon|donc) )*(?:quoi|qu est ce qu il y a|qu est ce que vous avez|qu est ce qu on a|qu y a t il|que trouve t on)(?: (?:comme|de|d|{_DES_CHOSES}|pour moi|pour les jeunes|pour lui|pour elle|a faire))* (?:{_ICI}|{_A_UN_LIEU})$"
    rf"|\b(?:quelles?|qu elles?|quels?|des|les|vos|connaitre (?:les|des|vos)) {_DES_CHOSES} (?:(?:il y a|y a t il|existent|existe|vous avez|qui existent|pour (?:les|nos|mes) jeunes|neet|jeunes|locales?|locaux) )*{_ICI}$"
    rf"|^(?:(?:et|alors) )*(?:quelles?|qu elles?|quels?) {_DES_CHOSES} (?:locales?|locaux|du coin|du quartier|d ici)$"
)
# Trades and fields, as they are said, and the word that says them back.
_DOMAINES: tuple[tuple[str, str], ...] = (
    ("mécanique", r"mecanique|meca|mecano|mecanicien(?:ne)?|garage auto|carrosserie|reparer (?:des|les) (?:voitures|motos|scooters)"),
    ("coiffure", r"coiffure|coiffeu(?:r|se)|barbier"),
    ("animaux", r"animaux|animalier|animaliere|les chiens|les chevaux|toilettage|equitation|veterinaire"),
    ("bâtiment", r"batiment|btp|maconnerie|macon(?:ne)?|chantiers?(?! (?:d )?insertion)|carrelage|peinture en batiment|placo|toiture|couvreur"),
    ("cuisine", r"cuisine|(?:en|a la|la|de) cantine|cuisto|cuisiniere?|restauration|un restaurant|un resto|les restos|restaurant|plonge"),
    ("aide à la personne", r"aide a la personne|aide a domicile|service a la personne|personnes? (?:agees?|handicapees?)|(?:le|du) handicap|auxiliaire de vie|les vieux"),
    ("petite enfance", r"petite enfance|les enfants|les petits|les bebes|creche|atsem|animatrice?|animateur|periscolaire"),
    ("vente", r"la vente|vente|vendeu(?:r|se)|commerce|un magasin|les magasins|caissiere?"),
    ("informatique", r"informatique|l info|jeux video|developpeu(?:r|se)|le code informatique|le web|numerique"),
    ("justice", r"la justice|(?:dans|en|faire du|de) (?:le )?droit|greffiere?|avocate?|penitentiaire"),
    ("immobilier", r"l immobilier|agent immobilier|logement social"),
    ("banque", r"(?:la|une) banque|la finance|les finances|les assurances"),
    ("soin", r"le soin|soins|ash|aide soignante?|infirmiere?|le medical|la sante|l hopital|secretaire medicale"),
    ("sécurité", r"la securite|securite|agent de securite|vigile|pompiere?"),
    ("espaces verts", r"espaces? verts?|paysagiste|jardinage|jardins?|la nature|foret|bucheron"),
    ("agriculture", r"agriculture|une ferme|maraichage|elevage|vignes?|agricole"),
    ("transport", r"transports?|(?:dans|conduire) (?:les|des) (?:bus|trains|cars)|chauffeur|poids lourds?|camions?|conduire des bus|livreur|livraison"),
    ("logistique", r"logistique|cariste|caces|magasiniere?|entrepot|preparateur de commandes?|manutention"),
    ("menuiserie", r"menuiserie|menuisiere?|le bois|ebenisterie|charpente"),
    ("électricité", r"electricite|electricien(?:ne)?"),
    ("plomberie", r"plomberie|plombiere?|chauffagiste"),
    ("soudure", r"soudure|soudeu(?:r|se)|metallerie|chaudronnerie"),
    ("esthétique", r"esthetique|estheticien(?:ne)?|onglerie|maquillage|beaute"),
    ("boulangerie", r"boulangerie|boulangere?|patisserie|patissiere?"),
    ("nettoyage", r"le menage|menages|(?:travail|boulot|taf|heures|job) de menage|(?:femme|homme) de menage|nettoyage|entretien des locaux"),
    ("bureau", r"un bureau|les bureaux|secretariat|secretaire|comptabilite|comptable|administratif|accueil"),
    ("ressources humaines", r"les rh|rh|ressources humaines|recrutement"),
    ("études", r"les etudes|charge d etudes|sociologie|recherche"),
    ("social", r"le social|educatrice?|educateur|travail social"),
    ("mode, couture", r"couture|la mode|stylisme"),
    ("musique, spectacle", r"la musique|rap|le theatre|le cinema|spectacle|ingenieur du son|danse"),
    ("sport", r"le sport|le foot|coach sportif"),
    ("usine", r"l usine|usine|production|industrie"),
)  # fmt: skip
_ENVIE = (
    r"(?:veux|veu|veut|voudrai|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|reve|revais|envie|passionnee?|kiffe|interesse|"
    r"interesserait|plairait|plait|branche|tente|j aime|adore|cherche|recherche|projet|vouloir|objectif|devenir|travailler|bosser|reprendre|"
    r"apprendre|vise|viser|interessee? par|attiree? par|me verrais|me vois|comment dire|pass(?:er|e) (?:le|mon|un|des|les|l) (?=caces))"
)
_PAS_ENVIE = re.compile(
    r"\b(?:veux|veut|voudrais|aime|envie|cherche|interesse|plait) (?:pas|plus|surtout pas|jamais)\b|\b(?:j ai|j avais|j etais|ai) (?:[a-z]+ ){0,2}?(?:travaille|bosse|fait|ete)\b|\bje (?:travaille|bosse|suis|fais)\b(?! (?:interessee?|passionnee?|tentee?|motivee?|fan))"
)
_APPRENTISSAGE = re.compile(
    r"\b(?:apprentissages?|alternance|apprentie?|apprantissage|aprentissage|contrat pro)\b"
)
_DEMANDE_L_APPRENTISSAGE = re.compile(
    r"\b(?:peux|peut|pourrais|possible|c est quoi|comment|droit|veux|veut|voudrais|aimerais|cherche|trouver|faire|fo|faut|marche)\b|^(?:(?:et|l|un|une|en|de) )*(?:apprentissage|alternance)$"
)
_SANS_APPELER = re.compile(
    r"\b(?:peux|peut|sais|arrive|ose|veux|veut) (?:pas|plus) (?:a |leur |les )?(?:appeler|telephoner)\b|\bsans (?:appeler|telephoner|telephone)\b|"
    r"\b(?:sourde?|malentendante?|muette?)\b|\bentends? (?:pas|rien)\b"
)
MOTS_D_UN_SOUHAIT = 16
# Nothing but trades: "ménage ou cantine".
_DES_METIERS = rf"(?:{METIERS}|menage|cantine|{'|'.join(motif for _, motif in _DOMAINES)})"
_SEULS = re.compile(
    rf"^(?:(?:dans|en|du|de|la|le|les|oui|ben|bah|plutot) )*(?P<un>{_DES_METIERS})(?: (?:ou|et|ou bien|sinon) (?:(?:dans|en|du|de la|de|la|le|les) )*(?P<autre>{_DES_METIERS}))?(?: peut etre)?$"
)
_A_DIRE = re.compile(
    r"\b(?:je|j|il|elle|on) (?:(?:lui|leur|y|dois|doit|peux|peut|vais|va|faut) ){0,2}?(?:dis|dit|dire|demande|demander|raconte) (?:quoi|koi)\b"
    r"|\b(?:quoi|koi|qu est ce que (?:je|j|il|elle|on)) (?:(?:lui|leur|y|dois|doit|peux|peut|vais|va) )*(?:dire|dis|dit)\b"
)
_AU_TELEPHONE = re.compile(
    r"\b(?:appel\w*|telephon\w*|tel|la bas|sur place|accueil|rdv|rendez vous|rencontre|lui|leur)\b"
)
# A trade is kept where it is surely aimed at: "cherche une crèche" is no wish to work in one.
_VISE = re.compile(
    r"\b(?:veux|veut|veu|voudrais?|voudrai|voudrait|j?aimerais|aimerait|souhaite|souhaiterait|reve|envie|passionnee?|projet|vise|viser|"
    r"devenir|interessee? par|motivee? par|attiree? par|objectif)\b"
)
_DU_TRAVAIL = re.compile(
    rf"\b(?:devenir|etre|travailler|bosser|metier|formation|former|cap|bac pro|bep|bts|apprenti\w*|alternance|projet|stage|faire|dans|en|objectif|{METIERS})\b"
)
_POUR_AUTRE_CHOSE = re.compile(
    r"\b(?:garder|garde|place|soigner|chez|arreter|quitter|permis|rencontrer|voir|parler)\b"
)
_CLAUSES = re.compile(r"[,;.!?\n/]| mais | car ")


def asks_where_to_begin(texte: str) -> bool:
    """Whether a message asks what to do first, or tomorrow: "et concrètement je fais quoi lundi ?"."""
    mots = plain(texte)
    return _COMMENCER.search(mots) is not None or (
        "?" in texte and _ET_MAINTENANT.match(mots) is not None
    )


def asks_to_write(texte: str) -> bool:
    """Whether a message asks how to reach somebody without a telephone: "ils ont un mail ?"."""
    return _PAR_ECRIT.search(plain(texte)) is not None


def asks_what_is_missing(texte: str) -> bool:
    """Whether a message asks what is still to be told: "il te manque quoi comme infos ?"."""
    return _CE_QUI_MANQUE.search(plain(texte)) is not None


def cannot_call(texte: str) -> bool:
    """Whether a message says that one cannot telephone: from then on no number is told."""
    return _SANS_APPELER.search(plain(texte)) is not None


def asks_what_there_is_here(texte: str) -> bool:
    """Whether a message asks what there is where one lives: "y a quoi dans le coin ?"."""
    return _CE_QU_IL_Y_A.search(plain(texte)) is not None


def asks_what_to_say(texte: str) -> bool:
    """Whether a message asks what to say to whom one calls, or meets: "je dis quoi quand j’appelle"."""
    mots = plain(texte)
    return _A_DIRE.search(mots) is not None and _AU_TELEPHONE.search(mots) is not None


def bare_trades(texte: str) -> str | None:
    """The trades of a message that says nothing else: "ménage ou cantine"; None for none."""
    dits = _SEULS.match(plain(texte))
    return " ou ".join(filter(None, (dits["un"], dits["autre"]))) if dits else None


def wished_trade(texte: str) -> str | None:
    """The trade or the field that a message wants, as it is said back: "mécanique"; None for none."""
    mots = AIDE_QU_ON_A.sub(" ", plain(texte))
    if len(mots.split()) > MOTS_D_UN_SOUHAIT or _PAS_ENVIE.search(mots):
        return None
    bref = re.match(
        r"^(?:(?:dans|avec|en|comme|plutot|de|la|le|les|l|oui|ben|bah|ou|alors) )+", mots
    )
    court = bref is not None and len(mots.split()) <= 7
    if not (court or re.search(rf"\b{_ENVIE}\b", mots) or _wishes(texte)):
        return None
    dits = [nom for nom, motif in _DOMAINES if re.search(rf"\b(?:{motif})\b", mots)]
    if dits:
        return " ou ".join(dits[:2])
    metier = re.search(rf"\b(?:devenir|etre|comme|formation (?:de|d)) (?P<quoi>{METIERS})\b", mots)
    return metier["quoi"] if metier else None


def aimed_trade(texte: str) -> str | None:
    """The trade or the field that a message surely aims at, in a word of the fixed list; None for none."""
    for clause in _CLAUSES.split(texte):
        mots = plain(clause)
        vise = (_VISE.search(mots) and _DU_TRAVAIL.search(mots)) or _wishes(clause)
        if vise and not _POUR_AUTRE_CHOSE.search(mots):
            metier = wished_trade(clause)
            if metier is not None:
                return metier
    return None


def _wishes(texte: str) -> bool:
    phrase = cut(spell_out(texte))
    return phrase is not None and wishes_a_field(phrase)


def asks_of_apprenticeship(texte: str) -> bool:
    """Whether a message asks for an apprenticeship, or if one may: "apprentissage je peux ?"."""
    mots = plain(texte)
    demande = _DEMANDE_L_APPRENTISSAGE.search(mots) is not None or "?" in texte
    suis = re.search(
        r"\b(?:je suis|j etais|suis|fini|arrete|rupture|mon|ma) (?:[a-z]+ ){0,2}?(?:apprenti|apprentissage|alternance)",
        mots,
    )
    return _APPRENTISSAGE.search(mots) is not None and demande and suis is None
