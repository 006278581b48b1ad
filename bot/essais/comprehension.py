"""Measures understanding on sentences whose Situation is known, through the whole Rasa pipeline."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.commandes.comprendre import understand
from bot.situation import LISTES, cles

PHRASES = Path(__file__).parents[2] / "tests" / "comprehension" / "developpement.yml"


@dataclass
class Bilan:
    """Counts over a set of sentences: exact ones, and per key what was right, extra or missed."""

    phrases: int = 0
    exactes: int = 0
    justes: Counter[str] = field(default_factory=Counter)
    de_trop: Counter[str] = field(default_factory=Counter)
    manques: Counter[str] = field(default_factory=Counter)
    ratees: list[tuple[str, dict[str, Any], dict[str, Any]]] = field(default_factory=list)

    def add(self, texte: str, attendue: dict[str, Any], lue: dict[str, Any]) -> None:
        """Count one sentence; lists are compared without order, code by code."""
        self.phrases += 1
        if _comparable(attendue) == _comparable(lue):
            self.exactes += 1
        else:
            self.ratees.append((texte, attendue, lue))
        voulus, trouves = _facts(attendue), _facts(lue)
        for cle, _ in voulus & trouves:
            self.justes[cle] += 1
        for cle, _ in trouves - voulus:
            self.de_trop[cle] += 1
        for cle, _ in voulus - trouves:
            self.manques[cle] += 1

    def table(self) -> str:
        """Precision, recall and F1 for each key, in French."""
        lignes = [
            f"   {self.exactes} phrases exactes sur {self.phrases}",
            "   clé                       précision rappel  F1",
        ]
        for cle in cles():
            juste, trop, manque = self.justes[cle], self.de_trop[cle], self.manques[cle]
            if juste + trop + manque:
                precision = juste / (juste + trop) if juste + trop else 0.0
                rappel = juste / (juste + manque) if juste + manque else 0.0
                f1 = 2 * juste / (2 * juste + trop + manque)
                lignes.append(f"   {cle:25} {precision:9.3f} {rappel:6.3f} {f1:5.3f}")
        for texte, attendue, lue in self.ratees[:10]:
            lignes.append(f"   ✗ {texte} : attendu {attendue}, lu {lue}")
        return "\n".join(lignes)


async def evaluate(agent: Any, chemin: Path = PHRASES) -> Bilan:
    """Read every sentence of a file `[{texte, question?, connu?, situation}]` and count."""
    bilan = Bilan()
    for phrase in yaml.safe_load(chemin.read_text(encoding="utf-8")):
        lu = await understand(agent, phrase["texte"], phrase.get("question"), phrase.get("connu"))
        bilan.add(phrase["texte"], phrase["situation"], lu["situation"])
    return bilan


def _comparable(situation: dict[str, Any]) -> dict[str, Any]:
    return {cle: sorted(v) if cle in LISTES else v for cle, v in situation.items()}


def _facts(situation: dict[str, Any]) -> set[tuple[str, Any]]:
    faits: set[tuple[str, Any]] = set()
    for cle, valeur in situation.items():
        if cle in LISTES:
            faits.update((cle, code) for code in valeur or ("aucun",))
        else:
            faits.add((cle, valeur))
    return faits
