"""Suggestions at the end of the questions, and the next ones."""

from __future__ import annotations

from actions.orienter import ActionOrienter, ActionVoirSuite
from tests.actions.scene import play, slots_set

VESOUL = {"age": 19, "commune": "70550", "freins": ["mobilite"], "scolarise": False}


def test_three_first_steps_then_an_invitation() -> None:
    evenements, messages = play(ActionOrienter(), VESOUL)
    assert len(slots_set(evenements)["propositions_vues"]) == 3
    assert (
        "Mission Locale" in messages[0]["text"]
        and messages[-1]["response"] == "utter_et_maintenant"
    )
    assert messages[0]["buttons"] == [{"title": "Voir la suite", "payload": "/voir_suite"}]


def test_nothing_known_still_gives_doors() -> None:
    evenements, messages = play(ActionOrienter())
    assert len(slots_set(evenements)["propositions_vues"]) == 3 and messages[0]["text"]


def test_nothing_new_is_not_said_twice() -> None:
    evenements, _ = play(ActionOrienter(), VESOUL)
    suite, messages = play(ActionOrienter(), {**VESOUL, **slots_set(evenements)})
    assert suite == [] and [m["response"] for m in messages] == ["utter_et_maintenant"]


def test_educator_gets_the_verdict_in_the_third_person() -> None:
    _, messages = play(ActionOrienter(), {**VESOUL, "mode": "educateur"})
    assert "· éligible" in messages[0]["text"] and " vous " not in messages[0]["text"].lower()


def test_the_last_ones_said_are_remembered_for_the_questions_about_them() -> None:
    evenements, _ = play(ActionOrienter(), {**VESOUL, "dispositif_en_vue": "epide"})
    slots = slots_set(evenements)
    assert slots["dernieres_dites"] == slots["propositions_vues"]
    assert slots["dispositif_en_vue"] is None


def test_what_follows_is_three_others() -> None:
    evenements, messages = play(
        ActionVoirSuite(), {**VESOUL, "propositions_vues": ["mission-locale"]}
    )
    vues = slots_set(evenements)["propositions_vues"]
    assert (
        vues[0] == "mission-locale"
        and len(vues) == len(set(vues)) == 4
        and "2. " in messages[0]["text"]
    )


def test_after_the_last_one_somebody_is_named() -> None:
    slots, messages = dict(VESOUL), [{"text": ""}]
    for _ in range(30):
        evenements, messages = play(ActionVoirSuite(), slots)
        slots.update(slots_set(evenements))
        if not evenements:
            break
    assert [m["response"] for m in messages] == ["utter_plus_rien_a_voir"]


def test_the_last_ones_have_no_button_for_more() -> None:
    slots, dernier = dict(VESOUL), {"text": ""}
    for _ in range(30):
        evenements, messages = play(ActionVoirSuite(), slots)
        slots.update(slots_set(evenements))
        if not evenements:
            break
        dernier = messages[0]
    assert dernier["text"] and "buttons" not in dernier


def test_who_does_not_telephone_hears_how_before_the_first_list_only() -> None:
    slots = {"age": 35, "commune": "70550", "freins": ["handicap"], "par_ecrit": True}
    evenements, messages = play(ActionOrienter(), slots)
    comment, liste, _ = messages
    assert comment["response"] == "utter_sans_telephoner"
    assert "AHSSEA" in liste["text"] and "Contact : 3949" not in liste["text"]
    slots["propositions_vues"] = slots_set(evenements)["propositions_vues"]
    _, (suite, *_) = play(ActionVoirSuite(), slots)
    assert "response" not in suite


def test_who_telephones_hears_nothing_of_it() -> None:
    _, messages = play(ActionOrienter(), {"age": 35, "commune": "70550"})
    assert all(message.get("response") != "utter_sans_telephoner" for message in messages)
