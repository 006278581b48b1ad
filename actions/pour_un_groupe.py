"""Says what is open to several people at once by their ages, before one begins with one of them."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import mode_of
from bot.orientation.convenance import not_at_first
from bot.orientation.phrases import requirement_of, uncapital
from bot.passerelle import open_passerelle
from bot.situation import Situation

NOMS_MAX, SELON_MAX = 4, 3
ELIGIBLE, A_CONFIRMER = (
    "eligible",
    frozenset({"existence_a_confirmer", "habite_un_territoire_habilite"}),
)
SUR_L_AGE = "age_dans_la_tranche"
LIEU = ("commune", "departement")


def answer_for_a_group(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    tranche: tuple[int, int],
    *,
    couple: bool = False,
) -> list[EventType]:
    """What suits every age of the group, or both of a couple, then what some ages alone may enter."""
    jeune, age = tranche
    entites = tracker.latest_message.get("entities") or ()
    lieu = {e["entity"]: e["value"] for e in entites if e["entity"] in LIEU}
    ouvertes = [
        _open_at(tracker, an, lieu) for an in ((jeune, age) if couple else range(jeune, age + 1))
    ]
    de_l_age = [{c: p for c, p in autres.items() if _is_of_the_age(p)} for autres in ouvertes]
    tous = {c: p for c, p in de_l_age[0].items() if all(c in autres for autres in de_l_age)}
    certains = {c: p for autres in de_l_age for c, p in autres.items() if c not in tous}
    noms = [_short(p) for p in tous.values()]
    selon = [f"{_short(p)} ({uncapital(requirement_of(_on_age(p)))})" for p in certains.values()]
    a_qui = "Pour les deux" if couple else "Pour tous"
    lignes = [f"{a_qui} : {', '.join(noms[:NOMS_MAX])}."] if noms else []
    if selon:
        lignes.append(f"Selon l’âge : {', '.join(selon[:SELON_MAX])}.")
    reponse, entre = ("utter_couple", "et") if couple else ("utter_groupe", "à")
    dispatcher.utter_message(
        response=reponse, ages=f"{jeune} {entre} {age} ans", lignes="\n".join(lignes)
    )
    return []


def _open_at(tracker: Tracker, age: int, lieu: dict[str, str]) -> dict[str, dict[str, Any]]:
    """What is open at that age, by id, but what does not come first for somebody of whom no more is known."""
    passerelle = open_passerelle()
    situation = Situation.from_json({"age": age, **lieu})
    orientation = passerelle.moteur.orient(
        situation, jour=passerelle.today(), mode=mode_of(tracker.slots)
    )
    apart = not_at_first(situation, fiches=passerelle.catalogue.fiches)
    propositions = orientation["propositions"]
    return {p["dispositif"]: p for p in propositions if p["dispositif"] not in apart}


def _short(proposition: dict[str, Any]) -> str:
    """A name without what its letters stand for."""
    return str(proposition["nom"].split(" (")[0])


def _on_age(proposition: dict[str, Any]) -> str:
    return next((m["texte"] for m in proposition["motifs"] if m["critere"] == SUR_L_AGE), "")


def _is_of_the_age(proposition: dict[str, Any]) -> bool:
    """Whether it is for people of that age, and not for anybody, nor to be confirmed there."""
    motifs = {m["critere"]: m["verdict"] for m in proposition["motifs"]}
    return motifs.get(SUR_L_AGE) == ELIGIBLE and A_CONFIRMER.isdisjoint(motifs)
