"""A message that asks tells nothing by the words of its question."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecture
from bot.comprehension.lecture import Fait
from bot.nlu.lecture.completee import with_what_is_told_before, without_what_is_asked

TRAVAIL, ARGENT = Fait("en_emploi", True, 0, 9), Fait("freins", "finances", 0, 9)


@pytest.mark.parametrize(
    ("texte", "fait", "devine", "reste"),
    [
        ("on mange le midi là-bas ?", ARGENT, True, False),
        ("comment je fais pour manger", ARGENT, True, True),
        ("je peux garder mon repas si je suis en retard", ARGENT, True, False),
        ("c'est bien payé le service civique ou bof", TRAVAIL, False, False),
        ("pk je touche pas la prime d'activité", TRAVAIL, True, False),
        ("peut on cumuler avec un mi-temps", TRAVAIL, False, False),
        ("je travaille, comment je fais pour manger", TRAVAIL, False, True),
        ("je mange plus depuis hier", ARGENT, True, True),
    ],
)
def test_what_is_only_asked_is_not_kept(texte: str, fait: Fait, devine: bool, reste: bool) -> None:
    lue = without_what_is_asked(Lecture(faits=(fait,), devine=devine), texte)
    assert bool(lue.faits) is reste
    assert lue.devine is (devine and reste)


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("j'ai 20 ans est-ce que je peux passer le bafa", {"age": 20}),
        ("19 ans vesoul comment on devient pompier", {"age": 19, "commune": "70550"}),
        ("est-ce que je peux passer le bafa à 17 ans", {}),
        ("mon frère est-ce qu'il peut venir", {}),
    ],
)
def test_what_is_told_before_the_question_is_told(texte: str, situation: dict[str, object]) -> None:
    lue = with_what_is_told_before(Lecture(), texte, None, {})
    assert lue.situation == situation
