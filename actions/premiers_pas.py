"""Where to begin, how to write, what there is here, a trade one wants: said with the pistes of the person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.premieres import convenance_of, tellable, told_first
from actions.repondre_annuaire import who_opens
from bot.comprehension.demandes.metiers import bare_trades, wished_trade
from bot.comprehension.demandes.suite import asks_for_one_place, cannot_call
from bot.dialogue.etat import situation_of
from bot.dialogue.messages import first_sentences, whom_to_call, whom_to_write
from bot.orientation.phrases import uncapital
from bot.passerelle import open_passerelle

EN_PREMIER = 3
ICI_MAX = 4
PORTES_D_UN_PROJET = 2
A_QUI_EN_PARLER = ("formation", "emploi")
MOTS_D_UN_PAS = 1

Propositions = list[dict[str, Any]]


class ActionPremiersPas(Action):
    """ "Et concrètement, je fais quoi lundi ?": the first pistes told, a line each; the first alone for
    whom wants one place."""

    def name(self) -> str:
        return "action_premiers_pas"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if not first_told(tracker):
            dispatcher.utter_message(response="utter_quelle_piste")
            return []
        premieres = told_first(tracker, current_orientation(tracker))  # as of now: facts may be new
        if asks_for_one_place(tracker.latest_message.get("text") or ""):
            premieres = premieres[:1]
            ligne = first_line(None, premieres[0], tracker)
            dispatcher.utter_message(response="utter_un_seul_endroit", ligne=ligne)
            return seen_again(premieres)
        lignes = [first_line(rang, p, tracker) for rang, p in enumerate(premieres, start=1)]
        dispatcher.utter_message(response="utter_premiers_pas", lignes="\n".join(lignes))
        return seen_again(premieres)


class ActionParEcrit(Action):
    """ "Ils ont un mail ?": where to write or to go, for the pistes told; no number from then on."""

    def name(self) -> str:
        return "action_par_ecrit"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        fiches = open_passerelle().catalogue.fiches
        vue = tracker.get_slot("dispositif_en_vue")
        toutes = tellable(tracker, current_orientation(tracker))
        choisies = [p for p in toutes if p["dispositif"] == vue] or first_told(tracker)
        lignes = [
            f"{p['nom']} : {whom_to_write(p['structure'], fiches[p['dispositif']])}."
            for p in choisies
        ]
        if not lignes:
            dispatcher.utter_message(response="utter_sans_telephoner")
        else:
            dispatcher.utter_message(response="utter_ou_ecrire", lignes="\n".join(lignes))
        ne_peut_pas = cannot_call(tracker.latest_message.get("text") or "")
        return [SlotSet("par_ecrit", True)] if ne_peut_pas else []


class ActionCeQuIlYA(Action):
    """ "Y a quoi ici ?": the pistes of the place first, then the others."""

    def name(self) -> str:
        return "action_ce_qu_il_y_a"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        situation = situation_of(tracker.slots)
        if not (situation.commune or situation.departement):
            dispatcher.utter_message(response="utter_ici_ou")
            return []
        passerelle = open_passerelle()
        orientation = current_orientation(tracker)
        propositions = orientation["propositions"]
        ici = [p for p in propositions if passerelle.catalogue.fiches[p["dispositif"]].locale]
        avec_lieu = [p for p in propositions if p["structure"] is not None and p not in ici]
        choisies = [*ici, *avec_lieu, *told_first(tracker, orientation)]
        uniques = list({p["dispositif"]: p for p in choisies}.values())[:ICI_MAX]
        lignes = [first_line(rang, p, tracker) for rang, p in enumerate(uniques, start=1)]
        dispatcher.utter_message(response="utter_ici", lignes="\n".join(lignes))
        vues = list(tracker.get_slot("propositions_vues") or ())
        dites = [p["dispositif"] for p in uniques]
        return [
            SlotSet("propositions_vues", [*vues, *(code for code in dites if code not in vues)]),
            *seen_again(uniques),
        ]


class ActionRepondreProjet(Action):
    """A trade that one wants: said back, with who speaks of it near there."""

    def name(self) -> str:
        return "action_repondre_projet"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte = tracker.latest_message.get("text") or ""
        metier = wished_trade(texte) or (bare_trades(texte) and as_typed(texte))
        apart = convenance_of(tracker).apart
        propositions = [
            p for p in current_orientation(tracker)["propositions"] if p["dispositif"] not in apart
        ]
        portes: Propositions = []
        if situation_of(tracker.slots).to_json():
            portes = who_opens(propositions, A_QUI_EN_PARLER)[:PORTES_D_UN_PROJET]
        lignes = [first_line(None, p, tracker) for p in portes]
        if metier:
            reponse = "utter_projet" if lignes else "utter_projet_sans_lieu"
        else:
            reponse = "utter_apprentissage" if lignes else "utter_apprentissage_sans_lieu"
        dispatcher.utter_message(
            response=reponse, metier=(metier or "").capitalize(), lignes="\n".join(lignes)
        )
        return seen_again(portes) if portes else []


def as_typed(texte: str) -> str:
    """The trades of a message that says nothing else, with their accents."""
    return texte.strip().rstrip(" .!?…").lower()


def first_told(tracker: Tracker) -> Propositions:
    """The first pistes that were told and still hold, as they were numbered."""
    vues = tracker.get_slot("propositions_vues") or ()
    par_code = {p["dispositif"]: p for p in tellable(tracker, current_orientation(tracker))}
    return [par_code[code] for code in vues if code in par_code][:EN_PREMIER]


def first_line(rang: int | None, proposition: dict[str, Any], tracker: Tracker) -> str:
    """ "1. Mission Locale : poussez la porte. Contact : …": one step, and where."""
    fiche = open_passerelle().catalogue.fiches[proposition["dispositif"]]
    demain = uncapital(first_sentences(proposition["demarche"], MOTS_D_UN_PAS))
    if tracker.get_slot("par_ecrit"):
        demain, qui = "", whom_to_write(proposition["structure"], fiche)
    else:
        qui = whom_to_call(proposition["structure"], fiche, demain)
    numero = f"{rang}. " if rang is not None else "– "
    suite = " ".join(filter(None, (demain, f"Contact : {qui}." if qui and demain else qui)))
    return f"{numero}{proposition['nom']} : {suite}"


def seen_again(propositions: Iterable[dict[str, Any]]) -> list[EventType]:
    """Remember which pistes were told last, so that "le premier" points at them."""
    return [
        SlotSet("dernieres_dites", [p["dispositif"] for p in propositions]),
        SlotSet("dispositif_en_vue", None),
    ]
