"""The words that people do not understand, from `data/referentiels/glossaire.yml`.

Every mistake is told with its line, in French, like those of a fiche.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalogue.champs import near
from bot.catalogue.referentiels import REFERENTIELS
from bot.catalogue.yaml_situe import Bloc, Erreur, Suite, read_yaml
from bot.texte import words_only

GLOSSAIRE = REFERENTIELS / "glossaire.yml"
MOTS_MAX = 25
CLES = ("mot", "variantes", "explication")
_VOUS = re.compile(r"(?<!rendez-)\b(?:vous|votre|vos)\b", re.IGNORECASE)
_EXEMPLE = "« - mot: frein », puis « explication: ce qui bloque pour avancer. »"


@dataclass(frozen=True, slots=True)
class Mot:
    """A word, the other ways to write it, and what it means."""

    mot: str
    explication: str
    variantes: tuple[str, ...] = ()
    ligne: int = 1


def read_glossaire(chemin: Path = GLOSSAIRE) -> tuple[tuple[Mot, ...], list[Erreur]]:
    """The words that can be read, and all the mistakes of the file."""
    nom = f"{chemin.parent.name}/{chemin.name}"
    if not chemin.is_file():
        return (), [Erreur(nom, 1, f"ce fichier manque ; écrivez-y {_EXEMPLE}.")]
    suite, erreurs = read_yaml(chemin, nom)
    if suite is None and erreurs:
        return (), erreurs
    if not isinstance(suite, Suite):
        return (), [*erreurs, Erreur(nom, 1, f"une liste de mots est attendue : {_EXEMPLE}.")]
    mots: list[Mot] = []
    pris: dict[str, str] = {}
    for bloc, ligne in zip(suite, suite.lignes, strict=True):
        lu, fautes = _read_word(bloc, ligne, nom)
        erreurs.extend(fautes)
        if lu is None:
            continue
        for ecrit in (lu.mot, *lu.variantes):
            autre = pris.setdefault(words_only(ecrit), lu.mot)
            if autre != lu.mot:
                texte = f"« {ecrit} » est déjà expliqué avec « {autre} » : retirez-le ici, ou là."
                erreurs.append(Erreur(nom, ligne, texte))
        mots.append(lu)
    return tuple(mots), erreurs


def load_glossaire(chemin: Path = GLOSSAIRE) -> tuple[Mot, ...]:
    """The words, or a `ValueError` with every mistake of the file."""
    mots, erreurs = read_glossaire(chemin)
    if erreurs:
        raise ValueError("\n".join(str(erreur) for erreur in erreurs))
    return mots


def names_of_fiches(
    mots: Iterable[Mot], noms: Mapping[str, str], fichier: str = "referentiels/glossaire.yml"
) -> list[Erreur]:
    """Words that are the name of a fiche, which answers before them. `noms`: plain name -> fiche."""
    return [
        Erreur(
            fichier,
            lu.ligne,
            f"« {ecrit} » est un nom de la fiche « {noms[words_only(ecrit)]} » : c’est elle qui répond ; retirez-le.",
        )
        for lu in mots
        for ecrit in (lu.mot, *lu.variantes)
        if words_only(ecrit) in noms
    ]


def by_writing(mots: Iterable[Mot], sauf: Collection[str] = ()) -> dict[str, Mot]:
    """Plain writing, singular or plural -> word; but for those of `sauf`."""
    ecrits: dict[str, Mot] = {}
    for lu in mots:
        for ecrit in (lu.mot, *lu.variantes):
            plie = words_only(ecrit)
            for forme in (plie, f"{plie}s"):
                if forme not in sauf:
                    ecrits.setdefault(forme, lu)
    return ecrits


def _read_word(bloc: Any, ligne: int, fichier: str) -> tuple[Mot | None, list[Erreur]]:
    if not isinstance(bloc, Bloc):
        return None, [Erreur(fichier, ligne, f"chaque mot commence ainsi : {_EXEMPLE}.")]
    erreurs = [
        Erreur(fichier, bloc.line_of(cle), f"clé inconnue « {cle} »{near(cle, CLES)}.")
        for cle in bloc
        if cle not in CLES
    ]
    for cle in ("mot", "explication"):
        if not isinstance(bloc.get(cle), str) or not bloc[cle].strip():
            texte = f"il manque « {cle} », en toutes lettres : {_EXEMPLE}."
            erreurs.append(Erreur(fichier, bloc.line_of(cle), texte))
    variantes = bloc.get("variantes", ())
    if not isinstance(variantes, list | tuple) or not all(isinstance(v, str) for v in variantes):
        texte = "« variantes » attend une liste de mots, par exemple « variantes: [obstacle, blocage] »."
        erreurs.append(Erreur(fichier, bloc.line_of("variantes"), texte))
    explication = bloc.get("explication")
    if isinstance(explication, str):
        erreurs += _style(explication, bloc.line_of("explication"), fichier)
    if erreurs:
        return None, erreurs
    sens = " ".join(bloc["explication"].split())
    return Mot(bloc["mot"], sens, tuple(variantes), ligne), []


def _style(texte: str, ligne: int, fichier: str) -> list[Erreur]:
    """What does not read well to somebody who did not understand a word."""
    fautes = []
    mots = len(texte.split())
    if mots > MOTS_MAX:
        fautes.append(f"« explication » a {mots} mots ; {MOTS_MAX} au plus.")
    if re.search(r"\w'\w", texte):
        fautes.append("« explication » : une apostrophe droite ; écrivez ’.")
    if _VOUS.search(texte):
        fautes.append(
            "« explication » : le même texte sert à un éducateur ; écrivez sans « vous »."
        )
    return [Erreur(fichier, ligne, faute) for faute in fautes]
