"""`python -m tests.vulnerabilites`: no locked package has a known flaw that nobody looked at.

pip-audit asks the package index for the advisories of each version. Where it gets none, it says
that all is well and ends with 0; here, what could not be checked is told.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

RACINE = Path(__file__).parents[1]
LISTES = ("execution", "tests", "pip")
OUTIL = RACINE / "requirements" / "audit.txt"
ACCEPTEES = RACINE / "requirements" / "vulnerabilites.toml"
ATTENTE = 300  # seconds, for each of the two steps
ILLISIBLES = "Failles connues : rien n’a pu être vérifié, les avis ne se lisent pas d’ici ({})."


def main() -> int:
    acceptees = [(lue["id"], lue["paquet"]) for lue in read_accepted()]
    try:
        lu = audit()
    except (OSError, ValueError, subprocess.SubprocessError) as erreur:
        print(ILLISIBLES.format(type(erreur).__name__))
        return 0
    code, lignes = judge(lu, acceptees)
    print("\n".join(lignes))
    return code


def read_accepted(chemin: Path = ACCEPTEES) -> list[dict[str, Any]]:
    """The flaws that are accepted, each with its package, its day and its reason."""
    acceptees: list[dict[str, Any]] = tomllib.loads(chemin.read_text("utf-8"))["acceptee"]
    return acceptees


def audit() -> list[dict[str, Any]]:
    """What pip-audit, in an environment of its own, says of each package."""
    with tempfile.TemporaryDirectory() as dossier:
        python, rendu = Path(dossier) / "venv/bin/python", Path(dossier) / "rendu.json"
        run([sys.executable, "-m", "venv", str(python.parents[1])])
        run([str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(OUTIL)])
        commande = [str(python), "-m", "pip_audit", "--disable-pip", "--require-hashes"]
        commande += ["--progress-spinner", "off", "-f", "json", "-o", str(rendu)]
        for liste in LISTES:
            commande += ["-r", str(RACINE / "requirements" / f"{liste}.txt")]
        run(commande, check=False)  # 1 when it finds something: its report tells what
        lus: list[dict[str, Any]] = json.loads(rendu.read_text("utf-8"))["dependencies"]
        return lus


def run(commande: list[str], *, check: bool = True) -> None:
    subprocess.run(commande, capture_output=True, check=check, timeout=ATTENTE)


def judge(
    paquets: Iterable[Mapping[str, Any]], acceptees: Iterable[tuple[str, str]]
) -> tuple[int, list[str]]:
    """The exit code and what to say: 1 for a flaw that is not accepted for its package."""
    paquets, connues = list(paquets), set(acceptees)
    muets = sorted({paquet["name"] for paquet in paquets if "skip_reason" in paquet})
    if len(muets) == len({paquet["name"] for paquet in paquets}):
        return 0, [ILLISIBLES.format(f"aucun avis pour {len(muets)} paquets")]
    nouvelles, vues = {}, set()
    for paquet in paquets:
        for faille in paquet.get("vulns", ()):
            noms = {(nom, paquet["name"]) for nom in (faille["id"], *faille.get("aliases", ()))}
            vues |= noms & connues
            if not noms & connues:
                corrige = ", ".join(faille.get("fix_versions", ())) or "aucune version encore"
                ou = f"{paquet['name']} {paquet['version']}"
                nouvelles[ou, faille["id"]] = f"{ou} : {faille['id']} (corrigée par : {corrige})"
    lignes = sorted(nouvelles.values())
    if muets:
        lignes.append(f"Sans avis lisible, donc non vérifiés : {', '.join(muets)}.")
    lignes += [
        f"{nom} ({paquet}) n’est plus signalée : retirez-la."
        for nom, paquet in sorted(
            (nom, paquet) for nom, paquet in connues - vues if paquet not in muets
        )
    ]
    if nouvelles:
        fichier = ACCEPTEES.relative_to(RACINE)
        lignes.append(f"Mettez ces paquets à jour, ou ajoutez à {fichier} la faille et la raison.")
        return 1, lignes
    return 0, [*lignes, "Failles connues : aucune qui ne soit déjà acceptée."]


if __name__ == "__main__":
    sys.exit(main())
