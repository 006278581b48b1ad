"""The questions: their words for each register, their buttons, what is suggested before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from actions import poser_question
from actions.poser_question import (
    BOUTONS_DE_SORTIE,
    ActionAskCommune,
    ActionAskFreins,
    PoserQuestion,
)
from actions.retenir import AUCUN
from bot.catalogue.referentiels import load_referentiels
from bot.passerelle import open_passerelle
from bot.situation import DIPLOMES, LOGEMENTS, check_value
from tests.actions.scene import play, slots_set

QUESTIONS = [
    classe()
    for nom, classe in vars(poser_question).items()
    if nom.startswith("ActionAsk") and issubclass(classe, PoserQuestion)
]
PAR_CLE = {question.cle: question for question in QUESTIONS}
SORTIES = [{"title": titre, "payload": valeur} for titre, valeur in BOUTONS_DE_SORTIE]


def values(message: dict[str, Any]) -> list[Any]:
    """The values that the buttons would give to the key."""
    cle = message["question"]
    payloads = [b["payload"] for b in message["buttons"] if b["payload"].startswith("/informer")]
    return [json.loads(payload.removeprefix("/informer"))[cle] for payload in payloads]


@pytest.mark.parametrize("question", QUESTIONS, ids=list(PAR_CLE))
def test_question_says_which_key_it_asks(question: PoserQuestion) -> None:
    _, (message,) = play(question)
    assert message["response"] == f"utter_ask_{question.cle}"
    assert message["question"] == question.cle
    assert message["buttons"][-2:] == SORTIES


@pytest.mark.parametrize("question", QUESTIONS, ids=list(PAR_CLE))
def test_every_button_gives_a_value_that_suits_the_key(question: PoserQuestion) -> None:
    _, messages = play(question, {"commune": "70550", "communes_possibles": ["70550"]})
    valeurs = values(messages[-1])
    if question.cle == "freins":
        assert all(check_value("freins", [v]) is None for v in valeurs if v != AUCUN)
    else:
        assert all(check_value(question.cle, valeur) is None for valeur in valeurs)


# Twenty buttons do not fit a phone: the référentiel says which freins have one.
AVEC_BOUTON = [
    code for code, frein in load_referentiels().freins.items() if frein.get("bouton", True)
]


def test_freins_with_a_button_fit_a_phone() -> None:
    assert 5 <= len(AVEC_BOUTON) <= 8


@pytest.mark.parametrize(
    ("cle", "valeurs"),
    [
        ("age", []), ("commune", []), ("freins", [*AVEC_BOUTON, AUCUN]), ("scolarise", [True, False]),
        ("diplome", list(DIPLOMES)), ("logement", list(LOGEMENTS)), ("mois_dans_la_commune", [3, 12]),
        ("mois_sans_emploi", [3, 9, 18, 30]), ("quartier", []),
    ],
)  # fmt: skip
def test_buttons_of_a_question(cle: str, valeurs: list[Any]) -> None:
    _, (message,) = play(PAR_CLE[cle])
    assert values(message) == valeurs


def test_communes_left_open_become_buttons_with_their_departement() -> None:
    _, (plusieurs, message) = play(
        ActionAskCommune(), {"communes_possibles": ["70550", "00000", "90010"]}
    )
    assert plusieurs["response"] == "utter_commune_ambigue"
    assert values(message) == ["70550", "90010"]
    assert message["buttons"][0]["title"] == "Vesoul (70)"


def test_one_commune_alone_is_confirmed_by_name() -> None:
    _, (une, message) = play(ActionAskCommune(), {"communes_possibles": ["70550"]})
    assert (une["response"], une["commune"]) == ("utter_commune_a_confirmer", "Vesoul")
    assert values(message) == ["70550"]


def test_commune_that_was_not_found_is_named_before_the_question() -> None:
    _, messages = play(ActionAskCommune(), {"commune_inconnue": "Trifouilly"})
    assert [m["response"] for m in messages] == ["utter_commune_inconnue", "utter_ask_commune"]
    assert messages[0]["commune"] == "Trifouilly"


def test_quartiers_of_the_commune_become_buttons() -> None:
    _, (message,) = play(PAR_CLE["quartier"], {"commune": "90010"})
    assert values(message) == [q.code for q in open_passerelle().territoires.quartiers_de("90010")]


def test_too_many_quartiers_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poser_question, "BOUTONS_MAX", 2)
    _, (message,) = play(PAR_CLE["quartier"], {"commune": "90010"})
    assert message["buttons"] == SORTIES


@pytest.mark.parametrize(
    ("posees", "intention", "attendues"),
    [
        (None, "informer", {"questions_posees": ["freins"]}),
        (["age"], "informer", {"questions_posees": ["age", "freins"]}),
        (["freins"], "informer", {"questions_posees": ["freins", "freins"]}),
        (["freins"], "nlu_fallback", {"questions_posees": ["freins", "freins"]}),
        (["freins"], "question_dispositif", {}),
        (["freins"], "remercier", {}),
    ],
)
def test_question_counts_again_only_when_it_was_left_unanswered(
    posees: list[str] | None, intention: str, attendues: dict[str, Any]
) -> None:
    evenements, _ = play(ActionAskFreins(), {"questions_posees": posees}, intention=intention)
    assert slots_set(evenements) == attendues


@pytest.mark.parametrize(
    ("texte", "laissee"),
    [
        ("on continue", False),
        ("vas-y continue", False),
        ("allez, on reprend", False),
        ("ok", True),
        ("oui oui", True),
    ],
)
def test_going_on_leaves_no_question_unanswered(texte: str, laissee: bool) -> None:
    evenements, _ = play(
        ActionAskFreins(), {"questions_posees": ["freins"]}, intention="affirmer", texte=texte
    )
    assert ("questions_posees" in slots_set(evenements)) is laissee


def test_first_suggestions_come_before_the_question_once_there_is_enough() -> None:
    evenements, messages = play(ActionAskFreins(), {"age": 19, "commune": "70550"})
    assert "Mission Locale" in messages[0]["text"] and messages[-1]["question"] == "freins"
    assert "mission-locale" in slots_set(evenements)["propositions_vues"]


@pytest.mark.parametrize("slots", [{}, {"age": 19}, {"commune": "70550"}, {"freins": []}])
def test_too_little_is_known_to_suggest_anything(slots: dict[str, Any]) -> None:
    evenements, messages = play(PAR_CLE["rsa"], slots)
    assert len(messages) == 1 and "propositions_vues" not in slots_set(evenements)


def test_what_was_said_is_not_said_again() -> None:
    slots = {"age": 19, "commune": "70550"}
    evenements, _ = play(ActionAskFreins(), slots)
    _, messages = play(ActionAskFreins(), {**slots, **slots_set(evenements)})
    assert [message.get("question") for message in messages] == ["freins"]


@pytest.mark.parametrize(
    ("slots", "intention", "entites", "dit"),
    [
        ({"questions_posees": ["freins", "freins"]}, "nlu_fallback", [], True),
        ({"questions_posees": ["freins", "freins"]}, "silence", [], True),
        ({"questions_posees": ["freins"]}, "nlu_fallback", [], False),  # it is asked again first
        ({"questions_posees": ["freins", "freins"], "freins": []}, "informer", [], False),
        ({"questions_posees": ["freins"] * 2, "questions_passees": ["freins"]}, "informer", [], False),
        ({"questions_posees": ["freins", "freins"]}, "question_paye", [], False),  # no answer to it
        ({"questions_posees": ["freins", "freins"]}, "informer", [("age", 19)], False),  # another fact
        ({"questions_posees": ["freins", "freins"], "corrections": ["age"]}, "informer", [], False),
    ],
)  # fmt: skip
def test_a_question_given_up_for_another_is_put_off_aloud(
    slots: dict[str, Any], intention: str, entites: list[tuple[str, Any]], dit: bool
) -> None:
    _, messages = play(PAR_CLE["rsa"], slots, intention=intention, entites=entites)
    assert ("utter_on_y_reviendra" in [m.get("response") for m in messages]) is dit
