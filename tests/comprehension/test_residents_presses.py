"""A resident’s line: a class that is no arrondissement, a birthday that was, of whom one speaks."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.en_chemin import turns_to_oneself
from bot.comprehension.phrase import cut
from bot.comprehension.phrase.pour_qui import may_be_for_a_relative


@pytest.mark.parametrize("texte", ["jsui en 4eme", "je suis en 4eme", "en 5eme segpa", "jsuis en 3eme"])  # fmt: skip
def test_a_class_is_no_place(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte, question="commune")
    assert lecture.situation == {"scolarise": True}
    assert not (lecture.communes_possibles or lecture.commune_inconnue)


def test_an_arrondissement_is_one(lecteur: Lecteur) -> None:
    assert lecteur.read("paris 4eme", question="commune").situation == {"commune": "75104"}
    assert "75104" in lecteur.read("dans le 4eme", question="commune").communes_possibles


@pytest.mark.parametrize(
    ("texte", "age"),
    [("non en fait 18 je les ai eu lundi", 18), ("je les ai eus lundi, 19 maintenant", 19), ("18 ans je les ai fêtés hier", 18)],
)  # fmt: skip
def test_a_birthday_that_was(lecteur: Lecteur, texte: str, age: int) -> None:
    assert lecteur.read(texte, question="en_emploi", connu={"age": 17}).situation == {"age": age}


@pytest.mark.parametrize("texte", ["17 points de permis je les ai eus", "mes 18 ans je les ai pas eus"])  # fmt: skip
def test_what_is_no_birthday(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte, question="en_emploi", connu={"age": 17}).situation


@pytest.mark.parametrize("texte", ["lui il a 19", "lui, il a 19"])
def test_the_age_of_the_relative(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="freins", proche=True).situation == {"age": 19}


@pytest.mark.parametrize(
    "texte", ["qui alerter, le bahut fait rien", "cuisine non j’aime plus, plutot electricien", "mon éduc fait rien",
              "elle dit ça sert a rien tout ça", "oui je sais pas ou aller apres"],
)  # fmt: skip
def test_a_no_of_something_else(lecteur: Lecteur, texte: str) -> None:
    assert "en_emploi" not in lecteur.read(texte, question="en_emploi").situation


@pytest.mark.parametrize("texte", ["non je fais rien", "il fait rien", "non j’ai rien", "rien"])
def test_a_no_of_the_job(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="en_emploi").situation["en_emploi"] is False


@pytest.mark.parametrize(
    ("texte", "dit"),
    [("pour maider ma mere elle galere", False), ("l’école pour mon fils de 6 ans il est ici", False),
     ("je veux bosser pour aider mes parents", False), ("cest pour laider ma mere", False), ("comment aider ma mère", True),
     ("une formation pour mon fils de 19 ans", True), ("je cherche pour ma fille de 9 ans", True)],
)  # fmt: skip
def test_whom_one_asks_for(texte: str, dit: bool) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert may_be_for_a_relative(phrase.norme) is dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [("non laisse tomber c pour moi finalement, 22 ans toulouse", True), ("finalement c’est pour moi", True),
     ("c’est pas pour moi finalement", False), ("en fait c’est pour mon cousin pas pour moi", False)],
)  # fmt: skip
def test_back_to_oneself(texte: str, dit: bool) -> None:
    assert turns_to_oneself(texte) is dit
