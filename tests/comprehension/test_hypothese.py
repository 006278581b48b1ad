"""What is supposed on the way, put back as if it were told."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.hypothese import as_if_told


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("et si il avait 31 ans", "j ai 31 ans"),
        ("et si j’avais 26 ans", "j ai 26 ans"),
        ("et sans la RQTH ?", "j ai pas de rqth"),
        ("et avec une RQTH ?", "j ai la rqth"),
        ("et s’il est RQTH ?", "j ai la rqth"),
        ("et s’il était à Hazebrouck", "j habite a hazebrouck"),
        ("et si j’habitais à Lyon ?", "j habite a lyon"),
        ("et si elle touchait le RSA", "je touche le rsa"),
        ("et s’il avait pas de diplôme ça change quoi", "j ai pas de diplome"),
        ("si il a 30 ans ca change quoi", "j ai 30 ans"),
    ],
)
def test_a_bare_supposition_is_read_as_a_fact(texte: str, dit: str) -> None:
    assert as_if_told(texte) == dit


@pytest.mark.parametrize(
    "texte",
    [
        "si j’ai 27 ans ça passe ?",
        "si j’arrête le CEJ je perds quoi ?",
        "et si je travaille",
        "et si ya pas de place",
        "sans diplome ?",
        "sans la voiture je peux rien faire",
        "j’ai 31 ans",
        "si vous voulez",
        "et si je rate le rendez-vous ?",
    ],
)
def test_what_supposes_nothing_of_the_person(texte: str) -> None:
    assert as_if_told(texte) is None
