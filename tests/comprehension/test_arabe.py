"""An age and a town in Arabic or Dari."""

from __future__ import annotations

import pytest

from bot.comprehension.phrase.arabe import as_french


@pytest.mark.parametrize(
    ("texte", "francais"),
    [
        ("عمري ٢٢ سنة", "j’ai 22 ans"), ("٢٥ سنة", "j’ai 25 ans"), ("من ۲۲ سال دارم", "j’ai 22 ans"),
        ("أسكن في مرسيليا", "j’habite à Marseille"), ("ليون", "j’habite à Lyon"),
        ("عمري 19 سنة وأسكن في باريس", "j’ai 19 ans, j’habite à Paris"),
    ],
)  # fmt: skip
def test_the_plainest_facts(texte: str, francais: str) -> None:
    assert as_french(texte) == francais


@pytest.mark.parametrize(
    "texte",
    ["أريد أن أسكن في ليون", "لا أسكن في باريس", "عندي ٣ أطفال", "ابني عمره ٥ سنوات", "كنت أسكن في ليل", "أبحث عن عمل", "19", ""],
)  # fmt: skip
def test_a_wish_a_child_or_a_past_say_nothing(texte: str) -> None:
    assert as_french(texte) is None
