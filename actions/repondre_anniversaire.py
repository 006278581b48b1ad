"""Answers "ça change quoi à 26 ans ?": what the next birthday closes and opens; and "et sans la RQTH ?":
what something supposed would, which is not kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.circonstances import CONFIE
from bot.dialogue.etat import of_the_person_in_view, situation_of, voice_of, was_said
from bot.dialogue.messages import whom_to_call
from bot.dialogue.portrait import TIERS, VOUS
from bot.orientation.phrases import requirement_of, uncapital
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.texte import words_only

HYPOTHESE = "hypothese"
_AGE = re.compile(r"\b(1[4-9]|[2-6]\d)\b")
_APRES = re.compile(r"\bapres (?:les )?\d\d ans\b")
MAJEUR = re.compile(r"\b(?:majeure?|maj|majorite)\b")
MAJORITE = 18
MINEUR_SEUL = "utter_mineur_seul"
OU_BIEN = " Ou bien : "  # between the ways to meet one condition: the widest comes last
FIN_DE_LA_JEUNESSE = 30  # what is for the young is closed, whatever the handicap
LIGNES_MAX = 4
OUVRE = "{} : à partir de là, c’est possible."
OUVRIRAIT = "{} : ce serait possible."
FERMERAIT = "Fermé : {}"
TOUJOURS = "Toujours possible : {}."
NOMS_MAX = 3


class ActionRepondreAnniversaire(Action):
    """The age is the one that the question names, else the next one, unless something is supposed; the
    rest stays as it is known."""

    def name(self) -> str:
        return "action_repondre_anniversaire"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        situation = situation_of(tracker.slots)
        texte = str(tracker.latest_message.get("text") or "")
        suppose = supposed(tracker)
        if suppose:
            return answer_a_supposition(dispatcher, tracker, situation, suppose)
        if situation.age is None:
            apres = age_already_reached(texte, FIN_DE_LA_JEUNESSE) is not None
            reponse = "utter_apres_la_jeunesse" if apres else "utter_anniversaire_age"
            dispatcher.utter_message(response=reponse)
            return []
        passee = age_already_reached(texte, situation.age)
        if passee is not None:
            dispatcher.utter_message(response="utter_anniversaire_deja", age=passee)
            return []
        age = age_asked(texte, situation.age)
        bientot = age == MAJORITE
        if is_in_care(tracker) and (bientot or asks_of_majority(texte, situation.age)):
            dispatcher.utter_message(response="utter_courante_majorite_ase")
            if not bientot:
                return []
        lignes = what_changes(tracker, situation, replace(situation, age=age))
        if not lignes:
            dispatcher.utter_message(response="utter_anniversaire_rien", age=age)
        else:
            dispatcher.utter_message(
                response="utter_anniversaire", age=age, lignes="\n".join(lignes[:LIGNES_MAX])
            )
        return []


def is_in_care(tracker: Tracker) -> bool:
    """Whether the person in view is a minor without parents here, or said to be looked after by the ASE."""
    vus = of_the_person_in_view(tracker.events)
    return was_said(vus, MINEUR_SEUL) or tracker.get_slot(CONFIE) is True


def supposed(tracker: Tracker) -> dict[str, Any]:
    """The facts that the message supposes, and does not tell."""
    entites = tracker.latest_message.get("entities") or ()
    return next((dict(e["value"]) for e in entites if e["entity"] == HYPOTHESE), {})


def answer_a_supposition(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    situation: Situation,
    suppose: dict[str, Any],
) -> list[EventType]:
    """Say what the supposed facts would change, of the piste in view first, and keep none of them."""
    connue = situation.to_json()
    if "commune" in suppose or "departement" in suppose:
        for lieu in ("commune", "quartier", "departement", "mois_dans_la_commune"):
            connue.pop(lieu, None)
    autre = Situation.from_json({**connue, **suppose})
    voix = VOUS if voice_of(tracker.slots) == "habitant" else TIERS
    portrait = open_passerelle().portrait
    dits = (portrait.fact(cle, valeur, voix) for cle, valeur in suppose.items())
    quoi = ", ".join(dit for dit in dits if dit)
    lignes = what_changes(tracker, situation, autre, suppose=True)
    if "commune" in suppose or "departement" in suppose:
        lignes += _contacts(tracker, autre)
    vue = _in_view(tracker)
    if vue is not None and not any(vue in ligne for ligne in lignes):
        lignes = [f"{vue} : cela ne change rien.", *lignes]
    reponse = "utter_hypothese" if lignes else "utter_hypothese_rien"
    lignes = lignes[:LIGNES_MAX]
    if any(ligne.startswith(FERMERAIT.format("")) for ligne in lignes):
        lignes = [*lignes[: LIGNES_MAX - 1], *what_stays_open(tracker, autre)]
    dispatcher.utter_message(response=reponse, quoi=quoi, lignes="\n".join(lignes))
    return []


def what_stays_open(tracker: Tracker, situation: Situation) -> list[str]:
    """A line with the first pistes that something supposed would leave: those told come first."""
    passerelle = open_passerelle()
    jour, mode = passerelle.today(), voice_of(tracker.slots)
    dites = tracker.get_slot("propositions_vues") or ()
    restent = passerelle.moteur.orient(situation, jour=jour, mode=mode)["propositions"]
    noms = [p["nom"] for p in sorted(restent, key=lambda p: p["dispositif"] not in dites)]
    return [TOUJOURS.format(", ".join(noms[:NOMS_MAX]))] if noms else []


def what_changes(
    tracker: Tracker, situation: Situation, autre: Situation, *, suppose: bool = False
) -> list[str]:
    """A line for each dispositif that another situation closes, makes doubtful, or opens; `suppose`: it
    may never come."""
    ferme, ouvre = (FERMERAIT, OUVRIRAIT) if suppose else ("{}", OUVRE)
    passerelle = open_passerelle()
    jour, mode = passerelle.today(), voice_of(tracker.slots)
    avant = passerelle.moteur.orient(situation, jour=jour, mode=mode)
    apres = passerelle.moteur.orient(autre, jour=jour, mode=mode)
    surs = {p["dispositif"] for p in avant["propositions"] if p["verdict"] == "eligible"}
    lignes = [
        what_it_asks(p, "a_verifier")
        for p in apres["propositions"]
        if p["dispositif"] in surs and p["verdict"] != "eligible"
    ]
    dites = {p["dispositif"] for p in avant["propositions"]}
    lignes += [
        ferme.format(what_it_asks(e, "non_eligible"))
        for e in apres["ecartes"]
        if e["dispositif"] in dites
    ]
    fermees = {e["dispositif"] for e in avant["ecartes"]}
    lignes += [ouvre.format(p["nom"]) for p in apres["propositions"] if p["dispositif"] in fermees]
    return lignes


def _contacts(tracker: Tracker, situation: Situation) -> list[str]:
    """Who to call there, for the pistes told last."""
    passerelle = open_passerelle()
    jour, mode = passerelle.today(), voice_of(tracker.slots)
    dites = tracker.get_slot("dernieres_dites") or ()
    orientation = passerelle.moteur.orient(situation, jour=jour, mode=mode)
    return [
        whom_to_call(p["structure"], passerelle.catalogue.fiches[p["dispositif"]], p["nom"])
        for p in orientation["propositions"]
        if p["dispositif"] in dites and p["structure"]
    ]


def _in_view(tracker: Tracker) -> str | None:
    fiche = open_passerelle().catalogue.fiches.get(tracker.get_slot("dispositif_en_vue") or "")
    return fiche.nom if fiche else None


def asks_of_majority(texte: str, age: int) -> bool:
    """Whether what is asked is what comes at 18, or after it, by who is there: "après mes 18 ans ?"."""
    return age == MAJORITE and re.search(rf"\b{MAJORITE} ans\b", words_only(texte)) is not None


def age_already_reached(texte: str, age: int) -> int | None:
    """The age that a question is on, when it is behind: "après 26 ans on va où", asked at 27."""
    if not _APRES.search(words_only(texte)):
        return None
    dits = [int(nombre) for nombre in _AGE.findall(words_only(texte))]
    return age if dits and all(dit <= age for dit in dits) else None


def age_asked(texte: str, age: int) -> int:
    """The age that a question names, when it is yet to come; else the next."""
    mots = words_only(texte)
    dits = [int(nombre) for nombre in _AGE.findall(mots)]
    if MAJEUR.search(mots):
        dits.append(MAJORITE)
    return next((dit for dit in dits if dit > age), age + 1)


def what_it_asks(proposition: dict[str, Any], verdict: str) -> str:
    """A dispositif, with what it asks and that age does not give any more."""
    textes = [m["texte"] for m in proposition["motifs"] if m["verdict"] == verdict]
    exigence = uncapital(requirement_of(textes[0].split(OU_BIEN)[-1])) if textes else "à vérifier"
    return f"{proposition['nom']} : {exigence.rstrip('.')}."
