"""Conditions that nobody could ever meet, alone or together."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from typing import Any

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.dossier import Dossier, TableTerritoires
from bot.orientation.fiches import Condition
from bot.situation import BOOLEENS, DIPLOMES, LOGEMENTS, Situation

ESSAIS = 5000  # situations tried at most for one fiche, drawn at random when there are more
_BORNEES = {"age": 120, "mois_sans_emploi": 600, "mois_dans_la_commune": 1200}
_CODES = {"diplome": DIPLOMES, "logement": LOGEMENTS}


def check_conditions(sources: Sources, territoires: TableTerritoires) -> Iterator[Erreur]:
    """Firm conditions that are false in every situation that matters to them."""
    for fiche in sources.catalogue.fiches.values():
        fermes = [condition for condition in fiche.conditions if not condition.souple]
        if not fermes:
            continue
        ecrites = sources.fiches[fiche.id]["conditions"]
        dossiers = [
            Dossier(situation, territoires, "educateur") for situation in _situations(ecrites)
        ]
        seules = [condition for condition in fermes if _is_never_met([condition], dossiers)]
        for condition in seules:
            ligne = ecrites.lignes[fiche.conditions.index(condition)]
            texte = (
                "cette condition n’est remplie par personne ; vérifiez ses valeurs, ou retirez-la."
            )
            yield Erreur(f"{sources.dossier_fiches.name}/{fiche.id}.yml", ligne, texte)
        if not seules and _is_never_met(fermes, dossiers):
            noms = " et ".join(f"« {nom} »" for nom in _opposed(fermes, dossiers))
            yield sources.of_fiche(
                fiche.id,
                "conditions",
                f"personne ne remplit toutes ces conditions à la fois : {noms} se contredisent.",
            )


def _is_never_met(conditions: list[Condition], dossiers: list[Dossier]) -> bool:
    return all(any(c.critere(d).oui is False for c in conditions) for d in dossiers)


def _opposed(conditions: list[Condition], dossiers: list[Dossier]) -> list[str]:
    """The fewest conditions that together let nobody in."""
    for nombre in range(2, len(conditions)):
        for quelques in itertools.combinations(conditions, nombre):
            if _is_never_met(list(quelques), dossiers):
                return [condition.nom for condition in quelques]
    return [condition.nom for condition in conditions]


def _situations(conditions: Any) -> list[Situation]:
    """Every situation that a value written in the conditions can tell apart from another."""
    valeurs: dict[str, set[Any]] = {}
    _gather(conditions, valeurs)
    cles = sorted(valeurs)
    listes = [sorted(valeurs[cle], key=repr) for cle in cles]
    nombre = 1
    for liste in listes:
        nombre *= len(liste)
    if nombre <= ESSAIS:
        choix: Iterator[tuple[Any, ...]] = itertools.product(*listes)
    else:
        hasard = random.Random(0)
        choix = (tuple(hasard.choice(liste) for liste in listes) for _ in range(ESSAIS))
    situations = (Situation(**dict(zip(cles, un, strict=True))) for un in choix)
    return [s for s in situations if not (s.en_emploi and s.mois_sans_emploi)]


def _gather(noeud: Any, valeurs: dict[str, set[Any]]) -> None:
    if isinstance(noeud, list):
        for enfant in noeud:
            _gather(enfant, valeurs)
        return
    if not isinstance(noeud, dict):
        return
    for cle, parametre in noeud.items():
        if cle in _BORNEES and isinstance(parametre, dict):
            autour = {0, *(borne + pas for borne in parametre.values() for pas in (-1, 0, 1))}
            valeurs.setdefault(cle, set()).update(n for n in autour if 0 <= n <= _BORNEES[cle])
        elif cle in BOOLEENS:
            valeurs.setdefault(cle, set()).update((True, False))
        elif cle in _CODES:
            valeurs.setdefault(cle, set()).update(_CODES[cle])
        elif cle == "frein" and isinstance(parametre, list):
            valeurs.setdefault("freins", set()).update({(), *((code,) for code in parametre)})
        else:
            _gather(parametre, valeurs)
