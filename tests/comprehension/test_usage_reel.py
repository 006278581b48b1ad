"""What people who tried the bot wrote, with variants: corrections, refusals, dense lines."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("j'ai arrêté", False),
        ("g arreté", False),
        ("jai areté", False),
        ("j’ai tout arrêté", False),
        ("non j’ai arrêté", False),
        ("j’ai lâché", False),
        ("je suis sorti en 3e", False),
        ("j’y vais plus", False),
        ("pas arrêté", None),
        ("je veux arrêter", None),
    ],
)
def test_stopping_answers_the_question_on_school(
    lecteur: Lecteur, texte: str, attendu: bool | None
) -> None:
    assert lecteur.read(texte, question="scolarise").situation.get("scolarise") is attendu


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        (
            "je suis maman seul avec bebe 1 an",
            {"parent_isole": True, "enfant_moins_3_ans": True},
        ),
        ("maman seule avec un bébé de 10 mois", {"parent_isole": True, "enfant_moins_3_ans": True}),
        ("j’ai une fille 12 ans", {}),
        ("mon fils a 15", {}),
        ("fils 16 ans", {}),
        ("2 enfants 4 et 12 ans", {}),
        ("bebe 3", {"enfant_moins_3_ans": True}),
        ("20 ans, ma fille a 2 ans", {"age": 20, "enfant_moins_3_ans": True}),
        ("je suis maman 23 ans", {"age": 23}),
        ("j’ai 1 enfant et 31 ans", {"age": 31}),
    ],
)
def test_the_age_of_a_child_is_not_the_person_s(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question="age").situation == situation


@pytest.mark.parametrize("question", ["en_emploi", "rsa", "rqth", "scolarise", "parent_isole"])
@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("nn en fait jhabite a belfort", {"commune": "90010"}),
        ("non c’est pas vesoul c’est belfort", {"commune": "90010"}),
        ("non merci ça suffit", {}),
        ("non c’est bon", {}),
        ("non merci", {}),
        ("non laisse tomber", {}),
        ("non attendez", {}),
        ("non stop", {}),
        ("je me suis trompé", {}),
        ("je comprends pas la question", {}),
        ("pas la mission locale", {"refus": ["mission-locale"]}),
        ("non 19", {"age": 19}),
    ],
)
def test_a_message_about_something_else_answers_no_boolean(
    lecteur: Lecteur, question: str, texte: str, situation: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question=question).situation == situation


@pytest.mark.parametrize("question", ["en_emploi", "rsa", "rqth", "scolarise"])
@pytest.mark.parametrize(
    "texte",
    ["non", "nan", "nn", "non pas du tout", "non pas en ce moment", "non jamais", "bah non"],
)
def test_a_plain_no_still_answers(lecteur: Lecteur, question: str, texte: str) -> None:
    assert lecteur.read(texte, question=question).situation == {question: False}


@pytest.mark.parametrize("texte", ["j’en ai pas", "non je l’ai pas", "je l’ai pas encore eu"])
def test_a_no_that_leans_on_the_question(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="rqth").situation.get("rqth") in (False, None)
    assert lecteur.read("j’en ai pas", question="rqth").situation == {"rqth": False}


@pytest.mark.parametrize(
    "texte",
    ["en fait 19", "jdec 19", "non 19", "pardon 19 ans", "19 en fait", "je voulais dire 19 ans"],
)
@pytest.mark.parametrize("question", [None, "age", "scolarise", "diplome", "logement"])
def test_a_bare_number_mends_the_age(lecteur: Lecteur, texte: str, question: str | None) -> None:
    assert lecteur.read(texte, question=question).situation == {"age": 19}


@pytest.mark.parametrize(
    ("texte", "question"),
    [
        ("en fait 19", "mois_sans_emploi"),
        ("non 19 ans", "mois_dans_la_commune"),
        ("non 70", "commune"),
    ],
)
def test_a_number_asked_is_no_age(lecteur: Lecteur, texte: str, question: str) -> None:
    assert "age" not in lecteur.read(texte, question=question).situation


@pytest.mark.parametrize(
    ("texte", "listes"),
    [
        ("pas la mission locale", {"refus": ["mission-locale"]}),
        ("et pas la ML svp", {"refus": ["mission-locale"]}),
        ("pas l'O2R non plus", {"refus": ["o2r"]}),
        ("ni france travail", {"refus": ["france-travail"]}),
        ("pas l'epide", {"refus": ["epide"]}),
        ("ni l’epide ni l’e2c", {"refus": ["epide", "e2c"]}),
        (
            "je ne veux pas de la Mission Locale c'est pour les jeunes en difficulté",
            {"refus": ["mission-locale"]},
        ),
        ("je suis à la mission locale et j'en veux plus", {"refus": ["mission-locale"]}),
        ("suivi ML, refuse EPIDE", {"suivi": ["mission-locale"], "refus": ["epide"]}),
        ("pas suivi par la ML", {}),
        ("pas inscrit à la ML, ni à l’epide", {}),
        ("je suis pas à la mission locale", {}),
        ("la mission locale, jamais entendu parler", {}),
        ("la mission locale je veux plus d’infos", {}),
    ],
)
def test_refusals(lecteur: Lecteur, texte: str, listes: dict[str, list[str]]) -> None:
    lue = lecteur.read(texte).situation
    assert {cle: lue[cle] for cle in ("suivi", "refus") if cle in lue} == listes


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        (
            "F 23 ans, Vesoul, 1 enfant 2 ans, hébergée chez sa mère, pas de permis, "
            "sortie en 3e, suivie ML, refuse EPIDE",
            {
                "age": 23, "commune": "70550", "enfant_moins_3_ans": True, "logement": "heberge",
                "freins": ["mobilite"], "scolarise": False, "suivi": ["mission-locale"],
                "refus": ["epide"],
            },
        ),
        (
            "Mme 34 ans Belfort, 3 enfants dont 1 de 2 ans, VIF, RSA, pas de permis",
            {
                "age": 34, "commune": "90010", "enfant_moins_3_ans": True, "rsa": True,
                "freins": ["violences", "mobilite"],
            },
        ),
        (
            "Homme 27 ans, une fille de 4 ans, sans emploi, sans permis, Vesoul",
            {"age": 27, "en_emploi": False, "freins": ["mobilite"], "commune": "70550"},
        ),
        (
            "Jeune H 22 ans, 2 enfants (1 an et 4 ans), RSA, sans permis, Héricourt",
            {
                "age": 22, "enfant_moins_3_ans": True, "rsa": True, "freins": ["mobilite"],
                "commune": "70285",
            },
        ),
        ("H, 52, Jouques", {"age": 52, "commune": "13048"}),
        ("Femme, 31, Belfort", {"age": 31, "commune": "90010"}),
        ("F, 19, Lure, sans diplôme", {"age": 19, "commune": "70310", "diplome": "aucun"}),
        ("24 ans, mon fils 2 ans, sans emploi", {"age": 24, "enfant_moins_3_ans": True, "en_emploi": False}),
        ("mon fils, 4 ans, est malade", {}),
        ("ma fille de 16 ans, déscolarisée", {}),
        ("19 ans, un fils de 4 ans scolarisé, sans emploi", {"age": 19, "en_emploi": False}),
    ],
)  # fmt: skip
def test_an_educator_s_line(lecteur: Lecteur, texte: str, situation: dict[str, Any]) -> None:
    assert lecteur.read(texte).situation == situation


@pytest.mark.parametrize(
    ("texte", "logement"),
    [
        ("kelkun me suit ds la rue", None),
        ("un mec me suit dans la rue", None),
        ("je marche dans la rue", None),
        ("je suis dans la rue", "sans-abri"),
        ("jdors ds la rue", "sans-abri"),
        ("dans la rue", "sans-abri"),
        ("je vais me retrouver à la rue", None),
        ("avant j’étais à la rue maintenant chez un pote", "heberge"),
        ("avant j’étais en foyer aujourd’hui chez ma sœur", "heberge"),
        ("j’étais à la rue depuis chez un pote", "heberge"),
        ("avant j’étais au lycée maintenant à la rue", "sans-abri"),
        ("avant j’étais à la rue", None),
    ],
)
def test_where_the_person_sleeps_now(lecteur: Lecteur, texte: str, logement: str | None) -> None:
    assert lecteur.read(texte).situation.get("logement") == logement


@pytest.mark.parametrize(
    "texte", ["rqth ?? je comprend pas", "rqth ? c’est quoi", "comprend pas", "j’ai pas compris"]
)
def test_not_understanding_answers_nothing(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="rqth").situation == {}


@pytest.mark.parametrize(
    "texte", ["toujours", "tjs", "depuis tjs", "depuis toujours", "j’y suis né", "toujours ici"]
)
@pytest.mark.parametrize(("connu", "mois"), [({}, 120), ({"age": 20}, 240)])
def test_always_in_the_commune(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], mois: int
) -> None:
    lue = lecteur.read(texte, question="mois_dans_la_commune", connu=connu).situation
    assert lue == {"mois_dans_la_commune": mois}


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("habiter Marseille", "13055"),
        ("moi habiter Vesoul", "70550"),
        ("marseille troisieme", "13203"),
        ("marseille quinzième arrondissement", "13215"),
        ("je veux habiter Marseille", None),
        ("je suis en congé maternité", None),
        ("je suis en congé parental", None),
        ("je comprends rien aux courriers", None),
    ],
)
def test_place(lecteur: Lecteur, texte: str, commune: str | None) -> None:
    assert lecteur.read(texte).situation.get("commune") == commune


@pytest.mark.parametrize(
    "texte", ["toujours pas", "pas depuis toujours", "depuis toujours je galère"]
)
def test_not_always_in_the_commune(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="mois_dans_la_commune").situation == {}


@pytest.mark.parametrize(
    ("texte", "question", "age"),
    [
        ("18 vesoul", None, 18),
        ("24, Belfort", "commune", 24),
        ("18 besac", "commune", 18),
        ("18 bourges", None, None),  # the number of its département
        ("75 Paris", None, None),
        ("90 Delle", "commune", None),
        ("50 euros", None, None),
    ],
)
def test_an_age_before_a_town(
    lecteur: Lecteur, texte: str, question: str | None, age: int | None
) -> None:
    assert lecteur.read(texte, question=question).situation.get("age") == age


@pytest.mark.parametrize(
    ("texte", "connu", "lu"),
    [
        ("23", {"departement": "70"}, {"age": 23}),
        ("70", {"departement": "70"}, {"departement": "70"}),
        ("23", {}, {"departement": "23"}),
        ("23", {"departement": "70", "age": 30}, {"departement": "23"}),
    ],
)
def test_a_number_after_a_postcode(
    lecteur: Lecteur, texte: str, connu: dict[str, object], lu: dict[str, object]
) -> None:
    assert lecteur.read(texte, question="commune", connu=connu).situation == lu


@pytest.mark.parametrize(
    ("texte", "suivie"),
    [
        ("elle est ou la mission locale", False),
        ("c est ou la mission locale", False),
        ("elle se trouve ou la mission locale", False),
        ("je suis suivi à la mission locale", True),
        ("elle est à la mission locale", True),
    ],
)
def test_who_asks_where_it_is_is_not_in_it(lecteur: Lecteur, texte: str, suivie: bool) -> None:
    lu = lecteur.read(texte, question="en_emploi").situation
    assert ("mission-locale" in lu.get("suivi", [])) is suivie


@pytest.mark.parametrize(
    ("texte", "mois"),
    [
        ("22 ans, Vesoul, rien depuis 8 mois", None),
        ("22 ans vesoul rien depuis 8 mois", None),
        ("22 ans, Vesoul depuis 8 mois", 8),
    ],
)
def test_nothing_for_months_is_no_time_in_town(
    lecteur: Lecteur, texte: str, mois: int | None
) -> None:
    assert lecteur.read(texte, question="age").situation.get("mois_dans_la_commune") == mois


@pytest.mark.parametrize(
    ("texte", "freins"),
    [
        ("je veux bosser mais je connais personne", ["reseau"]),
        ("je cherche un emploi mais je ne connais personne", ["reseau"]),
        ("jcherche du taf sauf que je connais personne", ["reseau"]),
        ("je cherche un emploi mais je connais personne ici", ["reseau"]),
        ("je veux travailler mais je connais personne ici", ["reseau"]),
        ("je voudrais un stage mais je connais personne dans ce coin", ["reseau"]),
        ("je connais personne ici", ["isolement"]),
        ("je connais personne", ["isolement"]),
    ],
)
def test_nobody_who_hires_is_no_loneliness(lecteur: Lecteur, texte: str, freins: list[str]) -> None:
    assert lecteur.read(texte).situation.get("freins") == freins


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("je vis plus à Gray, je suis parti à Dole", "39198"),
        ("j’habite plus à Gray, je suis à Lure", "70310"),
        ("je suis plus sur Gray, maintenant c’est Dole", "39198"),
        ("je travaille plus à Gray, je cherche à Dole", None),
        ("c’est plus loin que Gray", None),
    ],
)
def test_where_one_lives_no_more(lecteur: Lecteur, texte: str, commune: str | None) -> None:
    lu = lecteur.read(texte, connu={"commune": "70279"}).situation
    assert lu.get("commune") == commune


@pytest.mark.parametrize(
    ("texte", "scolarise"),
    [
        ("enfin j’y vais plus depuis septembre, j’ai lâché", False),
        ("j’y vais plus, j’ai tout arrêté", False),
        ("en fait j’y vais plus depuis un an, j’ai décroché", False),
        ("j’y vais tous les jours", None),
        ("le foot j’y vais plus", None),
    ],
)
def test_the_lycee_that_one_left(lecteur: Lecteur, texte: str, scolarise: bool | None) -> None:
    assert lecteur.read(texte, connu={"scolarise": True}).situation.get("scolarise") is scolarise


def test_a_pause_does_not_count_in_a_rank(lecteur: Lecteur) -> None:
    assert lecteur.read("ok et pourquoi vous me proposez le premier ?").rang == 1


@pytest.mark.parametrize(
    ("texte", "question", "commune"),
    [
        ("elle ira vivre chez moi à Montbéliard", "commune", "25388"),
        ("elle vivra chez moi à Montbéliard", "commune", "25388"),
        ("je serai chez ma mère à Lure", "commune", "70310"),
        ("je vais habiter à Lure", "commune", None),  # a wish, perhaps
        ("elle ira travailler à Montbéliard", "commune", None),
        ("elle ira en vacances à Montbéliard", "commune", None),
    ],
)
def test_where_one_is_about_to_live(
    lecteur: Lecteur, texte: str, question: str, commune: str | None
) -> None:
    assert lecteur.read(texte, question=question).situation.get("commune") == commune
