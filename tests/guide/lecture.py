"""What a guide in Markdown tells to do: commands with what they answer, lines of files to change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_BARRIERE = re.compile(r"^(`{3,})(\w*)$")
_DANS = re.compile(r"^Dans `([^`]+)`.* :$")
_COUPURE = "…"


class Commande(NamedTuple):
    """A command of the terminal, and what it answers ("…" stands for what may vary)."""

    ligne: int
    texte: str
    attendu: str

    @property
    def reponses(self) -> str:
        """What is typed after each question: a question ends with " : ", on the line of its answer."""
        questions = self.attendu.partition("\nÉcrit : ")[0]
        return "".join(f"{q.partition(' : ')[2]}\n" for q in questions.splitlines() if " : " in q)


class Changement(NamedTuple):
    """Lines of a file that become others."""

    ligne: int
    fichier: str
    avant: str
    apres: str


class Titre(NamedTuple):
    """The beginning of a task."""

    ligne: int
    texte: str


Etape = Commande | Changement | Titre


def read_guide(texte: str) -> Iterator[Etape]:
    """The steps of a guide, in order. Raises `ValueError` for a block that says nothing to do."""
    dans: tuple[str, str] | None = None
    for ligne, langue, annonce, bloc in _blocks(texte):
        if langue == "titre":
            yield Titre(ligne, bloc)
        elif langue == "console":
            yield from _commands(ligne, bloc)
        elif langue == "yaml" and (fichier := _DANS.match(annonce)):
            dans = fichier[1], bloc
        elif langue == "yaml" and dans and annonce in ("devient :", "deviennent :"):
            yield Changement(ligne, *dans, bloc)
            dans = None
        elif langue == "yaml" and dans and annonce == "ajoutez dessous :":
            yield Changement(ligne, *dans, f"{dans[1]}\n{bloc}")
            dans = None
        else:
            raise ValueError(f"ligne {ligne} : ce bloc ne dit pas quoi faire")
    if dans:
        raise ValueError(f"{dans[0]} : il manque ce que le bloc devient")


def _blocks(texte: str) -> Iterator[tuple[int, str, str, str]]:
    """Each title and each fenced block: its line, its language, the last line before it, itself."""
    annonce, barriere, langue, debut = "", "", "", 0
    bloc: list[str] = []
    for numero, ligne in enumerate(texte.splitlines(), 1):
        if barriere:
            if ligne == barriere:
                yield debut, langue, annonce, "\n".join(bloc)
                barriere = ""
            else:
                bloc.append(ligne)
        elif ouvre := _BARRIERE.match(ligne):
            barriere, langue, debut, bloc = ouvre[1], ouvre[2], numero, []
        elif ligne.startswith("## "):
            yield numero, "titre", "", ligne.removeprefix("## ")
        elif ligne:
            annonce = ligne


def _commands(ligne: int, bloc: str) -> Iterator[Commande]:
    for morceau in re.split(r"^(?=\$ )", bloc, flags=re.MULTILINE):
        if morceau:
            commande, _, attendu = morceau.partition("\n")
            yield Commande(ligne, commande.removeprefix("$ "), attendu.strip())


def matches(attendu: str, obtenu: str) -> bool:
    """Whether it is what was expected; "…" is anything on its line, a line of "…" any lines."""
    motif = ""
    for ligne in attendu.splitlines():
        if ligne.strip() == _COUPURE:
            motif += r"(?:.*\n)*?"
        else:
            motif += ".*?".join(map(re.escape, ligne.rstrip().split(_COUPURE))) + r"\n"
    propre = "".join(f"{ligne.rstrip()}\n" for ligne in obtenu.strip().splitlines())
    return re.fullmatch(motif, propre) is not None


def apply(changement: Changement, racine: Path) -> None:
    """Change the file as an editor would. Raises `ValueError` when the lines are not there, once."""
    chemin = racine / changement.fichier
    texte = chemin.read_text(encoding="utf-8")
    if texte.count(f"{changement.avant}\n") != 1:
        raise ValueError(
            f"{changement.fichier} : ces lignes doivent y être, une fois\n{changement.avant}"
        )
    chemin.write_text(texte.replace(changement.avant, changement.apres, 1), encoding="utf-8")
