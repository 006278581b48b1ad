"""YAML that remembers its lines, so that every mistake is told with its file and its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import yaml

_CHARGEUR = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_OUI_NON = {"oui": True, "non": False}


class Erreur(NamedTuple):
    """One mistake: where it is, what is wrong and what to write, in French."""

    fichier: str
    ligne: int
    texte: str

    def __str__(self) -> str:
        return f"{self.fichier}, ligne {self.ligne} : {self.texte}"


class Bloc(dict[str, Any]):
    """A YAML mapping; `ligne` is where it begins, `lignes` where each key stands (from 1)."""

    ligne: int = 1
    lignes: dict[str, int]

    def line_of(self, cle: str) -> int:
        return self.lignes.get(cle, self.ligne)


class Suite(list[Any]):
    """A YAML list; `lignes` holds the line of each item."""

    lignes: list[int]


def read_yaml(chemin: Path, nom: str) -> tuple[Any, list[Erreur]]:
    """Read one file into `Bloc`, `Suite` and scalars ("oui" and "non" are booleans).

    A syntax mistake, a repeated key or an impossible date comes back as an `Erreur`; nothing is
    raised for what an editor can write.
    """
    erreurs: list[Erreur] = []
    try:
        with chemin.open(encoding="utf-8") as fichier:
            noeud = yaml.compose(fichier, Loader=_CHARGEUR)
    except yaml.MarkedYAMLError as erreur:
        marque = erreur.problem_mark or erreur.context_mark
        ligne = marque.line + 1 if marque else 1
        return None, [Erreur(nom, ligne, _explain(erreur))]
    except (UnicodeDecodeError, yaml.reader.ReaderError):
        return None, [Erreur(nom, 1, "le fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8.")]
    if noeud is None:
        return None, [Erreur(nom, 1, "le fichier est vide.")]
    return _value(noeud, nom, erreurs), erreurs


def _value(noeud: yaml.Node, nom: str, erreurs: list[Erreur]) -> Any:
    ligne = noeud.start_mark.line + 1
    if isinstance(noeud, yaml.MappingNode):
        bloc = Bloc()
        bloc.ligne, bloc.lignes = ligne, {}
        for cle_noeud, valeur in noeud.value:
            cle = str(cle_noeud.value)
            if cle in bloc:
                texte = f"« {cle} » est écrit deux fois ; gardez-en un seul."
                erreurs.append(Erreur(nom, cle_noeud.start_mark.line + 1, texte))
            bloc[cle] = _value(valeur, nom, erreurs)
            bloc.lignes[cle] = cle_noeud.start_mark.line + 1
        return bloc
    if isinstance(noeud, yaml.SequenceNode):
        suite = Suite(_value(enfant, nom, erreurs) for enfant in noeud.value)
        suite.lignes = [enfant.start_mark.line + 1 for enfant in noeud.value]
        return suite
    return _scalar(noeud, nom, ligne, erreurs)


def _scalar(noeud: yaml.Node, nom: str, ligne: int, erreurs: list[Erreur]) -> Any:
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
        except ValueError:
            message = f"« {texte} » n’est pas une date du calendrier ; écrivez AAAA-MM-JJ, par exemple 2026-11-22."
            erreurs.append(Erreur(nom, ligne, message))
            return None
    return texte


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
    if "found unexpected end of stream" in probleme:
        return "un guillemet ouvert n’est pas refermé."
    if "expected <block end>" in probleme or "did not find expected" in probleme:
        return "le décalage à gauche (les espaces) ou un crochet n’est pas bon ; alignez cette ligne sur ses voisines."
    return "ce n’est pas du YAML ; vérifiez les deux-points, les guillemets et les espaces de cette ligne."
