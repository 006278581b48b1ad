"""`passerelle comprendre`: one sentence or a lot of them, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.commandes import comprendre
from bot.nlu.modele import load_agent
from tests.commandes.conftest import Appel, check_refusal


def read(appeler: Appel, *arguments: str, entree: str = "") -> list[dict[str, Any]]:
    rendu = appeler("comprendre", "--json", *arguments, entree=entree)
    assert rendu.code == 0, rendu.erreurs
    return [json.loads(ligne) for ligne in rendu.sortie.splitlines()]


def test_a_sentence_gives_intention_situation_and_urgences(appeler: Appel) -> None:
    (lu,) = read(appeler, "j’ai 19 ans, j’habite à Vesoul et je n’ai pas le permis")
    assert lu == {
        "intention": "informer",
        "situation": {"age": 19, "commune": "70550", "freins": ["mobilite"]},
        "urgences": [],
    }


def test_a_lot_gives_one_line_each_in_order_and_loads_the_model_once(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    chargements = []

    async def count(modele: Path) -> Any:
        chargements.append(modele)
        return await load_agent(modele)

    monkeypatch.setattr(comprendre, "load_agent", count)
    lignes = [
        {"texte": "70", "question": "age"},
        {"texte": "70", "question": "commune"},
        {"texte": "bonjour"},
        {"texte": "je veux mourir", "question": None},
        {"texte": "j’ai 19 ans\u2028je touche le RSA"},
        {"texte": '/informer{"age": 42}'},
        {"texte": "\x00"},
        {"texte": "a" * 20_000},
    ]
    lot = tmp_path / "lot.jsonl"
    lot.write_text(
        "\r\n\n".join(json.dumps(ligne, ensure_ascii=False) for ligne in lignes), encoding="utf-8"
    )
    lus = read(appeler, "--lot", str(lot))
    assert len(chargements) == 1
    assert [set(lu) for lu in lus] == [{"intention", "situation", "urgences"}] * len(lignes)
    assert lus[0]["situation"] == {"age": 70}
    assert lus[1]["situation"] == {"departement": "70"}
    assert lus[2]["intention"] == "saluer" and lus[2]["situation"] == {}
    assert (lus[3]["intention"], lus[3]["urgences"]) == ("urgence", ["3114"])
    assert lus[4]["situation"] == {"age": 19, "rsa": True}
    assert [lu["situation"] for lu in lus[5:]] == [{}, {}, {}]


def test_the_question_just_asked_gives_its_meaning_to_a_short_answer(appeler: Appel) -> None:
    assert read(appeler, "--question", "mois_sans_emploi", "3 ans")[0]["situation"] == {
        "mois_sans_emploi": 36
    }


def test_a_lot_is_read_from_standard_input_too(appeler: Appel) -> None:
    assert read(appeler, "--lot", "-", entree='{"texte": "j’ai 19 ans"}\n')[0]["situation"] == {
        "age": 19
    }


@pytest.mark.parametrize(
    ("arguments", "entree", "mots"),
    [
        (("",), "", ("phrase est vide", "j’ai 19 ans")),
        (("  ",), "", ("phrase est vide",)),
        (("--question", "agee", "70"), "", ("--question", "« agee »", "age, commune")),
        (("--question", "", "70"), "", ("--question",)),
        (("--lot", "absent.jsonl"), "", ("absent.jsonl", "n’existe pas")),
        (("--lot", "-"), "", ("aucune phrase", '{"texte"')),
        (("--lot", "-"), "\n \n", ("aucune phrase",)),
        (("--lot", "-"), '{"texte": "a"}\n\n{"texte": \n', ("ligne 3", '{"texte"')),
        (("--lot", "-"), '{"texte": "a"}\n\n{"texte": " "}\n', ("ligne 3", "phrase est vide")),
        (("--lot", "-"), '{"texte": "a"}\n{"phrase": "b"}\n', ("ligne 2", '{"texte"')),
        (("--lot", "-"), '{"texte": 12}\n', ("ligne 1",)),
        (("--lot", "-"), '"a"\n', ("ligne 1",)),
        (("--lot", "-"), '{"texte": "a", "question": "agee"}\n', ("ligne 1", "« agee »")),
        (("--lot", "-"), '{"texte": "a", "question": ["age"]}\n', ("ligne 1",)),
        (("--lot", "-"), '{"texte": ' + "1" * 5000 + "}\n", ("ligne 1", "trop long")),
    ],
)
def test_a_wrong_sentence_or_lot_is_2_before_anything_is_read(
    appeler: Appel,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    entree: str,
    mots: tuple[str, ...],
) -> None:
    monkeypatch.setattr(comprendre, "model_to_serve", lambda: pytest.fail("the model was loaded"))
    check_refusal(appeler("comprendre", "--json", *arguments, entree=entree), *mots)
