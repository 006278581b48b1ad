"""Whose age it is: the person’s, or a child’s, a relative’s."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.proches import ENFANTS, PROCHES

_PROCHE_AVANT = re.compile(
    rf" {PROCHES}(?: [a-z]+){{0,2}}?(?: (?:de|a|ont|age|agee|ages|qui a|d|\d+|et|"
    rf"mois|ans|ou|bientot|presque))* $"
)
# "Papa d’un garçon de 14 ans": the boy’s age, though "garçon de" often names the person.
_PARENT_D_UN_ENFANT = re.compile(
    r" (?:papa|maman|pere|mere|tonton|tata|oncle|tante|tuteur|tutrice) (?:d|de) (?:une?|\d) "
    r"(?:[a-z]+ ){0,2}(?:(?:de|d|et|\d+|ans|age|agee|\|) )*$"
)
# "Retour chez ma mère à 34 ans": "a" is no verb of hers.
_CHEZ_UN_PROCHE = re.compile(rf" chez (?:[a-z]+ ){{0,2}}{PROCHES} a $")
# "Je m’occupe de ma mère, elle a 82 ans", "j’ai 52 ans, elle en a 81".
_D_UN_ADULTE_DIT = re.compile(
    r" (?:je|j|m|moi) (?:[a-z]+ ){1,6}?(?:mon|ma|mes) (?:mere|pere|maman|papa|mari|femme|conjointe?|mamie|papi|tante|oncle|"
    r"grand mere|grand pere|beau pere|belle mere)(?: [a-z]+){0,4} \| (?:et |car |mais )?(?:elle|il) (?:en )?(?:a|aura)(?: bientot| presque)? $"
    r"| j ai \d\d(?: ans)?(?: \|)? (?:et |mais )?(?:elle|il|lui|ma [a-z]+|mon [a-z]+)(?: elle| il)? en a (?:bientot |presque )?$"
)
# "Il dort chez un mec de 35 ans", "elle vit avec un homme de 40 ans", "un homme de 40 ans l’héberge".
_TIERS = r"(?:une? (?:mec|gars|homme|type|keum|monsieur|femme|meuf|nana|dame|adulte|inconnue?|bonhomme)|quelqu un)"
_CHEZ_OU_AVEC_UN_TIERS = re.compile(
    rf" (?:chez|par|(?:dort|dors|vit|vis|sort|sors|traine|couche|habite|parle|couple|(?:elle|il) est) avec) {_TIERS}"
    r"(?: (?!et |mais )[a-z]+){0,2}? (?:(?:de|d|a|age|agee|qui a|bientot|presque|environ) )*$"
)
_N_ANS = re.compile(r"(?<= )\d+ ans ")
_UN_TIERS = re.compile(rf" {_TIERS} (?:de|age de|agee de|qui a) $")
_FAIT_A_QUI = re.compile(
    r"^\d+ ans (?:\| )?(?:qui )?(?:l|la|le|lui|m|me) (?:a )?(?:heberge|loge|accueille|frappe|bat|tape|cogne|menace|"
    r"force|harcele|drague|suit|entretient)e? "
)
_ENTRE_PARENTHESES = re.compile(rf"(?<! chez) (?:mon|ma|mes|une?|\d+) {ENFANTS} \|(?: \d+ et)? $")
# "Je suis une mère de famille de 35 ans", "je suis une meuf 18 ans": who writes.
_JE_SUIS_UN = re.compile(
    r" suis (?:juste )?une? (?:(?!d |avec |sans |depuis |en |chez |et |qui )[a-z]+ ){1,4}?(?:de |age de )?$"
)
# "2 enfants de 4 ans et 12 ans": every number of the list is a child’s age.
_LISTE_D_ENFANTS = re.compile(
    r" (?:enfants|filles|fils|gamins|gamines|gosses|momes|petits|jumeaux|jumelles|garcons)"
    r"(?: (?:\||de|d|qui|ont|ages?|agees?|dont|un|une|a|et|\d+(?: ans| mois)?))* $"
)
_GOSSE = re.compile(
    r"(?<! ai)(?<! a)(?<! avec) (?:une?|ce|cette|d une?|le|la) (?:gosse|gamine?|mome|petite?|loulou|minot)"
    r"(?: (?!ans |mois )[a-z]+)? (?:(?:de|d|age|qui a|bientot|presque) )*$"
)
_ADULTE = re.compile(
    r"(?:(?:^|\|) (?:gamine?|minote?|ado|mineure?)(?: (?:de|a|age|agee))* $)|"
    r"(?: (?:suis|jeune|est) (?:une? |la )?(?:maman|mere|papa|pere)(?: (?:seul|solo|isole|"
    r"celibataire|de|a|age|agee|qui a|\|))* $)|(?:^|\|| jeune| une| un| la| le| dame| cette| suis)(?: jeune)? (?:femme|fille|homme|garcon|"
    r"ami)(?: (?:de|a|age|agee|qui a|d|bientot|presque))* $|"
    # how an educator’s line begins; "un mec de 24 ans" may be anybody
    r"(?:^|\|) (?:jeune )?(?:mec|meuf|gars|nana|keum|copain|copine)(?: (?:de|a|age|agee|qui a|d|bientot|presque))* $"
)
# "Papa de 19 ans", "nous accompagnons un père de 41 ans": a parent, and the person.
_PARENT_ORIENTE = re.compile(
    r"(?:^|\|) (?:jeune |futur |future )?(?:papa|maman|pere|mere)"
    r"(?: (?:solo|seul|isole|celibataire|de|d|age|agee|\|))* $"
)
_PARENT_ACCOMPAGNE = re.compile(
    r" (?:un|une|ce|cette|le|la) (?:jeune |futur |future )?(?:papa|maman|pere|mere)"
    r"(?: (?:solo|seul|isole|celibataire|de|d|age|agee|\|))* $"
)
PREMIERE_PERSONNE = re.compile(r" (?:j|je|moi|mon|ma|mes|nous|notre|nos) ")
A_ORIENTER = re.compile(r" (?:a orienter|a accompagner|j oriente|je veux orienter|vous oriente) ")
# "3 enfants Rouen 33 ans": several children have no age together; it is their parent’s.
_ENFANTS_PUIS_UN_LIEU = re.compile(
    r" (?:\d+|mes|nos|des) (?:petits |jeunes )?(?:enfants|gosses|gamins|petits|momes)"
    r"(?: \|)?(?: (?!ages |age |agees |de |d |ont |qui |dont |et |a \d|entre |majeurs |adultes )[a-z]+){1,4} $"
)
_UN_ADULTE = re.compile(r"(?:1[89]|[2-6]\d) ans (?!(?:\| )?(?:et |ou |puis )?\d+ ans )")


# "Marseille 3", "Lyon 7e": the number is the place’s; not "Marseille 22", nor "Marseille 15 ans".
_ARRONDISSEMENT = re.compile(
    r"(?: paris (?:1\d|20|\d)| marseille (?:1[0-6]|\d)| lyon \d)(?= )(?! (?:ans|mois) )"
)
# Of several people: "ils ont 20 ans", "les jeunes que j’accompagne ont tous 20 ans".
LEUR_AGE = re.compile(
    r" (?:ont|avaient|auront) (?:(?:tous|toutes|deja|environ|presque|plus de|moins de|autour de|a peu pres|"
    r"dans les|les deux|tous les deux|toutes les deux|tout juste) )*$"
)


def is_of_a_place(norme: str, position: int) -> bool:
    """True when the number at a position belongs to the name of a place."""
    return any(
        trouve.start() < position < trouve.end() for trouve in _ARRONDISSEMENT.finditer(norme)
    )


def is_a_relative_s(phrase: Phrase, position: int) -> bool:
    """True when the number at a position is the age of a child or of another relative."""
    avant = phrase.norme[:position]
    if phrase.pour_un_enfant or _JE_SUIS_UN.search(avant[-60:]):
        return False
    if _ENTRE_PARENTHESES.search(avant[-40:]) or _D_UN_ADULTE_DIT.search(avant[-90:]):
        return True
    liste = _LISTE_D_ENFANTS.search(avant[-70:])
    if liste:
        # "3 enfants (2, 5 et 11 ans), 33 ans": the last one is their mother.
        premier = phrase.norme[position:].split(maxsplit=1)[0]
        nombre = int(premier) if premier.isdigit() else 1
        ages = [int(n) for n in re.findall(r" (\d+)(?= )", liste.group())]
        return not (
            avant.endswith((" ans | ", " mois | ")) and nombre >= max(ages, default=99) + 14
        )
    if _PARENT_D_UN_ENFANT.search(avant[-60:]) or _is_a_third_party_s(phrase, position):
        return True
    if _CHEZ_UN_PROCHE.search(avant[-40:]):
        return False
    if _ENFANTS_PUIS_UN_LIEU.search(avant[-70:]) and _UN_ADULTE.match(phrase.norme[position:]):
        return False
    return bool(_PROCHE_AVANT.search(avant[-70:])) and not is_the_person(phrase, position)


def _is_a_third_party_s(phrase: Phrase, position: int) -> bool:
    """True for the age of whoever lodges, sees or strikes the person, and is no relative."""
    avant = phrase.norme[:position]
    if _CHEZ_OU_AVEC_UN_TIERS.search(avant[-70:]):
        return True
    fait = _FAIT_A_QUI.match(phrase.norme[position:])
    return fait is not None and _UN_TIERS.search(avant[-40:]) is not None


def tells_a_third_party_s_age(phrase: Phrase) -> bool:
    """Whether an age of the message is that of whoever lodges, sees or strikes the person."""
    return any(
        _is_a_third_party_s(phrase, trouve.start()) for trouve in _N_ANS.finditer(phrase.norme)
    )


def is_the_person(phrase: Phrase, position: int) -> bool:
    """True for "jeune femme de 23 ans", the person and no relative ("j’ai une fille de 12 ans")."""
    avant = phrase.before(position - 1)
    if A_ORIENTER.search(phrase.norme):
        return True
    if _GOSSE.search(avant) and re.match(r"1[5-9]|2\d", phrase.norme[position:]):
        return True
    if phrase.accompagnant and _PARENT_ACCOMPAGNE.search(avant):
        return True
    if _PARENT_ORIENTE.search(avant) and not PREMIERE_PERSONNE.search(phrase.norme):
        return True
    return bool(_ADULTE.search(avant)) and not re.search(
        r" (?:ai|a|avec|est|d|de|eu) une? (?:fille|garcon) ", avant
    )


# "Couple, lui 29 ans elle 27": which of the two is to be oriented is not said.
_LUI_ET_ELLE = re.compile(
    r" lui (?:\| )?(?:a )?\d{2} (?:ans )?(?:\| )?(?:et )?elle (?:\| )?(?:a )?\d{2} "
    r"| elle (?:\| )?(?:a )?\d{2} (?:ans )?(?:\| )?(?:et )?lui (?:\| )?(?:a )?\d{2} "
)
# "La grande sœur appelle pour lui, elle a 30 ans, lui 18": it is said.
_POUR_L_UN = re.compile(rf" pour (?:lui|elle) | {PROCHES} ")


def are_of_two_people(phrase: Phrase) -> bool:
    """Whether the ages are those of a couple that somebody else tells."""
    if not _LUI_ET_ELLE.search(phrase.norme) or PREMIERE_PERSONNE.search(phrase.norme):
        return False
    return _POUR_L_UN.search(phrase.norme) is None
