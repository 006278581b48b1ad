"""One action at a time, without Rasa: its events and its messages."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

FORMULAIRE = "formulaire_situation"


def play(
    action: Action,
    slots: dict[str, Any] | None = None,
    *,
    intention: str = "informer",
    texte: str = "",
    confiance: float = 1.0,
    entites: Iterable[tuple[str, Any]] = (),
    formulaire: bool = False,
    evenements: Iterable[dict[str, Any]] = ({"event": "user"},),
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Run an action after a message; return its events and what it says, empty parts left out."""
    message = {
        "text": texte,
        "intent": {"name": intention, "confidence": confiance},
        "entities": [{"entity": entite, "value": valeur} for entite, valeur in entites],
    }
    boucle = {"name": FORMULAIRE} if formulaire else {}
    tracker = Tracker(
        "essai", dict(slots or {}), message, list(evenements), False, None, boucle, None
    )
    dispatcher = CollectingDispatcher()
    rendus = action.run(dispatcher, tracker, {})
    if inspect.isawaitable(rendus):
        rendus = asyncio.run(_wait(rendus))
    return list(rendus), [{cle: v for cle, v in m.items() if v} for m in dispatcher.messages]


async def _wait(attente: Any) -> Any:
    return await attente


def slots_set(evenements: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Slot -> value of the events that set one."""
    return {e["name"]: e["value"] for e in evenements if e["event"] == "slot"}
