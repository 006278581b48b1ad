"""Who writes, and how they can be answered: a professional, somebody who does not telephone."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    "texte",
    [
        "je suis sourde, 30 ans, Lille", "je suis malentendant", "je préfère écrire que téléphoner",
        "je voudrais un mail plutôt", "je peux pas téléphoner", "j’arrive pas à parler au téléphone",
        "par mail plutôt que par téléphone svp", "je n’aime pas appeler",
    ],
)  # fmt: skip
def test_writing_suits_better(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).par_ecrit


@pytest.mark.parametrize(
    "texte",
    [
        "je ne suis pas sourd", "mon père est sourd", "je préfère téléphoner", "je veux un numéro de téléphone",
        "je sais pas lire ni écrire", "j’ai pas de téléphone", "je préfère ne pas répondre", "je peux pas bouger",
    ],
)  # fmt: skip
def test_a_call_will_do(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).par_ecrit


@pytest.mark.parametrize(
    "texte",
    [
        "en fait je peux appeler", "c’est bon je peux téléphoner maintenant", "finalement je préfère téléphoner",
        "je vais appeler", "le téléphone ça me va",
    ],
)  # fmt: skip
def test_a_call_will_do_after_all(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).par_ecrit is False


@pytest.mark.parametrize("texte", ["je peux appeler qui ?", "est-ce que je peux appeler ?", "je peux venir", "si je peux appeler"])  # fmt: skip
def test_a_question_says_nothing_of_it(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).par_ecrit is None


@pytest.mark.parametrize(
    "texte",
    [
        "j’accompagne une jeune femme de 22 ans à Lille", "nous recevons un jeune de 17 ans sorti du lycée",
        "bonjour, j’oriente un homme de 45 ans au RSA", "sinon on accompagne une personne sans logement",
        "on cherche à orienter 3 jeunes", "je suis CIP, je voudrais orienter deux personnes",
        "nous accompagnons des femmes à Mende", "j’ai plusieurs jeunes et je souhaite orienter mes jeunes",
    ],
)  # fmt: skip
def test_a_professional_speaks_of_somebody(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).accompagne


@pytest.mark.parametrize(
    "texte",
    [
        "je suis une jeune femme de 22 ans", "j’accompagne mon fils au lycée", "j’accompagne une personne âgée, c’est mon métier",
        "on m’accompagne à la Mission Locale", "si j’accompagne un jeune, je fais comment ?", "un éducateur m’accompagne",
    ],
)  # fmt: skip
def test_others_speak_of_themselves(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).accompagne


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("secrétaire de mairie à Felletin, une dame de 26 ans cherche du travail", {"age": 26}),
        ("gardienne d’immeuble, un locataire de 45 ans a perdu son travail", {"age": 45, "en_emploi": False}),
        ("je suis secrétaire de mairie, un monsieur de 52 ans vient de perdre sa femme", {"age": 52}),
        ("prof principale, un élève de 16 ans veut arrêter le lycée", {"age": 16, "scolarise": True}),
        ("une usagère, 40 ans, sans emploi, Lens", {"age": 40, "en_emploi": False, "commune": "62498"}),
    ],
)  # fmt: skip
def test_a_trade_by_which_people_are_received(
    lecteur: Lecteur, texte: str, situation: dict[str, object]
) -> None:
    """The job and the roof of the trade are of who writes."""
    lecture = lecteur.read(texte)
    assert lecture.accompagne and lecture.situation == situation


@pytest.mark.parametrize(
    "texte",
    [
        "je suis secrétaire de mairie, j’ai 52 ans et je cherche un autre travail",
        "je suis prof de maths, 30 ans, Lens", "je suis infirmière, une collègue de 45 ans m’a dit de venir",
        "je suis animateur, je cherche une formation, j’ai une fille de 12 ans",
    ],
)  # fmt: skip
def test_who_has_such_a_trade_may_ask_for_oneself(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte).accompagne
