"""Says that a message was not understood, and what can be done."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, UserUtteranceReverted
from rasa_sdk.executor import CollectingDispatcher

from actions.question_inconnue import answer_what_is_asked
from bot.comprehension.circonstances import CHERCHE
from bot.comprehension.phrase import cut
from bot.comprehension.reponses import is_only_a_duration
from bot.dialogue.etat import situation_of
from bot.situation import cles
from bot.texte import spell_out


class ActionPasCompris(Action):
    """In the form the question comes again right after; outside, the welcome's offer does."""

    def name(self) -> str:
        return "action_pas_compris"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if is_a_bare_duration(tracker):  # with a job, or without?
            reponse = "utter_depuis_avec_ou_sans"
        elif answer_what_is_asked(dispatcher, tracker):
            return []
        elif looks_for_work(tracker):
            reponse = "utter_chercher"
        elif (tracker.active_loop or {}).get("name") is not None:
            reponse = "utter_pas_compris"
        elif situation_of(tracker.slots).to_json():
            reponse = "utter_pas_compris_en_chemin"
        else:
            reponse = "utter_pas_compris_libre"
        dispatcher.utter_message(response=reponse)
        return []


def looks_for_work(tracker: Tracker) -> bool:
    """Whether a message says that one wants to work, and tells nothing more that a key holds."""
    dits = {entite["entity"] for entite in tracker.latest_message.get("entities") or ()}
    return CHERCHE in dits and not dits & set(cles())


def is_a_bare_duration(tracker: Tracker) -> bool:
    """Whether "depuis 3 ans" was said to whoever asked if one works."""
    phrase = cut(spell_out(tracker.latest_message.get("text") or ""))
    demande = tracker.get_slot("requested_slot") == "en_emploi"
    return demande and phrase is not None and is_only_a_duration(phrase)


class ActionDefaultFallback(ActionPasCompris):
    """The same where no rule applies: Rasa's own fallback, which goes back to before the message."""

    def name(self) -> str:
        return "action_default_fallback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        return [*super().run(dispatcher, tracker, domain), UserUtteranceReverted()]
