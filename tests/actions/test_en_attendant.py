"""Who helps while a piste has no room: fiches that exist, and another one than the piste."""

from __future__ import annotations

from actions.en_attendant import DU_SOIN, VOISINS
from bot.passerelle import open_passerelle


def test_the_neighbours_are_fiches_and_others_than_the_piste() -> None:
    fiches = open_passerelle().catalogue.fiches
    nommees = {*VOISINS, *DU_SOIN, *(voisin for voisins in VOISINS.values() for voisin in voisins)}
    assert nommees <= set(fiches)
    assert not [code for code, voisins in VOISINS.items() if code in voisins]
