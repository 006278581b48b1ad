"""What is said when an urgence was told, and when the service is out of order. Plain text."""

from __future__ import annotations

from collections.abc import Iterable

from bot.urgences.numeros import EN_PANNE, URGENCES

HABITANT, EDUCATEUR = "habitant", "educateur"

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
_PANNE_NUMEROS = "En cas d’urgence, ces numéros sont gratuits, jour et nuit :"


def message_urgence(codes: Iterable[str], *, mode: str = HABITANT) -> str:
    """The whole message for the codes that `detect_urgences` gave, "" when there is none.

    `mode` is "habitant" or "educateur"; anything else is read as "habitant": this text is shown
    when the rest is broken, it never raises.
    """
    connus = [code for code in dict.fromkeys(codes) if code in URGENCES]
    if not connus:
        return ""
    mode = _known(mode)
    phrases = [getattr(URGENCES[code], mode) for code in connus]
    return "\n".join([_DEBUT[mode], *phrases, _PROGRAMME[mode], _SUITE[mode]])


def message_panne(mode: str = HABITANT) -> str:
    """The safe message when no answer can be given, with the number for each danger."""
    mode = _known(mode)
    lignes = [_line(code) for code in EN_PANNE]
    return "\n".join([_PANNE[mode], _PANNE_NUMEROS, *lignes])


def _line(code: str) -> str:
    urgence = URGENCES[code]
    return f"{code}{' (par SMS)' if urgence.moyen == 'sms' else ''} : {urgence.pour}"


def _known(mode: str) -> str:
    return EDUCATEUR if mode == EDUCATEUR else HABITANT
