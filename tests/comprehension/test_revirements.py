"""The dispositifs that a message wants: they lift a refusal that was told before."""

from __future__ import annotations

import pytest

from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    "texte",
    [
        "elle dit oui à la mission locale cette fois",
        "on peut remettre la ML, elle est partante",
        "rajoutez la ML svp",
        "elle accepte quand même d’aller à la ML",
        "il ne refuse plus la ML",
        "je peux réessayer la mission locale",
        "la mission locale je suis pas contre en fait",
        "vous pouvez remettre la ML ?",
        "refus levé pour la ML",
        "la ML, il dit pourquoi pas",
        "il veut bien la ML mais pas l’E2C",
    ],
)
def test_it_is_wanted(texte: str) -> None:
    assert open_passerelle().lecteur.read(texte).voulus == ("mission-locale",)


@pytest.mark.parametrize(
    "texte",
    [
        "il veut toujours pas de la ML",
        "il accepte tout sauf la ML",
        "elle n’est pas d’accord pour la ML",
        "remettez pas la ML",
        "il acceptera jamais la ML",
        "la ML c’est quoi déjà",
        "c’est où la mission locale",
        "je ne comprends pas pourquoi il refuse la ML",
        "sa mère veut qu’il accepte la ML",
        "la ML accepte quels jeunes ?",
        "il accepte l’E2C mais pas la ML",
        "je veux quitter la mission locale",
    ],
)
def test_it_is_not(texte: str) -> None:
    assert "mission-locale" not in open_passerelle().lecteur.read(texte).voulus
