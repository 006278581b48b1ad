"""A language asked for by its name, and those that are only told."""

from __future__ import annotations

import pytest

from bot.langues import read_langue


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("English please", "en"),
        ("do you speak english?", "en"),
        ("in english pls", "en"),
        ("español por favor", "es"),
        ("no hablo francés", "es"),
        ("português por favor", "pt"),
        ("türkçe lütfen", "tr"),
        ("по-русски пожалуйста", "ru"),
        ("українською будь ласка", "uk"),
        ("عربي", "ar"),
        ("vous parlez arabe ?", "ar"),
        ("anglais svp", "en"),
        ("je parle anglais", None),
        ("anglais", None),
        ("mon anglais est bon", None),
        ("je comprends pas l’anglais", None),
    ],
)
def test_a_language_asked_for(texte: str, attendu: str | None) -> None:
    assert read_langue(texte) == attendu
