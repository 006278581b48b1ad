"""The trade or the field that a message wants to work in, and the apprenticeship that it asks for. Pure, on
plain words."""

from __future__ import annotations

import re

from bot.comprehension.freins.voeu_de_metier import wishes_a_field
from bot.comprehension.personnes.aidants import AIDE_QU_ON_A
from bot.comprehension.phrase import cut, plain
from bot.comprehension.vocabulaire.metiers import METIERS
from bot.comprehension.vocabulaire.proches import PROCHES
from bot.texte import spell_out

# Trades and fields, as they are said, and the word that says them back.
_DOMAINES: tuple[tuple[str, str], ...] = (
    ("mécanique", r"mecanique|meca|mecano|mecanicien(?:ne)?|garage auto|carrosserie|reparer (?:des|les) (?:voitures|motos|scooters)"),
    ("automobile", r"automobile|(?:les|de|des) (?:voitures|bagnoles|caisses|motos|scooters|mobs)|la moto"),
    ("coiffure", r"coiffure|coiffeu(?:r|se)|barbier"),
    ("animaux", r"animaux|animalier|animaliere|les chiens|les chevaux|toilettage|equitation|veterinaire"),
    ("bâtiment", r"batiment|btp|maconnerie|macon(?:ne)?|chantiers?(?! (?:d )?insertion)|carrelage|peinture en batiment|placo|toiture|couvreur"),
    ("cuisine", r"cuisine|(?:en|a la|la|de) cantine|cuisto|cuisiniere?|restauration|un restaurant|un resto|les restos|restaurant|plonge"),
    ("aide à la personne", r"aide a la personne|aide a domicile|service a la personne|personnes? (?:agees?|handicapees?)|(?:le|du) handicap|auxiliaire de vie|(?:les|de|des) (?:vieux|anciens|seniors)"),
    ("petite enfance", r"petite enfance|les enfants|les petits|les bebes|creche|atsem|animatrice?|animateur|periscolaire"),
    ("communication", r"(?:la|en|de|dans la) com|la communication|communication|le marketing|marketing|community manager"),
    ("vente", r"la vente|vente|vendeu(?:r|se)|commerce|un magasin|les magasins|caissiere?"),
    ("informatique", r"informatique|l info|jeux video|developpeu(?:r|se)|le code informatique|le web|numerique"),
    ("justice", r"la justice|(?:dans|en|faire du|de) (?:le )?droit|greffiere?|avocate?|penitentiaire"),
    ("immobilier", r"l immobilier|agent immobilier|logement social"),
    ("banque", r"(?:la|une) banque|la finance|les finances|les assurances"),
    ("soin", r"le soin|soins|ash|aide soignante?|infirmiere?|le medical|la sante|l hopital|secretaire medicale"),
    ("sécurité", r"la securite|securite|agent de securite|(?:faire|bosser|travailler|travaille|agent|boulot|taf) (?:(?:de|dans|d|la|comme|agent) )*secu|vigile|pompiere?"),
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
    r"(?:(?:une |des )?(?:vraie )?idees? (?:pour|dans|en)|veux|veu|veut|voudrai|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|reve|revais|envie|passionnee?|kiffe|interesse|"
    r"interesserait|plairait|plait|branche|tente|j aime|adore|cherche|recherche|projet|vouloir|objectif|devenir|travailler|bosser|reprendre|"
    r"apprendre|vise|viser|interessee? par|attiree? par|chaude? (?:pour|de)|partante? (?:pour|de)|motivee? pour|me verrais|me vois|comment dire|pass(?:er|e) (?:le|mon|un|des|les|l) (?=caces))"
)

_PAS_ENVIE = re.compile(
    r"\b(?:veux|veut|voudrais|aime|envie|cherche|interesse|plait) (?:pas|plus|surtout pas|jamais)\b|\b(?:pas|plus) (?:trop |tres |vraiment |super )?(?:chaude?|motivee?|partante?)\b|\b(?:j ai|j avais|j etais|ai) (?:[a-z]+ ){0,2}?(?:travaille|bosse|fait|ete)\b|\bje (?:travaille|bosse|suis|fais)\b(?! (?:trop |grave |bien |super |vraiment )?(?:interessee?|passionnee?|tentee?|motivee?|chaude?|partante?|fan))"
)

