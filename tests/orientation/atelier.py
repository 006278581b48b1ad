"""A small workshop: fiches, catalogues and answers made in one line, for tests of the engine."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.catalogue.referentiels import load_referentiels
from bot.orientation.criteres import build_critere
from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Catalogue, Condition, Fiche, Reponse, Structure, Zone
from bot.orientation.moteur import Moteur
from bot.situation import Situation
from bot.territoires import Territoires
from tests.conftest import JOUR

TERRITOIRES = Territoires()
MOTS = load_referentiels().mots_des_freins


def situation(**cles: Any) -> Situation:
    """A Situation as the contract's JSON gives it."""
    return Situation.from_json(cles)


def answer(cle: str, parametre: Any, mode: str = "habitant", **cles: Any) -> Reponse:
    """What one YAML criterion answers to a person, with the name under which it is published."""
    nom, critere = build_critere(cle, parametre, MOTS)
    reponse = critere(Dossier(situation(**cles), TERRITOIRES, mode))
    return reponse._replace(nom=reponse.nom or nom)


def condition(souple: bool = False, **critere: Any) -> Condition:
    ((cle, parametre),) = critere.items()
    nom, fonction = build_critere(cle, parametre, MOTS)
    return Condition(nom, fonction, souple, cle, parametre)


def zone(*communes: str, departements: Iterable[str] = ()) -> Zone:
    trouvees = [TERRITOIRES.commune(code) for code in communes]
    villes = frozenset(commune.parente for commune in trouvees if commune and commune.parente)
    return Zone(frozenset(communes), frozenset(departements), villes)


def fiche(identifiant: str, *conditions: Condition, **autres: Any) -> Fiche:
    """A national fiche of accompaniment, open to everybody unless told otherwise."""
    donnees: dict[str, Any] = {
        "nom": identifiant.title(),
        "alias": (),
        "etape": "accompagnement",
        "freins": (),
        "resume": "On y parle.",
        "demarche": "Appelez.",
        "documents": (),
        "prescription": None,
        "source": "source 000",
        "verifie_le": date(2026, 11, 22),
    }
    return Fiche(id=identifiant, conditions=conditions, **{**donnees, **autres})


def structure(identifiant: str, dispositif: str, ou: Zone, commune: str | None = None) -> Structure:
    return Structure(
        identifiant, identifiant.title(), (dispositif,), ou, commune, None, None, None, None, "source 000", JOUR
    )  # fmt: skip


def make_moteur(*fiches: Fiche, structures: Iterable[Structure] = ()) -> Moteur:
    return Moteur(Catalogue({une.id: une for une in fiches}, tuple(structures)), TERRITOIRES)


def orient(
    moteur: Moteur, jour: date = JOUR, mode: str = "habitant", **cles: Any
) -> dict[str, Any]:
    return moteur.orient(situation(**cles), jour=jour, mode=mode)


def proposed(rendu: dict[str, Any]) -> dict[str, str]:
    """Dispositif -> verdict of the propositions, in their order."""
    return {p["dispositif"]: p["verdict"] for p in rendu["propositions"]}


def left_out(rendu: dict[str, Any]) -> dict[str, str]:
    """Dispositif -> criterion of the first motif of the ecartes."""
    return {e["dispositif"]: e["motifs"][0]["critere"] for e in rendu["ecartes"]}


def verdicts(rendu: dict[str, Any]) -> dict[str, str]:
    """Dispositif -> verdict of everything considered."""
    return {
        ligne["dispositif"]: ligne["verdict"]
        for ligne in (*rendu["propositions"], *rendu["ecartes"])
    }
