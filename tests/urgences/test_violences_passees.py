"""Blows of a partner told as over are no danger; those that may come back are."""

from __future__ import annotations

import pytest

from bot.urgences import detect_urgences
from bot.urgences.violences_passees import blows_are_over


@pytest.mark.parametrize(
    "texte",
    ["mon ex mari me tapé avant mais maintenant divorce fini", "4 ans avant mon mari me tapé, maintenant divorcée", "mon mari me frappait avant, il ne le fait plus",
     "mon ex me battait, j’ai porté plainte, il est parti", "mon ancien conjoint me cognait, il est en prison", "jme fesai taper par mon ex mé c fini",
     "mon ex était violent, on est séparés depuis deux ans", "son ex la frappait, séparée depuis 2 ans", "mon compagnon me giflait, je l’ai quitté l’an dernier"],
)  # fmt: skip
def test_what_is_over_is_no_urgence(texte: str) -> None:
    assert blows_are_over(texte) and detect_urgences(texte) == ()


@pytest.mark.parametrize(
    "texte",
    ["mon mari me frappe", "mon mari me frappait avant, et encore hier", "mon ex me battait, il sort de prison demain", "mon mari me frappait, il est parti",
     "mon ex me frappait, j’ai peur qu’il revienne", "mon ex me battait et il bat mes enfants, on est séparés", "mon ex me tape, on est divorcés",
     "mon mari m’a frappée hier, on est séparés", "mon ex me frappait, on est séparés mais il me harcèle", "mon mari me tape avant de partir au travail"],
)  # fmt: skip
def test_what_may_come_back_is_heard(texte: str) -> None:
    assert not blows_are_over(texte) and "3919" in detect_urgences(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "mon père me frappait, c’est fini",
        "il pleuvait, c’est fini",
        "mon mari travaillait, il est parti",
        "on est divorcés",
    ],
)
def test_nothing_of_a_partner_s_blows(texte: str) -> None:
    assert not blows_are_over(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Dame 45 ans, Luxeuil, violences du mari passées (plus là), 3 enfants",
        "antécédents de violences conjugales",
        "Dame 30 ans, VIF passées, Lyon",
    ],
)
def test_what_a_note_names_as_past_is_over(texte: str) -> None:
    assert blows_are_over(texte) and detect_urgences(texte) == ()


@pytest.mark.parametrize(
    "texte",
    [
        "violences conjugales passées, elle a encore peur de lui",
        "violences conjugales anciennes, il est sorti de prison",
        "violences conjugales passées sur les enfants aussi",
        "violences passées de son père",
    ],
)
def test_what_is_named_as_past_and_goes_on_is_not(texte: str) -> None:
    assert not blows_are_over(texte)
