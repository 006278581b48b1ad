"""Suggests dispositifs when the questions are over, and the next ones on demand."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import (
    acknowledge_attempt,
    current_orientation,
    suggest_new,
    utter_propositions,
)
from actions.poser_question import was_met
from actions.premieres import told_first, told_next
from actions.repondre_dispositif import keep_the_promise


class ActionOrienter(Action):
    """Says what is new, even where little is known, and that one may go on."""

    def name(self) -> str:
        return "action_orienter"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if not was_met(tracker):
            acknowledge_attempt(dispatcher, tracker)
        orientation = current_orientation(tracker)
        evenements = keep_the_promise(dispatcher, tracker)
        if tracker.get_slot("propositions_vues"):
            evenements += suggest_new(dispatcher, tracker, orientation)
        else:
            premieres = told_first(tracker, orientation)
            evenements += utter_propositions(dispatcher, tracker, orientation, premieres)
        dispatcher.utter_message(response="utter_et_maintenant")
        return evenements


class ActionVoirSuite(Action):
    """Says the propositions that follow those already said; after the last, whom to talk to."""

    def name(self) -> str:
        return "action_voir_suite"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        orientation = current_orientation(tracker)
        suivantes = told_next(tracker, orientation, tracker.get_slot("propositions_vues") or ())
        if not suivantes:
            dispatcher.utter_message(response="utter_plus_rien_a_voir")
        return utter_propositions(dispatcher, tracker, orientation, suivantes)
