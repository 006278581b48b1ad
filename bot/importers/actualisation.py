"""The communes of today, from geo.api.gouv.fr, put beside what the project ships.

What the API does not tell (arrondissements, former codes, communes déléguées, nicknames) is taken
from the shipped table, and the whole is built as that table is. Nothing that was known is lost: a
commune that the API does not give any more stays, and is told.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.importers.appels import Appels, ReponseAbimee
from bot.importers.refus import Ecarts, ImportImpossible, counted
from bot.importers.stockage import replacing
from bot.territoires.choix_de_la_table import TABLE
from bot.territoires.construire import build

ADRESSE = "https://geo.api.gouv.fr"
VARIABLE = "PASSERELLE_GEO_API"  # another address of the API
CHAMPS = "nom,code,codesPostaux,codeEpci,codeDepartement,codeRegion,population"
_PART_ATTENDUE = 0.97  # of the communes that are known; below, it is a piece of the list

_CODE = re.compile(r"(?:\d{2}|2[AB])\d{3}")
_POSTAL = re.compile(r"\d{5}")

_Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Actualisation:
    """What a refresh did. `changements` and `reserves` are French sentences."""

    origine: str
    fait_le: datetime
    communes: int
    changements: tuple[str, ...]
    reserves: tuple[str, ...]


def open_geo() -> Appels:
    """The API that the environment names; it asks for no token."""
    return Appels(os.environ.get(VARIABLE, "").strip() or ADRESSE)


def refresh_communes(sortie: Path, appels: Appels, livree: Path = TABLE) -> Actualisation:
    """Build the refreshed table in `sortie`, whole or not at all. Raises `ImportImpossible`."""
    ecarts = Ecarts()
    maintenant = datetime.now().astimezone()
    with replacing(sortie) as nouveau:
        with appels:
            recues = appels.get("/communes", {"fields": CHAMPS}, _check_list)
            epcis = appels.get("/epcis", {"fields": "nom,code"}, _check_list)
        with closing(sqlite3.connect(f"{livree.resolve().as_uri()}?mode=ro", uri=True)) as base:
            base.row_factory = sqlite3.Row
            paquet = _merge(base, recues, epcis, ecarts, appels.hote)
        changements = _changes(sortie if sortie.exists() else livree, paquet)
        build(paquet, livree.parent, nouveau)
        with closing(sqlite3.connect(nouveau)) as base, base:
            base.executemany(
                "INSERT OR REPLACE INTO meta VALUES (?, ?)",
                [
                    ("rafraichi_de", appels.adresse),
                    ("rafraichi_le", maintenant.isoformat(timespec="seconds")),
                ],
            )
    actuelles = sum(e["type"] == "commune-actuelle" for e in paquet["communes"])
    return Actualisation(
        appels.adresse, maintenant, actuelles, tuple(changements), tuple(ecarts.reserves())
    )


def _check_list(lu: Any) -> _Rows:
    if not isinstance(lu, list) or not lu or not all(isinstance(un, dict) for un in lu):
        raise ReponseAbimee("ne répond pas comme geo.api.gouv.fr")
    return lu


def _merge(
    base: sqlite3.Connection, recues: _Rows, epcis: _Rows, ecarts: Ecarts, hote: str
) -> dict[str, Any]:
    """What `bot.territoires.construire.build` reads: the API first, the shipped table for the rest."""
    connues = {ligne["code"]: dict(ligne) for ligne in base.execute("SELECT * FROM communes")}
    departements = {
        ligne["code"]: ligne["region"] for ligne in base.execute("SELECT * FROM departements")
    }
    lues = _read(recues, departements, ecarts)
    actuelles = [code for code, commune in connues.items() if not commune["parente"]]
    if len(lues) < _PART_ATTENDUE * len(actuelles):
        raise ImportImpossible(
            f"{hote} ne donne que {counted(len(lues))} communes sur environ "
            f"{counted(len(actuelles))} : la liste n’est pas entière. Rien n’a été changé."
        )
    for code in actuelles:
        if code not in lues:
            ecarts.warn(
                "communes que l’API ne donne plus, gardées", f"{connues[code]['nom']} ({code})"
            )
            lues[code] = connues[code]
    noms_epci = {ligne["code"]: ligne["nom"] for ligne in base.execute("SELECT * FROM epci")}
    noms_epci.update((e["code"], e["nom"]) for e in epcis if _texts(e, "code", "nom"))
    membres: dict[str, list[dict[str, str]]] = {code: [] for code in noms_epci}
    for code, commune in lues.items():
        if commune["epci"] in membres:
            membres[commune["epci"]].append({"code": code})
    anciens: dict[str, list[str]] = {}
    anciennes = []
    for ligne in base.execute("SELECT * FROM anciennes"):
        if ligne["nature"] == "ancien-code":
            anciens.setdefault(ligne["commune"], []).append(ligne["code"])
        elif ligne["code"] not in lues or ligne["code"] in connues:
            anciennes.append(
                {
                    "type": ligne["nature"],
                    "code": ligne["code"],
                    "nom": ligne["nom"],
                    "chefLieu": ligne["commune"],
                }
            )
    arrondissements = [c for c in connues.values() if c["parente"]]
    return {
        "version": base.execute("SELECT valeur FROM meta WHERE cle = 'version'").fetchone()[0],
        "regions": [dict(ligne) for ligne in base.execute("SELECT * FROM regions")],
        "departements": [dict(ligne) for ligne in base.execute("SELECT * FROM departements")],
        "epci": [{"code": c, "nom": nom, "membres": membres[c]} for c, nom in noms_epci.items()],
        "communes": [
            *(
                _entry(c, "commune-actuelle", anciensCodes=anciens.get(c["code"], []))
                for c in lues.values()
            ),
            *(
                {**_entry(c, "arrondissement-municipal"), "commune": c["parente"]}
                for c in arrondissements
            ),
            *anciennes,
        ],
    }


def _read(
    recues: _Rows, departements: Mapping[str, str], ecarts: Ecarts
) -> dict[str, dict[str, Any]]:
    """Code -> commune, as the table `communes` holds it; what cannot be read is counted."""
    lues = {}
    for recue in recues:
        code, departement = recue.get("code"), str(recue.get("codeDepartement"))
        postaux = recue.get("codesPostaux")
        if (
            not _texts(recue, "code", "nom")
            or not _CODE.fullmatch(str(code))
            or departement not in departements
            or not isinstance(postaux, list)
        ):
            ecarts.warn("communes illisibles, laissées de côté", str(recue.get("nom") or code)[:40])
            continue
        population = recue.get("population")
        lues[str(code)] = {
            "code": str(code),
            "nom": " ".join(recue["nom"].split()),
            "departement": departement,
            "region": departements[departement],
            "epci": recue.get("codeEpci") if _texts(recue, "codeEpci") else None,
            "population": population if type(population) is int and population >= 0 else 0,
            "codes_postaux": " ".join(
                p for p in postaux if isinstance(p, str) and _POSTAL.fullmatch(p)
            ),
        }
    return lues


def _entry(commune: Mapping[str, Any], nature: str, **autres: Any) -> dict[str, Any]:
    cles = ("code", "nom", "departement", "region", "population", "epci")
    return {
        "type": nature,
        **{cle: commune[cle] for cle in cles},
        "codesPostaux": commune["codes_postaux"].split(),
        **autres,
    }


def _changes(avant: Path, paquet: dict[str, Any]) -> list[str]:
    """What differs from the table in use, counted, with examples."""
    ecarts = Ecarts()
    with closing(sqlite3.connect(f"{avant.resolve().as_uri()}?mode=ro", uri=True)) as base:
        try:
            lignes = base.execute("SELECT code, nom, epci, codes_postaux FROM communes").fetchall()
        except sqlite3.DatabaseError:
            return []  # damaged: it is replaced
    anciennes = {code: valeurs for code, *valeurs in lignes}
    for entree in paquet["communes"]:
        if entree["type"] != "commune-actuelle":
            continue
        qui = f"{entree['nom']} ({entree['code']})"
        if entree["code"] not in anciennes:
            ecarts.warn("nouvelles communes", qui)
            continue
        nom, epci, postaux = anciennes[entree["code"]]
        if nom != entree["nom"]:
            ecarts.warn("communes renommées", f"{nom} → {qui}")
        if epci != entree["epci"]:
            ecarts.warn("communes qui changent d’intercommunalité", qui)
        if sorted(postaux.split()) != sorted(entree["codesPostaux"]):
            ecarts.warn("communes qui changent de code postal", qui)
    return ecarts.reserves()


def _texts(objet: Mapping[str, Any], *cles: str) -> bool:
    return all(isinstance(objet.get(cle), str) and objet[cle].strip() for cle in cles)
