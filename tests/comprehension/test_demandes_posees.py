"""What asks, and what tells, where nothing more was understood."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.posees import (
    asks_first,
    asks_for_help_at_large,
    asks_something,
    topic_of,
)


@pytest.mark.parametrize(
    "texte",
    ["c'est possible de changer de prénom", "y a moyen d'avoir un ordi gratuit", "comment on fait pour la carte vitale",
     "koman on fé pr avoir la carte vital", "pk la caf ma rien donné", "kel jour il son ouvert",
     "g le droi de refusé un taf", "je voudrais savoir si le dimanche c'est majoré", "faut venir habillé comment",
     "et si je suis en retard", "est ce possible que mon frère vienne", "dites, la prime de noël c'est pour qui",
     "jpe passer le permi a 17 an", "on m'a volé mon vélo je fais comment", "ils acceptent les femmes voilées ?"],
)  # fmt: skip
def test_what_asks(texte: str) -> None:
    assert asks_something(texte)
    assert not asks_for_help_at_large(texte)


@pytest.mark.parametrize(
    "texte",
    ["je peux pas conduire", "je peux travailler le matin", "je peux faire 20h par semaine", "azeaze", "bof",
     "quand j'avais 15 ans j'ai arrêté", "comme j'ai pas le permis c'est compliqué", "je m'appelle kevin",
     "je sais pas où j'habite exactement", "j'ai un enfant qui a 2 ans"],
)  # fmt: skip
def test_what_tells(texte: str) -> None:
    assert not asks_something(texte)
    assert not asks_something(texte, faits=True)


@pytest.mark.parametrize("texte", ["vesoul ?", "19 ans je crois ?", "oui ?"])
def test_an_answer_in_doubt_is_no_question(texte: str) -> None:
    assert not asks_something(texte, faits=True)


@pytest.mark.parametrize(
    "texte",
    ["j'ai 19 ans je fais quoi", "tu peux m'aider ?", "vous avez quoi pour moi", "j'ai 19 ans c'est bon ?",
     "c'est possible de trouver un travail ici ?", "comment je fais pour trouver du boulot"],
)  # fmt: skip
def test_what_the_path_itself_answers(texte: str) -> None:
    assert asks_for_help_at_large(texte, faits=True)


def test_an_aid_for_something_is_a_precise_question() -> None:
    assert not asks_for_help_at_large("ça existe une aide pour les lunettes ?")
    assert asks_for_help_at_large("ça existe une aide pour moi ?")


@pytest.mark.parametrize(
    ("texte", "sujet"),
    [("c'est possible de changer de prénom", "papiers"), ("c'est quoi le smic", "emploi"), ("on mange là-bas ?", None),
     ("je peux avoir des lunettes", "quotidien"), ("j'ai le droit de refuser ?", "droit")],
)  # fmt: skip
def test_what_a_question_is_about(texte: str, sujet: str | None) -> None:
    assert topic_of(texte) == sujet


def test_a_message_that_begins_by_asking() -> None:
    assert asks_first("oui mais c'est possible de commencer en janvier ?")
    assert not asks_first("oui je commence en janvier ?")
