"""Two workers serve the same conversations: whoever answers, it is the same conversation."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
import requests

from bot.channel.cadence import OUVERTURES_PAR_ADRESSE
from tests.channel.conftest import CANARI
from tests.grappe.conftest import Grappe
from tests.grappe.flux import conversation_of, writings
from tests.pannes.conftest import CONVERSATIONS, situation


def test_a_conversation_goes_from_one_worker_to_the_other(grappe: Grappe) -> None:
    un, autre = grappe.travailleurs
    jeton = un.open()
    un.say(jeton, "j’ai 19 ans")
    autre.say(jeton, "j’habite à Vesoul")
    messages = un.say(jeton, "je n’ai pas le permis")
    attendu = {"age": 19, "commune": "70550", "freins": ["mobilite"]}
    assert situation(messages).items() >= attendu.items()
    bouton = next(m["boutons"][0] for m in messages if m.get("boutons"))
    assert autre.message(jeton, bouton=bouton["valeur"]).status_code == 200
    assert grappe.turns(conversation_of(jeton)) == 4


def test_what_is_erased_at_one_is_erased_at_the_other(grappe: Grappe) -> None:
    un, autre = grappe.travailleurs
    jeton = un.open()
    un.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
    autre.say(jeton, "merci")
    assert un.erase(jeton).status_code == 204
    assert grappe.postgresql.ask(
        "SELECT count(*) FROM conversations WHERE id = %s", conversation_of(jeton)
    ) == [(0,)]
    assert "age" not in situation(autre.say(jeton, "je touche le RSA"))


def test_a_request_sent_again_to_the_other_worker_counts_once(grappe: Grappe) -> None:
    un, autre = grappe.travailleurs
    jeton = un.open()
    demande = {"texte": "j’ai 19 ans", "id": uuid4().hex}
    premiere = un.message(jeton, **demande).json()
    assert autre.message(jeton, **demande).json() == premiere
    assert grappe.turns(conversation_of(jeton)) == 1


@pytest.mark.parametrize("par_nginx", [True, False], ids=["nginx", "sans affinité"])
def test_fifty_messages_at_once_are_fifty_turns_in_order(grappe: Grappe, par_nginx: bool) -> None:
    """Fifty messages of one conversation over two workers: each answered, each counted once."""
    jeton = grappe.travailleurs[0].open()
    portes = [grappe.porte] if par_nginx else grappe.travailleurs
    with writings(grappe.postgresql) as ecritures, ThreadPoolExecutor(50) as fils:
        rendus = list(
            fils.map(
                lambda rang: portes[rang % len(portes)].message(
                    jeton, texte=f"j’ai {16 + rang % 10} ans", id=f"m{rang}"
                ),
                range(50),
            )
        )
        assert [rendu.status_code for rendu in rendus] == [200] * 50
        prises = ecritures.requests(jeton)
        assert len(prises) == len(set(prises)) == 50


def test_calls_of_an_address_are_counted_by_all_together(grappe: Grappe) -> None:
    """Sixty openings a minute, whichever worker is asked."""
    adresse = {"X-Forwarded-For": "203.0.113.9"}
    statuts = [
        requests.post(
            grappe.travailleurs[rang % 2].adresse + CONVERSATIONS, headers=adresse, timeout=20
        ).status_code
        for rang in range(OUVERTURES_PAR_ADRESSE + 2)
    ]
    assert statuts == [201] * OUVERTURES_PAR_ADRESSE + [429] * 2


def test_nothing_that_was_typed_or_said_is_in_the_base(grappe: Grappe) -> None:
    """Every byte of PostgreSQL, its journal included."""
    jeton = grappe.porte.open()
    for phrase in (f"j’ai 19 ans et je suis {CANARI}", f"j’habite à {CANARI}ville", CANARI):
        dite = grappe.porte.say(jeton, phrase)[0]["texte"]
    grappe.postgresql.ask("CHECKPOINT")
    donnees = grappe.postgresql.dossier / "donnees"
    octets = b"".join(f.read_bytes() for f in donnees.rglob("*") if f.is_file()).lower()
    assert conversation_of(jeton).lower().encode() in octets
    assert CANARI.encode() not in octets and dite.lower().encode() not in octets
    for travailleur in grappe.travailleurs:
        assert CANARI not in travailleur.journal.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("identifiant", ["\x00", "\ud800", "x" * 100, "a\nb' OR 1=1 --"])
def test_whatever_an_id_or_a_text_holds_the_base_takes_it(grappe: Grappe, identifiant: str) -> None:
    """NUL and lone surrogates, that PostgreSQL’s texts refuse: the request is counted once."""
    jeton = grappe.travailleurs[0].open()
    demande = {"texte": f"j’ai 19 ans {identifiant}", "id": identifiant}
    rendus = [travailleur.message(jeton, **demande) for travailleur in grappe.travailleurs]
    assert [rendu.status_code for rendu in rendus] == [200, 200]
    assert rendus[0].json() == rendus[1].json()
    assert grappe.turns(conversation_of(jeton)) == 1
