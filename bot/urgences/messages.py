"""What is said when an urgence was told, and when the service is out of order. Plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.urgences.numeros import EN_PANNE, URGENCES

HABITANT, EDUCATEUR, TEMOIN = "habitant", "educateur", "temoin"

_DEBUT = {
    HABITANT: "Ce que vous dites est important.",
    EDUCATEUR: "Ce que vous décrivez est une urgence.",
}
_PROGRAMME = {
    HABITANT: "Je suis un programme : je ne peux pas appeler à votre place.",
    EDUCATEUR: "Cet assistant ne prévient personne : l’appel vous revient.",
}
_SUITE = {
    HABITANT: "Quand vous voulez, on peut continuer ici.",
    EDUCATEUR: "Quand c’est fait, on peut reprendre ici.",
}
_PANNE = {
    HABITANT: "Le service est en panne. Ce n’est pas votre faute. Revenez un peu plus tard.",
    EDUCATEUR: "Le service est en panne. Réessayez dans quelques minutes.",
}
_RAPPEL = {
    HABITANT: "Le numéro reste là, jour et nuit : {}.",
    EDUCATEUR: "À garder, jour et nuit : {}.",
}
_ENTRE_PHRASES = re.compile(r"(?<=[.!?]) ")
_UN_NUMERO = re.compile(r"\b\d{2,4}\b")
_PANNE_NUMEROS = "En cas d’urgence, ces numéros sont gratuits, jour et nuit :"


def message_urgence(codes: Iterable[str], *, mode: str = HABITANT) -> str:
    """The whole message for the codes that `detect_urgences` gave, "" when there is none.

    `mode` is "habitant", "educateur", or "temoin" for a resident who tells of somebody else;
    anything else is read as "habitant": this text is shown when the rest is broken, it never raises.
    """
    connus = [code for code in dict.fromkeys(codes) if code in URGENCES]
    if not connus:
        return ""
    de_qui = EDUCATEUR if mode == TEMOIN else _known(mode)
    mode = _known(mode)
    return "\n".join([_DEBUT[mode], *_paragraphs(connus, de_qui), _PROGRAMME[mode], _SUITE[mode]])


def _paragraphs(codes: list[str], mode: str) -> list[str]:
    """One paragraph a number; a sentence that only sends to numbers said before it is left out."""
    dits: set[str] = set()
    paragraphes = []
    for code in codes:
        phrases = []
        for phrase in _ENTRE_PHRASES.split(getattr(URGENCES[code], mode)):
            nommes = set(_UN_NUMERO.findall(phrase)) & set(URGENCES)
            if not nommes or not nommes <= dits:
                phrases.append(phrase)
            dits |= nommes
        paragraphes.append(" ".join(phrases))
    return paragraphes


def message_panne(mode: str = HABITANT) -> str:
    """The safe message when no answer can be given, with the number for each danger."""
    mode = _known(mode)
    lignes = [URGENCES[code].ligne for code in EN_PANNE]
    return "\n".join([_PANNE[mode], _PANNE_NUMEROS, *lignes])


def message_rappel(codes: Iterable[str], *, mode: str = HABITANT, dits: str = "") -> str:
    """One line that keeps these numbers at hand beside another answer, "" when it gives them (`dits`)."""
    connus = [code for code in dict.fromkeys(codes) if code in URGENCES]
    if set(connus) <= set(_UN_NUMERO.findall(dits)):
        return ""
    return _RAPPEL[_known(mode)].format(", ".join(connus))


def _known(mode: str) -> str:
    return EDUCATEUR if mode == EDUCATEUR else HABITANT
