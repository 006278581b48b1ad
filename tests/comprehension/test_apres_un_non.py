"""What follows a no, a "rien", an apology: it is read, where a bare no is left as it is."""

from __future__ import annotations

import pytest

from bot.comprehension.reponses.apres_un_non import after_a_no


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "non il tape pas. je veux juste du travail",
            "il tape pas. je veux juste du travail",
        ),
        ("bah rien. j’ai juste plus trop envie", "j’ai juste plus trop envie"),
        ("pas si c’est payant ! je demande si c’est loin", "je demande si c’est loin"),
        ("nn. mé ya mon cousin, c vrai ?", "ya mon cousin, c vrai ?"),
        ("non mais c koi lepide ?", "c koi lepide ?"),
        ("nn sa va jv pas le faire là", "jv pas le faire là"),
        (
            "Désolée, je suis perdue avec tout ça",
            "je suis perdue avec tout ça",
        ),
    ],
)
def test_what_follows_a_no(texte: str, reste: str) -> None:
    assert after_a_no(texte) == reste


@pytest.mark.parametrize(
    "texte",
    [
        "non",
        "non merci",
        "bah non",
        "non pas besoin d’aide",
        "pas de travail",
        "rien ne va plus chez moi",
        "personne ne m’aide en ce moment",
        "désolé",
        "je cherche un travail",
    ],
)
def test_a_bare_no(texte: str) -> None:
    assert after_a_no(texte) is None
