"""The line that the phone reads by itself: what it takes is right, what it cannot read it leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from bot.territoires import Territoires
from bot.territoires.appellations import is_one_common_word
from tests.channel.conftest import Serveur

DEVELOPPEMENT = Path(__file__).parents[1] / "comprehension" / "developpement"
DEPARTEMENTS = ("70", "25", "90", "13", "45", "974")
JUSTESSE = 0.9
LIRE = """async ([textes, noms, courants]) => {
  const {readLine, fold} = await import('/web/essai/terrain/ligne.js')
  const codes = new Map(noms.map(([nom, code]) => [fold(nom), code]))
  return textes.map((texte) => readLine(texte, (nom) => codes.get(nom) ?? null, new Set(courants)))
}"""

LIGNES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "18a vesoul decroché heberge pas de permis": (
        {"age": 18, "commune": "70550", "scolarise": False, "logement": "heberge", "freins": ["mobilite"]},
        [],
    ),
    "45 lure rsa": ({"age": 45, "commune": "70310", "rsa": True}, []),
    "17 gray": ({"age": 17, "commune": "70279"}, []),
    "F 31 besançon parent isolé bébé sans mode de garde": (
        {"age": 31, "commune": "25056", "parent_isole": True, "enfant_moins_3_ans": True, "freins": ["garde-enfants"]},
        [],
    ),
    "22 ans, SPIP, bac pro, sans emploi depuis 8 mois, belfort": (
        {"age": 22, "commune": "90010", "diplome": "bac", "en_emploi": False, "mois_sans_emploi": 8, "freins": ["justice"]},
        [],
    ),
    "sdf 24 dehors ce soir": ({"age": 24, "logement": "sans-abri"}, ["115"]),
    "16 suicidaire": ({"age": 16}, ["3114"]),
    "F 32 son ex a promis de la tuer": ({"age": 32}, ["17"]),
    "24 menacée de mort": ({"age": 24}, ["17"]),
    "19 vesoul pas de rsa, pas inscrit ft, cap": (
        {"age": 19, "commune": "70550", "rsa": False, "inscrit_france_travail": False, "diplome": "cap-bep"},
        [],
    ),
    "26a en cdi": ({"age": 26, "en_emploi": True}, []),
    "20 ans, a décroché un CDI": ({"age": 20, "en_emploi": True}, []),
    "orienter vers cap emploi": ({}, []),
    "née le 14/05/2009": ({}, []),
    "il y a 40 km": ({}, []),
    "": ({}, []),
    "🦊 <b>": ({}, []),
}  # fmt: skip


def read(page: Page, serveur: Serveur, textes: list[str]) -> list[dict[str, Any]]:
    """What the phone reads in lines, with the communes of a few départements."""
    table = Territoires()
    communes = sorted(
        (c for d in DEPARTEMENTS for c in table.communes_de(d)), key=lambda c: c.population
    )
    courants = [cle for cle in table.cles if is_one_common_word(cle)]
    page.goto(f"{serveur.adresse}/sante")
    rendu: list[dict[str, Any]] = page.evaluate(
        LIRE, [textes, [[c.nom, c.code] for c in communes], courants]
    )
    return rendu


def test_the_lines_of_a_round(serveur: Serveur, page: Page) -> None:
    lues = read(page, serveur, list(LIGNES))
    for lue, (texte, (situation, urgences)) in zip(lues, LIGNES.items(), strict=True):
        assert (lue["situation"], lue["urgences"]) == (situation, urgences), texte


def test_what_it_takes_from_real_notes_is_right(serveur: Serveur, page: Page) -> None:
    """On the development notes of educators: little is taken wrongly, whatever is left out."""
    phrases = [
        phrase
        for fichier in sorted(DEVELOPPEMENT.glob("*.yml"))
        for phrase in yaml.safe_load(fichier.read_text(encoding="utf-8"))
        if phrase.get("categorie") == "educateur"
    ]
    assert len(phrases) > 200
    lues = read(page, serveur, [phrase["texte"] for phrase in phrases])
    bons = faux = 0
    for lue, phrase in zip(lues, phrases, strict=True):
        attendus = pairs(phrase.get("situation") or {})
        for paire in pairs(lue["situation"]):
            bons, faux = (bons + 1, faux) if paire in attendus else (bons, faux + 1)
    assert bons > 300
    assert bons / (bons + faux) >= JUSTESSE


def pairs(situation: dict[str, Any]) -> set[tuple[str, Any]]:
    return {
        (cle, une)
        for cle, valeur in situation.items()
        for une in (valeur if isinstance(valeur, list) else [valeur])
    }


@pytest.mark.parametrize("texte", ["a" * 300, "1" * 300, "18 " * 100, "ans " * 75, "é" * 300])
def test_any_line_is_read_at_once(serveur: Serveur, page: Page, texte: str) -> None:
    page.set_default_timeout(5000)
    [lue] = read(page, serveur, [texte])
    assert set(lue) == {"situation", "urgences"}
