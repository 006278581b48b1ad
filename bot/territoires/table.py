"""Territoires: what the project knows of the communes, over a small read-only SQLite table."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from bot.territoires.noms import cle_nom, son

TABLE = Path(__file__).parents[2] / "data" / "territoires" / "territoires.sqlite"

# What a key of the table names; the lower, the closer to the official name of today.
NOM_OFFICIEL, NOM_ARRONDISSEMENT, NOM_ANCIEN, SURNOM, NOM_COURT = range(5)

_POPULATION_VILLE = 2000
_COLONNES = (
    "communes.code, communes.nom, communes.departement, communes.region, communes.epci, "
    "communes.population, communes.codes_postaux, communes.parente"
)
_PLUS_PEUPLEE = "communes.population DESC, communes.code"


class TerritoiresIntrouvables(RuntimeError):
    """The table is missing or is not one; the message says in French how to build it."""

    def __init__(self, chemin: Path) -> None:
        super().__init__(
            f"La table des communes « {chemin.name} » manque ou ne se lit pas. "
            "Pour la refaire : npm pack @etalab/decoupage-administratif@6.0.0, puis "
            "python -m bot.territoires.construire etalab-decoupage-administratif-6.0.0.tgz"
        )


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune of today, or an arrondissement municipal, whose `parente` is its commune."""

    code: str
    nom: str
    departement: str
    region: str
    epci: str | None
    population: int
    codes_postaux: tuple[str, ...]
    parente: str | None


@dataclass(frozen=True, slots=True)
class Departement:
    """A département, or an overseas collectivity with a code of the same kind ("988")."""

    code: str
    nom: str
    region: str


@dataclass(frozen=True, slots=True)
class Quartier:
    """A quartier prioritaire (QPV 2024).

    `appellations` are the keys recognised beside the name of its commune, `sans_commune` those
    that are enough alone.
    """

    code: str
    nom: str
    commune: str
    appellations: tuple[str, ...] = ()
    sans_commune: tuple[str, ...] = ()


