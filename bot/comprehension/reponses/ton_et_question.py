"""A yes, a no, an "ok" that a question follows: "oui mais ce soir je fais quoi ?". It answers what was
asked only when what follows speaks of it. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.demandes.en_chemin import asks_for_somebody, wants_something
from bot.comprehension.demandes.posees import asks_first, asks_for_help_at_large
from bot.comprehension.demandes.suite import asks_where_to_begin
from bot.comprehension.phrase import plain
from bot.situation import BOOLEENS

# An agreement, which is no yes to what was asked.
_ACCORD = (
    r"(?:ok|oki|okay|d['’ ]?accord|dac|dacc|bon|bien|très bien|tres bien|ça marche|ca marche|je vois|"
    r"c['’]est bon|c bon)"
)
_TON = (
    r"(?:m*[ou]*u+i+|m?ouais+|m?ouai|m?ou[éèe]|m?ouep|wi|wai|si|no+n+|na+n+|nn|nop|nope|bah|ben|ah|euh|eh|oh|"
    rf"{_ACCORD})"
)
# What sets the question against the yes or the no; a full stop would part them in two.
_JOINT = r"(?:mais|mai|mes|m[éè]|et|é|alors|donc|du coup|sinon|par contre|enfin)"
_ENTRE = r"[\s,…]+"
_PUIS_LA_QUESTION = re.compile(
    rf"^\W*(?:{_TON}{_ENTRE})*(?:{_TON}{_ENTRE}(?P<joint>(?:{_JOINT}{_ENTRE})+)|{_ACCORD}{_ENTRE})(?P<reste>\w.*)$",
    re.IGNORECASE | re.DOTALL,
)
_COUPE = re.compile(r"[,;:.!?\n]+")


def _asks_for_a_person(texte: str) -> bool:
    return wants_something(texte) and asks_for_somebody(texte)


_DEMANDES = (asks_first, asks_for_help_at_large, asks_where_to_begin, _asks_for_a_person)
# What is only supposed is not told: "je perds mon RSA si je travaille ?".
_SUPPOSE = re.compile(r"\b(?:si|quand|est ce qu\w*) .*$")
_LE_MIEN = r"(?:mon|ma|mes|notre|nos)"
# Asked key -> the words with which what follows still speaks of it.
_EN_PARLE: dict[str, re.Pattern[str]] = {
    "en_emploi": re.compile(
        rf"\b{_LE_MIEN} (?:\w+ (?:de )?)?(?:travail|boulot|job|taf|emploi|contrat|poste|patronn?e?|chef\w*|boss|boite|paye|paie|salaires?|employeur)\b"
        r"|\b(?:je|j|il|elle|on) (?:ne |n )?(?:travaille|bosse|taffe|cherche|recherche|en ai (?:pas|plus|un|une)|suis (?:pas|plus|en arret|au chomage))\b"
        r"|\b(?:cdi|cdd|interim|mi temps|temps partiel|a l essai|chomage|en arret|au black|au noir|non declare|quelques heures|intermittent)\b"
    ),
    "scolarise": re.compile(
        rf"\b{_LE_MIEN} (?:\w+ )?(?:lycee|college|ecole|classe|cours|fac|cfa|prof\w*|etudes|bac|cap|annee)\b"
        r"|\b(?:au|le|du) (?:lycee|college|cfa)\b|\b(?:j y|y) (?:suis|vais|est|va)\b|\b(?:suis|ete|etre) (?:vire|exclue?|descolarise|inscrit)\w*"
    ),
    "rsa": re.compile(r"\b(?:rsa|touche|percois|recois|caf|demande|dossier|verse\w*)\b"),
    "rqth": re.compile(
        r"\b(?:rqth|mdph|handicap\w*|reconnu\w*|reconnaissance|dossier|aah|maladie|invalid\w*)\b"
    ),
    "inscrit_france_travail": re.compile(
        r"\b(?:inscri\w*|radie\w*|france travail|pole emploi|conseill\w+|actualis\w*|espace)\b"
    ),
    "enfant_moins_3_ans": re.compile(
        r"\b(?:enfants?|bebes?|petite?s?|fille|fils|jumeaux|gosses?|gamine?s?|enceinte|\d+ (?:ans|mois))\b"
    ),
    "parent_isole": re.compile(
        r"\b(?:seule?|pere|papa|mere|maman|mari|copain|copine|femme|conjointe?|ex|garde|separee?|divorcee?)\b"
    ),
}


def _asks(reste: str) -> bool:
    return any(demande(partie) for partie in _COUPE.split(reste) for demande in _DEMANDES)


def question_after_a_tone(texte: str, question: str | None) -> str | None:
    """What a message asks after its yes or its no, which then answers nothing; None when nothing is
    asked, or when it may answer the key just asked (`question`)."""
    dite = _PUIS_LA_QUESTION.match(texte)
    if dite is None:
        return None
    reste = dite["reste"]
    mots = plain(reste)
    parties = [partie for partie in _COUPE.split(reste) if partie.strip()]
    posee = _asks(reste) if dite["joint"] else bool(parties) and _asks(parties[0])
    seule = "?" in reste and (dite["joint"] is not None or len(parties) == 1)
    if not mots or not (posee or seule):
        return None
    en_parle = _EN_PARLE.get(question or "")
    if en_parle is not None and en_parle.search(_SUPPOSE.sub("", mots)):
        return None
    return reste


def is_answered_by_a_tone(question: str | None) -> bool:
    """Whether a yes or a no answers the key just asked."""
    return question in (*BOOLEENS, "freins")
