"""What presses anew after an urgence, and who is told of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.urgences import apres
from bot.urgences import suites as s
from bot.urgences.ecriture import fold_message, read_folded

LUS: dict[Callable[[str], bool], tuple[str, str]] = {
    apres.comes_back: (
        """
        il rentre dans 1 heure, j’ai peur
        il rentre bientôt
        il va rentrer du travail
        il arrive dans 10 min
        mon mari rentre ce soir
        il est en bas
        jentend sa voiture
        mon père revient demain
        il vient de rentrer
        ma mère rentre bientôt
        mon beau père il rentre a 18h
        il sort de prison demain
        mon mari me cherche
        il dit qu'il va me retrouver
        il sait où je suis
        il a trouvé mon adresse
        j'ai peur de rentrer chez moi
        je veux pas rentrer à la maison
        il est devant la porte
        il revient
        il va me retrouver
        il rode autour de la maison
        mes parents rentrent bientôt
        il sera là dans 5 min
        son mari la cherche partout
    """,
        """
        il est parti
        il rentre pas ce soir
        il arrive à dormir
        ma mère arrive me chercher
        la police arrive
        il est au travail
        je rentre chez ma soeur
        il cherche du travail
        il me cherche un logement
        mon fils rentre en cp
        il est pas là
        il reviendra plus
        elle arrive m'aider
        j'ai 16 ans
        je suis à vesoul
        il rentre chez sa mère
    """,
    ),
    apres.gets_worse: (
        """
        ça tourne
        j'ai la tête qui tourne
        je vois flou
        je vomis
        jai envi de vomir
        je me sens partir
        je m'endors
        je tremble
        j'ai mal au ventre
        mon coeur il bat trop vite
        je tiens plus debout
        ça monte
        j'ai trop sommeil
        tout tourne
        mes jambes sont lourdes
        sa tourne
    """,
        """
        ça tourne en rond
        ça tourne bien
        j'ai 19 ans
        je suis à Vesoul
        je cherche du travail
        ça va
        la roue tourne
        j'ai plus de vertiges
        merci
    """,
    ),
    apres.asks_who_is_told: (
        """
        Et si je rappelle pas le 3114, vous prévenez quelqu’un ?
        vous prévenez quelqu'un ?
        tu vas prévenir quelqu'un
        vous allez le dire à ma mère ?
        vous allez appeler les pompiers ?
        vou preveneé kelkun
        est-ce que vous allez prévenir mes parents
        vous envoyez quelqu'un chez moi ?
        quelqu'un va être prévenu ?
        qui est au courant ?
        vous appelez la police ?
        ça va être signalé ?
        vous êtes obligés de prévenir ?
        tu vas le dire a kelkun
        vous faites quoi si j'appelle pas
        quelqu'un va venir chez moi ?
        quelqu'un lit ce que j'écris ?
        vous allez me dénoncer ?
    """,
        """
        vous pouvez me dire où aller
        vous dites quoi
        qui peut m'aider
        je l'ai dit à ma mère
        personne me comprend
        quelqu'un m'a frappé
        j'ai prévenu ma soeur
        oui
        on continue
        c'est quoi le 3114
        personne ne répond
        ils ont prévenu la police
        ça va
    """,
    ),
    apres.is_for_tomorrow: (
        """
        jai appele le 119, il di demain bureau
        le 119 m'a dit de venir demain
        ils m'ont dit demain au bureau
        rdv demain avec l'ase
        119 dit rappeler lundi
        la dame elle dit demain matin
        on m'a dit de passer lundi
        ils me rappellent demain
        j'ai rendez-vous demain au département
        il a di venir demain 9h
        le 115 a dit rappelez demain
        ils disent revenez demain
    """,
        """
        demain j'ai 18 ans
        et demain je vais où
        demain je travaille
        j'ai appelé le 119
        le 119 répond pas
    """,
    ),
}


def _lines(rang: int) -> list[tuple[Callable[[str], bool], str]]:
    return [
        (lit, ligne.strip())
        for lit, dits in LUS.items()
        for ligne in dits[rang].strip().splitlines()
    ]


def _read(texte: str) -> str:
    return f" {read_folded(fold_message(texte)).strip(' |')} "


@pytest.mark.parametrize(("lit", "texte"), _lines(0))
def test_it_is_heard(lit: Callable[[str], bool], texte: str) -> None:
    assert lit(_read(texte))


@pytest.mark.parametrize(("lit", "texte"), _lines(1))
def test_what_looks_like_it_is_not(lit: Callable[[str], bool], texte: str) -> None:
    assert not lit(_read(texte))


@pytest.mark.parametrize("codes", [("3919",), ("119",), ("17", "3919"), ("119", "115")])
def test_who_strikes_comes_back_and_the_17_is_added(codes: tuple[str, ...]) -> None:
    texte = "il rentre dans 1 heure"
    assert s.read_suite(texte, codes) == s.APPROCHE
    assert s.codes_to_add(texte, codes) == (() if "17" in codes else ("17",))
    assert s.returns_to(texte, codes) == tuple(code for code in codes if code != "115")


def test_a_return_without_violence_is_nothing() -> None:
    assert s.read_suite("il rentre dans 1 heure", ("3114",)) != s.APPROCHE
    assert s.returns_to("il rentre dans 1 heure", ("115", "3114")) == ()


def test_a_body_that_gets_worse_is_the_15_again() -> None:
    assert s.read_suite("ça tourne", ("15", "3114")) == s.MALAISE
    assert s.returns_to("ça tourne", ("15", "3114")) == ("15", "3114")
    assert s.read_suite("ça tourne", ("3919",)) != s.MALAISE
    assert s.returns_to("ça tourne", ("115",)) == ()


def test_nobody_is_told_and_it_is_said() -> None:
    assert s.read_suite("vous prévenez quelqu’un ?", ("3114",)) == s.PREVENIR
    assert s.returns_to("vous prévenez quelqu’un ?", ("3114",)) == ("3114",)
    assert s.returns_to("vous prévenez quelqu’un ?", ("115",)) == ()


def test_a_115_without_a_place_is_heard_after_another_number() -> None:
    texte = "le 115 m’a dit qu’il y avait pas de place"
    assert s.read_suite(texte, ("3919",)) == s.SANS_PLACE
    assert s.codes_to_add(texte, ("3919",)) == ("115",)
    assert s.codes_to_add("pas de place en crèche", ("3919",)) == ()


def test_an_answer_for_tomorrow_leaves_tonight() -> None:
    assert s.read_suite("jai appele le 119, il di demain bureau", ("119", "115")) == s.DEMAIN
    assert s.read_suite("demain j’ai 18 ans", ("119",)) != s.DEMAIN


@pytest.mark.parametrize(
    "texte",
    ["ma tante peut me prendre", "ma copine veut bien m’héberger", "ma grand-mère peut venir me chercher"],
)  # fmt: skip
def test_a_relative_who_takes_in_is_no_placement(texte: str) -> None:
    assert s.read_suite(texte, ("119",)) == s.MIEUX
    assert s.returns_to(texte, ("119",)) == ()


@pytest.mark.parametrize(
    ("texte", "froid"),
    [("j’ai froid", True), ("il fait très froid cette nuit", True), ("on se caille", True), ("il fait -5 cette nuit", True), ("j’ai plus de gaz", True), ("-5 % sur ma paie", False), ("plus de gaz hilarant", False), ("j’ai pas froid aux yeux", False), ("je vends des produits froids", False)],
)  # fmt: skip
def test_the_cold(texte: str, froid: bool) -> None:
    assert apres.is_cold(texte) is froid
