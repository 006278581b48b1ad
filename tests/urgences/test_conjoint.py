"""A partner named in one message, and told of by a pronoun in the next ones."""

from __future__ import annotations

import pytest

from bot.comprehension.lecteur.urgences_vues import without_what_is_none
from bot.urgences import detect_urgences
from bot.urgences.conjoint import is_hard, partner_told_of, said_of_the_partner
from bot.urgences.toit_a_venir import is_lost_another_day, is_lost_tomorrow


def test_who_was_named() -> None:
    assert partner_told_of("mon mari dit non pour école") == "il"
    assert partner_told_of("ma copine est enceinte") == "elle"
    assert partner_told_of("mon fils a 4 ans") == ""
    assert partner_told_of("il crie beaucoup") is None


@pytest.mark.parametrize(
    "texte", ["j'ai peur de lui un peu", "moi peur lui", "il me fait peur", "il m'insulte"]
)
def test_a_pronoun_tells_what_the_name_would(texte: str) -> None:
    dit = said_of_the_partner(texte, "il")
    assert dit is not None and is_hard(dit)
    assert detect_urgences(dit) == ("3919",)


@pytest.mark.parametrize(
    "texte", ["il crie beaucoup mon fils", "il me fait peur ce dossier", "il fait froid", "il y a une école ?",
              "j'ai peur pour lui", "mon conseiller il crie"],
)  # fmt: skip
def test_somebody_or_something_else_is_not_the_partner(texte: str) -> None:
    assert said_of_the_partner(texte, "il") is None


@pytest.mark.parametrize(
    "texte", ["il rentre tard", "il me donne de l'argent", "il travaille de nuit", "il est malade"]
)
def test_a_day_like_another_has_no_hard_word(texte: str) -> None:
    assert not is_hard(said_of_the_partner(texte, "il") or "")


@pytest.mark.parametrize(
    "texte",
    ["j’ai la boule au ventre rien que d’y penser", "j’ai les mains qui tremblent devant les papiers",
     "rien que d’y penser j’ai le ventre noué", "ça me stresse trop les entretiens"],
)  # fmt: skip
def test_a_fear_of_a_step_is_no_thought_of_suicide(texte: str) -> None:
    assert without_what_is_none(("3114",), texte) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ai la boule au ventre je tiens plus", "j’ai la boule au ventre quand il rentre",
     "la boule au ventre tous les jours j’en peux plus", "je n’ai plus envie de rien"],
)  # fmt: skip
def test_more_than_a_fear_stays(texte: str) -> None:
    assert without_what_is_none(("3114",), texte) == ("3114",)


@pytest.mark.parametrize(
    "texte",
    ["demain ils me virent p-e", "jusqua dimanche apres faut que je degage", "lundi ils me mettent dehors",
     "dimanche je dois partir et je sais pas où aller", "ce soir ça va mais demain je sais pas",
     "pas ce soir mais demain on me vire"],
)  # fmt: skip
def test_a_bed_lost_another_day(texte: str) -> None:
    assert is_lost_another_day(texte)


@pytest.mark.parametrize(
    "texte",
    ["demain mon patron me vire", "dimanche je dois partir à Lyon", "ce soir on me vire", "on m’a viré dimanche",
     "je dors dehors depuis lundi", "je sais pas où dormir demain et ce soir", "mon pote me vire"],
)  # fmt: skip
def test_tonight_a_job_a_trip_are_not(texte: str) -> None:
    assert not is_lost_another_day(texte)


def test_tomorrow_is_near_but_for_who_has_a_bed_tonight() -> None:
    assert is_lost_tomorrow("on me met dehors demain")
    assert not is_lost_tomorrow("on me met dehors après-demain")
    assert not is_lost_tomorrow("ce soir ça va mais demain je sais pas")
