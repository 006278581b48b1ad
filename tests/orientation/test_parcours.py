"""From a list of propositions to the first steps of a path, then the next ones."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings

from bot.orientation.criteres import NOMS, build_critere
from bot.orientation.moteur import Moteur
from bot.orientation.parcours import (
    PREMIERS_PAS,
    SOUPLE,
    TROP_D_INCONNUES,
    VISES,
    first_steps,
    next_steps,
)
from tests.orientation.atelier import MOTS, condition, fiche, make_moteur, orient, proposed
from tests.orientation.personnes import people


def line(
    identifiant: str,
    etape: str = "emploi",
    verdict: str = "eligible",
    prouve: str = "age_dans_la_tranche",
    manque: tuple[str, ...] = ("sans_emploi",),
    texte: str = "",
    texte_prouve: str = "",
    freins: tuple[str, ...] = (),
) -> dict[str, Any]:
    """A proposition with one reason that holds (`prouve`), and some to check unless it is eligible."""
    motifs = [{"critere": prouve, "verdict": "eligible", "texte": texte_prouve}] if prouve else []
    if verdict != "eligible":
        motifs += [{"critere": nom, "verdict": verdict, "texte": texte} for nom in manque]
    return {
        "dispositif": identifiant,
        "etape": etape,
        "verdict": verdict,
        "motifs": motifs,
        "freins": list(freins),
    }


def told(lignes: list[dict[str, Any]]) -> list[str]:
    return [p["dispositif"] for p in first_steps(lignes)]


SOUPLE_INCONNUE = "Il reste à savoir votre âge : mais ce n’est pas toujours exigé."
OUVERT = {"prouve": "ouvert_a_tous"}
DOUTE = {"verdict": "a_verifier", "prouve": ""}
ICI = {"prouve": "habite_le_territoire"}
VAGUE = {"verdict": "a_verifier", "manque": ("a", "b", "c", "d")}


@pytest.mark.parametrize(
    ("lignes", "attendues"),
    [
        ([], []),
        ([line("a")], ["a"]),
        # one of each étape before a second of the same
        ([line("a"), line("b"), line("c", "formation"), line("d", "accompagnement")], ["a", "c", "d"]),
        ([line("a"), line("b"), line("c", "formation", "a_verifier")], ["a", "b", "c"]),
        # made for the person before open to all, before in doubt
        ([line("a", "accompagnement", **OUVERT), line("b"), line("c", "formation")], ["b", "c", "a"]),
        ([line("a", "accompagnement", **OUVERT), line("b", "emploi", "a_verifier", **ICI)], ["b", "a"]),
        ([line("a", **DOUTE), line("b", "accompagnement", **OUVERT), line("c", "formation")], ["c", "b", "a"]),
        ([line("a", "formation", "a_verifier"), line("b", "accompagnement", **OUVERT)], ["a", "b"]),
        ([line("a", **VAGUE), line("b", "accompagnement", **OUVERT)], ["b", "a"]),
        # what is unknown and not always asked proves nothing
        ([line("a", "formation", "a_verifier", texte_prouve=SOUPLE_INCONNUE), line("b", "accompagnement", **OUVERT)], ["b", "a"]),
        ([line("a", "formation", texte_prouve=SOUPLE_INCONNUE), line("b"), line("c")], ["b", "c", "a"]),
    ],
)  # fmt: skip
def test_first_steps_are_made_for_the_person_then_of_different_kinds(
    lignes: list[dict[str, Any]], attendues: list[str]
) -> None:
    assert told(lignes) == attendues


def test_what_lifts_a_named_frein_is_said_even_where_its_local_form_is_uncertain() -> None:
    aide = line("a", "levee-des-freins", prouve="existence_a_confirmer", freins=("mobilite",))
    lignes = [line("b", "accompagnement", **OUVERT), line("c", "accompagnement", **OUVERT), aide]
    assert told(lignes) == ["a", "b", "c"]


@pytest.mark.parametrize("doute", ["existence_a_confirmer", "suite_a_confirmer"])
def test_a_local_project_that_may_be_over_comes_last_even_for_a_frein(doute: str) -> None:
    projet = line("a", "remobilisation", "a_verifier", manque=(doute,), freins=("confiance",), **ICI)  # fmt: skip
    assert told([projet, line("b", "accompagnement", **OUVERT)]) == ["b", "a"]


def test_an_urgence_that_fits_is_said_first() -> None:
    assert told([line("a", **ICI), line("b", "urgence")]) == ["b", "a"]


# What is aimed at a few, what is soft, what is too vague: not told to all.


@pytest.mark.parametrize("vise", sorted(VISES))
@pytest.mark.parametrize(("freins", "premiere"), [((), "b"), (("sante",), "a")])
def test_what_waits_for_what_few_people_live_is_not_told_to_all(
    vise: str, freins: tuple[str, ...], premiere: str
) -> None:
    aux_uns = line("a", "accompagnement", "a_verifier", manque=(vise,), freins=freins)
    assert told([aux_uns, line("b", "accompagnement", **OUVERT)])[0] == premiere


@pytest.mark.parametrize("critere", ["age_dans_la_tranche", "sans_emploi", "diplome_parmi"])
def test_what_waits_for_what_anybody_lives_is_told(critere: str) -> None:
    une = line("a", "accompagnement", "a_verifier", manque=(critere,), prouve="sorti_de_l_ecole")
    assert told([line("b", "accompagnement", **OUVERT), une]) == ["a", "b"]


def test_the_names_of_what_few_people_live_are_those_of_criteria() -> None:
    valeurs: dict[str, Any] = {
        "logement": ["sans-abri"], "diplome": ["aucun"], "age": {"min": 1}, "frein": ["sante"], "qpv": True, "frr": True,
        "mois_sans_emploi": {"min": 1}, "mois_dans_la_commune": {"min": 1}, "territoire_habilite": {"communes": ["70550"]},
    }  # fmt: skip
    composes = {"un_parmi", "tous", "sauf", "au_moins"}
    noms = {build_critere(cle, valeurs.get(cle, True), MOTS)[0] for cle in set(NOMS) - composes}
    assert noms >= VISES


def test_a_soft_condition_that_is_not_met_makes_a_doubt_in_both_registers() -> None:
    une = fiche("porte", condition(souple=True, age={"min": 16, "max": 25}))
    autre = fiche("ouverte")
    for mode in ("habitant", "educateur"):
        rendu = orient(make_moteur(une, autre), mode=mode, age=40)
        (porte,) = (p for p in rendu["propositions"] if p["dispositif"] == "porte")
        assert SOUPLE in porte["motifs"][0]["texte"]
        assert told(rendu["propositions"]) == ["ouverte", "porte"]


def test_a_soft_condition_that_is_not_known_is_no_doubt() -> None:
    une = fiche("porte", condition(age={"min": 16}), condition(souple=True, scolarise=False))
    assert told(orient(make_moteur(fiche("ouverte"), une), age=19)["propositions"]) == ["porte", "ouverte"]  # fmt: skip


@pytest.mark.parametrize(
    ("nombre", "premiere"), [(TROP_D_INCONNUES - 1, "a"), (TROP_D_INCONNUES, "b")]
)
def test_too_many_unknowns_make_a_doubt(nombre: int, premiere: str) -> None:
    manque = tuple(f"inconnue_{rang}" for rang in range(nombre))
    vague = line("a", "accompagnement", "a_verifier", manque=manque)
    assert told([line("b", "accompagnement", **OUVERT), vague])[0] == premiere


# Next steps, and the real catalogue.


def test_next_steps_are_those_not_seen_yet() -> None:
    lignes = [line(nom) for nom in "abcde"]
    assert [p["dispositif"] for p in next_steps(lignes, ["b"])] == ["a", "c", "d"]


@settings(max_examples=100, deadline=None)
@given(people())
def test_going_on_says_everything_once(moteur: Moteur, personne: dict[str, Any]) -> None:
    propositions = orient(moteur, **personne)["propositions"]
    premieres = first_steps(propositions)
    assert len(premieres) == min(PREMIERS_PAS, len(propositions))
    vues = [p["dispositif"] for p in premieres]
    for _ in itertools.count():
        suivantes = next_steps(propositions, vues)
        if not suivantes:
            break
        vues += [p["dispositif"] for p in suivantes]
    assert sorted(vues) == sorted(p["dispositif"] for p in propositions)
    assert len(vues) == len(set(vues))


@pytest.mark.parametrize(
    ("personne", "jamais"),
    [
        ({"age": 19, "commune": "70550"}, {"premieres-heures", "agefiph", "cap-emploi", "be4work", "avip"}),
        ({"age": 45, "commune": "44109"}, {"premieres-heures", "agefiph", "cap-emploi", "convergence", "avip"}),
        ({"age": 45, "commune": "44109", "rqth": False, "logement": "stable"}, {"premieres-heures", "cap-emploi"}),
    ],
)  # fmt: skip
def test_what_few_people_live_is_not_among_the_first_steps_of_all(
    moteur: Moteur, personne: dict[str, Any], jamais: set[str]
) -> None:
    assert not jamais & set(told(orient(moteur, **personne)["propositions"]))


@pytest.mark.parametrize(
    ("personne", "attendue"),
    [
        ({"age": 19, "commune": "90010", "scolarise": False}, "mission-locale"),
        ({"age": 45, "commune": "90010", "rqth": True}, "cap-emploi"),
        ({"age": 34, "commune": "90010", "freins": ["addictions"]}, "csapa"),
        ({"age": 28, "commune": "44109", "logement": "sans-abri"}, "siao-115"),
        ({"age": 40, "commune": "13048", "mois_sans_emploi": 36, "mois_dans_la_commune": 24}, "ebe-jouques"),
        ({"age": 40, "commune": "44109", "freins": ["mobilite"]}, "mobilite-solidaire"),
    ],
)  # fmt: skip
def test_the_first_steps_hold_what_is_made_for_the_person(
    moteur: Moteur, personne: dict[str, Any], attendue: str
) -> None:
    rendu = orient(moteur, **personne)
    assert attendue in proposed(rendu)
    assert attendue in told(rendu["propositions"])


def test_who_gets_out_of_prison_without_a_roof_hears_of_the_siao_first() -> None:
    toit = line("toit", "urgence", "a_verifier", prouve="", freins=("logement",))
    lignes = [
        line(f"autre-{n}", etape)
        for n, etape in enumerate(("formation", "emploi", "accompagnement"))
    ]
    lignes.append(toit)
    assert first_steps(lignes, freins=("justice", "logement"))[0] is toit
    assert toit not in first_steps(lignes, freins=("logement",))
    assert toit not in first_steps(lignes)


def test_the_referent_is_told_beside_another_door_of_its_etape() -> None:
    """A town hall lifts what was named; who follows the young is not left out for it."""
    levier = line("levier", "accompagnement", freins=("finances",))
    lignes = [levier, line("suit", "accompagnement"), line("ailleurs", "formation", **VAGUE)]
    lignes += [line("mission"), line("chantier", "emploi")]
    lignes.insert(1, line("remobilise", "remobilisation"))
    assert "suit" not in [p["dispositif"] for p in first_steps(lignes, freins=("finances",))]
    premieres = first_steps(lignes, freins=("finances",), referent="suit")
    assert [p["dispositif"] for p in premieres] == ["levier", "remobilise", "suit"]


def test_the_referent_takes_no_place_of_what_lifts_a_frein_nor_of_an_urgence() -> None:
    leviers = [line(etape, etape, freins=("logement",)) for etape in ("emploi", "formation")]
    lignes = [line("toit", "urgence"), *leviers, line("suit", "accompagnement")]
    premieres = first_steps(lignes, freins=("logement",), referent="suit")
    assert "suit" not in [p["dispositif"] for p in premieres]
    assert first_steps(lignes, referent="parti") == first_steps(lignes)
