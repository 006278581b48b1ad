"""The pages of a list of data·inclusion, kept on disk until the import is done.

An import that was interrupted goes on where it stopped: a page that was received whole is not asked
for again that day.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bot.fichiers import write_whole
from bot.importers.appels import Appels, ReponseAbimee
from bot.importers.refus import ImportImpossible

ADRESSE = "https://api.data.inclusion.gouv.fr/api/v1"
VARIABLE = "PASSERELLE_DATA_INCLUSION"  # another address of the API
JETON = "PASSERELLE_DATA_INCLUSION_JETON"
TAILLE = 5_000  # items of a page, what the API gives by default
REPRISE_H = 24.0  # hours after which pages that were kept are too old to be gone on with
_RECOMMENCEMENTS = 2
_ETAT = "etat.json"


class _ListeChangee(Exception):
    """The list changed while its pages were received: they do not go together."""


class Pages:
    """What is received for one import, in a folder of its own that `close` takes away.

    `filtres` are the parameters of the API that choose what is asked for.
    """

    def __init__(self, dossier: Path, appels: Appels, filtres: Mapping[str, str]) -> None:
        self._dossier = dossier
        self._appels = appels
        self._filtres = dict(filtres)
        self._etat = self._resume()
        self.reprises = self.recues

    @property
    def recues(self) -> int:
        """How many pages are kept, of all lists."""
        return sum(liste["recues"] for liste in self._etat["listes"].values())

    def receive(self, liste: str) -> int:
        """Receive all the pages of "structures" or "services"; returns how many items there are.

        Raises `ImportImpossible`; what was received stays for the next time.
        """
        for _ in range(_RECOMMENCEMENTS + 1):
            try:
                return self._receive(liste)
            except _ListeChangee:
                self._etat["listes"].pop(liste, None)
                self._save()
        raise ImportImpossible(
            f"{self._appels.hote} change sa liste pendant qu’on la reçoit. Recommencez plus tard."
        )

    def items(self, liste: str) -> Iterator[dict[str, Any]]:
        """What was received, one item after the other; a page at a time is in memory."""
        for numero in range(1, self._etat["listes"][liste]["recues"] + 1):
            yield from json.loads(self._file(liste, numero).read_bytes())

    def close(self) -> None:
        """Take away what was received."""
        shutil.rmtree(self._dossier, ignore_errors=True)

    def _receive(self, liste: str) -> int:
        suivi = self._etat["listes"].setdefault(liste, {"total": None, "pages": 1, "recues": 0})
        while suivi["recues"] < suivi["pages"]:
            numero = suivi["recues"] + 1
            parametres = {**self._filtres, "page": str(numero), "size": str(TAILLE)}
            page = self._appels.get(f"/{liste}", parametres, partial(check_page, numero=numero))
            if suivi["total"] not in (None, page["total"]):
                raise _ListeChangee
            _write(self._file(liste, numero), page["items"])
            taille = max(1, page["size"])
            suivi.update(total=page["total"], pages=-(-page["total"] // taille), recues=numero)
            self._save()
        return int(suivi["total"])

    def _resume(self) -> dict[str, Any]:
        demande = {"adresse": self._appels.adresse, "filtres": self._filtres, "taille": TAILLE}
        neuf = {"demande": demande, "commence": time.time(), "listes": {}}
        try:
            etat = json.loads((self._dossier / _ETAT).read_bytes())
            age = time.time() - etat["commence"]
            suivable = etat["demande"] == demande and 0 <= age < REPRISE_H * 3600
            for liste, suivi in etat["listes"].items():
                for numero in range(1, suivi["recues"] + 1):
                    suivable = suivable and self._file(liste, numero).is_file()
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            suivable = False
        if suivable:
            return dict(etat)
        shutil.rmtree(self._dossier, ignore_errors=True)
        self._dossier.mkdir(parents=True)
        return neuf

    def _save(self) -> None:
        _write(self._dossier / _ETAT, self._etat)

    def _file(self, liste: str, numero: int) -> Path:
        return self._dossier / f"{liste}-{numero:05}.json"


def check_page(lu: Any, numero: int) -> dict[str, Any]:
    """A page of the API (`items`, `total`, `page`, `size`, `pages`), or `ReponseAbimee`."""
    cles = ("total", "page", "size")
    if not isinstance(lu, dict) or not isinstance(lu.get("items"), list):
        raise ReponseAbimee("ne répond pas comme l’API v1 de data·inclusion")
    if not all(type(lu.get(cle)) is int and lu[cle] >= 0 for cle in cles):
        raise ReponseAbimee("ne répond pas comme l’API v1 de data·inclusion")
    attendus = max(0, min(lu["size"], lu["total"] - (numero - 1) * lu["size"]))
    if lu["page"] != numero or len(lu["items"]) != attendus:
        raise ReponseAbimee(
            f"envoie une page incomplète ({len(lu['items'])} éléments sur {attendus})"
        )
    return lu


def _write(chemin: Path, contenu: Any) -> None:
    """Write a JSON file in one step: it is there whole, or not at all."""
    write_whole(chemin, json.dumps(contenu, ensure_ascii=False))
