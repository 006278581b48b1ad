"""The first NLU component: it says in which language a message is, when it is not French."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.langues import prepare, read_langue

LANGUE = "langue"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LangueDuMessage(GraphComponent, EntityExtractorMixin):
    """Adds an entity `langue`, one of `bot.langues.LANGUES`; none for French and where unsure."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LangueDuMessage:
        prepare()
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            texte = message.get(TEXT)
            code = read_langue(texte) if texte else None
            if code is not None:
                entites = self.add_extractor_name([_entity(code, texte)])
                message.set(ENTITIES, message.get(ENTITIES, []) + entites, add_to_output=True)
        return messages


def langue_of(message: Message) -> str | None:
    """The language that `LangueDuMessage` read, None for French."""
    for entite in message.get(ENTITIES, []):
        if entite[ENTITY_ATTRIBUTE_TYPE] == LANGUE:
            return str(entite[ENTITY_ATTRIBUTE_VALUE])
    return None


def _entity(code: str, texte: str) -> dict[str, Any]:
    return {
        ENTITY_ATTRIBUTE_TYPE: LANGUE,
        ENTITY_ATTRIBUTE_VALUE: code,
        ENTITY_ATTRIBUTE_START: 0,
        ENTITY_ATTRIBUTE_END: len(texte),
    }
