"""AND, OR, NOT and "at least n" that keep the third answer: Kleene's three-valued logic."""

from __future__ import annotations

from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Critere, Reponse
from bot.orientation.raisons import reason

Nomme = tuple[str, Critere]
AGE = "age_dans_la_tranche"


def un_parmi(criteres: list[Nomme]) -> Critere:
    """OR: yes as soon as one is yes; no when all are no."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = []
        for nom, enfant in criteres:
            reponse = enfant(dossier)
            if reponse.oui:
                return _named(nom, reponse)
            reponses.append((nom, reponse))
        inconnues = [(nom, reponse) for nom, reponse in reponses if reponse.oui is None]
        if inconnues:
            return _after_an_age(reponses, _unknown(inconnues, len(inconnues)))
        texte, autre = reponses[0][1].texte, reponses[1:2] and reponses[1][1].texte
        if autre and autre != texte:
            texte = reason("ou_bien", dossier.educateur, texte=texte, autre=autre)
        return _named(*reponses[0], texte)

    return critere


def tous(criteres: list[Nomme]) -> Critere:
    """AND: no as soon as one is no; yes when all are yes."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = []
        for nom, enfant in criteres:
            reponse = enfant(dossier)
            if reponse.oui is False:
                return _named(nom, reponse)
            reponses.append((nom, reponse))
        inconnues = [(nom, reponse) for nom, reponse in reponses if reponse.oui is None]
        if inconnues:
            return _unknown(inconnues, 1)
        par_fait: dict[str, str] = {}  # one fact is told once: "vous avez 19 ans"
        for _, reponse in reponses:
            par_fait.setdefault(reponse.texte.partition(" : ")[0], reponse.texte)
        return _named(*reponses[0], " ".join(par_fait.values()))

    return critere


def sauf(enfant: Nomme) -> Critere:
    """NOT: yes becomes no, no becomes yes, unknown stays unknown."""

    def critere(dossier: Dossier) -> Reponse:
        reponse = _named(enfant[0], enfant[1](dossier))
        if reponse.oui is None:
            return reponse._replace(bascule=reponse.manque)
        return reponse._replace(oui=not reponse.oui)

    return critere


def au_moins(nombre: int, criteres: list[Nomme]) -> Critere:
    """At least `nombre` of them: unknown ones may still make it up."""

    def critere(dossier: Dossier) -> Reponse:
        reponses = [(nom, enfant(dossier)) for nom, enfant in criteres]
        vrais = [(nom, reponse) for nom, reponse in reponses if reponse.oui]
        if len(vrais) >= nombre:
            return _named(*vrais[0], " ".join(reponse.texte for _, reponse in vrais[:nombre]))
        inconnues = [(nom, reponse) for nom, reponse in reponses if reponse.oui is None]
        if len(vrais) + len(inconnues) >= nombre:
            return _unknown(inconnues, len(vrais) + len(inconnues) - nombre + 1)
        nom = "trop_peu_plusieurs" if len(vrais) > 1 else "trop_peu"
        texte = reason(nom, dossier.educateur, nombre=len(vrais), attendus=nombre)
        return Reponse(False, texte)

    return critere


def _after_an_age(reponses: list[tuple[str, Reponse]], inconnue: Reponse) -> Reponse:
    """What is unknown, after the age that shuts the first door: "29 ans : ouvert de 16 à 25 ans"."""
    nom, premiere = reponses[0]
    if premiere.oui is not False or (premiere.nom or nom) != AGE:
        return inconnue
    return inconnue._replace(texte=f"{premiere.texte} {inconnue.texte}")


def _named(nom: str, reponse: Reponse, texte: str | None = None) -> Reponse:
    """An answer under the name of the part that decided, the deepest one."""
    return Reponse(
        reponse.oui, texte or reponse.texte, reponse.manque, reponse.bascule, reponse.nom or nom
    )


def _unknown(inconnues: list[tuple[str, Reponse]], assez: int) -> Reponse:
    """Not known yet: the first unknown part speaks, the keys of all of them are missing.

    `bascule` holds the keys whose single answer could make a no of at least `assez` parts.
    """
    nom, premiere = inconnues[0]
    fois: dict[str, int] = {}
    for _, reponse in inconnues:
        for cle in dict.fromkeys(reponse.bascule):
            fois[cle] = fois.get(cle, 0) + 1
    manque = tuple(dict.fromkeys(cle for _, reponse in inconnues for cle in reponse.manque))
    bascule = tuple(cle for cle, nombre in fois.items() if nombre >= assez)
    return Reponse(None, premiere.texte, manque, bascule, premiere.nom or nom)
