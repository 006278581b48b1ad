"""A conversation held in the terminal becomes a story that reads back the same."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.channel.echange import Echange
from bot.commandes import enregistrer, terminal
from bot.essais.conversations import replay
from bot.essais.enregistrement import Enregistrement
from bot.essais.histoire import read_histoire
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches


def answer(texte: str, **autres: Any) -> list[dict[str, Any]]:
    return [{"texte": texte, **autres}]


@pytest.mark.parametrize(
    "texte",
    [
        "19", "non", "70550", "j’ai 19 ans : voilà", "# rien", "- un tiret", "«é» \"guillemets\"", "a: b", "oui",
        "  espaces  ", "{x}", "[y]", "'apostrophe'", "null", "2026-11-29", "1e3", "👍",
    ],
)  # fmt: skip
def test_whatever_was_typed_reads_back_word_for_word(tmp_path: Path, texte: str) -> None:
    gardee = Enregistrement("educateur")
    gardee.add(texte, None, answer("Bien.", question="age"))
    chemin = gardee.save(texte, "essai", tmp_path)
    histoire, erreurs = read_histoire(chemin, chemin.name, FICHES)
    assert not erreurs and histoire is not None
    assert histoire.mode == "educateur"
    assert histoire.tours[0].texte == texte.strip() or histoire.tours[0].texte == texte
    assert histoire.tours[0].attendu["question"] == "age"


def test_what_changed_is_what_is_expected(tmp_path: Path) -> None:
    gardee = Enregistrement("habitant")
    premiere: dict[str, Any] = {"situation": {"age": 19, "commune": "01004", "territoire": {}}, "urgences": [], "propositions": []}  # fmt: skip
    seconde = {
        **premiere,
        "situation": {**premiere["situation"], "rsa": False},
        "urgences": ["115"],
    }
    gardee.add("19 ans à Ambérieu", None, answer("Bien.", question="rsa", orientation=premiere))
    gardee.add("", "Non", answer("Bien.", orientation=seconde))
    ecrit = yaml.safe_load(gardee.to_yaml("Titre"))
    assert ecrit["tours"][0]["bot"] == {"sait": {"age": 19, "commune": "01004"}, "question": "rsa"}
    assert ecrit["tours"][1]["bouton"] in ("Non", False)
    attendu = ecrit["tours"][1]["bot"]
    assert attendu["question"] == "aucune" and attendu["urgences"] == ["115"]
    assert attendu["sait"] == {"rsa": "non"} or attendu["sait"] == {"rsa": False}


def test_a_name_already_taken_is_not_written_over(tmp_path: Path) -> None:
    gardee = Enregistrement("habitant")
    gardee.add("bonjour", None, answer("Bonjour."))
    noms = [gardee.save("Été, à Vesoul !", "Mes essais", tmp_path).name for _ in range(3)]
    assert noms == ["ete_a_vesoul.yml", "ete_a_vesoul_2.yml", "ete_a_vesoul_3.yml"]
    assert (tmp_path / "mes_essais").is_dir()


def test_the_command_records_then_replays(
    boucle: asyncio.Runner,
    echange: Echange,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lignes = iter(["19 ans, Vesoul", "#3", "/fin", "Un essai", "chemin simple"])
    monkeypatch.setattr(terminal, "read_line", lambda invite="": next(lignes))
    gardee = enregistrer._hold(boucle, echange, "habitant")
    assert gardee is not None
    chemin = enregistrer._save(gardee, tmp_path)
    assert [set(t) & {"usager", "bouton"} for t in gardee.tours] == [{"usager"}, {"bouton"}]
    assert boucle.run(replay(echange, chemin)).ecarts == []
    assert "Voici" in capsys.readouterr().out
