"""Who tells of a gesture of theirs is no victim; who suffers one is no author."""

from __future__ import annotations

import pytest

from bot.urgences.auteur import strikes_somebody


@pytest.mark.parametrize(
    "texte",
    ["il m’arrive de lui crier dessus, hier je l’ai poussée", "j’ai giflé mon père alzheimer",
     "des fois je lui hurle dessus et après je pleure", "non personne ne me fait de mal, c’est moi qui l’ai poussée",
     "je l’ai secouée j’en pouvais plus", "je tape ma mère des fois", "jlui ai mis une claque",
     "je m’énerve contre elle et après j’ai honte", "jai peur de la taper un jour",
     "je suis devenu violent avec ma mère", "j’ai frappé ma femme", "je lui ai crié dessus"],
)  # fmt: skip
def test_a_gesture_of_one_s_own(texte: str) -> None:
    assert strikes_somebody(texte)


@pytest.mark.parametrize(
    "texte",
    ["il me crie dessus", "elle m’a poussée", "je l’ai poussé à faire une formation", "j’ai tapé mon cv",
     "j’ai poussé la porte de la mission locale", "je le tape à l’ordi", "je lui ai donné un coup de main",
     "je l’ai frappé parce qu’il me frappait", "on m’a tapé dessus", "il me hurle dessus et après je pleure",
     "je l’ai quitté parce qu’il tapait", "j’ai crié au secours"],
)  # fmt: skip
def test_what_is_none(texte: str) -> None:
    assert not strikes_somebody(texte)
