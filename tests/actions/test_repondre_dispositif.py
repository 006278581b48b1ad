"""“C’est quoi l’EPIDE ?”"""

from __future__ import annotations

import pytest

from actions.repondre_dispositif import ActionRepondreDispositif
from bot.passerelle import open_passerelle
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize("identifiant", open_passerelle().catalogue.fiches)
def test_says_what_it_is_and_the_next_step_without_a_word_on_the_person(identifiant: str) -> None:
    fiche = open_passerelle().catalogue.fiches[identifiant]
    evenements, (message,) = play(
        ActionRepondreDispositif(), {"dispositif": identifiant, "age": 61}
    )
    assert (
        message["text"].startswith(f"{fiche.nom} : {fiche.resume}")
        and fiche.demarche in message["text"]
    )
    assert "61" not in message["text"]
    assert slots_set(evenements) == {"dispositif": None}


def test_one_that_ended_says_so_and_what_follows() -> None:
    _, (message,) = play(ActionRepondreDispositif(), {"dispositif": "cej-jr"})
    assert "C’est terminé. La suite s’appelle O2R" in message["text"]


@pytest.mark.parametrize("slots", [{}, {"dispositif": "inconnu"}])
def test_unknown_name_is_said_kindly(slots: dict[str, str]) -> None:
    _, (message,) = play(ActionRepondreDispositif(), slots)
    assert message["response"] == "utter_dispositif_inconnu"
