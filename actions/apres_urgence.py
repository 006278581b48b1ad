"""After an urgence, as long as the person does not want to go on: the number again, no question."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import answer_needs, needs_of_message
from actions.urgence import SANS_CODE
from bot.comprehension.demandes.posees import asks_something
from bot.dialogue.etat import mode_of, open_urgences
from bot.situation import cles
from bot.urgences import message_rappel, suites
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
    suites.ECRIRE: "utter_apres_urgence_ecrire",
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
    suites.CONFIER: "utter_apres_urgence_confier",
    suites.REPETER: "utter_apres_urgence_repeter",
    suites.PLUS_TARD: "utter_apres_urgence_plus_tard",
    suites.RETIRE: "utter_apres_urgence_retire",
    suites.SANS_DANGER: "utter_apres_urgence_sans_danger",
    suites.POUR_UN_AUTRE: "utter_apres_urgence_pour_un_autre",
    suites.ENCORE_REFUSE: "utter_apres_urgence_encore_refuse",
    suites.AUTRE: "utter_apres_urgence",
}
NOTE = "utter_apres_urgence_note"  # an age, a town: kept, and to be told to whoever answers
GARDE = "utter_apres_urgence_garde"  # any other fact: kept for later, the call first
VITAUX = ("15", "112")
QUI_ET_OU = frozenset(
    {"age", "commune", "departement", "quartier", "logement"}
    | {"scolarise", "enfant_moins_3_ans", "parent_isole"}
)
TOIT, ENFANCE = "115", "119"
EDUCATEUR = "educateur"
MAJORITE, FIN_DU_LYCEE = 18, 21
LE_115 = "siao-115"
DU_TOIT = (suites.SANS_PLACE, suites.ENCORE_REFUSE, suites.TOIT)
CONTINUER = {"title": "On continue", "payload": "/affirmer"}


class ActionApresUrgence(Action):
    """Answers what is said of the number, stays with it, and leaves it to the person to go on."""

    def name(self) -> str:
        return "action_apres_urgence"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        codes = open_urgences(tracker.slots) or tuple(tracker.get_slot("urgences") or ())
        nommes = {e["value"] for e in tracker.latest_message.get("entities") or ()}
        if not codes and LE_115 in nommes:  # of which it is said that nobody answers there
            codes = (TOIT,)
        codes = tuple(sorted(codes, key=most_pressing))
        message = tracker.latest_message
        redites = {e["value"] for e in message.get("entities") or () if e["entity"] == "urgence"}
        texte = str(message.get("text") or "")
        suite = suites.read_suite(texte, codes, redites=redites)
        if suite == suites.NUMERO:
            codes = suites.named_numbers(texte, codes)
        if suite == suites.MALAISE:
            codes = VITAUX
        if suite in DU_TOIT and TOIT in codes:  # what one speaks of
            codes = (TOIT, *(code for code in codes if code != TOIT))
        reponse = REPONSES[suite]
        if suite in suites.CONFIDENCES:
            jeune = is_young(tracker.get_slot("age"), texte, codes)
            codes = young_first(codes) if jeune else codes
            reponse = on_telling(texte, jeune=jeune, suite=suite)
        dits = {e["entity"] for e in message.get("entities") or ()}
        demande = asks_something(
            texte, faits=True
        )  # a question is not noted: somebody answers there
        educateur = mode_of(tracker.slots) == EDUCATEUR
        if suite in (suites.AUTRE, suites.OUI) and not demande:
            reponse = on_facts(dits, educateur=educateur) or reponse
        besoins = answer_needs(dispatcher, tracker, needs_of_message(tracker))
        if besoins and educateur and suite == suites.AUTRE and TOIT in codes:
            dispatcher.utter_message(text=message_rappel(codes, mode=EDUCATEUR))
        else:
            utter_numbers(dispatcher, reponse, codes)
        return [ActiveLoop(None), SlotSet("requested_slot", None), *besoins]


def on_facts(dits: set[str], *, educateur: bool) -> str | None:
    """Which text says that what was told is kept; None when no fact was. A resident’s distress, told
    again, is no fact to be noted."""
    if dits & QUI_ET_OU:
        return NOTE
    tus = frozenset() if educateur else frozenset({"freins"})
    return GARDE if dits & (set(cles()) | {"avec_enfants"}) - tus else None


def is_young(age: Any, texte: str, codes: tuple[str, ...]) -> bool:
    """Whether who asks whom to tell is a child, or is likely one: told of at school, or to the 119."""
    if isinstance(age, int):
        return age < MAJORITE or (age < FIN_DU_LYCEE and suites.speaks_of_school(texte))
    return suites.speaks_of_school(texte) or (ENFANCE in codes and not suites.speaks_of_work(texte))


def young_first(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The same codes, the 119 before the others."""
    return tuple(sorted(codes, key=lambda code: code != ENFANCE))


def on_telling(texte: str, *, jeune: bool, suite: str) -> str:
    """Which of the texts on telling somebody: at school, at work, or anywhere."""
    if suite == suites.REPETER:
        return "utter_apres_urgence_repeter_jeune" if jeune else REPONSES[suite]
    if suites.speaks_of_work(texte):
        return "utter_apres_urgence_confier_travail"
    return "utter_apres_urgence_confier_ecole" if jeune else REPONSES[suite]


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
