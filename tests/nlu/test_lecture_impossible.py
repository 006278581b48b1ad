"""A mistake of ours in the reading of a message: the message is not understood, and nothing else fails."""

from __future__ import annotations

import logging

import pytest
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu import lecteur_de_situation
from bot.nlu.lecteur_de_situation import LecteurDeSituation

SECRET = "je m’appelle Zoé"


def _raise(*_: object) -> None:
    raise IndexError(SECRET)


@pytest.mark.parametrize(
    ("texte", "urgences"), [(f"{SECRET}, je veux mourir", ["3114"]), (SECRET, [])]
)
def test_an_error_leaves_the_urgences(
    texte: str,
    urgences: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(lecteur_de_situation, "read", _raise)
    message = Message({TEXT: texte})
    with caplog.at_level(logging.ERROR):
        LecteurDeSituation().process([message], DialogueStateTracker("essai", []))
    lues = [e["value"] for e in message.get(ENTITIES) if e["entity"] == "urgence"]
    assert lues == urgences
    assert "IndexError" in caplog.text and SECRET not in caplog.text
