"""Says a crisis in the middle of conversations in every state."""

from __future__ import annotations

import pytest

from tests.channel.conftest import Serveur
from tests.pannes.conftest import check_urgence

ETATS: dict[str, tuple[str, ...]] = {
    "tout au début": (),
    "la commune est demandée": ("j’ai 19 ans",),
    "une question à boutons": ("j’ai 19 ans, j’habite à Vesoul",),
    "les freins sont demandés": ("j’ai 19 ans, j’habite à Vesoul", "je préfère ne pas répondre"),
    "une réponse n’est pas comprise": ("j’ai 19 ans", "blorp gniak"),
    "une digression": ("j’ai 19 ans", "c’est quoi l’E2C ?"),
    "des pistes sont dites": ("19 ans, Vesoul, pas de diplôme, sans emploi", "stop, montre-moi"),
    "une correction": ("j’ai 19 ans, j’habite à Vesoul", "non en fait j’ai 20 ans"),
    "tout vient d’être effacé": ("j’ai 19 ans, j’habite à Vesoul", "efface tout"),
    "après une autre urgence": ("j’ai 19 ans", "je dors dehors ce soir"),
}
CRISES = {
    "habitant": {
        "je veux mourir": "3114",
        "mon mari me frappe": "3919",
        "je dors dehors ce soir": "115",
        "ma petite sœur se fait frapper par mon père": "119",
        "je viens d’avaler des médicaments pour en finir": "15",
    },
    "educateur": {"il veut mourir": "3114", "elle dort dehors ce soir": "115"},
}
CAS = [(mode, phrase, numero) for mode, dites in CRISES.items() for phrase, numero in dites.items()]


@pytest.mark.parametrize("etat", ETATS)
@pytest.mark.parametrize(("mode", "phrase", "numero"), CAS)
def test_a_crisis_is_answered_first_whatever_was_being_said(
    ensemble: Serveur, etat: str, mode: str, phrase: str, numero: str
) -> None:
    """Breaks: the thread of the conversation. Expected: the right number in the very next message,
    and nothing asked with it."""
    jeton = ensemble.open(mode)
    for avant in ETATS[etat]:
        ensemble.say(jeton, avant)
    rendu = ensemble.message(jeton, texte=phrase)
    check_urgence(rendu, numero)
    assert not any("question" in message for message in rendu.json()["messages"])
