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
