"""Going back one question, and going on to the next person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.orienter import ActionVoirSuite
from actions.passer_question import ActionPasserQuestion
from actions.recommencer import ActionRecommencer
from bot.dialogue.etat import mode_of, previous_question


class ActionRevenir(Action):
    """Forgets the answer to the question before, which the form asks again."""

    def name(self) -> str:
        return "action_revenir"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        cle = previous_question(tracker.slots)
        if cle is None:
            dispatcher.utter_message(response="utter_rien_avant")
            return []
        dispatcher.utter_message(response="utter_on_revient")
        passees = [p for p in tracker.get_slot("questions_passees") or () if p != cle]
        return [
            SlotSet(cle, None),
            SlotSet("questions_passees", passees),
            SlotSet("a_reposer", cle),
        ]


class ActionSuivant(Action):
    """ "Suivant": the next person for an educator; for a resident, the next question or pistes."""

    def name(self) -> str:
        return "action_suivant"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if mode_of(tracker.slots) == "educateur":
            return ActionRecommencer().run(dispatcher, tracker, domain)
        if (tracker.active_loop or {}).get("name") is not None:
            return ActionPasserQuestion().run(dispatcher, tracker, domain)
        return ActionVoirSuite().run(dispatcher, tracker, domain)
