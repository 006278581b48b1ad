"""`passerelle orienter`: situations in, orientations out, and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.nlu.sources import RACINE
from tests.commandes.conftest import Appel, check_refusal

VESOUL = '{"age": 19, "commune": "70550", "freins": ["mobilite"]}'


def test_a_situation_gives_its_orientation(appeler: Appel) -> None:
    rendu = appeler("orienter", "--json", entree=VESOUL)
    assert (rendu.code, rendu.erreurs) == (0, "")
    orientation = json.loads(rendu.sortie)
    assert set(orientation) == {"situation", "propositions", "ecartes", "urgences", "questions"}
    assert orientation["situation"]["territoire"]["nom"] == "Vesoul"


@pytest.mark.parametrize("fichier", ["-", "situation.json", "accentué, avec des espaces.json"])
def test_a_file_a_dash_and_nothing_are_read_alike(
    appeler: Appel, tmp_path: Path, fichier: str
) -> None:
    attendu = appeler("orienter", "--json", entree=VESOUL).sortie
    if fichier != "-":
        (tmp_path / fichier).write_text(
            VESOUL, encoding="utf-8-sig"
        )  # as Windows' Notepad saves it
        fichier = str(tmp_path / fichier)
    assert appeler("orienter", "--json", fichier, entree=VESOUL).sortie == attendu


def test_a_list_gives_a_list_in_order(appeler: Appel) -> None:
    rendu = json.loads(appeler("orienter", "--json", entree=f"[{VESOUL}, {{}}]").sortie)
    assert [orientation["situation"].get("age") for orientation in rendu] == [19, None]
    assert json.loads(appeler("orienter", "--json", entree="[]").sortie) == []


def test_the_day_counts(appeler: Appel) -> None:
    def of_day(jour: str) -> list[str]:
        rendu = json.loads(
            appeler("orienter", "--json", "--jour", jour, entree='{"age": 30}').sortie
        )
        return [proposition["dispositif"] for proposition in rendu["propositions"]]

    assert of_day("2001-01-01") != of_day("2026-11-22")


def test_educator_mode_says_the_person_not_you(appeler: Appel) -> None:
    habitant = json.loads(appeler("orienter", "--json", entree=VESOUL).sortie)
    educateur = json.loads(
        appeler("orienter", "--json", "--mode", "educateur", entree=VESOUL).sortie
    )
    assert "Vous avez 19 ans" in json.dumps(habitant, ensure_ascii=False)
    motifs = [motif["texte"] for p in educateur["propositions"] for motif in p["motifs"]]
    assert not [texte for texte in motifs if texte.startswith("Vous ")]


@pytest.mark.parametrize(
    ("entree", "mots"),
    [
        ("", ("entrée standard", "rien à lire", '{"age": 19')),
        (" \n", ("rien à lire",)),
        ('{"age": 19,\n "x"', ("entrée standard, ligne 2",)),
        ("{'age': 19}", ("ligne 1", "guillemets doubles")),
        ('{"age": 300}', ("« age »", "« 300 »", "0 à 120")),
        ('{"age": "19"}', ("« age »", "nombre entier")),
        ('{"age": ' + "1" * 5000 + "}", ("trop long",)),
        ("[" * 100_000, ("imbriqué",)),
        ('{"commune": "99999"}', ("« 99999 »", "70550")),
        ('{"commune": 70550}', ("« commune »", "guillemets")),
        ('{"departement": "99"}', ("« 99 »",)),
        ('{"communes": "70550"}', ("« communes »", "vouliez-vous dire « commune »")),
        ('{"freins": ["mobilité"]}', ("« mobilité »", "vouliez-vous dire « mobilite »")),
        ('{"age": 300, "rsa": "oui"}', ("« age »", "« rsa »")),
        ('[{"age": 19}, {"commune": "99999"}]', ("Situation n° 2", "« 99999 »")),
        ("[[]]", ("Situation n° 1", "objet JSON")),
        ("12", ("objet JSON",)),
        ("null", ("objet JSON",)),
        (b"\xff\xfe", ("entrée standard", "UTF-8")),
    ],
)
def test_a_wrong_situation_is_2_and_says_what_to_write(
    appeler: Appel, entree: str | bytes, mots: tuple[str, ...]
) -> None:
    check_refusal(appeler("orienter", "--json", entree=entree), *mots)


@pytest.mark.parametrize("jour", ["demain", "2026-13-01", "2026-02-30", "22/11/2026", ""])
def test_a_wrong_day_is_2(appeler: Appel, jour: str) -> None:
    check_refusal(
        appeler("orienter", "--json", "--jour", jour, entree=VESOUL), "--jour", "AAAA-MM-JJ"
    )


def test_a_file_that_does_not_exist_or_is_a_folder_is_2(appeler: Appel, tmp_path: Path) -> None:
    check_refusal(appeler("orienter", "--json", "absent.json"), "« absent.json » n’existe pas")
    check_refusal(appeler("orienter", "--json", str(tmp_path)), "ne se lit pas")


def test_a_reader_that_stops_early_gets_no_traceback() -> None:
    appel = subprocess.Popen(
        [sys.executable, "-m", "bot", "orienter", "--json"],
        cwd=RACINE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert appel.stdout is not None and appel.stdin is not None and appel.stderr is not None
    appel.stdout.close()
    appel.stdin.write(f"[{', '.join([VESOUL] * 20)}]".encode())
    appel.stdin.close()
    assert appel.stderr.read() == b""
    appel.wait(timeout=30)
    appel.stderr.close()
