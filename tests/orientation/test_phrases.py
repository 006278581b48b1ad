"""A reason taken apart: what it says of the person, what it still asks, what it asks of anybody."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from bot.orientation.moteur import Moteur
from bot.orientation.phrases import facts_of, missing_of, requirement_of, uncapital
from tests.orientation.atelier import orient
from tests.orientation.personnes import people


def doubtful(*valeurs: str, reason: str) -> object:
    return pytest.param(*valeurs, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    ("texte", "faits"),
    [
        ("Vous avez 19 ans : c’est ouvert de 16 à 25 ans.", ["vous avez 19 ans"]),
        ("19 ans : ouvert de 16 à 25 ans.", ["19 ans"]),
        ("Votre handicap est reconnu : c’est ce qui est demandé.", ["votre handicap est reconnu"]),
        ("Vous habitez un quartier prioritaire.", ["vous habitez un quartier prioritaire"]),
        ("Vesoul : dans le territoire.", ["Vesoul"]),
        ("Des proches vous hébergent : c’est pour les personnes chez des proches.", ["des proches vous hébergent"]),
        (
            "Vous avez 17 ans : c’est ouvert jusqu’à 25 ans. Vous êtes sans emploi : c’est ce qui est demandé.",
            ["vous avez 17 ans", "vous êtes sans emploi"],
        ),
        (
            "Vous avez 40 ans : c’est ouvert jusqu’à 30 ans. Ou bien : Vous avez 40 ans : c’est ouvert de 16 à 25 ans.",
            ["vous avez 40 ans"],
        ),
        ("CAP ou BEP : c’est ouvert jusqu’au bac. Sans abri : c’est pour tous.", ["CAP ou BEP", "sans abri"]),
        ("C’est fait pour apprendre le français : vous en avez parlé.", []),
        ("Frein repéré : apprendre le français.", []),
        ("C’est ouvert à tout le monde.", []),
        ("Ouvert à tous.", []),
        ("L’E2C accueille à partir de 16 ans et, sur certains sites seulement, jusqu’à 35 ans.", []),
    ],
)  # fmt: skip
def test_facts_are_what_a_reason_says_of_the_person(texte: str, faits: list[str]) -> None:
    assert facts_of(texte) == faits


def test_an_age_after_another_fact_is_told_to_an_educator() -> None:
    texte = "Sans diplôme : c’est ouvert jusqu’au CAP ou BEP. 19 ans : ouvert jusqu’à 25 ans."
    assert facts_of(texte) == ["sans diplôme", "19 ans"]


@pytest.mark.parametrize(
    ("texte", "manque"),
    [
        ("Il reste à savoir si vous avez un emploi : c’est pour les personnes sans emploi.", "si vous avez un emploi"),
        ("Il reste à savoir si vous habitez un quartier prioritaire.", "si vous habitez un quartier prioritaire"),
        ("Il reste à savoir votre âge : c’est ouvert de 16 à 25 ans.", "votre âge"),
        ("À préciser : scolarité (sortie de l’école).", "scolarité"),
        ("À préciser : durée sans emploi (il faut au moins 1 an).", "durée sans emploi"),
        ("À préciser : quartier prioritaire ou non.", "quartier prioritaire ou non"),
        ("Âge à préciser : ouvert de 16 à 25 ans.", "âge"),
        ("Commune à préciser.", "commune"),
        ("Frein à préciser : apprendre le français.", "frein"),
        ("Vous avez 40 ans : c’est ouvert de 16 à 25 ans.", None),
        ("Les garages changent d’un endroit à l’autre : demandez à la mairie.", None),
        ("L’âge est à vérifier avec l’équipe.", None),
        ("Ouvert à tous.", None),
        ("À préciser : logement (c’est pour les personnes en hébergement (foyer, hôtel, centre)).", "logement"),
        doubtful(
            "Territoire habilité : à vérifier, la liste évolue.",
            "territoire habilité",
            reason="l’habitant lit « si votre commune en fait partie », l’éducateur rien à préciser",
        ),
    ],
)  # fmt: skip
def test_missing_is_what_a_reason_still_asks(texte: str, manque: str | None) -> None:
    assert missing_of(texte) == manque


@pytest.mark.parametrize(
    ("texte", "exigence"),
    [
        ("Il reste à savoir votre âge : c’est ouvert de 16 à 25 ans.", "c’est ouvert de 16 à 25 ans"),
        ("Âge à préciser : ouvert de 16 à 25 ans.", "ouvert de 16 à 25 ans"),
        ("À préciser : plus haut diplôme (c’est ouvert jusqu’au bac).", "c’est ouvert jusqu’au bac"),
        ("C’est ouvert à tout le monde.", "C’est ouvert à tout le monde"),
        (
            "Il reste à savoir si vous êtes encore à l’école : c’est pour les personnes qui ont quitté l’école, mais ce n’est pas toujours exigé.",
            "c’est pour les personnes qui ont quitté l’école, mais ce n’est pas toujours exigé",
        ),
        doubtful(
            "À préciser : scolarité (sortie de l’école), mais ce n’est pas toujours exigé.",
            "sortie de l’école, mais ce n’est pas toujours exigé",
            reason="« mais ce n’est pas toujours exigé » est perdu après la parenthèse",
        ),
        doubtful(
            "Il n’y a pas de PLIE partout et chacun a ses règles : demandez à la mairie.",
            "Il n’y a pas de PLIE partout et chacun a ses règles",
            reason="la réserve est perdue, « demandez à la mairie » est donné comme une condition",
        ),
    ],
)  # fmt: skip
def test_requirement_is_what_a_reason_asks_of_anybody(texte: str, exigence: str) -> None:
    assert requirement_of(texte) == exigence


@pytest.mark.parametrize(
    ("texte", "apres"),
    [
        ("Vous avez 19 ans", "vous avez 19 ans"), ("N’est plus à l’école", "n’est plus à l’école"),
        ("Appelez la mairie.", "appelez la mairie."), ("L’annuaire", "l’annuaire"), ("C’est gratuit.", "c’est gratuit."),
        ("EPIDE", "EPIDE"), ("CAP ou BEP", "CAP ou BEP"), ("Vesoul", "Vesoul"), ("France Travail", "France Travail"),
        ("O2R de Haute-Saône", "O2R de Haute-Saône"), ("RSA", "RSA"), ("19 ans", "19 ans"), ("", ""),
        ("A un enfant de moins de 3 ans", "a un enfant de moins de 3 ans"),
    ],
)  # fmt: skip
def test_a_capital_is_left_to_names_and_letters(texte: str, apres: str) -> None:
    assert uncapital(texte) == apres


# Over the real catalogue: who reads facts reads only of himself.

DE_LA_PERSONNE = re.compile(r"^(vous|votre|des proches vous) ")


@settings(max_examples=100, deadline=None)
@given(people())
def test_a_resident_reads_facts_of_himself_and_questions_to_himself(
    moteur: Moteur, personne: dict[str, object]
) -> None:
    for proposition in orient(moteur, **personne)["propositions"]:
        for motif in proposition["motifs"]:
            if motif["verdict"] == "eligible" and "pas toujours exigé" not in motif["texte"]:
                assert all(DE_LA_PERSONNE.match(fait) for fait in facts_of(motif["texte"])), motif
            manque = missing_of(motif["texte"])
            assert manque is None or re.match(r"(si|où|depuis quand|votre|ce qui) ?", manque), motif


@settings(max_examples=100, deadline=None)
@given(people())
def test_an_educator_never_reads_vous(moteur: Moteur, personne: dict[str, object]) -> None:
    for proposition in orient(moteur, mode="educateur", **personne)["propositions"]:
        for motif in proposition["motifs"]:
            morceaux = [*facts_of(motif["texte"]), missing_of(motif["texte"]) or ""]
            assert not re.search(r"\b(vous|votre|vos)\b", " ".join(morceaux), re.I), motif
