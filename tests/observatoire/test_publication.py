"""No cell of one to four people is shown, nor found out by adding and subtracting all that is shown."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.observatoire import publication
from bot.observatoire.lieux import EPCI, FRANCE, Arbre, level_of
from bot.observatoire.publication import publish
from bot.observatoire.releve import SANS_REPONSE, Comptes, Releve
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
ATTAQUES = settings(max_examples=10, deadline=None, database=None)
BEAUCOUP_D_ATTAQUES = settings(ATTAQUES, max_examples=150)
PLAFONDS = {epci: 4 * (len(communes) - 1) // 5 * 5 for epci, communes in COMMUNES.items()}
SANS_PLAFOND = dict.fromkeys(EPCIS, 10_000)


def met(lieu: str, combien: int, *freins: str, sans: tuple[str, ...] = ()) -> list[Releve]:
    return [Releve(lieu=lieu, freins=freins, sans_reponse=sans)] * combien


# Where what is left over of a part is more than what is left over of the whole.
RESTES_DE_PARTIE = [
    *met(COMMUNES[EPCIS[2]][0], 4, FREIN, sans=(FREIN,)),
    *met(COMMUNES[EPCIS[2]][0], 1, FREIN),
    *met(COMMUNES[EPCIS[2]][1], 1, FREIN, sans=(FREIN,)),
]
RESTES_DE_FRANCE = [*met(GARD, 4, FREIN), *met(GARD, 1), *met(FRANCE, 1, FREIN)]


@ESSAIS
@given(personnes=people())
@example(personnes=RESTES_DE_PARTIE)
@example(personnes=RESTES_DE_FRANCE)
def test_what_is_shown_is_itself_a_possible_store_with_nobody_hidden(
    personnes: list[Releve],
) -> None:
    """The proof that nothing is found out: another store, without one small cell, shows the same."""
    publies = publish(added(personnes), ARBRE)
    assert publish(publies, ARBRE) == publies
    for (lieu, mesure, code), nombre in publies.items():
        assert nombre >= 5 and nombre % 5 == 0
        if mesure == "sans_reponse":  # of people who told that frein, counted in that place
            assert nombre <= publies[lieu, "freins", code]
        if lieu == FRANCE:
            assert nombre <= publies[FRANCE, "personnes", ""]
    lus = read_all(publies)
    for (ou, mesure, _, _), nombre in lus.items():
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
    """The cells that show nothing and in which the attacker knows that there is somebody; and what is
    left of a territoire without one of its parts, when he knows that it is one to four people."""
    systeme, cellules, complements = deduce(read_all(publish(added(personnes), ARBRE)), plafonds)
    trouvees: dict[str, tuple[int, int | None]] = {}
    for nom, somme in {**cellules, **complements}.items():
        au_moins = systeme.extreme(somme, 1)
        assert au_moins is not None, "the attacker believes something untrue"
        if au_moins:
            au_plus = systeme.extreme(somme, -1)
            if nom in cellules or (au_plus is not None and au_plus < 5):
                trouvees[nom] = (au_moins, au_plus)
    return trouvees


@ATTAQUES
@given(personnes=people())
@example(personnes=RESTES_DE_PARTIE)
def test_the_attacker_never_finds_a_cell_of_one_to_four(personnes: list[Releve]) -> None:
    assert found_out(personnes, PLAFONDS) == {}


@pytest.mark.long
@BEAUCOUP_D_ATTAQUES
@given(personnes=people())
def test_the_attacker_finds_nothing_however_long_he_tries(personnes: list[Releve]) -> None:
    assert found_out(personnes, PLAFONDS) == {}


def four_in_each(epci: str) -> list[Releve]:
    return [personne for lieu in COMMUNES[epci] for personne in met(lieu, 4, FREIN)]


@pytest.mark.parametrize(
    ("regle", "personnes", "plafonds", "trouvee"),
    [
        (EPCI, four_in_each(EPCIS[2]), SANS_PLAFOND, f"freins {COMMUNES[EPCIS[2]][3]}"),
        (SANS_REPONSE, RESTES_DE_PARTIE, PLAFONDS, f"freins {EPCIS[2]} sans {COMMUNES[EPCIS[2]][0]}"),
    ],
    ids=["the ceiling of an EPCI", "what has no answer is part of what was told"],
)  # fmt: skip
def test_the_attacker_wins_as_soon_as_a_rule_is_taken_away(
    monkeypatch: pytest.MonkeyPatch,
    regle: object,
    personnes: list[Releve],
    plafonds: dict[str, int],
    trouvee: str,
) -> None:
    assert found_out(personnes, PLAFONDS) == {}
    toutes = publication._ceiling

    def all_but_one(case: tuple[str, str, str], publies: Comptes, arbre: Arbre) -> int:
        if regle in (level_of(case[0]), case[1]):
            return 10_000
        return toutes(case, publies, arbre)

    monkeypatch.setattr(publication, "_ceiling", all_but_one)
    au_moins, au_plus = found_out(personnes, plafonds)[trouvee]
    assert au_plus is not None and 1 <= au_moins <= au_plus <= 4


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
