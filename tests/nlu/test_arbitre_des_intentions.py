"""The intent of a message whose facts only the encoder sees: a sure intent is believed before."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.lecture import Fait, Lecture
from bot.nlu.arbitre_des_intentions import ArbitreDesIntentions
from bot.nlu.lecteur_de_situation import LECTURE

_FINANCES = Fait("freins", "finances", 0, 5)


def _settled(
    texte: str, appris: str, confiance: float, lecture: Lecture, urgences: tuple[str, ...] = ()
) -> tuple[str, set[str]]:
    entites = [{"entity": f.cle, "value": f.valeur, "start": 0, "end": 1} for f in lecture.faits]
    entites += [{"entity": "urgence", "value": u, "start": 0, "end": 1} for u in urgences]
    message = Message(
        {
            TEXT: texte,
            INTENT: {"name": appris, "confidence": confiance},
            ENTITIES: entites,
            LECTURE: lecture,
        }
    )
    ArbitreDesIntentions(0.35).process([message])
    return message.get(INTENT)["name"], {e["entity"] for e in message.get(ENTITIES)}


@pytest.mark.parametrize(
    ("appris", "confiance", "devine", "attendu", "gardes"),
    [
        ("remercier", 0.95, True, "remercier", set()),
        ("remercier", 0.6, True, "informer", {"freins"}),  # not sure enough
        ("remercier", 0.95, False, "informer", {"freins"}),  # the rules read it too
        ("se_decourager", 0.95, True, "informer", {"freins"}),  # one tells oneself there
    ],
)
def test_facts_of_the_encoder_give_way_to_a_sure_intent(
    appris: str, confiance: float, devine: bool, attendu: str, gardes: set[str]
) -> None:
    lecture = Lecture(faits=(_FINANCES,), devine=devine)
    assert _settled("merci", appris, confiance, lecture) == (attendu, gardes)


def test_an_urgence_of_the_encoder_gives_way_to_a_sure_intent() -> None:
    lecture = Lecture(urgences=("17",))
    lu = _settled("y a quelqu’un derrière", "question_robot", 0.95, lecture, ("17",))
    assert lu == ("question_robot", set())


def test_an_urgence_of_the_rules_never_gives_way() -> None:
    lecture = Lecture(urgences=("3114",))
    lu = _settled("je veux mourir", "remercier", 0.99, lecture, ("3114",))
    assert lu == ("urgence", {"urgence"})


def test_an_urgence_keeps_what_the_encoder_saw_of_the_person() -> None:
    lecture = Lecture(faits=(_FINANCES,), devine=True)
    lu = _settled("je veux mourir", "urgence", 0.99, lecture, ("3114",))
    assert lu == ("urgence", {"freins", "urgence"})
