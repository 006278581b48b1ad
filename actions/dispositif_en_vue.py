"""Which dispositif a message is about, and how it stands with what the conversation knows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from rasa_sdk import Tracker

from actions.conversation import current_orientation
from actions.premieres import tellable
from bot.dialogue.etat import situation_of, voice_of
from bot.dialogue.l_un_ou_l_autre import tells_apart
from bot.dialogue.messages import DEDANS, first_sentences
from bot.dialogue.reponses import Sujet
from bot.orientation.convenance import leads_to_work
from bot.orientation.fiches import Fiche
from bot.orientation.personne import MAJORITE, PASS
from bot.orientation.portes import told_without
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.texte import words_only

ENVOIENT = frozenset(
    {"mission-locale", "france-travail", "ccas", "cio", "conseil-departemental", "cap-emploi"}
)
_NUMERO = re.compile(
    r"\b(?:la|le|numero|n|piste) \d$|\b(?:redis|redit|repete|rappelle)\w* (?:moi )?(?:la|le) \d\b"
)
TRAJET = "mobilite-solidaire"


def texte_de(tracker: Tracker) -> str:
    """The last message, as it was typed."""
    return str(tracker.latest_message.get("text") or "")


def numbered(texte: str, rang: int | None, dernieres: list[str], vues: list[str]) -> str | None:
    """The one shown under a number that is written as such, "redis la 1", where all were numbered; None
    when it was not."""
    suivis = dernieres == vues[len(vues) - len(dernieres) :]
    if rang is None or not suivis or _NUMERO.search(words_only(texte)) is None:
        return None
    return vues[rang - 1] if 0 < rang <= len(vues) else None


def pointed_at(rang: int | None, dernieres: list[str], vues: list[str]) -> str | None:
    """The number counts through all that was said, as it was shown; "la dernière" is the last."""
    if rang is None or not dernieres:
        return dernieres[0] if len(dernieres) == 1 else None
    if rang == -1:
        return dernieres[-1]
    if rang <= len(dernieres) and vues[: len(dernieres)] != dernieres:
        return dernieres[rang - 1]  # "le premier" of the last message, whatever its number
    return vues[rang - 1] if rang <= len(vues) else None


def subjects(tracker: Tracker) -> list[str]:
    """The ids that the question is about, the most likely alone."""
    fiches = open_passerelle().catalogue.fiches
    candidats = [tracker.get_slot("dispositif")]
    candidats += [
        e["value"]
        for e in tracker.latest_message.get("entities", ())
        if e["entity"] in ("refus", "suivi")
    ]
    candidats.append(tracker.get_slot("dispositif_en_vue"))
    rang = next(
        (e["value"] for e in tracker.latest_message.get("entities", ()) if e["entity"] == "rang"),
        None,
    )
    if candidats[0] is None and rang is not None:
        vues = tracker.get_slot("propositions_vues") or []
        candidats.insert(0, pointed_at(rang, tracker.get_slot("dernieres_dites") or [], vues))
    nommes = named(tracker)
    if len(nommes) > 1:  # "la différence entre le CEJ et la Mission Locale"
        orientation = current_orientation(tracker)
        return list(dict.fromkeys(local_form(orientation, code) for code in nommes))
    vue = tracker.get_slot("dispositif_en_vue")
    if len(nommes) == 1 and vue in fiches and tells_apart(texte_de(tracker)):
        return list(dict.fromkeys((vue, *nommes)))  # "la différence avec France Travail"
    nomme = next((code for code in candidats if code in fiches), None)
    if nomme is not None:
        return [local_form(current_orientation(tracker), nomme)]
    return [code for code in tracker.get_slot("dernieres_dites") or () if code in fiches]


def subjects_named(tracker: Tracker) -> bool:
    """Whether the message itself says what it is about: a fiche, a rank among those told."""
    entites = {e["entity"] for e in tracker.latest_message.get("entities", ())}
    return bool(entites & {"dispositif", "refus", "suivi", "rang"})


def named(tracker: Tracker) -> list[str]:
    """The ids that the message names, in its order."""
    fiches = open_passerelle().catalogue.fiches
    entites = tracker.latest_message.get("entities", ())
    dits = [e["value"] for e in entites if e["entity"] == "dispositif" and e["value"] in fiches]
    return list(dict.fromkeys(dits))


def local_form(orientation: dict[str, Any], code: str) -> str:
    """The local dispositif that takes the place of a national one where the person lives."""
    fiches = open_passerelle().catalogue.fiches
    ici = [p["dispositif"] for p in orientation["propositions"] + orientation["ecartes"]]
    return next((d for d in ici if d in fiches and fiches[d].decline == code), code)


def sent_to(ids: list[str]) -> str:
    """Of several that a question on who sends people names, the one where they are sent: "la Mission
    Locale peut prescrire l’IAE ?"."""
    fiches = open_passerelle().catalogue.fiches
    return min(ids, key=lambda code: (code in ENVOIENT, not fiches[code].prescription))


