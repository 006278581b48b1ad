"""What an import changes, in French, beside the last import and what an editor wrote by hand.

Three versions of a place are compared: the last import, the new one, and the YAML of
`data/structures`, which is never written here: whoever edits it decides.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.importers.refus import counted
from bot.lieux.jumeaux import same_place
from bot.orientation.fiches import Structure
from bot.texte import words_only

CHAMPS = {
    "nom": "le nom",
    "adresse": "l’adresse",
    "telephone": "le téléphone",
    "courriel": "le courriel",
    "site": "le site",
}
EXEMPLES = 3

_Lieu = dict[str, Any]


def compare_places(
    avant: Path, apres: Path, ecrites: Iterable[Structure], lot: str | None
) -> tuple[list[str], list[str]]:
    """(what changed since the last import, what differs from the hand-written), French sentences.

    `avant` may not exist. A field that is the same as by hand, or of which the import says nothing,
    is no difference.
    """
    anciens, nouveaux = _read(avant, lot), _read(apres, lot)
    return (
        list(_changes(anciens, nouveaux)) if avant.exists() else [],
        [phrase for ecrite in ecrites for phrase in _differences(ecrite, anciens, nouveaux)],
    )


def _read(fichier: Path, lot: str | None) -> dict[str, _Lieu]:
    if not fichier.exists():
        return {}
    colonnes = ("id", "commune", "dessertes", "date_maj", *CHAMPS)
    with closing(sqlite3.connect(fichier)) as base:
        ou, valeurs = ("WHERE lot = ?", [lot]) if lot else ("", [])
        lignes = base.execute(f"SELECT {', '.join(colonnes)} FROM lieux {ou}", valeurs)
        return {ligne[0]: dict(zip(colonnes, ligne, strict=True)) for ligne in lignes}


def _changes(anciens: dict[str, _Lieu], nouveaux: dict[str, _Lieu]) -> Iterator[str]:
    apparus = [nouveaux[i] for i in nouveaux if i not in anciens]
    partis = [anciens[i] for i in anciens if i not in nouveaux]
    changes = [
        lieu
        for identifiant, lieu in nouveaux.items()
        if (ancien := anciens.get(identifiant))
        and any(ancien[cle] != lieu[cle] for cle in (*CHAMPS, "commune", "dessertes"))
    ]
    for quoi, lieux in (("apparus", apparus), ("partis", partis), ("changés", changes)):
        if lieux:
            noms = [lieu["nom"] for lieu in lieux[:EXEMPLES]]
            suite = ", …" if len(lieux) > EXEMPLES else ""
            yield f"Depuis le dernier import, lieux {quoi} : {counted(len(lieux))} ({', '.join(noms)}{suite})."


def _differences(
    ecrite: Structure, anciens: dict[str, _Lieu], nouveaux: dict[str, _Lieu]
) -> Iterator[str]:
    ancien, nouveau = _twin(ecrite, anciens), _twin(ecrite, nouveaux)
    if nouveau is None:
        if ancien is not None:
            yield (
                f"« {ecrite.id} » : n’est plus dans data·inclusion, où elle s’appelait "
                f"« {ancien['nom']} ». Vérifiez qu’elle existe encore."
            )
        return
    if ancien is None or ancien["id"] != nouveau["id"]:
        ancien = anciens.get(nouveau["id"])
    for cle, quoi in CHAMPS.items():
        main, lu = getattr(ecrite, cle), nouveau[cle]
        if not lu or _alike(main, lu):
            continue
        dernier = ancien[cle] if ancien else None
        ou = f"« {ecrite.id} » : {quoi}"
        depuis = f" (data·inclusion, {nouveau['date_maj']})" if nouveau["date_maj"] else ""
        if not main:
            yield f"{ou} manque à la main ; data·inclusion dit « {lu} »{depuis}. À ajouter s’il est juste."
        elif dernier and _alike(main, dernier):
            yield f"{ou} vient de changer : « {dernier} » à la main, « {lu} »{depuis}. À vérifier."
        elif dernier and _alike(dernier, lu):
            yield f"{ou} diffère toujours : « {main} » à la main, « {lu} »{depuis}. La main l’emporte."
        elif dernier:
            yield (
                f"{ou} diffère et vient de changer : « {main} » à la main, « {dernier} » au dernier "
                f"import, « {lu} »{depuis}. À vérifier."
            )
        else:
            yield f"{ou} diffère : « {main} » à la main, « {lu} »{depuis}. La main l’emporte."


def _twin(ecrite: Structure, lieux: dict[str, _Lieu]) -> _Lieu | None:
    """The imported place that is the one written by hand: its telephone first, then its name."""
    voisins = [
        lieu
        for lieu in lieux.values()
        if lieu["commune"] == ecrite.commune
        and any(f'"{dispositif}"' in lieu["dessertes"] for dispositif in ecrite.dispositifs)
        and same_place(ecrite, lieu["nom"], lieu["telephone"])
    ]
    return min(
        voisins,
        key=lambda lieu: (
            not _alike(ecrite.telephone, lieu["telephone"]),
            not _alike(ecrite.nom, lieu["nom"]),
            lieu["id"],
        ),
        default=None,
    )


def _alike(un: str | None, autre: str | None) -> bool:
    return words_only(un or "") == words_only(autre or "")
