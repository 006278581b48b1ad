"""Going back one question, and going on to the next person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.orienter import ActionVoirSuite
from actions.passer_question import ActionPasserQuestion
from actions.premieres import tellable
from actions.recommencer import ActionRecommencer, forget
from bot.comprehension.personnes.plusieurs import begins_with_somebody
from bot.dialogue.etat import mode_of, previous_question
from bot.dialogue.reponses import ASPECTS
from bot.passerelle import open_passerelle

SUR_UNE_PISTE = frozenset({"choisir_piste", *ASPECTS})


class ActionRevenir(Action):
    """Forgets the answer to the question before, which the form asks again; just after one piste was
    detailed, tells the list of pistes again and forgets nothing."""

    def name(self) -> str:
        return "action_revenir"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        liste = told_again(tracker) if after_a_piste(tracker) else None
        if liste is not None:  # from one piste back to those it was chosen from
            dispatcher.utter_message(response="utter_retour_aux_pistes")
            dispatcher.utter_message(**liste)
            return [SlotSet("dispositif_en_vue", None)]
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


def after_a_piste(tracker: Tracker) -> bool:
    """Whether the message before this one asked about one piste, which was told."""
    if tracker.get_slot("dispositif_en_vue") is None:
        return False
    messages = [e for e in tracker.events if e["event"] == "user"]
    avant = messages[-2].get("parse_data") if len(messages) > 1 else None
    return ((avant or {}).get("intent") or {}).get("name") in SUR_UNE_PISTE


def told_again(tracker: Tracker) -> dict[str, Any] | None:
    """The last pistes told, as they were; None when none of them holds any more."""
    dites, vues = (
        tracker.get_slot("dernieres_dites") or [],
        tracker.get_slot("propositions_vues") or [],
    )
    toutes = tellable(tracker, current_orientation(tracker))
    restantes = [p for p in toutes if p["dispositif"] in dites]
    if not restantes:
        return None
    return open_passerelle().mise.suggestions(
        restantes,
        mode=mode_of(tracker.slots),
        deja=vues.index(dites[0]) if dites[0] in vues else 0,
        reste=sum(p["dispositif"] not in vues for p in toutes),
        dedans=bool(tracker.get_slot("en_prison")),
        par_ecrit=bool(tracker.get_slot("par_ecrit")),
    )


class ActionSuivant(Action):
    """ "Suivant": the next person for an educator; for a resident, the next question or pistes."""

    def name(self) -> str:
        return "action_suivant"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte = tracker.latest_message.get("text") or ""
        educateur = mode_of(tracker.slots) == "educateur"
        if educateur and begins_with_somebody(texte):
            dispatcher.utter_message(response="utter_on_commence_par")
            return forget(tracker)
        if educateur:
            return ActionRecommencer().run(dispatcher, tracker, domain)
        if (tracker.active_loop or {}).get("name") is not None:
            return ActionPasserQuestion().run(dispatcher, tracker, domain)
        return ActionVoirSuite().run(dispatcher, tracker, domain)
