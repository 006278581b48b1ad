"""One message being answered: what is to be written of it waits until its answer is whole."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import blake2b

from rasa.shared.core.trackers import DialogueStateTracker

RECUS = 40  # ids of the last requests: one that was held up for seconds is not taken twice


@dataclass
class Vivante:
    """A conversation between two messages: its tracker, what was written of each event, the ids of
    its last requests, and the mark of its last writing (None before the first)."""

    tracker: DialogueStateTracker
    ecrits: list[str] = field(default_factory=list)
    recus: tuple[str, ...] = ()
    marque: str | None = None


@dataclass
class Tour:
    """A message of a conversation, and the short id of its request when it has one."""

    conversation: str
    identifiant: str | None
    vivante: Vivante | None = None  # as it was read, then as it will be written
    a_ecrire: bool = False
    efface: bool = False


def short_id(identifiant: str) -> str:
    """An id of a request as it is kept: whatever a client wrote in it, letters and digits only."""
    return blake2b(identifiant.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


class DejaRecue(Exception):
    """This request was answered already, and is not taken again."""


EN_COURS: ContextVar[Tour | None] = ContextVar("tour", default=None)
