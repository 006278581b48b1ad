"""What phones, educators and detours say otherwise: "ma viré", "au foyer avec le bébé", "si j’avais"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.phrase.normalisation import normalise
from bot.passerelle import open_passerelle
from bot.texte import spell_out
from tests.comprehension.conftest import AUJOURDHUI


@pytest.fixture(scope="module")
def livre() -> Iterator[Lecteur]:
    lecteur = open_passerelle().lecteur
    with lecteur.on(AUJOURDHUI):  # "en avril" is counted from that day
        yield lecteur


@pytest.mark.parametrize(
    ("texte", "mots"),
    [
        ("le lycée ma exclu", "le lycee m a exclu"),
        ("mon patron ma jamais payé", "mon patron m a jamais paye"),
        ("ma prof ma saoulé", "ma prof m a saoule"),
        ("ils mon viré", "ils m ont vire"),
        ("les keufs mon embarqué", "les keufs m ont embarque"),
        ("ma santé est bonne", "ma sante est bonne"),
        ("ma volonté", "ma volonte"),
        ("mon bébé", "mon bebe"),
        ("mon côté timide", "mon cote timide"),
        ("sans récépissé", "sans recepisse"),
        ("vu Mme S, AVC en mai", "vu mme s | avc en mai"),
        ("jy vais avc lui", "j y vais avec lui"),
        ("1/2 tps à la mairie", "mi temps a la mairie"),
    ],
)
def test_the_plain_words(texte: str, mots: str) -> None:
    assert " ".join(mot.texte for mot in normalise(spell_out(texte))) == mots


@pytest.mark.parametrize(
    ("texte", "question", "situation"),
    [
        ("j’en ai fait 23 en septembre", "age", {"age": 23}),
        ("j’ai soufflé mes 31 bougies en octobre", None, {"age": 31}),
        ("24 en mars", "age", {"age": 23}),
        ("je suis une mère de famille de 35 ans", None, {"age": 35}),
        ("je suis une meuf 18 ans dans 2 semaines", None, {"age": 17}),
        ("je suis un papa d’une fille de 18 ans", None, {}),
        ("ça va faire deux piges à noel", "mois_sans_emploi", {"mois_sans_emploi": 23}),
        ("ça fera 7 ans en avril", "mois_dans_la_commune", {"mois_dans_la_commune": 79}),
        ("je suis au foyer avec le bébé", None, {"en_emploi": False, "enfant_moins_3_ans": True}),
        ("je suis hébergée au foyer avec mon bébé", None, {"logement": "hebergement"}),
        ("je reste à la maison pour élever mes trois enfants", None, {"en_emploi": False}),
        ("il livre pour Deliveroo le soir", None, {"en_emploi": True}),
        ("j’ai 3 ans d’ancienneté et 25 jours de congés", None, {"en_emploi": True}),
        ("la seule idée d’ouvrir ma boîte mail me fatigue", None, {}),
        ("j’ai quitté l’école en quatrième", None, {"scolarise": False, "diplome": "aucun"}),
        ("arrêté en 4e puis CAP peinture obtenu", None, {"scolarise": False, "diplome": "cap-bep"}),
        ("titulaire du titre pro ADVF", None, {"diplome": "cap-bep"}),
        ("j’ai un titre pro CIP", None, {"diplome": "superieur"}),
        ("j’ai un titre pro secrétaire assistante", None, {"diplome": "bac"}),
        ("titre pro de maçon obtenu", None, {"diplome": "cap-bep"}),
        ("j’ai un titre pro", None, {}),
        ("j’ai un titre pro menuisier", None, {}),
        ("jeune de 17 ans, AEMO en cours", None, {"age": 17}),
        ("17 ans, mesure éducative en cours", None, {"age": 17}),
        ("cherche un titre pro soudeur", None, {}),
        ("je suis bénévole au CHRS de Besançon", None, {}),
        ("ma conseillère vit à Vesoul mais moi j’habite à Lure", None, {"commune": "70310"}),
        ("je ne trouve pas d’amis à Dijon où je vis", None, {"commune": "21231"}),
        ("dans dix ans je me vois bien propriétaire à Annecy", None, {}),
        ("E2C démarrée le 3", None, {"suivi": ["e2c"]}),
        ("il a refusé l’E2C mais je pense qu’il est prêt maintenant", None, {}),
        ("je suis en terminale mais j’y mets plus les pieds", None, {"scolarise": False}),
        (
            "le gamin vient de fêter ses 16, renvoyé du lycée pro",
            None,
            {"age": 16, "scolarise": False},
        ),
        ("le gamin a 4 ans", None, {}),
        ("je viens d’avoir mes 18", None, {"age": 18}),
        ("ma fille vient de fêter ses 16", None, {}),
        ("livreur à vélo à Besançon où il vit", None, {"commune": "25056"}),
        ("mon patron est à Dole où il vit", None, {"en_emploi": True}),
        ("fille 20 mois, crèche ok à mi-temps", None, {"enfant_moins_3_ans": True}),
        ("non à l’EPIDE", None, {"refus": ["epide"]}),
        (
            "suivi par la Mission Locale, pas par France Travail",
            None,
            {"suivi": ["mission-locale"]},
        ),
        ("g 22 ans rsa pas de diplome", None, {"age": 22, "rsa": True, "diplome": "aucun"}),
        ("rqth pas de travail", None, {"rqth": True, "en_emploi": False}),
        ("bac pro pas de reseau", None, {"diplome": "bac", "freins": ["reseau"]}),
        ("faudrait que je m’y mette", "inscrit_france_travail", {"inscrit_france_travail": False}),
        ("le truc c’est surtout les trajets", "freins", {"freins": ["mobilite"]}),
    ],
)
def test_what_is_read(
    lecteur: Lecteur, texte: str, question: str | None, situation: dict[str, Any]
) -> None:
    lue = lecteur.read(texte, question=question).situation
    assert {cle: lue.get(cle) for cle in situation} == situation
    if not situation:
        assert not lue


@pytest.mark.parametrize(
    ("texte", "freins"),
    [
        ("si j’avais le permis je serais déjà ambulancier", ["mobilite"]),
        ("il serait embauché s’il avait une voiture", ["mobilite"]),
        ("si au moins j’avais quelqu’un pour garder la petite je bosserais", ["garde-enfants"]),
        ("et si je savais mieux lire j’aurais déjà signé", ["lecture-ecriture"]),
        ("si je parlais mieux français je travaillerais", ["langue"]),
        ("si j’avais le permis", None),
        ("si j’avais 25 ans de moins je ferais pompier", None),
        ("si j’avais le RSA je dirais pas", None),
        ("si j’avais le permis, je serais aidée ?", None),
        ("si mon fils avait une voiture il viendrait", None),
    ],
)
def test_what_is_missing_is_supposed(
    lecteur: Lecteur, texte: str, freins: list[str] | None
) -> None:
    assert lecteur.read(texte).situation.get("freins") == freins


@pytest.mark.parametrize(
    ("texte", "leves"),
    [
        ("je n’ai pas d’addiction", ("addictions",)),
        ("j’ai jamais eu de dettes", ("finances",)),
        ("je suis ni malade ni endetté", ("sante", "finances")),
        ("elle n’a aucun problème de santé", ("sante",)),
        ("je suis pas alcoolique mais je bois tous les soirs", ()),
        ("j’ai pas de voiture", ()),
        ("mon père n’est pas malade", ()),
        ("permis ok, pas de voiture", ()),
        ("ma mère garde la petite le matin, personne l’après-midi", ()),
        ("ma mère garde la petite", ("garde-enfants",)),
        ("j’ai le permis, pas de voiture", ()),
        ("permis OK véhicule HS", ()),
        ("il a le permis, plus de véhicule", ()),
        ("pas de voiture avant, en fait j’ai une voiture", ("mobilite",)),
    ],
)
def test_what_weighs_on_nobody(lecteur: Lecteur, texte: str, leves: tuple[str, ...]) -> None:
    assert set(lecteur.read(texte).freins_leves) == set(leves)


@pytest.mark.parametrize(
    ("texte", "question", "situation"),
    [
        ("je suis une fille de 18 ans", None, {"age": 18}),
        ("j’ai 19 ans, pardon 20", "en_emploi", {"age": 20}),
        ("je suis au foyer avec le bébé", None, {"en_emploi": False, "enfant_moins_3_ans": True}),
        ("je suis bénévole au CHRS de Besançon le mercredi", None, {}),
        ("je n’ai pas d’addiction, je bois un verre le dimanche", None, {}),
        ("le truc c’est surtout les trajets, et puis les papiers", "freins", {"freins": ["mobilite", "droits"]}),
        ("petit 2 ans grand 6 ans", "freins", {"enfant_moins_3_ans": True}),
        ("pas envie d’étaler ma vie", "en_emploi", {}),
        ("j’ai la RQTH, pas l’AAH", None, {"rqth": True}),
        ("ça fera sept ans en avril", "mois_dans_la_commune", {"mois_dans_la_commune": 79}),
        ("je suis grand mère, le bébé de ma fille a 6 mois", None, {}),
    ],
)  # fmt: skip
def test_the_encoder_neither_undoes_nor_adds(
    livre: Lecteur, texte: str, question: str | None, situation: dict[str, Any]
) -> None:
    assert livre.read(texte, question=question).situation == situation


@pytest.mark.parametrize(
    "texte",
    ["permis ok, pas de voiture", "permis OK véhicule HS", "j’ai le permis, j’ai pas de caisse", "permis ok, voiture en panne"],
)  # fmt: skip
def test_a_licence_without_a_car_is_no_means(livre: Lecteur, texte: str) -> None:
    assert livre.read(texte).situation == {"freins": ["mobilite"]}
