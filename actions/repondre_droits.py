"""Answers "je vais perdre mes aides ?": who pays them knows, and it is not the same for all."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.demandes.en_chemin import asks_of_a_small_job
from bot.passerelle import open_passerelle
from bot.texte import words_only

FRANCE_TRAVAIL = "france-travail"
_DE_FRANCE_TRAVAIL = re.compile(
    r"\b(?:ass|are|chomage|assedics?|indemnisation|allocation(?:s)? (?:chomage|(?:de )?solidarite specifique)|"
    r"droits rechargeables|france travail|pole emploi)\b"
)
_RSA = re.compile(r"\brsa\b")
_PAYE = re.compile(r"\b(?:paye|payee?s?|paies?|salaires?)\b")
_ARRETER = re.compile(
    r"\b(?:j ?)?(?:arr?et\w*|quit\w*|lach\w*|stop\w*|plaqu\w*|abandonn\w*|demissionn\w*|romp\w*|pars|partir|m en vais)\b"
)


class ActionRepondreDroits(Action):
    def name(self) -> str:
        return "action_repondre_droits"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        mots = words_only(tracker.latest_message.get("text") or "")
        if stops_being_paid(mots):
            dispatcher.utter_message(response="utter_droits_paye")
        elif _DE_FRANCE_TRAVAIL.search(mots):
            numero = open_passerelle().catalogue.fiches[FRANCE_TRAVAIL].telephone
            dispatcher.utter_message(response="utter_droits_france_travail", numero=numero)
        elif _RSA.search(mots):
            dispatcher.utter_message(response="utter_droits_rsa")
        elif asks_of_a_small_job(tracker.latest_message.get("text") or ""):
            dispatcher.utter_message(response="utter_petit_boulot")
        else:
            dispatcher.utter_message(response="utter_droits")
        return []


def stops_being_paid(texte: str) -> bool:
    """Whether a message asks what becomes of the pay when one leaves: "je touche ma paye si j’arrête ?"."""
    mots = words_only(texte)
    return _PAYE.search(mots) is not None and _ARRETER.search(mots) is not None
