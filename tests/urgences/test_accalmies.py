"""What a message tells that calms: a way out on a day to come, an attempt of long ago."""

from __future__ import annotations

import pytest

from bot.urgences import denied_urgences, detect_urgences
from bot.urgences.accalmies import (
    gets_out_later,
    minds_the_little_ones,
    recalls_an_attempt,
    tells_an_old_attempt,
)


@pytest.mark.parametrize(
    "texte",
    ["F 26 ans, Lure, sort de MA vendredi, ss logement", "libérable le 9 décembre, aucun hébergement",
     "sortie d’hôpital prévue jeudi, pas de logement", "elle sort la semaine pro, sans toit"],
)  # fmt: skip
def test_a_day_to_come_is_not_tonight(texte: str) -> None:
    assert gets_out_later(texte)


@pytest.mark.parametrize(
    "texte",
    ["sorti lundi de MA, sans hébergement", "sort demain, nulle part où aller", "sort ce soir sans toit",
     "il sort de prison, sans logement", "sort lundi, dort dehors en attendant"],
)  # fmt: skip
def test_today_and_tomorrow_are(texte: str) -> None:
    assert not gets_out_later(texte)


@pytest.mark.parametrize(
    "texte",
    ["Elle a fait une TS il y a trois ans, elle va bien", "TS en 2022, stabilisée depuis",
     "j’ai voulu mourir quand j’étais au collège, c’est derrière moi",
     "tentative de suicide l’année dernière mais ça va mieux", "antécédent : une TS, remis depuis"],
)  # fmt: skip
def test_an_attempt_that_is_behind_is_no_urgence(texte: str) -> None:
    assert tells_an_old_attempt(texte)


@pytest.mark.parametrize(
    "texte",
    ["il a fait une TS hier, il va mieux", "TS la semaine dernière, ça va mieux", "TS l’an dernier",
     "tentative de suicide il y a 2 ans, ça va pas mieux", "TS en 2022, va mal de nouveau",
     "TS l’an dernier, allait mieux, idées noires depuis", "TS il y a un an, va mieux mais veut mourir",
     "il va mieux depuis l’an dernier"],
)  # fmt: skip
def test_a_recent_one_or_one_that_is_not_over_stays_heard(texte: str) -> None:
    assert not tells_an_old_attempt(texte)


@pytest.mark.parametrize(
    "texte",
    ["TS l’an dernier", "19 ans, TS en 2024, Vesoul", "j’ai fait une TS il y a deux ans", "F 22 ans Belfort ts l’été dernier",
     "j’ai essayé de mourir quand j’avais 15 ans", "antécédents de TS", "F 42 ans Vesoul, 2 enf, TS 2021", "TS il y a 6 mois, suivi CMP", "TS en mars dernier"],
)  # fmt: skip
def test_an_attempt_may_only_be_told(texte: str) -> None:
    assert recalls_an_attempt(texte) and not detect_urgences(texte)


@pytest.mark.parametrize(
    "texte",
    ["TS hier", "TS l’an dernier, idées noires", "TS l’an dernier, j’ai envie de recommencer", "TS il y a 3 jours",
     "mon TS l’an dernier à la préfecture", "demande de TS l’an dernier", "la TS de mon fils est en congé",
     "j’ai eu mon bac l’an dernier"],
)  # fmt: skip
def test_what_is_of_today_or_no_attempt_is_not_only_told(texte: str) -> None:
    assert not recalls_an_attempt(texte)


@pytest.mark.parametrize(
    ("texte", "nies"),
    [
        ("elle ne pense pas à mourir", {"3114"}),
        ("il s’est jamais scarifié", {"3114"}),
        ("pas de tentative", {"15", "3114"}),
        ("je veux pas mourir mais parfois je voudrais plus me réveiller", set()),
        ("il me frappe pas", set()),
        ("je veux mourir", set()),
    ],
)
def test_what_a_message_denies(texte: str, nies: set[str]) -> None:
    assert denied_urgences(texte) == nies


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai pas de pensées suicidaires, je suis juste crevée",
        "aucune idée noire",
        "jamais eu d’idées suicidaires",
    ],
)
def test_thoughts_that_one_has_not_are_denied(texte: str) -> None:
    assert "3114" in denied_urgences(texte)


@pytest.mark.parametrize(
    ("texte", "calme"),
    [("je garde mes petits frères et sœurs tous les jours, j’ai 17 ans", True), ("je m’occupe de ma petite sœur le soir", True),
     ("je garde mes petits frères, ils ont rien mangé", False), ("je garde ma sœur, mon père nous frappe", False), ("je garde la maison", False)],
)  # fmt: skip
def test_who_minds_the_little_ones(texte: str, calme: bool) -> None:
    assert minds_the_little_ones(texte) is calme
