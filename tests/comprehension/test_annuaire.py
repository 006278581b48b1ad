"""Questions about who helps, asked for anybody; and what only looks like one."""

from __future__ import annotations

import re

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.annuaire import THEMES
from bot.situation import FREINS

QUESTIONS = [
    ("qui appeler pour les addictions à Belfort ?", ("addictions",), "90010"),
    ("qui appeler pour un logement à Vesoul", ("logement",), "70550"),
    ("Qui voir à Strasbourg pour un problème de droits ?", ("droits",), "67482"),
    ("qui contacter santé mentale Rouen", ("sante-mentale",), "76540"),
    ("qui contacter pour la santé et le logement à Lille", ("sante", "logement"), "59350"),
    ("qui s’occupe des gardes d’enfants à Grasse", ("garde-enfants",), "06069"),
    ("qui aide à lire", ("lecture-ecriture",), None),
    ("qui peut l’aider pour l’autorisation de travail ?", ("droits",), None),
    ("vers qui me tourner pour un récépissé", ("droits",), None),
    ("vous avez quoi pour le permis", ("mobilite",), None),
    ("y a quoi pour les gens qui savent pas lire à Lure", ("lecture-ecriture",), "70310"),
    ("ya quelqu’un qui peut aider pour les papiers", ("droits",), None),
    ("y a un truc pour les femmes victimes de violences à Marseille", ("violences",), "13055"),
    ("vous avez une adresse pour les sans abris à Rouen", ("logement",), "76540"),
    ("où apprendre le français à Marseille", ("langue",), "13055"),
    ("où trouver un psy à Orléans", ("sante-mentale",), "45234"),
    ("où passer le permis à Vesoul", ("mobilite",), "70550"),
    ("à qui demander pour se servir d’internet", ("numerique",), None),
    ("un contact pour le handicap à Vesoul", ("handicap",), "70550"),
    ("numéro pour les femmes battues", ("violences",), None),
    ("des adresses pour manger à Lyon", ("finances",), "69123"),
    ("quels partenaires mobilité sur Lure", ("mobilite",), "70310"),
    ("quel numéro pour un avocat à Nantes", ("justice",), "44109"),
    ("je cherche une asso contre la solitude", ("isolement",), None),
    ("vous connaissez quelqu’un pour un mentor", ("reseau",), None),
    ("y a quoi pour reprendre confiance à Tarascon", ("confiance",), "13108"),
    ("et pour un jeune qui boit, à Belfort, qui appeler ?", ("addictions",), "90010"),
    ("qui voir pour quelqu’un qui picole à Lure ?", ("addictions",), "70310"),
    ("pour une femme qui se drogue, qui contacter à Lille", ("addictions",), "59350"),
    ("il vit à Vesoul et cherche un contact pour les addictions", ("addictions",), "70550"),
]
ICI = [
    "quelqu’un pour les dettes ici",
    "ya quoi ici pour les addictions",
    "vous connaissez quelque chose pour les dettes près de chez moi",
]


@pytest.mark.parametrize(("texte", "themes", "commune"), QUESTIONS)
def test_a_question_says_what_for_and_where(
    lecteur: Lecteur, texte: str, themes: tuple[str, ...], commune: str | None
) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and demande.sure
    assert (demande.themes, demande.commune) == (themes, commune)


@pytest.mark.parametrize("texte", [texte for texte, _, _ in QUESTIONS] + ICI)
def test_a_question_sets_nothing_of_the_person(lecteur: Lecteur, texte: str) -> None:
    lue = lecteur.read(texte)
    assert lue.question and lue.situation == {} and lue.dispositifs == () and lue.rang is None


@pytest.mark.parametrize("texte", ICI)
def test_here_is_where_the_person_lives(lecteur: Lecteur, texte: str) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and demande.ici and demande.commune is None


def test_a_departement_is_a_place(lecteur: Lecteur) -> None:
    demande = lecteur.read("qui appeler pour la mobilité dans le 90").annuaire
    assert demande is not None and (demande.commune, demande.departement) == (None, "90")


@pytest.mark.parametrize(
    ("texte", "departement"),
    [("contacts mobilité Haute-Saône", "70"), ("contact addictions 70", "70")],
)
def test_a_departement_without_a_preposition_is_a_place(
    lecteur: Lecteur, texte: str, departement: str
) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and (demande.commune, demande.departement) == (None, departement)


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("où passer le permis pas cher à Vesoul", "70550"),
        ("y a quoi pour le permis pas trop cher à Lure", "70310"),
    ],
)
def test_a_word_that_also_names_a_departement_is_no_place(
    lecteur: Lecteur, texte: str, commune: str
) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and demande.sure
    assert (demande.commune, demande.departement) == (commune, None)


