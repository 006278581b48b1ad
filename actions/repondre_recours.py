"""Answers what a structure refused, or leaves without an answer: what the one named really asks, and who
else to see."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.dire_besoin import doors_of
from actions.dispositif_en_vue import named, subject_of, texte_de
from actions.premieres import told_first
from bot.comprehension.demandes.recours import tells_of_a_silence
from bot.comprehension.dispositifs.lecture import turned_away_by
from bot.comprehension.phrase import plain
from bot.dialogue.aspect_en_mots import CONDITIONS
from bot.dialogue.etat import mode_of
from bot.dialogue.reponses import answer
from bot.passerelle import open_passerelle

# Who else answers, for those that have no fiche.
DROIT, FRANCE_SERVICES, DEPARTEMENT = "point-justice", "france-services", "conseil-departemental"
AILLEURS = (
    (re.compile(r"\b(?:pjj|juge|tribunal)\b"), (DROIT,)),
    (re.compile(r"\b(?:ase|mdph)\b"), (DEPARTEMENT, DROIT)),
    (
        re.compile(r"\b(?:caf|msa|cpam|secu|prefecture|prefet|ofii|ofpra)\b"),
        (FRANCE_SERVICES, DROIT),
    ),
)


class ActionRepondreRecours(Action):
    """ "La ML lui a dit non", "la PJJ ne répond pas": what can be asked, and the next doors."""

    def name(self) -> str:
        return "action_repondre_recours"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte, nommes = texte_de(tracker), named(tracker)
        refusants = [code for code in nommes if refused_the_person(tracker, code)]
        fini: list[EventType] = [SlotSet("dispositif", None)]
        if tells_of_a_silence(plain(texte)):
            dispatcher.utter_message(response="utter_structure_muette")
        elif refusants:
            dispatcher.utter_message(response="utter_refus_d_une_structure")
            dispatcher.utter_message(text=answer(CONDITIONS, subject_of(tracker, refusants[0])))
            fini.append(SlotSet("dispositif_en_vue", refusants[0]))
        else:
            dispatcher.utter_message(response="utter_recours")
            return fini
        portes = doors_of(tracker, who_else(tracker, texte, nommes))
        if portes:
            fleche = "→" if mode_of(tracker.slots) == "educateur" else "–"
            lignes = [f"{fleche} {nom} : {qui}" for nom, qui in portes.items()]
            dispatcher.utter_message(text="\n".join(lignes))
        return fini


def refused_the_person(tracker: Tracker, code: str) -> bool:
    """Whether a dispositif that the message names said no to the person, and not to a paper."""
    entites = tracker.latest_message.get("entities") or ()
    return any(
        turned_away_by(texte_de(tracker), e.get("start", 0), e.get("end", 0))
        for e in entites
        if e["entity"] == "dispositif" and e["value"] == code
    )


def who_else(tracker: Tracker, texte: str, nommes: list[str]) -> list[str]:
    """Who else to see: who answers for the one without a fiche, who mediates for the one named, then the
    doors open to this person."""
    fiches = open_passerelle().catalogue.fiches
    orientation = current_orientation(tracker)
    proposees = [p["dispositif"] for p in orientation["propositions"]]
    mots = plain(texte)
    autres = [code for motif, codes in AILLEURS if motif.search(mots) for code in codes]
    autres += [code for code in proposees if set(nommes) & set(fiches[code].mediation_pour)]
    autres += [p["dispositif"] for p in told_first(tracker, orientation)]
    autres += [code for code in proposees if fiches[code].accueil]
    return [code for code in dict.fromkeys(autres) if code not in nommes]
