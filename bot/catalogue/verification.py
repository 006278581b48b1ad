"""What an editor checks besides loading: the cases of each fiche, played by the engine, and its dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.catalogue.chargement import CATALOGUE
from bot.catalogue.yaml_situe import Erreur, read_yaml
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Cas, Catalogue, Fiche
from bot.orientation.moteur import Moteur
from bot.situation import Situation, SituationInvalide

CAS_PAR_FICHE = 3


def verify(
    catalogue: Catalogue, territoires: TableTerritoires, jour: date, dossier: Path = CATALOGUE
) -> list[Erreur]:
    """Everything that a catalogue that loads may still get wrong. `dossier` is where it was read.

    A case is played on its own day, else on the day its fiche was checked: what it tells never
    changes with the calendar. When every fiche was checked after `jour`, the clock is wrong, not they.
    """
    moteur = Moteur(catalogue, territoires)
    demain = jour + timedelta(days=1)  # whoever edits may be a few time zones ahead of the machine
    horloge_juste = any(fiche.verifie_le <= demain for fiche in catalogue.fiches.values())
    erreurs: list[Erreur] = []
    for fiche in catalogue.fiches.values():
        nom = f"{dossier.name}/{fiche.id}.yml"
        bloc, _ = read_yaml(dossier / f"{fiche.id}.yml", nom)
        if fiche.verifie_le > demain and horloge_juste:
            texte = f"« verifie_le » : le {fiche.verifie_le} n’est pas encore venu ; écrivez le jour de la vérification."
            erreurs.append(Erreur(nom, bloc.line_of("verifie_le"), texte))
        if len(fiche.cas) < CAS_PAR_FICHE:
            texte = f"{len(fiche.cas)} cas ; il en faut {CAS_PAR_FICHE} au moins : oui, non, et juste à la limite."
            erreurs.append(Erreur(nom, bloc.line_of("cas"), texte))
        for cas, lignes in zip(fiche.cas, bloc["cas"], strict=True):
            for cle, texte in _gaps(moteur, fiche, cas):
                erreurs.append(Erreur(nom, lignes.line_of(cle), f"cas « {cas.nom} » : {texte}"))
    return erreurs


def _gaps(moteur: Moteur, fiche: Fiche, cas: Cas) -> Iterator[tuple[str, str]]:
    """What the engine says otherwise than the case: the key of the case, and a French sentence."""
    try:
        situation = Situation.from_json(cas.situation)
        moteur.check_dispositifs(situation)
        rendu = moteur.orient(situation, jour=cas.jour or fiche.verifie_le, mode="educateur")
    except SituationInvalide as invalide:
        yield "situation", " ".join(invalide.erreurs)
        return
    trouvee = _line_of_fiche(rendu, fiche.id)
    verdict = trouvee["verdict"] if trouvee else "absent"
    motifs = trouvee["motifs"] if trouvee else []
    if verdict != cas.verdict:
        raisons = " ".join(motif["texte"] for motif in motifs if motif["verdict"] == verdict)
        yield (
            "verdict",
            f"attendu « {cas.verdict} », trouvé « {verdict} »{f' ({raisons})' if raisons else ''}.",
        )
    rendus = {motif["critere"]: motif["verdict"] for motif in motifs}
    for critere, attendu in cas.motifs.items():
        if rendus.get(critere, "absent") != attendu:
            dits = ", ".join(rendus) or "aucun"
            yield (
                "motifs",
                f"« {critere} » attendu « {attendu} », trouvé « {rendus.get(critere, 'absent')} » (critères dits : {dits}).",
            )


def _line_of_fiche(rendu: Mapping[str, Any], identifiant: str) -> Mapping[str, Any] | None:
    lignes = (*rendu["propositions"], *rendu["ecartes"])
    return next((ligne for ligne in lignes if ligne["dispositif"] == identifiant), None)
