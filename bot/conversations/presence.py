"""Whether another process has the same file of conversations open: a second service, or a terminal."""

from __future__ import annotations

import contextlib
import fcntl
import os
from pathlib import Path


class Presence:
    """Holds a shared lock beside the file for as long as the process lives; alone is whoever could have it
    whole. A folder that cannot be written is somebody’s alone: nothing is written there."""

    def __init__(self, fichier: Path) -> None:
        self._verrou = fichier.with_suffix(".verrou")
        self._prise: int | None = None

    def is_alone(self) -> bool:
        """Asked before each turn: a few microseconds."""
        try:
            prise = self._open()
        except OSError:
            return True
        try:
            fcntl.flock(prise, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        finally:
            with contextlib.suppress(OSError):
                fcntl.flock(prise, fcntl.LOCK_SH)  # whoever has it whole gives it back at once
        return True

    def leave(self) -> None:
        """Let go of it; the next question takes it again."""
        if self._prise is not None:
            os.close(self._prise)
            self._prise = None

    def _open(self) -> int:
        if self._prise is None:
            self._verrou.parent.mkdir(parents=True, exist_ok=True)
            self._prise = os.open(self._verrou, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._prise, fcntl.LOCK_SH)
        return self._prise
