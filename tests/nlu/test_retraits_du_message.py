"""What a message takes back, as entities: only what the conversation was told."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.comprehension.lecture import Fait, Lecture, Mention
from bot.nlu.lecture.lues import annuaire_entities, entities_of
from bot.nlu.lecture.reprises import pointed_at_by_its_kind, taken_back
from bot.passerelle import open_passerelle

MOBILITE = Fait("freins", "mobilite", 0, 5)


@pytest.fixture(scope="module")
def lecteur() -> Lecteur:
    """The reader of the product, with the names of the catalogue and the encoder."""
    return open_passerelle().lecteur


def mention(sens: str) -> tuple[Mention, ...]:
    return (Mention("epide", 0, 5, sens),)


@pytest.mark.parametrize(
    ("lecture", "connu", "leves"),
    [
        (Lecture(freins_leves=("mobilite", "sante")), {"freins": ["mobilite"]}, {("freins_leve", "mobilite")}),
        (Lecture(freins_leves=("mobilite",)), {}, set()),
        (Lecture(regle=True), {"freins": ["sante"]}, {("freins_leve", "sante")}),
        (Lecture(regle=True), {"freins": ["sante", "finances"]}, set()),  # which of them?
        (Lecture(regle=True), {}, set()),
        (Lecture(freins_leves=("mobilite",), faits=(MOBILITE,)), {"freins": ["mobilite"]}, set()),  # said again
        (Lecture(accepte=True, dispositifs=mention("mention")), {"refus": ["epide"]}, {("refus_leve", "epide")}),
        (Lecture(accepte=True, dispositifs=mention("refus")), {"refus": ["epide"]}, set()),
        (Lecture(accepte=True, dispositifs=mention("mention")), {"refus": ["e2c"]}, set()),
        (Lecture(accepte=True), {"refus": ["epide"]}, set()),  # it names none
        (Lecture(dispositifs=mention("mention")), {"refus": ["epide"]}, set()),
        (Lecture(dispositifs=mention("suivi")), {"refus": ["epide"]}, {("refus_leve", "epide")}),
        (Lecture(quitte=True, dispositifs=mention("mention")), {"suivi": ["epide"]}, {("suivi_leve", "epide")}),
        (Lecture(dispositifs=mention("refus")), {"suivi": ["epide"]}, {("suivi_leve", "epide")}),
        (Lecture(dispositifs=mention("question")), {"suivi": ["epide"], "refus": ["epide"]}, set()),
        (Lecture(quitte=True), {"suivi": ["epide"]}, {("suivi_leve", "epide")}),  # it can be no other
        (Lecture(quitte=True), {"suivi": ["epide", "cej"]}, set()),
        (Lecture(), {"suivi": ["epide"]}, set()),
    ],
)  # fmt: skip
def test_only_what_was_told_is_taken_back(
    lecture: Lecture, connu: dict[str, Any], leves: set[tuple[str, str]]
) -> None:
    assert {(e["entity"], e["value"]) for e in taken_back(lecture, "texte", connu)} == leves


@pytest.mark.parametrize(
    ("texte", "suivi", "quitte"),
    [
        ("je suis plus suivi par la mission locale", ["mission-locale"], True),
        ("j’y suis plus", ["mission-locale"], True),
        ("j’y suis plus", ["mission-locale", "csapa"], False),  # which one?
        ("la mission locale me suit", ["mission-locale"], False),
        ("j’ai 19 ans", ["mission-locale"], False),
        # what one has not, or has no more, is no place left
        ("j’ai pas le permis", ["mission-locale"], False),
        ("j’ai plus de travail", ["mission-locale"], False),
        ("la mission locale me suit mais j’ai pas de diplôme", ["mission-locale"], False),
    ],
)  # fmt: skip
def test_a_suivi_is_over_only_when_it_was_said(
    lecteur: Lecteur, texte: str, suivi: list[str], quitte: bool
) -> None:
    connu = {"suivi": suivi}
    leves = taken_back(lecteur.read(texte, connu=connu), texte, connu)
    assert [e["value"] for e in leves if e["entity"] == "suivi_leve"] == suivi[:1] * quitte


@pytest.mark.parametrize(
    ("demande", "entites"),
    [
        (DemandeAnnuaire(("sante", "droits")), [("theme", "sante"), ("theme", "droits")]),
        (DemandeAnnuaire(("sante",), commune="90010"), [("theme", "sante"), ("commune_demandee", "90010")]),
        (DemandeAnnuaire(("sante",), departement="90"), [("theme", "sante"), ("departement_demandee", "90")]),
        (DemandeAnnuaire(("sante",), ici=True), [("theme", "sante"), ("ici", True)]),
    ],
)  # fmt: skip
def test_who_helps_is_asked_with_its_place(
    demande: DemandeAnnuaire, entites: list[tuple[str, Any]]
) -> None:
    assert [(e["entity"], e["value"]) for e in annuaire_entities(demande, "texte")] == entites


@pytest.mark.parametrize(("sure", "themes"), [(True, ["sante"]), (False, [])])
def test_what_may_be_asked_as_well_as_told_is_left_to_the_intent(
    sure: bool, themes: list[str]
) -> None:
    lecture = Lecture(annuaire=DemandeAnnuaire(("sante",), sure=sure))
    lues = entities_of(lecture, "texte", None)
    assert [e["value"] for e in lues if e["entity"] == "theme"] == themes


@pytest.mark.parametrize(
    ("texte", "slots", "dispositif"),
    [
        ("c cher la creche ?", {"dernieres_dites": ["avip", "ccas"]}, "avip"),
        ("l’école ça coûte cher ?", {"dernieres_dites": ["cio"], "propositions_vues": ["e2c", "cio"]}, "e2c"),
        ("la formation c’est long ?", {"dernieres_dites": ["e2c", "epide"]}, None),  # which one?
        ("la crèche c’est cher ?", {}, None),
        ("la mission locale c’est à côté de la crèche ?", {"dernieres_dites": ["avip"]}, None),  # one is named
        ("j’ai 19 ans, l’école c’est loin ?", {"dernieres_dites": ["e2c"]}, None),
    ],
)  # fmt: skip
def test_a_piste_told_is_pointed_at_by_what_it_is(
    lecteur: Lecteur, texte: str, slots: dict[str, Any], dispositif: str | None
) -> None:
    lues = pointed_at_by_its_kind(lecteur.read(texte), texte, slots)
    assert [e["value"] for e in lues] == ([dispositif] if dispositif else [])


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("58 ans, Grasse depuis 20 ans, sans emploi depuis 2 ans", 240),
        ("40 ans, Jouques depuis 3 ans, plus de travail depuis 2 ans", 36),
        ("rsa, Lure depuis 8 mois, 33 ans, sans permis depuis longtemps", 8),
        ("33 ans, chômage depuis 2 ans, Lure", None),
    ],
)
def test_a_town_and_its_duration_between_commas_hold(
    lecteur: Lecteur, texte: str, mois: int | None
) -> None:
    assert lecteur.read(texte, question="age").situation.get("mois_dans_la_commune") == mois


@pytest.mark.parametrize(
    ("texte", "nombre"), [("06 12 34 56 78", True), ("21", True), ("21 ans", True), ("Lure 70", False)]
)  # fmt: skip
def test_figures_alone_are_an_answer_or_nothing(lecteur: Lecteur, texte: str, nombre: bool) -> None:
    assert lecteur.read(texte).nombre is nombre


@pytest.mark.parametrize(
    ("texte", "leve"),
    [
        ("non en fait je ne l’ai plus", True), ("en fait je l’ai plus", True),
        ("ah non pardon il ne l’a plus", True), ("enfin je l’ai plus depuis mars", True),
        ("je l’ai plus", False),  # the answer to what was just asked, perhaps
        ("en fait je l’ai toujours", False), ("en fait je ne l’ai plus vu", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("freins", [["justice"], ["mobilite"], ["sante", "justice"]])
def test_the_bracelet_is_given_back(
    lecteur: Lecteur, texte: str, leve: bool, freins: list[str]
) -> None:
    connu = {"freins": freins}
    leves = taken_back(lecteur.read(texte, connu=connu), texte, connu)
    attendu = {"justice"} if leve and "justice" in freins else set()
    assert {e["value"] for e in leves} == attendu
