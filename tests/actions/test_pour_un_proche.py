"""What a relative, a prison and a foreign country change in what is asked and said."""

from __future__ import annotations

from typing import Any

import pytest

from actions.conversation import current_orientation
from actions.orienter import ActionOrienter
from actions.poser_question import ActionAskCommune
from actions.pour_un_proche import ActionPourUnProche
from actions.repondre_dispositif import ActionRepondreDispositif
from actions.retenir import ActionRetenir
from bot.dialogue.etat import next_question, unasked, voice_of
from tests.actions.scene import play, slots_set

JEUNE = {"age": 19, "commune": "90010", "scolarise": False, "en_emploi": False}


def test_a_relative_is_remembered() -> None:
    evenements, (message,) = play(ActionPourUnProche())
    assert slots_set(evenements) == {"pour_un_proche": True}
    assert message["response"] == "utter_pour_un_proche"


@pytest.mark.parametrize(
    ("slots", "voix"),
    [
        ({}, "habitant"),
        ({"pour_un_proche": True}, "proche"),
        ({"mode": "educateur", "pour_un_proche": True}, "educateur"),
    ],
)
def test_the_voice(slots: dict[str, Any], voix: str) -> None:
    assert voice_of(slots) == voix


def test_a_parent_is_not_told_the_age_of_the_child_as_their_own() -> None:
    _, messages = play(ActionOrienter(), JEUNE | {"pour_un_proche": True})
    texte = messages[0]["text"]
    assert "19 ans, n’est plus à l’école" in texte and "Demain matin" in texte
    assert "vous avez 19" not in texte and "vous n’êtes" not in texte


def test_a_person_in_prison_pushes_no_door() -> None:
    slots = {"age": 22, "commune": "76540", "freins": ["justice"], "en_prison": True}
    _, messages = play(ActionOrienter(), slots)
    texte = messages[0]["text"]
    assert "SPIP" in texte and "poussez la porte" not in texte and "Demain matin" not in texte
    _, (message,) = play(
        ActionRepondreDispositif(),
        slots | {"dispositif": "mission-locale"},
        intention="question_inscription",
    )
    assert "SPIP" in message["text"] and "poussez" not in message["text"]


def test_what_makes_no_sense_in_prison_is_not_asked() -> None:
    questions = ["en_emploi", "logement", "diplome"]
    assert next_question(questions, {"age": 22, "en_prison": True}) == "diplome"
    assert next_question(questions, {"age": 22, "en_prison": False}) == "en_emploi"
    assert unasked({"questions_passees": ["rsa"]}) == {"rsa"}


def test_who_is_abroad_is_asked_for_the_town_to_come_to() -> None:
    _, messages = play(ActionAskCommune(), {"hors_de_france": True})
    assert messages[-1]["response"] == "utter_ask_commune_etranger"
    _, messages = play(ActionAskCommune(), {})
    assert messages[-1]["response"] == "utter_ask_commune"
    evenements, _ = play(ActionRetenir(), {"hors_de_france": True}, entites=[("commune", "70550")])
    assert slots_set(evenements)["hors_de_france"] is None


def test_the_orientation_of_a_relative_keeps_a_resident_s_order() -> None:
    class Conversation:
        def __init__(self, slots: dict[str, Any]) -> None:
            self.slots = slots

    ordres = [
        [p["dispositif"] for p in current_orientation(Conversation(slots))["propositions"]]  # type: ignore[arg-type]
        for slots in (JEUNE, JEUNE | {"pour_un_proche": True})
    ]
    assert ordres[0] == ordres[1]


def test_what_lifts_a_barrier_is_told_of_the_relative() -> None:
    slots = JEUNE | {"pour_un_proche": True, "freins": ["mobilite"]}
    _, messages = play(ActionOrienter(), slots)
    assert "se déplacer" in messages[0]["text"] and "vous déplacer" not in messages[0]["text"]


def test_an_educator_who_tells_an_age_hears_no_word_on_the_switch() -> None:
    _, messages = play(ActionPourUnProche(), {"mode": "educateur"}, entites=[("age", 14)])
    assert not messages
