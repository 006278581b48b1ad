"""The development set: what the reader finds in sentences written by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from bot.comprehension import Lecteur
from bot.situation import Situation
from bot.territoires import Territoires
from tests.comprehension.conftest import ALIAS, AUJOURDHUI

JEU = Path(__file__).with_name("developpement.yml")
EXACT_MIN = 0.95


def _cases() -> list[dict[str, Any]]:
    return yaml.safe_load(JEU.read_text(encoding="utf-8"))


def _comparable(situation: dict[str, Any]) -> dict[str, Any]:
    return {cle: sorted(v) if isinstance(v, list) else v for cle, v in situation.items()}


def test_cases_are_situations() -> None:
    for cas in _cases():
        assert Situation.from_json(cas["situation"]).to_json().keys() == cas["situation"].keys()
        assert set(cas) <= {"texte", "question", "connu", "situation"}, cas


def test_development_set_is_read() -> None:
    lecteur = Lecteur(Territoires(), ALIAS, aujourdhui=AUJOURDHUI)
    cas, rates = _cases(), []
    for c in cas:
        lue = lecteur.read(c["texte"], question=c.get("question"), connu=c.get("connu")).situation
        if _comparable(lue) != _comparable(c["situation"]):
            rates.append(f"{c['texte']}\n    attendu {c['situation']}\n    lu      {lue}")
    exact = 1 - len(rates) / len(cas)
    print(f"\nlecture exacte : {exact:.3f} ({len(cas) - len(rates)}/{len(cas)})", *rates, sep="\n")
    assert len(cas) >= 200
    assert exact >= EXACT_MIN, "\n".join(rates)
