"""The form: which key of the Situation to ask next."""

from __future__ import annotations

from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.conversation import current_orientation
from bot.dialogue.etat import next_question
from bot.situation import check_value, cles

FORMULAIRE = "formulaire_situation"
INTENTION_DU_FORMULAIRE = "informer"


class ValidateFormulaireSituation(FormValidationAction):
    """Requires one key at a time: the one whose answer would settle most, from the engine.

    A message that asks for something else than to inform is left to the rules, whatever facts it
    holds: an urgence must not be answered with the next question.
    """

    def name(self) -> str:
        return f"validate_{FORMULAIRE}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        intention = (tracker.latest_message.get("intent") or {}).get("name")
        if intention != INTENTION_DU_FORMULAIRE and _is_first_to_answer(tracker):
            raise ActionExecutionRejection(self.name(), "laissé aux règles")
        evenements: list[EventType] = await super().run(dispatcher, tracker, domain)
        return evenements

    def domain_slots(self, domain: Any) -> list[str]:
        return list(cles())

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: Any,
    ) -> list[str]:
        suivante = next_question(current_orientation(tracker)["questions"], tracker.slots)
        return [suivante] if suivante else []

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        """Drop the values that do not suit, such as those of an outdated button."""
        from rasa_sdk.events import SlotSet

        return [
            SlotSet(cle, valeur if check_value(cle, valeur) is None else None)
            for cle, valeur in tracker.slots_to_validate().items()
            if cle in cles() and valeur is not None
        ]


def _is_first_to_answer(tracker: Tracker) -> bool:
    """Whether the running form is asked before anything else was done about this message.

    It is not when it has just been activated by a rule, or comes back after the rule's answer.
    """
    for evenement in reversed(tracker.events):
        if evenement["event"] == "user":
            return (tracker.active_loop or {}).get("name") is not None
        if evenement["event"] in ("action_execution_rejected", "active_loop"):
            return False
        if evenement["event"] == "action" and evenement["name"] != FORMULAIRE:
            return False
    return False
