"""What is open to somebody and does not come first for them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.orientation.convenance import bets, not_at_first, suits
from bot.orientation.parcours import first_steps, next_steps
from bot.passerelle import open_passerelle
from bot.situation import Situation
from tests.conftest import JOUR


def _piste(code: str, etape: str, *freins: str) -> dict[str, object]:
    return {
        "dispositif": code,
        "etape": etape,
        "verdict": "eligible",
        "freins": list(freins),
        "motifs": [],
    }


def test_a_room_for_one_does_not_come_first_for_a_family_or_for_nobody_known() -> None:
    assert "fjt" in not_at_first(Situation(age=24), avec_enfants=True)
    assert "fjt" in not_at_first(Situation(age=24, enfant_moins_3_ans=True))
    assert "fjt" in not_at_first(Situation())
    assert "fjt" not in not_at_first(Situation(age=20))


def test_a_school_adviser_does_not_come_first_where_one_cannot_read_or_is_grown_up() -> None:
    assert "cio" in not_at_first(Situation(age=45))
    assert "cio" in not_at_first(Situation(age=19, freins=("lecture-ecriture",)))
    assert "cio" not in not_at_first(Situation(age=17))


def test_a_work_site_does_not_come_first_for_a_graduate() -> None:
    assert "iae" in not_at_first(Situation(age=26, diplome="superieur"))


def test_what_does_not_come_first_comes_when_nothing_else_is_left() -> None:
    pistes = [_piste("cio", "accompagnement"), _piste("o2r", "remobilisation")]
    assert [p["dispositif"] for p in first_steps(pistes, apart=("cio",))] == ["o2r", "cio"]


SANS_EMPLOI = frozenset({"france-travail", "iae", "tzcld", "o2r", "service-civique", "plie"})


@pytest.mark.parametrize(
    "situation, besoins",
    [
        (Situation(age=68), ()),
        (Situation(age=67, en_emploi=False), ()),
        (Situation(age=63, en_emploi=False), ("retraite",)),
        (Situation(age=71, freins=("isolement",)), ()),
    ],
)
def test_who_is_retired_is_sent_to_no_work(situation: Situation, besoins: tuple[str, ...]) -> None:
    assert not_at_first(situation, besoins=frozenset(besoins)) >= SANS_EMPLOI
    convient = suits(situation, besoins=besoins)
    assert convient.en_tete[0] == "ccas" and set(convient.a_cote) == {
        "france-services",
        "centre-social",
    }


@pytest.mark.parametrize(
    "situation, besoins, circonstances",
    [
        (Situation(age=63, en_emploi=False), (), ()),
        (Situation(age=70), (), ("cherche_emploi",)),
        (Situation(age=64, en_emploi=False), ("retraite",), ("cherche_emploi",)),
        (Situation(age=68, en_emploi=True), (), ()),
        (Situation(age=40, en_emploi=False), ("retraite",), ()),
        (Situation(age=68, inscrit_france_travail=True), (), ()),
    ],
)
def test_who_looks_for_work_is_not_past_it(
    situation: Situation, besoins: tuple[str, ...], circonstances: tuple[str, ...]
) -> None:
    apart = not_at_first(situation, besoins=besoins, circonstances=circonstances)
    assert "france-travail" not in apart
    assert situation.en_emploi or "iae" not in apart


def test_a_child_is_sent_to_no_work_and_a_small_one_to_no_adviser_of_schools() -> None:
    apart = not_at_first(Situation(age=14, scolarise=True))
    assert apart >= SANS_EMPLOI | {"mlds", "mission-locale"} and "cio" not in apart
    assert "cio" in not_at_first(Situation(age=9))
    assert suits(Situation(age=9)).en_tete[0] == "ccas"
    assert suits(Situation(age=14), proche=True).a_cote == ("maison-des-adolescents",)
    assert suits(Situation(age=14)).a_cote == ()
    assert suits(Situation(age=14, freins=("confiance",))).a_cote == ("maison-des-adolescents",)


def test_a_pupil_stays_at_school_unless_they_want_to_leave() -> None:
    eleve = Situation(age=17, scolarise=True)
    assert not_at_first(eleve) >= SANS_EMPLOI
    assert "mlds" in not_at_first(eleve, circonstances=("cherche_emploi",))
    assert "mlds" in not_at_first(Situation(age=20, scolarise=True))
    assert suits(eleve).en_tete == ("cio", "mission-locale")
    partant = suits(eleve, circonstances=("quitte_ecole",))
    assert "mlds" in partant.en_tete and "mlds" not in partant.apart
    assert "france-travail" not in not_at_first(Situation(age=20, scolarise=True))


def test_a_graduate_meets_people_first_and_no_work_site() -> None:
    convient = suits(Situation(age=32, diplome="superieur", freins=("reseau",)))
    assert convient.en_tete == ("parrainage",)
    assert convient.apart >= {"iae", "e2c", "epide", "promo-16-18", "o2r"}
    assert "parrainage" not in suits(Situation(age=40, diplome="superieur", freins=("reseau",)))[1]
    loin = Situation(age=32, diplome="superieur", freins=("confiance",))
    assert "o2r" not in not_at_first(loin)


def test_no_right_to_work_means_who_tells_the_law_first() -> None:
    convient = suits(Situation(age=23, freins=("droits",)), circonstances=("sans_titre",))
    assert convient.en_tete[0] == "point-justice" and convient.apart >= SANS_EMPLOI


def test_other_lives() -> None:
    assert "service-civique" in not_at_first(Situation(age=22), circonstances=("en_prison",))
    assert "epide" in not_at_first(Situation(age=19, commune="97411"))
    assert "epide" not in not_at_first(Situation(age=19, commune="70550"))
    assert "pass-sante" in not_at_first(Situation(age=45, en_emploi=True, freins=("sante",)))
    assert "pass-sante" not in not_at_first(
        Situation(age=45, en_emploi=True, freins=("sante", "droits"))
    )
    assert "epide" in not_at_first(Situation(age=22, diplome="bac", freins=("handicap",)))
    assert "premieres-heures" in not_at_first(Situation(age=31, en_emploi=True))
    mineur = suits(Situation(age=17, freins=("droits",)), circonstances=("sans_titre",))
    # no permit is asked of a minor
    assert mineur.en_tete == ("conseil-departemental", "cio", "mission-locale") and mineur.reunis
    assert "iae" in mineur.apart  # a contract asks for an authorisation
    assert "service-civique" in mineur.apart and "e2c" not in mineur.apart
    grands = not_at_first(Situation(age=30), circonstances=("grands_enfants",))
    assert "avip" in grands and "avip" not in not_at_first(Situation(age=30))
    assert suits(Situation(age=63), circonstances=("cherche_emploi",)).en_tete == (
        "france-travail",
    )
    assert suits(Situation(age=38, en_emploi=True)).en_tete == ("france-travail", "cio")
    enceinte = suits(Situation(age=16, scolarise=False), besoins=("grossesse",))
    assert enceinte.en_tete[0] == "conseil-departemental" and "epide" in enceinte.apart
    assert "convergence" in not_at_first(Situation(age=45, freins=("sante",)))
    assert "convergence" not in not_at_first(Situation(age=45, logement="sans-abri"))


def test_the_fiches_of_the_catalogue_that_lead_to_work_are_known_by_their_etape() -> None:
    fiches = open_passerelle().catalogue.fiches
    apart = not_at_first(Situation(age=70), fiches=fiches)
    assert {"afpa-navenne", "ebe-jouques", "ajla"} <= apart
    assert not {"ccas", "conseil-departemental", "cmp", "csapa"} & apart


def test_a_bet_on_the_place_is_told_apart() -> None:
    passerelle = open_passerelle()

    def bets_of(**connu: object) -> frozenset[str]:
        rendu = passerelle.moteur.orient(Situation(**connu), jour=JOUR)  # type: ignore[arg-type]  # keys drawn by parametrize
        return bets(rendu["propositions"])

    assert "tzcld" in bets_of(age=30, commune="70550", en_emploi=False)
    assert "tzcld" not in bets_of(age=30, commune="06069", en_emploi=False)
    assure = bets_of(age=30, commune="70550", mois_sans_emploi=30, mois_dans_la_commune=9)
    assert "tzcld" not in assure


def test_only_one_that_does_not_suit_completes_the_first_ones() -> None:
    pistes = [_piste("cio", "accompagnement"), _piste("o2r", "remobilisation")]
    pistes += [_piste("ccas", "accompagnement")]
    assert [p["dispositif"] for p in first_steps(pistes, apart=("cio",))] == ["o2r", "ccas"]


def test_what_is_made_for_this_person_comes_before_what_is_open_to_all() -> None:
    pistes = [_piste("ccas", "accompagnement"), _piste("cio", "accompagnement")]
    assert first_steps(pistes, en_tete=("cio",))[0]["dispositif"] == "cio"


def test_the_first_of_them_comes_before_what_the_reasons_prove() -> None:
    pistes = [
        {**_piste(code, "accompagnement", "droits"), "freins": ["droits"]}
        for code in ("conseil-departemental", "ccas", "centre-social")
    ]
    dites = first_steps(pistes, nombre=1, en_tete=("ccas", "centre-social"))
    assert [p["dispositif"] for p in dites] == ["ccas"]


def test_what_does_not_suit_comes_after_all_that_does() -> None:
    pistes = [_piste("iae", "emploi"), _piste("ccas", "accompagnement")]
    assert [p["dispositif"] for p in next_steps(pistes, (), apart=("iae",))] == ["ccas"]
    assert [p["dispositif"] for p in next_steps(pistes, ("ccas",), apart=("iae",))] == ["iae"]


def test_who_may_lose_a_home_sees_who_keeps_it_before_who_finds_work() -> None:
    convient = suits(Situation(age=41, en_emploi=False), besoins=("expulsion",))
    assert convient.en_tete == ("ccas", "point-justice", "conseil-departemental")
    assert {"o2r", "o2r-haute-saone", "france-travail", "cio"} <= convient.apart
    assert "point-justice" in convient.a_cote
    assert "o2r" not in not_at_first(Situation(age=41, en_emploi=False))


def test_a_school_adviser_is_no_first_answer_to_a_home_of_somebody_of_no_known_age() -> None:
    assert "cio" in not_at_first(Situation(freins=("logement",)))
    assert "cio" not in not_at_first(Situation(freins=("logement",), scolarise=True))
    assert "cio" not in not_at_first(Situation(freins=("mobilite",)))
    travaille = Situation(age=45, en_emploi=True, freins=("logement",))
    assert "cio" in not_at_first(travaille)


def test_a_student_has_the_doors_of_a_student() -> None:
    etudiante = Situation(age=20, scolarise=True)
    convient = suits(etudiante, besoins=("etudes",))
    assert convient.en_tete == ("cio",)
    assert {"service-civique", "mission-locale", "epide", "mlds"} <= convient.apart
    pauvre = suits(Situation(age=20, scolarise=True, freins=("finances",)), besoins=("etudes",))
    assert pauvre.en_tete == ("conseil-departemental", "ccas")
    cherche = suits(etudiante, besoins=("etudes",), circonstances=("cherche_emploi",))
    assert cherche.en_tete[0] == "france-travail"
    part = suits(etudiante, besoins=("etudes",), circonstances=("quitte_ecole",))
    assert part.en_tete == ("cio", "mission-locale") and "service-civique" not in part.apart


def test_a_decision_already_taken_looks_for_a_place_and_not_for_a_mission() -> None:
    convient = suits(Situation(age=22, rqth=True), besoins=("decision-mdph",))
    assert convient.en_tete == ("conseil-departemental", "ccas")
    assert {"service-civique", "iae", "o2r"} <= convient.apart


@pytest.mark.parametrize(("age", "en_tete"), [(16, True), (40, False)])
def test_who_asks_of_contraception_young_sees_who_listens_to_the_young(
    age: int, en_tete: bool
) -> None:
    convient = suits(Situation(age=age), besoins=("sante-sexuelle",))
    assert ("maison-des-adolescents" in convient.en_tete) is en_tete


def test_whose_handicap_is_recognised_sees_cap_emploi_first() -> None:
    assert suits(Situation(age=22, rqth=True)).en_tete == ("cap-emploi",)
    assert "cap-emploi" not in suits(Situation(age=22)).en_tete
    assert "cap-emploi" not in suits(Situation(age=70, rqth=True)).en_tete
    assert "cap-emploi" not in suits(Situation(age=17, rqth=True, scolarise=True)).en_tete


@pytest.mark.parametrize(
    ("situation", "besoins", "circonstances", "referent"),
    [
        ({"age": 22}, (), (), "mission-locale"),
        ({"age": 16, "scolarise": False}, (), (), "mission-locale"),
        ({"age": 25, "en_emploi": False}, (), (), "mission-locale"),
        ({}, (), (), None),
        ({"age": 15}, (), (), None),
        ({"age": 26}, (), (), None),
        ({"age": 17, "scolarise": True}, (), (), None),
        ({"age": 22, "en_emploi": True}, (), (), None),
        ({"age": 22}, ("grossesse",), (), None),
        ({"age": 22}, (), ("sans_titre",), None),
    ],
)
def test_who_follows_the_young_is_told_to_them_whatever_holds_them_back(
    situation: dict[str, Any],
    besoins: tuple[str, ...],
    circonstances: tuple[str, ...],
    referent: str | None,
) -> None:
    personne = Situation(**situation, freins=frozenset({"finances"}))
    convient = suits(personne, besoins=besoins, circonstances=circonstances)
    assert convient.referent == referent


@pytest.mark.parametrize(
    ("situation", "besoins", "circonstances", "apart"),
    [
        (Situation(freins=("sante",)), (), (), True),  # they have their doctor, as far as is told
        (Situation(age=45, freins=("sante",)), (), (), True),
        (Situation(age=45, freins=("sante", "finances")), (), (), False),
        (Situation(age=45, freins=("sante", "droits")), (), (), False),
        (Situation(age=45, freins=("sante",)), ("soins",), (), False),
        (Situation(age=45, freins=("sante",)), (), ("sans_titre",), False),
        (Situation(age=45, freins=("sante",), logement="sans-abri"), (), (), False),
        (Situation(age=45, freins=("sante",), logement="sans-abri"), (), ("couvert",), True),
    ],
)
def test_the_pass_comes_first_only_where_a_cover_lacks(
    situation: Situation, besoins: tuple[str, ...], circonstances: tuple[str, ...], apart: bool
) -> None:
    plus_tard = not_at_first(situation, besoins=besoins, circonstances=circonstances)
    assert ("pass-sante" in plus_tard) is apart


def test_who_has_just_left_school_hears_of_who_brings_back_there() -> None:
    parti = Situation(age=17, scolarise=False)
    convient = suits(parti, circonstances=("sorti_cette_annee",))
    assert convient.en_tete[:2] == ("mission-locale", "mlds") and convient.reunis
    assert (
        "mlds"
        in suits(Situation(age=20, scolarise=False), circonstances=("sorti_cette_annee",)).en_tete
    )
    assert "mlds" not in suits(parti).en_tete


def test_nothing_of_work_is_told_unasked_before_sixteen() -> None:
    convient = suits(Situation(age=15))
    assert convient.tus >= {"plie", "convergence", "iae", "france-travail"}
    assert not suits(Situation(age=16)).tus
