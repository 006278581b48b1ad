"""What a question about a dispositif asks in so many words."""

from __future__ import annotations

import pytest

from bot.dialogue.aspect_en_mots import asked_besides
from bot.dialogue.aspects_dits import (
    PRESCRIPTION,
    asks_of_the_training_duty,
    asks_who_sends,
    thing_asked,
    told_on,
)
from bot.dialogue.messages import to_check_anyway, with_its_reserve, without_what_is_checked
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches


@pytest.mark.parametrize(
    "texte",
    [
        "Qui peut prescrire un chantier ?",
        "c’est par prescription ou on y va soi-même ?",
        "ça passe par la mission locale ou en direct",
        "il faut une orientation de l’éduc pour l’EPIDE ?",
        "kelkun doit menvoyer la bas ou pas",
        "je peux m’inscrire tout seul ?",
        "la ML oriente ou c’est FT ?",
        "accès direct au CSAPA ?",
    ],
)
def test_who_sends_is_asked_in_many_ways(texte: str) -> None:
    assert asks_who_sends(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "c’est quoi l’EPIDE",
        "combien ça dure ?",
        "comment on s’inscrit",
        "c’est où la mission locale",
        "ils prennent à 17 ans ?",
        "je peux envoyer un mail à l’E2C ?",
    ],
)
def test_other_questions_do_not_ask_who_sends(texte: str) -> None:
    assert not asks_who_sends(texte)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("obligation de formation jusqu’à quand", True),
        ("c’est obligatoire d’être scolarisé à 16 ans ?", True),
        ("la formation est obligatoire jusqu’à 18 ans", True),
        ("l’internat est obligatoire ?", False),
        ("je suis obligé de répondre ?", False),
    ],
)
def test_the_duty_to_train_is_told_from_other_duties(texte: str, dit: bool) -> None:
    assert asks_of_the_training_duty(texte) is dit


def test_a_fiche_tells_what_it_holds_on_the_thing_asked() -> None:
    epide = FICHES["epide"]
    assert "internat" in told_on(epide, "on est forcé de dormir là-bas ?")[0]
    assert "JDC" in told_on(epide, "la JDC c’est obligatoire pour l’EPIDE ?")[0]
    assert told_on(epide, "l’uniforme est obligatoire ?") == []
    assert thing_asked(epide, "je suis obligé d’y aller, à l’EPIDE ?") == []


def test_a_condition_that_no_key_carries_is_told_apart() -> None:
    e2c = FICHES["e2c"]
    assert to_check_anyway(e2c.demarche) == ["avoir quitté l’école depuis un an"]
    assert "depuis un an" not in without_what_is_checked(e2c.demarche)
    assert with_its_reserve(e2c).endswith("(à vérifier : avoir quitté l’école depuis un an)")
    assert with_its_reserve(FICHES["mission-locale"]) == FICHES["mission-locale"].nom
    assert to_check_anyway(FICHES["tzcld"].demarche) == []  # a key carries it


def test_a_demarche_that_only_tells_its_condition_is_kept() -> None:
    assert without_what_is_checked("Il faut avoir 18 ans.") == "Il faut avoir 18 ans."


def test_who_prescribes_and_the_conditions_are_both_asked() -> None:
    les_deux = "qui prescrit l’epide et c koi les conditions"
    assert asked_besides(les_deux, "question_conditions") == [PRESCRIPTION]
    assert asked_besides(les_deux, PRESCRIPTION) == ["question_conditions"]
    assert asked_besides("cej c koi les conditions", "question_conditions") == []
