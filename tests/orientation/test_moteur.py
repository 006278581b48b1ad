"""The engine against the contract, section 4, over small catalogues made for each rule."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.orientation.fiches import ETAPES
from bot.orientation.moteur import Moteur
from bot.situation import SituationInvalide
from tests.conftest import JOUR
from tests.orientation.atelier import (
    condition,
    fiche,
    left_out,
    make_moteur,
    orient,
    proposed,
    structure,
    verdicts,
    zone,
)

VESOUL, BELFORT, JOUQUES = "70550", "90010", "13048"
MARSEILLE, MARSEILLE_3, MARSEILLE_5 = "13055", "13203", "13205"

CLES = ["situation", "propositions", "ecartes", "urgences", "questions"]
CLES_TERRITOIRE = ["commune", "nom", "departement", "region", "epci", "quartier", "qpv", "frr"]
CLES_PROPOSITION = [
    "dispositif", "nom", "etape", "verdict", "motifs", "freins", "resume", "structure", "demarche",
    "documents", "prescription", "source", "verifie_le",
]  # fmt: skip
CLES_STRUCTURE = ["id", "nom", "adresse", "commune", "telephone", "courriel", "site", "distance_km"]
CLES_MOTIF = ["critere", "verdict", "texte"]

JEUNE = condition(age={"min": 16, "max": 25})


# The shape, key by key.


def test_orientation_has_the_keys_of_the_contract_in_order() -> None:
    lieu = structure("agence", "porte", zone(VESOUL), VESOUL)
    moteur = make_moteur(fiche("porte", JEUNE), fiche("finie", termine=True), structures=[lieu])
    rendu = orient(moteur, age=19, commune=VESOUL, freins=["mobilite"])
    assert list(rendu) == CLES
    assert list(rendu["situation"]) == ["age", "commune", "freins", "territoire"]
    assert list(rendu["situation"]["territoire"]) == CLES_TERRITOIRE
    (proposition,) = rendu["propositions"]
    assert list(proposition) == CLES_PROPOSITION
    assert list(proposition["structure"]) == CLES_STRUCTURE
    assert [list(motif) for motif in proposition["motifs"]] == [CLES_MOTIF]
    (ecarte,) = rendu["ecartes"]
    assert list(ecarte) == ["dispositif", "nom", "verdict", "motifs"]
    assert list(ecarte["motifs"][0]) == CLES_MOTIF
    assert json.loads(json.dumps(rendu)) == rendu


def test_territoire_of_vesoul_is_that_of_the_contract() -> None:
    territoire = orient(make_moteur(fiche("porte")), commune=VESOUL)["situation"]["territoire"]
    assert territoire == {
        "commune": "70550", "nom": "Vesoul", "departement": "70", "region": "27",
        "epci": "247000011", "quartier": None, "qpv": None, "frr": None,
    }  # fmt: skip


def test_departement_alone_gives_a_territoire_without_commune() -> None:
    territoire = orient(make_moteur(fiche("porte")), departement="2A")["situation"]["territoire"]
    assert territoire["departement"] == "2A" and territoire["commune"] is None


def test_no_place_gives_no_territoire() -> None:
    assert orient(make_moteur(fiche("porte")))["situation"]["territoire"] is None


def test_a_quartier_is_a_qpv_and_gives_its_commune() -> None:
    rendu = orient(make_moteur(fiche("porte")), quartier="QN07001M")["situation"]
    assert rendu["commune"] == VESOUL
    assert rendu["territoire"]["qpv"] is True and rendu["territoire"]["quartier"] == "QN07001M"


def test_a_former_commune_becomes_the_one_of_today() -> None:
    rendu = orient(make_moteur(fiche("porte")), commune="01033")["situation"]
    assert rendu["commune"] == rendu["territoire"]["commune"]


@pytest.mark.parametrize("lieu", [{"commune": "99999"}, {"departement": "20"}])
def test_place_that_does_not_exist_is_refused_with_its_code(lieu: dict[str, str]) -> None:
    with pytest.raises(SituationInvalide, match=next(iter(lieu.values()))):
        orient(make_moteur(fiche("porte")), **lieu)


def test_proposition_repeats_what_the_fiche_says() -> None:
    une = fiche("porte", freins=("droits", "mobilite"), documents=("pièce",), prescription="le CIO")
    (proposition,) = orient(make_moteur(une), freins=["mobilite"])["propositions"]
    assert proposition["freins"] == ["mobilite"]
    assert proposition["documents"] == ["pièce"] and proposition["prescription"] == "le CIO"
    assert (proposition["resume"], proposition["demarche"]) == (une.resume, une.demarche)
    assert (proposition["source"], proposition["verifie_le"]) == ("source 000", "2026-11-22")


@pytest.mark.parametrize(
    ("personne", "urgences"),
    [
        ({}, []),
        ({"logement": "heberge"}, []),
        ({"logement": "sans-abri"}, ["115"]),
        ({"freins": ["logement"]}, []),
    ],
)
def test_urgences_of_a_bare_situation_is_115_for_somebody_without_a_roof(
    personne: dict[str, Any], urgences: list[str]
) -> None:
    assert orient(make_moteur(fiche("porte")), **personne)["urgences"] == urgences


# The verdict: firm and soft conditions.


@pytest.mark.parametrize(
    ("age", "souple", "verdict"),
    [
        (20, False, "eligible"), (40, False, "non_eligible"), (None, False, "a_verifier"),
        (20, True, "eligible"), (40, True, "a_verifier"), (None, True, "eligible"),
    ],
)  # fmt: skip
def test_firm_and_soft_conditions_give_the_verdict_of_the_contract(
    age: int | None, souple: bool, verdict: str
) -> None:
    une = fiche("porte", condition(souple=souple, age={"min": 16, "max": 25}))
    rendu = orient(make_moteur(une), **({} if age is None else {"age": age}))
    assert verdicts(rendu) == {"porte": verdict}


def test_an_unknown_fact_is_told_in_the_motifs() -> None:
    (proposition,) = orient(make_moteur(fiche("porte", JEUNE)))["propositions"]
    assert proposition["motifs"] == [
        {
            "critere": "age_dans_la_tranche",
            "verdict": "a_verifier",
            "texte": "Il reste à savoir votre âge : c’est ouvert de 16 à 25 ans.",
        }
    ]


def test_one_firm_no_is_enough_and_every_motif_is_kept() -> None:
    une = fiche("porte", JEUNE, condition(rsa=True), condition(souple=True, scolarise=False))
    rendu = orient(make_moteur(une), age=19, rsa=False, scolarise=True)
    (ecarte,) = rendu["ecartes"]
    assert [motif["verdict"] for motif in ecarte["motifs"]] == [
        "eligible",
        "non_eligible",
        "a_verifier",
    ]


def test_a_doubt_on_its_existence_makes_it_a_verifier() -> None:
    une = fiche("porte", JEUNE, a_confirmer="Demander s’il existe encore.")
    rendu = orient(make_moteur(une), age=19)
    assert proposed(rendu) == {"porte": "a_verifier"}
    assert rendu["propositions"][0]["motifs"][-1]["texte"] == "Demander s’il existe encore."


def test_a_doubt_does_not_save_somebody_who_is_out() -> None:
    assert verdicts(orient(make_moteur(fiche("porte", JEUNE, a_confirmer="Doute.")), age=40)) == {
        "porte": "non_eligible"
    }


def test_open_to_everybody_still_gives_a_motif() -> None:
    (proposition,) = orient(make_moteur(fiche("porte")))["propositions"]
    assert [motif["critere"] for motif in proposition["motifs"]] == ["ouvert_a_tous"]


# What is considered.


@pytest.mark.parametrize("etape", ["remobilisation", "accompagnement", "formation", "emploi"])
def test_national_with_an_etape_of_its_own_is_always_considered(etape: str) -> None:
    assert verdicts(orient(make_moteur(fiche("porte", etape=etape, freins=("droits",))))) == {
        "porte": "eligible"
    }


@pytest.mark.parametrize("etape", ["levee-des-freins", "urgence"])
@pytest.mark.parametrize("lieu", [None, VESOUL])
@pytest.mark.parametrize(
    ("personne", "consideree"),
    [
        ({}, False), ({"freins": []}, False), ({"freins": ["mobilite"]}, False),
        ({"freins": ["mobilite", "logement"]}, True), ({"logement": "sans-abri"}, True),
        ({"logement": "sans-abri", "freins": []}, True), ({"logement": "heberge"}, False),
    ],
)  # fmt: skip
def test_one_that_only_lifts_freins_waits_for_its_frein_to_be_named(
    etape: str, lieu: str | None, personne: dict[str, Any], consideree: bool
) -> None:
    une = fiche(
        "toit", etape=etape, freins=("logement", "droits"), zone=zone(lieu) if lieu else None
    )
    rendu = orient(make_moteur(une), commune=VESOUL, **personne)
    assert bool(verdicts(rendu)) is consideree
    if consideree:
        assert rendu["propositions"][0]["freins"] == ["logement"]


@pytest.mark.parametrize(
    ("communes", "departements", "personne", "verdict"),
    [
        ([VESOUL], [], {"commune": VESOUL}, "eligible"),
        ([VESOUL], [], {"commune": "70378"}, None),
        ([VESOUL], [], {"departement": "70"}, "a_verifier"),
        ([VESOUL], [], {"departement": "90"}, None),
        ([VESOUL], [], {}, None),
        ([], ["70"], {"commune": "70378"}, "eligible"),
        ([], ["70"], {"departement": "70"}, "eligible"),
        ([], ["70"], {"commune": BELFORT}, None),
        ([], ["70"], {"commune": BELFORT, "departement": "70"}, None),
        ([MARSEILLE], [], {"commune": MARSEILLE_3}, "eligible"),
        ([MARSEILLE_3], [], {"commune": MARSEILLE_3}, "eligible"),
        ([MARSEILLE_3], [], {"commune": MARSEILLE_5}, None),
        ([MARSEILLE_3], [], {"commune": MARSEILLE}, "a_verifier"),
        ([MARSEILLE_3], [], {"departement": "13"}, "a_verifier"),
        (["2A004"], [], {"departement": "2A"}, "a_verifier"),
        (["2A004"], [], {"departement": "2B"}, None),
        (["97411"], [], {"departement": "974"}, "a_verifier"),
        ([VESOUL, BELFORT], ["13"], {"departement": "90"}, "a_verifier"),
        ([VESOUL], [], {"quartier": "QN07001M"}, "eligible"),
    ],
)
def test_local_is_considered_where_its_territory_holds_or_may_hold_the_person(
    communes: list[str], departements: list[str], personne: dict[str, str], verdict: str | None
) -> None:
    une = fiche("ici", zone=zone(*communes, departements=departements))
    rendu = orient(make_moteur(une, fiche("partout")), **personne)
    assert verdicts(rendu).get("ici") == verdict
    assert verdicts(rendu)["partout"] == "eligible"
    if verdict:
        motif = rendu["propositions"][0 if verdict == "eligible" else 1]["motifs"][0]
        assert (motif["critere"], motif["verdict"]) == ("habite_le_territoire", verdict)


# The local fiche that takes the place of a national one.


@pytest.mark.parametrize(
    ("personne", "jour", "ids"),
    [
        ({"commune": VESOUL}, JOUR, {"locale"}),
        ({"departement": "70"}, JOUR, {"nationale", "locale"}),
        ({"commune": BELFORT}, JOUR, {"nationale"}),
        ({}, JOUR, {"nationale"}),
        ({"commune": VESOUL}, date(2024, 12, 31), {"nationale", "locale"}),
        ({"commune": VESOUL}, date(2025, 1, 1), {"locale"}),
        ({"commune": VESOUL}, date(2027, 12, 31), {"locale"}),
        ({"commune": VESOUL}, date(2028, 1, 1), {"nationale", "locale"}),
    ],
)
def test_local_takes_the_place_only_where_it_surely_is_and_runs(
    personne: dict[str, str], jour: date, ids: set[str]
) -> None:
    locale = fiche(
        "locale",
        zone=zone(VESOUL),
        decline="nationale",
        debut=date(2025, 1, 1),
        fin=date(2027, 12, 31),
    )
    assert verdicts(orient(make_moteur(fiche("nationale"), locale), jour, **personne)).keys() == ids


def test_ended_local_leaves_the_national_one_in_place() -> None:
    locale = fiche("locale", zone=zone(VESOUL), decline="nationale", termine=True)
    rendu = orient(make_moteur(fiche("nationale"), locale), commune=VESOUL)
    assert proposed(rendu) == {"nationale": "eligible"} and left_out(rendu) == {
        "locale": "en_cours"
    }


def test_one_arrondissement_does_not_take_the_place_in_the_whole_town() -> None:
    locale = fiche("locale", zone=zone(MARSEILLE_3), decline="nationale")
    moteur = make_moteur(fiche("nationale"), locale)
    assert proposed(orient(moteur, commune=MARSEILLE)) == {
        "nationale": "eligible",
        "locale": "a_verifier",
    }
    assert proposed(orient(moteur, commune=MARSEILLE_3)) == {"locale": "eligible"}


# suivi, refus, and the day.


@pytest.mark.parametrize(("cle", "critere"), [("suivi", "deja_suivi"), ("refus", "refuse")])
def test_suivi_and_refus_leave_out_with_their_reason(cle: str, critere: str) -> None:
    rendu = orient(make_moteur(fiche("une"), fiche("autre")), **{cle: ["une"]})
    assert proposed(rendu) == {"autre": "eligible"} and left_out(rendu) == {"une": critere}


@pytest.mark.parametrize("cle", ["suivi", "refus"])
def test_a_national_id_also_leaves_out_the_local_that_takes_its_place(cle: str) -> None:
    moteur = make_moteur(
        fiche("nationale"), fiche("locale", zone=zone(VESOUL), decline="nationale"), fiche("autre")
    )
    rendu = orient(moteur, commune=VESOUL, **{cle: ["nationale"]})
    assert proposed(rendu).keys() == {"autre"} and left_out(rendu).keys() == {"locale"}


def test_refusing_the_local_does_not_bring_the_national_back() -> None:
    moteur = make_moteur(
        fiche("nationale"), fiche("locale", zone=zone(VESOUL), decline="nationale")
    )
    assert proposed(orient(moteur, commune=VESOUL, refus=["locale"])) == {}


@pytest.mark.parametrize(
    ("jour", "verdict"),
    [
        (date(2024, 12, 31), "non_eligible"), (date(2025, 1, 1), "eligible"), (date(2026, 6, 1), "eligible"),
        (date(2026, 6, 30), "eligible"), (date(2026, 7, 1), "a_verifier"), (date(2027, 12, 31), "a_verifier"),
        (date(2028, 1, 1), "non_eligible"),
    ],
)  # fmt: skip
def test_the_day_counts_bounds_included(jour: date, verdict: str) -> None:
    une = fiche(
        "une", debut=date(2025, 1, 1), fin_annoncee=date(2026, 6, 30), fin=date(2027, 12, 31)
    )
    assert verdicts(orient(make_moteur(une), jour)) == {"une": verdict}


@pytest.mark.parametrize("jour", [date(1990, 1, 1), JOUR, date(2090, 1, 1)])
def test_what_ended_on_an_unknown_day_is_never_proposed(jour: date) -> None:
    assert left_out(orient(make_moteur(fiche("une", termine=True)), jour)) == {"une": "en_cours"}


def test_the_reason_of_an_end_gives_its_day_and_what_follows() -> None:
    moteur = make_moteur(
        fiche("finie", fin=date(2025, 1, 1), remplace_par="suite"), fiche("suite", nom="La Suite")
    )
    (ecarte,) = orient(moteur)["ecartes"]
    assert (
        ecarte["motifs"][0]["texte"]
        == "C’est terminé depuis le 1er janvier 2025. La suite : La Suite."
    )


# The order.


def test_etape_urgence_comes_first_even_when_it_stays_to_be_checked() -> None:
    toit = fiche("zz-toit", JEUNE, etape="urgence", freins=("logement",))
    rendu = orient(make_moteur(fiche("aa", freins=("logement",)), toit), freins=["logement"])
    assert list(proposed(rendu)) == ["zz-toit", "aa"]


def test_order_is_verdict_then_freins_then_local_then_etape() -> None:
    freins = ("mobilite",)
    ici = zone(VESOUL)
    doute = "À confirmer."
    attendu = [
        fiche("h", freins=freins, zone=ici, etape="emploi"),
        fiche("g", freins=freins, etape="remobilisation"),
        fiche("f", freins=freins, etape="emploi"),
        fiche("e", zone=ici, etape="emploi"),
        fiche("d", etape="remobilisation"),
        fiche("c", etape="emploi"),
        fiche("b", freins=freins, zone=ici, a_confirmer=doute),
        fiche("a", freins=freins, a_confirmer=doute),
    ]
    rendu = orient(
        make_moteur(*sorted(attendu, key=lambda une: une.id)), commune=VESOUL, freins=["mobilite"]
    )
    assert list(proposed(rendu)) == [une.id for une in attendu]


def test_etapes_are_those_of_the_contract_in_order() -> None:
    assert ETAPES == (
        "urgence",
        "levee-des-freins",
        "remobilisation",
        "accompagnement",
        "formation",
        "emploi",
    )


# The unconfirmed project.


def project(**autres: Any) -> Any:
    donnees = {
        "zone": zone(VESOUL),
        "freins": ("mobilite",),
        "a_confirmer": "Projet ancien.",
        "mediation_pour": ("a",),
    }
    return fiche("projet", **{**donnees, "source_du": date(2019, 9, 26), **autres})


@pytest.mark.parametrize(
    ("autres", "jour", "dernier"),
    [
        ({}, JOUR, True),
        ({}, date(2021, 9, 26), False),
        ({}, date(2021, 9, 27), True),
        ({"source_du": date(2024, 2, 29)}, date(2026, 2, 28), False),
        ({"source_du": date(2024, 2, 29)}, date(2026, 3, 1), True),
        ({"source_du": None}, JOUR, False),
        ({"a_confirmer": None}, JOUR, False),
    ],
)
def test_project_is_last_once_its_source_is_older_than_two_years(
    autres: dict[str, Any], jour: date, dernier: bool
) -> None:
    moteur = make_moteur(project(**autres), *(fiche(nom, JEUNE) for nom in "abc"))
    ids = list(proposed(orient(moteur, jour, commune=VESOUL, freins=["mobilite"])))
    assert (ids[-1] == "projet") is dernier


def test_project_comes_with_the_others_for_whoever_refused_what_it_mediates_for() -> None:
    moteur = make_moteur(project(), *(fiche(nom, JEUNE) for nom in "abcd"))
    personne = {"commune": VESOUL, "freins": ["mobilite"]}
    assert next(iter(proposed(orient(moteur, refus=["a"], **personne)))) == "projet"
    assert list(proposed(orient(moteur, refus=["b"], **personne)))[-1] == "projet"


def test_project_is_never_among_the_first_three_of_a_resident() -> None:
    personne = {"commune": VESOUL, "freins": ["mobilite"]}
    petit = make_moteur(project(), fiche("a"), fiche("b"))
    assert "projet" not in proposed(orient(petit, **personne))
    assert list(verdicts(orient(petit, **personne))) == ["a", "b", "projet"]
    assert "projet" in proposed(orient(petit, mode="educateur", **personne))
    assert (
        list(proposed(orient(make_moteur(project(), *map(fiche, "abc")), **personne)))[3]
        == "projet"
    )


# The structure.


@pytest.mark.parametrize(
    ("personne", "choisie"),
    [
        ({"commune": VESOUL}, "z-vesoul"), ({"commune": "70378"}, "m-haute-saone"), ({"departement": "70"}, "m-haute-saone"),
        ({"commune": MARSEILLE_3}, "a-marseille-3"), ({"commune": MARSEILLE}, None), ({"commune": MARSEILLE_5}, None),
        ({"commune": BELFORT}, None), ({"departement": "13"}, None), ({}, None),
    ],
)  # fmt: skip
def test_structure_is_the_one_that_surely_serves_the_person(
    personne: dict[str, str], choisie: str | None
) -> None:
    lieux = [
        structure("m-haute-saone", "porte", zone(departements=["70"])),
        structure("z-vesoul", "porte", zone(VESOUL), VESOUL),
        structure("a-marseille-3", "porte", zone(MARSEILLE_3), MARSEILLE_3),
        structure("a-autre", "ailleurs", zone(VESOUL), VESOUL),
    ]
    (proposition, _) = orient(
        make_moteur(fiche("porte"), fiche("zut"), structures=lieux), **personne
    )["propositions"]
    assert (proposition["structure"] or {"id": None})["id"] == choisie


def test_local_without_a_place_of_its_own_uses_that_of_the_national_one() -> None:
    lieu = structure("agence", "nationale", zone(departements=["70"]))
    locale = fiche("locale", zone=zone(VESOUL), decline="nationale")
    (proposition,) = orient(
        make_moteur(fiche("nationale"), locale, structures=[lieu]), commune=VESOUL
    )["propositions"]
    assert proposition["structure"]["id"] == "agence"


# The questions, over small catalogues (over the real one: test_questions).


@pytest.mark.parametrize(
    ("conditions", "personne", "questions"),
    [
        ([JEUNE], {}, ["age"]),
        ([JEUNE], {"age": 19}, []),
        ([JEUNE, condition(rsa=True)], {"age": 40}, []),
        ([condition(souple=True, rsa=True)], {}, ["rsa"]),
        ([condition(territoire_habilite={"communes": [JOUQUES]})], {}, ["commune"]),
        ([condition(souple=True, territoire_habilite={"communes": [JOUQUES]})], {}, []),
        ([condition(qpv=True)], {"commune": VESOUL}, ["quartier"]),
        ([condition(qpv=True)], {"commune": "01001"}, []),
        (
            [condition(souple=True, sauf={"un_parmi": [{"rsa": True}, {"rqth": True}]})],
            {},
            ["rsa", "rqth"],  # few people have the second
        ),
        ([condition(un_parmi=[{"rsa": True}, {"rqth": True}])], {"rsa": True}, []),
    ],
)
def test_questions_are_the_keys_that_may_change_the_verdict(
    conditions: list[Any], personne: dict[str, Any], questions: list[str]
) -> None:
    rendu = orient(make_moteur(fiche("porte", *conditions)), logement="stable", **personne)
    assert rendu["questions"] == questions


def test_the_answer_that_settles_most_is_asked_first() -> None:
    moteur = make_moteur(fiche("a", JEUNE), fiche("b", JEUNE), fiche("c", condition(rsa=True)))
    assert orient(moteur, logement="stable")["questions"] == ["age", "rsa"]


def test_a_commune_that_was_told_is_not_asked_again_for_its_arrondissement() -> None:
    moteur = make_moteur(fiche("ici", zone=zone(MARSEILLE_3)))
    assert orient(moteur, commune=MARSEILLE, logement="stable")["questions"] == []
    assert orient(moteur, departement="13", logement="stable")["questions"] == ["commune"]
    assert orient(moteur, departement="70", logement="stable")["questions"] == []


def test_a_local_that_lifts_another_frein_does_not_ask_for_the_commune() -> None:
    moteur = make_moteur(
        fiche("ici", etape="levee-des-freins", freins=("langue",), zone=zone(VESOUL))
    )
    assert orient(moteur, logement="stable", freins=["mobilite"])["questions"] == []
    assert orient(moteur, logement="stable", freins=["langue"])["questions"] == ["commune"]


def test_freins_are_worth_asking_for_a_local_that_only_lifts_some() -> None:
    moteur = make_moteur(
        fiche("ici", etape="levee-des-freins", freins=("langue",), zone=zone(VESOUL))
    )
    assert "freins" in orient(moteur, logement="stable", commune=VESOUL)["questions"]


def test_the_engine_keeps_no_memory_between_people(moteur: Moteur) -> None:
    avant = orient(moteur, age=19, commune=VESOUL)
    orient(moteur, mode="educateur", age=60, commune=BELFORT, freins=["langue"], refus=["ccas"])
    assert orient(moteur, age=19, commune=VESOUL) == avant
