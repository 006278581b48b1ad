"""A small real world, random people in it, and what a reader of all the pages would know of them."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable

from hypothesis import strategies as st

from bot.observatoire.export import COLONNES, to_csv
from bot.observatoire.lieux import FRANCE, Arbre
from bot.observatoire.releve import AGES, Comptes, Releve
from bot.territoires import Territoires

TERRITOIRES = Territoires()
ARBRE = Arbre(TERRITOIRES)
GARD = "30"
# Three EPCI of the Gard that are small: two, three and five communes.
EPCIS = ("200069128", "243000650", "243000585")
COMMUNES = {
    epci: tuple(
        code
        for code in TERRITOIRES.codes()
        if code[:2] == GARD and ARBRE.parent(code) == f"{GARD}/{epci}"
    )
    for epci in EPCIS
}
TOUTES = tuple(code for communes in COMMUNES.values() for code in communes)
LIEUX = (*TOUTES, GARD, FRANCE)
TERRITOIRES_MONTRES = (*LIEUX, *EPCIS)
FREIN, AUTRE = "mobilite", "violences"
TRIMESTRE = "2026-T3"


@st.composite
def people(draw: st.DrawFn, lieux: tuple[str, ...] = LIEUX) -> list[Releve]:
    """People by small groups that are alike: small cells, and the edges of lots."""
    personnes: list[Releve] = []
    for _ in range(draw(st.integers(0, 14))):
        freins = draw(st.sampled_from([(FREIN,), (FREIN, AUTRE), (AUTRE,), ()]))
        sans = draw(st.sampled_from([(), freins]))
        releve = Releve(
            lieu=draw(st.sampled_from(lieux)),
            age=draw(st.sampled_from([None, *AGES])),
            freins=freins,
            proposes=draw(st.sampled_from([(), ("cej",)])),
            refuses=draw(st.sampled_from([(), ("cej",)])),
            sans_reponse=sans,
        )
        personnes += [releve] * draw(st.sampled_from([1, 1, 2, 3, 4, 4, 5, 6, 9, 14]))
    return personnes


def added(personnes: Iterable[Releve]) -> Comptes:
    """The exact counts of people."""
    comptes: Comptes = Counter()
    for personne in personnes:
        comptes.update(personne.counts(ARBRE))
    return comptes


def read_all(publies: Comptes) -> dict[tuple[str, str, str, str], int]:
    """(territoire, measure, code, age) -> number, of the CSV of every territoire."""
    lus: dict[tuple[str, str, str, str], int] = Counter()
    for territoire in TERRITOIRES_MONTRES:
        texte = to_csv({TRIMESTRE: publies}, territoire, (TRIMESTRE,), ARBRE, str)
        lignes = list(csv.reader(io.StringIO(texte.removeprefix("\ufeff")), delimiter=";"))
        assert tuple(lignes[0]) == COLONNES
        for trimestre, ou, mesure, code, _, age, nombre in lignes[1:]:
            assert trimestre == TRIMESTRE
            cle = (ou, mesure, code, age)
            assert lus.get(cle, int(nombre)) == int(nombre), "two files say different things"
            lus[cle] = int(nombre)
    return lus
