"""A dispositif that one wishes for, said with who one is."""

from __future__ import annotations

import pytest

from bot.comprehension.dispositifs.envie import says_a_wish, wished
from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("EPIDE ça m’intéresse j’ai 17 ans et demi, je suis à Gray", "epide"),
        ("je suis intéressé par l’e2c, j’ai 18 ans, Belfort", "e2c"),
        ("19 ans, Vesoul, je voudrais faire un service civique", "service-civique"),
        ("17 ans, Gray, motivé pour l’epide", "epide"),
        ("j’ai 20 ans, à Lille, je veux aller à la mission locale", "mission-locale"),
        ("j’ai 22 ans et la mission locale m’a dit d’appeler", None),
        ("je veux pas faire l’epide, 18 ans, Belfort", None),
        ("26 ans, suivi par la mission locale, veut un logement à Vesoul", None),
        ("j’hésite entre l’e2c et l’epide, j’ai envie des deux", None),
    ],
)
def test_the_one_that_is_wished_for(texte: str, code: str | None) -> None:
    assert wished(open_passerelle().lecteur.read(texte), texte) == code


@pytest.mark.parametrize(
    ("texte", "dit"),
    [("l’EPIDE me tente", True), ("je veux pas l’EPIDE", False), ("c’est quoi l’EPIDE", False)],
)
def test_a_wish_is_said_in_words(texte: str, dit: bool) -> None:
    assert says_a_wish(texte) is dit