# What asks for oneself, or for nothing.


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai 19 ans et j’ai pas le permis",
        "j’ai des dettes, qui appeler ?",
        "je suis à la rue qui peut m’aider",
        "je suis alcoolique où je peux aller",
        "mon fils boit trop, qui appeler",
        "ma fille a besoin d’un psy",
        "j’habite à Vesoul",
        "je touche le RSA, vous avez quoi pour le permis",
    ],
)
def test_who_tells_of_himself_asks_for_himself(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).annuaire is None


@pytest.mark.parametrize(
    "texte",
    [
        "qui appeler ?",
        "qui peut m’aider ?",
        "il y a quelqu’un ?",
        "qui es-tu ?",
        "où habitez-vous ?",
        "c’est quoi l’EPIDE ?",
        "je cherche du travail",
        "19 ans",
        "oui",
        "le premier",
        "merci",
    ],
)
def test_what_names_no_frein_asks_for_nobody(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).annuaire is None


@pytest.mark.parametrize(
    "texte",
    [
        "pas de permis",
        "je cherche un logement",
        "je veux passer le permis",
        "je bois trop",
        "elle cherche une crèche",
        "M. 34 ans, alcool, Belfort",
        "addictions belfort",
        "logement",
    ],
)
def test_a_bare_frein_may_be_told_as_well_as_asked(lecteur: Lecteur, texte: str) -> None:
    """Its facts are read; the intent learnt decides (`ArbitreDesIntentions`)."""
    demande = lecteur.read(texte).annuaire
    assert demande is not None and not demande.sure


@pytest.mark.parametrize(
    "texte",
    [
        "quelle structure pour le handicap à Belfort",
        pytest.param(
            "quelles assos pour la mobilité",
        ),
        "vers qui orienter une jeune qui boit trop",
        "vers qui se tourner pour un problème de drogue",
    ],
)
def test_other_forms_of_the_question(lecteur: Lecteur, texte: str) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and demande.sure


# The words of each frein.


def test_every_frein_can_be_asked_for_by_its_name(lecteur: Lecteur) -> None:
    assert set(THEMES) == set(FREINS)
    noms = {
        "mobilite": "la mobilité", "garde-enfants": "la garde d’enfants", "numerique": "le numérique", "sante": "la santé",
        "sante-mentale": "la santé mentale", "addictions": "les addictions", "handicap": "le handicap",
        "logement": "le logement", "langue": "apprendre le français", "lecture-ecriture": "lire et écrire",
        "droits": "les papiers", "justice": "la justice", "confiance": "la confiance en soi", "isolement": "la solitude",
        "reseau": "un parrain", "finances": "les dettes", "violences": "les violences",
    }  # fmt: skip
    for code, nom in noms.items():
        demande = lecteur.read(f"qui appeler pour {nom} ?").annuaire
        assert demande is not None and demande.themes == (code,), nom


@pytest.mark.parametrize(
    "norme",
    [" formation ", " emploi ", " ecole ", " age ", " travail ", " belfort ", " ami ", " cours "],
)
def test_other_words_are_the_words_of_no_frein(norme: str) -> None:
    assert [code for code, motif in THEMES.items() if re.search(motif, norme)] == []


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("un CSAPA vers Belfort", "90010"),
        ("et une mission locale près de Lure", "70310"),
        ("un EPIDE du côté de Lyon ?", "69123"),
    ],
)
def test_one_of_a_kind_and_a_place_is_asked_for_there(
    lecteur: Lecteur, texte: str, commune: str
) -> None:
    lue = lecteur.read(texte)
    assert lue.annuaire is not None and lue.annuaire.commune == commune
    assert lue.dispositifs and lue.situation == {} and lue.communes_possibles == ()


@pytest.mark.parametrize(
    "texte", ["je suis un CEJ vers Belfort", "un ami vers Belfort", "une ville près de Lure"]
)
def test_another_sentence_with_a_place_is_no_such_question(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).annuaire is None


@pytest.mark.parametrize(
    ("texte", "matieres"),
    [
        ("et pour l’école ?", ("ecole",)), ("vous avez quoi comme formation ?", ("formation",)), ("et pour ma formation je fais quoi", ("formation",)),
        ("comment je trouve un stage", ("formation",)), ("et pour le boulot je fais comment ?", ("emploi",)),
        ("vous avez quoi pour le travail à Belfort ?", ("emploi",)),
    ],
)  # fmt: skip
def test_school_training_and_work_may_be_asked_about(
    lecteur: Lecteur, texte: str, matieres: tuple[str, ...]
) -> None:
    demande = lecteur.read(texte).annuaire
    assert demande is not None and demande.matieres == matieres and not demande.sure


@pytest.mark.parametrize(
    ("texte", "situation"),
    [("je cherche du travail, j’ai 19 ans", {"age": 19}), ("qui aide un jeune sans travail ni transport ?", {})],
)  # fmt: skip
def test_a_matter_hides_no_fact_and_no_frein(
    lecteur: Lecteur, texte: str, situation: dict[str, int]
) -> None:
    lue = lecteur.read(texte)
    assert lue.situation == situation
    assert lue.annuaire is None or not (lue.annuaire.themes and lue.annuaire.matieres)