# "Pas envie de retourner en usine": the trade stands in the words of the refusal.
_ENVIE_DE_RIEN = re.compile(
    r"\b(?:(?:pas|plus|aucune|jamais|sans|zero) (?:du tout |vraiment |trop |specialement )?(?:d )?envie|marre|ras le bol|degoutee?|hors de question|deteste|refuse) "
    rf"(?:[a-z]+ ){{0,4}}?(?:{METIERS}|{'|'.join(motif for _, motif in _DOMAINES)})\b"
)
# "Autre chose, plus le ménage": what one leaves is not what one wants.
_PLUS_CELA = re.compile(
    rf"\b(?:plus|pas|stop|surtout pas) (?:(?=(?:le|la|les|l) )|(?:le|la|les|l|du|dans (?:le|la|l|les)) )(?:{'|'.join(motif for _, motif in _DOMAINES)})\b"
)
_APPRENTISSAGE = re.compile(
    r"\b(?:apprentissages?|alternance|apprentie?|apprantissage|aprentissage|contrat pro)\b"
)

_DEMANDE_L_APPRENTISSAGE = re.compile(
    r"\b(?:peux|peut|pourrais|possible|c est quoi|comment|droit|veux|veut|voudrais|aimerais|cherche|trouver|faire|fo|faut|marche|prefere\w*|interesse|tente|si (?:je|j|jfais) (?:fais|faisais|prenais|passais)?)\b|^(?:(?:et|l|un|une|en|de) )*(?:apprentissage|alternance)$"
)

MOTS_D_UN_SOUHAIT = 16

# Nothing but trades: "ménage ou cantine".
_DES_METIERS = rf"(?:{METIERS}|menage|cantine|{'|'.join(motif for _, motif in _DOMAINES)})"

_SEULS = re.compile(
    rf"^(?:(?:dans|en|du|de|la|le|les|oui|ben|bah|plutot|non|nan|finalement) )*(?P<un>{_DES_METIERS})(?: (?:ou|et|ou bien|sinon) (?:(?:dans|en|du|de la|de|la|le|les) )*(?P<autre>{_DES_METIERS}))?(?: peut etre)?$"
)

# A trade is kept where it is surely aimed at: "cherche une crèche" is no wish to work in one.
_VISE = re.compile(
    r"\b(?:veux|veut|veu|voudrais?|voudrai|voudrait|j?aimerais|aimerait|souhaite|souhaiterait|reve|envie|passionnee?|projet|vise|viser|"
    r"devenir|interessee? par|motivee? par|attiree? par|objectif)\b"
    r"|\b(?:cherche|recherche|trouver|faire) (?:\w+ ){0,2}?(?:formation|stage|apprentissage|alternance|contrat pro|travail|boulot|taf|job|emploi|poste|place d apprentie?) (?:(?:dans|en|de|d|comme|pour|la|le|l|les) )"
)
# "Finalement la cuisine c’était bien": what one comes back to.
_REVENU = re.compile(
    r"^(?:(?:non|ah|oui|bon|mais|et|en fait|en vrai|finalement|au final|sinon|plutot|franchement) )*(?P<quoi>(?:la |le |les |l )?\w+(?: \w+)?) (?:(?:moi|en vrai|franchement|au final) )*"
    r"(?:c etait|c est|ca reste|ca|c|sa) (?:(?:me|m|trop|vraiment|pas mal|plutot|bien|grave|toujours|aussi) )*(?:bien|cool|sympa|plaisait|plait|plairait|interessait|interesse|interesserait|tente|tentait|branche|kiffe|mon truc|mon reve|pas mal)$"
)

_DU_TRAVAIL = re.compile(
    rf"\b(?:devenir|etre|travailler|bosser|metier|formation|former|cap|bac pro|bep|bts|apprenti\w*|alternance|projet|stage|faire|dans|en|objectif|{METIERS})\b"
)

_POUR_AUTRE_CHOSE = re.compile(
    r"\b(?:garder|garde|place|soigner|chez|arreter|quitter|permis|rencontrer|voir|parler)\b"
)

