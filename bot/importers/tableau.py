"""Rows of a CSV or JSON file whose encoding, delimiter and names of columns vary.

An official list changes its headings from one year to the next, and spreadsheets change the rest:
each list says in a small table which headings it accepts for what it needs (`Besoin`).
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from bot.importers.refus import ImportImpossible
from bot.importers.sources import Source
from bot.texte import words_only

SEPARATEURS = (";", ",", "\t", "|")
_LIGNES_DE_TITRE = 10  # above the headings, in what spreadsheets export
_NOMS = {";": "points-virgules", ",": "virgules", "\t": "tabulations", "|": "barres"}
_CELLULE_MAX = 20_000
_ACCENTS_ABIMES = re.compile(
    "[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u2018-\u201d\u20ac]|\ufffd"
)
_PAS_DU_TEXTE = (
    (b"PK\x03\x04", "un classeur (Excel ou LibreOffice) ou une archive"),
    (b"\xd0\xcf\x11\xe0", "un ancien classeur Excel"),
    (b"\x1f\x8b", "un fichier compressé"),
    (b"%PDF", "un PDF"),
)
_EN_CSV = "Ouvrez-le dans un tableur et enregistrez la feuille « au format CSV UTF-8 »."


@dataclass(frozen=True, slots=True)
class Besoin:
    """What a list needs: a key, its name in French with an example, the headings accepted.

    Headings are compared without accents, spaces nor signs: "Code INSEE" is "codeinsee".
    """

    cle: str
    libelle: str
    entetes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ligne:
    """One row: where it stands ("qpv.csv, ligne 12") and its cells by key of `Besoin`."""

    ou: str
    cellules: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tableau:
    """A file read: all its headings, the one that was found for each key, and its rows."""

    nom: str
    titres: tuple[str, ...]
    colonnes: Mapping[str, str]
    lignes: tuple[Ligne, ...]


class ColonnesAbsentes(ImportImpossible):
    """No line of headings holds what the list needs. `trouvees` are the headings found."""

    def __init__(self, nom: str, trouvees: Sequence[str], manquent: Sequence[Besoin]) -> None:
        self.trouvees = tuple(trouvees)
        montrees = ", ".join(f"« {_cut(titre)} »" for titre in trouvees[:8] if titre)
        if len(trouvees) > 8:
            montrees += "…"
        lignes = [f"« {nom} » : colonnes trouvées : {montrees or 'aucune'}."]
        lignes += [f"Il manque {besoin.libelle}." for besoin in manquent]
        if len(trouvees) == 1:
            lignes.append(
                "Tout est dans une seule colonne : séparez-les par des points-virgules, des "
                "virgules ou des tabulations."
            )
        super().__init__("\n".join(lignes))


def read_table(source: Source, besoins: Sequence[Besoin]) -> Tableau:
    """The rows of a source, with the columns that a list needs.

    Raises `ColonnesAbsentes` when it looks like something else, `ImportImpossible` when it is no
    table, is cut short, or when its accents are spoilt.
    """
    nom = _short_name(source.origine)
    texte = _decode(source.octets, nom)
    debut = texte.lstrip()[:200].lower()
    if not debut:
        raise ImportImpossible(f"« {nom} » est vide.")
    if debut.startswith(("<!doctype", "<html", "<head", "<body")):
        raise ImportImpossible(
            f"« {nom} » est une page web, pas la liste. Sur la page, copiez l’adresse du bouton "
            "« Télécharger », ou téléchargez le fichier et donnez son nom."
        )
    if debut.startswith(("[", "{")):
        tableau = _read_json(texte, nom, besoins)
    else:
        tableau = _read_csv(texte, nom, besoins)
    if not tableau.lignes:
        raise ImportImpossible(f"« {nom} » ne contient que des titres de colonnes, aucune ligne.")
    return tableau


def _decode(octets: bytes, nom: str) -> str:
    for debut, nature in _PAS_DU_TEXTE:
        if octets.startswith(debut):
            raise ImportImpossible(f"« {nom} » est {nature}. {_EN_CSV}")
    if octets.startswith((b"\xff\xfe", b"\xfe\xff")):
        texte = octets.decode("utf-16", errors="replace")
    else:
        try:
            texte = octets.decode("utf-8-sig")
        except UnicodeDecodeError as erreur:
            if erreur.reason == "unexpected end of data":
                raise ImportImpossible(_truncated(nom)) from None
            texte = octets.decode("cp1252", errors="replace")
    abime = _ACCENTS_ABIMES.search(texte)
    if abime:
        ligne = texte.count("\n", 0, abime.start()) + 1
        mot = _word_around(texte, abime.start())
        raise ImportImpossible(
            f"« {nom} », ligne {ligne} : des accents sont abîmés (« {mot} »). Reprenez le fichier "
            "d’origine et enregistrez-le en CSV UTF-8."
        )
    if "\x00" in texte:
        raise ImportImpossible(f"« {nom} » n’est pas un fichier de texte. {_EN_CSV}")
    return texte


def _read_csv(texte: str, nom: str, besoins: Sequence[Besoin]) -> Tableau:
    choix = [_headings(texte, separateur, besoins) for separateur in SEPARATEURS]
    rang, titres, separateur = min(choix, key=lambda c: (len(_missing(c[1], besoins)), -len(c[1])))
    manquent = _missing(titres, besoins)
    if manquent:
        raise ColonnesAbsentes(nom, titres, manquent)
    colonnes = _match(titres, besoins)
    places = {cle: titres.index(titre) for cle, titre in colonnes.items()}
    lignes = []
    lecteur = csv.reader(io.StringIO(texte, newline=""), delimiter=separateur)
    rangees = islice(_rows(lecteur, nom), rang + 1, None)
    for numero, cellules in rangees:
        if not any(cellules):
            continue
        ou = f"{nom}, ligne {numero}"
        if len(cellules) < len(titres):
            raise ImportImpossible(
                f"{ou} : {len(cellules)} colonnes au lieu de {len(titres)}. La ligne est coupée, "
                "ou le fichier n’est pas entier : téléchargez-le de nouveau."
            )
        if any(cellules[len(titres) :]):
            raise ImportImpossible(
                f"{ou} : {len(cellules)} colonnes au lieu de {len(titres)}. Une case contient le "
                f"séparateur : mettez-la entre guillemets, ou séparez par des "
                f"{_NOMS[';' if separateur != ';' else ',']}."
            )
        lignes.append(Ligne(ou, {cle: cellules[place] for cle, place in places.items()}))
    return Tableau(nom, tuple(titres), colonnes, tuple(lignes))


def _rows(lecteur: Any, nom: str) -> Iterator[tuple[int, list[str]]]:
    """(line number, stripped cells); a quote left open is told where it begins."""
    debut = 1
    try:
        for cellules in lecteur:
            if any(len(cellule) > _CELLULE_MAX for cellule in cellules):
                raise csv.Error
            yield debut, [cellule.strip() for cellule in cellules]
            debut = lecteur.line_num + 1
    except csv.Error:
        raise ImportImpossible(
            f"{nom}, ligne {debut} : un guillemet est ouvert et jamais fermé. Fermez-le ou ôtez-le."
        ) from None


def _headings(texte: str, separateur: str, besoins: Sequence[Besoin]) -> tuple[int, list[str], str]:
    """(rank, headings, delimiter) of the row that looks most like headings, among the first."""
    debut = texte.splitlines()[: _LIGNES_DE_TITRE + 1]
    rangees = [
        [cellule.strip() for cellule in next(csv.reader([ligne], delimiter=separateur), [])]
        for ligne in debut
    ]
    rang = min(
        range(len(rangees)),
        key=lambda r: (len(_missing(rangees[r], besoins)), not any(rangees[r]), r),
    )
    return rang, rangees[rang], separateur


def plain_heading(titre: str) -> str:
    """A heading as `Besoin` writes it: "Code INSEE" -> "codeinsee"."""
    return words_only(titre).replace(" ", "")


def _match(titres: Sequence[str], besoins: Sequence[Besoin]) -> dict[str, str]:
    """Key -> heading, the first accepted one of each need; no heading serves twice."""
    plies = {titre: plain_heading(titre) for titre in titres if titre}
    colonnes: dict[str, str] = {}
    for besoin in besoins:
        for accepte in besoin.entetes:
            libres = [t for t, p in plies.items() if p == accepte and t not in colonnes.values()]
            if libres:
                colonnes[besoin.cle] = libres[0]
                break
    return colonnes


def _missing(titres: Sequence[str], besoins: Sequence[Besoin]) -> list[Besoin]:
    trouvees = _match(titres, besoins)
    return [besoin for besoin in besoins if besoin.cle not in trouvees]


def _read_json(texte: str, nom: str, besoins: Sequence[Besoin]) -> Tableau:
    try:
        donnees = json.loads(texte)
    except (ValueError, RecursionError) as erreur:
        raise ImportImpossible(_truncated(nom)) from erreur
    if not isinstance(donnees, list) or not all(isinstance(objet, dict) for objet in donnees):
        raise ImportImpossible(
            f"« {nom} » est du JSON, mais pas une liste de communes comme celle de "
            "geo.api.gouv.fr/communes?fields=code,nom,centre. Prenez cette liste, ou un CSV."
        )
    objets = [_flatten(objet) for objet in donnees]
    titres = list(dict.fromkeys(titre for objet in objets for titre in objet))
    manquent = _missing(titres, besoins)
    if manquent:
        raise ColonnesAbsentes(nom, titres, manquent)
    colonnes = _match(titres, besoins)
    lignes = tuple(
        Ligne(
            f"{nom}, élément n° {rang}",
            {cle: objet.get(titre, "") for cle, titre in colonnes.items()},
        )
        for rang, objet in enumerate(objets, start=1)
    )
    return Tableau(nom, tuple(titres), colonnes, lignes)


def _flatten(objet: Mapping[str, Any]) -> dict[str, str]:
    """Cells as text; a point (`{"coordinates": [lon, lat]}`) gives two of them."""
    cellules: dict[str, str] = {}
    for titre, valeur in objet.items():
        point = valeur.get("coordinates") if isinstance(valeur, dict) else None
        if isinstance(point, list) and len(point) == 2:
            cellules["longitude"], cellules["latitude"] = map(str, point)
        elif isinstance(valeur, list):
            cellules[titre] = ",".join(map(str, valeur))
        else:
            cellules[titre] = "" if valeur is None else str(valeur).strip()
    return cellules


def _truncated(nom: str) -> str:
    return f"« {nom} » est coupé avant la fin, ou abîmé. Téléchargez-le de nouveau."


def _word_around(texte: str, place: int) -> str:
    debut = max(texte.rfind(separateur, 0, place) for separateur in " ;,\t|\n") + 1
    return re.split(r"[ ;,\t|\r\n]", texte[debut : debut + 30])[0]


def _short_name(origine: str) -> str:
    """The last piece of an address, to be read beside a line number."""
    return origine.split("?")[0].rstrip("/").rpartition("/")[2] or origine


def _cut(titre: str) -> str:
    return titre if len(titre) <= 30 else f"{titre[:30]}…"