class Territoires:
    """Lookups by code, name and postcode. Safe from several threads: one connection for each."""

    def __init__(self, chemin: Path | str = TABLE) -> None:
        self._chemin = Path(chemin)
        self._local = threading.local()
        self.nommees = lru_cache(maxsize=2048)(self._nommees)
        if not self._chemin.is_file():
            raise TerritoiresIntrouvables(self._chemin)
        try:
            self.meta = dict(self._rows("SELECT cle, valeur FROM meta"))
        except sqlite3.DatabaseError as erreur:
            raise TerritoiresIntrouvables(self._chemin) from erreur

    def commune(self, code: str) -> Commune | None:
        """The commune or arrondissement of an INSEE code; a former code gives today's commune."""
        trouvees = self._communes("FROM communes WHERE code = ?", code) or self._communes(
            "FROM anciennes JOIN communes ON communes.code = anciennes.commune "
            "WHERE anciennes.code = ? LIMIT 1",
            code,
        )
        return trouvees[0] if trouvees else None

    def codes(self) -> tuple[str, ...]:
        """The INSEE codes of all the communes and arrondissements, in order."""
        return tuple(row[0] for row in self._rows("SELECT code FROM communes ORDER BY code"))

    def communes_par_nom(self, nom: str, departement: str | None = None) -> tuple[Commune, ...]:
        """The communes that bear, or bore, this name, most populous first."""
        return tuple(
            commune
            for commune, nature in self.nommees(cle_nom(nom))
            if nature < NOM_COURT and departement in (None, commune.departement)
        )

    def _nommees(self, cle: str) -> tuple[tuple[Commune, int], ...]:
        """The communes of a key (see `noms.cle_nom`), each with what the key is for it.

        Short forms ("vitry" for Vitry-sur-Seine) are among them. Most populous first.
        """
        return tuple(
            (_commune(row[:-1]), row[-1])
            for row in self._rows(
                f"SELECT {_COLONNES}, noms.nature FROM noms "
                "JOIN communes ON communes.code = noms.commune "
                f"WHERE noms.cle = ? ORDER BY {_PLUS_PEUPLEE}",
                cle,
            )
        )

    def communes_par_code_postal(self, code_postal: str) -> tuple[Commune, ...]:
        """The communes that a postcode serves, most populous first.

        A postcode of Paris, Lyon or Marseille gives its arrondissement, not the whole commune.
        """
        return self._communes(
            "FROM codes_postaux JOIN communes ON communes.code = codes_postaux.commune "
            f"WHERE code_postal = ? ORDER BY {_PLUS_PEUPLEE}",
            code_postal,
        )

    def departement(self, code: str) -> Departement | None:
        """The département of a code: "70", "2A", "974"."""
        return self._departements.get(code.upper())

    def departement_par_nom(self, nom: str) -> Departement | None:
        """The département of a name, however it is accented or hyphenated."""
        return self.departement_par_cle(cle_nom(nom))

    def departement_par_cle(self, cle: str) -> Departement | None:
        """The département of a key (see `noms.cle_nom`)."""
        return self._departements_par_cle.get(cle)

    def departements(self) -> tuple[Departement, ...]:
        """All of them, by code."""
        return tuple(self._departements.values())

    def region_nom(self, code: str) -> str | None:
        """The name of a région."""
        return self._value("SELECT nom FROM regions WHERE code = ?", code)

    def epci_nom(self, code: str) -> str | None:
        """The name of an EPCI (its SIREN number)."""
        return self._value("SELECT nom FROM epci WHERE code = ?", code)

    def quartier(self, code: str) -> Quartier | None:
        """The QPV of a code, when it is one of those written in the table."""
        return self._quartiers.get(code)

    def quartiers(self) -> tuple[Quartier, ...]:
        """All the QPV of the table, by code."""
        return tuple(self._quartiers.values())

    def quartiers_de(self, code_commune: str) -> tuple[Quartier, ...]:
        """The known QPV of a commune; for an arrondissement, those of the whole commune."""
        commune = self.commune(code_commune)
        if commune is None:
            return ()
        code = commune.parente or commune.code
        return tuple(quartier for quartier in self.quartiers() if quartier.commune == code)

    def contient(self, parent_code: str, code: str) -> bool:
        """Whether a commune is, or holds, the place of a code: 13055 contains 13203."""
        commune = self.commune(code)
        if commune is None:
            return False
        parent = self.commune(parent_code)
        return parent is not None and parent.code in (commune.code, commune.parente)

    def meme_son(self, cle: str) -> tuple[str, ...]:
        """The keys of official and former names that sound like this one."""
        empreinte = son(cle)
        if not empreinte:
            return ()
        return tuple(row[0] for row in self._rows("SELECT cle FROM sons WHERE son = ?", empreinte))

    @cached_property
    def cles(self) -> frozenset[str]:
        """Every key of the table, to skip most words of a sentence without a query."""
        return frozenset(row[0] for row in self._rows("SELECT DISTINCT cle FROM noms"))

    @cached_property
    def villes(self) -> dict[str, tuple[str, ...]]:
        """First letter -> the names of the towns of 2,000 inhabitants and more."""
        par_initiale: dict[str, list[str]] = {}
        for (cle,) in self._rows(
            "SELECT DISTINCT cle FROM noms JOIN communes ON communes.code = noms.commune "
            "WHERE nature = ? AND population >= ? ORDER BY cle",
            NOM_OFFICIEL,
            _POPULATION_VILLE,
        ):
            par_initiale.setdefault(cle[0], []).append(cle)
        return {initiale: tuple(cles) for initiale, cles in par_initiale.items()}

    @cached_property
    def _departements(self) -> dict[str, Departement]:
        rows = self._rows("SELECT code, nom, region FROM departements ORDER BY code")
        return {row[0]: Departement(*row) for row in rows}

    @cached_property
    def _departements_par_cle(self) -> dict[str, Departement]:
        par_cle = {}
        for departement in self.departements():
            cle = cle_nom(departement.nom)
            par_cle[cle] = departement
            if cle.startswith("la "):
                par_cle[cle.removeprefix("la ")] = departement
        return par_cle

    @cached_property
    def _quartiers(self) -> dict[str, Quartier]:
        rows = self._rows(
            "SELECT code, nom, commune, appellations, sans_commune FROM quartiers ORDER BY code"
        )
        return {
            code: Quartier(code, nom, commune, _cles(appellations), _cles(sans_commune))
            for code, nom, commune, appellations, sans_commune in rows
        }

    def _communes(self, requete: str, *valeurs: str) -> tuple[Commune, ...]:
        return tuple(map(_commune, self._rows(f"SELECT {_COLONNES} {requete}", *valeurs)))

    def _value(self, requete: str, valeur: str) -> str | None:
        rows = self._rows(requete, valeur)
        return rows[0][0] if rows else None

    def _rows(self, requete: str, *valeurs: Any) -> list[tuple[Any, ...]]:
        connexion = getattr(self._local, "connexion", None)
        if connexion is None:
            adresse = f"{self._chemin.resolve().as_uri()}?mode=ro&immutable=1"
            connexion = sqlite3.connect(adresse, uri=True)
            self._local.connexion = connexion
        return connexion.execute(requete, valeurs).fetchall()


def _commune(row: tuple[Any, ...]) -> Commune:
    code, nom, departement, region, epci, population, codes_postaux, parente = row
    return Commune(
        code, nom, departement, region, epci, population, tuple(codes_postaux.split()), parente
    )


def _cles(texte: str) -> tuple[str, ...]:
    return tuple(texte.split(";")) if texte else ()
