"""What is asked along the way in plain words, and what only looks like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.comprehension.demandes.en_chemin import (
    A_DEUX,
    CONTACT,
    PETIT_BOULOT,
    POUR_SOI,
    RETOUR_A_L_ECOLE,
    asked_along_the_way,
    asks_for_another,
    asks_for_contacts,
    knows_it_already,
    wants_a_training,
    wants_none_of_them,
    was_for_oneself,
)
from bot.comprehension.ecoute.mauvaise_passe import (
    is_in_low_spirits,
    is_left_with_a_child,
    leaves_home,
    quarrels_at_home,
    tells_of_a_death,
    wants_to_see_nobody,
)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("tu as leurs coordonnées", CONTACT),
        ("le tel svp", CONTACT),
        ("on les contacte comment", CONTACT),
        ("j’ai aucun contact", None),
        ("j’ai plus de téléphone", None),
        ("contact mobilité Vesoul", None),
        ("est-ce que mon oncle peut venir avec moi", A_DEUX),
        ("jpeu venir avec une copine", A_DEUX),
        ("on peut y aller à deux", A_DEUX),
        ("je suis obligé d’y aller tout seul", A_DEUX),
        ("je viens avec lui ?", A_DEUX),
        ("je peux plus venir avec eux", None),
        ("vous pouvez m’accompagner ?", None),
        ("je peux l’accompagner vers l’emploi ?", None),
        ("bon et moi alors", POUR_SOI),
        ("et pour moi, 51 ans", POUR_SOI),
        ("moi je travaille", None),
        ("pour moi c’est dur", None),
        ("jveu reprendre lé cours", RETOUR_A_L_ECOLE),
        ("et si elle retournait au lycée ?", RETOUR_A_L_ECOLE),
        ("j’ai raté, je voudrais repasser mon bac", RETOUR_A_L_ECOLE),
        ("je veux plus retourner à l’école", None),
        ("je veux reprendre le travail", None),
        ("si je bosse un peu le week-end", PETIT_BOULOT),
        ("je peux faire un petit job à côté ?", PETIT_BOULOT),
        ("enfin si, je bosse un peu", None),
        ("je cherche un petit boulot", None),
    ],
)
def test_it_is_asked_in_those_words(texte: str, attendu: str | None) -> None:
    assert asked_along_the_way(texte, piste=True, proche=True, educateur=True) == attendu


def test_contacts_and_oneself_are_asked_of_what_was_told() -> None:
    assert asked_along_the_way("quels contacts") is None
    assert asked_along_the_way("et moi ?") is None


def test_a_resident_who_asks_for_a_number_wants_somebody_to_call() -> None:
    assert not asks_for_contacts("c’est quoi leur numéro", educateur=False)
    assert asks_for_contacts("c’est quoi leurs coordonnées", educateur=False)


@pytest.mark.parametrize(
    ("lit", "texte", "attendu"),
    [
        (was_for_oneself, "pardon c’était pour moi", True),
        (was_for_oneself, "et moi", False),
        (was_for_oneself, "bon en vrai c’est moi", True),
        (was_for_oneself, "c’est pas pour un copain c’est pour moi", True),
        (was_for_oneself, "ok j’avoue c’est moi", True),
        (was_for_oneself, "en fait c’est moi le pote", True),
        (was_for_oneself, "c’est moi qui l’aide", False),
        (was_for_oneself, "c’est pour lui pas pour moi", False),
        (asks_for_another, "autre", True),
        (asks_for_another, "ya koi dotr", True),
        (asks_for_another, "une autre personne", False),
        (wants_none_of_them, "jveux rien de tout ça", True),
        (wants_none_of_them, "rien de tout ça ne me bloque", False),
        (wants_to_see_nobody, "j’ai envie de voir personne", True),
        (wants_to_see_nobody, "je veux voir quelqu’un", False),
        (wants_a_training, "je voudrais apprendre un métier", True),
        (wants_a_training, "ma formation est finie", False),
        (leaves_home, "je suis partie de chez moi", True),
        (leaves_home, "je veux plus rentrer", True),
        (leaves_home, "je suis parti de zéro", False),
        (quarrels_at_home, "mes parents ils me gueulent dessus", True),
        (quarrels_at_home, "mes parents m’aident", False),
        (is_left_with_a_child, "le papa s’est barré", True),
        (is_left_with_a_child, "mon père est au chômage", False),
        (tells_of_a_death, "j’ai perdu ma mère", True),
        (tells_of_a_death, "mon mari est parti", False),
        (tells_of_a_death, "mon papa est plus là", True),
        (tells_of_a_death, "j’ai perdu le permis", False),
        (tells_of_a_death, "c’est mort pour moi", False),
        (tells_of_a_death, "c mort le permis", False),
        (tells_of_a_death, "nan c mort", False),
        (tells_of_a_death, "le permis c’est mort", False),
        (tells_of_a_death, "chui mort de fatigue", False),
        (tells_of_a_death, "mon père est mort", True),
        (tells_of_a_death, "c’est mort, et mon frère est mort aussi", True),
        (knows_it_already, "la mission locale je connais déjà", True),
        (knows_it_already, "je connais pas", False),
        (is_in_low_spirits, "j’ai plus envie de rien", True),
        (is_in_low_spirits, "j’ai envie de travailler", False),
    ],
)
def test_words_belie_what_was_learnt(lit: Callable[..., bool], texte: str, attendu: bool) -> None:
    assert lit(texte) is attendu
