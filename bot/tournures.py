"""How Rasa picks among the variants of a text: in turn, and for whom it is. Named in endpoints.yml."""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg.response import ResponseVariationFilter, TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.etat import voice_of

POUR_EDUCATEUR = "_educateur"
POUR_UN_PROCHE = "_proche"


class Tournures(TemplatedNaturalLanguageGenerator):
    """Says the variants of a text one after the other, where Rasa draws them at random.

    The same wording so never comes twice running when there are two, and a conversation replayed
    reads the same. In educator mode, `utter_x_educateur` is said in place of `utter_x`, if it exists;
    to whoever asks for a relative, `utter_x_proche`.
    """

    def __init__(self, endpoint_config: Any, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        slots = tracker.current_slot_values()
        nom = utter_action
        suffixe = {"educateur": POUR_EDUCATEUR, "proche": POUR_UN_PROCHE}.get(voice_of(slots), "")
        if utter_action + suffixe in self.responses:
            nom = utter_action + suffixe
        if nom not in self.responses:
            return None
        variantes = ResponseVariationFilter(self.responses).responses_for_utter_action(
            nom, output_channel, slots
        )
        if not variantes:
            return None
        avant = (
            event.metadata.get("variante", 0)
            for event in reversed(tracker.events)
            if isinstance(event, BotUttered) and event.metadata.get("utter_action") == utter_action
        )
        rang = (next(avant, -1) + 1) % len(variantes)
        rendue: dict[str, Any] = self._fill_response(
            copy.deepcopy(variantes[rang]), slots, **kwargs
        )
        return {**rendue, "variante": rang}
