"""Answers "qui appeler pour les addictions à Belfort ?": who helps, where, for anybody."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import mode_of, situation_of
from bot.dialogue.messages import ANNUAIRE_MAX
from bot.passerelle import open_passerelle
from bot.situation import Situation


class ActionRepondreAnnuaire(Action):
    """The place is the one named, else the person's own when it is known. Nothing is remembered of
    the person but which dispositifs were named last, for "le premier"."""

    def name(self) -> str:
        return "action_repondre_annuaire"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        dites: dict[str, list[Any]] = {}
        for entite in tracker.latest_message.get("entities", ()):
            dites.setdefault(entite["entity"], []).append(entite["value"])
        passerelle = open_passerelle()
        avant = tracker.get_slot("annuaire") or {}
        themes = tuple(dites.get("theme") or avant.get("themes") or ())
        if not themes:
            dispatcher.utter_message(response="utter_annuaire_quoi")
            return []
        commune, departement = asked_place(dites, avant, tracker)
        mode = mode_of(tracker.slots)
        orientation = passerelle.moteur.orient(
            Situation(commune=commune, departement=departement, freins=themes),
            jour=passerelle.today(),
            mode=mode,
        )
        fiches = passerelle.catalogue.fiches
        aident = [p for p in orientation["propositions"] if p["freins"]]
        aident.sort(key=lambda p: not fiches[p["dispositif"]].leve_seulement)  # made for it first
        aident = aident[:ANNUAIRE_MAX]
        if not aident:
            dispatcher.utter_message(response="utter_humain")
            return []
        sujet = ", ".join(
            passerelle.referentiels.freins[code]["libelle"].lower() for code in themes
        )
        lieu = orientation["situation"]["territoire"]
        dispatcher.utter_message(
            **passerelle.mise.directory(aident, sujet=sujet, lieu=place_in_words(lieu), mode=mode)
        )
        demande = {"themes": list(themes), "commune": commune, "departement": departement}
        return [
            SlotSet("annuaire", demande),
            SlotSet("dernieres_dites", [p["dispositif"] for p in aident]),
            SlotSet("dispositif_en_vue", None),
        ]


def place_in_words(territoire: dict[str, Any] | None) -> str | None:
    """ "à Belfort", "dans le département (Haute-Saône)"; None when no place is known."""
    if territoire is None:
        return None
    nom = territoire["nom"]
    return f"à {nom}" if territoire["commune"] else f"dans le département ({nom})"


def asked_place(
    dites: dict[str, list[Any]], avant: dict[str, Any], tracker: Tracker
) -> tuple[str | None, str | None]:
    """Commune and département of the question, else of the one before, else of the person."""
    commune = dites.get("commune_demandee", [None])[0]
    departement = dites.get("departement_demandee", [None])[0]
    if not (commune or departement) and not dites.get("ici"):
        commune, departement = avant.get("commune"), avant.get("departement")
    if commune or departement:
        return commune, None if commune else departement
    connue = situation_of(tracker.slots)
    return connue.commune, connue.departement
