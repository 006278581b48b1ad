"""Unit tests of a call that was made, and of a roof found: what follows an urgence, and closes it."""

from __future__ import annotations

import pytest

from bot.urgences.appel_fait import is_in_hand
from bot.urgences.dementis import sleeps_somewhere

EN_MAINS = (
    "c bon j’ai eu le 3114 il va mieux, je reste avec. apres faudra du boulot pour lui, rien fait depuis le bac pro raté",
    "3114 appelé, il est avec son père",
    "j’ai appelé le 3114, elle va mieux",
    "3114 ok, elle est avec une collègue",
    "on a eu le 3114, il est pris en charge au cmp",
    "15 appelé il est parti à l’hôpital",
    "le 3114 l’a eue, appel fait, elle est chez sa mère",
    "SAMU prévenu, ils l’ont emmené",
    "119 appelé, elle est en sécurité, 16 ans",
    "3114 fait, je reste avec lui. il cherche une formation",
    "j’ai contacté le 3114, rdv demain au cmp, il habite Lens",
)
PAS_ENCORE = (
    "3114 appelé, il est seul chez lui",
    "j’ai eu le 3114 il va pas mieux",
    "3114 appelé ça répond pas",
    "j’ai appelé le 3114",
    "il va mieux",
    "il est avec son père",
    "je vais appeler le 3114, il est avec moi",
    "j’ai pas appelé le 3114, il va mieux",
    "3114 appelé, il est avec moi, je fais quoi ?",
    "3114 appelé, il est avec son père mais il veut toujours mourir",
    "j’ai appelé le 15, il est avec moi il saigne",
    "17 appelé, elle est avec lui, il la frappe",
    "on a appelé le 3114 mais il refuse, il est avec sa mère",
    "115 appelé, elle est avec son copain, aucune place",
)
LOGES = (
    "115 sature comme dab, elle dort chez une pote ce soir c réglé",
    "pas de place au 115 mais c bon je dors chez un pote ce soir",
    "115 complet, il va dormir chez son oncle",
    "le 115 répond pas, hébergée chez une copine",
    "115 ok elle dort à l’hôtel",
    "115 plein du coup je reste chez ma soeur",
)
PAS_LOGES = (
    "115 plein, je dors chez un pote mais il me vire demain",
    "le 115 n’a rien, elle dort dehors",
    "je dormais chez un pote, 115 plein",
    "115 sature, elle peut pas dormir chez sa mère",
    "115 complet, elle dort chez lui et il la tape",
    "le 115 a dit non, je sais pas chez qui dormir",
    "avant je dormais chez un ami, le 115 répond pas",
    "115 plein, elle veut plus dormir chez son ex",
)


@pytest.mark.parametrize("texte", EN_MAINS)
def test_a_call_made_and_somebody_there(texte: str) -> None:
    assert is_in_hand(texte)


@pytest.mark.parametrize("texte", PAS_ENCORE)
def test_a_doubt_leaves_the_number(texte: str) -> None:
    assert not is_in_hand(texte)


@pytest.mark.parametrize("texte", LOGES)
def test_somebody_lodges_them(texte: str) -> None:
    assert sleeps_somewhere(texte)


@pytest.mark.parametrize("texte", PAS_LOGES)
def test_nobody_does_for_sure(texte: str) -> None:
    assert not sleeps_somewhere(texte)
