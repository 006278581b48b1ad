"""What is told of the service to whoever runs it: figures and log lines, and nothing of anybody."""

from __future__ import annotations

import json
import logging
import re

import pytest

from bot.channel.journal import NOTRE, write_json_lines
from bot.channel.mesures import Mesures, Observateurs
from tests.channel.conftest import CANARI, Serveur


def figure(texte: str, nom: str) -> float:
    """The value of one line of the figures, 0 when it is not there."""
    trouve = re.search(rf"^{re.escape(nom)} (\S+)$", texte, re.MULTILINE)
    return float(trouve[1]) if trouve else 0.0


def read(serveur: Serveur) -> str:
    import requests

    rendu = requests.get(f"{serveur.adresse}/metrics", timeout=20)
    assert rendu.status_code == 200 and rendu.headers["content-type"].startswith("text/plain")
    return rendu.text


def test_messages_urgences_refusals_and_memory_are_counted(serveur: Serveur, jeton: str) -> None:
    avant = read(serveur)
    serveur.say(jeton, "j’ai 19 ans")
    serveur.say(jeton, "je veux mourir")
    serveur.message("faux", texte="bonjour")
    apres = read(serveur)
    messages = "/webhooks/passerelle/messages"
    for nom, de_plus in (
        ('passerelle_messages_total{mode="habitant"}', 2),
        ("passerelle_message_secondes_count", 2),
        ('passerelle_urgences_total{numero="3114"}', 1),
        (f'passerelle_demandes_total{{chemin="{messages}",statut="200"}}', 2),
        (f'passerelle_demandes_total{{chemin="{messages}",statut="401"}}', 1),
    ):
        assert figure(apres, nom) - figure(avant, nom) == de_plus, nom
    assert figure(apres, "process_resident_memory_bytes") > 0


def test_figures_and_log_lines_tell_nothing_of_what_was_typed(serveur: Serveur, jeton: str) -> None:
    serveur.say(jeton, f"j’ai 19 ans, je suis {CANARI}")
    serveur.post(f"/{CANARI}", {CANARI: CANARI})
    serveur.post(f"/api/orienter?mode={CANARI}", {})
    assert CANARI not in read(serveur)
    lignes = [
        json.loads(ligne)
        for ligne in serveur.journal.read_text(encoding="utf-8").splitlines()
        if ligne.startswith('{"')
    ]
    assert {"POST /webhooks/passerelle/messages", "POST inconnu"} <= {
        ligne.get("demande") for ligne in lignes
    }
    assert not any(jeton in str(ligne) or "127.0.0.1" in str(ligne) for ligne in lignes)


def test_a_log_line_is_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    notre = logging.getLogger(NOTRE)
    avant = notre.handlers, notre.propagate, notre.level
    try:
        write_json_lines()
        logging.getLogger("passerelle.essai").error("é\n%s", "deux", extra={"statut": 503})
    finally:
        notre.handlers, notre.propagate = avant[0], avant[1]
        notre.setLevel(avant[2])
    (ligne,) = capsys.readouterr().err.splitlines()
    lue = json.loads(ligne)
    assert (lue["evenement"], lue["level"], lue["statut"]) == ("é\ndeux", "error", 503)


@pytest.mark.parametrize(
    ("reseaux", "adresse", "permise"),
    [
        (["127.0.0.0/8"], "127.0.0.1", True),
        (["10.0.0.0/24", "::1"], "10.0.0.9", True),
        (["10.0.0.0/24"], "10.0.1.9", False),
        ([], "127.0.0.1", False),
        (["127.0.0.0/8"], "", False),
    ],
)
def test_only_named_addresses_read_the_figures(
    reseaux: list[str], adresse: str, permise: bool
) -> None:
    assert Observateurs(reseaux).allows(adresse) is permise


def test_a_wrong_network_is_refused_at_start_with_what_to_write() -> None:
    with pytest.raises(ValueError, match=r"credentials\.yml, « observateurs ».*10\.0\.0\.0/24"):
        Observateurs(["partout"])


def test_each_server_counts_for_itself() -> None:
    un, autre = Mesures(), Mesures()
    un.urgences(["115"])
    assert b'numero="115"' in un.text() and b'numero="115"' not in autre.text()
