"""The plain form in which French is compared."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texte import fold, spell_out, words_only

FRANCAIS = st.text(
    alphabet="abcdefghijklmnopqrstuvwxyzéèêëàâäîïôöùûüçœæÉÈÀÇŒ ’'-–.,!?0123456789\u00a0\u202f"
)


@pytest.mark.parametrize(
    ("texte", "plat"),
    [
        ("J’habite à Héricourt", "j'habite a hericourt"),
        ("ÉCOLE", "ecole"),
        ("Cœur", "coeur"),
        ("ÇA", "ca"),
        ("Saint‑Étienne", "saint-etienne"),
        ("16–18 ans", "16-18 ans"),
        ("l´été", "l'ete"),
        ("19\u00a0ans\tet\u202fdemi", "19 ans\tet demi"),
        ("🙂", "🙂"),
        ("", ""),
    ],
)
def test_folding_drops_what_a_phone_leaves_out(texte: str, plat: str) -> None:
    assert fold(texte) == plat


@given(st.text())
def test_folding_keeps_every_position(texte: str) -> None:
    epele = spell_out(texte)
    assert len(fold(epele)) == len(epele)


@given(FRANCAIS)
def test_folding_french_twice_is_folding_once_and_gives_ascii(texte: str) -> None:
    assert fold(fold(texte)) == fold(texte)
    assert fold(texte).isascii() and fold(texte) == fold(texte.upper()).lower()


@pytest.mark.parametrize(
    ("texte", "mots"),
    [("St-Étienne (42)", "st etienne 42"), ("  L’Île…  ", "l ile"), ("!?", ""), ("Bœuf", "boeuf")],
)
def test_words_only_keeps_words_and_numbers(texte: str, mots: str) -> None:
    assert words_only(texte) == mots


@given(st.text())
def test_words_only_is_words_separated_by_single_spaces(texte: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?: [a-z0-9]+)*)?", words_only(texte))


@given(FRANCAIS)
def test_spelling_out_only_touches_ligatures(texte: str) -> None:
    sans = re.sub("[œæŒÆ]", "", texte)
    assert spell_out(sans) == sans
    assert len(spell_out(texte)) == 2 * len(texte) - len(sans)
