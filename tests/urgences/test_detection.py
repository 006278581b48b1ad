"""What is detected, what is not, and that no way of typing loses an urgence."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.urgences import detect_urgences
from bot.urgences.detection import ORDRE

ICI = Path(__file__).parent


def _cases(nom: str) -> list[tuple[str, str]]:
    sections = yaml.safe_load((ICI / nom).read_text(encoding="utf-8"))
    return [(section, phrase) for section, phrases in sections.items() for phrase in phrases]


EXPLICITES = _cases("explicites.yml")
PRESQUE = _cases("presque.yml")
TYPED = (
    st.text()
    | st.text(alphabet="abcdeéilmnoprstuv ’',.!?17\n")
    | st.sampled_from(PRESQUE).map(lambda cas: cas[1])
)


@cache
def as_written(phrase: str) -> tuple[str, ...]:
    """What is detected in a phrase before a test changes it."""
    return detect_urgences(phrase)


@pytest.mark.parametrize(("attendu", "phrase"), EXPLICITES)
def test_explicit(attendu: str, phrase: str) -> None:
    assert as_written(phrase) == tuple(attendu.split())


@pytest.mark.parametrize(("_section", "phrase"), PRESQUE)
def test_near_miss(_section: str, phrase: str) -> None:
    assert detect_urgences(phrase) == ()


@pytest.mark.parametrize(
    "habillage",
    [
        pytest.param("bonjour, {}", id="bonjour devant"),
        pytest.param("bonjour {}", id="bonjour sans virgule"),
        pytest.param("{} svp", id="svp derrière"),
        pytest.param("{} !!!", id="points d’exclamation"),
        pytest.param("  {}\n", id="blancs"),
        pytest.param("{}. Je cherche aussi un travail.", id="autre phrase derrière"),
        pytest.param("Je cherche un travail. {}", id="autre phrase devant"),
    ],
)
def test_dressing_loses_no_urgence(habillage: str) -> None:
    perdues = [
        phrase
        for attendu, phrase in EXPLICITES
        if not set(attendu.split()) <= set(detect_urgences(habillage.format(phrase)))
    ]
    # A bare cry is an urgence; before a question about a form it is a manner of speaking.
    assert [phrase for phrase in perdues if not phrase.startswith("au secours")] == []


@pytest.mark.parametrize("change", [str.upper, str.lower, str.capitalize], ids=lambda f: f.__name__)
def test_case_changes_nothing(change: Callable[[str], str]) -> None:
    changees = [(p, change(p)) for _, p in EXPLICITES]
    assert any(avant != apres for avant, apres in changees)
    assert [p for p, q in changees if q != p and detect_urgences(q) != as_written(p)] == []


@pytest.mark.parametrize(
    ("avant", "apres"),
    [("'", "’"), ("é", "e"), ("à", "a"), ("ê", "e"), ("è", "e"), ("œ", "oe"), (" ", "\u00a0")],
)
def test_accents_and_apostrophes_change_nothing(avant: str, apres: str) -> None:
    changees = [p for _, p in EXPLICITES if avant in p]
    assert changees
    perdues = [p for p in changees if detect_urgences(p.replace(avant, apres)) != as_written(p)]
    assert perdues == []


@pytest.mark.parametrize(
    ("phrase", "age", "attendu"),
    [
        ("je dors dehors ce soir", 16, ("119", "115")),
        ("je dors dehors ce soir", 17, ("119", "115")),
        ("je dors dehors ce soir", 18, ("115",)),
        ("je dors dehors ce soir", None, ("115",)),
        ("ma nièce de 15 ans dort dehors", 40, ("119", "115")),
        ("j'ai 19 ans et je dors dehors", 17, ("115",)),
        ("bientôt 18 ans et je dors dehors", None, ("119", "115")),
        ("je dors dehors avec mon fils de 3 ans", 30, ("115",)),
        ("je dors dehors avec mon fils de 3 ans", None, ("115",)),
        ("à la rue depuis 3 ans", None, ("115",)),
        ("mon père me frappe", 15, ("119",)),
        ("mon père me frappe", None, ("119",)),
        ("mon père me frappe", 22, ("17", "3919")),
        ("j'ai été violée", 15, ("119",)),
        ("j'ai été violée", 25, ("3919",)),
        ("mon copain me frappe", 16, ("119", "3919")),
        ("on veut me marier de force", 15, ("119",)),
        ("on veut me marier de force", 22, ("3919",)),
        ("ma fille de 8 ans a été violée", 35, ("119",)),
        ("j'ai fugué", 17, ("119",)),
        ("je cherche un stage", 15, ()),
        ("DELD 3 ans, dort dans sa voiture", 45, ("115",)),
        ("RSA 5 ans, dort dans sa voiture", None, ("115",)),
        ("prison 2 ans, 24 ans, dort dehors", None, ("115",)),
        ("mes parents veulent me marier au bled", 22, ("3919",)),
        ("mes parents veulent me marier au bled", 15, ("119",)),
        ("mon fils a disparu", 40, ("17", "119")),
        ("mon fils de 22 ans a disparu", 40, ("17",)),
        ("mon ado a fugué", 40, ("17", "119")),
        ("suspicion de maltraitance", 40, ("119",)),
        # what was done to a child is never long ago
        ("mon oncle m'a touchée quand j'avais 12 ans, j'en ai 14", None, ("119",)),
        ("un gars de 40 ans me menace de publier mes photos nue, j'ai 14 ans", None, ("119",)),
        ("mon frère menace de me tuer", 15, ("17", "119")),
    ],
)
def test_age(phrase: str, age: int | None, attendu: tuple[str, ...]) -> None:
    assert detect_urgences(phrase, age=age) == attendu


@pytest.mark.parametrize(
    ("phrase", "attendu"),
    [
        ("j'ai perdu mon travail. " * 400 + "je veux mourir", ("3114",)),
        ("je veux mourir. " + "j'ai perdu mon travail. " * 400, ("3114",)),
    ],
    ids=["à la fin", "au début"],
)
def test_a_long_message_is_read_at_both_ends(phrase: str, attendu: tuple[str, ...]) -> None:
    assert detect_urgences(phrase) == attendu


def test_several_urgences_come_most_pressing_first() -> None:
    codes = detect_urgences("mon mari me frappe là, il saigne beaucoup et je dors dehors ce soir")
    assert codes == ("15", "17", "3919", "115")
    assert sorted(codes, key=ORDRE.index) == list(codes)


@pytest.mark.parametrize(
    ("phrase", "attendu"),
    [
        ("Il est au sol. Il ne répond plus.", ("15",)),
        ("Il ne répond plus. " + "Je cherche un stage de vente. " * 8 + "Il est au sol.", ()),
        ("la police à la télé parle d'un homme poignardé", ()),
        ("on m'a poignardé, j'ai vu ça à la télé mais c'est chez moi", ("15", "17")),
        ("il m'a dit qu'il dormait dehors", ("115",)),
        ("en 2012 je dormais dehors", ()),
        ("on a failli dormir dehors", ()),
        ("si je perds mon emploi et que je suis à la rue", ()),
        ("ce dossier va me tuer", ()),
        ("ce mec va me tuer", ("17",)),
    ],
)
def test_what_stands_around_a_sign(phrase: str, attendu: tuple[str, ...]) -> None:
    assert detect_urgences(phrase) == attendu


@pytest.mark.parametrize("phrase", ["", " ", "\n", ".", "|", "😀", "\u200b", "a" * 100_000])
def test_nothing_to_read(phrase: str) -> None:
    assert detect_urgences(phrase) == ()


@settings(max_examples=300, deadline=None)
@given(TYPED, st.none() | st.integers(0, 120))
def test_never_raises_and_gives_known_codes_in_order(texte: str, age: int | None) -> None:
    codes = detect_urgences(texte, age=age)
    assert list(codes) == [code for code in ORDRE if code in codes]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(EXPLICITES), st.text(alphabet="\u200b\u00ad\ufe0f 😢!?", max_size=5))
def test_signs_of_no_word_lose_nothing(cas: tuple[str, str], bruit: str) -> None:
    attendu, phrase = cas
    assert detect_urgences(f"{bruit} {phrase} {bruit}") == tuple(attendu.split())
