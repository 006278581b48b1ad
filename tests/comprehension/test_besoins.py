"""The needs of sentences that nothing was learnt from, and those said in the words of the référentiel.

`besoins/controle.jsonl`: by a writer who saw neither the code nor what the encoder learns from.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.comprehension import Lecteur
from bot.encodeur.sorties import BESOINS
from bot.passerelle import open_passerelle

CONTROLE = [
    json.loads(ligne)
    for ligne in (Path(__file__).parent / "besoins" / "controle.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
PRECISION, RAPPEL = 0.8, 0.8


@pytest.fixture(scope="module")
def sans_encodeur() -> Lecteur:
    """The reader with the words of the référentiel alone."""
    passerelle = open_passerelle()
    return Lecteur(passerelle.territoires, {}, besoins=passerelle.referentiels.besoins)


def test_needs_are_heard_in_sentences_that_nothing_was_learnt_from() -> None:
    lecteur = open_passerelle().lecteur
    justes, de_trop, manques, ecarts = Counter(), Counter(), Counter(), []
    for phrase in CONTROLE:
        lus = set(lecteur.read(phrase["texte"], question=phrase.get("question")).besoins)
        voulus = set(phrase["besoins"])
        justes.update(lus & voulus)
        de_trop.update(lus - voulus)
        manques.update(voulus - lus)
        if lus != voulus:
            ecarts.append(f"{phrase['texte']} : {sorted(lus)}, pas {sorted(voulus)}")
    precision = justes.total() / (justes.total() + de_trop.total())
    rappel = justes.total() / (justes.total() + manques.total())
    chiffres = f"précision {precision:.3f}, rappel {rappel:.3f}\n" + "\n".join(ecarts)
    assert precision >= PRECISION and rappel >= RAPPEL, chiffres


@pytest.mark.parametrize("code", BESOINS)
def test_each_need_is_heard_without_the_encoder(sans_encodeur: Lecteur, code: str) -> None:
    for suite in open_passerelle().referentiels.besoins[code]["dits"]:
        assert code in sans_encodeur.read(f"bonjour, {suite}").besoins, suite


@pytest.mark.parametrize(
    "texte",
    [
        "l’an dernier j’ai eu un avis d’expulsion, c’est réglé",
        "si je tombe enceinte je perds ma place ?",
        "j’étais sans mutuelle avant",
        "je veux travailler en maison de retraite",
        "je distribue des colis alimentaires comme bénévole",
        "19 ans, Vesoul",
    ],
)
def test_what_is_over_supposed_or_a_trade_is_no_need(sans_encodeur: Lecteur, texte: str) -> None:
    assert sans_encodeur.read(texte).besoins == ()


def test_a_need_is_heard_beside_facts(sans_encodeur: Lecteur) -> None:
    lue = sans_encodeur.read("j’ai 23 ans, je suis à Vesoul et j’ai rien mangé depuis hier")
    assert (lue.besoins, lue.situation["age"]) == (("manger",), 23)
