"""No cell of one to four people is shown, nor found out by adding and subtracting all that is shown."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.observatoire import publication
from bot.observatoire.lieux import EPCI, FRANCE, level_of
from bot.observatoire.publication import publish
from bot.observatoire.releve import Comptes, Releve
from bot.observatoire.vue import view
from tests.observatoire.attaquant import deduce
from tests.observatoire.monde import (
    ARBRE,
    AUTRE,
    COMMUNES,
    EPCIS,
    FREIN,
    GARD,
    TERRITOIRES_MONTRES,
    TRIMESTRE,
    added,
    people,
    read_all,
)

ESSAIS = settings(max_examples=200, deadline=None, database=None)
ATTAQUES = settings(max_examples=40, deadline=None, database=None)
PLAFONDS = {epci: 4 * (len(communes) - 1) // 5 * 5 for epci, communes in COMMUNES.items()}
SANS_PLAFOND = dict.fromkeys(EPCIS, 10_000)


@ESSAIS
@given(personnes=people())
def test_what_is_shown_is_itself_a_possible_store_with_nobody_hidden(
    personnes: list[Releve],
) -> None:
    """The proof that nothing is found out: another store, without one small cell, shows the same."""
    publies = publish(added(personnes), ARBRE)
    assert publish(publies, ARBRE) == publies
    assert read_all(publies) == read_all(publish(publies, ARBRE))
    lus = read_all(publies)
    for (ou, mesure, code, _), nombre in lus.items():
        assert nombre >= 5 and nombre % 5 == 0
        if mesure == "sans_reponse":  # told to the letter, each line is possible
            assert nombre <= lus[ou, "freins", code, ""]
        if mesure in ("freins", "proposes", "refuses") and ou in (GARD, FRANCE):
            assert nombre <= lus[ou, "personnes", "", ""]
    for ou in (GARD, FRANCE):
        for frein in (FREIN, AUTRE):
            ages = [
                n for (o, m, c, _), n in lus.items() if (o, m, c) == (ou, "freins_par_age", frein)
            ]
            assert sum(ages) <= lus.get((ou, "freins", frein, ""), 0)


@ESSAIS
@given(personnes=people())
def test_numbers_are_minimums_and_few_people_are_lost(personnes: list[Releve]) -> None:
    exacts, publies = added(personnes), publish(added(personnes), ARBRE)
    vrais = view({TRIMESTRE: exacts}, FRANCE, (TRIMESTRE,), ARBRE)
    montres = view({TRIMESTRE: publies}, FRANCE, (TRIMESTRE,), ARBRE)
    assert vrais.personnes - 4 <= montres.personnes <= vrais.personnes
    for territoire in TERRITOIRES_MONTRES:
        vrai = view({TRIMESTRE: exacts}, territoire, (TRIMESTRE,), ARBRE)
        montre = view({TRIMESTRE: publies}, territoire, (TRIMESTRE,), ARBRE)
        for frein, combien in montre.freins.items():
            assert combien <= vrai.freins[frein]
        for frein, combien in vrai.freins.items():
            if territoire == GARD:
                assert combien - 4 <= montre.freins.get(frein, 0)


def found_out(
    personnes: list[Releve], plafonds: dict[str, int]
) -> dict[str, tuple[int, int | None]]:
    """The cells that show nothing, and in which the attacker knows that there is somebody."""
    systeme, cellules = deduce(read_all(publish(added(personnes), ARBRE)), plafonds)
    trouvees = {}
    for nom, somme in cellules.items():
        au_moins = systeme.extreme(somme, 1)
        assert au_moins is not None, "the attacker believes something untrue"
        if au_moins:
            trouvees[nom] = (au_moins, systeme.extreme(somme, -1))
    return trouvees


@ATTAQUES
@given(personnes=people())
def test_the_attacker_never_finds_a_cell_of_one_to_four(personnes: list[Releve]) -> None:
    assert found_out(personnes, PLAFONDS) == {}


def four_in_each(epci: str) -> list[Releve]:
    return [Releve(lieu=lieu, freins=(FREIN,)) for lieu in COMMUNES[epci] for _ in range(4)]


def test_the_attacker_is_a_good_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the ceiling of an EPCI, five communes of four people each would be told: 20."""
    personnes = four_in_each(EPCIS[2])
    assert found_out(personnes, PLAFONDS) == {}
    sans = publication._ceiling

    def no_ceiling(case: tuple[str, str, str], publies: Comptes, arbre: object) -> int:
        return 10_000 if level_of(case[0]) == EPCI else sans(case, publies, arbre)  # type: ignore[arg-type]

    monkeypatch.setattr(publication, "_ceiling", no_ceiling)
    trouvees = found_out(personnes, SANS_PLAFOND)
    assert {trouvees[f"freins {commune}"] for commune in COMMUNES[EPCIS[2]]} == {(4, 4)}


@pytest.mark.parametrize("combien", range(1, 5))
def test_a_cell_of_one_to_four_leaves_no_trace(combien: int) -> None:
    vesoul = [Releve(lieu="70550", age="18-25", freins=(FREIN,))] * 15
    seuls = [Releve(lieu="70550", age="18-25", freins=(AUTRE,), sans_reponse=(AUTRE,))] * combien
    publies = publish(added([*vesoul, *seuls]), ARBRE)
    assert not [case for case in publies if AUTRE in case[2]]
    assert publies["70550", "freins", FREIN] == 15


def test_leftovers_of_communes_are_told_of_the_place_above() -> None:
    voisines = ("70550", "70207", "70310")  # two of the CA of Vesoul, one elsewhere
    publies = publish(
        added([Releve(lieu=lieu, freins=(FREIN,)) for lieu in voisines for _ in range(4)]), ARBRE
    )
    sommes = Counter({t: view({TRIMESTRE: publies}, t, (TRIMESTRE,), ARBRE).freins.get(FREIN, 0) for t in (*voisines, "247000011", "70", FRANCE)})  # fmt: skip
    assert +sommes == {"247000011": 5, "70": 10, FRANCE: 10}


@settings(max_examples=60, deadline=None, database=None)
@given(avant=people(), apres=people(), choix=st.sampled_from(TERRITOIRES_MONTRES))
def test_periods_are_sums_of_quarters_that_stand_alone(
    avant: list[Releve], apres: list[Releve], choix: str
) -> None:
    """A year less a quarter is three quarters that are shown anyway."""
    montre = {t: publish(added(p), ARBRE) for t, p in (("2026-T1", avant), ("2026-T2", apres))}
    annee = view(montre, choix, ("2026-T1", "2026-T2"), ARBRE).freins
    seuls = [view(montre, choix, (t,), ARBRE).freins for t in montre]
    assert annee == {f: seuls[0].get(f, 0) + seuls[1].get(f, 0) for f in annee}
    assert set(annee) == {*seuls[0], *seuls[1]}
