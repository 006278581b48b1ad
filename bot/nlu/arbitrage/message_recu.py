"""A message as the arbiter weighs it: what was read, what was learnt, the intent it has so far."""

from __future__ import annotations

from dataclasses import dataclass

from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    INTENT,
    INTENT_NAME_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.nlu.entites import APRES_URGENCE, LECTURE, MODE
from bot.nlu.intentions import EDUCATEUR

Decision = tuple[str, float] | None  # an intent and how sure it is; None: the next step decides


@dataclass(slots=True)
class Recu:
    """`entites`: the kinds of entities read; `ouvertes`: the urgences told before, not left behind."""

    message: Message
    texte: str
    lecture: Lecture | None
    entites: frozenset[str]
    ouvertes: tuple[str, ...]
    appris: str | None
    confiance: float
    nom: str = ""
    sure: float = 0.0

    @classmethod
    def of(cls, message: Message) -> Recu:
        appris, confiance = learnt(message)
        return cls(
            message=message,
            texte=str(message.get(TEXT) or ""),
            lecture=message.get(LECTURE),
            entites=frozenset(e[ENTITY_ATTRIBUTE_TYPE] for e in message.get(ENTITIES, [])),
            ouvertes=tuple(message.get(APRES_URGENCE) or ()),
            appris=appris,
            confiance=confiance,
        )

    @property
    def nomme(self) -> bool:
        """Whether a dispositif is named, or pointed at."""
        return "dispositif" in self.entites

    @property
    def educateur(self) -> bool:
        return bool(self.message.get(MODE) == EDUCATEUR)


def learnt(message: Message) -> tuple[str | None, float]:
    """The learnt intent of a message, and its probability."""
    appris = message.get(INTENT) or {}
    return appris.get(INTENT_NAME_KEY), float(appris.get(PREDICTED_CONFIDENCE_KEY) or 0.0)
