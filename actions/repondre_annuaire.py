"""Answers "qui appeler pour les addictions à Belfort ?": who helps, where, for anybody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import mode_of, situation_of
from bot.dialogue.messages import ANNUAIRE_MAX
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.urgences.toit_a_venir import LOGES

HABITANT, LE_115 = "habitant", "siao-115"
# What is no frein, in words, and whom one asks about it.
SUJETS = {
    "ecole": ("école", ("cio", "mlds", "mission-locale")),
    "orientation": ("orientation", ("cio", "mission-locale", "france-travail")),
    "formation": ("formation", ("mission-locale", "france-travail", "cio")),
    "emploi": ("travail", ("france-travail", "mission-locale")),
}


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
        suite = () if dites.get("matiere") else avant.get("themes")
        themes = tuple(dites.get("theme") or suite or ())
        matieres = () if themes else tuple(dites.get("matiere") or avant.get("matieres") or ())
        if not themes and not matieres:
            dispatcher.utter_message(response="utter_annuaire_quoi")
            return []
        commune, departement = asked_place(dites, avant, tracker)
        mode = mode_of(tracker.slots)
        situation = Situation(commune=commune, departement=departement, freins=themes or None)
        connue = situation_of(tracker.slots)
        loge = mode == HABITANT and "logement" in themes and connue.logement in LOGES
        de_soi = bool(themes) and (loge or set(themes) <= set(connue.freins or ()))
        if matieres or de_soi:  # doors are for an age, and nobody is sent where they will not go
            situation = replace(situation, age=connue.age, refus=connue.refus)
        orientation = passerelle.moteur.orient(situation, jour=passerelle.today(), mode=mode)
        propositions = orientation["propositions"]
        if loge:  # the number of tonight is said first, and apart from the doors that last
            propositions = [p for p in propositions if p["dispositif"] != LE_115]
            dispatcher.utter_message(response="utter_toit_ce_soir")
        aident = who_opens(propositions, matieres) if matieres else who_lifts(propositions)
        if not aident:
            dispatcher.utter_message(response="utter_humain")
            return []
        freins = passerelle.referentiels.freins
        sujet = ", ".join(
            [freins[code]["libelle"].lower() for code in themes]
            or [SUJETS[code][0] for code in matieres]
        )
        lieu = orientation["situation"]["territoire"]
        dispatcher.utter_message(
            **passerelle.mise.directory(aident, sujet=sujet, lieu=place_in_words(lieu), mode=mode)
        )
        demande = {
            "themes": list(themes),
            "matieres": list(matieres),
            "commune": commune,
            "departement": departement,
        }
        return [
            SlotSet("annuaire", demande),
            SlotSet("dernieres_dites", [p["dispositif"] for p in aident]),
            SlotSet("dispositif_en_vue", None),
        ]


def who_lifts(propositions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that lift the freins asked about, made for it first."""
    fiches = open_passerelle().catalogue.fiches
    aident = [p for p in propositions if p["freins"]]
    return sorted(aident, key=lambda p: not fiches[p["dispositif"]].leve_seulement)[:ANNUAIRE_MAX]


def who_opens(
    propositions: list[dict[str, Any]], matieres: tuple[str, ...]
) -> list[dict[str, Any]]:
    """Those that one asks about school, training or work, sure doors first; then one that is made
    for it, the first of the place."""
    codes = [code for matiere in matieres for code in SUJETS[matiere][1]]
    portes = [p for p in propositions if p["dispositif"] in codes]
    portes.sort(key=lambda p: (p["verdict"] != "eligible", codes.index(p["dispositif"])))
    faits_pour = [p for p in propositions if p["etape"] in matieres and _suits_an_age(p)]
    return [*portes[: ANNUAIRE_MAX - 1], *faits_pour[:1], *portes[ANNUAIRE_MAX - 1 :]][
        :ANNUAIRE_MAX
    ]


def _suits_an_age(proposition: dict[str, Any]) -> bool:
    """Whether it is open at the known age, or at any."""
    ages = [m for m in proposition["motifs"] if m["critere"] == "age_dans_la_tranche"]
    return all(motif["verdict"] == "eligible" for motif in ages)


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
