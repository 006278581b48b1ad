"""Writes a file in one step: it is there whole, or what stood there before still does."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(chemin: Path, texte: str) -> None:
    """Put a text in place of a file, in UTF-8, its ends of line as they are.

    Raises `OSError` (or `ValueError`, for a name that cannot be) and leaves nothing behind.
    """
    nouveau = chemin.with_name(f".{chemin.name}.{os.getpid()}.nouveau")
    try:
        nouveau.write_text(texte, encoding="utf-8", newline="")
        os.replace(nouveau, chemin)
    finally:
        with suppress(OSError, ValueError):
            nouveau.unlink(missing_ok=True)
