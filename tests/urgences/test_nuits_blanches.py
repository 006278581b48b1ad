"""A night without sleep is no night without a bed."""

import pytest

from bot.urgences.nuits_blanches import only_lies_awake


@pytest.mark.parametrize(
    "texte",
    [
        "je dors plus, je tourne en rond toute la nuit",
        "j’arrive plus à dormir, je cogite toute la nuit",
        "je ne dors plus du tout, je marche dans la maison",
        "je dors mal, je rumine mes dettes",
        "insomnies depuis la liquidation",
    ],
)
def test_a_mind_that_turns_at_night(texte: str) -> None:
    assert only_lies_awake(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je dors plus chez moi",
        "je dors plus chez ma mère, je tourne toute la nuit",
        "je dors plus la nuit, je suis dehors",
        "je marche toute la nuit dans les rues",
        "on a plus de logement, je dors plus",
        "je dors plus, j’ai peur qu’il me frappe",
        "je dors plus, je veux mourir",
        "je cherche un travail de nuit",
    ],
)
def test_what_is_more_than_a_night_awake(texte: str) -> None:
    assert not only_lies_awake(texte)