def fiche_of(code: str) -> Fiche:
    return open_passerelle().catalogue.fiches[code]


def name_of(code: str) -> str:
    return fiche_of(code).nom


def is_placed(situation: Situation) -> bool:
    """Whether a place is known, so that a structure may be."""
    return situation.commune is not None or situation.departement is not None


def asked_about(tracker: Tracker) -> Situation:
    """The person's situation; in the place that the question names, if it names one."""
    dites = {e["entity"]: e["value"] for e in tracker.latest_message.get("entities", ())}
    commune, departement = dites.get("commune_demandee"), dites.get("departement_demandee")
    situation = situation_of(tracker.slots)
    if commune is None and departement is None:
        return situation
    return replace(situation, commune=commune, departement=departement, quartier=None)


def written_to(tracker: Tracker, examen: dict[str, Any]) -> dict[str, Any]:
    """A proposition without the number of its place, for whoever does not telephone."""
    if examen["structure"] is None or not tracker.get_slot("par_ecrit"):
        return examen
    return {**examen, "structure": {**examen["structure"], "telephone": None}}


def subject_of(tracker: Tracker, code: str) -> Sujet:
    """The fiche, and how it stands with what the conversation knows."""
    passerelle = open_passerelle()
    jour, mode = passerelle.today(), voice_of(tracker.slots)
    fiches, moteur = passerelle.catalogue.fiches, passerelle.moteur
    situation = asked_about(tracker)
    fiche = told_without(fiches[code], situation.refus or (), fiches)
    if tracker.get_slot("en_prison"):  # nobody is told to push a door
        fiche = replace(fiche, demarche=DEDANS)
    orientation = current_orientation(tracker)
    suite = fiches.get(local_form(orientation, fiche.remplace_par or ""))
    proposees = {p["dispositif"] for p in tellable(tracker, orientation)}
    return Sujet(
        fiche=fiche,
        examen=written_to(tracker, moteur.examine(code, situation, jour=jour, mode=mode)),
        neutre=moteur.examine(code, Situation(), jour=jour, mode=mode),
        educateur=mode == "educateur",
        tiers=mode != "habitant",
        connue=bool(situation.to_json()),
        terminee=fiche.is_over(jour),
        suite=suite,
        proposee=code in proposees,
        trajet=first_sentences(fiches[TRAJET].demarche, 1),
        situee=is_placed(situation),
        question=texte_de(tracker),
        couverte=code == PASS and bool(tracker.get_slot("couvert")),
        sans_titre=code in leads_to_work(fiches) and _has_no_permit(tracker, situation.age),
    )


def _has_no_permit(tracker: Tracker, age: int | None) -> bool:
    """Whether the person said to have no residence permit; none is asked of a minor."""
    return bool(tracker.get_slot("sans_titre")) and (age is None or age >= MAJORITE)
