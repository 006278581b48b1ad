"""Where the person lives, read through the whole reader: ages, clauses and dispositifs around."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur

HABITE = [
    ("25 ans, lure", "70310"),
    ("19 ans, avanton", "86016"),
    ("j'habite à Belleville-en-Beaujolais", "69019"),
    ("je vis aux Ponts-de-Cé", "49246"),
    ("dame 58a de Jussey, veuve", "70292"),
    ("Mme 34 ans Belfort", "90010"),
    ("Yann. 26. Carhaix.", "29024"),
    ("un pote me loge à Montbéliard", "25388"),
    ("ma mère vit à Dijon et moi à Beaune", "21054"),
    ("Ni bus ni car à Fayl-Billot où je demeure", "52197"),
    ("moi dormir rue a Lyon", "69123"),
    ("nous vivre Rennes", "35238"),
    ("suivi par la mission locale d'Arles mais j'habite Tarascon", "13108"),
    ("au FJT de Dole depuis mars", "39198"),
]
N_HABITE_PAS = [
    "suivi par la ML de Vesoul",
    "la mission locale de Belfort m'a rappelé",
    "quelqu'un connaît un médecin à Gray ?",
    "si j'habitais à Lyon ce serait plus simple",
    "ma sœur vit à Dijon",
    "quand j'étais petit on vivait à Metz",
]


@pytest.mark.parametrize(("texte", "commune"), HABITE)
def test_lives_there(lecteur: Lecteur, texte: str, commune: str) -> None:
    assert lecteur.read(texte).situation.get("commune") == commune


@pytest.mark.parametrize("texte", N_HABITE_PAS)
def test_does_not_live_there(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte)
    assert "commune" not in lecture.situation
    assert lecture.communes_possibles == ()


def test_the_answer_is_read_beside_what_is_not_known(lecteur: Lecteur) -> None:
    texte = "je sais pas le code postal mais c'est Delle"
    assert lecteur.read(texte, question="commune").situation["commune"] == "90033"


@pytest.mark.parametrize(
    ("texte", "question", "commune"),
    [
        ("Bezansson 25", "commune", "25056"), ("bezansson 25", "age", "25056"), ("bezansson", "commune", "25056"),
        ("alenson 61", "commune", "61001"), ("briansson", "commune", "05023"), ("monbeliard 25", "commune", "25388"),
        ("Saint-Mauront", None, "13203"), ("st mauront marseille", "commune", "13203"), ("la belle de mai", "commune", "13203"),
    ],
)  # fmt: skip
def test_a_name_as_it_sounds(
    lecteur: Lecteur, texte: str, question: str | None, commune: str
) -> None:
    assert lecteur.read(texte, question=question).situation == {"commune": commune}


@pytest.mark.parametrize(
    ("texte", "question"),
    [
        ("Kevin 25", "commune"),
        ("merci 25", "age"),
        ("Romain", "age"),
        ("Vaux", "age"),
        ("maison 70", "commune"),
    ],
)
def test_a_number_beside_a_word_is_no_town(lecteur: Lecteur, texte: str, question: str) -> None:
    assert "commune" not in lecteur.read(texte, question=question).situation


@pytest.mark.parametrize("question", ["age", "en_emploi", "commune"])
def test_a_short_name_offers_its_communes(lecteur: Lecteur, question: str) -> None:
    lue = lecteur.read("Noidans", question=question)
    assert lue.communes_possibles == ("70388", "70387")
