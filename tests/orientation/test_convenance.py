"""What is open to somebody and does not come first for them."""

from __future__ import annotations

from bot.orientation.convenance import not_at_first
from bot.orientation.parcours import first_steps
from bot.situation import Situation


def _piste(code: str, etape: str, *freins: str) -> dict[str, object]:
    return {
        "dispositif": code,
        "etape": etape,
        "verdict": "eligible",
        "freins": list(freins),
        "motifs": [],
    }


def test_a_room_for_one_does_not_come_first_for_a_family_or_for_nobody_known() -> None:
    assert "fjt" in not_at_first(Situation(age=24), avec_enfants=True)
    assert "fjt" in not_at_first(Situation(age=24, enfant_moins_3_ans=True))
    assert "fjt" in not_at_first(Situation())
    assert "fjt" not in not_at_first(Situation(age=20))


def test_a_school_adviser_does_not_come_first_where_one_cannot_read_or_is_grown_up() -> None:
    assert "cio" in not_at_first(Situation(age=45))
    assert "cio" in not_at_first(Situation(age=19, freins=("lecture-ecriture",)))
    assert "cio" not in not_at_first(Situation(age=17))


def test_a_work_site_does_not_come_first_for_a_graduate() -> None:
    assert "iae" in not_at_first(Situation(age=26, diplome="superieur"))


def test_what_does_not_come_first_comes_when_nothing_else_is_left() -> None:
    pistes = [_piste("cio", "accompagnement"), _piste("o2r", "remobilisation")]
    assert [p["dispositif"] for p in first_steps(pistes, apart=("cio",))] == ["o2r", "cio"]
