"""`passerelle tester` counts each mistake once and says so in its last line and its exit code."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import nullcontext

import pytest

from bot.catalogue import CatalogueInvalide, Erreur
from bot.commandes import tester as commande
from bot.nlu.modele import EntrainementImpossible
from bot.nlu.sources import RACINE


@pytest.fixture
def bouchons(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Every check passes, without Rasa."""

    async def right(_: object) -> tuple[int, list[str]]:
        return 2, []

    mesures: Future[list[object]] = Future()
    mesures.set_result([])
    for nom, valeur in (
        ("check_catalogue", lambda: 0),
        ("validate_data", list),
        ("ensure_model", lambda: "modele"),
        ("_conversations", right),
        ("_measuring", lambda _: nullcontext(mesures)),
        ("_understanding", lambda _: (2, [])),
    ):
        monkeypatch.setattr(commande, nom, valeur)
    return monkeypatch


def test_all_is_well(bouchons: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert commande.tester(long=False) == 0
    assert capsys.readouterr().out.endswith("6 passed, 0 failed\n")


def test_a_model_that_is_not_made_is_one_failure(
    bouchons: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> str:
        raise EntrainementImpossible("la règle « A » contredit « B ».")

    bouchons.setattr(commande, "ensure_model", refuse)
    bouchons.setattr(commande, "validate_data", lambda: ["un défaut"])
    assert commande.tester(long=False) == 1
    dit = capsys.readouterr().out
    assert "✗ la règle « A » contredit « B »." in dit and dit.endswith("1 passed, 2 failed\n")


def test_a_case_of_a_fiche_that_fails_does_not_stop_the_rest(
    bouchons: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> int:
        raise CatalogueInvalide(
            [
                Erreur("catalogue/e2c.yml", 3, "attendu « eligible »."),
                Erreur("catalogue/e2c.yml", 9, "x"),
            ]
        )

    bouchons.setattr(commande, "check_catalogue", refuse)
    assert commande.tester(long=False) == 1
    dit = capsys.readouterr().out
    assert "catalogue/e2c.yml, ligne 3" in dit and dit.endswith("5 passed, 2 failed\n")


def test_what_the_long_suite_leaves_out_was_just_done() -> None:
    laisses = [mot for mot in commande.suite_options() if mot.startswith("--ignore=")]
    rejouees, mesuree = (
        (RACINE / mot.removeprefix("--ignore=")).read_text("utf-8") for mot in laisses
    )
    assert "bot.essais.conversations import conversation_files, replay" in rejouees
    assert "DEVELOPPEMENT = JEUX[0]" in mesuree
