"""The cases of each fiche, played by the engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Cas, Fiche
from bot.orientation.moteur import Moteur
from bot.situation import Situation, SituationInvalide

CAS_PAR_FICHE = 3


def check_cases(
    sources: Sources, territoires: TableTerritoires, quartiers: TableTerritoires
) -> Iterator[Erreur]:
    """Cases that are too few, or that the engine plays otherwise than they say.

    A case is played on its own day, else on the day its fiche was checked: what it tells never
    changes with the calendar. `quartiers` also knows the lists that this installation imported.
    """
    moteur = Moteur(sources.catalogue, territoires)
    for fiche in sources.catalogue.fiches.values():
        if len(fiche.cas) < CAS_PAR_FICHE:
            yield sources.of_fiche(
                fiche.id,
                "cas",
                f"{len(fiche.cas)} cas ; il en faut {CAS_PAR_FICHE} au moins : oui, non, et juste à la limite.",
            )
        nom = f"{sources.dossier_fiches.name}/{fiche.id}.yml"
        for cas, lignes in zip(fiche.cas, sources.fiches[fiche.id]["cas"], strict=True):
            for cle, texte in _gaps(moteur, fiche, cas, quartiers):
                yield Erreur(nom, lignes.line_of(cle), f"cas « {cas.nom} » : {texte}")


def _gaps(
    moteur: Moteur, fiche: Fiche, cas: Cas, quartiers: TableTerritoires
) -> Iterator[tuple[str, str]]:
    """What the engine says otherwise than the case: the key of the case, and a French sentence."""
    try:
        situation = Situation.from_json(cas.situation)
        moteur.check_dispositifs(situation)
        rendu = moteur.orient(situation, jour=cas.jour or fiche.verifie_le, mode="educateur")
    except SituationInvalide as invalide:
        yield "situation", " ".join(invalide.erreurs)
        return
    quartier = situation.quartier
    if quartier is not None and quartiers.quartier(quartier) is None:
        yield (
            "situation",
            f"aucun quartier prioritaire « {quartier} » parmi ceux que je connais ; vérifiez le code, ou importez la "
            "liste officielle : passerelle catalogue importer qpv FICHIER.",
        )
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
