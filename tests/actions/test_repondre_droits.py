""" "Je vais perdre mes aides ?": who pays them answers."""

from __future__ import annotations

import pytest

from actions.repondre_droits import ActionRepondreDroits
from tests.actions.scene import play


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("je perds l’ASS si je bosse ?", "utter_droits_france_travail"),
        ("on me coupe le chômage ?", "utter_droits_france_travail"),
        ("mon ARE, elle continue ?", "utter_droits_france_travail"),
        ("je vais perdre mon RSA ?", "utter_droits_rsa"),
        ("j’ai le rsa vous allez me le sucrer ?", "utter_droits_rsa"),
        ("mes allocs vont baisser ?", "utter_droits"),
        ("je passe ma vie à l’associatif, et mes APL ?", "utter_droits"),
        ("je garde mon salaire si je lâche l’apprentissage ?", "utter_droits_paye"),
        ("jsui tjr payé si jarrete le cfa", "utter_droits_paye"),
        ("si j’ai une paye, mon RSA baisse ?", "utter_droits_rsa"),
    ],
)
def test_who_pays_answers(texte: str, reponse: str) -> None:
    evenements, (message,) = play(ActionRepondreDroits(), intention="question_droits", texte=texte)
    assert evenements == [] and message["response"] == reponse
