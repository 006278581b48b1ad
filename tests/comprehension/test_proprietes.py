"""What holds for any text: no crash, spans within the text, values that the contract allows."""

from __future__ import annotations

from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.comprehension import Lecteur
from bot.situation import Situation, cles
from bot.territoires import Territoires
from bot.texte import spell_out
from tests.comprehension.conftest import ALIAS, AUJOURDHUI

LECTEUR = Lecteur(Territoires(), ALIAS, aujourdhui=AUJOURDHUI)
VOCABULAIRE = """j’ai g 19 ans 3 mois depuis pas de permis plus ni boulot chômage lycée mon fils ma mère bébé
    seule si avant étais RSA RQTH en cours bac CAP niveau chez rue Vesoul Jouques epide mission
    locale non oui jsp , . ? ! : et mais qui que je elle il a est un une bientôt presque toujours
    sans aucun problème œil vingt quatre dix neuf et demi 2/3 0 999999999999 12,5"""
DEVELOPPEMENT = Path(__file__).parent / "developpement"
PHRASES = [
    entree["texte"]
    for chemin in sorted(DEVELOPPEMENT.glob("*.yml"))
    for entree in yaml.safe_load(chemin.read_text(encoding="utf-8"))
]
MOTS = st.sampled_from(VOCABULAIRE.split())
QUESTIONS = st.none() | st.sampled_from(cles())


def _check(texte: str, question: str | None) -> None:
    lecture = LECTEUR.read(texte, question=question, connu={"age": 20})
    longueur = len(spell_out(texte))
    for lu in (*lecture.faits, *lecture.dispositifs):
        assert 0 <= lu.debut <= lu.fin <= longueur
    assert Situation.from_json(lecture.situation).to_json().keys() == lecture.situation.keys()


@settings(max_examples=300, deadline=None)
@given(st.lists(MOTS, max_size=40).map(" ".join), QUESTIONS)
def test_any_sequence_of_usual_words(texte: str, question: str | None) -> None:
    _check(texte, question)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(PHRASES), st.sampled_from(PHRASES), st.integers(0, 12), QUESTIONS)
def test_the_beginning_of_one_sentence_and_the_end_of_another(
    un: str, autre: str, mots: int, question: str | None
) -> None:
    _check(" ".join([*un.split()[:mots], *autre.split()[mots:]]), question)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), QUESTIONS)
def test_any_text(texte: str, question: str | None) -> None:
    _check(texte, question)


def test_only_the_first_thousand_characters_are_read() -> None:
    assert LECTEUR.read("x " * 600 + "j’ai 19 ans").situation == {}
