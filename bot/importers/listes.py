"""The lists that can be imported, and the steps of an import: read, check all, then replace."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType

from bot.importers import centres, frr, qpv
from bot.importers.refus import Ecarts, ImportImpossible, counted
from bot.importers.sources import Source, read_source
from bot.importers.stockage import write_list
from bot.importers.tableau import ColonnesAbsentes, Tableau, plain_heading, read_table
from bot.territoires import Territoires
from bot.territoires.importees import CENTRES, FRR, QPV

MODULES: dict[str, ModuleType] = {QPV: qpv, FRR: frr, CENTRES: centres}
_PART_ATTENDUE = 0.9  # of the rows of the official list; below, the file may be a piece of it


@dataclass(frozen=True, slots=True)
class Bilan:
    """What an import did, in French: `resume` is one sentence without its full stop."""

    liste: str
    origine: str
    resume: str
    importe_le: datetime
    lignes: int
    reserves: tuple[str, ...]


def import_list(liste: str, adresse: str, territoires: Territoires, sortie: Path) -> Bilan:
    """Import one of `MODULES` from a file or an address into `sortie`.

    Nothing is written unless the whole file is right. Raises `ImportImpossible`.
    """
    module = MODULES[liste]
    source = read_source(adresse)
    tableau = _read(source, liste)
    ecarts = Ecarts()
    records, resume = module.read(tableau, territoires, ecarts)
    ecarts.check(tableau.nom)
    if not records:
        raise ImportImpossible(
            f"« {tableau.nom} » ne contient rien à importer : {module.NOM} n’est jamais vide."
        )
    reserves = ecarts.reserves()
    if len(records) < _PART_ATTENDUE * module.ATTENDUES:
        reserves.append(
            f"{counted(len(records))} lignes gardées, alors que {module.NOM} en compte environ "
            f"{counted(module.ATTENDUES)} : vérifiez que le fichier est entier."
        )
    maintenant = datetime.now().astimezone()
    trace = {
        "origine": source.origine,
        "empreinte": hashlib.sha256(source.octets).hexdigest(),
        "importe_le": maintenant.isoformat(timespec="seconds"),
        "lignes": len(records),
    }
    write_list(sortie, liste, records, trace)
    return Bilan(liste, source.origine, resume, maintenant, len(records), tuple(reserves))


def _read(source: Source, liste: str) -> Tableau:
    """The table of a source; when it is another list, say which one."""
    try:
        tableau = read_table(source, MODULES[liste].BESOINS)
    except ColonnesAbsentes as absentes:
        autres = [autre for autre in MODULES if autre != liste and _looks_like(source, autre)]
        raise ImportImpossible(_other_list(liste, autres, source, str(absentes))) from None
    titres = {plain_heading(titre) for titre in tableau.titres}
    autres = [a for a, module in MODULES.items() if a != liste and titres & set(module.PROPRES)]
    if autres:
        trouvees = ", ".join(f"« {titre} »" for titre in tableau.titres if titre)
        detail = f"« {tableau.nom} » : colonnes trouvées : {trouvees}."
        raise ImportImpossible(_other_list(liste, autres, source, detail))
    return tableau


def _other_list(liste: str, autres: list[str], source: Source, detail: str) -> str:
    lignes = [f"Ce n’est pas {MODULES[liste].NOM}.", detail]
    lignes += [
        f"Ces colonnes sont celles de la liste « {autre} » : passerelle catalogue importer "
        f"{autre} {source.origine}"
        for autre in autres
    ]
    return "\n".join(lignes)


def _looks_like(source: Source, liste: str) -> bool:
    try:
        read_table(source, MODULES[liste].BESOINS)
    except ImportImpossible:
        return False
    return True
