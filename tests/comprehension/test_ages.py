"""Ages: every way of saying one’s own, and the numbers that are none."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.phrase.normalisation import normalise


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("j’ai 19 ans", 19),
        ("19a", 19),
        ("g19ans", 19),
        ("j'ai 19", 19),
        ("dix-neuf ans", 19),
        ("vingt et un ans", 21),
        ("soixante et onze ans", 71),
        ("19 piges", 19),
        ("bientôt 18 ans", 17),
        ("presque 20", 19),
        ("je vais sur mes 26", 25),
        ("18 ans dans 2 mois", 17),
        ("j’aurai 18 ans en mars", 17),
        ("je viens d’avoir 18 ans", 18),
        ("17 ans et demi", 17),
        ("elle a 20 ans", 20),
        ("âge : 24", 24),
        ("jeune femme de 23 ans", 23),
        ("non 17 pas 27", 17),
        ("nan jai pa 27 jai 17", 17),
    ],
)
def test_own_age(lecteur: Lecteur, texte: str, age: int) -> None:
    assert lecteur.read(texte).situation["age"] == age


@pytest.mark.parametrize(
    "texte",
    [
        "majeur",
        "né en 2005",
        "12 rue Jean Jaurès",
        "300 euros",
        "06 12 34 56 78",
        "70000",
        "3 ans de chômage",
        "12 ans de chômage",
        "2019",
        "bus 12",
        "35h",
        "14h30",
        "2 enfants",
        "24/7",
        "mon fils de 14 ans",
        "ma mère a 50 ans",
        "à 16 ans j’ai arrêté l’école",
        "entre 18 et 25 ans",
        "moins de 26 ans",
        "jusqu’à 25 ans",
        "j’ai 10 ans d’expérience",
        "je vis ici depuis 20 ans",
        "il y a 15 ans",
        "si j’avais 18 ans",
        "25",
    ],
)
def test_no_age(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte).situation


def test_a_number_answers_the_age_only_when_it_is_asked(lecteur: Lecteur) -> None:
    assert lecteur.read("70", question="age").situation == {"age": 70}
    assert lecteur.read("70", question="commune").situation == {"departement": "70"}
    assert lecteur.read("12 ans", question="mois_dans_la_commune").situation == {
        "mois_dans_la_commune": 144
    }


@pytest.mark.parametrize(
    ("texte", "nombre"),
    [
        ("dizneuf ans", "19"),
        ("diz neuf ans", "19"),
        ("dizuit ans", "18"),
        ("disept ans", "17"),
        ("vint et un ans", "21"),
        ("vintdeux ans", "22"),
        ("vin cinq ans", "25"),
        ("trante trois ans", "33"),
        ("karant sept ans", "47"),
        ("quarante et neuf ans", "49"),
        ("sinquante ans", "50"),
        ("soissante et onze ans", "71"),
        ("soixante dix huit ans", "78"),
        ("catrevin deux ans", "82"),
        ("kinze ans", "15"),
        ("catorze ans", "14"),
        ("dix 9 ans", "19"),
        ("20 et un ans", "21"),
        ("35 a, RSA", "35"),
    ],
)
def test_numbers_as_they_are_spelt(texte: str, nombre: str) -> None:
    mots = [mot.texte for mot in normalise(texte)]
    assert mots[:2] == [nombre, "ans"]


@pytest.mark.parametrize(
    "texte",
    ["le vin est cher", "je dis rien", "cette année", "ses trente", "c’est très bien", "les six"],
)
def test_words_that_sound_like_numbers(texte: str) -> None:
    dits = {mot.texte for mot in normalise(texte)}
    assert not dits & {"20", "10", "7", "16", "13"}


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        # a date of birth
        ("née le 3 juillet 1991", 35),
        ("je suis né le 30/11/1991", 34),
        ("DDN 30.11.2008", 17),
        ("née en mars 2005", 21),
        ("né le 4 févr. 2006", 20),
        # a birthday that is past, or to come
        ("j’ai eu 16 ans en août", 16),
        ("il fête ses 18 la semaine prochaine", 17),
        ("j’aurai 26 ans le 9 janvier", 25),
        ("dans 3 semaines j’ai 18 ans", 17),
        ("j’aurai 18 ans en janvier 2028", 16),
        ("je viens de souffler mes 40 bougies", 40),
        ("majeure depuis mardi", 18),
        ("bientôt majeur, il est en foyer", 17),
        ("sa majorité est le 2 février, en CAP", 17),
        # without "ans"
        ("des histoires j’en ai vécu, j’en ai 53", 53),
        ("il en a 24 donc plus de lycée", 24),
        ("Karim 22 Lure, sans permis", 22),
        ("Yasmine. 19. Gray.", 19),
        ("Mme Diallo 52, seule", 52),
        ("malienne 33, trois enfants", 33),
        ("ma sœur 30, moi 18", 18),
        ("il avait 15 ans en arrivant, 19 aujourd’hui", 19),
        # today’s age after "à"
        ("à 47 ans je repars de zéro", 47),
        ("retour chez ma mère à 31 ans la honte", 31),
        ("a 58 ans personne me prend", 58),
        # corrections
        ("j’ai 31. non pas 31, 13... enfin 33", 33),
        ("19 ans euh non 20", 20),
        ("46 ans, et non 64", 46),
        ("I’m 26 no sorry 28", 28),
        # the person, and no relative
        ("papa de 22 ans, bébé de 4 mois", 22),
        ("nous accompagnons une mère de 38 ans", 38),
        ("Personne à orienter : mon neveu, 20 ans", 20),
        ("une fille de 16 ans, Lure", 16),
        ("j’accompagne ma voisine, un jeune de 20 ans me l’a demandé aussi", 20),
        ("mère de 3 enfants (2, 5 et 11 ans), 33 ans", 33),
        ("tengo 40 años", 40),
        ("trente-six ans j’ai", 36),
    ],
)
def test_an_age_told_in_other_ways(lecteur: Lecteur, texte: str, age: int) -> None:
    assert lecteur.read(texte).situation["age"] == age


@pytest.mark.parametrize(
    "texte",
    [
        # years that last
        "20 ans de fonderie dans les bras",
        "douze ans chez Peugeot",
        "11 ans secrétaire et licenciée",
        "13 ans en France",
        "18 ans comme cariste",
        "15 ans dans la restauration",
        "bac+2 et 5 ans d’expérience",
        "la retraite c’est pas avant 64",
        "condamné à 20 ans",
        # no number of years
        "45 rue de la Gare, bâtiment 19",
        "bus 19 ou ligne 22",
        "Vesoul 70",
        "quartier 19, escalier 20",
        "réunion le 19 à 18h",
        "taille 42",
        # not now, not so, not them
        "j’ai plus 20 ans hein",
        "on n’est pas sérieux quand on a dix-sept ans",
        "mets 99 ans si ça t’amuse",
        "quand j’aurai 18 ans je pars",
        "l’impression d’avoir 80 ans",
        "à 15 ans j’ai quitté l’école",
        "la limite c’est 30 ans",
        "ma collègue de 45 ans est malade",
        "mon beauf a 40 ans",
        "papa d’un garçon de 14 ans",
        "une dame de 70 ans m’a parlé de vous",
        "bébé né le 2 novembre 2026",
        "la trentaine",
        "né en 1999",
        "né en novembre 2005",
    ],
)
def test_other_numbers(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("j’ai tapé 52 c’est 25", 25),
        ("28 je crois... il confirme, 28", 28),
        ("55, ah non pardon 56", 56),
        ("12/05/1997", 29),
        ("49 dans un mois", 48),
        ("ma fille 12 et moi 39", 39),
        ("entre 30 et 40", None),
        ("1984", None),
    ],
)
def test_the_age_when_it_is_asked(lecteur: Lecteur, texte: str, age: int | None) -> None:
    assert lecteur.read(texte, question="age").situation.get("age") == age
