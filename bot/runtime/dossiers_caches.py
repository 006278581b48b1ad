"""Keeps Rasa out of hidden folders: `rasa test` would take the samples of `.venv` for our stories.

Rasa means to leave out what is hidden, and does so for names, but walks into hidden folders.
"""

from __future__ import annotations

import os
from typing import Any


def patch() -> None:
    """Make `list_directory` leave out whatever stands in a folder whose name begins with a dot."""
    from rasa.shared.utils import io

    listed = io.list_directory

    def list_visible(path: Any) -> list[str]:
        return [trouve for trouve in listed(path) if not _is_hidden(trouve, path)]

    io.list_directory = list_visible


def _is_hidden(trouve: str, racine: str) -> bool:
    """Whether a folder between the root that was asked for and what was found is hidden."""
    dessous = os.path.relpath(trouve, racine)
    return any(part.startswith(".") and part not in (".", "..") for part in dessous.split(os.sep))
