"""What weighs and tells no fact: heard, and never taken for a question passed."""

from __future__ import annotations

import pytest

from bot.comprehension.ecoute.peines import (
    EPUISEMENT,
    PASSE,
    PROCHE_DEPENDANT,
    RUDOIEMENT,
    SANS_IDEES_NOIRES,
    peine_of,
)


@pytest.mark.parametrize(
    ("texte", "peine"),
    [("je suis épuisée mais je ne peux pas la laisser", EPUISEMENT), ("je vais craquer avec mes gosses", EPUISEMENT), ("je dors pas la nuit, j’ai peur de craquer", EPUISEMENT),
     ("je sais plus quoi faire", EPUISEMENT), ("je tiens plus debout", EPUISEMENT), ("chui crevé", EPUISEMENT), ("j’ai pas d’idées noires, juste fatigué", EPUISEMENT),
     ("elle est à bout, ne dort plus", EPUISEMENT), ("je pleure tous les soirs", EPUISEMENT),
     ("la nuit c’est le pire", EPUISEMENT), ("les nuits sont longues", EPUISEMENT), ("le soir ça va pas", EPUISEMENT), ("c’est surtout la nuit que c’est dur", EPUISEMENT),
     ("je vais pas me suicider, vous inquiétez pas", SANS_IDEES_NOIRES), ("le passé c’est le passé", PASSE), ("personne veut de moi avec mon passé", PASSE),
     ("le patron me crie dessus", RUDOIEMENT), ("mon chef m’insulte devant les clients", RUDOIEMENT), ("je me fais gueuler dessus au boulot", RUDOIEMENT),
     ("mon mari boit trop", PROCHE_DEPENDANT), ("il joue un peu trop", PROCHE_DEPENDANT), ("ma mère fume tout le temps", PROCHE_DEPENDANT)],
)  # fmt: skip
def test_heard(texte: str, peine: str) -> None:
    assert peine_of(texte) == peine


@pytest.mark.parametrize(
    "texte",
    ["ma voiture est crevée", "je craque pour ce métier", "le chef me parle bien", "je sais plus quoi faire comme métier", "je dors pas chez moi", "le frigo est vide",
     "mon fils joue trop au foot", "j’ai passé le permis", "je passe", "je suis fatigué des trajets", "le travail de nuit c’est dur", "le bébé pleure, les nuits sont longues", "le soir y a pas de bus", "je suis dispo le soir", "mon mari travaille trop", "j’ai envie de mourir", "mon mari me frappe"],
)  # fmt: skip
def test_something_else(texte: str) -> None:
    assert peine_of(texte) is None
