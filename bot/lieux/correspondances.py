"""What the codes of data·inclusion become here: réseaux and services -> dispositifs, themes -> freins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prestation:
    """A kind of service that makes its address a place of some dispositifs.

    It has one of the `thematiques` and, when `types` holds any, one of them.
    """

    thematiques: frozenset[str]
    types: frozenset[str]
    dispositifs: tuple[str, ...]

    def is_met(self, thematiques: Iterable[str], nature: str | None) -> bool:
        return (not self.types or nature in self.types) and not self.thematiques.isdisjoint(
            thematiques
        )


@dataclass(frozen=True, slots=True)
class Correspondances:
    """The table of `data/referentiels/data-inclusion.yml`.

    `reseaux`: réseau porteur -> dispositifs. `a_leur_commune`: dispositifs that serve their commune
    alone when no zone is told. `freins`: thématique -> freins.
    """

    reseaux: Mapping[str, tuple[str, ...]]
    prestations: tuple[Prestation, ...]
    a_leur_commune: frozenset[str]
    freins: Mapping[str, tuple[str, ...]]

    def of_networks(self, reseaux: Iterable[str]) -> set[str]:
        """The dispositifs of a structure, by those that carry it."""
        return {d for reseau in reseaux for d in self.reseaux.get(reseau, ())}

    def of_service(self, thematiques: Iterable[str], nature: str | None) -> set[str]:
        """The dispositifs of a service, by its themes and its kind."""
        codes = frozenset(thematiques)
        return {d for p in self.prestations if p.is_met(codes, nature) for d in p.dispositifs}
