"""The shipped table, opened once."""

from __future__ import annotations

import pytest

from bot.territoires import Territoires


@pytest.fixture(scope="session")
def territoires() -> Territoires:
    return Territoires()
