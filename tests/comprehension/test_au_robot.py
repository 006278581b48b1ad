"""What erases or ends is said to the robot; the same words told of one’s life do neither."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.au_robot import ARRETER, RECOMMENCER, is_told_of_life


@pytest.mark.parametrize(
    "texte",
    [
        "oublie tout",
        "oubliez ce que j’ai dit",
        "vous pouvez oublier tout ce que j’ai dit",
        "on oublie tout et on recommence",
        "efface tout",
        "je voudrais tout effacer",
        "recommence",
        "supprimez toutes mes réponses",
        "j’ai menti partout, efface et on repart",
        "retour à l’accueil et oublie le reste",
    ],
)
def test_a_wish_to_erase_is_one(texte: str) -> None:
    assert not is_told_of_life(texte, RECOMMENCER)


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai tout oublié en informatique",
        "le médecin dit que j’oublie tout",
        "ma mère oublie tout depuis son AVC",
        "je veux oublier tout ça",
        "je veux recommencer ma vie",
        "j’ai tout recommencé à zéro en arrivant en France",
        "je repars de zéro après ma séparation",
        "je dois tout recommencer mes démarches",
        "refaire le test de français",
    ],
)
def test_what_is_forgotten_or_begun_again_erases_nothing(texte: str) -> None:
    assert is_told_of_life(texte, RECOMMENCER)


@pytest.mark.parametrize(
    "texte", ["stop", "j’arrête tout", "Stop, arrêtez", "c’est bon j’arrête là"]
)
def test_a_wish_to_end_is_one(texte: str) -> None:
    assert not is_told_of_life(texte, ARRETER)


@pytest.mark.parametrize(
    "texte", ["j’ai tout arrêté", "il a tout arrêté", "il m’a dit stop", "je veux que ça s’arrête"]
)
def test_what_ended_ends_no_conversation(texte: str) -> None:
    assert is_told_of_life(texte, ARRETER)
