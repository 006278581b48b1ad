"""The urgences told in another language than French, and what only looks like one there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texte import fold
from bot.urgences import detect_urgences
from bot.urgences.autres_langues import (
    _compile,
    _parts,
    read_elsewhere,
    signs_elsewhere,
    skeleton,
)
from bot.urgences.detection import ORDRE
from bot.urgences.signes.langues import LANGUES
from bot.urgences.signes.langues.langue import SENS, Langue

ICI = Path(__file__).parent
_PAR_LANGUE = yaml.safe_load((ICI / "langues_explicites.yml").read_text(encoding="utf-8"))
EXPLICITES = [
    (attendu, phrase)
    for codes in _PAR_LANGUE.values()
    for attendu, phrases in codes.items()
    for phrase in phrases
]
_PRESQUE = yaml.safe_load((ICI / "langues_presque.yml").read_text(encoding="utf-8"))
PRESQUE = [(langue, phrase) for langue, phrases in _PRESQUE.items() for phrase in phrases]
MOTIFS = [
    (langue, motif)
    for langue in LANGUES
    for motif in (
        *(motif for motifs in langue.motifs.values() for motif in motifs),
        *(*langue.faux_amis, *langue.passe, *langue.encore, *langue.fini, *langue.loge),
        *(*langue.futur, *langue.ce_soir, *langue.au_pays, *langue.ages),
    )
]
ELEMENTS = frozenset([".", "..", "...", "....", "^", "$", "AGE"])


@pytest.mark.parametrize(("attendu", "phrase"), EXPLICITES)
def test_explicit(attendu: str, phrase: str) -> None:
    assert detect_urgences(phrase) == tuple(attendu.split())


@pytest.mark.parametrize(("_langue", "phrase"), PRESQUE)
def test_near_miss(_langue: str, phrase: str) -> None:
    assert detect_urgences(phrase) == ()


def test_each_language_tells_each_urgence_and_what_looks_like_one() -> None:
    for langue, phrases in _PRESQUE.items():
        codes = {code for cles in _PAR_LANGUE[langue] for code in cles.split()}
        assert codes == set(ORDRE), langue
        assert len(phrases) >= 20, langue
    assert len(_PRESQUE) == 11  # the ten languages, Arabic twice


# A word that is alone in a message says something else when another stands beside it.
PAS_UN_CRI = [(attendu, phrase) for attendu, phrase in EXPLICITES if len(phrase.split()) > 2]


@pytest.mark.parametrize(
    "habillage",
    [
        "{}!!!",
        "  {}\n",
        "{} 😢",
        "Bonjour. {}",
        "{}. Je cherche aussi un travail.",
        "\u200b{}\ufeff",
    ],
)
def test_dressing_loses_no_urgence(habillage: str) -> None:
    perdues = [
        phrase
        for attendu, phrase in PAS_UN_CRI
        if not set(attendu.split()) <= set(detect_urgences(habillage.format(phrase)))
    ]
    assert perdues == []


def _without_accents(phrase: str) -> str:
    lettres = unicodedata.normalize("NFD", phrase)
    return "".join(c for c in lettres if not unicodedata.combining(c)).replace("ı", "i")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(str.upper, id="capitales"),
        pytest.param(str.lower, id="minuscules"),
        pytest.param(_without_accents, id="sans accents"),
        pytest.param(lambda p: unicodedata.normalize("NFD", p), id="accents décomposés"),
        pytest.param(lambda p: p.replace("’", "'"), id="apostrophes droites"),
        pytest.param(lambda p: p.replace("'", "’"), id="apostrophes courbes"),
        pytest.param(lambda p: p.replace("'", "").replace("’", ""), id="sans apostrophes"),
        pytest.param(lambda p: p.replace("و", "و\u064e").replace("ل", "ل\u0640"), id="voyelles"),
        pytest.param(lambda p: p.replace("أ", "ا").replace("إ", "ا"), id="sans hamza"),
        pytest.param(lambda p: p.replace("ة", "ه").replace("ى", "ي"), id="fins arabes"),
        pytest.param(lambda p: p.replace("ی", "ي").replace("ک", "ك"), id="clavier arabe"),
        pytest.param(lambda p: p.replace("می ", "می\u200c"), id="verbe joint"),
        pytest.param(lambda p: p.replace("می ", "می"), id="verbe collé"),
    ],
)
def test_no_way_of_typing_loses_an_urgence(change: Callable[[str], str]) -> None:
    perdues = [
        phrase
        for attendu, phrase in EXPLICITES
        if not set(attendu.split()) <= set(detect_urgences(change(phrase)))
    ]
    assert perdues == []


@pytest.mark.parametrize(
    ("texte", "lu"),
    [
        ("أُريدُ أَنْ أَمُوتَ!", " | اريد ان اموت | | "),
        ("الليلة", " | اليله | "),
        ("می‌خواهم", " | ميخواهم | "),
        ("می خواهم", " | ميخواهم | "),
        ("б’є", " | бє | "),
        ("Її ґвалтує", " | i гвалтує | "),
        ("Öldürmek İSTİYORUM", " | oldurmek istiyorum | "),
        ("don't", " | dont | "),
        ("no… sé, ya", " | no , se , ya | "),
        ("۱۵", " | 15 | "),
        ("ma3endich fin", " | ma3endich fin | "),
    ],
)
def test_plain_form_keeps_every_alphabet(texte: str, lu: str) -> None:
    assert read_elsewhere(texte) == lu


def test_the_form_of_french_loses_those_letters() -> None:
    """Why this form: `fold` keeps them, what reads French drops them."""
    assert fold("أريد хочу") == "اريد хочу"


@pytest.mark.parametrize("mot", ["kaydrebni", "kayderbni", "kidrabni", "kaydarrbni"])
def test_consonants_of_the_maghreb(mot: str) -> None:
    assert skeleton(f"{mot} ") == " kdrbn "


@pytest.mark.parametrize(
    ("phrase", "age", "attendu"),
    [
        ("my father beats me", None, ("119",)),
        ("my father beats me", 30, ("17", "3919")),
        ("i am 30 years old and my father beats me", None, ("17", "3919")),
        ("tengo 15 años y me violaron", None, ("119",)),
        ("me violaron", 15, ("119",)),
        ("when i was a child my uncle raped me", 16, ("119",)),
        ("nuk kam ku të fle", 16, ("119", "115")),
        ("мені ніде спати", 40, ("115",)),
        ("kan3es f zen9a", None, ("115",)),
        ("j'ai 15 ans, i have nowhere to sleep", None, ("119", "115")),
    ],
)
def test_age(phrase: str, age: int | None, attendu: tuple[str, ...]) -> None:
    assert detect_urgences(phrase, age=age) == attendu


@pytest.mark.parametrize(
    ("phrase", "attendu"),
    [
        ("I don’t know what to do. My husband beats me. We came from Sudan.", ("3919",)),
        ("in 2015 my husband beat me", ()),
        ("in 2015 i came here and my husband beats me", ("3919",)),
        ("my husband hit me, i am safe now", ()),
        ("my husband hits me, i am not safe", ("3919",)),
        ("no estoy a salvo, mi marido me pega", ("3919",)),
        ("i slept in the street, but i found a flat", ()),
        ("my husband beats me, i found a flat", ("3919",)),
        ("if i don’t find a job i will sleep in the street", ()),
        ("if you can, help: i have nowhere to sleep tonight", ("115",)),
        ("i am deaf", ()),
        ("he took all his pills, he wants to die", ("15", "3114")),
        ("my baby drank bleach", ("15",)),
    ],
)
def test_what_stands_around_a_sign(phrase: str, attendu: tuple[str, ...]) -> None:
    assert detect_urgences(phrase) == attendu


@pytest.mark.parametrize(("langue", "motif"), MOTIFS, ids=lambda x: getattr(x, "code", None))
def test_every_motif_is_well_written(langue: Langue, motif: str) -> None:
    for element in motif.replace(" & ", " ").split():
        assert "?" not in element[:-1], "« ? » termine un élément"
        if element in ELEMENTS:
            continue
        choix = element.rstrip("?").split("|")
        assert len(choix) == len(set(choix)), "un choix est écrit deux fois"
        for phrase in choix:
            capitales = re.fullmatch("[A-Z_]+", phrase) and phrase not in ("AN", "NB")
            assert not capitales or phrase in langue.listes, phrase
            assert all(map(_is_of_one_alphabet, phrase.split("_"))), phrase
    for seconde in motif.split(" & ")[1:]:
        assert "$" not in seconde.split("|"), "une fin de phrase se trouve toujours"


def _is_of_one_alphabet(mot: str) -> bool:
    return len({unicodedata.name(c).split()[0] for c in mot if c.isalpha()}) <= 1


@pytest.mark.parametrize("langue", LANGUES, ids=lambda langue: langue.code)
def test_every_list_is_used(langue: Langue) -> None:
    ecrits = " ".join((*(m for code, m in MOTIFS if code is langue), *langue.listes.values()))
    assert [n for n in langue.listes if not re.search(rf"(?<![A-Z_]){n}(?![A-Z_])", ecrits)] == []
    assert set(langue.motifs) <= set(SENS)


@pytest.mark.parametrize("langue", LANGUES, ids=lambda langue: langue.code)
def test_everything_compiles(langue: Langue) -> None:
    for motif in (*langue.faux_amis, *(m for motifs in langue.motifs.values() for m in motifs)):
        for part in _parts(motif):
            assert _compile(langue.code, part).pattern


@pytest.mark.parametrize(
    "phrase", ["", " ", "\ud800", "۩", "و", "ـ" * 50, "ا" * 100_000, "a" * 100_000]
)
def test_nothing_to_read(phrase: str) -> None:
    assert signs_elsewhere(phrase) == ((), None)


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="абвгдеєжиіїйклмнопрстуфхцчшщьюя’ .!")
    | st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآپچژگکی\u200c\u064e ،؟")
    | st.lists(st.sampled_from(" ".join(p for _, p in EXPLICITES).split())).map(" ".join)
)
def test_never_raises_and_gives_known_codes_in_order(texte: str) -> None:
    codes = detect_urgences(texte)
    assert list(codes) == [code for code in ORDRE if code in codes]
