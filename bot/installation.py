"""Where this installation keeps what is its own: imported lists, conversations, its secret."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "PASSERELLE_VAR"
VAR = Path(__file__).parents[1] / "var"


class ReglageInvalide(ValueError):
    """A setting that cannot be; the message says in French where it is and what to write."""


def var_folder() -> Path:
    """`var/` beside the program, or the folder that the variable PASSERELLE_VAR names."""
    return Path(os.environ.get(VARIABLE) or VAR)
