"""The needs of sentences that nothing was learnt from, through the whole pipeline.

`besoins/controle.jsonl`: by a writer who saw neither the code nor the sentences of data/besoins, half of
them indirect, a third without any need and mostly near one.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from bot.channel.echange import Echange
from bot.nlu.lecteur_des_besoins import sentences
from bot.nlu.sac import pairs, pieces
from bot.passerelle import open_passerelle
from bot.texte import fold

CONTROLE = [
    json.loads(ligne)
    for ligne in (Path(__file__).parent / "besoins" / "controle.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
PRECISION, RAPPEL = 0.85, 0.65
TROP_PROCHE, MOTS_MIN = 90, 5


def _needs(boucle: asyncio.Runner, echange: Echange, textes: list[str]) -> list[set[str]]:
    async def read() -> list[set[str]]:
        lus = []
        for texte in textes:
            lu = await echange._agent.parse_message(texte)
            lus.append({e["value"] for e in lu["entities"] if e["entity"] == "besoin"})
        return lus

    return boucle.run(read())


def test_needs_are_heard_in_sentences_that_nothing_was_learnt_from(
    boucle: asyncio.Runner, echange: Echange
) -> None:
    justes, de_trop, manques, ecarts = Counter(), Counter(), Counter(), []
    calmes = [phrase for phrase in CONTROLE if not phrase.get("urgences")]
    lues = _needs(boucle, echange, [phrase["texte"] for phrase in calmes])
    for phrase, lus in zip(calmes, lues, strict=True):
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


@pytest.mark.parametrize(
    ("texte", "besoin"),
    [
        ("19 ans vesoul et g rien bouffé depuis hier matin", "manger"),
        ("le proprio veut nous virer, deux mois de loyer en retard", "expulsion"),
        ("mon patron m’a toujours pas versé ma paye d’octobre", "salaire"),
        ("ma fille de 17 ans attend un bébé, elle est perdue", "grossesse"),
    ],
)
def test_a_need_is_heard_in_other_words(
    boucle: asyncio.Runner, echange: Echange, texte: str, besoin: str
) -> None:
    assert _needs(boucle, echange, [texte]) == [{besoin}]


@pytest.mark.parametrize(
    "texte",
    [
        "manger",  # an answer of one word
        "je cherche une formation de cuisinier à Belfort",
        "qui appeler pour les addictions à Belfort ?",
        "et pour un jeune qui boit, à Belfort, qui appeler ?",
        "j’aime pas téléphoner, je peux leur écrire ?",
        "oui",
        "donne moi un numéro où appeler",
        "et si je refuse ils me coupent tout ?",
        "qui peut la recevoir vite ?",
        "euh attends... nan je sais pas",
    ],
)
def test_nothing_is_heard_where_nothing_is_needed(
    boucle: asyncio.Runner, echange: Echange, texte: str
) -> None:
    assert _needs(boucle, echange, [texte]) == [set()]


def test_the_codes_of_the_sentences_are_those_of_the_referentiel() -> None:
    dits = {code for _, besoins in sentences() for code in besoins}
    assert dits == set(open_passerelle().referentiels.besoins)


def test_nothing_is_learnt_from_what_measures_it() -> None:
    def long(textes: list[str]) -> list[str]:
        return [fold(texte) for texte in textes if len(texte.split()) >= MOTS_MIN]

    appris = long([texte for texte, _ in sentences()])
    mesure = long([phrase["texte"] for phrase in CONTROLE])
    proches = process.cdist(mesure, appris, scorer=fuzz.ratio, score_cutoff=TROP_PROCHE, workers=-1)
    assert int((proches.max(axis=1) > 0).sum()) == 0


def test_pieces_and_pairs_of_a_text() -> None:
    assert pieces("a et", 2, 5) == [" a", "a ", " a ", " e", "et", "t ", " et", "et ", " et "]
    assert pairs("rien a manger") == ["rien", "a", "manger", "rien a", "a manger"]
