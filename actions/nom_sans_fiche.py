"""Names that have no fiche: what each is when everybody has heard of it, and who knows more."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.demander_humain import nearest_door
from actions.dire_besoin import answer_needs
from actions.dispositif_en_vue import subjects_named, texte_de
from actions.expliquer_mot import MOT
from actions.question_inconnue import who_else_may_answer
from bot.comprehension.dispositifs.inconnus import A_L_ARMEE, A_LA_MDPH, AU_DEPARTEMENT
from bot.comprehension.dispositifs.noms_connus import NomConnu
from bot.dialogue.etat import message_before, said_just_before, situation_of, voice_of
from bot.dialogue.messages import whom_to_call, whom_to_write
from bot.nlu.entites import INCONNU
from bot.orientation.phrases import capital, uncapital
from bot.passerelle import open_passerelle

DUREE = "question_duree"
NOM_DIT = "utter_nom_connu"
NOM_EXPLIQUE = "nom_explique"  # the known name that was explained last
MOT_DIT = "utter_mot"
# What the MDPH gives, once explained: "ça prend combien de temps ?" is of it.
DE_LA_MDPH = frozenset({"la MDPH", "MDPH", "RQTH", "AAH"})
A_LA_MDPH_DITS = frozenset({"utter_rqth", "utter_courante_aah", "utter_courante_reclassement_crp"})
CAP_EMPLOI = "cap-emploi"
DECISION = "decision-mdph"
MDPH = "la MDPH (maison départementale des personnes handicapées)"
DEPARTEMENT = "conseil-departemental"
PORTES_DITES = 2


def asks_how_long_the_mdph_takes(tracker: Tracker, aspect: str | None) -> bool:
    """Whether "ça prend combien de temps ?" follows a question on what the MDPH gives."""
    if aspect != DUREE or subjects_named(tracker):
        return False
    if said_just_before(tracker.events) & A_LA_MDPH_DITS:
        return True
    connu, mot = explained_just_before(tracker)
    return (connu.nom if connu else mot) in DE_LA_MDPH


def explained_just_before(tracker: Tracker) -> tuple[NomConnu | None, str]:
    """The known name, else the word of the glossary, that the message before the last one was answered
    by explaining; (None, "") when it was answered otherwise."""
    dits = said_just_before(tracker.events)
    if not dits & {NOM_DIT, MOT_DIT}:
        return None, ""
    if NOM_DIT in dits:
        return open_passerelle().noms_connus.called(tracker.get_slot(NOM_EXPLIQUE) or ""), ""
    avant = message_before(tracker.events).get("entities") or ()
    ecrit = next((str(e["value"]) for e in avant if e["entity"] == MOT), "")
    mot = open_passerelle().glossaire.get(ecrit)
    return None, mot.mot if mot is not None else ""


def say_how_long_is_unknown(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Tells who knows how long what was just explained takes, which no fiche says; False when nothing
    was explained, or when the message names what it asks of."""
    if subjects_named(tracker):
        return False
    connu, mot = explained_just_before(tracker)
    if connu is None and not mot:
        return False
    nom = capital(connu.nom) if connu else f"« {mot} »"
    ou = doors_of(tracker, connu) if connu else who_else_may_answer(tracker, mot)
    dispatcher.utter_message(response="utter_duree_inconnue", nom=nom, ou=ou)
    return True


def unknown_name(tracker: Tracker) -> str | None:
    """The dispositif without a fiche that the message names, when it names no other."""
    entites = tracker.latest_message.get("entities", ())
    return next((e["value"] for e in entites if e["entity"] == INCONNU), None)


def say_unknown(dispatcher: CollectingDispatcher, tracker: Tracker, nom: str) -> list[EventType]:
    """That this one is not known, and who would know."""
    connu = open_passerelle().noms_connus.called(nom)
    if connu is not None:
        return say_known(dispatcher, tracker, connu)
    porte = nearest_door(tracker)
    if A_LA_MDPH.fullmatch(nom) and DECISION in (tracker.get_slot("besoins") or ()):
        return answer_needs(dispatcher, tracker, [DECISION])  # asked of the MDPH already
    if A_LA_MDPH.fullmatch(nom):
        ici = current_orientation(tracker)["propositions"]
        cap = next((p for p in ici if p["dispositif"] == CAP_EMPLOI), None)
        suite = f" ; ou {known_door(cap)}" if cap else ""
        dispatcher.utter_message(response="utter_hors_catalogue_ici", nom=nom, ou=f"{MDPH}{suite}")
        return []
    if AU_DEPARTEMENT.fullmatch(nom):
        fiche = open_passerelle().catalogue.fiches[DEPARTEMENT]
        ou = ", ".join(filter(None, (fiche.nom, whom_to_call(None, fiche, ""))))
        dispatcher.utter_message(response="utter_hors_catalogue_ici", nom=nom, ou=ou)
        return []
    if porte is None:
        dispatcher.utter_message(response="utter_hors_catalogue", nom=nom)
        return []
    reponse = "utter_armee" if A_L_ARMEE.fullmatch(nom) else "utter_hors_catalogue_ici"
    ecrit = bool(tracker.get_slot("par_ecrit"))
    dispatcher.utter_message(response=reponse, nom=nom, ou=known_door(porte, ecrit))
    return []


def say_known(
    dispatcher: CollectingDispatcher, tracker: Tracker, connu: NomConnu
) -> list[EventType]:
    """What a name is that everybody has heard of, that no fiche tells more, and who would."""
    ou = doors_of(tracker, connu)
    dispatcher.utter_message(response=NOM_DIT, nom=capital(connu.nom), sens=connu.sens, ou=ou)
    return [SlotSet(NOM_EXPLIQUE, connu.nom)]


def doors_of(tracker: Tracker, connu: NomConnu) -> str:
    """Who tells more of a known name, those that the age or the place does not close."""
    passerelle = open_passerelle()
    examens = [
        passerelle.moteur.examine(
            code,
            situation_of(tracker.slots),
            jour=passerelle.today(),
            mode=voice_of(tracker.slots),
        )
        for code in connu.vers
        if code in passerelle.catalogue.fiches
    ]
    portes = [examen for examen in examens if examen["verdict"] != "non_eligible"]
    ecrit = bool(tracker.get_slot("par_ecrit"))
    return " ; ou ".join(known_door(porte, ecrit) for porte in (portes or examens)[:PORTES_DITES])


def known_door(porte: dict[str, Any], ecrit: bool = False) -> str:
    """A proposition, and its place, its number or its directory; `ecrit`: without a number."""
    fiche = open_passerelle().catalogue.fiches[porte["dispositif"]]
    if ecrit:
        ou = whom_to_write(porte["structure"], fiche)
        return ou if ou.startswith(porte["nom"]) else f"{porte['nom']}, {uncapital(ou)}"
    qui = whom_to_call(porte["structure"], fiche, "")
    return qui if qui.startswith(porte["nom"]) else ", ".join(filter(None, (porte["nom"], qui)))


def first_named(tracker: Tracker) -> NomConnu | None:
    """The known name without a fiche that the message begins with."""
    return open_passerelle().noms_connus.begins(texte_de(tracker))
