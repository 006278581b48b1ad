"""Whom one may tell, at school or at work, once an urgence was told."""

from __future__ import annotations

from typing import Any

import pytest

from actions.apres_urgence import is_young, on_telling, young_first
from bot.urgences import suites as s


@pytest.mark.parametrize(
    "texte",
    ["demain au collège je peux le dire à qui ?", "je peux en parler à qui", "à qui j'en parle au travail ?",
     "a ki jpe le dire o bahut", "au lycée y a quelqu'un pour ça ?", "je le dis à l'infirmière ?",
     "faut que j'en parle à la cpe ou pas", "qui peut m'aider au collège", "moi parler qui école ?",
     "vers qui je me tourne", "je peux le dire à mon patron ?", "elle peut en parler à qui au lycée ?",
     "moi dire professeur ?", "vers qui l'orienter au collège", "j'ose pas en parler à mes collègues", "est ce que je dois le dire à ma chef",
     "c'est qui que je dois aller voir au collège"],
)  # fmt: skip
def test_who_asks_whom_to_tell_is_answered_with_the_number(texte: str) -> None:
    assert s.read_suite(texte, ("119",)) == s.CONFIER
    assert s.returns_to(texte, ("119", "3919")) == ("119", "3919")


@pytest.mark.parametrize(
    "texte",
    ["l'infirmière elle va le répéter ?", "elle va le dire à mes parents ?", "ils vont appeler ma mère ?",
     "la cpe va prévenir mon père non ?", "ça reste entre nous si j'en parle à la prof", "elle garde le secret ?",
     "l'infirmière elle balance ou pas", "mon patron il va le raconter à tout le monde",
     "elle est obligée de le dire ?", "la cpe elle peut garder ça pour elle ?", "professeur dire papa ?",
     "est ce que les collègues vont le savoir", "la maitresse elle dira rien ?"],
)  # fmt: skip
def test_who_fears_that_it_is_repeated_is_answered_with_the_number(texte: str) -> None:
    assert s.read_suite(texte, ("119",)) == s.REPETER
    assert s.returns_to(texte, ("119",)) == ("119",)


@pytest.mark.parametrize(
    "texte",
    ["à qui je demande pour un apprentissage", "je peux parler à qui pour ma formation",
     "je l'ai dit à l'infirmière", "j'en ai parlé à mon patron", "à qui je demande pour la cantine",
     "j'ai un rdv avec la cpe pour mon orientation", "je vais voir ma tante", "elle va bien",
     "j'ose pas en parler", "on verra ce que dira le juge"],
)  # fmt: skip
def test_what_is_asked_of_another_matter_opens_nothing_again(texte: str) -> None:
    assert s.returns_to(texte, ("119", "3919")) == ()


def test_after_a_night_outside_or_a_distress_the_plain_question_keeps_its_answer() -> None:
    assert s.returns_to("je peux en parler à qui", ("115",)) == ()
    assert s.returns_to("je peux en parler à qui", ("3114",)) == ()
    assert s.returns_to("je peux en parler à qui au lycée", ("3114",)) == ("3114",)


@pytest.mark.parametrize(
    ("age", "texte", "codes", "jeune"),
    [(14, "je peux en parler à qui", ("3919",), True), (None, "je le dis à l’infirmière ?", ("3919",), True),
     (None, "à qui le dire", ("119",), True), (None, "à qui le dire au travail", ("119",), False),
     (19, "à qui le dire au lycée", ("3919",), True), (40, "à qui le dire", ("119", "3919"), False)],
)  # fmt: skip
def test_who_is_young(age: Any, texte: str, codes: tuple[str, ...], jeune: bool) -> None:
    assert is_young(age, texte, codes) is jeune


def test_the_text_is_of_the_place_that_is_named_and_a_child_hears_the_119_first() -> None:
    for texte, jeune, suite, attendu in (
        ("à qui le dire", True, s.CONFIER, "confier_ecole"),
        ("à qui le dire", False, s.CONFIER, "confier"),
        ("à qui le dire au boulot", True, s.CONFIER, "confier_travail"),
        ("elle va le dire", True, s.REPETER, "repeter_jeune"),
        ("elle va le dire", False, s.REPETER, "repeter"),
    ):
        reponse = on_telling(texte, jeune=jeune, suite=suite)
        assert reponse == f"utter_apres_urgence_{attendu}"
    assert young_first(("17", "3919", "119")) == ("119", "17", "3919")


def test_a_blow_told_again_is_no_night_outside() -> None:
    coups = "mon beau père il me tape quand il a bu"
    assert s.read_suite(coups, ("119",), redites=["119"]) == s.REDIT
    assert s.read_suite(coups, ("115", "119"), redites=["119"]) == s.REDIT
    assert s.read_suite("on dort dehors", ("115", "119"), redites=["115", "119"]) == s.TOIT
