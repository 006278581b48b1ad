"""Kills the server in mid-conversation."""

from __future__ import annotations

from tests.pannes.conftest import Lance, kill, situation


def test_a_conversation_goes_on_after_kill_9_with_the_same_token_and_buttons(lance: Lance) -> None:
    """Breaks: kill -9 between two messages, then another process. Expected: the same token, what
    was told still known, and the buttons of before still good."""
    serveur = lance()
    jeton = serveur.open()
    messages = serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
    question = messages[-1]["question"]
    bouton = messages[-1]["boutons"][0]["valeur"]
    kill(serveur)
    serveur = lance()
    rendu = serveur.message(jeton, bouton=bouton)
    assert rendu.status_code == 200, rendu.text
    connue = situation(rendu.json()["messages"])
    assert (connue["age"], connue["commune"]) == (19, "70550")
    assert question in connue
