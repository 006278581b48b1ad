"""What is told of others, asked, declined or due on another day, and is not told of oneself today."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.phrase import cut
from bot.comprehension.reponses import declines, is_only_a_duration

VESOUL = {"commune": "70550", "age": 19}


@pytest.mark.parametrize(
    "texte",
    ["enfèt jabite a gré 70", "anfait jabite a gray", "enfet c gray 70", "en fait j’habite à grai (70)"],
)  # fmt: skip
@pytest.mark.parametrize("question", [None, "en_emploi"])
def test_a_misspelt_correction_of_the_town(
    lecteur: Lecteur, texte: str, question: str | None
) -> None:
    assert lecteur.read(texte, question=question, connu=VESOUL).situation == {"commune": "70279"}


@pytest.mark.parametrize(
    ("texte", "commune"),
    [("j’habite à lur 70", "70310"), ("jabite a hericour 70", "70285"), ("gré 70", "70279")],
)
def test_a_town_of_the_same_sound_beside_its_departement(
    lecteur: Lecteur, texte: str, commune: str
) -> None:
    assert lecteur.read(texte, question="commune").situation["commune"] == commune


@pytest.mark.parametrize("texte", ["je suis à bout 70", "je suis à sec", "de bon gré"])
def test_words_that_only_sound_like_a_town(lecteur: Lecteur, texte: str) -> None:
    assert "commune" not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    "texte",
    ["ils ont 20 ans", "elles ont tous les deux 20 ans", "j’accompagne des jeunes, ils ont 20 ans",
     "les jeunes que je suis ont 20 ans", "ils ont presque 20 ans"],
)  # fmt: skip
def test_the_age_of_several_people_is_nobody_s(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte).situation
    assert "age" not in lecteur.read(texte, question="age").situation


@pytest.mark.parametrize("texte", ["il a 20 ans", "j’ai 20 ans, mes potes ils ont 25 ans", "jeune de 20 ans"])  # fmt: skip
def test_the_age_of_one_person_is_read(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation["age"] == 20


@pytest.mark.parametrize(
    "texte",
    ["le RSA il y a droit ?", "le rsa j’y ai droit ?", "le RSA, c’est pour qui ?",
     "et le RSA on peut l’avoir à 24 ans ?", "la RQTH elle peut la demander ?"],
)  # fmt: skip
def test_what_is_asked_about_is_not_had(lecteur: Lecteur, texte: str) -> None:
    assert {"rsa", "rqth"}.isdisjoint(lecteur.read(texte).situation)


@pytest.mark.parametrize(
    "texte",
    ["j’ai le RSA, j’y ai encore droit si je bosse ?", "le RSA depuis 2 ans, j’ai droit à quoi ?",
     "RSA, Vesoul. Il a droit à quoi ?", "au RSA, il a droit à quoi ?"],
)  # fmt: skip
def test_what_is_had_may_be_followed_by_a_question(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation["rsa"] is True


@pytest.mark.parametrize("texte", ["depuis 3 ans", "ça fait 3 ans", "bah depuis 2 mois", "3 ans", "depuis 6 mois environ"])  # fmt: skip
def test_a_bare_duration_says_neither_yes_nor_no(lecteur: Lecteur, texte: str) -> None:
    lu = lecteur.read(texte, question="en_emploi").situation
    assert {"en_emploi", "mois_sans_emploi"}.isdisjoint(lu)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("oui depuis 3 ans", {"en_emploi": True}),
        ("non depuis 3 ans", {"en_emploi": False, "mois_sans_emploi": 36}),
        ("depuis 3 ans chez Carrefour", {"en_emploi": True}),
        ("depuis 3 ans je cherche", {"en_emploi": False, "mois_sans_emploi": 36}),
    ],
)
def test_a_duration_with_a_word_more_says_it(
    lecteur: Lecteur, texte: str, attendu: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question="en_emploi").situation == attendu


@pytest.mark.parametrize(
    ("texte", "seule"),
    [("depuis 3 ans", True), ("il y a 2 mois", True), ("oui depuis 3 ans", False), ("3 ans de chômage", False)],
)  # fmt: skip
def test_what_is_only_a_duration(texte: str, seule: bool) -> None:
    phrase = cut(texte)
    assert phrase is not None and is_only_a_duration(phrase) is seule


@pytest.mark.parametrize(
    "texte",
    ["pas envie d’étaler ma vie", "je veux pas raconter ma vie", "j’ai pas envie de déballer toute ma vie",
     "elle veut plus raconter sa vie", "pas envie de vous exposer ma situation"],
)  # fmt: skip
def test_not_to_tell_one_s_life_is_to_decline(lecteur: Lecteur, texte: str) -> None:
    lu = lecteur.read(texte, question="freins")
    assert lu.reponse == "prefere_pas" and lu.urgences == () and lu.situation == {}


@pytest.mark.parametrize(
    "texte", ["j’ai envie de raconter ma vie", "j’ai plus envie de vivre ma vie", "marre de ma vie"]
)
def test_to_tell_it_or_to_end_it_is_something_else(lecteur: Lecteur, texte: str) -> None:
    phrase = cut(texte)
    assert phrase is not None and not declines(phrase)
    assert lecteur.read(texte).reponse != "prefere_pas"


@pytest.mark.parametrize(
    "texte",
    ["sort de MA Vesoul la semaine pro, sans hébergement à la sortie",
     "Jeune 22a, sort de MA dans 3 semaines, pas de logement",
     "sortant de MA le mois prochain, sans logement"],
)  # fmt: skip
def test_a_maison_d_arret_in_two_capitals(lecteur: Lecteur, texte: str) -> None:
    assert set(lecteur.read(texte).situation["freins"]) >= {"justice", "logement"}


@pytest.mark.parametrize("texte", ["je vis chez MA mère à Vesoul", "MA MERE SORT CE SOIR", "je sors de ma chambre"])  # fmt: skip
def test_ma_is_mostly_a_word(lecteur: Lecteur, texte: str) -> None:
    assert "justice" not in lecteur.read(texte).situation.get("freins", ())
