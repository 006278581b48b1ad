"""Meets with care an attempt of long ago, whether it is told as behind or only told."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import acknowledge_attempt


class ActionRepondreEpreuve(Action):
    def name(self) -> str:
        return "action_repondre_epreuve"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        acknowledge_attempt(dispatcher, tracker)
        return []
