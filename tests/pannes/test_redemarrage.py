"""Kills the server in mid-conversation."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.channel.conftest import Serveur
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


def test_two_services_over_one_folder_mix_nothing(lance: Lance) -> None:
    """Breaks: two services are started over the same folder, and one conversation goes from one to the
    other. Expected: each knows what the other was told; twenty messages at once count once each."""
    un, autre = lance(), lance()
    jeton = un.open()
    un.say(jeton, "j’ai 19 ans")
    autre.say(jeton, "j’habite à Vesoul")
    connue = situation(un.say(jeton, "je n’ai pas le permis"))
    assert (connue["age"], connue["commune"], connue["freins"]) == (19, "70550", ["mobilite"])
    with ThreadPoolExecutor(4) as fils:
        rendus = list(
            fils.map(lambda rang: _until_answered((un, autre)[rang % 2], jeton, rang), range(20))
        )
    assert rendus == [200] * 20
    assert situation(autre.say(jeton, "merci"))["commune"] == "70550"
    kill(un)
    assert situation(autre.say(jeton, "je touche le RSA"))["rsa"] is True


def _until_answered(serveur: Serveur, jeton: str, rang: int) -> int:
    for _ in range(10):
        rendu = serveur.message(jeton, texte=f"j’ai {16 + rang % 9} ans", id=f"m{rang}")
        if rendu.status_code == 200:
            break
    return rendu.status_code
