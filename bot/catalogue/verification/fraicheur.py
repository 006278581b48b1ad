"""Dates of checking: in the future, or older than the rhythm at which a fiche is to be read again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.fiches import Fiche, Structure, is_to_read_again, months_since

TROP_TARD = 2  # rhythms after which a warning becomes a mistake


def check_dates(sources: Sources, jour: date) -> Iterator[Erreur]:
    """What was checked too long ago, or not yet. When all was checked after `jour`, the clock is wrong."""
    catalogue = sources.catalogue
    demain = jour + timedelta(days=1)  # whoever edits may be a few time zones ahead of the machine
    horloge_juste = any(fiche.verifie_le <= demain for fiche in catalogue.fiches.values())
    for fiche in catalogue.fiches.values():
        if fiche.verifie_le > demain and horloge_juste:
            yield sources.of_fiche(
                fiche.id,
                "verifie_le",
                f"« verifie_le » : le {fiche.verifie_le} n’est pas encore venu ; écrivez le jour de la vérification.",
            )
        elif (retard := _too_old(fiche, jour)) is not None:
            yield sources.of_fiche(fiche.id, "verifie_le", retard[0], grave=retard[1])
    for structure in catalogue.structures:
        if (retard := _too_old(structure, jour)) is not None:
            yield sources.of_structure(structure.id, "verifie_le", retard[0], grave=retard[1])


def _too_old(ligne: Fiche | Structure, jour: date) -> tuple[str, bool] | None:
    if not is_to_read_again(ligne, jour):
        return None
    mois = months_since(ligne.verifie_le, jour)
    qui = f" ({ligne.responsable})" if ligne.responsable else ""
    texte = (
        f"« {ligne.nom} » : vérifié il y a {mois} mois, à relire tous les {ligne.rythme} mois{qui} ; "
        "relisez la source, corrigez, puis écrivez la date d’aujourd’hui dans « verifie_le »."
    )
    return texte, mois >= TROP_TARD * ligne.rythme
