"""An Orientation turned into what a person reads."""

from __future__ import annotations

from typing import Any

import pytest

from bot.catalogue.referentiels import load_referentiels
from bot.dialogue.messages import describe_dispositif, first_sentences, suggestions
from bot.orientation.moteur import Moteur
from bot.orientation.parcours import first_steps, next_steps
from tests.orientation.atelier import fiche, orient

ETAPES = load_referentiels().etapes
LIEU = {
    "id": "ml", "nom": "Agence de Vesoul", "adresse": "1 rue Haute", "commune": "70550", "telephone": None,
    "courriel": "ml@exemple.fr", "site": None, "distance_km": None,
}  # fmt: skip


def proposition(**autres: Any) -> dict[str, Any]:
    motifs = [
        {"critere": "a", "verdict": "eligible", "texte": "Vous avez 19 ans."},
        {"critere": "b", "verdict": "a_verifier", "texte": "Il reste à savoir votre diplôme."},
        {"critere": "c", "verdict": "eligible", "texte": "Ce n’est pas toujours exigé."},
    ]
    return {
        "dispositif": "porte", "nom": "La Porte", "etape": "formation", "verdict": "a_verifier", "motifs": motifs,
        "resume": "On y apprend.", "demarche": "Appelez.", "prescription": None, "structure": None, **autres,
    }  # fmt: skip


def text(mode: str = "habitant", deja: int = 0, reste: int = 0, **autres: Any) -> str:
    return str(
        suggestions([proposition(**autres)], ETAPES, mode=mode, deja=deja, reste=reste)["text"]
    )


def test_resident_reads_what_why_what_is_left_and_the_next_step_in_that_order() -> None:
    assert text().split("\n\n")[1].split("\n") == [
        "1. La Porte (se former)",
        "On y apprend.",
        "Pourquoi : Vous avez 19 ans.",
        "À vérifier : Il reste à savoir votre diplôme.",
        "La suite : Appelez.",
    ]


def test_a_place_is_told_with_what_is_known_of_it() -> None:
    assert text(structure=LIEU).endswith("Où : Agence de Vesoul, 1 rue Haute, ml@exemple.fr")
    assert "Lieu : Agence de Vesoul, 1 rue Haute, ml@exemple.fr\nAppelez." in text(
        "educateur", structure=LIEU
    )


def test_educator_reads_the_verdict_and_who_prescribes() -> None:
    lignes = text("educateur", prescription="la Mission Locale").split("\n\n")[1].split("\n")
    assert lignes[0] == "1. La Porte · Formation · à vérifier"
    assert "Prescription : la Mission Locale" in lignes and lignes[-1] == "Appelez."


@pytest.mark.parametrize(
    ("mode", "deja", "debut"),
    [
        ("habitant", 0, "Voici une piste."), ("habitant", 3, "Il y a aussi :"),
        ("educateur", 0, "Pistes :"), ("educateur", 3, "Autres pistes :"),
    ],
)  # fmt: skip
def test_opening_and_numbers_follow_what_was_said_before(mode: str, deja: int, debut: str) -> None:
    texte = text(mode, deja)
    assert texte.startswith(debut) and f"{deja + 1}. La Porte" in texte


@pytest.mark.parametrize(("reste", "boutons"), [(0, 0), (2, 1)])
def test_more_is_offered_only_when_there_is_more(reste: int, boutons: int) -> None:
    assert (
        len(suggestions([proposition()], ETAPES, mode="habitant", deja=0, reste=reste)["buttons"])
        == boutons
    )


@pytest.mark.parametrize(
    ("terminee", "suite", "fin"),
    [(False, None, "Appelez."), (True, None, "C’est terminé.\nAppelez."), (True, "O2R", "C’est terminé. La suite s’appelle O2R.\nAppelez.")],
)  # fmt: skip
def test_dispositif_is_described_with_its_end(terminee: bool, suite: str | None, fin: str) -> None:
    une = fiche("porte", nom="La Porte")
    assert (
        describe_dispositif(une, terminee=terminee, suite=suite) == f"La Porte : On y parle.\n{fin}"
    )


def test_who_must_send_the_person_is_told() -> None:
    une = fiche("porte", prescription="la Mission Locale")
    assert describe_dispositif(une, terminee=False, suite=None).endswith(
        "Pour y entrer : la Mission Locale"
    )


