"""Measures understanding through the whole Rasa pipeline, on three sets of sentences.

From the development set the rules are mended and the encoder learns: it shows what got worse. The
control set teaches nothing and nobody mends for it, but it is looked at. The test set (`epreuve`)
was written by others, who knew the contract only, and its sentences are never shown: only its
figures are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.commandes.comprendre import understand
from bot.essais.mesures import Bilan, Ecart, Phrase
from bot.passerelle import open_passerelle
from bot.situation import cles

DOSSIER = Path(__file__).parents[2] / "tests" / "comprehension"
JOUR = date(2026, 11, 22)  # the day the sentences were written on
PIRES = 10
_LIRE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # in C, ten times faster


@dataclass(frozen=True)
class Jeu:
    """A set of sentences. `montre`: whether its sentences may be shown."""

    nom: str
    dossier: str
    montre: bool

    def phrases(self) -> list[Phrase]:
        """All its sentences, file by file."""
        return [
            Phrase.from_yaml(brut)
            for chemin in sorted((DOSSIER / self.dossier).glob("*.yml"))
            for brut in yaml.load(chemin.read_text(encoding="utf-8"), _LIRE)
        ]


JEUX = (
    Jeu("développement", "developpement", True),
    Jeu("contrôle", "controle", True),
    Jeu("épreuve", "epreuve", False),
)


@dataclass(frozen=True)
class Plancher:
    """What a set must reach, or something got worse since it was last measured."""

    exactitude: float
    freins: float
    commune: float
    explicites: float
    fausses_alertes: float

    def shortfalls(self, bilan: Bilan) -> list[str]:
        """One French sentence for each figure below (or, for false alarms, above) its bound."""
        taux = bilan.fausses_alertes / bilan.calmes if bilan.calmes else 0.0
        trouvees, dites = bilan.explicites
        figures = (
            ("phrases exactes", bilan.exactitude, self.exactitude),
            ("freins (F1)", bilan.comptes["freins"].f1, self.freins),
            ("commune (F1)", bilan.comptes["commune"].f1, self.commune),
            ("urgences explicites", trouvees / dites if dites else 1.0, self.explicites),
        )
        ecarts = [
            f"jeu « {bilan.nom} », {nom} : {lu:.3f}, il faut au moins {borne:.3f}."
            for nom, lu, borne in figures
            if lu < borne
        ]
        if taux > self.fausses_alertes:
            ecarts.append(
                f"jeu « {bilan.nom} », fausses alertes : {taux:.3f}, "
                f"il faut au plus {self.fausses_alertes:.3f}."
            )
        return ecarts


def floors() -> dict[str, Plancher]:
    """The bounds of each set, by name, from `tests/comprehension/planchers.yml`."""
    brut: Mapping[str, Any] = yaml.safe_load(
        (DOSSIER / "planchers.yml").read_text(encoding="utf-8")
    )
    return {nom: Plancher(**bornes) for nom, bornes in brut.items()}


async def evaluate(agent: Any, jeu: Jeu) -> Bilan:
    """Read every sentence of a set and count."""
    bilan = Bilan(jeu.nom)
    with open_passerelle().lecteur.on(JOUR):
        for phrase in jeu.phrases():
            lu = await understand(agent, phrase.texte, phrase.question, phrase.connu)
            bilan.add(phrase, lu["situation"], tuple(lu["urgences"]))
    return bilan


def table(bilan: Bilan, *, montre: bool) -> str:
    """The figures of a set in French, and its worst sentences when they may be shown."""
    trouvees, dites = bilan.explicites
    vues, cachees = bilan.indirectes
    lignes = [
        f"   {bilan.exactes} phrases exactes sur {bilan.phrases} ({bilan.exactitude:.1%})",
        f"   urgences : {trouvees} explicites trouvées sur {dites}, {vues} indirectes sur "
        f"{cachees}, {bilan.fausses_alertes} fausses alertes sur {bilan.calmes} phrases",
        "   par voix : "
        + ", ".join(f"{nom} {bons}/{n}" for nom, (bons, n) in sorted(bilan.categories.items())),
        "   clé                       précision rappel  F1",
    ]
    for cle in cles():
        compte = bilan.comptes[cle]
        if compte.justes + compte.de_trop + compte.manques:
            lignes.append(
                f"   {cle:25} {compte.precision:9.3f} {compte.rappel:6.3f} {compte.f1:5.3f}"
            )
    if montre:
        for ecart in bilan.worst(PIRES):
            lignes.append(f"   ✗ « {ecart.phrase.texte} » : {describe(ecart)}")
    return "\n".join(lignes)


def describe(ecart: Ecart) -> str:
    """What was missed and what was read though not said, in French."""
    dits = []
    if ecart.manques:
        dits.append("manque " + ", ".join(f"{cle} {valeur}" for cle, valeur in ecart.manques))
    if ecart.de_trop:
        dits.append("de trop " + ", ".join(f"{cle} {valeur}" for cle, valeur in ecart.de_trop))
    voulues, lues = ecart.phrase.urgences, ecart.urgences_lues
    if not set(voulues) <= set(lues) or (lues and not voulues):
        dits.append(f"urgences {list(voulues)} attendues, {list(lues)} lues")
    return " ; ".join(dits)
