"""What a change of the catalogue changes, and for whom: two engines on the same situations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.catalogue.verification.sources import Sources
from bot.catalogue.yaml_situe import Bloc
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import ELIGIBLE, Moteur
from bot.situation import Situation

EXEMPLES = 3
SANS_EFFET = frozenset({"cas", "verifie_le", "rythme", "responsable"})


@dataclass
class Mouvement:
    """What happens to one dispositif: to whom of the panel, each with the reason afterwards."""

    situations: list[tuple[Situation, str]] = field(default_factory=list)

    @property
    def nombre(self) -> int:
        return len(self.situations)

    @property
    def exemples(self) -> list[tuple[Situation, str]]:
        """Those of whom the least is known: the quickest to read."""
        return sorted(self.situations, key=lambda une: len(une[0].to_json()))[:EXEMPLES]


@dataclass
class Comparaison:
    """All that changes. `vides` are the territories that keep no local dispositif nor place."""

    ajoutees: list[str]
    retirees: list[str]
    modifiees: Mapping[str, Sequence[str]]
    lieux_ajoutes: list[str]
    lieux_retires: list[str]
    lieux_modifies: Mapping[str, Sequence[str]]
    gagnent: dict[str, Mouvement]
    perdent: dict[str, Mouvement]
    plus_surs: dict[str, Mouvement]
    moins_surs: dict[str, Mouvement]
    inchanges: int
    panel: int
    vides: list[tuple[str, str]]

    @property
    def identiques(self) -> bool:
        """Whether nothing at all is different."""
        textes = self.ajoutees or self.retirees or self.modifiees
        lieux = self.lieux_ajoutes or self.lieux_retires or self.lieux_modifies
        return not (textes or lieux) and self.inchanges == self.panel


def compare(
    avant: Sources,
    apres: Sources,
    territoires: TableTerritoires,
    panel: Sequence[Situation],
    jour: date,
) -> Comparaison:
    """Orient everybody of the panel with both catalogues, on the same day."""
    ancien, nouveau = (Moteur(s.catalogue, territoires) for s in (avant, apres))
    gagnent: dict[str, Mouvement] = defaultdict(Mouvement)
    perdent: dict[str, Mouvement] = defaultdict(Mouvement)
    plus_surs: dict[str, Mouvement] = defaultdict(Mouvement)
    moins_surs: dict[str, Mouvement] = defaultdict(Mouvement)
    inchanges = 0
    for situation in panel:
        verdicts_avant, _ = _verdicts(ancien, situation, jour)
        verdicts_apres, raisons = _verdicts(nouveau, situation, jour)
        if verdicts_avant == verdicts_apres:
            inchanges += 1
            continue
        for nom in verdicts_avant.keys() | verdicts_apres.keys():
            etait, est = verdicts_avant.get(nom), verdicts_apres.get(nom)
            if etait == est:
                continue
            if etait is None:
                ou = gagnent
            elif est is None:
                ou = perdent
            else:
                ou = plus_surs if est == ELIGIBLE else moins_surs
            ou[nom].situations.append((situation, raisons.get(nom, "")))
    fiches = _changes(avant.fiches, apres.fiches)
    lieux = _changes(_places(avant), _places(apres))
    return Comparaison(
        *fiches, *lieux, gagnent, perdent, plus_surs, moins_surs, inchanges, len(panel),
        _emptied(avant.catalogue, apres.catalogue, jour),
    )  # fmt: skip


def _verdicts(
    moteur: Moteur, situation: Situation, jour: date
) -> tuple[dict[str, str], dict[str, str]]:
    """The verdict of each proposition, and why the others are left out."""
    rendu = moteur.orient(situation, jour=jour, mode="educateur")
    raisons = {
        ligne["dispositif"]: ligne["motifs"][0]["texte"]
        for ligne in (*rendu["propositions"], *rendu["ecartes"])
        if ligne["motifs"]
    }
    return {p["dispositif"]: p["verdict"] for p in rendu["propositions"]}, raisons


def _places(sources: Sources) -> dict[str, Bloc]:
    return {nom: bloc for nom, (_, bloc) in sources.structures.items()}


def _changes(
    avant: Mapping[str, Bloc], apres: Mapping[str, Bloc]
) -> tuple[list[str], list[str], dict[str, list[str]]]:
    """Added, removed, and the keys that are written otherwise in those that stay."""
    modifiees = {}
    for nom in sorted(avant.keys() & apres.keys()):
        une, autre = avant[nom], apres[nom]
        toutes = dict.fromkeys((*une, *autre))
        cles = [cle for cle in toutes if cle not in SANS_EFFET and une.get(cle) != autre.get(cle)]
        if cles:
            modifiees[nom] = cles
    return sorted(apres.keys() - avant.keys()), sorted(avant.keys() - apres.keys()), modifiees


def _emptied(avant: Catalogue, apres: Catalogue, jour: date) -> list[tuple[str, str]]:
    return sorted(_served(avant, jour) - _served(apres, jour))


def _served(catalogue: Catalogue, jour: date) -> set[tuple[str, str]]:
    """The communes and départements where something local is open, places included."""
    ouverts = [
        fiche.zone
        for fiche in catalogue.fiches.values()
        if fiche.zone is not None and not fiche.is_over(jour)
    ]
    lieux = [
        s.zone
        for s in catalogue.structures
        if any(not catalogue.fiches[nom].is_over(jour) for nom in s.dispositifs)
    ]
    return {
        (genre, code)
        for zone in (*ouverts, *lieux)
        for genre, codes in (("commune", zone.communes), ("departement", zone.departements))
        for code in codes
    }
