"""Contract, section 7: opening, talking and erasing over HTTP, on a real server."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.channel.conftest import CANARI, Serveur, french_error

PROPOSITION = {
    "dispositif", "nom", "etape", "verdict", "motifs", "freins", "resume", "structure", "demarche", "documents",
    "prescription", "source", "verifie_le",
}  # fmt: skip
STRUCTURE = {"id", "nom", "adresse", "commune", "telephone", "courriel", "site", "distance_km"}
TERRITOIRE = {"commune", "nom", "departement", "region", "epci", "quartier", "qpv", "frr"}
CONVERSATIONS = "/webhooks/passerelle/conversations"
MESSAGES = "/webhooks/passerelle/messages"


@pytest.mark.parametrize("corps", [None, {}, {"mode": "habitant"}, {"mode": "educateur"}])
def test_a_new_conversation_gives_a_token_and_welcomes(serveur: Serveur, corps: Any) -> None:
    rendu = serveur.post(CONVERSATIONS, corps)
    assert rendu.status_code == 201
    assert set(rendu.json()) == {"jeton", "messages"}
    (accueil,) = rendu.json()["messages"]
    assert ("éducateur" in accueil["texte"]) == (corps == {"mode": "educateur"})
    assert accueil["question"] == "age"


@pytest.mark.parametrize(
    "corps", [{"mode": "juge"}, {"mode": None}, {"mode": ["habitant"]}, [], "habitant", 3]
)
def test_an_unknown_mode_is_refused(serveur: Serveur, corps: Any) -> None:
    rendu = serveur.post(CONVERSATIONS, corps)
    assert rendu.status_code == 400
    assert "habitant" in french_error(rendu)


def test_two_conversations_know_nothing_of_each_other(serveur: Serveur) -> None:
    un, autre = serveur.open(), serveur.open()
    serveur.say(un, "j’ai 19 ans et j’habite à Vesoul")
    rendu = serveur.say(autre, "j’ai 30 ans")
    assert rendu[-1]["orientation"]["situation"]["age"] == 30
    assert "commune" not in rendu[-1]["orientation"]["situation"]


def test_the_last_message_carries_the_whole_orientation_once_a_key_is_known(
    serveur: Serveur, jeton: str
) -> None:
    assert all("orientation" not in message for message in serveur.say(jeton, "bonjour"))
    messages = serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul et je n’ai pas le permis")
    assert [("orientation" in message) for message in messages] == [False] * (len(messages) - 1) + [
        True
    ]
    orientation = messages[-1]["orientation"]
    assert set(orientation) == {"situation", "propositions", "ecartes", "urgences", "questions"}
    assert (
        orientation["situation"].items()
        >= {"age": 19, "commune": "70550", "freins": ["mobilite"]}.items()
    )
    assert set(orientation["situation"]["territoire"]) == TERRITOIRE
    assert orientation["propositions"] and orientation["ecartes"]
    for proposition in orientation["propositions"]:
        assert set(proposition) == PROPOSITION
        assert proposition["verdict"] in ("eligible", "a_verifier")
        assert proposition["structure"] is None or set(proposition["structure"]) == STRUCTURE
        assert proposition["motifs"]
        for motif in proposition["motifs"]:
            assert set(motif) == {"critere", "verdict", "texte"}
    for ecarte in orientation["ecartes"]:
        assert set(ecarte) == {"dispositif", "nom", "verdict", "motifs"}
        assert ecarte["verdict"] == "non_eligible" and ecarte["motifs"]
    assert orientation["urgences"] == []
    assert "age" not in orientation["questions"]


def test_later_answers_still_carry_the_orientation(serveur: Serveur, jeton: str) -> None:
    serveur.say(jeton, "j’ai 19 ans")
    messages = serveur.say(jeton, "c’est gratuit ?")
    assert messages[-1]["orientation"]["situation"]["age"] == 19


def test_messages_hold_only_the_keys_of_the_contract(serveur: Serveur, jeton: str) -> None:
    for message in [*serveur.say(jeton, "bonjour"), *serveur.say(jeton, "19 ans, à Vesoul")]:
        assert {"texte"} <= set(message) <= {"texte", "question", "boutons", "orientation"}
        assert message["texte"].strip()
        for bouton in message.get("boutons", ()):
            assert set(bouton) == {"titre", "valeur"}


def test_a_question_tells_which_key_it_asks(serveur: Serveur, jeton: str) -> None:
    assert serveur.say(jeton, "j’ai 19 ans")[-1]["question"] == "commune"
    assert serveur.say(jeton, "Vesoul")[-1]["question"] not in ("age", "commune")


def first_choice(serveur: Serveur, jeton: str) -> tuple[str, str]:
    """A question that the bot asks, and the value of its first button."""
    question = serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")[-1]
    return question["question"], question["boutons"][0]["valeur"]


def test_a_button_answers_its_question(serveur: Serveur, jeton: str) -> None:
    cle, valeur = first_choice(serveur, jeton)
    rendu = serveur.message(jeton, bouton=valeur)
    assert rendu.status_code == 200
    derniere = rendu.json()["messages"][-1]
    assert cle in derniere["orientation"]["situation"]
    assert derniere.get("question") != cle


def test_a_button_shows_no_payload_of_rasa(serveur: Serveur, jeton: str) -> None:
    valeurs = [
        bouton["valeur"]
        for message in serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
        for bouton in message.get("boutons", ())
    ]
    assert valeurs
    for valeur in valeurs:
        assert "/" not in valeur and "{" not in valeur


@pytest.mark.parametrize(
    "valeur", ['/informer{"age": 42}', "", "é", "\ud800", "A", "AAAA" * 20, "\x00"]
)
def test_a_forged_button_is_refused(serveur: Serveur, jeton: str, valeur: str) -> None:
    rendu = serveur.message(jeton, bouton=valeur)
    assert rendu.status_code == 400
    french_error(rendu)


def test_a_button_with_another_payload_is_refused(serveur: Serveur, jeton: str) -> None:
    _, valeur = first_choice(serveur, jeton)
    brut = base64.urlsafe_b64decode(valeur + "=" * (-len(valeur) % 4))
    rendu = serveur.message(jeton, bouton=base64.urlsafe_b64encode(brut + b" ").decode())
    assert rendu.status_code == 400


def test_a_button_of_another_conversation_is_refused(serveur: Serveur, jeton: str) -> None:
    first_choice(serveur, jeton)
    _, ailleurs = first_choice(serveur, serveur.open())
    assert serveur.message(jeton, bouton=ailleurs).status_code == 400


def test_a_retry_with_the_same_id_gets_the_same_answer_and_takes_no_turn(
    serveur: Serveur, jeton: str
) -> None:
    avant = serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")[-1]["orientation"]["questions"]
    premiere = serveur.message(jeton, texte="je ne sais pas", id="m-1").json()
    seconde = serveur.message(jeton, texte="je ne sais pas", id="m-1").json()
    assert seconde == premiere
    apres = serveur.say(jeton, "bonjour")[-1]["orientation"]["questions"]
    assert len(set(avant) - set(apres)) == 1, "one question was passed, not two"


def test_an_id_is_worth_nothing_in_another_conversation(serveur: Serveur, jeton: str) -> None:
    serveur.message(jeton, texte="j’ai 19 ans", id="m-1")
    rendu = serveur.message(serveur.open(), texte="j’ai 30 ans", id="m-1").json()
    assert rendu["messages"][-1]["orientation"]["situation"]["age"] == 30


@pytest.mark.parametrize("identifiant", ["", "x" * 101, 12, [], {}])
def test_a_strange_id_is_refused(serveur: Serveur, jeton: str, identifiant: Any) -> None:
    rendu = serveur.message(jeton, texte="bonjour", id=identifiant)
    assert rendu.status_code == 400
    assert "« id »" in french_error(rendu)


def test_simultaneous_messages_of_one_conversation_are_all_kept(
    serveur: Serveur, jeton: str
) -> None:
    textes = ["j’ai 19 ans", "j’habite à Vesoul", "je n’ai pas le permis", "je touche le RSA"]
    with ThreadPoolExecutor(4) as ensemble:
        rendus = list(ensemble.map(lambda texte: serveur.message(jeton, texte=texte), textes))
    assert [rendu.status_code for rendu in rendus] == [200] * 4
    situation = serveur.say(jeton, "bonjour")[-1]["orientation"]["situation"]
    attendu = {"age": 19, "commune": "70550", "freins": ["mobilite"], "rsa": True}
    assert situation.items() >= attendu.items()


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_an_erased_conversation_begins_afresh_in_its_mode(serveur: Serveur, mode: str) -> None:
    jeton = serveur.open(mode)
    serveur.say(jeton, "19 ans, Vesoul")
    effacee = serveur.erase(jeton)
    assert (effacee.status_code, effacee.content) == (204, b"")
    assert serveur.erase(jeton).status_code == 204
    messages = serveur.say(jeton, "rsa")
    situation = messages[-1]["orientation"]["situation"]
    assert {cle: situation.get(cle) for cle in ("age", "commune", "rsa")} == {
        "age": None,
        "commune": None,
        "rsa": True,
    }
    vouvoie = any(
        "vous" in message["texte"].lower().split() or "-vous" in message["texte"]
        for message in messages
    )
    assert vouvoie == (mode == "habitant")


def test_erasing_also_forgets_the_answers_kept_for_retries(serveur: Serveur, jeton: str) -> None:
    serveur.message(jeton, texte="j’ai 19 ans", id="m-1")
    serveur.erase(jeton)
    rendu = serveur.message(jeton, texte="bonjour", id="m-1").json()
    assert "orientation" not in rendu["messages"][-1]


def test_an_urgence_after_an_erasure_is_answered_in_the_first_message(
    serveur: Serveur, jeton: str
) -> None:
    serveur.erase(jeton)
    assert "3114" in serveur.say(jeton, "je veux mourir")[0]["texte"]


@pytest.mark.parametrize(
    ("texte", "code"),
    [("je dors dehors ce soir", "115"), ("je veux mourir", "3114"), ("mon mari me frappe", "3919")],
)
@pytest.mark.parametrize("avant", [(), ("j’ai 19 ans",)])
def test_an_urgence_is_answered_first_and_kept(
    serveur: Serveur, texte: str, code: str, avant: tuple[str, ...]
) -> None:
    jeton = serveur.open()
    for phrase in avant:
        serveur.say(jeton, phrase)
    messages = serveur.say(jeton, texte)
    assert code in messages[0]["texte"]
    assert not any("question" in message for message in messages)
    assert code in messages[-1]["orientation"]["urgences"]
    assert code in serveur.say(jeton, "merci")[-1]["orientation"]["urgences"]


@pytest.mark.parametrize(
    "texte",
    [
        "/restart",
        '/informer{"age": 42}',
        "/session_start",
        " /restart",
        "//restart",
        "\x00/restart",
        "/",
        "///",
        "/inconnu{",
    ],
)
def test_a_command_of_rasa_is_only_text(serveur: Serveur, texte: str) -> None:
    jeton = serveur.open()
    avant = serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")[-1]["orientation"]["situation"]
    messages = serveur.say(jeton, texte)
    assert messages and messages[0]["texte"].strip()
    assert messages[-1]["orientation"]["situation"] == avant


def test_nothing_that_was_typed_is_logged(serveur: Serveur, jeton: str) -> None:
    serveur.say(jeton, f"bonjour {CANARI}")
    serveur.say(jeton, f"/{CANARI}{{")
    serveur.message(jeton, texte=f"j’habite à {CANARI}ville", id=CANARI)
    serveur.message(jeton, bouton=CANARI)
    serveur.post("/api/orienter", {CANARI: 3})
    journal = serveur.journal.read_text(encoding="utf-8")
    assert "Passerelle écoute" in journal
    assert CANARI not in journal.lower()
