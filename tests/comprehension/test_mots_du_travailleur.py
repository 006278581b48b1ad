"""What a worker says of their own place, of a town, of what goes well: no fact of the young person."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur

NIMES = {"age": 17, "commune": "30189"}


@pytest.mark.parametrize(
    "texte",
    [
        "la ML oui merci j’y bosse, autre chose que nous ?", "la mission locale c’est nous, quoi d’autre",
        "la ML c’est chez nous, une autre piste ?", "je travaille à la mission locale, autre chose ?",
    ],
)  # fmt: skip
def test_where_the_worker_is_refuses_nothing(lecteur: Lecteur, texte: str) -> None:
    lue = lecteur.read(texte, question="freins", connu=NIMES).situation
    assert lue.get("suivi") == ["mission-locale"] and "refus" not in lue


def test_something_else_than_a_name_refuses_it(lecteur: Lecteur) -> None:
    lue = lecteur.read("autre chose que la mission locale", question="freins", connu=NIMES)
    assert lue.situation.get("refus") == ["mission-locale"]


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("il a perdu passeport consulat à Marseille", None), ("le consulat est à Marseille", None),
        ("quelles pistes sur Marseille", None), ("son ambassade est à Paris", None),
        ("il habite à Marseille maintenant", "13055"), ("il est sur Marseille", "13055"),
    ],
)  # fmt: skip
def test_a_town_that_is_named_and_is_no_home(
    lecteur: Lecteur, texte: str, commune: str | None
) -> None:
    lue = lecteur.read(texte, question="freins", connu=NIMES).situation
    assert lue.get("commune") == commune


@pytest.mark.parametrize(
    ("texte", "situation", "leves"),
    [
        ("logement stable locataire hlm", {"logement": "stable"}, ("logement",)),
        ("non le logement ça va", {}, ("logement",)),
        ("il a sa maison", {"logement": "stable"}, ("logement",)),
        ("la santé ça va pas", {"freins": ["sante"]}, ()),
        ("le logement ça va être compliqué", {"freins": ["logement"]}, ()),
        ("mobilité ok, logement fragile", {"freins": ["logement"]}, ("mobilite",)),
        ("locataire mais il va être expulsé", {"logement": "stable", "freins": ["logement"]}, ()),
    ],
)  # fmt: skip
def test_what_goes_well_is_no_barrier(
    lecteur: Lecteur, texte: str, situation: dict[str, Any], leves: tuple[str, ...]
) -> None:
    lecture = lecteur.read(texte, question="freins", connu=NIMES)
    assert lecture.situation == situation and lecture.freins_leves == leves


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("oui encore inscrite au lycée mais elle y met plus les pieds", {"scolarise": True}),
        ("c’est nous qui avons appelé, elle a une place 3 nuits", {"logement": "hebergement"}),
        ("oui 6 ans dans la commune, QPV", {"mois_dans_la_commune": 72}),
        ("il parle pas un mot", {"freins": ["langue"]}),
    ],
)  # fmt: skip
def test_said_in_the_words_of_the_trade(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    connu = {**NIMES, "scolarise": True}
    assert lecteur.read(texte, question="freins", connu=connu).situation == situation
