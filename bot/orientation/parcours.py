"""From a list of propositions to the first steps of a path: a few, of different kinds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

PREMIERS_PAS = 3


def first_steps(
    propositions: Sequence[dict[str, Any]], nombre: int = PREMIERS_PAS
) -> list[dict[str, Any]]:
    """The few propositions to say first, in the order of the list.

    The best one, then the best of each other étape (those that fit before those to check, none
    whose existence is in doubt), then the next best: somebody who may enter a Mission Locale and
    an E2C hears of both before hearing of three doors of one kind.
    """
    choisies = list(propositions[:1])
    for verdict in ("eligible", "a_verifier"):
        for proposition in propositions:
            if (
                len(choisies) < nombre
                and proposition["verdict"] == verdict
                and _opens_a_step(proposition, choisies)
                and not _is_doubtful(proposition)
            ):
                choisies.append(proposition)
    for proposition in propositions:
        if len(choisies) < nombre and proposition not in choisies:
            choisies.append(proposition)
    return [proposition for proposition in propositions if proposition in choisies]


def next_steps(
    propositions: Sequence[dict[str, Any]], vues: Collection[str], nombre: int = PREMIERS_PAS
) -> list[dict[str, Any]]:
    """The propositions that come after those already said, in the order of the list."""
    return [p for p in propositions if p["dispositif"] not in vues][:nombre]


def _opens_a_step(proposition: dict[str, Any], choisies: list[dict[str, Any]]) -> bool:
    return all(proposition["etape"] != choisie["etape"] for choisie in choisies)


def _is_doubtful(proposition: dict[str, Any]) -> bool:
    return any(motif["critere"] == "existence_a_confirmer" for motif in proposition["motifs"])
