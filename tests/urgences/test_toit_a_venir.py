"""Where to sleep, asked by somebody who has a roof: for later, or for tonight."""

from __future__ import annotations

import pytest

from bot.urgences import detect_urgences
from bot.urgences.toit_a_venir import is_for_another_night


@pytest.mark.parametrize(
    ("texte", "logement"),
    [("ou je peux dormir si mon pote me vire", None), ("où dormir si ma tante me met dehors", "heberge"), ("ya pas un truc ou on peu dormir sinon", "heberge"),
     ("je peux aller dormir où si mes parents me virent", "stable"), ("sinon ya pas un endroit ou dormir", "hebergement")],
)  # fmt: skip
def test_for_later(texte: str, logement: str | None) -> None:
    assert is_for_another_night(texte, ("115",), logement)


@pytest.mark.parametrize(
    ("texte", "logement"),
    [("ya pas un truc ou on peu dormir sinon", None), ("ya pas un truc ou dormir sinon", "sans-abri"), ("je sais pas où dormir", "heberge"),
     ("où je peux dormir ce soir si mon pote me vire", "heberge"), ("mon pote m’a viré, où dormir sinon", "heberge"), ("ou je peux dormir si mon pote me vire", "sans-abri"),
     ("où je dors demain si mon pote me vire", "heberge"), ("je dors dehors", "heberge")],
)  # fmt: skip
def test_for_tonight(texte: str, logement: str | None) -> None:
    assert not is_for_another_night(texte, ("115",), logement)


def test_another_urgence_is_never_for_later() -> None:
    assert not is_for_another_night("où dormir si mon copain me vire", ("3919", "115"), "heberge")


@pytest.mark.parametrize(
    "texte",
    ["je dort chez un ami mais lui dit fini demain", "je loge chez une copine mais demain c’est fini", "je suis hébergé chez un ami, il faut partir demain",
     "mon copain m’héberge, demain je dois dégager", "il fait très froid cette nuit, j’ai peur de geler", "je vais geler dans ma voiture"],
)  # fmt: skip
def test_a_bed_that_ends_and_the_cold_call_for_the_115(texte: str) -> None:
    assert "115" in detect_urgences(texte)


@pytest.mark.parametrize(
    "texte",
    ["je suis chez un ami et demain je finis mon stage", "je dors chez ma sœur, demain je vais à la mission locale", "j’ai froid au bureau",
     "mes parents m’ont mis dehors, je dors chez un pote depuis 2 mois", "ma mère m’a virée, je loge chez ma tante depuis trois semaines"],
)  # fmt: skip
def test_who_has_a_roof_is_not_outside(texte: str) -> None:
    assert detect_urgences(texte) == ()
