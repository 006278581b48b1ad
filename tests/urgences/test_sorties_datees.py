"""Who gets out on a day to come without a roof is in no urgence tonight; who got out today is."""

from __future__ import annotations

import pytest

from bot.urgences import detect_urgences


@pytest.mark.parametrize(
    "texte",
    ["sort de MA Vesoul la semaine pro, sans hébergement à la sortie",
     "sortie de MA de Belfort prévue le 12 décembre, sans logement",
     "libérable dans 3 semaines, sans hébergement",
     "sort de détention le mois prochain, sans solution d’hébergement",
     "sort de l’hôpital jeudi, sans hébergement"],
)  # fmt: skip
def test_a_day_to_come_is_not_tonight(texte: str) -> None:
    assert detect_urgences(texte) == ()


@pytest.mark.parametrize(
    "texte",
    ["sort ce matin de MA, dort dehors ce soir", "sort de MA Vesoul ce matin, sans hébergement",
     "sort aujourd’hui de prison, sans solution", "sort de prison demain, nulle part où aller",
     "sorti lundi de prison, sans hébergement, dort dans sa voiture",
     "sort de prison la semaine prochaine, sa copine dort dehors en ce moment",
     "sort de prison, sans logement"],
)  # fmt: skip
def test_today_is(texte: str) -> None:
    assert "115" in detect_urgences(texte)


@pytest.mark.parametrize(
    "texte", ["pas envie d’étaler ma vie", "j’ai plus envie de raconter ma vie", "pas envie de parler de ma vie"]
)  # fmt: skip
def test_not_to_tell_one_s_life_is_no_call_for_help(texte: str) -> None:
    assert detect_urgences(texte) == ()


@pytest.mark.parametrize(
    "texte",
    ["j’ai plus envie de vivre ma vie", "pas envie de raconter ma vie, je veux mourir", "marre de ma vie"],
)  # fmt: skip
def test_to_end_it_is(texte: str) -> None:
    assert "3114" in detect_urgences(texte)


@pytest.mark.parametrize(
    "texte",
    ["mon pote nous met dehors vendredi", "on me vire de l’hôtel vendredi", "samedi je dors où",
     "ma tante me met dehors dimanche", "il va nous jeter dehors lundi", "mon cousin le met dehors jeudi"],
)  # fmt: skip
def test_a_roof_lost_on_a_day_of_the_week_is_not_tonight(texte: str) -> None:
    assert detect_urgences(texte) == ()


@pytest.mark.parametrize(
    "texte",
    ["mon pote nous met dehors ce soir", "on me met dehors demain", "on me met dehors", "on me met dehors là maintenant",
     "mon père m’a mis dehors samedi", "j’ai été mis dehors vendredi", "on m’a viré dehors vendredi dernier",
     "on me met dehors vendredi et ce soir je dors où",
     "j’ai 16 ans mon père me met dehors vendredi"],
)  # fmt: skip
def test_tonight_tomorrow_and_what_happened_are(texte: str) -> None:
    assert "115" in detect_urgences(texte)


def test_a_minor_put_out_on_a_day_to_come_is_heard_today() -> None:
    assert "119" in detect_urgences("ma mère me met dehors vendredi", age=16)
