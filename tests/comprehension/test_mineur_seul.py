"""Who is in France without parents before 18, or is not believed."""

from __future__ import annotations

import pytest

from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("je suis seul en france mes parents sont au pays", 16), ("je suis arrivé seul de guinée", 16),
        ("on me dit que je suis majeur mais j’ai 16 ans", None), ("évalué majeur par le département", 16),
        ("mineur non accompagné, le département m’a refusé, je fais recours comment", None),
        ("je suis MNA", None), ("ils disent que j’ai pas 16 ans, ils me croient pas", None),
        ("je suis seul ici pas papa pas maman", 17), ("ma famille est restée au mali", 16),
        ("minorité contestée, quel recours ?", 16),
        ("association dit je suis pas mineur mais moi j’ai vrai 16 an", None),
    ],
)  # fmt: skip
def test_a_lone_minor_is_heard(texte: str, age: int | None) -> None:
    connu = {} if age is None else {"age": age}
    assert open_passerelle().lecteur.read(texte, connu=connu).mineur_seul


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("je suis seul en france mes parents sont au pays", 22), ("je suis arrivé seul de guinée", None),
        ("les mineurs non accompagnés y ont accès ?", None), ("je suis arrivée seule de paris", 17),
        ("chez moi pas papa, juste ma maman", 17), ("mes parents sont à vesoul", 17),
        ("ma famille est restée au mali", 30), ("je suis seul, personne m’aide", 16),
    ],
)  # fmt: skip
def test_and_nobody_else(texte: str, age: int | None) -> None:
    connu = {} if age is None else {"age": age}
    assert not open_passerelle().lecteur.read(texte, connu=connu).mineur_seul
