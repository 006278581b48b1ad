"""After an urgence: the number again, what is asked of it, and no question."""

from __future__ import annotations

import pytest

from actions.apres_urgence import CONTINUER, ActionApresUrgence
from actions.demander_humain import ActionDemanderHumain
from bot.urgences.numeros import URGENCES
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize("code", URGENCES)
@pytest.mark.parametrize("texte", ["vraiment", "oui", "j’appelle", "merci", "personne répond"])
def test_the_number_is_repeated_and_no_question_comes(code: str, texte: str) -> None:
    evenements, (message,) = play(
        ActionApresUrgence(), {"apres_urgence": [code]}, formulaire=True, texte=texte
    )
    assert message["response"].startswith("utter_apres_urgence") and code in message["numeros"]
    assert message["buttons"] == [CONTINUER]
    assert slots_set(evenements) == {"requested_slot": None}
    assert {"event": "active_loop", "name": None, "timestamp": None} in evenements


def test_every_number_told_has_its_line() -> None:
    _, (message,) = play(ActionApresUrgence(), {"apres_urgence": ["115", "119"]})
    lignes = message["numeros"].split("\n")
    assert [ligne.split(" : ")[0] for ligne in lignes] == ["119", "115"]


def test_the_most_pressing_number_comes_first_and_the_115_where_a_roof_is_spoken_of() -> None:
    slots = {"apres_urgence": ["3919", "119", "17", "115"]}
    _, (message,) = play(ActionApresUrgence(), slots, texte="il rentre bientôt")
    assert message["numeros"].startswith("17")
    _, (message,) = play(ActionApresUrgence(), slots, texte="le 115 n’a pas de place")
    assert message["numeros"].startswith("115")


def test_an_urgence_told_long_before_is_left_aside() -> None:
    _, (message,) = play(
        ActionApresUrgence(), {"urgences": ["115", "3114"], "apres_urgence": ["3114"]}
    )
    assert message["numeros"].startswith("3114") and "115" not in message["numeros"]


@pytest.mark.parametrize("code", URGENCES)
def test_whoever_asks_what_the_number_is_hears_who_answers(code: str) -> None:
    _, (message,) = play(
        ActionApresUrgence(), {"apres_urgence": [code]}, texte="c’est quoi ce numéro ?"
    )
    assert message["response"] == "utter_apres_urgence_numero"
    assert message["qui"] == URGENCES[code].qui and code in message["qui"]


def test_a_conversation_of_an_older_version_has_its_numbers() -> None:
    _, (message,) = play(ActionApresUrgence(), {"urgences": ["17"], "apres_urgence": True})
    assert message["numeros"].startswith("17")


@pytest.mark.parametrize("urgences", [None, [], ["inconnu"]])
def test_there_is_always_a_number(urgences: list[str] | None) -> None:
    _, (message,) = play(ActionApresUrgence(), {"urgences": urgences})
    assert "112" in message["numeros"]


def test_an_educator_hears_the_numbers() -> None:
    slots = {"apres_urgence": ["3114"], "mode": "educateur"}
    _, (message,) = play(ActionApresUrgence(), slots, texte="merci")
    assert message["response"] == "utter_apres_urgence_merci"
    assert message["numeros"].startswith("3114")


def test_whoever_asks_for_a_person_hears_of_the_one_who_answers_now() -> None:
    slots = {"apres_urgence": ["3114"], "urgences": ["3114"], "age": 19, "commune": "90010"}
    _, (message,) = play(ActionDemanderHumain(), slots)
    assert message["response"] == "utter_apres_urgence_parler"
    assert message["numeros"].startswith("3114")


def test_later_the_person_who_listens_comes_before_the_structure() -> None:
    slots = {"urgences": ["115", "3114"], "age": 19, "commune": "90010"}
    _, (ecoute, structure, *_) = play(ActionDemanderHumain(), slots)
    assert ecoute["response"] == "utter_ecoute" and ecoute["numeros"].startswith("3114")
    assert structure["response"] == "utter_humain_structure"


def test_a_night_outside_is_no_reason_to_be_listened_to_first() -> None:
    _, (structure, *_) = play(
        ActionDemanderHumain(), {"urgences": ["115"], "age": 19, "commune": "90010"}
    )
    assert structure["response"] == "utter_humain_structure"


@pytest.mark.parametrize(
    ("texte", "code", "reponse"),
    [
        ("je veux partir mais j’ai plus une thune", "3919", "utter_apres_urgence_partir_sans_rien"),
        ("le 115 est plein", "115", "utter_apres_urgence_sans_place"),
        ("ils vont nous mettre en foyer ?", "119", "utter_apres_urgence_placer"),
    ],
)
def test_what_comes_back_to_it_has_its_own_answer(texte: str, code: str, reponse: str) -> None:
    _, (message,) = play(ActionApresUrgence(), {"apres_urgence": [code]}, texte=texte)
    assert message["response"] == reponse and code in message["numeros"]


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("j’ai 16 ans", "utter_apres_urgence_note"),
        ("j’ai 16 ans est ce que je peux aller à l’hôtel ?", "utter_apres_urgence"),
    ],
)
def test_what_is_told_is_noted_and_what_is_asked_is_not(texte: str, reponse: str) -> None:
    slots = {"apres_urgence": ["119"]}
    _, (message,) = play(ActionApresUrgence(), slots, texte=texte, entites=[("age", 16)])
    assert message["response"] == reponse
