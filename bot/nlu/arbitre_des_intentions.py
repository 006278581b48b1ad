"""The last NLU component: it settles the intent between what was read and what was learnt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
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
from bot.nlu.langue_du_message import LANGUE
from bot.nlu.lecteur_de_situation import LECTURE, URGENCE
from bot.situation import cles
from bot.urgences import detect_urgences

REPLI = "nlu_fallback"
INFORMER = "informer"
AUTRE_LANGUE = "autre_langue"
REPONSES = {
    "oui": "affirmer",
    "non": "nier",
    "ne_sait_pas": "ne_sait_pas",
    "prefere_pas": "prefere_ne_pas_repondre",
}
# Intents that ask for something of the bot: a fact said along the way does not hide them.
DEMANDES = frozenset({"demander_humain", "recommencer"})
DEMANDE_SURE = 0.8
# Intents in which people tell their situation along the way.
RACONTENT = frozenset(
    {INFORMER, "urgence", "affirmer", "nier", "chercher"}
    | {"se_decourager", "demander_humain", "demander_aide"}
)
# Intents whose answer would hurt, or erase, when wrongly believed.
PRUDENTES = frozenset({"insulter", "hors_sujet", "recommencer", "arreter", "dire_au_revoir"})
SEUIL_PRUDENT = 0.6


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ArbitreDesIntentions(GraphComponent, IntentClassifier):
    """Chooses, in this order: urgence, other language, question about a dispositif, facts, answer,
    learnt intent."""

    def __init__(self, seuil: float) -> None:
        self._seuil = seuil

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"seuil": 0.35}  # below this confidence, a learnt intent is not believed

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ArbitreDesIntentions:
        return cls(float(config["seuil"]))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            appris = message.get(INTENT) or {}
            if is_doubtful_urgence(message, appris):
                _drop(message, {URGENCE})
            entites = {entite[ENTITY_ATTRIBUTE_TYPE] for entite in message.get(ENTITIES, [])}
            nom, confiance = settle_intent(
                message.get(LECTURE),
                entites,
                appris.get(INTENT_NAME_KEY),
                float(appris.get(PREDICTED_CONFIDENCE_KEY) or 0.0),
                self._seuil,
            )
            if is_guessed(message.get(LECTURE)) and is_sure_of_else(nom, confiance):
                _drop(message, set(cles()))
            message.set(
                INTENT,
                {INTENT_NAME_KEY: nom, PREDICTED_CONFIDENCE_KEY: confiance},
                add_to_output=True,
            )
        return messages


def is_sure_of_else(appris: str | None, confiance: float) -> bool:
    """Whether the learnt intent surely is something else than to tell one’s situation."""
    return appris is not None and appris not in RACONTENT and confiance >= DEMANDE_SURE


def is_doubtful_urgence(message: Message, appris: Mapping[str, Any]) -> bool:
    """Whether only the encoder saw an urgence, in what surely is a thanks, a question, an insult."""
    lecture = message.get(LECTURE)
    if lecture is None or not lecture.urgences:
        return False
    confiance = float(appris.get(PREDICTED_CONFIDENCE_KEY) or 0.0)
    ailleurs = is_sure_of_else(appris.get(INTENT_NAME_KEY), confiance)
    return ailleurs and not detect_urgences(message.get(TEXT))


def _drop(message: Message, noms: set[str]) -> None:
    gardees = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] not in noms]
    message.set(ENTITIES, gardees, add_to_output=True)


def is_guessed(lecture: Lecture | None) -> bool:
    """Whether all the facts of a message are the encoder’s: a sure intent is believed before them."""
    return lecture is not None and lecture.devine and bool(lecture.faits)


def settle_intent(
    lecture: Lecture | None,
    entites: set[str],
    appris: str | None,
    confiance: float,
    seuil: float,
) -> tuple[str, float]:
    """The intent and its confidence. Pure: what was read is sure (1.0), what was learnt is not."""
    if URGENCE in entites:
        return "urgence", 1.0
    if LANGUE in entites:
        return AUTRE_LANGUE, 1.0
    if appris in DEMANDES and confiance >= DEMANDE_SURE:
        return str(appris), confiance
    if is_guessed(lecture) and is_sure_of_else(appris, confiance):
        return str(appris), confiance
    if lecture is not None:
        if any(mention.sens == "question" for mention in lecture.dispositifs):
            return "question_dispositif", 1.0
        if lecture.faits or lecture.communes_possibles or lecture.commune_inconnue:
            return INFORMER, 1.0
        if lecture.reponse in REPONSES:
            return REPONSES[lecture.reponse], 1.0
        if "dispositif" in entites:
            return "question_dispositif", 1.0
    requis = max(seuil, SEUIL_PRUDENT) if appris in PRUDENTES else seuil
    if appris is None or confiance < requis or appris in (URGENCE, AUTRE_LANGUE):
        return REPLI, 1.0 - confiance
    return appris, confiance