@pytest.mark.parametrize(
    ("demarche", "suite"),
    [
        ("Appelez.", "Appelez."),
        ("Appelez le 3949. Demandez un rendez-vous.", "Appelez le 3949. Demandez un rendez-vous."),
        (f"Appelez. {'Mot ' * 60}fin.", "Appelez."),
        (f"{'Mot ' * 60}fin. Appelez.", f"{'Mot ' * 60}fin."),
        ("Allez sur epide.fr ou pole.fr. Appelez.", "Allez sur epide.fr ou pole.fr. Appelez."),
    ],
)
def test_the_next_step_is_told_in_whole_sentences(demarche: str, suite: str) -> None:
    assert first_sentences(demarche) == suite


def line(
    identifiant: str, etape: str, verdict: str = "eligible", prouve: str = "age_dans_la_tranche"
) -> dict[str, Any]:
    """A proposition with one reason that holds (`prouve`), and one to check unless it is eligible."""
    motifs = [{"critere": prouve, "verdict": "eligible", "texte": ""}] if prouve else []
    if verdict != "eligible":
        motifs.append({"critere": "sans_emploi", "verdict": verdict, "texte": ""})
    return {
        "dispositif": identifiant,
        "etape": etape,
        "verdict": verdict,
        "motifs": motifs,
        "freins": [],
    }


OUVERT = {"prouve": "ouvert_a_tous"}
DOUTE = {"verdict": "a_verifier", "prouve": ""}
ICI = {"prouve": "habite_le_territoire"}


@pytest.mark.parametrize(
    ("lignes", "attendues"),
    [
        ([], []),
        ([line("a", "emploi")], ["a"]),
        (
            [
                line("a", "emploi"),
                line("b", "emploi"),
                line("c", "formation"),
                line("d", "accompagnement"),
            ],
            ["a", "c", "d"],
        ),
        (
            [line("a", "emploi"), line("b", "emploi"), line("c", "formation", "a_verifier")],
            ["a", "b", "c"],
        ),
        (
            [line("a", "accompagnement", **OUVERT), line("b", "emploi"), line("c", "formation")],
            ["b", "c", "a"],
        ),
        (
            [line("a", "accompagnement", **OUVERT), line("b", "emploi", "a_verifier", **ICI)],
            ["b", "a"],
        ),
        (
            [
                line("a", "emploi", **DOUTE),
                line("b", "accompagnement", **OUVERT),
                line("c", "formation"),
            ],
            ["c", "b", "a"],
        ),
        ([line("a", "formation", "a_verifier"), line("b", "accompagnement", **OUVERT)], ["a", "b"]),
    ],
)
def test_first_steps_are_made_for_the_person_then_of_different_kinds(
    lignes: list[dict[str, Any]], attendues: list[str]
) -> None:
    assert [p["dispositif"] for p in first_steps(lignes)] == attendues


def test_what_lifts_a_named_frein_is_said_even_where_its_local_form_is_uncertain() -> None:
    aide = {**line("a", "levee-des-freins", prouve="existence_a_confirmer"), "freins": ["mobilite"]}
    lignes = [line("b", "accompagnement", **OUVERT), line("c", "accompagnement", **OUVERT), aide]
    assert [p["dispositif"] for p in first_steps(lignes)] == ["a", "b", "c"]


def test_an_urgence_that_fits_is_said_first() -> None:
    lignes = [line("a", "emploi", **ICI), line("b", "urgence")]
    assert [p["dispositif"] for p in first_steps(lignes)] == ["b", "a"]


def test_next_steps_are_those_not_seen_yet() -> None:
    lignes = [line(nom, "emploi") for nom in "abcde"]
    assert [p["dispositif"] for p in next_steps(lignes, ["b"])] == ["a", "c", "d"]


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_real_propositions_all_become_text(moteur: Moteur, mode: str) -> None:
    propositions = orient(
        moteur, mode=mode, age=19, commune="70550", freins=["mobilite", "logement"]
    )["propositions"]
    texte = suggestions(propositions, ETAPES, mode=mode, deja=0, reste=0)["text"]
    assert all(p["nom"] in texte for p in propositions)
    assert "None" not in texte and "{" not in texte
