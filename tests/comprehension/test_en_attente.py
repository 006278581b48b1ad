"""Messages said while a question is pending, of which most do not answer it. Nothing learns from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.passerelle import open_passerelle
from tests.conftest import JOUR

LIGNES = [
    json.loads(ligne)
    for ligne in (Path(__file__).parent / "attente" / "en_attente.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
FAUSSES_MAX, LUES_MIN = (
    10,
    36,
)  # 8 and 38 on December 1st; 14 and 41 before the questions were learnt


def _read(ligne: dict[str, Any]) -> dict[str, Any]:
    lecteur = open_passerelle().lecteur
    with lecteur.on(JOUR):
        return lecteur.read(ligne["texte"], question=ligne["question"]).situation


def test_what_does_not_answer_is_no_answer() -> None:
    sans = [ligne for ligne in LIGNES if ligne["question"] not in ligne["situation"]]
    fausses = [ligne["texte"] for ligne in sans if ligne["question"] in _read(ligne)]
    assert len(sans) > 100
    assert len(fausses) <= FAUSSES_MAX, "\n".join(fausses)


def test_what_answers_is_still_read() -> None:
    avec = [ligne for ligne in LIGNES if ligne["question"] in ligne["situation"]]
    manquees = [
        ligne["texte"]
        for ligne in avec
        if _read(ligne).get(ligne["question"]) != ligne["situation"][ligne["question"]]
    ]
    assert len(avec) - len(manquees) >= LUES_MIN, "\n".join(manquees)
