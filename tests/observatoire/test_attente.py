"""Nobody is written alone: counts wait for five people of one place, or go up."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings

from bot.observatoire.attente import SEUIL, admit, let_go
from bot.observatoire.lieux import FRANCE
from bot.observatoire.releve import Comptes, Releve
from tests.observatoire.monde import ARBRE, EPCIS, FREIN, GARD, TOUTES, people

VESOUL, ECHENOZ, LURE = "70550", "70207", "70310"


def met(lieu: str, combien: int = 1) -> list[Releve]:
    return [Releve(lieu=lieu, age="18-25", freins=(FREIN,))] * combien


def by_place(comptes: Comptes) -> dict[str, int]:
    return {lieu: n for (lieu, mesure, _), n in sorted(comptes.items()) if mesure == "freins"}


def test_the_fifth_person_of_a_place_lets_the_five_be_written() -> None:
    attente, murs = admit({}, met(VESOUL, 4), ARBRE)
    assert murs == Counter() and attente[VESOUL].personnes == 4
    attente, murs = admit(attente, [*met(LURE), *met(VESOUL)], ARBRE)
    assert by_place(murs) == {VESOUL: 5} and murs["70", "personnes", ""] == 5
    assert set(attente) == {LURE}


def test_who_is_left_goes_up_until_they_are_five() -> None:
    attente, _ = admit({}, [*met(VESOUL, 3), *met(ECHENOZ, 2), *met(LURE, 4)], ARBRE)
    murs = let_go(attente, ARBRE)
    assert by_place(murs) == {"70/247000011": 5}
    attente, _ = admit({}, [*met(VESOUL, 2), *met(LURE, 3)], ARBRE)
    assert by_place(let_go(attente, ARBRE)) == {"70": 5}
    attente, _ = admit({}, [*met(VESOUL, 2), *met("90010", 3)], ARBRE)
    murs = let_go(attente, ARBRE)
    assert by_place(murs) == {FRANCE: 5} == {lieu: n for (lieu, m, _), n in murs.items() if m == "personnes"}  # fmt: skip


def test_fewer_than_five_in_all_are_not_counted() -> None:
    attente, _ = admit({}, [*met(VESOUL, 2), *met(FRANCE, 2)], ARBRE)
    assert let_go(attente, ARBRE) == Counter()


@settings(max_examples=150, deadline=None, database=None)
@given(personnes=people())
def test_every_place_that_is_written_holds_five_people_or_none(personnes: list[Releve]) -> None:
    """And all but four people in all are counted, once."""
    attente, murs = admit({}, personnes, ARBRE)
    assert all(0 < groupe.personnes < SEUIL for groupe in attente.values())
    ecrits = murs + let_go(attente, ARBRE)
    personnes_ecrites = sum(n for (_, mesure, _), n in ecrits.items() if mesure == "personnes")
    assert len(personnes) - SEUIL < personnes_ecrites <= len(personnes)
    freins = sum(
        n for (_, mesure, code), n in ecrits.items() if (mesure, code) == ("freins", FREIN)
    )
    attendus = sum(FREIN in personne.freins for personne in personnes)
    assert attendus - SEUIL < freins <= attendus
    for lieu in (*TOUTES, *(f"{GARD}/{epci}" for epci in EPCIS), GARD, FRANCE):
        assert not 0 < ecrits[lieu, "personnes", ""] < SEUIL
