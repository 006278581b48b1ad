"""The shape of a sign."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signe:
    """A sign. `mineur` and `majeur` take the place of `codes` when the age is known.

    `d_un_autre`: it is told of somebody else, so that only an age in the message is theirs.
    `sans` names the guards of `gardes.GARDES` that do not cancel this sign.
    """

    nom: str
    codes: tuple[str, ...]
    motifs: tuple[str, ...]
    mineur: tuple[str, ...] | None = None
    majeur: tuple[str, ...] | None = None
    d_un_autre: bool = False
    sans: tuple[str, ...] = ()
