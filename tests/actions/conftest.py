"""Actions run on the day the facts were read."""

from __future__ import annotations

import pytest

from bot.passerelle import Passerelle
from tests.conftest import JOUR


@pytest.fixture(autouse=True)
def jour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Passerelle, "today", lambda passerelle: JOUR)
