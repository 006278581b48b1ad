"""Facts put in accord: those that exclude, imply or replace one another."""

from __future__ import annotations

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.situation import check_value

# Dispositifs whose people are under contract.
_SALARIANTS = ("iae",)
# What a night without a roof sets.
SANS_TOIT = {("logement", "sans-abri"), ("freins", "logement")}


def replaced(faits: list[Fait], repris: list[Fait]) -> list[Fait]:
    """The facts, with those that take the place of something known before all others of their key."""
    cles_reprises = {fait.cle for fait in repris}
    if "commune" in cles_reprises:
        cles_reprises |= {"departement", "quartier"}
    return [*(fait for fait in faits if fait.cle not in cles_reprises), *repris]


def without_contradiction(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """Months without a job and a job exclude one another.

    In one clause, or when the job is said to be over since, the months win ("virée de mon poste le
    mois dernier", "un peu d’intérim, puis plus rien"); else the job does.
    """
    mois = [fait for fait in faits if fait.cle == "mois_sans_emploi"]
    postes = [fait for fait in faits if fait.cle == "en_emploi" and fait.valeur is True]
    if not mois or not postes:
        return faits
    ensemble = {phrase.clause_of(fait.debut).debut for fait in mois} & {
        phrase.clause_of(fait.debut).debut for fait in postes
    }
    dernier = max((f for f in faits if f.cle == "en_emploi"), key=lambda fait: fait.debut)
    exclus = postes if ensemble or dernier.valeur is False else mois
    return [fait for fait in faits if fait not in exclus]


def implied(faits: list[Fait]) -> list[Fait]:
    """Months without a job say that there is none today; an insertion contract that there is."""
    if any(fait.cle == "en_emploi" for fait in faits):
        return []
    return [
        Fait("en_emploi", fait.cle == "suivi", fait.debut, fait.fin)
        for fait in faits
        if fait.cle == "mois_sans_emploi" or (fait.cle == "suivi" and fait.valeur in _SALARIANTS)
    ]


def roofless(faits: list[Fait]) -> list[Fait]:
    """A night without a roof is the barrier `logement` too."""
    return [
        Fait("freins", "logement", fait.debut, fait.fin)
        for fait in faits
        if fait.cle == "logement" and fait.valeur == "sans-abri"
    ]


def is_valid(fait: Fait) -> bool:
    valeur = fait.valeur
    if fait.cle in ("freins", "suivi", "refus"):
        valeur = [valeur] if isinstance(valeur, str) else list(valeur)
    return check_value(fait.cle, valeur) is None
