"""A situation in words: said back to the person, read out on the telephone."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue.referentiels import load_referentiels
from bot.dialogue.portrait import JE, TIERS, VOUS, Portrait
from bot.situation import FREINS, Situation
from tests.orientation.personnes import VALEURS, people

LIEUX = {"70550": "Vesoul (70)", "70": "Haute-Saône", "QN07001M": "Rêpes Montmarin"}
NOMS = {"epide": "EPIDE", "cej": "CEJ"}
PORTRAIT = Portrait(
    lieu=lambda cle, code: LIEUX.get(code), freins=load_referentiels().freins, dispositifs=NOMS
)
PARTOUT = Portrait(  # every place exists
    lieu=lambda cle, code: f"{cle} {code}", freins=load_referentiels().freins, dispositifs=NOMS
)
DE_VOUS = re.compile(r"\b(vous|votre|vos)\b", re.IGNORECASE)
DE_MOI = re.compile(r"\b(je|j|me|m|mon|ma|mes)\b", re.IGNORECASE)
CHAQUE = [(cle, valeur) for cle, valeurs in VALEURS.items() for valeur in valeurs if valeur != []]


@pytest.mark.parametrize(
    ("cle", "valeur", "vous", "je", "tiers"),
    [
        ("age", 19, "vous avez 19 ans", "j’ai 19 ans", "19 ans"),
        ("age", 0, "vous avez 0 an", "j’ai 0 an", "0 an"),
        ("commune", "70550", "vous habitez Vesoul (70)", "j’habite Vesoul (70)", "habite Vesoul (70)"),
        ("quartier", "QN07001M", "vous habitez le quartier Rêpes Montmarin", "j’habite le quartier Rêpes Montmarin", "quartier Rêpes Montmarin"),
        ("en_emploi", False, "vous n’avez pas de travail", "je n’ai pas de travail", "sans emploi"),
        ("mois_sans_emploi", 18, "vous êtes sans travail depuis 18 mois", "je suis sans travail depuis 18 mois", "sans emploi depuis 18 mois"),
        ("mois_sans_emploi", 0, "vous êtes sans travail depuis moins d’un mois", "je suis sans travail depuis moins d’un mois", "sans emploi depuis moins d’un mois"),
        ("diplome", "cap-bep", "vous avez un CAP ou un BEP", "j’ai un CAP ou un BEP", "CAP ou BEP"),
        ("logement", "sans-abri", "vous dormez dehors", "je dors dehors", "sans abri"),
        ("freins", ("mobilite", "sante"), "ce qui bloque : se déplacer, santé", "ce qui me bloque : se déplacer, santé", "freins : se déplacer, santé"),
        ("freins", (), "rien ne vous bloque", "rien ne me bloque", "aucun frein dit"),
        ("suivi", ("cej",), "vous avez déjà un suivi ici : CEJ", "j’ai déjà un suivi ici : CEJ", "suivi en cours : CEJ"),
        ("refus", ("epide", "cej"), "vous ne voulez pas : EPIDE, CEJ", "je ne veux pas : EPIDE, CEJ", "refus : EPIDE, CEJ"),
    ],
)  # fmt: skip
def test_a_fact_in_three_voices(cle: str, valeur: Any, vous: str, je: str, tiers: str) -> None:
    dites = [PORTRAIT.fact(cle, valeur, voix) for voix in (VOUS, JE, TIERS)]
    assert dites == [vous, je, tiers]


@pytest.mark.parametrize(
    ("cle", "valeur"),
    [
        ("age", None), ("freins", None), ("suivi", ()), ("refus", ()), ("commune", "00000"),
        ("quartier", "QN00000X"), ("departement", "00"), ("logement", "yourte"),
    ],
)  # fmt: skip
def test_nothing_is_said_of_what_is_not_known(cle: str, valeur: Any) -> None:
    assert PORTRAIT.fact(cle, valeur) is None


@pytest.mark.parametrize("voix", [VOUS, JE, TIERS])
@pytest.mark.parametrize(("cle", "valeur"), CHAQUE)
def test_every_value_is_said_in_the_voice_asked_for(cle: str, valeur: Any, voix: int) -> None:
    dite = PARTOUT.fact(cle, valeur, voix)
    assert dite and "None" not in dite and "{" not in dite and "'" not in dite
    assert voix == VOUS or not DE_VOUS.search(dite)
    assert voix == JE or not DE_MOI.search(dite)


@pytest.mark.parametrize("code", FREINS)
def test_every_frein_has_its_words(code: str) -> None:
    dite = str(PORTRAIT.fact("freins", ("mobilite", code)))
    debut, _, mots = dite.partition("se déplacer")
    assert debut == "ce qui bloque : " and (len(mots) > 4 or code == "mobilite")


def test_a_code_that_the_catalogue_no_more_holds_is_left_out_or_said_as_it_is() -> None:
    assert PORTRAIT.fact("freins", ("ancien", "sante")) == "ce qui bloque : santé"
    assert PORTRAIT.fact("suivi", ("ancien",)) == "vous avez déjà un suivi ici : ancien"


def test_facts_come_in_the_order_asked_without_the_unknown_ones() -> None:
    situation = Situation(age=19, commune="70550", rsa=False)
    assert PORTRAIT.facts(situation, ("rsa", "diplome", "age"), TIERS) == ["sans RSA", "19 ans"]


# On the telephone.


@pytest.mark.parametrize(
    ("situation", "lignes"),
    [
        (Situation(), ["Bonjour, je cherche quelqu’un qui aide.", "Quand est-ce que je peux venir ?"]),
        (
            Situation(age=19, commune="70550", scolarise=False, en_emploi=False, freins=("mobilite",)),
            [
                "Bonjour, j’ai 19 ans, j’habite Vesoul (70) et je ne suis plus à l’école.",
                "Je n’ai pas de travail.",
                "Ce qui me bloque : se déplacer. Quand est-ce que je peux venir ?",
            ],
        ),
        (
            Situation(age=40, en_emploi=False, mois_sans_emploi=36, rsa=True),
            [
                "Bonjour, j’ai 40 ans.",
                "Je suis sans travail depuis 3 ans et je reçois le RSA.",  # said once
                "Quand est-ce que je peux venir ?",
            ],
        ),
        (
            Situation(freins=()),  # "nothing blocks me" helps nobody who picks up
            ["Bonjour, je cherche quelqu’un qui aide.", "Quand est-ce que je peux venir ?"],
        ),
    ],
)  # fmt: skip
def test_a_resident_reads_who_then_where_things_stand_then_the_request(
    situation: Situation, lignes: list[str]
) -> None:
    assert PORTRAIT.phone_lines(situation, educateur=False) == lignes


def test_an_educator_speaks_of_somebody() -> None:
    situation = Situation(age=19, commune="70550", en_emploi=False, freins=("mobilite",))
    assert PORTRAIT.phone_lines(situation, educateur=True) == [
        "Bonjour, j’accompagne quelqu’un : 19 ans, habite Vesoul (70).",
        "Sans emploi.",
        "Freins : se déplacer. Quand peut-on vous rencontrer ?",
    ]


def test_a_refusal_is_not_read_to_whoever_picks_up() -> None:
    lignes = PORTRAIT.phone_lines(Situation(age=19, refus=("epide",)), educateur=False)
    assert "EPIDE" not in " ".join(lignes)


@settings(max_examples=200, deadline=None)
@given(people(), st.booleans())
def test_the_telephone_takes_three_lines_at_most(personne: dict[str, Any], educateur: bool) -> None:
    lignes = PARTOUT.phone_lines(Situation.from_json(personne), educateur=educateur)
    assert 2 <= len(lignes) <= 3
    assert lignes[0].startswith("Bonjour, ") and lignes[-1].endswith(" ?")
    assert all(ligne[0].isupper() and ligne[-1] in ".?" for ligne in lignes)
    assert "None" not in "".join(lignes) and "{" not in "".join(lignes)
    assert educateur or not DE_VOUS.search(" ".join(lignes))


def test_what_is_needed_first_is_read_out_before_what_blocks() -> None:
    situation = Situation(age=19, freins=("mobilite",))
    lignes = PORTRAIT.phone_lines(situation, educateur=False, besoins=["de quoi manger"])
    assert lignes[-1].startswith("À voir d’abord : de quoi manger. Ce qui me bloque")
    assert len(lignes) <= 3
