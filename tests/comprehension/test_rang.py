"""“Le premier”, “la 2”: which suggestion a message points at; and numbers that point at none."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.demandes.rang import DERNIER


@pytest.mark.parametrize(
    ("texte", "rang"),
    [
        ("le premier", 1), ("la première", 1), ("le 1er", 1), ("la 1", 1), ("celui numéro 1", 1), ("le num 1", 1),
        ("parlez-moi du premier", 1), ("ok pour la première", 1), ("choix 1", 1), ("la première piste", 1),
        ("le deuxième", 2), ("la seconde", 2), ("la 2", 2), ("le 2e", 2), ("le 2ème", 2), ("la piste 2", 2),
        ("plus d’infos sur la 2", 2), ("je prends la 2", 2), ("option 2", 2), ("la piste n° 2", 2),
        ("numéro 3", 3), ("n°3", 3), ("le troisième c’est quoi", 3), ("le troisieme m’intéresse", 3),
        ("et le 4 ?", 4), ("la quatrième", 4), ("la cinquième", 5), ("le 5", 5), ("la 6", 6), ("le sixième", 6),
        ("la dernière", DERNIER), ("le dernier", DERNIER), ("celui du dernier", DERNIER),
    ],
)  # fmt: skip
def test_a_rank_is_pointed_at(lecteur: Lecteur, texte: str, rang: int) -> None:
    assert lecteur.read(texte).rang == rang


@pytest.mark.parametrize(
    "texte",
    [
        # no article: an age, a number of months, an answer
        "1", "2", "19", "deux", "19 ans", "j’ai 2 enfants", "les 2", "les deux premiers",
        # school
        "en première", "je suis en seconde", "en 3e", "bac +2", "niveau 3",
        # time
        "la première fois", "depuis la dernière fois", "l’année dernière", "la semaine dernière", "le mois dernier",
        "la dernière année", "le premier du mois", "le 5 du mois", "le premier jour",
        # work and family
        "c’est mon premier emploi", "le premier emploi", "mon dernier diplôme", "mon premier enfant", "le 3 ans",
        # places
        "j’habite le 3", "j’habite le 13e", "le 2 rue des Lilas", "la ligne 2", "le bus 3", "au premier étage",
        "le dernier étage", "le 90", "le 70", "dans le 6",
        # longer stories
        "le premier me plaît mais c’est loin de chez moi et je n’ai pas le permis",
        # nothing of the kind
        "oui", "celle-là", "l’un ou l’autre", "autre chose", "c’est quoi l’EPIDE ?", "",
    ],
)  # fmt: skip
def test_no_rank_is_pointed_at(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).rang is None


@pytest.mark.parametrize(
    "texte",
    [
        # the E2C
        "l’école de la 2e chance", "la 2e chance",
        # dates, an arrondissement, a year of studies, a contract
        "j’ai rdv le 2 mars", "le 1er janvier", "le 3e arrondissement", "la 3e année de licence", "le dernier contrat",
    ],
)  # fmt: skip
def test_a_name_a_date_or_a_place_is_no_rank(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).rang is None


def test_a_polite_sentence_may_point_at_a_rank(lecteur: Lecteur) -> None:
    assert lecteur.read("dites-m’en plus sur la piste numéro 2").rang == 2
