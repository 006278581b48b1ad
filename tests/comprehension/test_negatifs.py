"""Sentences that mention without stating: nothing of them may enter the Situation."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    "texte",
    [
        # the news, a film, what is said
        "à la télé ils disaient que 30% des jeunes sont au chômage",
        "dans le film le héros est sdf et devient trader",
        "un reportage sur les mères célibataires passe ce soir",
        "un bébé abandonné hier, vu sur facebook",
        "j’ai lu que l’EPIDE c’est militaire",
        # somebody else
        "mon ancien voisin était sans papiers, il a été régularisé",
        "c’est pas moi qui ai des dettes c’est mon frère",
        "je voudrais pas finir comme mon père au chômage",
        "mon frangin est à l’E2C et il adore",
        "je connais quelqu’un qui dort dans sa voiture",
        # over and solved
        "j’ai fait une dépression il y a dix ans, tout va bien",
        "mes dettes sont remboursées depuis avril",
        "les dettes c’était avant, n’en parlons plus",
        "j’ai eu un bracelet en 2018, tout est réglé",
        "j’ai failli me retrouver à la rue",
        # supposed
        "imagine je suis à la rue demain, il se passe quoi",
        "supposons une mère seule avec deux enfants, vous proposez quoi",
        "si un jour j’ai un bébé",
        # asked
        "vous prenez les gens qui ont un casier ?",
        "est-ce que je dois avoir le permis pour le service civique",
    ],
)
def test_nothing_is_stated(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {}


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("j’ai quitté le squat en 2020, depuis j’ai mon appart", {"logement": "stable"}),
        (
            "j’ai failli me retrouver à la rue mais ma cousine m’héberge",
            {"logement": "heberge"},
        ),
        ("il a été SDF en 2019. Aujourd’hui F2 à son nom", {"logement": "stable"}),
        ("vu à la télé hier, triste. Moi j’ai 30 ans", {"age": 30}),
    ],
)
def test_what_stands_beside_it_is_still_read(
    lecteur: Lecteur, texte: str, situation: dict[str, object]
) -> None:
    assert lecteur.read(texte).situation == situation


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Moussa, 17 ans, mineur isolé pris en charge par l’ASE", {"age": 17}),
        ("mineure isolée, ASE, 16 ans", {"age": 16}),
        ("un MNA de 16 ans pris en charge par le département", {"age": 16}),
        ("mère isolée, 24 ans, deux enfants à charge", {"age": 24, "parent_isole": True}),
        ("CAP maçon en cours, pas de logement à ses 18 ans", {"freins": ["logement"]}),
    ],
)
def test_the_name_of_a_status_is_no_fact(texte: str, attendu: dict[str, Any]) -> None:
    """A minor without parents here brings up nobody, and the day of an age to come is no age: neither
    for the rules nor for the encoder."""
    lue = open_passerelle().lecteur.read(texte).situation
    assert {cle: lue.get(cle) for cle in (*attendu, "parent_isole")} == {
        "parent_isole": None,
        **attendu,
    }
