"""What people answer once the number was given."""

from __future__ import annotations

import pytest

from bot.urgences import message_urgence
from bot.urgences import suites as s


@pytest.mark.parametrize(
    ("texte", "codes", "suite"),
    [
        ("oui", ("15",), s.OUI),
        ("ok ok", ("17",), s.OUI),
        ("oui je sais bien", ("17",), s.OUI),
        ("sa sœur est là elle appelle", ("15",), s.APPEL),
        ("d’accord je les appelle tout de suite", ("15",), s.APPEL),
        ("jvai apeler", ("115",), s.APPEL),
        ("je rappelle plus tard", ("115",), s.APPEL),
        ("j’ai appelé", ("15",), s.FAIT),
        ("jai porté plainte hier", ("17", "3919"), s.FAIT),
        ("c’est fait", ("3114",), s.FAIT),
        ("le samu arrive", ("15",), s.MIEUX),
        ("elle respire normalement", ("15",), s.MIEUX),
        ("il respire", ("15",), s.MIEUX),
        ("je suis à l’abri chez la voisine", ("17",), s.MIEUX),
        ("les gendarmes l’ont embarqué", ("17",), s.MIEUX),
        ("personne ne répond", ("15",), s.SANS_REPONSE),
        ("ça sonne occupé", ("3114",), s.SANS_REPONSE),
        ("j’attends depuis une heure", ("115",), s.SANS_REPONSE),
        ("115 complet encore", ("115",), s.TOIT),
        ("ya plu de place", ("115", "119"), s.TOIT),
        ("c’est qui qui répond ?", ("3114",), s.NUMERO),
        ("c koi ce numéro", ("3919",), s.NUMERO),
        ("je leur dis quoi", ("15",), s.NUMERO),
        ("c’est payant ?", ("115",), s.NUMERO),
        ("et maintenant ?", ("15",), s.NUMERO),
        ("j’ai peur d’appeler", ("17",), s.PEUR),
        ("jose pas les appeler", ("3114",), s.PEUR),
        ("ça sert à rien", ("3114",), s.PEUR),
        ("ils arrivent", ("15",), s.MIEUX),
        ("ils ont rien fait", ("3114",), s.PEUR),
        ("et demain je vais où", ("115",), s.TOIT),
        ("merci beaucoup", ("15",), s.MERCI),
        ("vraiment", ("3114",), s.AUTRE),
        ("nn c pas mes parents eux ca va", ("119",), s.PAS_EUX),
        ("c’est pas ma mère, c’est à l’école", ("119",), s.PAS_EUX),
        ("non pas mon père", ("119",), s.PAS_EUX),
        ("ça vient pas de mes darons", ("119", "17"), s.PAS_EUX),
        ("appelez pas mes parents", ("119",), s.AUTRE),
        ("c’est mes parents", ("119",), s.AUTRE),
        ("c’est pas mon père", ("3919",), s.AUTRE),
    ],
)
def test_what_is_told_of_the_number_is_heard(
    texte: str, codes: tuple[str, ...], suite: str
) -> None:
    assert s.read_suite(texte, codes) == suite


@pytest.mark.parametrize(
    "texte",
    ["il respire plus", "elle respire mal", "il respire à peine", "il est pas parti",
     "la police vient pas", "je suis pas en sécurité", "il revient, il est calmé"],
)  # fmt: skip
def test_what_goes_badly_is_no_good_news(texte: str) -> None:
    assert s.read_suite(texte, ("15", "17")) != s.MIEUX


@pytest.mark.parametrize("codes", [("17",), ("114", "17"), ("119",), ("15", "17")])
def test_those_who_come_may_be_those_one_fears(codes: tuple[str, ...]) -> None:
    assert s.read_suite("ils arrivent", codes) != s.MIEUX


@pytest.mark.parametrize(
    ("codes", "vitale"),
    [(("15",), True), (("3919", "17"), True), (("119",), True), (("119", "115"), False), (("115",), False)],
)  # fmt: skip
def test_where_a_bare_yes_is_not_enough(codes: tuple[str, ...], vitale: bool) -> None:
    assert s.is_vital(codes) is vitale


def test_the_same_urgence_told_again_is_believed_and_a_night_outside_helped() -> None:
    assert s.read_suite("j’ai envie de mourir je vous dis", ("3114",), redit=True) == s.REDIT
    assert s.read_suite("on va dormir dans la voiture", ("115",), redit=True) == s.TOIT
    assert s.read_suite("on va dormir dans la gare", ("115", "119"), redit=True) == s.TOIT


@pytest.mark.parametrize(
    "texte",
    ["on continue", "ok vas y balance", "vazy", "allez-y", "pose tes questions", "je veux bien continuer",
     "c’est parti", "on peut reprendre"],
)  # fmt: skip
def test_a_clear_wish_to_go_on(texte: str) -> None:
    assert s.wants_to_go_on(texte)


@pytest.mark.parametrize(
    "texte",
    ["oui", "ok", "il continue à me frapper", "j’en peux plus de continuer", "je peux pas continuer comme ça",
     "j’ai plus envie de continuer", "ça reprend", "merci"],
)  # fmt: skip
def test_what_is_no_wish_to_go_on(texte: str) -> None:
    assert not s.wants_to_go_on(texte)


@pytest.mark.parametrize(
    ("texte", "seul"),
    [("oui", True), ("ok d’accord", True), ("ouais stp", True), ("oui j’ai 20 ans", False), ("non", False),
     ("oui il est là", False)],
)  # fmt: skip
def test_a_yes_that_says_nothing_else(texte: str, seul: bool) -> None:
    assert s.is_bare_yes(texte) is seul


def test_the_number_that_is_named_is_the_one_explained() -> None:
    assert s.named_numbers("c’est qui le 119", ("119", "115")) == ("119",)
    assert s.named_numbers("c’est quoi ces numéros", ("119", "115")) == ("119", "115")
    assert s.named_numbers("c’est quoi le 3949", ("119",)) == ("119",)


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
@pytest.mark.parametrize(
    ("codes", "numero"), [(("17", "3919"), "114"), (("17", "3919"), "17"), (("15", "3114"), "15")]
)
def test_a_number_is_not_sent_to_twice(codes: tuple[str, ...], numero: str, mode: str) -> None:
    seul = message_urgence(codes[:1], mode=mode)
    assert message_urgence(codes, mode=mode).count(f" {numero}") == seul.count(f" {numero}")


def test_a_number_that_was_not_said_before_stays() -> None:
    assert "le 17" in message_urgence(["3919"]) and "114" in message_urgence(["3919"])
    assert "le 15" in message_urgence(["3114"])
