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
    with closing(sqlite3.connect(apres)) as nouvelle:
        if not avant.exists():
            return [], [p for e in ecrites for p in _differences(e, None, nouvelle, lot)]
        with closing(sqlite3.connect(avant)) as ancienne:
            differences = [p for e in ecrites for p in _differences(e, ancienne, nouvelle, lot)]
        nouvelle.execute("ATTACH ? AS avant", [str(avant)])
        return list(_changes(nouvelle, lot)), differences


def _changes(base: sqlite3.Connection, lot: str | None) -> Iterator[str]:
    """Counts, with examples, over the two files attached: nothing is loaded."""
    autre = " OR ".join(f"a.{c} IS NOT n.{c}" for c in (*CHAMPS, "commune", "dessertes"))
    absent = "NOT EXISTS (SELECT 1 FROM {} b WHERE b.id = {}.id)"
    requetes = {
        "apparus": f"n.nom FROM main.lieux n WHERE {absent.format('avant.lieux', 'n')} AND n.lot",
        "partis": f"a.nom FROM avant.lieux a WHERE {absent.format('main.lieux', 'a')} AND a.lot",
        "changés": f"n.nom FROM main.lieux n JOIN avant.lieux a USING (id) WHERE ({autre}) AND n.lot",
    }
    for quoi, requete in requetes.items():
        ou = "= ?" if lot else "IS NOT ?"
        (nombre,) = base.execute(f"SELECT count(*) FROM (SELECT {requete} {ou})", [lot]).fetchone()
        if nombre:
            par_id = "a.id" if quoi == "partis" else "n.id"
            lus = base.execute(f"SELECT {requete} {ou} ORDER BY {par_id} LIMIT {EXEMPLES}", [lot])
            noms = ", ".join(nom for (nom,) in lus)
            suite = ", …" if nombre > EXEMPLES else ""
            yield f"Depuis le dernier import, lieux {quoi} : {counted(nombre)} ({noms}{suite})."


def _differences(
    ecrite: Structure,
    ancienne: sqlite3.Connection | None,
    nouvelle: sqlite3.Connection,
    lot: str | None,
) -> Iterator[str]:
    ancien = _twin(ecrite, ancienne, lot) if ancienne else None
    nouveau = _twin(ecrite, nouvelle, lot)
    if nouveau is None:
        if ancien is not None:
            yield (
                f"« {ecrite.id} » : n’est plus dans data·inclusion, où elle s’appelait "
                f"« {ancien['nom']} ». Vérifiez qu’elle existe encore."
            )
        return
    if ancienne and (ancien is None or ancien["id"] != nouveau["id"]):
        ancien = next(iter(_read(ancienne, "id = ?", nouveau["id"])), None)
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


def _twin(ecrite: Structure, base: sqlite3.Connection, lot: str | None) -> _Lieu | None:
    """The imported place that is the one written by hand: its telephone first, then its name."""
    voisins = [
        lieu
        for lieu in _read(base, "commune = ?", ecrite.commune)
        if lot in (None, lieu["lot"])
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


def _read(base: sqlite3.Connection, ou: str, valeur: str | None) -> list[_Lieu]:
    colonnes = ("id", "lot", "dessertes", "date_maj", *CHAMPS)
    lignes = base.execute(f"SELECT {', '.join(colonnes)} FROM lieux WHERE {ou}", [valeur])
    return [dict(zip(colonnes, ligne, strict=True)) for ligne in lignes]


def _alike(un: str | None, autre: str | None) -> bool:
    return words_only(un or "") == words_only(autre or "")
