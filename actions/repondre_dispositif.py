"""Answers a question about a dispositif ("c’est quoi ?", "c’est payé ?", "pourquoi pas lui ?") from
its fiche, without setting anything about the person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.dire_besoin import answer_needs, needs_of_message
from actions.dispositif_en_vue import (
    fiche_of,
    is_placed,
    local_form,
    named,
    sent_to,
    subject_of,
    subjects,
    subjects_named,
    texte_de,
)
from actions.en_attendant import say_meanwhile
from actions.nom_sans_fiche import (
    DUREE,
    asks_how_long_the_mdph_takes,
    first_named,
    say_how_long_is_unknown,
    say_known,
    say_unknown,
    unknown_name,
)
from actions.pas_compris import ActionPasCompris
from actions.question_inconnue import answer_what_is_asked, who_else_may_answer
from actions.repondre_droits import stops_being_paid
from bot.comprehension.demandes.en_chemin import asks_of_the_rqth
from bot.comprehension.demandes.indisponible import said_unavailable
from bot.comprehension.demandes.posees import EMPLOI, PAPIERS, asks_something, topic_of
from bot.comprehension.dispositifs.envie import says_a_wish
from bot.dialogue.a_plusieurs import answer_for_several
from bot.dialogue.aspect_en_mots import asked_besides, aspect_in_words
from bot.dialogue.aspects_dits import PRESCRIPTION, asks_if_it_goes, thing_asked, told_on
from bot.dialogue.autre_sujet import asks_of_another_subject
from bot.dialogue.designation import FORMATION
from bot.dialogue.etat import situation_of
from bot.dialogue.l_un_ou_l_autre import asks_which, compares, tells_apart
from bot.dialogue.reponses import POINT, answer, compared, journey
from bot.dialogue.sans_appel import without_a_call
from bot.orientation.fiches import Fiche
from bot.passerelle import open_passerelle
from bot.texte import words_only

QUESTION = "question_dispositif"
LIEU = "question_lieu"
PRECISION = "question_precise"
PLACES = "question_places"
CONTACT = "question_contact"
# Asked before any piste was named.
SUR_LE_SERVICE = {"question_cout": "utter_gratuit", "question_diplome": "utter_sans_diplome"}
# Asked of formations at large, when no piste told is one.
SUR_LES_FORMATIONS = {
    "question_paye": "utter_formation_payee",
    "question_cout": "utter_formation_prix",
}
_FORMATION = re.compile(r" (?:formations?|stages? de formation|se former|me former) ")
# What one would live on: "ça me ferait combien par mois ?"; what it costs is another thing.
_COMBIEN_POUR_SOI = re.compile(
    r"\b(?:ca (?:me )?(?:fait|ferait|fera)|j aurai[st]?|je (?:touche|gagne)\w*|on (?:touche|gagne)\w*) combien\b"
    r"|\bcombien (?:par mois|(?:je|on) (?:touche|gagne)\w*|ca (?:me )?(?:fait|ferait|fera) par mois)\b"
)
# What has a price of its own: "le prix d’un abonnement", "combien coûte un frigo".
_PRIX_D_UN_AUTRE = re.compile(
    r"\b(?:prix|tarif|cout) (?:d une?|de la|de l|du|des|d)\b(?! (?:aide|service|accompagnement|inscription|votre|rendez))"
    r"|\b(?:coutent?|valent?|vaut) (?:une?|le|la|les|l) (?!service|aide|accompagnement|inscription|rendez)\w+"
)
# Asked of a place, so of another thing as well, when the message names it.
D_UN_LIEU = frozenset(
    {"question_paye", "question_cout", "question_diplome", "question_places", "question_documents"}
    | {"question_duree", "question_conditions", "question_inscription", "question_lieu"}
)
COMPARES = frozenset({QUESTION, PRECISION, "question_conditions", "question_lieu"})
A_LA_FOIS, DEUX = 3, 2
MOTS_D_UN_OBJET = 7
SURE_SANS_PISTE = 0.6  # below, a question on no piste may be anything


class ActionRepondreDispositif(Action):
    """The intent says what is asked; the dispositif is the one named, else the one spoken of last,
    else those of the last suggestions."""

    def name(self) -> str:
        return "action_repondre_dispositif"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        intention = tracker.latest_message.get("intent") or {}
        inconnu = unknown_name(tracker)
        if inconnu is not None:
            return say_unknown(dispatcher, tracker, inconnu)
        connu = None if subjects_named(tracker) else first_named(tracker)
        if connu is not None:
            return say_known(dispatcher, tracker, connu)
        en_general = about_formations(tracker, intention.get("name"))
        if en_general is not None:
            dispatcher.utter_message(response=en_general)
            return []
        if not named(tracker) and stops_being_paid(tracker.latest_message.get("text") or ""):
            dispatcher.utter_message(response="utter_droits_paye")
            return []
        texte = tracker.latest_message.get("text") or ""
        if not named(tracker) and intention.get("name") == QUESTION and asks_of_the_rqth(texte):
            dispatcher.utter_message(response="utter_rqth")
            return []
        if asks_how_long_the_mdph_takes(tracker, intention.get("name")):
            dispatcher.utter_message(response="utter_courante_mdph_delai")
            return []
        if intention.get("name") == DUREE and say_how_long_is_unknown(dispatcher, tracker):
            return [SlotSet("dispositif", None)]
        ids = subjects(tracker)
        if not ids and intention.get("confidence", 1.0) < SURE_SANS_PISTE:
            dits = answer_needs(dispatcher, tracker, needs_of_message(tracker))
            return dits or ActionPasCompris().run(dispatcher, tracker, domain)
        if of_none_of_them(tracker, ids, intention.get("name")):
            ou = who_else_may_answer(tracker, texte)
            dispatcher.utter_message(response="utter_question_inconnue", ou=ou)
            return [SlotSet("dispositif", None)]
        du_service = intention.get("name") in SUR_LE_SERVICE
        ailleurs = not ids and asks_of_something_else(texte_de(tracker), du_service=du_service)
        if ailleurs and answer_what_is_asked(dispatcher, tracker):
            return [SlotSet("dispositif", None)]
        return answer_about(dispatcher, tracker, ids, intention.get("name") or QUESTION)


def asks_of_something_else(texte: str, *, du_service: bool) -> bool:
    """Whether a question says of what it is asked, where no piste was told: "… pour être naturalisé";
    `du_service`: it may be of this service, unless it names what it is of: "le permis ça coûte combien"."""
    if du_service:
        ailleurs = topic_of(texte) in (EMPLOI, PAPIERS) or _PRIX_D_UN_AUTRE.search(
            words_only(texte)
        )
        return bool(ailleurs) and asks_something(texte)
    return len(texte.split()) >= MOTS_D_UN_OBJET and asks_something(texte)


def of_none_of_them(tracker: Tracker, ids: Sequence[str], aspect: str | None) -> bool:
    """Whether an aspect is asked of a subject that the message names, and no piste in view is on."""
    if not ids or subjects_named(tracker) or aspect not in D_UN_LIEU:
        return False
    fiches = open_passerelle().catalogue.fiches
    return asks_of_another_subject(texte_de(tracker), [fiches[code] for code in ids])


def about_formations(tracker: Tracker, aspect: str | None) -> str | None:
    """The response on what formations pay or cost, when none of the pistes told is one."""
    reponse = SUR_LES_FORMATIONS.get(aspect or "")
    texte = words_only(tracker.latest_message.get("text") or "")
    if reponse is None or tracker.get_slot("dispositif") is not None:
        return None
    fiches = open_passerelle().catalogue.fiches
    if _COMBIEN_POUR_SOI.search(texte) and _are_among_others(tracker, fiches):
        return reponse
    if not _FORMATION.search(f" {texte} "):
        return None
    vues = tracker.get_slot("propositions_vues") or ()
    dites = {fiches[code].etape for code in vues if code in fiches}
    return None if FORMATION in dites else reponse


def _are_among_others(tracker: Tracker, fiches: Mapping[str, Fiche]) -> bool:
    """Whether formations were told last beside other pistes, and none of them is being spoken of."""
    dites = [fiches[code] for code in tracker.get_slot("dernieres_dites") or () if code in fiches]
    seule = tracker.get_slot("dispositif_en_vue") is not None or len(dites) < DEUX
    return not seule and any(fiche.etape == FORMATION for fiche in dites)


def answer_about(
    dispatcher: CollectingDispatcher, tracker: Tracker, ids: list[str], aspect: str
) -> list[EventType]:
    """Answer for one dispositif, or in a line for each of the last suggestions."""
    fini: list[EventType] = [SlotSet("dispositif", None)]
    if not ids:
        quoi = SUR_LE_SERVICE.get(aspect, "utter_quelle_piste")
        inconnu = aspect == QUESTION
        dispatcher.utter_message(response="utter_dispositif_inconnu" if inconnu else quoi)
        return fini
    if aspect == "question_trajet" and len(ids) > 1:  # the same for all
        dispatcher.utter_message(text=journey(subject_of(tracker, ids[0])))
        return fini
    texte = texte_de(tracker)
    indisponible = said_unavailable(texte) if len(ids) == 1 and named(tracker) else None
    if indisponible is not None and aspect == PLACES:
        say_meanwhile(dispatcher, tracker, subject_of(tracker, ids[0]), indisponible)
        return [*fini, SlotSet("dispositif_en_vue", ids[0])]
    plusieurs = len(named(tracker)) > 1 and compares(texte)
    cote_a_cote = asks_which(texte) or plusieurs or tells_apart(texte)
    if len(ids) > 1 and aspect in COMPARES and cote_a_cote:
        return set_side_by_side(dispatcher, tracker, ids[:A_LA_FOIS])
    aspect = aspect_in_words(texte, aspect, nomme=bool(named(tracker)))
    if aspect == PRESCRIPTION and len(named(tracker)) > 1:
        ids = [sent_to(ids)]
    nouveau = ids != [tracker.get_slot("dispositif_en_vue")]
    if len(ids) == 1 and aspect in (PRECISION, QUESTION) and asks_of_a_point(ids[0], texte):
        aspect = POINT if nouveau else PRECISION
    elif aspect == PRECISION and (nouveau or is_only_named(ids[0], texte)):
        aspect = QUESTION  # what it is was not told yet, or is asked again: "le SC ?"
    aussi = asked_besides(texte, aspect) if len(ids) == 1 else []
    sujets = [subject_of(tracker, code) for code in ids[:A_LA_FOIS]]
    if len(sujets) == 1:
        textes = [answer(aspect, sujets[0], aussi)]
    else:
        textes = answer_for_several(aspect, sujets, court=aspect != CONTACT)
    if tracker.get_slot("par_ecrit"):
        textes = [without_a_call(texte) for texte in textes]
    dispatcher.utter_message(text="\n".join(textes))
    if len(ids) == 1:
        fini.append(SlotSet("dispositif_en_vue", ids[0]))
        if named(tracker) and says_a_wish(texte):
            fini.append(SlotSet("piste_voulue", ids[0]))
        if aspect == LIEU and not is_placed(situation_of(tracker.slots)):
            fini.append(SlotSet("lieu_promis", ids[0]))
    elif named(tracker):  # what is asked next is asked of them
        fini += [SlotSet("dispositif_en_vue", None), SlotSet("dernieres_dites", ids)]
    return fini


def set_side_by_side(
    dispatcher: CollectingDispatcher, tracker: Tracker, ids: list[str]
) -> list[EventType]:
    """Tell of each what it is and how this person stands, and that they go together."""
    lignes = [compared(subject_of(tracker, code)) for code in ids]
    dispatcher.utter_message(response="utter_l_un_ou_l_autre", lignes="\n".join(lignes))
    return [
        SlotSet("dispositif", None),
        SlotSet("dispositif_en_vue", None),
        SlotSet("dernieres_dites", ids),
    ]


def is_only_named(code: str, texte: str) -> bool:
    """Whether a message names a dispositif, and says nothing more."""
    return bool(words_only(texte)) and not thing_asked(fiche_of(code), texte)


def asks_of_a_point(code: str, texte: str) -> bool:
    """Whether a message asks if something goes with a dispositif, of which its fiche says nothing."""
    return asks_if_it_goes(texte) and not told_on(fiche_of(code), texte)


def keep_the_promise(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Once the place is told, the answer to "c’est où ?", asked before it was."""
    code = tracker.get_slot("lieu_promis")
    if code not in open_passerelle().catalogue.fiches or not is_placed(situation_of(tracker.slots)):
        return []
    ici = local_form(current_orientation(tracker), code)
    dispatcher.utter_message(text=answer(LIEU, subject_of(tracker, ici)))
    return [SlotSet("lieu_promis", None), SlotSet("dispositif_en_vue", ici)]
