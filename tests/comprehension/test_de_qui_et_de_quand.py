"""What a sentence says of a place, of other people, of another time: nothing of the person today."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.phrase import cut
from bot.comprehension.phrase.sujet import speaks_of_others_only


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("je habite Marseille 3", {"commune": "13203"}),
        ("j’habite à Lyon 7", {"commune": "69387"}),
        ("je suis sur Marseille 13", {"commune": "13213"}),
        ("on est à Paris 18e", {"commune": "75118"}),
        ("j’habite Marseille 15, sans emploi", {"commune": "13215", "en_emploi": False}),
        ("j’habite à Paris 18e et j’ai 20 ans", {"commune": "75118", "age": 20}),
        ("Marseille 22", {"commune": "13055", "age": 22}),
        ("Lyon 18", {"commune": "69123", "age": 18}),
        ("Marseille 15 ans", {"commune": "13055", "age": 15}),
        ("Vesoul 23", {"commune": "70550", "age": 23}),
    ],
)
def test_the_number_of_a_place_is_no_age(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question="age").situation == situation


@pytest.mark.parametrize(
    "texte",
    [
        "non la mission locale c’est pour ceux qui ont pas de diplôme",
        "nan la ML c’est que pour les gens qui ont rien",
        "non, la mission locale c’est pour les jeunes sans diplôme",
    ],
)
def test_refused_because_it_is_for_others(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="freins").situation == {"refus": ["mission-locale"]}


@pytest.mark.parametrize(
    ("texte", "question"),
    [
        ("ça c’est pour les jeunes qui ont le bac", None),
        ("c’est pour les gens qui ont pas le permis", "freins"),
        ("les gens qui dorment à la rue me font peur", "logement"),
        ("la mission locale c’est pour ceux qui ont pas de diplôme ?", "diplome"),
    ],
)
def test_what_others_are_sets_nothing(lecteur: Lecteur, texte: str, question: str | None) -> None:
    assert lecteur.read(texte, question=question).situation == {}


@pytest.mark.parametrize(
    ("texte", "seulement"),
    [
        ("c’est pour ceux qui ont pas de diplôme", True),
        ("je suis pas comme ceux qui ont pas de diplôme", True),
        ("c’est fait pour les gens sans permis", True),
        ("je fais partie de ceux qui ont pas de diplôme", False),
        ("c’est pour ceux qui ont rien, moi j’ai un master", False),
        ("j’ai pas de diplôme", False),
    ],
)
def test_only_others_are_told_of(texte: str, seulement: bool) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert speaks_of_others_only(phrase) is seulement


@pytest.mark.parametrize(
    ("texte", "emploi"),
    [
        ("je cherche apprendre francais", None),
        ("je cherche à améliorer mon français", None),
        ("je cherche cours anglais", None),
        ("je cherche un logement", None),
        ("je cherche une crèche", None),
        ("je cherche", False),
        ("je cherche toujours", False),
        ("je cherche un travail", False),
        ("je recherche activement", False),
    ],
)
def test_what_is_looked_for_is_not_always_a_job(
    lecteur: Lecteur, texte: str, emploi: bool | None
) -> None:
    assert lecteur.read(texte, question="en_emploi").situation.get("en_emploi") is emploi


@pytest.mark.parametrize(
    ("texte", "logement"),
    [
        ("hébergé chez sa sœur à Vesoul, CAP cuisine, SDF avant incarcération", "heberge"),
        ("à la rue avant son hospitalisation, maintenant chez sa mère", "heberge"),
        ("SDF avant, hébergé chez un ami aujourd’hui", "heberge"),
        ("à la rue avant l’hôtel social, aujourd’hui en CHRS", "hebergement"),
        ("sans abri avant son arrivée en foyer", None),
        ("sdf avant la prison", None),
    ],
)
def test_a_night_outside_before_is_over(lecteur: Lecteur, texte: str, logement: str | None) -> None:
    situation = lecteur.read(texte).situation
    assert situation.get("logement") == logement
    assert "logement" not in situation.get("freins", [])


@pytest.mark.parametrize(
    "texte",
    [
        "SDF, 34 ans",
        "je suis à la rue avant d’entrer en foyer lundi",
        "il est SDF avant son entrée en CHRS demain",
        "SDF avant la prison, et encore aujourd’hui",
        "SDF avant la prison et toujours à la rue",
        "sans abri depuis sa sortie de prison",
    ],
)
def test_a_night_outside_today_stays(lecteur: Lecteur, texte: str) -> None:
    assert "logement" in lecteur.read(texte).situation.get("freins", [])


@pytest.mark.parametrize(
    ("texte", "freins"),
    [
        ("MNA 16 ans, A1 à l’oral, foyer à Orléans", ["langue"]),
        ("24 ans, A2 à l’oral, B1 à l’écrit", ["langue"]),
        ("30 ans, Belfort, français A1", ["langue"]),
        ("22 ans, Lure, langue : A2", ["langue"]),
        ("niveau A2 en français", ["langue"]),
        ("B2 à l’oral, 20 ans", []),
        ("permis A2, 23 ans", []),
        ("anglais B2, 23 ans", []),
    ],
)
def test_the_level_of_french(lecteur: Lecteur, texte: str, freins: list[str]) -> None:
    assert lecteur.read(texte).situation.get("freins", []) == freins


@pytest.mark.parametrize(
    ("texte", "lu"),
    [
        ("je sais pas bien lire faut remplir des papiers ?", True),
        ("j’arrive pas à lire c’est obligé de remplir un dossier ?", True),
        ("je lis mal est-ce que je peux venir quand même ?", True),
        ("j’ai du mal à lire, il y a des papiers ?", True),
        ("il faut savoir lire et écrire pour y aller ?", False),
        ("mon voisin sait pas lire il peut venir ?", False),
        ("je sais pas lire un plan c’est où ?", False),
        ("faut savoir lire ?", False),
    ],
)
def test_who_cannot_read_says_so_in_a_question(lecteur: Lecteur, texte: str, lu: bool) -> None:
    freins = lecteur.read(texte, question="en_emploi").situation.get("freins", [])
    assert ("lecture-ecriture" in freins) is lu


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("bonjour ma fille de 17 ans a quitté le lycée en juin elle fait plus rien", 17),
        ("ma fille a 17 ans, elle a quitté le lycée en juin", 17),
        ("mon fils de 16 ans a arrêté le collège en mars", 16),
        ("bonsoir, mon fils, 16 ans, ne va plus au lycée depuis septembre", 16),
        ("mon garçon a 18 ans il sort plus de sa chambre", 18),
    ],
)
def test_a_child_told_first_is_the_one_asked_for(lecteur: Lecteur, texte: str, age: int) -> None:
    lecture = lecteur.read(texte, question="age")
    assert lecture.pour_un_enfant
    assert lecture.situation["age"] == age


@pytest.mark.parametrize(
    ("texte", "connu"),
    [
        ("ma fille de 17 ans a quitté le lycée en juin", {"age": 41}),
        ("ma fille de 16 ans, déscolarisée", {}),
        ("ma fille de 17 ans a quitté le lycée et ça me mine", {}),
        ("mon fils de 17 ans est au lycée", {}),
        ("mon frère de 19 ans a tout arrêté", {}),
    ],
)
def test_a_child_beside_the_person_is_not(
    lecteur: Lecteur, texte: str, connu: dict[str, Any]
) -> None:
    lecture = lecteur.read(texte, connu=connu)
    assert not lecture.pour_un_enfant
    assert "age" not in lecture.situation
