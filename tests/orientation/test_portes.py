"""Whom a text sends to, once a dispositif was refused."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.orientation.portes import leave_out, told_without
from bot.passerelle import open_passerelle
from bot.situation import Situation
from tests.conftest import JOUR

ML, FT = "Mission Locale", "France Travail"
FICHES = open_passerelle().catalogue.fiches
# Where nothing else is named in the sentence: the door stays, rather than nobody.
SEULE_PORTE = {"mission-locale", "mlds", "cite-emploi-belfort", "france-travail"}


@pytest.mark.parametrize(
    ("texte", "nom", "reste"),
    [
        ("Demandez à la Mission Locale (annuaire : unml.info) ou à France Travail, au 3949 (gratuit).", ML,
         "Demandez à France Travail, au 3949 (gratuit)."),
        ("Demandez à la mairie, à une association ou à la Mission Locale si elle existe.", ML,
         "Demandez à la mairie ou à une association si elle existe."),
        ("Demandez à la mairie, à la Mission Locale ou à France Travail.", ML, "Demandez à la mairie ou à France Travail."),
        ("Sans elle, demandez à la Mission Locale, à la mairie ou au 3949.", ML, "Sans elle, demandez à la mairie ou au 3949."),
        ("Allez dans un centre (epide.fr) ou parlez-en à la Mission Locale. Il faut la JDC.", ML,
         "Allez dans un centre (epide.fr). Il faut la JDC."),
        ("un prescripteur (France Travail, Mission Locale, Cap emploi)", ML, "un prescripteur (France Travail, Cap emploi)"),
        ("un prescripteur (France Travail, Mission Locale, Cap emploi)", FT, "un prescripteur (Mission Locale, Cap emploi)"),
        ("Demandez à France Travail, au 3949 (gratuit), ou à la Mission Locale qui s’en occupe.", FT,
         "Demandez à la Mission Locale qui s’en occupe."),
        ("la Mission Locale ou le CIO (centre d’information)", "CIO (centre d’information)", "la Mission Locale"),
    ],
)  # fmt: skip
def test_a_refused_door_leaves_the_enumeration(texte: str, nom: str, reste: str) -> None:
    assert leave_out(texte, [nom]) == reste


@pytest.mark.parametrize(
    "texte",
    ["Appelez la Mission Locale la plus proche.", "Allez à la Mission Locale, de 16 à 25 ans.",
     "Les jeunes suivis en Mission Locale sont inscrits.", "Demandez à la Mission Locale."],
)  # fmt: skip
def test_the_only_door_stays(texte: str) -> None:
    assert leave_out(texte, [ML]) == texte


@pytest.mark.parametrize("code", sorted(FICHES.keys() - SEULE_PORTE))
def test_no_fiche_sends_back_to_a_refused_mission_locale(code: str) -> None:
    fiche = told_without(FICHES[code], {"mission-locale"}, FICHES)
    for texte in (fiche.demarche, fiche.prescription or "", fiche.a_confirmer or ""):
        assert ML not in texte and "unml" not in texte
        assert not re.search(r"\(\)|,,| ,| ou [.,;]|\b(?:à|ou) (?:ou|et)\b", texte)
    assert "unml" not in (fiche.annuaire or "")


def test_nothing_changes_for_whoever_refused_nothing() -> None:
    assert told_without(FICHES["cej"], (), FICHES) is FICHES["cej"]


def test_a_place_shared_with_a_refused_dispositif_is_not_given() -> None:
    jeune = Situation(age=19, commune="90010", refus=("mission-locale",))
    moteur = open_passerelle().moteur
    assert moteur.examine("cej", jeune, jour=JOUR)["structure"] is None
    assert moteur.examine("cej", replace(jeune, refus=None), jour=JOUR)["structure"] is not None
