"""A piste without room, or that is not here: what to ask of it all the same, and whom to see meanwhile."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import doors_of
from bot.comprehension.demandes.indisponible import PAS_ICI
from bot.dialogue.etat import mode_of
from bot.dialogue.reponses import Sujet

# Who helps close to it, the nearest first; those that the age closes are not said.
VOISINS: dict[str, tuple[str, ...]] = {
    "cmp": ("maison-des-adolescents", "pass-sante"),
    "maison-des-adolescents": ("cmp", "pass-sante"),
    "csapa": ("cjc", "cmp", "pass-sante"),
    "cjc": ("csapa", "maison-des-adolescents"),
    "pass-sante": ("france-services", "ccas"),
    "e2c": ("mission-locale", "epide"),
    "epide": ("mission-locale", "e2c"),
    "fjt": ("mission-locale", "ccas", "conseil-departemental"),
    "siao-115": ("ccas", "conseil-departemental"),
    "mission-locale": ("cio", "france-travail"),
    "france-travail": ("mission-locale", "france-services", "ccas"),
    "cap-emploi": ("france-travail", "mission-locale"),
    "premieres-heures": ("iae", "france-travail"),
    "convergence": ("iae", "france-travail"),
    "avip": ("conseil-departemental", "ccas"),
    "ateliers-langue": ("centre-social", "ccas"),
    "mobilite-solidaire": ("france-travail", "mission-locale", "ccas"),
    "point-justice": ("france-services", "ccas"),
}
DU_SOIN = frozenset({"cmp", "csapa", "cjc", "pass-sante", "maison-des-adolescents"})
_SINON = ("mission-locale", "france-travail", "ccas")  # who knows what else is open


def say_meanwhile(
    dispatcher: CollectingDispatcher, tracker: Tracker, sujet: Sujet, dite: str
) -> None:
    """Tell what to ask of a piste said to be full or not here, then two doors meanwhile."""
    code = sujet.fiche.id
    voisins = VOISINS.get(sujet.fiche.decline or code) or VOISINS.get(code) or _SINON
    ecartes = {code, *(tracker.get_slot("refus") or ()), *(tracker.get_slot("suivi") or ())}
    sinon = ("ccas",) if code in DU_SOIN else _SINON
    voisins = tuple(v for v in dict.fromkeys((*voisins, *sinon)) if v not in ecartes)
    portes = doors_of(tracker, voisins, partout=True)
    fleche = "→" if mode_of(tracker.slots) == "educateur" else "–"
    suites = "\n".join(f"{fleche} {nom} : {qui}" for nom, qui in portes.items())
    reponse = "utter_piste_pas_ici" if dite == PAS_ICI else "utter_piste_complete"
    if dite != PAS_ICI and code in DU_SOIN:
        reponse = "utter_soin_complet"
    dispatcher.utter_message(response=reponse, piste=sujet.fiche.nom, suites=suites)
