"""Durations, in whole months."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("au chômage depuis 3 ans", 36),
        ("18 mois sans boulot", 18),
        ("sans emploi depuis deux ans et demi", 30),
        ("je bosse plus depuis un an", 12),
        ("je bosse plus depuis un an et 6 mois", 18),
        ("au chômage depuis mars", 8),
        ("au chômage depuis janvier 2025", 22),
        ("plus de 3 ans sans emploi", 36),
        ("ça fait 6 mois que je bosse pas", 6),
        ("je suis au chômage, ça fait 2 ans", 24),
        ("licenciée il y a 8 mois", 8),
        ("au chômage depuis 3 semaines", 0),
    ],
)
def test_months_without_a_job(lecteur: Lecteur, texte: str, mois: int) -> None:
    assert lecteur.read(texte).situation == {"mois_sans_emploi": mois, "en_emploi": False}


@pytest.mark.parametrize("texte", ["ça fait un bail que je bosse plus", "DELD"])
def test_no_number_says_only_that_there_is_no_job(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {"en_emploi": False}


@pytest.mark.parametrize(
    ("texte", "connu", "mois"),
    [
        ("j’y vis depuis toujours", {"age": 20}, 240),
        ("j’ai 20 ans et j’y vis depuis toujours", {}, 240),
        ("j’habite à Jouques depuis 2 ans", {}, 24),
        ("je viens d’arriver", {}, 0),
        ("ça fait 6 mois que j’habite à Belfort", {}, 6),
        ("je vis ici depuis mes 16 ans", {"age": 20}, 48),
    ],
)
def test_months_in_the_commune(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], mois: int
) -> None:
    assert lecteur.read(texte, connu=connu).situation["mois_dans_la_commune"] == mois


@pytest.mark.parametrize(
    "texte",
    [
        "j’y vis depuis toujours",
        "je suis en France depuis 3 ans",
        "j’ai travaillé 3 ans chez Leclerc",
        "j’ai mon permis depuis 2 ans",
        "dans 6 mois",
        "je vis chez mes parents depuis 2 ans",
    ],
)
def test_other_durations_set_nothing(lecteur: Lecteur, texte: str) -> None:
    situation = lecteur.read(texte).situation
    assert not {"mois_sans_emploi", "mois_dans_la_commune"} & set(situation)
