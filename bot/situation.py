"""Situation: what the person told us, as one frozen value.

The keys, their types and their conventions are those of the contract, section 1. A key that is
missing is unknown; it never means no. Pure; standard library only.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

FREINS = (
    "mobilite",
    "garde-enfants",
    "numerique",
    "sante",
    "sante-mentale",
    "addictions",
    "handicap",
    "logement",
    "langue",
    "lecture-ecriture",
    "droits",
    "justice",
    "confiance",
    "isolement",
    "reseau",
    "finances",
    "violences",
)
DIPLOMES = ("aucun", "cap-bep", "bac", "superieur")
LOGEMENTS = ("stable", "heberge", "hebergement", "sans-abri")

AGE_MAX = 120
MOIS_MAX = AGE_MAX * 12

_COMMUNE = re.compile(r"(?:\d{2}|2[AB])\d{3}")
_DEPARTEMENT = re.compile(r"\d{2}|2[AB]|9[78]\d")
_QUARTIER = re.compile(r"Q[NP][0-9A-Z]{6}")
_DISPOSITIF = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

BOOLEENS = (
    "scolarise",
    "en_emploi",
    "inscrit_france_travail",
    "rsa",
    "rqth",
    "enfant_moins_3_ans",
    "parent_isole",
)
DUREES = ("mois_sans_emploi", "mois_dans_la_commune")
LISTES = ("freins", "suivi", "refus")


class SituationInvalide(ValueError):
    """The JSON is not a Situation; `erreurs` holds one French sentence for each mistake."""

    def __init__(self, erreurs: list[str]) -> None:
        self.erreurs = erreurs
        super().__init__(" ".join(erreurs))


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of one person. `None` is unknown; an empty list is "none, I was told so"."""

    age: int | None = None
    commune: str | None = None
    quartier: str | None = None
    departement: str | None = None
    scolarise: bool | None = None
    en_emploi: bool | None = None
    mois_sans_emploi: int | None = None
    diplome: str | None = None
    inscrit_france_travail: bool | None = None
    rsa: bool | None = None
    rqth: bool | None = None
    logement: str | None = None
    enfant_moins_3_ans: bool | None = None
    parent_isole: bool | None = None
    mois_dans_la_commune: int | None = None
    freins: tuple[str, ...] | None = None
    suivi: tuple[str, ...] | None = None
    refus: tuple[str, ...] | None = None

    @classmethod
    def from_json(cls, donnees: Any) -> Situation:
        """Read a Situation from decoded JSON, or raise `SituationInvalide` with every mistake.

        Shapes are checked here; whether a commune or a dispositif exists is known to the table
        and to the catalogue. A null counts as a missing key.
        """
        if not isinstance(donnees, Mapping):
            raise SituationInvalide(
                [
                    'La situation doit être un objet JSON, par exemple {"age": 19, "commune": "70550"}.'
                ]
            )
        erreurs: list[str] = []
        valeurs: dict[str, Any] = {}
        for cle, valeur in donnees.items():
            if cle not in cles():
                erreurs.append(_unknown_key(str(cle)))
            elif valeur is not None:
                erreur = check_value(cle, valeur)
                if erreur:
                    erreurs.append(erreur)
                else:
                    valeurs[cle] = _without_repeats(valeur) if cle in LISTES else valeur
        if erreurs:
            raise SituationInvalide(erreurs)
        return cls(**valeurs)

    def to_json(self) -> dict[str, Any]:
        """The known keys, in the order of the contract, lists as lists."""
        connues = {}
        for cle in cles():
            valeur = getattr(self, cle)
            if valeur is not None:
                connues[cle] = list(valeur) if isinstance(valeur, tuple) else valeur
        return connues


@cache
def cles() -> tuple[str, ...]:
    """Names of the Situation keys, in the order of the contract."""
    return tuple(field.name for field in fields(Situation))


def check_value(cle: str, valeur: Any) -> str | None:
    """Say in French what is wrong with the value of a key, or None when it is right."""
    if cle == "age":
        if not _is_integer(valeur) or not 0 <= valeur <= AGE_MAX:
            return f"« age » : {_shown(valeur)} n’est pas un âge ; écrivez un nombre entier d’années, de 0 à {AGE_MAX}."
    elif cle in DUREES:
        if not _is_integer(valeur) or not 0 <= valeur <= MOIS_MAX:
            return f"« {cle} » : {_shown(valeur)} n’est pas une durée ; écrivez un nombre entier de mois, de 0 à {MOIS_MAX}."
    elif cle in BOOLEENS:
        if not isinstance(valeur, bool):
            return f"« {cle} » : {_shown(valeur)} ne convient pas ; écrivez true ou false, ou retirez la clé si on ne sait pas."
    elif cle == "diplome":
        return _check_choice(cle, valeur, DIPLOMES)
    elif cle == "logement":
        return _check_choice(cle, valeur, LOGEMENTS)
    elif cle == "commune":
        if not isinstance(valeur, str) or not _COMMUNE.fullmatch(valeur):
            return f'« commune » : {_shown(valeur)} n’est pas un code INSEE ; écrivez les 5 caractères entre guillemets, par exemple "70550" pour Vesoul.'
    elif cle == "departement":
        if not isinstance(valeur, str) or not _DEPARTEMENT.fullmatch(valeur):
            return f'« departement » : {_shown(valeur)} n’est pas un code de département ; écrivez par exemple "70", "2A" ou "974".'
    elif cle == "quartier":
        if not isinstance(valeur, str) or not _QUARTIER.fullmatch(valeur):
            return f'« quartier » : {_shown(valeur)} n’est pas un code de quartier prioritaire ; écrivez par exemple "QN07001M".'
    elif cle in LISTES:
        if not isinstance(valeur, list | tuple) or not all(
            isinstance(code, str) for code in valeur
        ):
            return f'« {cle} » : {_shown(valeur)} ne convient pas ; écrivez une liste de codes, par exemple ["mobilite"].'
        for code in valeur:
            if cle == "freins" and code not in FREINS:
                return f"« freins » : « {_short(code)} » n’est pas un frein connu{_suggestion(code, FREINS)}. Codes possibles : {', '.join(FREINS)}."
            if cle != "freins" and not _DISPOSITIF.fullmatch(code):
                return f'« {cle} » : « {_short(code)} » n’est pas un code de dispositif ; écrivez par exemple "mission-locale".'
    return None


def _check_choice(cle: str, valeur: Any, choix: tuple[str, ...]) -> str | None:
    if valeur in choix:
        return None
    return f"« {cle} » : {_shown(valeur)} ne convient pas{_suggestion(valeur, choix)}. Valeurs possibles : {', '.join(choix)}."


def _unknown_key(cle: str) -> str:
    return f"Clé inconnue « {_short(cle)} »{_suggestion(cle, cles())}. Clés possibles : {', '.join(cles())}."


def _suggestion(mot: Any, choix: tuple[str, ...]) -> str:
    proches = (
        difflib.get_close_matches(mot[:40].lower(), choix, n=1) if isinstance(mot, str) else []
    )
    return f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""


def _is_integer(valeur: Any) -> bool:
    return isinstance(valeur, int) and not isinstance(valeur, bool)


def _without_repeats(codes: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _shown(valeur: Any) -> str:
    return f"« {_short(valeur)} »"


def _short(valeur: Any) -> str:
    texte = str(valeur).replace("'", "’")
    return texte if len(texte) <= 40 else f"{texte[:40]}…"
