"""What says that nobody is outside tonight, and what leaves a doubt."""

from __future__ import annotations

import pytest

from bot.urgences.dementis import closes_the_roof, denies_the_street, wants_no_115

CLAIRS = [
    "elle n’est pas dehors, elle a encore sa chambre",
    "il a un toit jusqu’à sa majorité, rien d’urgent",
    "c’est pas urgent, il est logé jusqu’à l’été",
    "nan jdor pa dehor jsui ché ma mère",
    "aucune urgence, elle dort chez sa tante",
    "mais non, il n’est pas à la rue",
    "elle est hébergée au foyer jusqu’à ses 18 ans",
    "pardon, pas sans abri",
    "on n’a pas besoin du 115",
    "il a toujours sa chambre au foyer",
    "c’est pas ce soir hein, dans 2 semaines",
    "non pas ce soir, la semaine prochaine",
    "il est en cellule ce soir hein, c’est pour vendredi",
    "c’est pour la fin du mois",
]
DOUTEUX = [
    "je dors pas dehors ce soir mais demain si",
    "pas d’urgence ?",
    "j’ai un toit jusqu’à demain",
    "j’ai un lit ce soir chez ma tante",
    "elle est hébergée chez une copine",
    "il dort pas dehors, il dort dans sa voiture",
    "pas d’urgence, mais son père la frappe",
    "elle a une chambre, elle a peur d’y retourner",
    "il n’a plus de toit",
    "j’ai pas de logement",
    "je crois qu’elle n’est pas dehors",
    "oui c’est urgent, elle n’a nulle part où dormir",
    "c’est pas ce soir c’est demain",
    "pas de place ce soir",
    "ils prennent pas ce soir",
    "ça répond pas ce soir",
]


@pytest.mark.parametrize("texte", CLAIRS)
def test_a_clear_denial(texte: str) -> None:
    assert denies_the_street(texte)
    assert closes_the_roof(texte, ("115",), d_un_autre=False)


@pytest.mark.parametrize("texte", DOUTEUX)
def test_a_doubt_leaves_it_open(texte: str) -> None:
    assert not denies_the_street(texte)


@pytest.mark.parametrize(
    "codes", [("3114",), ("15",), ("119",), ("115", "3919"), ("115", "17"), ()]
)
def test_nothing_but_a_roof_is_closed(codes: tuple[str, ...]) -> None:
    assert not any(closes_the_roof(texte, codes, d_un_autre=True) for texte in CLAIRS)


def test_a_child_who_writes_is_not_believed() -> None:
    texte = "il n’y a pas d’urgence, j’ai encore ma chambre au foyer"
    assert closes_the_roof(texte, ("119", "115"), d_un_autre=True)
    assert not closes_the_roof(texte, ("119", "115"), d_un_autre=False)
    assert not closes_the_roof("pas d’urgence", ("119", "115"), d_un_autre=True)


@pytest.mark.parametrize(
    ("texte", "refuse"),
    [("non j’ai pas besoin du 115 je dors bien dans mon camion", True),
     ("je veux pas du 115, le camion c’est mon choix", True),
     ("pas besoin d’appeler le 115, je suis bien installé dans mon van", True),
     ("pas besoin du 115 je dors dans mon camion mais j’ai froid", False),
     ("je veux pas appeler le 115 j’ai peur", False), ("je dors bien dans mon camion", False)],
)  # fmt: skip
def test_who_sleeps_well_in_a_van_is_believed(texte: str, refuse: bool) -> None:
    assert wants_no_115(texte) is refuse
