"""The last NLU component: it settles the intent between what was read and what was learnt.

`ETAPES` is the order of its decisions. Each step answers with an intent, or leaves the message to the
next one, sometimes with a truer intent than it had.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.demandes.au_robot import is_told_of_life
from bot.memoire import one_message
from bot.nlu.arbitrage.apres_un_non import D_UN_NON, said_after_a_no
from bot.nlu.arbitrage.besoin_dit import tells_a_need
from bot.nlu.arbitrage.dit_a_cote import said_beside
from bot.nlu.arbitrage.etapes_d_urgence import (
    an_attempt_of_long_ago,
    fear_of_the_police,
    the_115_that_fails,
    urgence_or_language,
    urgence_told_again,
    what_follows_an_urgence,
)
from bot.nlu.arbitrage.etapes_des_personnes import (
    an_organisation,
    of_whom,
    several_persons,
    somebody_of_whom_nothing_is_known,
    still_the_same_person,
)
from bot.nlu.arbitrage.etapes_des_pistes import (
    a_dispositif_without_a_fiche,
    a_doubt_on_the_age,
    a_known_name,
    a_piste_without_room,
    of_a_dispositif,
    of_an_attribute,
    one_or_the_other,
    why_not,
)
from bot.nlu.arbitrage.etapes_des_questions import (
    a_birthday_ahead,
    a_common_question,
    a_common_question_after,
    a_sign,
    a_supposition,
    a_word_asked,
    asked_beside,
    not_understood,
    said_in_plain_words,
    what_one_stopped,
)
from bot.nlu.arbitrage.faits_gardes import drop, keep_what_goes_with
from bot.nlu.arbitrage.lu_ou_appris import SEUIL_PRUDENT, settle_intent, tells_more
from bot.nlu.arbitrage.message_recu import Decision, Recu, learnt
from bot.nlu.arbitrage.moment_d_urgence import is_doubtful_urgence
from bot.nlu.entites import APRES_URGENCE, URGENCE
from bot.nlu.intentions import BESOIN, INFORMER, REPLI
from bot.nlu.lecture.apartes import APARTES, APRES_UN_NON

ETAPES: tuple[Callable[[Recu], Decision], ...] = (
    urgence_told_again,
    urgence_or_language,
    of_whom,
    an_organisation,
    a_common_question,
    a_supposition,
    a_birthday_ahead,
    one_or_the_other,
    a_piste_without_room,
    a_doubt_on_the_age,
    why_not,
    a_known_name,
    a_word_asked,
    the_115_that_fails,
    a_dispositif_without_a_fiche,
    a_sign,
    an_attempt_of_long_ago,
    somebody_of_whom_nothing_is_known,
    still_the_same_person,
    what_one_stopped,
    what_follows_an_urgence,
    a_common_question_after,
    fear_of_the_police,
    said_in_plain_words,
    several_persons,
    not_understood,
    of_an_attribute,
    asked_beside,
    of_a_dispositif,
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ArbitreDesIntentions(GraphComponent, IntentClassifier):
    """Names the intent: what was read, what was learnt, then the moment it is said at, then a need."""

    def __init__(self, seuil: float) -> None:
        self._seuil = seuil

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"seuil": 0.2}  # below this confidence, a learnt intent is not believed

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ArbitreDesIntentions:
        return cls(float(config["seuil"]))

    @one_message()
    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            nom, sure = self._settle(message)
            for apart in message.get(APARTES) or ():
                dite = said_beside(message, nom, sure, apart, *self._settle(apart.message))
                nom, sure = dite or (nom, sure)
            suite = message.get(APRES_UN_NON)
            if suite is not None and nom in D_UN_NON:
                nom, sure = said_after_a_no(message, suite, *self._settle(suite)) or (nom, sure)
            if nom == REPLI and Recu.of(message).ouvertes:
                nom, sure = APRES_URGENCE, 1.0  # whoever helps is not told "not understood"
            message.set(
                INTENT, {INTENT_NAME_KEY: nom, PREDICTED_CONFIDENCE_KEY: sure}, add_to_output=True
            )
        return messages

    def _settle(self, message: Message) -> tuple[str, float]:
        """The intent of a message as if it were all that is said, and its entities that go with it."""
        if is_doubtful_urgence(message, *learnt(message)):
            drop(message, {URGENCE})
        nom, sure = self._intent(Recu.of(message))
        if tells_a_need(message, nom):
            nom, sure = BESOIN, 1.0
        keep_what_goes_with(message, nom, sure)
        return nom, sure

    def _intent(self, recu: Recu) -> tuple[str, float]:
        """The intent, and how sure it is: what the words say, then the moment they are said at."""
        seul = len(recu.texte.split()) == 1  # "azeaze" is near to "salut", and is no hello
        seuil = max(self._seuil, SEUIL_PRUDENT) if seul else self._seuil
        recu.nom, recu.sure = settle_intent(
            recu.lecture, recu.entites, recu.appris, recu.confiance, seuil
        )
        if is_told_of_life(recu.texte, recu.nom):
            recu.nom = INFORMER if tells_more(recu.lecture) else REPLI
        for etape in ETAPES:
            decision = etape(recu)
            if decision is not None:
                return decision
        return recu.nom, recu.sure
