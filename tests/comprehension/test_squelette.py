"""The bones of a sentence: head words, and the way back to what was typed."""

from __future__ import annotations

import re

import pytest

from bot.comprehension.phrase import cut
from bot.comprehension.phrase.squelette import draw, lemma
from bot.comprehension.vocabulaire.freins import DITS, NOMS
from bot.comprehension.vocabulaire.lemmes import LEMMES, LOCUTIONS, MOTS_VIDES


def _bones(texte: str) -> str:
    phrase = cut(texte)
    assert phrase is not None
    return draw(phrase).texte.strip()


@pytest.mark.parametrize(
    ("texte", "os"),
    [
        ("Je ne sais pas lire.", "| je savoir pas lire |"),
        ("il sait pas lire", "| il savoir pas lire"),
        ("moi pas savoir lire", "| moi je savoir pas lire"),
        ("ma bagnole est morte", "| voiture hs"),
        ("Mon véhicule est en panne", "| voiture hs"),
        ("j’ai pas une thune", "| j pas argent"),
        ("pas d’argent", "| pas argent"),
        ("lordi jy comprends r", "| ordi | j y comprendre rien"),
        ("je bois trop", "| je boire trop"),
        ("je vis dans les bois", "| je vivre dans bois"),
        ("le car passe une fois", "| bus passer fois"),
        ("carte d’identité perdue", "| cni perdu"),
        ("Je ne peux rester debout", "| je pouvoir pas rester debout"),
        ("je ne peux pas rester debout", "| je pouvoir pas rester debout"),
        ("mon ex me menace", "| mari me menacer"),
        ("ex-maçon", "| ex macon"),
    ],
)
def test_bones(texte: str, os: str) -> None:
    assert _bones(texte) == os


@pytest.mark.parametrize(
    ("mot", "tete"),
    [
        ("ordinateure", "ordi"), ("comprenant", "comprendre"), ("demarshes", "demarche"),
        ("lalcool", "alcool"), ("internat", "internat"), ("retraite", "retraite"),
        ("campagne", "campagne"), ("parents", "parents"), ("vesoul", "vesoul"), ("la", ""),
    ],
)  # fmt: skip
def test_lemma(mot: str, tete: str) -> None:
    assert lemma(mot) == tete


def test_spans_lead_back_to_what_was_typed() -> None:
    texte = "Bonjour, ma bagnole est en panne"
    phrase = cut(texte)
    assert phrase is not None
    bones = draw(phrase)
    debut = bones.texte.index(" voiture hs")
    assert texte[slice(*bones.span(debut, debut + len(" voiture hs")))] == "bagnole est en panne"


def test_every_head_word_is_its_own_head() -> None:
    tetes = set(LEMMES) | {mot for suite in LOCUTIONS.values() for mot in suite.split()}
    assert {tete: lemma(tete) for tete in tetes if lemma(tete) != tete} == {}


_MORCEAU = re.compile(r"\[[^\]]*\][*+?]?|\\.")
_MOT = re.compile(r"(?<![a-z#])[a-z]{3,}(?![a-z#?{])")


def test_patterns_are_written_with_head_words() -> None:
    """A form that `lemma` replaces could never be met in the bones."""
    motifs = [motif for table in (DITS, NOMS) for lignes in table.values() for motif in lignes]
    mots = {mot for motif in motifs for mot in _MOT.findall(_MORCEAU.sub("#", motif))}
    assert len(mots) > 500
    assert {mot for mot in mots if lemma(mot) != mot and mot not in MOTS_VIDES} == set()
