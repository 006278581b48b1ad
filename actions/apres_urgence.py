"""After an urgence, as long as the person does not want to go on: the number again, no question."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import answer_needs, needs_of_message
from actions.urgence import SANS_CODE
from bot.dialogue.etat import open_urgences
from bot.urgences import suites
from bot.urgences.detection import ORDRE
from bot.urgences.numeros import URGENCES

REPONSES = {
    suites.OUI: "utter_apres_urgence_oui",
    suites.TOIT: "utter_apres_urgence_toit",
    suites.SANS_REPONSE: "utter_apres_urgence_sans_reponse",
    suites.NUMERO: "utter_apres_urgence_numero",
    suites.PEUR: "utter_apres_urgence_peur",
    suites.MIEUX: "utter_apres_urgence_mieux",
    suites.FAIT: "utter_apres_urgence_fait",
    suites.APPEL: "utter_apres_urgence_appel",
    suites.MERCI: "utter_apres_urgence_merci",
    suites.SANS_VOIX: "utter_apres_urgence_sans_voix",
    suites.PARTIR: "utter_apres_urgence_partir",
    suites.PARTIR_SANS_RIEN: "utter_apres_urgence_partir_sans_rien",
    suites.SANS_PLACE: "utter_apres_urgence_sans_place",
    suites.PLACER: "utter_apres_urgence_placer",
    suites.ENFERMER: "utter_apres_urgence_enfermer",
    suites.PARTI: "utter_apres_urgence_parti",
    suites.REDIT: "utter_apres_urgence_redit",
    suites.PAS_EUX: "utter_apres_urgence_pas_eux",
    suites.APPROCHE: "utter_apres_urgence_approche",
    suites.MALAISE: "utter_apres_urgence_malaise",
    suites.PREVENIR: "utter_apres_urgence_prevenir",
    suites.DEMAIN: "utter_apres_urgence_demain",
    suites.AUTRE: "utter_apres_urgence",
}
NOTE = "utter_apres_urgence_note"  # an age, a town: kept, and to be told to whoever answers
VITAUX = ("15", "112")
QUI_ET_OU = frozenset(
    {"age", "commune", "departement", "quartier", "logement"}
    | {"scolarise", "enfant_moins_3_ans", "parent_isole"}
)
TOIT = "115"
DU_TOIT = (suites.SANS_PLACE, suites.TOIT)
CONTINUER = {"title": "On continue", "payload": "/affirmer"}


class ActionApresUrgence(Action):
    """Answers what is said of the number, stays with it, and leaves it to the person to go on."""

    def name(self) -> str:
        return "action_apres_urgence"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        codes = open_urgences(tracker.slots) or tuple(tracker.get_slot("urgences") or ())
        codes = tuple(sorted(codes, key=most_pressing))
        message = tracker.latest_message
        redit = any(e["entity"] == "urgence" for e in message.get("entities") or ())
        texte = str(message.get("text") or "")
        suite = suites.read_suite(texte, codes, redit=redit)
        if suite == suites.NUMERO:
            codes = suites.named_numbers(texte, codes)
        if suite == suites.MALAISE:
            codes = VITAUX
        if suite in DU_TOIT and TOIT in codes:  # what one speaks of
            codes = (TOIT, *(code for code in codes if code != TOIT))
        reponse = REPONSES[suite]
        dits = {e["entity"] for e in message.get("entities") or ()}
        if suite in (suites.AUTRE, suites.OUI) and dits & QUI_ET_OU:
            reponse = NOTE
        besoins = answer_needs(dispatcher, tracker, needs_of_message(tracker))
        utter_numbers(dispatcher, reponse, codes)
        return [ActiveLoop(None), SlotSet("requested_slot", None), *besoins]


def most_pressing(code: str) -> int:
    """Where a code comes among the numbers told: the 114 for whoever cannot talk, a life, a blow."""
    return ORDRE.index(code) if code in ORDRE else len(ORDRE)


def utter_numbers(
    dispatcher: CollectingDispatcher, reponse: str, codes: tuple[str, ...], *, bouton: bool = True
) -> None:
    """Say a text that holds the numbers of these codes, what each is for and who answers."""
    connus = [URGENCES[code] for code in codes if code in URGENCES]
    connus = connus or [URGENCES[code] for code in SANS_CODE]
    dispatcher.utter_message(
        response=reponse,
        numeros="\n".join(urgence.ligne for urgence in connus),
        qui="\n".join(urgence.qui for urgence in connus),
        buttons=[CONTINUER] if bouton else [],
    )
