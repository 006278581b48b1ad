"""How the cost follows the number of services: `python -m benchmarks.echelle [NOMBRE …]`.

For each size (1,000, 10,000 and 100,000 services), a local site plays the API of data·inclusion, the
command imports it in a process of its own, then 2,000 different situations, each with a commune,
are oriented: nothing is memoised between them. Prints a table. The centres of the communes are
drawn at random, unless a file of them is given with `--centres` (a CSV that `catalogue importer
centres` reads).
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.__main__ import JOUR, SITUATIONS, varied_situations
from benchmarks.api_fictive import JETON, Api, Centres, Donnees, serving
from bot.importers.stockage import write_list
from bot.installation import VARIABLE
from bot.passerelle import Passerelle, close_passerelle, open_passerelle
from bot.situation import Situation
from bot.territoires import Territoires, imported_lists
from bot.territoires.importees import CENTRES, read_lists

TAILLES = (1_000, 10_000, 100_000)
COMPTEES = 200  # situations over which the rows that are read are counted
RACINE = Path(__file__).parents[1]
# Import in a process of its own, and say the memory that it took at most, in kilobytes. (What
# getrusage says begins with the memory of the process that started it.)
_IMPORTER = """
import sys
from bot.cli import main
code = main(["catalogue", "importer", "data-inclusion", "--france"])
for ligne in open("/proc/self/status", encoding="ascii"):
    if ligne.startswith("VmHWM:"):
        print(ligne.split()[1], file=sys.stderr)
sys.exit(code)
"""


@dataclass(frozen=True)
class Mesure:
    """One line of the table. Seconds, megabytes, milliseconds."""

    services: int
    lieux: int
    import_s: float
    memoire_mo: float
    fichier_mo: float
    mediane_ms: float
    calcul_ms: float
    p95_ms: float
    lignes: float
    servies: float


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("tailles", nargs="*", type=int, default=TAILLES, metavar="NOMBRE")
    options.add_argument("--centres", type=Path, help="un CSV des centres des communes")
    choix = options.parse_args()
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cœurs")
    with tempfile.TemporaryDirectory() as var:
        os.environ[VARIABLE] = var
        centres = place_communes(choix.centres)
        print(f"{SITUATIONS} situations différentes, chacune avec une commune\n")
        print(
            f"{'services':>9} {'lieux':>7} {'import (s)':>11} {'mémoire (Mo)':>13} "
            f"{'fichier (Mo)':>13} {'médiane (ms)':>13} {'calcul (ms)':>12} {'p95 (ms)':>9} {'lignes lues':>12} {'lieux dits':>11}"
        )
        for taille in (0, *choix.tailles):
            m = measure(taille, centres, Path(var))
            print(
                f"{m.services:9} {m.lieux:7} {m.import_s:11.1f} {m.memoire_mo:13.0f} "
                f"{m.fichier_mo:13.1f} {m.mediane_ms:13.2f} {m.calcul_ms:12.2f} {m.p95_ms:9.2f} {m.lignes:12.0f} {m.servies:11.1f}",
                flush=True,
            )


def place_communes(fichier: Path | None) -> Centres:
    """Import the centres of the communes, real or drawn within France, and give them back."""
    territoires = Territoires()
    if fichier is not None:
        from bot.importers import import_list

        import_list(CENTRES, str(fichier), territoires, imported_lists())
    else:
        hasard = random.Random(2026)
        lignes = [
            {"commune": c, "latitude": hasard.uniform(43, 50), "longitude": hasard.uniform(-1, 7)}
            for c in territoires.codes()
        ]
        trace = {"origine": "hasard", "empreinte": "", "importe_le": "", "lignes": len(lignes)}
        write_list(imported_lists(), CENTRES, lignes, trace)
    return dict(read_lists(imported_lists()).centres or {})


def measure(taille: int, centres: Centres, var: Path) -> Mesure:
    """Import so many services, then orient; with none, the engine alone."""
    fichier = var / "lieux.sqlite"
    fichier.unlink(missing_ok=True)
    secondes, memoire = run_import(taille, centres) if taille else (0.0, 0.0)
    close_passerelle()
    passerelle = open_passerelle()
    situations = located_situations(passerelle, SITUATIONS)
    durees, calculs, lignes, servies = orient_all(passerelle, situations)
    return Mesure(
        taille,
        count(fichier),
        secondes,
        memoire,
        fichier.stat().st_size / 1e6 if taille else 0.0,
        statistics.median(durees),
        statistics.median(calculs),
        sorted(durees)[int(len(durees) * 0.95)],
        lignes,
        servies,
    )


def run_import(taille: int, centres: Centres) -> tuple[float, float]:
    """Seconds and resident megabytes (at most) of the command, in a process of its own."""
    donnees = Donnees(taille, Territoires(), centres)
    with serving(Api(donnees)) as adresse:
        debut = time.perf_counter()
        rendu = subprocess.run(
            [sys.executable, "-c", _IMPORTER],
            cwd=RACINE,
            env={
                **os.environ,
                "PASSERELLE_DATA_INCLUSION": adresse,
                "PASSERELLE_DATA_INCLUSION_JETON": JETON,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        secondes = time.perf_counter() - debut
    if rendu.returncode:
        raise SystemExit(rendu.stderr)
    return secondes, int(rendu.stderr.split()[-1]) / 1024


def located_situations(passerelle: Passerelle, nombre: int) -> list[Situation]:
    """Different situations, each with a commune."""
    return [s for s in varied_situations(passerelle, 2 * nombre) if s.commune][:nombre]


def orient_all(
    passerelle: Passerelle, situations: list[Situation]
) -> tuple[list[float], list[float], float, float]:
    """Milliseconds of each orientation, by the clock and of the processor (on a busy machine, the
    first also counts others); rows of places read and places told, on average."""
    for situation in situations[:5]:
        passerelle.moteur.orient(situation, jour=JOUR)
    durees, calculs = [], []
    servies = 0
    for situation in situations:
        debut, calcul = time.perf_counter(), time.thread_time()
        rendu = passerelle.moteur.orient(situation, jour=JOUR)
        durees.append((time.perf_counter() - debut) * 1000)
        calculs.append((time.thread_time() - calcul) * 1000)
        servies += sum(p["structure"] is not None for p in rendu["propositions"])
    from bot.lieux import table

    lues = 0
    choisir = table._select

    def counting(*arguments: object) -> list[tuple[object, ...]]:
        nonlocal lues
        lignes = choisir(*arguments)  # type: ignore[arg-type]
        lues += len(lignes)
        return lignes

    table._select = counting
    try:
        for situation in situations[:COMPTEES]:
            passerelle.moteur.orient(situation, jour=JOUR)
    finally:
        table._select = choisir
    return durees, calculs, lues / len(situations[:COMPTEES]), servies / len(situations)


def count(fichier: Path) -> int:
    if not fichier.exists():
        return 0
    with closing(sqlite3.connect(fichier)) as base:
        return int(base.execute("SELECT count(*) FROM lieux").fetchone()[0])


if __name__ == "__main__":
    main()
