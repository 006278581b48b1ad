"""`verify`: what the engine says otherwise than the cases of a fiche, with file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.catalogue.verification import verify
from bot.territoires import Territoires
from tests.catalogue.test_chargement import BONNE, changed, load

JOUR = date(2026, 11, 22)
TROIS = (
    BONNE
    + """\
- cas: À 15 ans, trop tôt
  situation: {age: 15}
  verdict: non_eligible
- cas: Sans âge
  situation: {}
  verdict: a_verifier
  motifs: {age_dans_la_tranche: a_verifier}
"""
)


def told(
    tmp_path: Path, territoires: Territoires, jour: date = JOUR, **fiches: str
) -> list[tuple[str, int, str]]:
    catalogue = load(tmp_path, territoires, **fiches)
    return [
        tuple(erreur) for erreur in verify(catalogue, territoires, jour, tmp_path / "catalogue")
    ]


def test_nothing_is_told_of_a_fiche_that_does_what_its_cases_say(
    tmp_path: Path, territoires: Territoires
) -> None:
    assert told(tmp_path, territoires, porte=TROIS) == []


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "mots"),
    [
        (
            "max: 25",
            "max: 18",
            16,
            ("À 19 ans, oui", "attendu « eligible », trouvé « non_eligible »", "19 ans"),
        ),
        (
            "verdict: non_eligible",
            "verdict: absent",
            19,
            ("attendu « absent », trouvé « non_eligible »",),
        ),
        (
            "{age_dans_la_tranche: a_verifier}",
            "{age: a_verifier}",
            23,
            ("« age »", "trouvé « absent »", "age_dans_la_tranche"),
        ),
        ("situation: {}", "situation: {suivi: [port]}", 21, ("« porte »",)),
        ("situation: {}", 'situation: {commune: "99999"}', 21, ("99999",)),
    ],
)
def test_a_case_that_does_not_hold_is_told_with_its_line(
    tmp_path: Path,
    territoires: Territoires,
    avant: str,
    apres: str,
    ligne: int,
    mots: tuple[str, ...],
) -> None:
    ((fichier, ou, texte),) = told(tmp_path, territoires, porte=changed(avant, apres, TROIS))
    assert (fichier, ou) == ("catalogue/porte.yml", ligne)
    assert all(mot in texte for mot in mots), texte


def test_fewer_than_three_cases_are_too_few(tmp_path: Path, territoires: Territoires) -> None:
    ((_, ligne, texte),) = told(tmp_path, territoires, porte=BONNE)
    assert (ligne, texte[:5]) == (13, "1 cas")


def test_a_case_is_played_on_the_day_its_fiche_was_checked(
    tmp_path: Path, territoires: Territoires
) -> None:
    texte = changed("source: source 000", "source: source 000\nfin: 2026-12-31", TROIS)
    assert told(tmp_path, territoires, date(2031, 1, 1), porte=texte) == []


def test_a_day_to_come_is_no_day_of_checking(tmp_path: Path, territoires: Territoires) -> None:
    autre = changed(
        "nom: La Porte\nalias: [la porte]",
        "nom: X\nalias: [x]",
        changed("2026-11-22", "2027-11-22", TROIS),
    )
    ((fichier, ligne, texte),) = told(tmp_path, territoires, porte=TROIS, autre=autre)
    assert (fichier, ligne) == ("catalogue/autre.yml", 12) and "2027-11-22" in texte


def test_a_clock_that_is_late_accuses_no_fiche(tmp_path: Path, territoires: Territoires) -> None:
    assert told(tmp_path, territoires, date(2020, 1, 1), porte=TROIS) == []
