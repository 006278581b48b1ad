"""Who speaks for an organisation: an association that wants to send people, an employer who looks for
an apprentice, a structure that looks for candidates. Pure, on plain words.

A person is never taken for one: who tells an age, or looks for a job, is somebody to orient.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

EMPLOYEUR, STRUCTURE = "employeur", "structure"

_METIER = (
    r"(?:patronn?e?|gerante?|artisane?|employeu(?:r|se)|dirigeante?|directeur|directrice|drh|rh|restaurateur|restauratrice|"
    r"commercante?|agriculteur|agricultrice|maraicher|maraichere|chef d entreprise|cheffe d entreprise|"
    r"responsable (?:rh|du recrutement|des ressources humaines|d (?:une|un) [a-z]+)|chargee? (?:de recrutement|d insertion|de mission|de relations? entreprises?))"
)
_CORPS = r"(?:association|asso|entreprise|boite|pme|tpe|societe|collectif|structure|chantier|aci|siae|mairie|club|restaurant|garage|magasin|exploitation)"
_EST = (
    r"(?:je suis|on est|nous sommes|c est|ici|je represente|je travaille pour|je dirige|je gere|j ai (?=une? )|on a (?=une? )|nous avons|notre|"
    r"je suis (?:president|presidente|benevole|salariee?) (?:d|de))"
)
_QUELQU_UN = (
    r"(?:(?:en |de |d |du |des |une?|deux|trois|quelques|plusieurs|nos|mes|nouveaux|nouvelles|jeunes?) )*"
    r"(?:apprentis?|apprentie|alternante?s?|stagiaires?|candidate?s?|salariee?s?|employee?s?|ouvriers?|ouvriere|benevoles?|"
    r"volontaires?|service civique|habitants?|familles|jeunes?|personnes?|main d oeuvre|monde|gens|public|beneficiaires?|commis|serveu(?:r|se)|vendeu(?:r|se))"
)
_VEUT = (
    r"(?:cherch\w+|recherch\w+|recrut\w+|embauch\w+|voudr\w+|veux|voulons|veut|aimer\w+|besoin|souhait\w+|peux|peut|pouvons|"
    r"compte|propos\w+|accueill\w+|prendr\w*|prends|prend|form\w+|orient\w+)"
)
_QUI = re.compile(
    rf" {_EST} (?!travaill|boss|fait |eu )(?:[a-z]+ ){{0,3}}?(?:{_METIER}|{_CORPS})(?= )"
    rf"|^ (?:bonjour )?(?:notre |la |l |une? )?{_CORPS} (?!m |me |lui |ou |qui |que |en faillite)"
)
_CHERCHE = re.compile(rf" {_VEUT} (?:[a-z]+ ){{0,4}}?{_QUELQU_UN}(?= )")
# Who speaks for a town, whatever is asked.
_ELU = re.compile(
    r" (?:je suis|nous sommes|en tant que|on est|ici) (?:(?:le|la|l|une?|adjointe? au|adjointe? a la|premiere? adjointe? au) )*(?:maire|elue?s?|conseillere? municipale?|secretaire de mairie)(?= )"
    r"(?! (?:de quartier|m a|m ont|veut|refuse|dit))"
)
# What only an employer says, whoever he is.
_EMPLOIE = re.compile(
    r" (?:(?:je|on|nous) (?:recrut\w+|embauch\w+)|(?:je|on|nous) (?:cherche|recherche|cherchons|veux|voudrais|veut|prends|prend|souhaite) "
    r"(?:a |de |d )?(?:recruter|embaucher|prendre|accueillir|former)? ?(?:une?|des|deux) (?:jeunes? )?(?:apprentis?|apprentie|stagiaires?|alternante?s?|salariee?s?|employee?s?|commis)|"
    r"prends? (?:une?|des) (?:apprentie?s?|alternante?s?|stagiaires?|salariee?s?)|"
    r"prendre (?:une?|des) (?:apprentie?s?|stagiaires?|alternante?s?|salariee?s?|jeunes?(?= (?:en |pour |comme |\||$)))|"
    r"(?:pour|de) l employeur|(?:mon|notre) (?:entreprise|boite) (?:cherche|recrute|embauche))(?= )"
)
# The youth that a shopkeeper has in mind, with an age or without: "je tiens une boulangerie, je peux le
# prendre comment", "j’ai un jeune en tête".
_COMMERCE = (
    r"(?:boulangerie|patisserie|boucherie|charcuterie|restaurant|resto|brasserie|pizzeria|creperie|traiteur|cafe|bar|bar tabac|hotel|garage|carrosserie|"
    r"salon(?: de coiffure)?|ferme|exploitation|menuiserie|atelier|commerce|epicerie|superette|boutique|magasin|librairie|fleuriste|scierie|"
    r"entreprise|boite|societe|pme|tpe|paysagiste|agence|camping|elevage|pepiniere|pharmacie|imprimerie|vignoble|domaine)"
)
_TIENT = re.compile(
    rf" (?:je tiens|nous tenons|on tient|je gere|je dirige|j ai|on a|nous avons|mon|ma|notre|dans mon|dans ma) (?:une? |mon |ma |notre )?(?:petite? )?{_COMMERCE}(?= )"
    rf"| (?:je suis|on est|nous sommes) (?:(?:le|la|les|l|un|une) )?(?:{_METIER}|a mon compte|artisane?s?|(?:boulang|bouch|charcut|patissi|restaurat|menuisi|ebenist|charpenti|"
    r"garagist|carrossi|coiffeu|plombi|electrici|maracher|maraich|paysagist|couvreu|carreleu|fleurist|traiteu|fromag|agricult|eleveu|macon)[a-z]*)(?= )"
)
_LE_PRENDRE = re.compile(
    r" (?:le|la|l|lui|en) (?:prendre|embaucher|former|accueillir|recruter|faire (?:travailler|bosser|signer)|prends|prendrais|embauche)(?= )"
    r"| (?:prendre|embaucher|former|accueillir|recruter) (?:ce|cet|cette|une?) (?:jeune|gamine?|gars|fille|garcon|ado|apprentie?)(?= )"
)
_EN_TETE = re.compile(
    r" (?:ai|avons|on a|a) (?:deja |justement )?(?:quelqu un|une? (?:jeune|gamine?|gars|fille|garcon|ado|apprentie?|candidate?|petite?)) (?:[a-z0-9]+ ){0,6}?(?:en (?:tete|vue)|sous la main)(?= )"
)
_DEVENIR = re.compile(
    r" (?:devenir|monter|creer|etre agree\w* comme|labelliser?) (?:une?|notre|mon)? ?(?:chantier d insertion|structure d insertion|siae|aci|"
    r"entreprise d insertion|association|territoire zero chomeur|tzcld)(?= )"
)
# Who is to be oriented, or looks for a job.
_UNE_PERSONNE = re.compile(
    r" (?:\d\d (?:ans|an)|age de \d\d|(?:je|il|elle) (?:cherche|recherche|voudrais|voudrait|veux|veut) (?:un |une |du |faire )*"
    r"(?:travail|emploi|boulot|taf|job|formation|logement|apprentissage|alternance|stage|service civique)|"
    r"mon (?:fils|mari|frere)|ma (?:fille|femme|soeur)|pour (?:moi|mon|ma)|chomage|(?:suis|est) sans emploi)(?= )"
)

_ACCUEILLIR = re.compile(
    r" (?:stages?|stagiaires?|immersions?|pmsmp|apprentie?s?|apprentissage|alternante?s?|service civique|volontaires?|recrut\w+|embauch\w+|"
    r"(?:en )?(?:prendre|accueillir|former) (?:une?|en|des|deux|quelqu un))(?= )"
)


def read_organisation(texte: str) -> str | None:
    """`EMPLOYEUR` or `STRUCTURE` for who speaks for one; None for anybody else."""
    mots = f" {plain(texte)} "
    if _takes_somebody_in_mind(mots):
        return EMPLOYEUR
    if _UNE_PERSONNE.search(mots):
        return None
    if _EMPLOIE.search(mots):
        return EMPLOYEUR
    if _DEVENIR.search(mots) or _ELU.search(mots):
        return STRUCTURE
    qui = _QUI.search(mots)
    if qui is None or not _CHERCHE.search(mots):
        return None
    embauche = re.search(
        r" (?:apprenti|stagiaire|alternan|salarie|employe|embauche|recrut|former|main d oeuvre|commis)",
        mots,
    )
    return EMPLOYEUR if embauche else STRUCTURE


_SON_PROPRE_AGE = re.compile(r" (?:j ai|moi) \d\d ans ")


def _takes_somebody_in_mind(mots: str) -> bool:
    """Whether who keeps a shop asks how to hire the youth that is told of."""
    if _SON_PROPRE_AGE.search(mots) or _TIENT.search(mots) is None:
        return False
    return bool(_LE_PRENDRE.search(mots) or _EN_TETE.search(mots))


def tells_one_s_own_age(texte: str) -> bool:
    """Whether a message is of who writes: "moi j’ai 40 ans"."""
    return _SON_PROPRE_AGE.search(f" {plain(texte)} ") is not None


def keeps_on_hiring(texte: str) -> bool:
    """Whether an employer tells whom they have in mind: "j’ai déjà un gamin en tête, 17 ans"."""
    mots = f" {plain(texte)} "
    pris = _EN_TETE.search(mots) or _LE_PRENDRE.search(mots)
    return pris is not None and not _SON_PROPRE_AGE.search(mots)


_JE_NE_VEUX_PAS = re.compile(
    r" (?:je|j|moi) (?:ne |n )?(?:veux|veut|voudrais|peux|irai|vais|ai) (?:pas|plus|jamais) (?:envie )?(?:d |de |en |a |au |etre |aller |me |m |vivre |dormir |rester |y |dans )"
)


def speaks_for_oneself(texte: str) -> bool:
    """Whether a message says where one would not go: "je veux pas aller dans un centre avec des drogués"."""
    return _JE_NE_VEUX_PAS.search(f" {plain(texte)} ") is not None


def would_take_somebody_in(texte: str) -> bool:
    """Whether an organisation asks how to take somebody in: a trainee, a volunteer, an apprentice."""
    return _ACCUEILLIR.search(f" {plain(texte)} ") is not None


# "Un apprenti de 17 ans, c’est payé combien": whom one would take on, and nobody to orient.
_A_EMBAUCHER = re.compile(
    r" (?:apprentie?s?|stagiaires?|alternante?s?|salariee?s?|mineure?s?) (?:de |d |a |age de |agee de )?\d\d ans(?= )"
)
# What the law of work says to an employer, and nothing here does.
_REGLES = re.compile(
    r" (?:nuit|nuits|soir|dimanches?|week ?end|jours? feries?|horaires?|heures?|pauses?|conges?|vacances|paye|payes?|payer|paie|salaires?|remunere\w*|gagne|cout\w*|coute|combien|"
    r"aides?|prime|exonerations?|contrat|essai|rompre|virer|licencier|machines?|dangereux|mineure?s?|age|droit|autorise|interdit|legal|oblig\w*|signe|signer|parents)(?= )"
)


def asks_of_the_rules(texte: str) -> bool:
    """Whether an employer asks what the rules of a contract are: hours, nights, pay, age."""
    return _REGLES.search(f" {plain(texte)} ") is not None


def tells_of_a_person(texte: str) -> bool:
    """Whether a message tells of somebody to orient, where an organisation spoke before."""
    return _UNE_PERSONNE.search(_A_EMBAUCHER.sub(" ", f" {plain(texte)} ")) is not None
