"""AND, OR, NOT and "at least n" that keep the third answer: Kleene's three-valued logic."""

from __future__ import annotations

from collections import Counter

from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Critere, Reponse

Nomme = tuple[str, Critere]


def un_parmi(criteres: list[Nomme]) -> Critere:
    """OR: yes as soon as one is yes; no when all are no."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = _answers(criteres, dossier)
        for reponse in reponses:
            if reponse.oui:
                return reponse
        inconnues = [reponse for reponse in reponses if reponse.oui is None]
        if inconnues:
            bascule = _tipping(inconnues, len(inconnues))
            return inconnues[0]._replace(manque=_keys(inconnues), bascule=bascule)
        texte = " Ou bien : ".join(dict.fromkeys(reponse.texte for reponse in reponses[:2]))
        return reponses[0]._replace(texte=texte)

    return critere


def tous(criteres: list[Nomme]) -> Critere:
    """AND: no as soon as one is no; yes when all are yes."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = _answers(criteres, dossier)
        for reponse in reponses:
            if reponse.oui is False:
                return reponse
        inconnues = [reponse for reponse in reponses if reponse.oui is None]
        if inconnues:
            return inconnues[0]._replace(manque=_keys(inconnues), bascule=_tipping(inconnues, 1))
        return reponses[0]._replace(texte=" ".join(reponse.texte for reponse in reponses))

    return critere


def sauf(enfant: Nomme) -> Critere:
    """NOT: yes becomes no, no becomes yes, unknown stays unknown."""

    def critere(dossier: Dossier) -> Reponse:
        (reponse,) = _answers([enfant], dossier)
        if reponse.oui is None:
            return reponse._replace(bascule=reponse.manque)
        return reponse._replace(oui=not reponse.oui)

    return critere


def au_moins(nombre: int, criteres: list[Nomme]) -> Critere:
    """At least `nombre` of them: unknown ones may still make it up."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = _answers(criteres, dossier)
        vrais = [reponse for reponse in reponses if reponse.oui]
        inconnues = [reponse for reponse in reponses if reponse.oui is None]
        if len(vrais) >= nombre:
            return vrais[0]._replace(texte=" ".join(reponse.texte for reponse in vrais[:nombre]))
        if len(vrais) + len(inconnues) >= nombre:
            bascule = _tipping(inconnues, len(vrais) + len(inconnues) - nombre + 1)
            return inconnues[0]._replace(manque=_keys(inconnues), bascule=bascule)
        return Reponse(
            False, f"{len(vrais)} critère{'s' if len(vrais) > 1 else ''} sur les {nombre} attendus."
        )

    return critere


def _answers(criteres: list[Nomme], dossier: Dossier) -> list[Reponse]:
    """The answer of each part, named after it unless a deeper part decided."""
    reponses = []
    for nom, critere in criteres:
        reponse = critere(dossier)
        reponses.append(reponse if reponse.nom else reponse._replace(nom=nom))
    return reponses


def _keys(inconnues: list[Reponse]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cle for reponse in inconnues for cle in reponse.manque))


def _tipping(inconnues: list[Reponse], assez: int) -> tuple[str, ...]:
    """The keys whose single answer could make a no of at least `assez` of these unknown parts."""
    fois = Counter(cle for reponse in inconnues for cle in dict.fromkeys(reponse.bascule))
    return tuple(cle for cle, nombre in fois.items() if nombre >= assez)
