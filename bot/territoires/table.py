"""Territoires: what the project knows of the communes, over a small read-only SQLite table.

The official lists that an installation imported (`importees`) are added when their file is given.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from bot.territoires.appellations import Appellations, derive
from bot.territoires.choix_de_la_table import table_in_use
from bot.territoires.distances import great_circle_km
from bot.territoires.entites import Commune, Departement, Quartier
from bot.territoires.importees import FRR_EN_PARTIE, FRR_OUI, QPV, read_lists
from bot.territoires.noms import cle_nom, debut_de_cle, son

ARTICLES = ("le", "la", "les", "l")

# What a key of the table names; the lower, the closer to the official name of today.
NOM_OFFICIEL, NOM_ARRONDISSEMENT, NOM_ANCIEN, SURNOM, NOM_COURT = range(5)

DEBUTS_MAX = 200  # communes that begin alike, before one chooses among them
_POPULATION_VILLE = 2000
_APRES_TOUT = "\uffff"
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


class ListesIllisibles(TerritoiresIntrouvables):
    """The imported lists are there and cannot be read; the message says in French what to do."""

    def __init__(self, chemin: Path) -> None:
        RuntimeError.__init__(
            self,
            f"Les listes importées (« {chemin.name} », dans le dossier « {chemin.parent.name} ») ne "
            "se lisent pas. Effacez ce fichier, puis relancez « passerelle catalogue importer » "
            "pour chaque liste.",
        )


class Territoires:
    """Lookups by code, name and postcode. Safe from several threads: one connection for each.

    `importes` is the file of the imported lists (see `importees.imported_lists`); without it, or
    when it does not exist, only what the project ships is known. The communes that were refreshed
    stand beside it, and are read when they were built over the shipped table of today. Raises `TerritoiresIntrouvables`
    or `ListesIllisibles`.
    """

    def __init__(self, chemin: Path | str | None = None, importes: Path | None = None) -> None:
        self._chemin = Path(chemin) if chemin is not None else table_in_use(importes)
        try:
            self._importees = read_lists(importes)
        except sqlite3.Error as erreur:
            raise ListesIllisibles(Path(importes or "")) from erreur
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

    def communes_de(self, departement: str) -> tuple[Commune, ...]:
        """The communes and arrondissements of a département, most populous first."""
        return self._communes(
            f"FROM communes WHERE departement = ? ORDER BY {_PLUS_PEUPLEE}", departement
        )

    def anciennes_de(self, departement: str) -> dict[str, str]:
        """Former code -> code of today, for the communes of a département."""
        lignes = self._rows(
            "SELECT anciennes.code FROM anciennes JOIN communes ON communes.code = commune "
            "WHERE departement = ? AND anciennes.code NOT IN (SELECT code FROM communes)",
            departement,
        )
        trouvees = {code: self.commune(code) for (code,) in lignes}
        return {code: commune.code for code, commune in trouvees.items() if commune}

    def autres_cles_de(self, departement: str) -> tuple[tuple[str, str, int], ...]:
        """(key, commune, what it is for it) of the names that are not official ones of today."""
        lignes = self._rows(
            "SELECT cle, commune, nature FROM noms JOIN communes ON code = commune "
            "WHERE departement = ? AND nature != ? ORDER BY cle, commune",
            departement,
            NOM_OFFICIEL,
        )
        return tuple((cle, commune, nature) for cle, commune, nature in lignes)

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

    def communes_par_debut(self, cle: str, pres_de: str = "") -> tuple[tuple[Commune, bool], ...]:
        """The communes of which a name of today, or a postcode, begins so; True when it is the whole.

        A former name counts when it is whole. Those of the département `pres_de` first, then the most
        populous: as many as one may want to choose from.
        """
        debuts = (cle, *(f"{article} {cle}" for article in ARTICLES))
        noms = " UNION ALL ".join(
            "SELECT cle, commune FROM noms WHERE cle >= ? AND cle < ? AND (nature <= ? OR cle = ?)"
            for _ in debuts
        )
        bornes = [v for d in debuts for v in (d, d + _APRES_TOUT, NOM_ARRONDISSEMENT, d)]
        return tuple(
            (_commune(row[:-1]), row[-1] in debuts)
            for row in self._rows(
                f"SELECT {_COLONNES}, noms.cle FROM ({noms} UNION ALL SELECT code_postal, commune "
                "FROM codes_postaux WHERE code_postal >= ? AND code_postal < ?) AS noms "
                "JOIN communes ON communes.code = noms.commune "
                f"ORDER BY communes.departement != ?, {_PLUS_PEUPLEE} LIMIT ?",
                *bornes,
                cle,
                cle + _APRES_TOUT,
                pres_de,
                DEBUTS_MAX,
            )
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

    @property
    def cles_departements(self) -> tuple[str, ...]:
        """The keys of all the départements."""
        return tuple(self._departements_par_cle)

    def departements(self) -> tuple[Departement, ...]:
        """All of them, by code."""
        return tuple(self._departements.values())

    def region_nom(self, code: str) -> str | None:
        """The name of a région."""
        return self._value("SELECT nom FROM regions WHERE code = ?", code)

    def epci_nom(self, code: str) -> str | None:
        """The name of an EPCI (its SIREN number)."""
        return self._value("SELECT nom FROM epci WHERE code = ?", code)

    @cached_property
    def epcis(self) -> Mapping[tuple[str, str], int]:
        """(département, EPCI) -> how many communes it has there; an EPCI may span two départements."""
        return {
            (departement, epci): communes
            for departement, epci, communes in self._rows(
                "SELECT departement, epci, COUNT(*) FROM communes "
                "WHERE parente IS NULL AND epci IS NOT NULL GROUP BY departement, epci"
            )
        }

    def quartier(self, code: str) -> Quartier | None:
        """The QPV of a code, when it was shipped or imported."""
        return self._quartiers.get(code)

    def quartiers(self) -> tuple[Quartier, ...]:
        """All the known QPV, by code."""
        return tuple(self._quartiers.values())

    def quartiers_de(self, code_commune: str) -> tuple[Quartier, ...]:
        """The known QPV that touch a commune, by code.

        Those listed for a whole town are also those of each of its arrondissements, and the other
        way round.
        """
        commune = self.commune(code_commune)
        if commune is None:
            return ()
        codes = self._quartiers_par_commune.get((commune.code, False), ())
        if commune.parente:
            codes += self._quartiers_par_commune.get((commune.parente, True), ())
        return tuple(self._quartiers[code] for code in sorted(set(codes)))

    def a_des_qpv(self, code_commune: str) -> bool | None:
        """Whether a commune has a QPV; None when none is known and the list was not imported."""
        if self.quartiers_de(code_commune):
            return True
        return False if QPV in self.imports and self.commune(code_commune) else None

    def frr(self, code_commune: str) -> bool | None:
        """Whether a commune is in France Ruralités Revitalisation.

        None when the list was not imported, when the commune is unknown, and for the few that are
        only listed in part.
        """
        commune = self.commune(code_commune)
        if self._importees.frr is None or commune is None:
            return None
        classements = {
            classement
            for code in (commune.code, commune.parente)
            if code and (classement := self._importees.frr.get(code))
        }
        if FRR_OUI & classements:
            return True
        return None if FRR_EN_PARTIE in classements else False

    def centre(self, code_commune: str) -> tuple[float, float] | None:
        """(latitude, longitude) of the centre of a commune, None when it was not imported."""
        commune = self.commune(code_commune) if self._importees.centres else None
        if commune is None or self._importees.centres is None:
            return None
        centre = self._importees.centres.get(commune.code)
        return centre or self._importees.centres.get(commune.parente or "")

    def distance_km(self, depart: str, arrivee: str) -> float | None:
        """Kilometres as the crow flies between the centres of two communes, to 0.1 km.

        0.0 within one commune, between it and one of its arrondissements too; None when a centre
        is not known.
        """
        ici, la_bas = self.centre(depart), self.centre(arrivee)
        if ici is None or la_bas is None:
            return None
        if self.contient(depart, arrivee) or self.contient(arrivee, depart):
            return 0.0
        return round(great_circle_km(ici, la_bas), 1)

    @property
    def imports(self) -> Mapping[str, str]:
        """Imported list ("qpv", "frr", "centres") -> when it was imported (ISO 8601)."""
        return self._importees.dates

    @cached_property
    def appellations(self) -> Appellations:
        """The names of the quartiers, ready to be looked for in a sentence."""
        return Appellations(
            (quartier.code, cle)
            for quartier in self.quartiers()
            for cle in (*quartier.appellations, *quartier.sans_commune, *quartier.derivees)
        )

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
    def debuts(self) -> dict[str, int]:
        """What a key begins with (see `noms.debut_de_cle`) -> the words of the longest such key.

        A key that opens with an article is also under what follows it: "Lamentin".
        """
        longueurs: dict[str, int] = {}
        for cle in self.cles:
            plies = cle.split()
            sans_article = plies[1:] if plies[0] in ARTICLES else []
            for groupe in filter(None, (plies, sans_article)):
                debut = debut_de_cle(groupe)
                longueurs[debut] = max(longueurs.get(debut, 0), len(groupe))
        return longueurs

    @cached_property
    def debuts_departements(self) -> frozenset[str]:
        """The first words of the keys of the départements."""
        return frozenset(cle.split()[0] for cle in self._departements_par_cle)

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
        """Shipped and imported ones. An imported list also brings names derived from the official
        ones; those written by hand are kept."""
        rows = self._rows(
            "SELECT code, nom, commune, appellations, sans_commune FROM quartiers ORDER BY code"
        )
        quartiers = {
            code: Quartier(code, nom, (commune,), _cles(appellations), _cles(sans_commune))
            for code, nom, commune, appellations, sans_commune in rows
        }
        if self._importees.quartiers is None:
            return quartiers
        for code, (nom, communes) in self._importees.quartiers.items():
            ecrit = quartiers.get(code)
            quartiers[code] = Quartier(
                code,
                nom,
                communes or (ecrit.communes if ecrit else ()),
                ecrit.appellations if ecrit else (),
                ecrit.sans_commune if ecrit else (),
            )
        return {code: self._with_derived_names(quartiers[code]) for code in sorted(quartiers)}

    def _with_derived_names(self, quartier: Quartier) -> Quartier:
        propres = [cle_nom(c.nom) for code in quartier.communes if (c := self.commune(code))]
        return replace(quartier, derivees=derive(quartier.nom, propres))

    @cached_property
    def _quartiers_par_commune(self) -> dict[tuple[str, bool], tuple[str, ...]]:
        """(commune, False) -> codes of the QPV that touch it or one of its arrondissements.

        Under (commune, True), only those that are listed for the commune itself.
        """
        par_commune: dict[tuple[str, bool], list[str]] = {}
        for quartier in self.quartiers():
            for code in quartier.communes:
                commune = self.commune(code)
                if commune is None:
                    continue
                par_commune.setdefault((commune.code, False), []).append(quartier.code)
                autre = (commune.parente, False) if commune.parente else (commune.code, True)
                par_commune.setdefault(autre, []).append(quartier.code)
        return {cle: tuple(codes) for cle, codes in par_commune.items()}

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
