"""Unit tests of the question what the bot would do of an urgence."""

from __future__ import annotations

import pytest

from bot.urgences.ce_que_fait_le_robot import asks_what_the_bot_does

DEMANDENT = (
    "et si un jeune parle de suicide, que fait l’outil, vous nous prévenez ?",
    "que fait l’outil si un jeune parle de suicide ?",
    "je suis animatrice, un collègue demande ce que vous répondez quand quelqu’un dit qu’il veut mourir",
    "en cas de suicide vous faites quoi ?",
    "comment le robot réagit face aux idées suicidaires",
    "et quand un ado dit qu’il veut se tuer l’appli fait quoi",
    "est-ce que vous prévenez quelqu’un si une personne dit qu’elle est battue ?",
    "si un jeune écrit qu’il veut mourir, il se passe quoi ?",
    "l’outil sait gérer les urgences ? si un jeune a des idées noires",
    "vous alertez qui lorsqu’un usager parle de violences ?",
    "si un de nos jeunes dit au bot qu’il veut en finir, vous faites quoi",
    "je voudrais savoir ce que fait le site quand un mineur parle de suicide",
    "au cas où un jeune est en danger, l’outil appelle les secours ?",
    "votre outil il répond quoi quand quelqu’un dort dehors",
)
POUR_DE_VRAI = (
    "je veux mourir vous faites quoi",
    "si je veux mourir tu fais quoi",
    "un jeune me dit qu’il veut mourir, vous faites quoi ?",
    "mon fils parle de suicide, que fait l’outil",
    "si mon fils parle de suicide vous faites quoi ?",
    "un jeune veut se suicider là maintenant, vous prévenez qui ?",
    "si je me tue vous prévenez qui",
    "que faire si un jeune parle de suicide ?",
    "jeune 20 ans parle de suicide",
    "et si un jeune veut mourir ce soir vous appelez qui",
    "j’ai un jeune qui veut mourir, vous prévenez quelqu’un ?",
    "si un ami veut mourir tu fais quoi",
    "quelqu’un veut se suicider que faites vous",
    "elle veut mourir que fait l’outil",
    "vous prévenez qui ?",
    "quand j’ai envie de mourir vous faites quoi",
    "si quelqu’un me frappe vous faites quoi",
    "il va se tuer, l’outil fait quoi quand quelqu’un parle de suicide",
)


@pytest.mark.parametrize("texte", DEMANDENT)
def test_what_the_bot_does_of_anybody_is_a_question(texte: str) -> None:
    assert asks_what_the_bot_does(texte)


@pytest.mark.parametrize("texte", POUR_DE_VRAI)
def test_whoever_is_in_danger_asks_nothing_of_the_bot(texte: str) -> None:
    assert not asks_what_the_bot_does(texte)
