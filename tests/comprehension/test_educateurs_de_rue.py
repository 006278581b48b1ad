"""What a street educator notes in a hurry: a supposition, a no to a number, a licence lost, a structure that
said no, the parents of a minor, several people at once."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.recours import tells_of_a_refusal, tells_of_a_silence
from bot.comprehension.demandes.suite import asks_what_there_is_for_them
from bot.comprehension.personnes.plusieurs import ages_of_a_group, tells_of_two
from bot.comprehension.phrase import plain
from bot.passerelle import open_passerelle


@pytest.fixture(scope="module")
def livre() -> Lecteur:
    """The reader as it is delivered, with the encoder."""
    return open_passerelle().lecteur


@pytest.mark.parametrize(
    "texte",
    ["il a peur de représailles s’il arrête", "s’il arrête le taf il perd son appart", "il perd tout s'il arrête",
     "115 non dimanche il rentre chez sa mère", "le 115 non, il a un pote qui l'héberge"],
)  # fmt: skip
def test_no_job_is_lost_by_it(livre: Lecteur, texte: str) -> None:
    assert "en_emploi" not in livre.read(texte, question="en_emploi").situation


@pytest.mark.parametrize("texte", ["non, il cherche", "il arrête lundi", "non s’il vous plait"])
def test_a_job_is_lost_all_the_same(livre: Lecteur, texte: str) -> None:
    assert livre.read(texte, question="en_emploi").situation["en_emploi"] is False


@pytest.mark.parametrize(
    "texte",
    ["même s’il travaille il galère", "il s'appelle Karim", "s’il vous plaît"],
)
def test_what_supposes_nothing(livre: Lecteur, texte: str) -> None:
    assert not livre.read(texte).hypothese


@pytest.mark.parametrize(
    "texte",
    ["permis suspendu alcool", "suspension pour alcoolémie", "retrait de permis pour stup", "permis retiré stups",
     "permis annulé alcool au volant", "plus de permis, alcoolémie positive", "invalidation permis, alcool",
     "permis retiré, conduite sous stupéfiants", "s’est fait sauter le permis à cause de l’alcool"],
)  # fmt: skip
def test_a_licence_is_lost(livre: Lecteur, texte: str) -> None:
    assert livre.read(texte).situation["freins"] == ["mobilite"]


@pytest.mark.parametrize(
    "texte",
    ["alcool et pas de permis", "problème d’alcool, pas de permis", "permis suspendu, il boit beaucoup",
     "permis suspendu alcool, suivi CSAPA", "drogue, pas de permis", "alcool, permis suspendu"],
)  # fmt: skip
def test_a_habit_is_told_beside(livre: Lecteur, texte: str) -> None:
    assert "addictions" in livre.read(texte).situation["freins"]


@pytest.mark.parametrize(
    "texte",
    ["La ML lui a déjà dit non car 17 ans", "refusé par l’E2C l’an dernier", "l’epide lui a dit non",
     "l’epide n’a pas voulu de lui", "la ML veut pas de lui", "l’E2C veut pas le prendre", "pas pris à l’EPIDE",
     "cap emploi l’a recalé", "la mission locale m’a refusé"],
)  # fmt: skip
def test_the_structure_refuses(livre: Lecteur, texte: str) -> None:
    assert "refus" not in livre.read(texte).situation
    assert tells_of_a_refusal(plain(texte))


@pytest.mark.parametrize(
    ("texte", "quoi"),
    [("il a dit non à la ML", "mission-locale"), ("elle veut pas de la ML", "mission-locale"), ("la ML il veut pas", "mission-locale"),
     ("l’E2C il a dit non", "e2c"), ("il a refusé l’E2C", "e2c")],
)  # fmt: skip
def test_the_person_refuses(livre: Lecteur, texte: str, quoi: str) -> None:
    assert livre.read(texte).situation["refus"] == [quoi]


@pytest.mark.parametrize(
    ("texte", "muette"),
    [("la PJJ me répond pas", True), ("la ML répond pas au tel", True), ("la CAF répond jamais", True), ("la mission locale est injoignable", True),
     ("l’ase a pas rappelé", True), ("le 115 répond pas", False), ("il répond pas au tel", False), ("la ML lui répond demain", False)],
)  # fmt: skip
def test_a_structure_does_not_answer(texte: str, muette: bool) -> None:
    assert tells_of_a_silence(plain(texte)) is muette


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("pas en emploi, il est en CEJ", {"en_emploi": False, "suivi": ["cej"], "refus": None}),
        ("pas de boulot il est à la ML", {"en_emploi": False, "suivi": ["mission-locale"], "refus": None}),
        ("Vesoul pas en emploi, il est en CEJ", {"en_emploi": False, "suivi": ["cej"], "commune": "70550"}),
        ("jeune 16 ans, mère seule RSA", {"parent_isole": None, "rsa": None}),
        ("16 ans, mère seule au RSA", {"parent_isole": None, "rsa": None}),
        ("fille 17 ans, vit avec sa mère célibataire", {"parent_isole": None}),
        ("mère seule, 17 ans, un bébé", {"parent_isole": True}),
        ("jeune maman seule 17 ans", {"parent_isole": True}),
        ("mère seule, 24 ans", {"parent_isole": True}),
        ("F 24 Vesoul, garde alternée fils 5 ans, DELD 14 mois", {"enfant_moins_3_ans": None, "mois_sans_emploi": 14}),
    ],
)  # fmt: skip
def test_it_is_read(livre: Lecteur, texte: str, attendu: dict[str, Any]) -> None:
    lue = livre.read(texte, question="age").situation
    assert {cle: lue.get(cle) for cle in attendu} == attendu


@pytest.mark.parametrize(
    ("texte", "ages"),
    [
        ("4 gars 16-18 ans", (16, 18)), ("j'ai 3 jeunes, 16, 17 et 19", (16, 19)), ("un groupe de 15/17", (15, 17)),
        ("des jeunes entre 16 et 26 ans", (16, 26)), ("une dizaine de jeunes 18-25", (18, 25)), ("2 frères 17 et 19 ans Vesoul", (17, 19)),
        ("une bande de gamins 13-15 ans", (13, 15)), ("jeune de 17 ans, 2 frères de 15 et 12", None), ("3 enfants de 2, 5 et 10 ans", None),
        ("la ML c'est pour les jeunes de 16 à 25 ans", None), ("jeune 17 ans, foyer avec 12 jeunes", None),
    ],
)  # fmt: skip
def test_a_group_has_several_ages(texte: str, ages: tuple[int, int] | None) -> None:
    assert ages_of_a_group(texte) == ages
    assert tells_of_two(texte) is (ages is not None)


@pytest.mark.parametrize(
    ("texte", "demande"),
    [
        ("t’as quoi ?", True), ("t'as quoi pour lui ?", True), ("vous avez quoi", True), ("on lui propose quoi", True),
        ("il a droit à quoi", True), ("qu’est-ce que vous avez comme pistes pour elle", True), ("quoi", False),
        ("t’as quoi comme papiers", False), ("il a quoi comme diplôme", False), ("vous avez quoi d’autre", False),
    ],
)  # fmt: skip
def test_what_there_is_is_asked(texte: str, demande: bool) -> None:
    assert asks_what_there_is_for_them(texte) is demande


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("il va pas à la JDC, ça bloque ?", "jdc-pas-faite"), ("il a pas fait sa JDC", "jdc-pas-faite"), ("sans JDC il peut passer le permis ?", "jdc-pas-faite"),
        ("c’est quoi la jdc", None), ("JDC faite, sans diplôme", None),
        ("un chantier éducatif payé à la semaine", "chantier-educatif"), ("chantier jeunes pendant les vacances ?", "chantier-educatif"),
        ("il veut un chantier d’insertion", None),
        ("il a peur de représailles s’il arrête", "sortir-du-reseau"), ("menacé s’il arrête le deal", "sortir-du-reseau"),
        ("il guette pour les dealers", "sortir-du-reseau"), ("elle a peur de représailles de son ex", "represailles"),
        ("il a peur de représailles du patron", "represailles"), ("il a peur s’il arrête l’école", None),
    ],
)  # fmt: skip
def test_a_common_question_of_the_street(texte: str, code: str | None) -> None:
    assert open_passerelle().questions_courantes.asked(texte) == code
