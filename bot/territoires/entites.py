"""A commune, a département, a quartier prioritaire: what the table of the territoires gives."""

from __future__ import annotations

from dataclasses import dataclass


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

    `communes` holds INSEE codes: several QPV span two communes or more. `appellations` are the
    keys written by hand, recognised beside the name of its commune, `sans_commune` those of them
    that are enough alone; `derivees` come from the official name, when the list was imported.
    """

    code: str
    nom: str
    communes: tuple[str, ...]
    appellations: tuple[str, ...] = ()
    sans_commune: tuple[str, ...] = ()
    derivees: tuple[str, ...] = ()

    @property
    def commune(self) -> str | None:
        """The code of its commune, None when it spans several or when none is known."""
        return self.communes[0] if len(self.communes) == 1 else None
