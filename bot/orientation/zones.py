"""Whether a zone holds a person, and how that is told."""

from __future__ import annotations

from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Zone
from bot.orientation.raisons import reason


def covers(zone: Zone | None, dossier: Dossier) -> bool | None:
    """Whether a zone holds the person: yes, no, or not known with the place told so far."""
    if zone is None:
        return True
    if dossier.departement is None:
        return None
    if dossier.departement in zone.departements or not zone.communes.isdisjoint(dossier.communes):
        return True
    if dossier.commune is None:
        ailleurs = all(_departement_of(code) != dossier.departement for code in zone.communes)
        return False if ailleurs else None
    return None if dossier.commune in zone.villes else False


def _departement_of(commune: str) -> str:
    return commune[:3] if commune[:2] in ("97", "98") else commune[:2]


def motif_of_place(zone: Zone, dossier: Dossier) -> tuple[dict[str, str], tuple[str, ...]]:
    """The territory's own motif, and the key that is missing when no commune is known.

    A town whose arrondissement is not known stays to be checked: the commune was already told.
    """
    voix = dossier.educateur
    if covers(zone, dossier):
        nom = "dans_le_departement" if dossier.commune is None else "dans_la_commune"
        texte = reason(nom, voix, lieu=dossier.nom_commune)
        return {"critere": "habite_le_territoire", "verdict": "eligible", "texte": texte}, ()
    texte = reason("arrondissement_inconnu" if dossier.commune else "commune_inconnue", voix)
    motif = {"critere": "habite_le_territoire", "verdict": "a_verifier", "texte": texte}
    return motif, () if dossier.commune else ("commune",)
