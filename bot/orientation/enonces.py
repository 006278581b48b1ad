"""Each condition of a fiche in words, for anybody: "Avoir de 16 à 25 ans", "Être sans emploi".

A reason (`criteres`) answers one person; an énoncé says what is asked, before anybody is known.
Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from bot.orientation.fiches import Condition
from bot.orientation.phrases import range_of_durations
from bot.situation import DIPLOMES, LOGEMENTS


class Enonce(NamedTuple):
    """What one criterion asks; `parties` are the criteria that a composite is made of."""

    texte: str
    parties: tuple[Enonce, ...] = ()


class Mots(NamedTuple):
    """Words that come from elsewhere: a frein after "pour", the name of a commune by its code."""

    freins: Mapping[str, str]
    commune: Callable[[str], str]


OUI_NON: dict[tuple[str, bool], str] = {
    ("scolarise", False): "Avoir quitté l’école",
    ("scolarise", True): "Être à l’école ou en formation",
    ("en_emploi", False): "Être sans emploi",
    ("en_emploi", True): "Avoir un emploi",
    ("inscrit_france_travail", True): "Avoir une inscription à France Travail",
    ("inscrit_france_travail", False): "Ne pas avoir d’inscription à France Travail",
    ("rsa", True): "Recevoir le RSA (revenu de solidarité active)",
    ("rsa", False): "Ne pas recevoir le RSA (revenu de solidarité active)",
    ("rqth", True): "Avoir un handicap reconnu (RQTH, AAH ou autre décision)",
    ("rqth", False): "Ne pas avoir de handicap reconnu",
    ("enfant_moins_3_ans", True): "Avoir un enfant de moins de 3 ans",
    ("enfant_moins_3_ans", False): "Ne pas avoir d’enfant de moins de 3 ans",
    ("parent_isole", True): "Élever un enfant en solo",
    ("parent_isole", False): "Ne pas élever un enfant en solo",
    ("qpv", True): "Habiter un quartier prioritaire de la politique de la ville (QPV)",
    ("frr", True): "Habiter une commune en zone France Ruralités Revitalisation (FRR)",
}
DUREES = {
    "mois_sans_emploi": "Être sans emploi depuis {}",
    "mois_dans_la_commune": "Vivre dans la commune depuis {}",
}
_TOUTES = {"diplome": DIPLOMES, "logement": LOGEMENTS}
_DIPLOMES = {
    "aucun": "aucun",
    "cap-bep": "un CAP ou un BEP",
    "bac": "le bac",
    "superieur": "un diplôme après le bac",
}
_TOITS = {
    "stable": "dans un logement stable",
    "heberge": "chez des proches",
    "hebergement": "en hébergement (foyer, hôtel, centre)",
    "sans-abri": "sans toit",
}


def enonce(condition: Condition, mots: Mots) -> Enonce:
    """What a line of `conditions` asks, as its fiche writes it.

    A line that every answer meets asks nothing by itself: the sentence of its fiche says what for.
    """
    toutes = _TOUTES.get(condition.cle)
    if condition.texte and toutes and set(toutes) <= set(condition.parametre):
        return Enonce(condition.texte.rstrip("."))
    return _told(condition.cle, condition.parametre, mots)


def _told(cle: str, parametre: Any, mots: Mots) -> Enonce:
    if cle in ("un_parmi", "tous"):
        texte = "Au moins une de ces conditions" if cle == "un_parmi" else "Tout cela à la fois"
        return _composite(texte, parametre, mots)
    if cle == "au_moins":
        parmi = parametre["parmi"]
        return _composite(
            f"Au moins {parametre['nombre']} de ces {len(parmi)} conditions", parmi, mots
        )
    if cle == "sauf":
        ((autre, valeur),) = parametre.items()
        if (autre, not valeur) in OUI_NON and isinstance(valeur, bool):
            return Enonce(OUI_NON[autre, not valeur])
        return Enonce("Ne pas être dans ce cas", (_told(autre, valeur, mots),))
    return Enonce(_simple(cle, parametre, mots))


def _composite(texte: str, parties: list[dict[str, Any]], mots: Mots) -> Enonce:
    dites = tuple(_told(cle, valeur, mots) for partie in parties for cle, valeur in partie.items())
    return dites[0] if len(dites) == 1 else Enonce(texte, dites)


def _simple(cle: str, parametre: Any, mots: Mots) -> str:
    if cle == "age":
        return f"Avoir {_ages(parametre.get('min'), parametre.get('max'))}"
    if cle in DUREES:
        return DUREES[cle].format(range_of_durations(parametre.get("min"), parametre.get("max")))
    if cle == "diplome":
        return f"Plus haut diplôme : {_diplomes(parametre)}"
    if cle == "logement":
        return f"Dormir {_either([_TOITS[code] for code in parametre])}"
    if cle == "frein":
        return f"Chercher de l’aide pour {_either([mots.freins[code] for code in parametre])}"
    if cle == "territoire_habilite":
        noms = ", ".join(mots.commune(code) for code in parametre["communes"])
        return (
            f"Habiter un territoire habilité ({noms} ; la liste change, ailleurs c’est à vérifier)"
        )
    return OUI_NON[cle, parametre]


def _ages(bas: int | None, haut: int | None) -> str:
    if bas is not None and haut is not None:
        return f"de {bas} à {haut} ans" if bas != haut else f"{bas} ans"
    return f"{bas} ans ou plus" if bas is not None else f"{haut} ans ou moins"


def _diplomes(codes: list[str]) -> str:
    demandes = [code for code in DIPLOMES if code in codes]
    if demandes == list(DIPLOMES[: len(demandes)]) and 1 < len(demandes) < len(DIPLOMES):
        return f"{_DIPLOMES[demandes[-1]]} au plus"
    if demandes == list(DIPLOMES[-len(demandes) :]) and 1 < len(demandes) < len(DIPLOMES):
        return f"{_DIPLOMES[demandes[0]]} au moins"
    return _either([_DIPLOMES[code] for code in demandes])


def _either(choix: list[str]) -> str:
    """ "a, b ou c"."""
    *debut, dernier = choix
    return f"{', '.join(debut)} ou {dernier}" if debut else dernier
