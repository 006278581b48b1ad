#!/usr/bin/env python3
"""What a change of the catalogue comes to, as one Markdown text: `verifier`, then `comparer`.

    python3 .ci/relecture.py              the files as they are here, compared with the branch main
    python3 .ci/relecture.py RÉVISION     compared with another branch or commit
    python3 .ci/relecture.py RÉVISION --dans relecture.md

Only the project's own commands are run. Exit codes: 0 all is in order, 1 one of them falls short, 2 no
comparison could be made.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

RACINE = Path(__file__).parents[1]
LONGUEUR_MAX = 60_000  # characters; a comment on GitHub holds 65 536
SUITE = "… la suite est dans le journal de cette vérification."
TITRES = {
    0: "en ordre",
    1: "un territoire se vide, à lire avant d’accepter",
    2: "vérifié, mais pas comparé",
}


class Rendu(NamedTuple):
    """What a command said, on both its outputs, and its exit code."""

    code: int
    texte: str


def main(arguments: list[str] | None = None) -> int:
    """Run both commands, print the text (and write it in a file); returns the exit code."""
    parser = argparse.ArgumentParser(description="Relire un changement du catalogue.")
    parser.add_argument("revision", nargs="?", default="main", metavar="RÉVISION")
    parser.add_argument("--dans", type=Path, metavar="FICHIER")
    options = parser.parse_args(arguments)
    installe = run("--help")  # whatever is to be installed is, and says so apart
    if installe.code:
        print(installe.texte, file=sys.stderr)
        return 2
    verifie = run("catalogue", "verifier")
    compare = run("catalogue", "comparer", base_of(options.revision), ".")
    texte = tell(verifie, compare)
    print(texte, end="")
    if options.dans:
        court = texte if len(texte) <= LONGUEUR_MAX else tell(verifie, compare, LONGUEUR_MAX)
        options.dans.write_text(court, encoding="utf-8")
    return 1 if verifie.code else compare.code


def run(*arguments: str) -> Rendu:
    """Run `passerelle …` from the root of the project."""
    rendu = subprocess.run(
        ["./passerelle", *arguments],
        cwd=RACINE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False,
    )  # fmt: skip
    return Rendu(rendu.returncode, rendu.stdout.strip())


def base_of(revision: str) -> str:
    """Where this work left that branch: what others changed there since is not of this change."""
    rendu = subprocess.run(
        ["git", "merge-base", revision, "HEAD"],
        cwd=RACINE, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    return rendu.stdout.strip() or revision


def tell(verifie: Rendu, compare: Rendu, longueur: int | None = None) -> str:
    """The text of the comment, in Markdown; `longueur` shortens what the comparison said."""
    titre = "à corriger" if verifie.code else TITRES.get(compare.code, TITRES[2])
    change = compare.texte
    if verifie.code and compare.code == 2:
        change = "À lire une fois les erreurs corrigées."
    morceaux = [
        f"## Relecture du catalogue : {titre}",
        "**Les fiches et les lieux** (`passerelle catalogue verifier`)",
        _block(verifie.texte),
        "**Ce qui change, et pour qui** (`passerelle catalogue comparer`)",
    ]
    reste = longueur and longueur - sum(map(len, morceaux)) - 200
    morceaux.append(_block(change, reste))
    return "\n\n".join(morceaux) + "\n"


def _block(texte: str, longueur: int | None = None) -> str:
    """A block that shows the text as it is, whatever it holds."""
    if longueur is not None and len(texte) > longueur:
        texte = f"{texte[: max(longueur, 0)].rpartition(chr(10))[0]}\n{SUITE}"
    barriere = "```"
    while barriere in texte:
        barriere += "`"
    return f"{barriere}text\n{texte}\n{barriere}"


if __name__ == "__main__":
    sys.exit(main())
