"""From `data/catalogue/*.yml` and `data/structures/*.yml` to the frozen `Catalogue` of the engine.

Every mistake of every file is gathered before anything is refused; a catalogue with one mistake is
refused as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from bot.catalogue.champs import near
from bot.catalogue.glossaire import GLOSSAIRE, read_glossaire
from bot.catalogue.lecture import Lecture
from bot.catalogue.referentiels import load_referentiels
from bot.catalogue.yaml_situe import Bloc, Erreur, read_yaml
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Catalogue, Fiche, Structure
from bot.texte import words_only

CATALOGUE = Path(__file__).parents[2] / "data" / "catalogue"
STRUCTURES = Path(__file__).parents[2] / "data" / "structures"

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class CatalogueInvalide(ValueError):
    """The catalogue cannot be used; `erreurs` holds every mistake with its file and line."""

    def __init__(self, erreurs: list[Erreur]) -> None:
        self.erreurs = erreurs
        super().__init__("\n".join(str(erreur) for erreur in erreurs))


def load_catalogue(
    territoires: TableTerritoires,
    dossier_fiches: Path = CATALOGUE,
    dossier_structures: Path = STRUCTURES,
) -> Catalogue:
    """Load and check everything, or raise `CatalogueInvalide` with all the mistakes at once."""
    catalogue, erreurs = read_catalogue(territoires, dossier_fiches, dossier_structures)
    if erreurs:
        raise CatalogueInvalide(erreurs)
    return catalogue


def read_catalogue(
    territoires: TableTerritoires,
    dossier_fiches: Path = CATALOGUE,
    dossier_structures: Path = STRUCTURES,
    glossaire: Path = GLOSSAIRE,
) -> tuple[Catalogue, list[Erreur]]:
    """What of a catalogue can be read, and all its mistakes, those of the glossary too; without any,
    it is whole."""
    erreurs: list[Erreur] = []
    mots = load_referentiels().mots_des_freins
    fiches: dict[str, Fiche] = {}
    lignes: dict[str, Bloc] = {}
    chemins = sorted(dossier_fiches.glob("*.yml"))
    erreurs.extend(_wrong_names(dossier_fiches))
    connues = {chemin.stem for chemin in chemins}
    for chemin in chemins:
        bloc, fautes = read_yaml(chemin, f"{dossier_fiches.name}/{chemin.name}")
        lecture = Lecture(f"{dossier_fiches.name}/{chemin.name}", territoires, mots)
        lecture.erreurs.extend(fautes)
        if bloc is not None:
            fiche = lecture.fiche(chemin.stem, bloc)
            if isinstance(bloc, Bloc):
                lignes[chemin.stem] = bloc
            if fiche is not None:
                fiches[fiche.id] = fiche
        erreurs.extend(lecture.erreurs)
    if not fiches and not erreurs:
        texte = "aucune fiche ; le dossier doit contenir un fichier .yml par dispositif."
        erreurs.append(Erreur(str(dossier_fiches.name), 1, texte))
    erreurs.extend(_names_of_two(fiches, lignes, dossier_fiches.name))
    erreurs.extend(_wrong_names(dossier_structures))
    structures: dict[str, Structure] = {}
    for chemin in sorted(dossier_structures.glob("*.yml")):
        nom = f"{dossier_structures.name}/{chemin.name}"
        suite, fautes = read_yaml(chemin, nom)
        lecture = Lecture(nom, territoires, mots)
        lecture.erreurs.extend(fautes)
        if suite is not None:
            lecture.structures(suite, structures, connues)
        erreurs.extend(lecture.erreurs)
    erreurs.extend(_dead_references(connues, lignes, dossier_fiches.name))
    erreurs.extend(read_glossaire(glossaire)[1])
    return Catalogue(MappingProxyType(fiches), tuple(structures.values())), erreurs


def plain_names(fiches: Mapping[str, Fiche]) -> dict[str, str]:
    """Plain name or alias -> the fiche that it leads to."""
    return {
        words_only(nom): fiche.id for fiche in fiches.values() for nom in (fiche.nom, *fiche.alias)
    }


def read_fiche(
    identifiant: str, bloc: Bloc, territoires: TableTerritoires, fichier: str
) -> tuple[Fiche | None, list[Erreur]]:
    """One fiche from its YAML, with its mistakes; None when there is any."""
    lecture = Lecture(fichier, territoires, load_referentiels().mots_des_freins)
    return lecture.fiche(identifiant, bloc), lecture.erreurs


def _wrong_names(dossier: Path) -> list[Erreur]:
    """Files that would not be read, or whose name cannot be a code."""
    erreurs = []
    for chemin in sorted(dossier.glob("*")):
        if chemin.suffix.lower() in (".yml", ".yaml"):
            bon = f"{words_only(chemin.stem).replace(' ', '-') or 'ma-fiche'}.yml"
            if chemin.suffix != ".yml" or not _CODE.fullmatch(chemin.stem):
                texte = f"renommez ce fichier « {bon} » : des minuscules sans accent, des chiffres, des tirets, puis « .yml »."
                erreurs.append(Erreur(f"{dossier.name}/{chemin.name}", 1, texte))
    return erreurs


def _names_of_two(fiches: dict[str, Fiche], lignes: dict[str, Bloc], dossier: str) -> list[Erreur]:
    """A name or an alias that two fiches share, however it is spelt; told once for each."""
    erreurs: list[Erreur] = []
    prises: dict[str, str] = {}
    for fiche in fiches.values():
        ecrits = {words_only(nom): (nom, "alias") for nom in fiche.alias}
        ecrits[words_only(fiche.nom)] = (fiche.nom, "nom")
        for mots, (nom, cle) in ecrits.items():
            autre = prises.setdefault(mots, fiche.id)
            if autre != fiche.id:
                ligne = lignes[fiche.id].line_of(cle)
                texte = (
                    f"« {nom} » désigne déjà la fiche « {autre} » ({dossier}/{autre}.yml) ; "
                    f"un nom ne mène qu’à une fiche : retirez-le ici, ou dans « {autre} »."
                )
                erreurs.append(Erreur(f"{dossier}/{fiche.id}.yml", ligne, texte))
    return erreurs


def _dead_references(connues: set[str], lignes: dict[str, Bloc], dossier: str) -> list[Erreur]:
    """Codes that lead to no fiche, in every file that could be read, broken elsewhere or not."""
    erreurs = []
    for nom, bloc in lignes.items():
        for cle in ("remplace_par", "decline", "mediation_pour"):
            cibles = bloc.get(cle)
            for cible in cibles if isinstance(cibles, list) else [cibles]:
                if isinstance(cible, str) and cible not in connues:
                    texte = f"« {cle} » : aucune fiche « {cible} »{near(cible, connues)}."
                    erreurs.append(Erreur(f"{dossier}/{nom}.yml", bloc.line_of(cle), texte))
    return erreurs
