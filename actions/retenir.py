"""Keeps what adds up from one message to the next: freins, suivi, refus, besoins, urgences, communes."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.demandes.metiers import aimed_trade
from bot.dialogue.etat import (
    corrected_keys,
    merge_codes,
    open_urgences,
    outdated_keys,
    situation_of_entities,
)
from bot.passerelle import open_passerelle
from bot.situation import LISTES
from bot.urgences.appel_fait import is_in_hand
from bot.urgences.dementis import D_UN_TOIT
from bot.urgences.suites import (
    AUTRE,
    OUI,
    is_safe,
    read_suite,
    resumes,
    tells_of_a_full_115,
    wants_to_go_on,
)
from bot.urgences.violences_passees import blows_are_over

SANS_ABRI = "sans-abri"
AUCUN = "aucun"  # the button "Rien de tout cela": Rasa drops an empty list from a payload
# What is asked of the bot, which answers no question of its own.
DEMANDENT = frozenset({"demander_humain", "demander_aide", "demander_organisation", "voir_suite"})
MAJORITE = 18
VIOLENCES = frozenset({"17", "3919"})
PERSONNE = "personne_suivante"
# What is of who writes, and not of whom they speak.
DE_LA_CONVERSATION = (
    "mode",
    "langues_dites",
    "langue",
    "requested_slot",
    "session_started_metadata",
)
# What is asked or said beside an urgence that stays open, as every "question_…" is.
AILLEURS = frozenset(
    {"chercher", "dire_un_besoin", "dire_au_revoir", "arreter", "dire_un_projet", "dire_un_metier"}
)
# Intents after which an urgence is behind: the person goes on with something else.
REPRENNENT = frozenset(
    {
        "informer",
        "affirmer",
        "voir_suite",
        "recommencer",
        "suivant",
        "chercher",
        "question_annuaire",
        "dire_un_besoin",
    }
)


class ActionRetenir(Action):
    """Fills the slots that a single entity cannot fill (custom mappings of domain.yml).

    A frein, a suivi or a refus is added to those already told, unless the message takes it back;
    "none" makes an empty list only where nothing was told. The communes that a message leaves open
    and the keys that it corrects last one turn.
    """

    def name(self) -> str:
        return "action_retenir"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if _was_read(tracker):
            return []
        slots = tracker.slots
        oublis: list[EventType] = []
        if is_next_person(tracker):  # nothing that was told is of them
            slots = {cle: slots.get(cle) for cle in DE_LA_CONVERSATION}
            oublis = forget_the_one_before(tracker)
        entites: dict[str, list[Any]] = {}
        for entite in tracker.latest_message.get("entities", ()):
            entites.setdefault(entite["entity"], []).append(entite["value"])
        lues = situation_of_entities(tracker.latest_message.get("entities", ()))
        changes: dict[str, Any] = {}
        retires = taken_back(entites, lues, slots)
        for cle in LISTES:
            if cle in entites or retires.get(cle):
                dits = [code for code in entites.get(cle, ()) if code != AUCUN]
                tous = merge_codes(slots.get(cle), dits)
                changes[cle] = [code for code in tous if code not in retires.get(cle, ())]
        if "accompagnant" in entites:  # the situation is then that of the person to orient
            changes["mode"] = "educateur"
        projet = aimed_trade(str(tracker.latest_message.get("text") or ""))
        if projet is not None:
            changes["projet"] = projet
        if "besoin" in entites:
            changes["besoins"] = merge_codes(slots.get("besoins"), entites["besoin"])
        if "urgence" in entites:
            changes["urgences"] = merge_codes(slots.get("urgences"), entites["urgence"])
        inconnues = entites.get("commune_inconnue")
        intention = (tracker.latest_message.get("intent") or {}).get("name")
        changes["communes_possibles"] = entites.get("commune_possible") or (
            slots.get("communes_possibles") if asks_meanwhile(intention, lues) else None
        )
        choisie = chosen_by_departement(lues, slots) or confirmed(intention, lues, slots)
        if choisie is not None:
            changes.update({"commune": choisie, "departement": None})
        changes["commune_inconnue"] = inconnues[0] if inconnues else None
        if "urgence" in entites:
            changes["apres_urgence"] = merge_codes(open_urgences(slots), entites["urgence"])
        elif intention in REPRENNENT:
            changes["apres_urgence"] = None
        if "urgence_levee" in entites:  # what was told of the street is not so
            dites = (code for code in slots.get("urgences") or () if code not in D_UN_TOIT)
            changes.update(urgences=list(dites), apres_urgence=None)
        if intention != "question_annuaire":
            changes["annuaire"] = None
        corrigees = corrected_keys(lues, slots)
        age = lues.get("age", slots.get("age"))
        en_danger = "115" in (changes.get("urgences", slots.get("urgences")) or ())
        en_danger = en_danger or not VIOLENCES.isdisjoint(
            open_urgences(slots)
        )  # or hurt by somebody
        mineur = age is not None and age < MAJORITE and "urgence" not in entites
        if en_danger and mineur and "119" not in (slots.get("urgences") or ()):
            changes["urgences"] = merge_codes(slots.get("urgences"), ["119"])
            corrigees.append("urgences")  # to be said at once
            if "apres_urgence" not in changes and open_urgences(slots):
                changes["apres_urgence"] = merge_codes(open_urgences(slots), ["119"])
        corrigees += [cle for cle in LISTES if retires.get(cle)]
        changes["corrections"] = corrigees or None
        perimees = outdated_keys(lues, slots)
        if _is_part_of(lues.get("commune"), slots.get("commune")):
            perimees = [cle for cle in perimees if cle != "mois_dans_la_commune"]
        changes.update(dict.fromkeys(perimees))
        dehors = "urgence_levee" in entites and slots.get("logement") == SANS_ABRI
        if (dehors or "logement" in retires.get("freins", ())) and "logement" not in lues:
            changes["logement"] = None  # "j’ai trouvé un logement": no street any more
        changes.update(dict.fromkeys(outdated_places(entites, slots)))
        if slots.get("hors_de_france") and {"commune", "departement"} & set(lues):
            changes["hors_de_france"] = None
        if slots.get("a_reposer") in lues:
            changes["a_reposer"] = None
        if blows_are_over(str(tracker.latest_message.get("text") or "")):
            changes["violences_passees"] = True
        plein = intention in REPRENNENT and tells_of_a_full_115(
            str(tracker.latest_message.get("text") or "")
        )
        redites = open_urgences(slots) if plein or keeps_the_number(intention, entites) else ()
        if not redites and goes_on_by_a_fact(tracker, entites):
            redites = open_urgences(slots)
        changes["numeros_a_redire"] = list(redites) or None
        return [
            *oublis,
            *(
                SlotSet(cle, valeur)
                for cle, valeur in changes.items()
                if cle in LISTES or valeur != slots.get(cle)
            ),
        ]


def keeps_the_number(intention: str | None, entites: dict[str, list[Any]]) -> bool:
    """Whether a message is answered with something else than the number, and leaves an urgence open."""
    ailleurs = intention in AILLEURS or (intention or "").startswith("question_")
    return ailleurs and not {"urgence", "urgence_levee", PERSONNE} & set(entites)


def goes_on_by_a_fact(tracker: Tracker, entites: dict[str, list[Any]]) -> bool:
    """Whether a mere fact takes the conversation on, and nobody said that the call was made: the number
    is told once more beside what comes next."""
    if (tracker.latest_message.get("intent") or {}).get("name") != "informer":
        return False
    texte = str(tracker.latest_message.get("text") or "")
    dite = wants_to_go_on(texte) or resumes(texte) or is_in_hand(texte) or is_safe(texte)
    if dite or {"urgence", "urgence_levee", PERSONNE} & set(entites):
        return False
    return read_suite(texte, open_urgences(tracker.slots)) in (AUTRE, OUI)


def is_next_person(tracker: Tracker) -> bool:
    """Whether the last message of an educator turned to somebody else."""
    entites = tracker.latest_message.get("entities") or ()
    return any(entite["entity"] == PERSONNE for entite in entites)


def forget_the_one_before(tracker: Tracker) -> list[EventType]:
    """Empty all that is of the former person; what the message tells of the next one stays."""
    dits = {entite["entity"] for entite in tracker.latest_message.get("entities") or ()}
    return [
        SlotSet(cle, None)
        for cle, valeur in tracker.slots.items()
        if valeur is not None and cle not in DE_LA_CONVERSATION and cle not in dits - set(LISTES)
    ]


def _was_read(tracker: Tracker) -> bool:
    """Whether the slots of this message were filled already: Rasa fills them again when a form
    begins, and what lasts one turn would be lost."""
    for evenement in reversed(tracker.events):
        if evenement["event"] == "user":
            return False
        if evenement["event"] == "slot":
            return True
    return False


def taken_back(
    entites: dict[str, list[Any]], lues: dict[str, Any], slots: dict[str, Any]
) -> dict[str, set[str]]:
    """The codes that a message takes out of each list."""
    retires = {
        cle: set(entites.get(f"{cle}_leve", ())) & set(slots.get(cle) or ()) for cle in LISTES
    }
    logement = lues.get("logement")
    reste = "logement" in entites.get("freins", ())
    if logement not in (None, SANS_ABRI) and slots.get("logement") == SANS_ABRI and not reste:
        retires["freins"].add("logement")  # it was only said by the street
    retires["suivi"].update(set(lues.get("refus", ())) & set(slots.get("suivi") or ()))
    retires["refus"].update(set(lues.get("suivi", ())) & set(slots.get("refus") or ()))
    return retires


def outdated_places(entites: dict[str, list[Any]], slots: dict[str, Any]) -> list[str]:
    """The slots of the former place, when a message says another one than before."""
    connue = slots.get("commune")
    commune, departement = (
        entites.get("commune", [None])[-1],
        entites.get("departement", [None])[-1],
    )
    perimees = []
    if commune is None and connue is not None:
        ailleurs = departement is not None and departement != _departement_of(connue)
        if ailleurs or "commune_possible" in entites:
            perimees.append("commune")
    if commune is not None and departement is None and slots.get("departement") is not None:
        perimees.append("departement")
    change = "commune" in perimees or (commune is not None and commune != connue)
    quartier = slots.get("quartier")
    if change and "quartier" not in entites and quartier is not None:
        ailleurs = commune is None or not _touches(quartier, commune)
        if ailleurs:  # a quartier of two communes stays when one of them is chosen
            perimees.append("quartier")
    return perimees


def asks_meanwhile(intention: str | None, lues: dict[str, Any]) -> bool:
    """Whether a message asks something before the choice of communes just offered is made."""
    demande = (intention or "").startswith("question_") or intention in DEMANDENT
    return demande and not {"commune", "departement"} & set(lues)


def chosen_by_departement(lues: dict[str, Any], slots: dict[str, Any]) -> str | None:
    """Among the communes left open just before, the only one of the département now said."""
    possibles, dit = slots.get("communes_possibles") or (), lues.get("departement")
    if dit is None or "commune" in lues:
        return None
    dedans = [code for code in possibles if _departement_of(code) == dit]
    return dedans[0] if len(dedans) == 1 else None


def confirmed(intention: str | None, lues: dict[str, Any], slots: dict[str, Any]) -> str | None:
    """The one commune just offered, when the answer is yes."""
    possibles: list[str] = slots.get("communes_possibles") or []
    demande = slots.get("requested_slot") == "commune" and "commune" not in lues
    return possibles[0] if intention == "affirmer" and demande and len(possibles) == 1 else None


def _is_part_of(code: str | None, ville: str | None) -> bool:
    """Whether a commune is an arrondissement of another."""
    commune = open_passerelle().territoires.commune(code) if code else None
    return commune is not None and ville is not None and commune.parente == ville


def _touches(quartier: str, commune: str) -> bool:
    voisins = open_passerelle().territoires.quartiers_de(commune)
    return any(voisin.code == quartier for voisin in voisins)


def _departement_of(code: str) -> str | None:
    commune = open_passerelle().territoires.commune(code)
    return commune.departement if commune else None
