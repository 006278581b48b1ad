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
