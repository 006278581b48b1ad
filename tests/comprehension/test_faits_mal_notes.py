"""What a blind reader saw recorded and that nobody had told: the end of another thing taken for an answer,
a structure asked about, the trade of who writes, a duration to come, a barrier that no word names."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


def _situation(
    lecteur: Lecteur, texte: str, question: str | None = None, **connu: Any
) -> dict[str, Any]:
    return lecteur.read(texte, question=question, connu=connu).situation


@pytest.mark.parametrize(
    ("question", "texte"),
    [
        ("rqth", "mon caces est perimé"),
        ("rqth", "ma carte d’identité est périmée"),
        ("rsa", "mon permis est suspendu"),
        ("scolarise", "jai un cap cuisine"),
        ("scolarise", "moi j’ai mon bac"),
        ("scolarise", "j’ai un cap cuisine depuis 2019"),
        ("en_emploi", "nan laisse la mecanique en fait"),
        ("en_emploi", "oubliez la boulangerie"),
        ("en_emploi", "vous avez aucun endroit ou on me juge pas"),
        ("en_emploi", "quand jarrete de boire je tremble"),
        ("en_emploi", "ma voiture est morte"),
        ("en_emploi", "et Uber j’ai pas le droit je sais mais bon"),
        ("rqth", "j’ai pas d’AAH"),
        ("rqth", "AAH refusée par la MDPH"),
    ],
)
def test_the_end_of_another_thing_answers_nothing(
    lecteur: Lecteur, question: str, texte: str
) -> None:
    assert question not in _situation(lecteur, texte, question, age=30)


@pytest.mark.parametrize(
    ("question", "texte", "valeur"),
    [
        ("rqth", "ma rqth est périmée", False),
        ("rqth", "non pas d’AAH ni rien", False),
        ("rsa", "mon rsa est suspendu", False),
        ("scolarise", "je prépare un cap cuisine", True),
        ("scolarise", "oui j’ai un cap en cours", True),
        ("scolarise", "j’ai arrêté en seconde", False),
        ("en_emploi", "mon cdd est fini", False),
        ("en_emploi", "la saison est finie", False),
        ("en_emploi", "j’ai arrêté de bosser", False),
        ("en_emploi", "non je garde mes enfants", False),
        ("en_emploi", "non et mon permis est suspendu", False),
        ("en_emploi", "je fais uber", True),
    ],
)
def test_the_end_of_what_was_asked_answers(
    lecteur: Lecteur, question: str, texte: str, valeur: bool
) -> None:
    assert _situation(lecteur, texte, question, age=30)[question] is valeur


@pytest.mark.parametrize(
    ("texte", "question"),
    [
        ("CHRS qui fait la demande", "logement"),
        ("CHRS possible ? qui oriente", "logement"),
        ("centre maternel ?", "logement"),
        ("RSA ou ASS ?", None),
        ("titre pro ADVF, qui paye la formation ?", None),
    ],
)
def test_what_is_asked_about_is_no_fact(lecteur: Lecteur, texte: str, question: str | None) -> None:
    assert _situation(lecteur, texte, question) == {}


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("en CHRS à Vesoul", {"logement": "hebergement", "commune": "70550"}),
        ("25 ans, CAP vente, quelle formation ?", {"age": 25, "diplome": "cap-bep"}),
        ("je touche le rsa ou l’ass je sais plus", {"rsa": True}),
    ],
)
def test_what_is_told_beside_a_question_is_kept(
    lecteur: Lecteur, texte: str, attendu: dict[str, Any]
) -> None:
    assert attendu.items() <= _situation(lecteur, texte).items()


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "MNA 17a10m, ASE 59, MECS Lille",
            {"age": 17, "commune": "59350", "logement": "hebergement"},
        ),
        ("17a6m, Vesoul", {"age": 17, "commune": "70550"}),
        ("appr. 18 ans", {"age": 18, "scolarise": True}),
        ("2 enfants 3 et 6", {"enfant_moins_3_ans": False}),
        ("2 enfants 1 et 4", {"enfant_moins_3_ans": True}),
    ],
)
def test_the_shorthand_of_an_educator_is_read(
    lecteur: Lecteur, texte: str, attendu: dict[str, Any]
) -> None:
    assert _situation(lecteur, texte) == attendu


@pytest.mark.parametrize(
    "texte",
    ["Éduc. MECS : j’ai un jeune de 16 ans", "des mecs m’ont insulté", "17 ans, des mecs de Lure"],
)
def test_guys_and_the_place_where_one_works_house_nobody(lecteur: Lecteur, texte: str) -> None:
    assert "logement" not in _situation(lecteur, texte)


@pytest.mark.parametrize(
    ("texte", "suivi"),
    [
        ("il est déjà suivi ML en fait, le CEJ il l’a fait l’an dernier", ["mission-locale"]),
        ("je suis conseillère à la Mission Locale, j’ai un jeune de 19 ans", None),
        ("je suis éducatrice au CSAPA de Vesoul et j’accompagne une dame de 40 ans", None),
        ("je suis suivi à la Mission Locale", ["mission-locale"]),
        ("je suis bénévole et suivi par la Mission Locale", ["mission-locale"]),
    ],
)
def test_a_scheme_that_is_over_and_an_employer_follow_nobody(
    lecteur: Lecteur, texte: str, suivi: list[str] | None
) -> None:
    assert _situation(lecteur, texte).get("suivi") == suivi


@pytest.mark.parametrize("texte", ["donc on l’oublie le CEJ", "on laisse tomber le CEJ"])
def test_what_is_left_aside_is_refused(lecteur: Lecteur, texte: str) -> None:
    assert _situation(lecteur, texte)["refus"] == ["cej"]


@pytest.mark.parametrize(
    "texte", ["n’oubliez pas le CEJ", "j’ai oublié le rendez-vous à la Mission Locale"]
)
def test_what_is_forgotten_is_no_refusal(lecteur: Lecteur, texte: str) -> None:
    assert "refus" not in _situation(lecteur, texte)


@pytest.mark.parametrize(
    ("texte", "accompagne"),
    [
        ("je suis assistante sociale au CCAS de Nevers, j’ai une dame de 58 ans", True),
        ("bonjour, j’ai une dame de 58 ans en fin de droits", True),
        ("j’ai un jeune de 19 ans sans diplôme à Vesoul", True),
        ("je reçois un monsieur de 45 ans", True),
        ("je suis éducatrice à Lure, j’ai une femme de 30 ans à orienter", True),
        ("j’ai une femme de 30 ans et deux enfants", False),
        ("j’ai une fille de 19 ans", False),
        ("j’ai un jeune frère de 16 ans", False),
        ("je suis animateur et je cherche du travail", False),
    ],
)
def test_a_professional_is_known_by_how_somebody_is_presented(
    lecteur: Lecteur, texte: str, accompagne: bool
) -> None:
    assert lecteur.read(texte).accompagne is accompagne


def test_what_is_to_come_has_not_lasted(lecteur: Lecteur) -> None:
    assert "mois_sans_emploi" not in _situation(lecteur, "je touche le chomage encore 14 mois")
    assert _situation(lecteur, "au chomage depuis 14 mois")["mois_sans_emploi"] == 14


def test_an_age_that_is_supposed_mends_none(lecteur: Lecteur) -> None:
    assert "age" not in _situation(lecteur, "a 26 ans je peux encore avoir le cej", age=24)
    assert "age" not in _situation(lecteur, "et s’il avait 31 ans", age=24)
    assert _situation(lecteur, "non en fait j’ai 26 ans", age=24)["age"] == 26


def test_others_have_a_diploma(lecteur: Lecteur) -> None:
    texte = "je ne veux pas de mission locale, ils n’ont rien pour les diplomes"
    assert _situation(lecteur, texte) == {"refus": ["mission-locale"]}


def test_a_diploma_left_unfinished_takes_back_the_one_told(lecteur: Lecteur) -> None:
    texte = "pardon pas un cap j’ai pas fini la 2eme annee"
    assert _situation(lecteur, texte, "scolarise", diplome="cap-bep") == {"diplome": "aucun"}


def test_an_apprenticeship_that_is_wished_is_not_begun(lecteur: Lecteur) -> None:
    assert _situation(lecteur, "plombier mais en alternance parce qu’il me faut un salaire") == {}
    dit = _situation(lecteur, "je suis en cap en alternance parce que ça paye")
    assert dit["scolarise"] is True


@pytest.mark.parametrize(
    "texte",
    [
        "a mon age ki va me prendre",
        "on m’a parlé du RSA mais j’ai honte",
        "un résumé à lire au téléphone",
        "jaime pas le tel",
    ],
)
def test_a_stray_word_names_no_barrier(lecteur: Lecteur, texte: str) -> None:
    assert _situation(lecteur, texte, "freins", age=50) == {}


@pytest.mark.parametrize(
    ("texte", "frein"),
    [
        ("qui va me prendre ma fille le soir", "garde-enfants"),
        ("on me parle trop vite", "langue"),
        ("parler français", "langue"),
        ("je sais pas bien lire", "lecture-ecriture"),
        ("je sais pas me servir du tel", "numerique"),
    ],
)
def test_a_barrier_that_is_named_is_kept(lecteur: Lecteur, texte: str, frein: str) -> None:
    assert frein in _situation(lecteur, texte, "freins", age=50)["freins"]


@pytest.mark.parametrize(
    ("texte", "question", "commune"),
    [
        ("29 ans jussey", None, "70292"),
        ("il habite en fait à La Souterraine", None, "23176"),
        ("j’habite en fait à Lure", None, "70310"),
        ("trappes aussi", "commune", "78621"),
        ("25 ans soudeur", None, None),
        ("25 ans maman", None, None),
    ],
)
def test_a_commune_in_few_words(
    lecteur: Lecteur, texte: str, question: str | None, commune: str | None
) -> None:
    assert _situation(lecteur, texte, question).get("commune") == commune


@pytest.mark.parametrize(
    ("texte", "connu", "possibles"),
    [
        ("pres de jussey", {}, ("70292",)),
        ("moi jsuis a 40 bornes de vesoul", {"commune": "70292"}, ()),
        ("moi jsuis a 40 bornes de vesoul", {}, ("70550",)),
        ("j’ai un cdi, je suis chef d’équipe à Vesoul", {}, ("70550",)),
    ],
)
def test_a_commune_that_is_near_or_worked_in_is_asked(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], possibles: tuple[str, ...]
) -> None:
    assert lecteur.read(texte, connu=connu).communes_possibles == possibles


@pytest.mark.parametrize(
    ("texte", "question", "cle"),
    [
        ("la RQTH j’ai déposé le dossier à la MDPH il y a 4 mois", None, "rqth"),
        ("ma RQTH on a envoyé la demande, toujours rien", None, "rqth"),
        ("ma daronne elle me vire en janvier", "en_emploi", "en_emploi"),
        ("mon oncle il me vire dimanche", "en_emploi", "en_emploi"),
        ("non j’ai fini, je suis diplômée", "commune", "diplome"),
        ("réfugié maintenant ! reçu le papier OFPRA hier", "mois_sans_emploi", "mois_sans_emploi"),
    ],
)
def test_words_that_only_look_like_a_fact(
    lecteur: Lecteur, texte: str, question: str | None, cle: str
) -> None:
    assert cle not in _situation(lecteur, texte, question)


@pytest.mark.parametrize(
    ("texte", "question", "cle", "valeur"),
    [
        ("la RQTH j’ai fait la demande et je l’ai eue en mars", None, "rqth", True),
        ("mon patron il m’a viré en juin", None, "en_emploi", False),
        ("je ne suis pas diplômée", "commune", "diplome", "aucun"),
        ("6 mois, depuis que j’ai le statut de réfugié", "mois_sans_emploi", "mois_sans_emploi", 6),
        ("le RSA je l’ai plus depuis que je bosse", "freins", "en_emploi", True),
        ("je dors plus depuis que je travaille plus", None, "en_emploi", False),
        ("si j’ai un travail, je viens de le dire !", None, "en_emploi", True),
    ],
)
def test_what_is_told_all_the_same(
    lecteur: Lecteur, texte: str, question: str | None, cle: str, valeur: Any
) -> None:
    assert _situation(lecteur, texte, question)[cle] == valeur


def test_a_letter_that_one_dares_not_open_is_no_shyness(lecteur: Lecteur) -> None:
    dite = _situation(lecteur, "j’ai reçu un courrier d’huissier, j’ose pas l’ouvrir")
    assert dite["freins"] == ["finances"]
    timide = _situation(lecteur, "j’ai reçu un courrier d’huissier, et j’ose plus rien demander")
    assert "confiance" in timide["freins"]


def test_an_age_that_a_birthday_mends(lecteur: Lecteur) -> None:
    assert _situation(lecteur, "j’ai mis 29 mais j’ai eu 30 hier", age=29) == {"age": 30}


def test_the_french_learn_no_french(lecteur: Lecteur) -> None:
    assert _situation(lecteur, "je suis français, j’ai perdu mes papiers")["freins"] == ["droits"]
    apprend = _situation(lecteur, "je suis français mais je parle pas bien le français")
    assert apprend["freins"] == ["langue"]