# "Sa fille veut faire coiffure": not who is spoken of.
_D_UN_DE_SES_PROCHES = re.compile(rf"^(?:et |mais )?(?:sa|son|ses|leur|leurs) {PROCHES}\b")
_CLAUSES = re.compile(r"[,;.!?\n/]| mais | car ")
# "Animateur ou un truc comme ça": a trade that one would do, and not the one that is had.
_DANS_CE_GENRE = re.compile(
    r"^(?!.*\b(?:suis|ai|etais|avais|fais|travaille|bosse)\b).* ou (?:un |une |des |quelque )?(?:trucs?|chose|metier|boulot|job|taf)"
    r"(?: (?:comme ca|dans le genre|dans ce genre|du genre|de ce genre|du style|dans ce style|pareil))$"
)


# "Travail couture ici possible ?", "boulot en cuisine y a ?"
_TRAVAIL_DE = re.compile(
    rf"\b(?:travail|boulot|job|taf|emploi) (?:(?:dans|en|de|d|la|le|l) )*(?:{'|'.join(motif for _, motif in _DOMAINES)})\b"
    r"(?=.*\b(?:possible|existe|y a|ici|trouver|moyen)\b)"
)


def bare_trades(texte: str) -> str | None:
    """The trades of a message that says nothing else: "ménage ou cantine"; None for none."""
    dits = _SEULS.match(plain(texte))
    return " ou ".join(filter(None, (dits["un"], dits["autre"]))) if dits else None


# "Non camion", after "la cuisine": another trade, and no answer to what was asked.
_UN_AUTRE = re.compile(
    rf"^ ?(?:non|nan|nn|ou non|ah non)(?: non)? (?:\| )?(?:(?:plutot|finalement|en fait|c est|la|le|les|l|du|de|en|dans|mais|\|) )*"
    rf"(?:{'|'.join(motif for _, motif in _DOMAINES)})(?: (?:plutot|finalement|mieux|oui|\|))* ?$"
)


def is_no_to_a_trade(mots: str) -> bool:
    """Whether a message is a no and a field of work, and nothing else: "non camion", "non plutôt la cuisine"."""
    return _UN_AUTRE.match(mots) is not None


def wished_trade(texte: str) -> str | None:
    """The trade or the field that a message wants, as it is said back: "mécanique"; None for none."""
    mots = AIDE_QU_ON_A.sub(" ", plain(texte))
    if len(mots.split()) > MOTS_D_UN_SOUHAIT or _PAS_ENVIE.search(mots):
        return None
    if _ENVIE_DE_RIEN.search(mots):
        return None
    mots = _PLUS_CELA.sub(" ", mots)
    bref = re.match(
        r"^(?:(?:dans|avec|en|comme|plutot|de|la|le|les|l|oui|ben|bah|ou|alors|non|nan|finalement) )+",
        mots,
    )
    court = bref is not None and len(mots.split()) <= 7
    nomme = _DANS_CE_GENRE.search(mots) or _TRAVAIL_DE.search(mots) or _comes_back_to(mots)
    if not (court or nomme or re.search(rf"\b{_ENVIE}\b", mots) or _wishes(texte)):
        return None
    dits = [nom for nom, motif in _DOMAINES if re.search(rf"\b(?:{motif})\b", mots)]
    if dits:
        return " ou ".join(dits[:2])
    metier = re.search(
        rf"\b(?:devenir|etre|comme|formation (?:de|d)|reconvertir(?: en| comme| dans)?) (?P<quoi>{METIERS})\b",
        mots,
    )
    return metier["quoi"] if metier else None


def aimed_trade(texte: str) -> str | None:
    """The trade or the field that a message surely aims at, in a word of the fixed list; None for none."""
    for clause in _CLAUSES.split(texte):
        mots = plain(clause)
        if _D_UN_DE_SES_PROCHES.match(mots):
            continue
        vise = (_VISE.search(mots) and _DU_TRAVAIL.search(mots)) or _wishes(clause)
        vise = vise or _comes_back_to(mots)
        if vise and not _POUR_AUTRE_CHOSE.search(mots):
            metier = wished_trade(clause)
            if metier is not None:
                return metier
    return None


def _comes_back_to(mots: str) -> bool:
    """Whether a message says of a trade, and of nothing else, that it was good: "la cuisine c’était bien"."""
    dit = _REVENU.match(mots)
    return (
        dit is not None
        and re.fullmatch(rf"(?:(?:la|le|les|l) )?{_DES_METIERS}", dit["quoi"]) is not None
    )


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
