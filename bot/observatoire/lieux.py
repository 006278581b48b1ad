"""The places that counts are kept for, as a tree: commune, its EPCI within its département, département, France.

A place is a short text: "70550", "70/247000011", "70", "FR". An EPCI over two départements has a place
in each, so that every place is a part of one other. Pure over the table.
"""

from __future__ import annotations

from functools import lru_cache

from bot.territoires import Territoires

FRANCE = "FR"
COMMUNE, EPCI, DEPARTEMENT, PAYS = range(4)
ETAGES = (COMMUNE, EPCI, DEPARTEMENT, PAYS)


def level_of(lieu: str) -> int:
    """On which of the `ETAGES` a place is."""
    if lieu == FRANCE:
        return PAYS
    if "/" in lieu:
        return EPCI
    return COMMUNE if len(lieu) == 5 else DEPARTEMENT


class Arbre:
    """What is part of what."""

    def __init__(self, territoires: Territoires) -> None:
        self._territoires = territoires
        self.parent = lru_cache(maxsize=4096)(self._parent)

    def place(self, commune: str | None, departement: str | None) -> str:
        """Where a person is counted: an arrondissement counts as its town, nowhere as France."""
        trouvee = self._territoires.commune(commune) if commune else None
        if trouvee is not None:
            return trouvee.parente or trouvee.code
        connu = self._territoires.departement(departement) if departement else None
        return connu.code if connu else FRANCE

    def _parent(self, lieu: str) -> str:
        """The place just above; France is above itself."""
        etage = level_of(lieu)
        if etage == COMMUNE:
            commune = self._territoires.commune(lieu)
            if commune is None:
                return FRANCE
            epci = commune.epci
            return f"{commune.departement}/{epci}" if epci else commune.departement
        return lieu.partition("/")[0] if etage == EPCI else FRANCE

    def departement(self, lieu: str) -> str:
        """The département of a place; France when it has none."""
        while level_of(lieu) < DEPARTEMENT:
            lieu = self.parent(lieu)
        return lieu

    def communes(self, lieu: str) -> int:
        """How many communes the place of an EPCI has."""
        departement, _, epci = lieu.partition("/")
        return self._territoires.epcis.get((departement, epci), 0)

    def departements_of_epci(self, epci: str) -> tuple[str, ...]:
        """The départements over which an EPCI has communes."""
        return tuple(d for d, code in self._territoires.epcis if code == epci)

    def holds(self, territoire: str, lieu: str) -> bool:
        """Whether a place is within a territoire: a place, or the bare code of an EPCI."""
        while True:
            if territoire in (lieu, lieu.partition("/")[2]):
                return True
            if lieu == FRANCE:
                return False
            lieu = self.parent(lieu)
