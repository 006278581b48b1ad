"""Anger at a service refuses it; trades said alone; what to say on the telephone."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.metiers import bare_trades
from bot.comprehension.demandes.suite import asks_what_to_say
from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    ("texte", "sens"),
    [
        ("ça fait 3 ans que france travail se fout de ma gueule", "refus"),
        ("france travail c’est des nuls", "refus"),
        ("france travail c’est que des incapables", "refus"),
        ("la mission locale ils se moquent de nous", "refus"),
        ("france travail me prend pour un con", "refus"),
        ("la ml ils en ont rien à faire de nous", "refus"),
        ("france travail m’a pris pour un stage", "mention"),
        ("la mission locale c’est des gens bien", "mention"),
        ("la mission locale me prend en rendez-vous lundi", "mention"),
    ],
)
def test_anger_at_a_service_refuses_it(texte: str, sens: str) -> None:
    (mention,) = open_passerelle().lecteur.read(texte).dispositifs
    assert mention.sens == sens


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ménage ou cantine", True),
        ("femme de ménage", True),
        ("coiffeuse ou esthéticienne", True),
        ("j’ai fait le ménage", False),
        ("je suis femme de ménage", False),
        ("ça ou autre chose", False),
    ],
)
def test_trades_said_alone(texte: str, dit: bool) -> None:
    assert (bare_trades(texte) is not None) is dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("d’accord donc je dis quoi quand j’appelle", True),
        ("ok et je leur dis quoi au telephone", True),
        ("qu’est-ce que je dois leur dire", True),
        ("ils disent quoi sur le rsa", False),
        ("je fais quoi maintenant", False),
    ],
)
def test_what_to_say_to_whom_one_calls(texte: str, dit: bool) -> None:
    assert asks_what_to_say(texte) is dit
