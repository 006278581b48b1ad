"""Keeps Rasa out of hidden folders: `rasa test` would take the samples of `.venv` for our stories."""

from __future__ import annotations

import os
from typing import Any


def patch() -> None:
    """Make Rasa's search for data leave out what stands in a folder whose name begins with a dot."""
    from rasa.shared import data

    find = data._find_data_files_in_directory

    def find_visible(directory: Any, filter_property: Any) -> set[str]:
        return {
            trouve
            for trouve in find(directory, filter_property)
            if not _is_hidden(trouve, directory)
        }

    data._find_data_files_in_directory = find_visible


def _is_hidden(trouve: str, racine: str) -> bool:
    """Whether a folder between the root that was asked for and what was found is hidden."""
    dessous = os.path.relpath(trouve, racine)
    return any(part.startswith(".") and part not in (".", "..") for part in dessous.split(os.sep))
