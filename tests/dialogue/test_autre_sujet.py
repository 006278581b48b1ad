"""A question that names its own subject is not of the piste in view."""

from __future__ import annotations

import pytest

from bot.dialogue.autre_sujet import asks_of_another_subject
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("l’avocat c’est payant ?", "epide"),
        ("faut quoi comme papiers pour le passeport ?", "mission-locale"),
        ("mon diplôme marocain est accepté ?", "ateliers-langue"),
        ("y a de la place en crèche ?", "epide"),
        ("la mutuelle ça coûte combien", "service-civique"),
    ],
)
def test_another_subject(texte: str, code: str) -> None:
    assert asks_of_another_subject(texte, [FICHES[code]])


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("c’est payé ?", "epide"),
        ("il y a de la place ?", "epide"),
        ("faut un diplôme ?", "epide"),
        ("on est logé la semaine ?", "epide"),
        ("la crèche c’est payant ?", "avip"),
        ("le permis ça coûte combien là-bas ?", "mobilite-solidaire"),
        ("la formation est payée ?", "e2c"),
    ],
)
def test_of_the_piste_itself(texte: str, code: str) -> None:
    assert not asks_of_another_subject(texte, [FICHES[code]])
