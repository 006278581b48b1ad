"""The counts of the understanding: what is right, missed, too much; urgences; the report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.essais.comprehension import JEUX, Plancher, describe, floors, table
from bot.essais.mesures import Bilan, Phrase, facts
from bot.essais.rapport import write_report


def _phrase(situation: dict[str, Any], **reste: Any) -> Phrase:
    return Phrase.from_yaml({"texte": "une phrase", "situation": situation, **reste})


def _bilan(*lectures: tuple[Phrase, dict[str, Any], tuple[str, ...]]) -> Bilan:
    bilan = Bilan("développement")
    for phrase, lue, urgences in lectures:
        bilan.add(phrase, lue, urgences)
    return bilan


def test_an_empty_list_is_a_fact_and_a_missing_key_is_none() -> None:
    assert facts({"freins": [], "age": 19}) == {("freins", "aucun"), ("age", 19)}
    assert facts({}) == set()


def test_lists_are_compared_without_order() -> None:
    dit = _phrase({"freins": ["mobilite", "sante"]})
    assert _bilan((dit, {"freins": ["sante", "mobilite"]}, ())).exactes == 1


def test_precision_recall_and_f1_of_a_key() -> None:
    bilan = _bilan(
        (_phrase({"freins": ["mobilite", "sante"]}), {"freins": ["mobilite", "langue"]}, ()),
        (_phrase({"age": 19}), {"age": 20}, ()),
        (_phrase({"rsa": True}), {}, ()),
    )
    freins = bilan.comptes["freins"]
    assert (freins.justes, freins.de_trop, freins.manques) == (1, 1, 1)
    assert freins.precision == freins.rappel == freins.f1 == 0.5
    assert (bilan.comptes["age"].de_trop, bilan.comptes["age"].manques) == (1, 1)
    assert bilan.comptes["rsa"].rappel == 0.0
    assert bilan.exactes == 0 and len(bilan.ecarts) == 3
    assert bilan.confusions["freins"]["sante", "langue"] == 1
    assert bilan.confusions["age"]["dit", "faux"] == 1


@pytest.mark.parametrize(
    ("voulues", "explicite", "lues", "explicites", "indirectes", "fausses"),
    [
        (["3114"], True, ("3114",), [1, 1], [0, 0], 0),
        (["3114"], True, ("15",), [0, 1], [0, 0], 0),
        (["115", "119"], False, ("115",), [0, 0], [0, 1], 0),
        (["115"], False, ("115", "119"), [0, 0], [1, 1], 0),
        ([], False, ("15",), [0, 0], [0, 0], 1),
        ([], False, (), [0, 0], [0, 0], 0),
    ],
)
def test_urgences(
    voulues: list[str],
    explicite: bool,
    lues: tuple[str, ...],
    explicites: list[int],
    indirectes: list[int],
    fausses: int,
) -> None:
    bilan = _bilan((_phrase({}, urgences=voulues, explicite=explicite), {}, lues))
    assert (bilan.explicites, bilan.indirectes) == (explicites, indirectes)
    assert bilan.fausses_alertes == fausses
    assert bilan.exactes == 1  # the keys were read right


def test_a_missed_urgence_is_worse_than_anything() -> None:
    urgence = _phrase({}, urgences=["3114"], explicite=True)
    bilan = _bilan(
        (_phrase({"age": 19}), {"age": 20, "rsa": True}, ()),
        (urgence, {}, ()),
        (_phrase({}), {}, ()),
    )
    assert [ecart.phrase for ecart in bilan.worst(1)] == [urgence]
    assert describe(bilan.worst(1)[0]) == "urgences ['3114'] attendues, [] lues"


def test_a_set_below_its_floor_says_so_in_french() -> None:
    bilan = _bilan((_phrase({"age": 19}), {}, ("15",)), (_phrase({}), {}, ()))
    plancher = Plancher(0.9, 0.0, 0.0, 1.0, 0.0)
    assert plancher.shortfalls(bilan) == [
        "jeu « développement », phrases exactes : 0.500, il faut au moins 0.900.",
        "jeu « développement », fausses alertes : 0.500, il faut au plus 0.000.",
    ]
    assert Plancher(0.5, 0.0, 0.0, 1.0, 0.5).shortfalls(bilan) == []


def test_every_set_has_a_floor() -> None:
    assert set(floors()) == {jeu.nom for jeu in JEUX}


def test_the_report_escapes_what_people_wrote_and_hides_the_test_set(tmp_path: Path) -> None:
    bilans = []
    for jeu in JEUX:
        bilan = Bilan(jeu.nom)
        phrase = Phrase(f"<b>secret {jeu.dossier}</b>", {"freins": ["sante"], "age": 19})
        bilan.add(phrase, {"freins": ["langue"]}, ("15",))
        bilans.append(bilan)
        assert (f"secret {jeu.dossier}" in table(bilan, montre=jeu.montre)) is jeu.montre
    chemin = tmp_path / "rapports" / "page.html"
    write_report(bilans, chemin)
    page = chemin.read_text(encoding="utf-8")
    assert "&lt;b&gt;secret developpement" in page and "<b>secret" not in page
    assert "secret epreuve" not in page
    assert page.count("<h2>") == len(JEUX) and "sante" in page and "langue" in page
