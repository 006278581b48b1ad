"""YAML that remembers its lines, so that every mistake is told with its file and its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

_CHARGEUR = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OUI_NON = {"oui": True, "non": False}


class Erreur(NamedTuple):
    """One mistake: where it is, what is wrong and what to write, in French.

    One that is not `grave` is only to be known: the catalogue serves all the same.
    """

    fichier: str
    ligne: int
    texte: str
    grave: bool = True

    def __str__(self) -> str:
        return f"{self.fichier}, ligne {self.ligne} : {self.texte}"


class Bloc(dict[str, Any]):
    """A YAML mapping; `ligne` is where it begins, `lignes` where each key stands (from 1).

    `ecrits` holds each scalar as it was typed: "01004", "non", "yes".
    """

    ligne: int = 1
    lignes: dict[str, int]
    ecrits: dict[str, str]

    def line_of(self, cle: str) -> int:
        return self.lignes.get(cle, self.ligne)

    def typed(self, cle: str) -> str:
        """The scalar of a key as it was typed, "" for a key that is missing or holds no scalar."""
        return self.ecrits.get(cle, "")


class Suite(list[Any]):
    """A YAML list; `lignes` holds the line of each item, `ecrits` what was typed ("" for a block)."""

    lignes: list[int]
    ecrits: list[str]


def read_yaml(chemin: Path, nom: str) -> tuple[Any, list[Erreur]]:
    """Read one file into `Bloc`, `Suite` and scalars ("oui" and "non" are booleans).

    A syntax mistake or a repeated key comes back as an `Erreur`; nothing is raised for what an
    editor can write.
    """
    erreurs: list[Erreur] = []
    try:
        with chemin.open(encoding="utf-8") as fichier:
            noeud = yaml.compose(fichier, Loader=_CHARGEUR)
    except yaml.MarkedYAMLError as erreur:
        ouvert = _open_quote(chemin, erreur)
        if ouvert is not None:
            return None, [
                Erreur(nom, ouvert, "le guillemet ouvert sur cette ligne n’est pas refermé.")
            ]
        marque = erreur.problem_mark or erreur.context_mark
        ligne = marque.line + 1 if marque else 1
        return None, [Erreur(nom, ligne, _explain(erreur))]
    except (UnicodeDecodeError, yaml.reader.ReaderError):
        return None, [Erreur(nom, 1, "le fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8.")]
    if noeud is None:
        return None, [Erreur(nom, 1, "le fichier est vide.")]
    return _value(noeud, nom, erreurs), erreurs


def _value(noeud: yaml.Node, nom: str, erreurs: list[Erreur]) -> Any:
    if isinstance(noeud, yaml.MappingNode):
        bloc = Bloc()
        bloc.ligne, bloc.lignes, bloc.ecrits = noeud.start_mark.line + 1, {}, {}
        for cle_noeud, valeur in noeud.value:
            cle = str(cle_noeud.value)
            if cle in bloc:
                texte = f"« {cle} » est écrit deux fois ; gardez-en un seul."
                erreurs.append(Erreur(nom, cle_noeud.start_mark.line + 1, texte))
            bloc[cle] = _value(valeur, nom, erreurs)
            bloc.lignes[cle] = cle_noeud.start_mark.line + 1
            bloc.ecrits[cle] = _typed(valeur)
        return bloc
    if isinstance(noeud, yaml.SequenceNode):
        suite = Suite(_value(enfant, nom, erreurs) for enfant in noeud.value)
        suite.lignes = [enfant.start_mark.line + 1 for enfant in noeud.value]
        suite.ecrits = [_typed(enfant) for enfant in noeud.value]
        return suite
    return _scalar(noeud)


def _typed(noeud: yaml.Node) -> str:
    return str(noeud.value) if isinstance(noeud, yaml.ScalarNode) else ""


def _scalar(noeud: yaml.Node) -> Any:
    texte = noeud.value
    genre = noeud.tag.rpartition(":")[2]
    if genre == "str":
        return texte if getattr(noeud, "style", None) else _OUI_NON.get(texte, texte)
    if genre == "null":
        return None
    if genre == "bool":
        return texte.lower() in ("true", "yes", "on")
    if genre == "int" and texte.lstrip("-").isdigit():
        return int(texte)
    if genre == "timestamp":
        try:
            return date.fromisoformat(texte)
        except ValueError:  # no such day: a text, which whoever wants a day refuses
            return texte
    return texte


def _open_quote(chemin: Path, erreur: yaml.MarkedYAMLError) -> int | None:
    """The line of a quote that nothing closes, or that only the next quote of the file closes."""
    if "quoted scalar" in (erreur.context or "") and erreur.context_mark:
        return int(erreur.context_mark.line) + 1
    try:
        with chemin.open(encoding="utf-8") as fichier:
            for jeton in yaml.scan(fichier, Loader=_CHARGEUR):
                if isinstance(jeton, yaml.ScalarToken) and jeton.style in ("'", '"'):
                    debut, fin = jeton.start_mark.line, jeton.end_mark.line
                    if debut < fin and erreur.problem_mark and fin == erreur.problem_mark.line:
                        return int(debut) + 1
    except yaml.MarkedYAMLError as autre:
        if "quoted scalar" in (autre.context or "") and autre.context_mark:
            return int(autre.context_mark.line) + 1
    return None


def _explain(erreur: yaml.MarkedYAMLError) -> str:
    probleme = erreur.problem or ""
    if "could not find expected ':'" in probleme:
        return "il manque « : » après le nom de la clé (ou un guillemet fermant plus haut)."
    if "mapping values are not allowed" in probleme:
        return "un « : » en trop dans le texte ; mettez tout le texte entre guillemets."
    if "tab character" in probleme:
        return "une tabulation ; remplacez-la par des espaces."
    if "cannot start any token" in probleme:
        return "une tabulation (mettez des espaces), ou un texte qui commence par @, % ou ` (mettez-le entre guillemets)."
    if "expected <block end>" in probleme or "did not find expected" in probleme:
        return "le décalage à gauche (les espaces) ou un crochet n’est pas bon ; alignez cette ligne sur ses voisines."
    return "ce n’est pas du YAML ; vérifiez les deux-points, les guillemets et les espaces de cette ligne."
