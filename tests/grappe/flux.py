"""People who talk all the time, while something is broken; then a count of what was kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import jwt
import requests

from bot.conversations.tour import RECUS
from tests.channel.conftest import Serveur
from tests.grappe.serveurs import PostgreSQL, wait_for

# Every writing of a conversation leaves the ids of its last requests: one more each time, in order.
_ECRITURES = """
CREATE TABLE IF NOT EXISTS ecritures (rang SERIAL, id TEXT, recus TEXT);
CREATE OR REPLACE FUNCTION noter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO ecritures (id, recus) VALUES (NEW.id, NEW.recus); RETURN NEW; END $$;
CREATE OR REPLACE TRIGGER noter AFTER INSERT OR UPDATE ON conversations
  FOR EACH ROW EXECUTE FUNCTION noter();
TRUNCATE ecritures
"""
PAUSE = 0.2  # seconds between two messages of a person: the limit by conversation stays as it is
_SANS_SUITE = "DROP TRIGGER IF EXISTS noter ON conversations; DROP TABLE IF EXISTS ecritures"


def conversation_of(jeton: str) -> str:
    return str(jwt.decode(jeton, options={"verify_signature": False})["sub"])


@contextmanager
def writings(postgresql: PostgreSQL) -> Iterator[Ecritures]:
    """Within it, every writing of a conversation is noted."""
    postgresql.ask(_ECRITURES)
    try:
        yield Ecritures(postgresql)
    finally:
        postgresql.ask(_SANS_SUITE)


@dataclass
class Ecritures:
    postgresql: PostgreSQL

    def requests(self, jeton: str) -> list[str]:
        """The requests that a conversation took, in order. Each writing follows the one before."""
        lues = self.postgresql.ask(
            "SELECT recus FROM ecritures WHERE id = %s ORDER BY rang", conversation_of(jeton)
        )
        prises: list[str] = []
        for (recus,) in lues:
            suite = str(recus).split()
            if not suite:
                continue  # the welcome, or a conversation that begins afresh
            if suite[-1] in prises[-1:]:
                continue  # an answer that was lost: the conversation goes on, the request is not new
            assert suite == [*prises, suite[-1]][-RECUS:], (
                "a writing does not follow the one before"
            )
            prises.append(suite[-1])
        return prises


@dataclass
class Personne:
    """One who talks through a door, waiting for each answer; a 503 or a cut is said again as it was."""

    porte: Serveur
    rang: int
    jeton: str = ""
    dits: int = 0
    refus: int = 0
    plus_longue: float = 0.0
    erreurs: list[str] = field(default_factory=list)

    def talk(self, fini: threading.Event) -> None:
        self.jeton = self.porte.open()
        while not fini.is_set():
            self.say(f"j’ai {16 + self.dits % 10} ans")
            fini.wait(PAUSE)

    def say(self, texte: str, limite: float = 60.0) -> None:
        """Until it is answered, with the same id."""
        corps = {"texte": texte, "id": f"{self.rang}-{self.dits}"}
        fin = time.monotonic() + limite
        while time.monotonic() < fin:
            debut = time.monotonic()
            try:
                rendu = self.porte.message(self.jeton, **corps)
            except requests.RequestException as erreur:
                self.erreurs.append(type(erreur).__name__)
                time.sleep(0.05)
                continue
            self.plus_longue = max(self.plus_longue, time.monotonic() - debut)
            if rendu.status_code == 200:
                self.dits += 1
                return
            if rendu.status_code != 503 or "3114" not in rendu.text:
                self.erreurs.append(f"{rendu.status_code} {rendu.text[:80]}")
            self.refus += 1
            time.sleep(0.2)
        self.erreurs.append("jamais de réponse")


@contextmanager
def talking(porte: Serveur, combien: int) -> Iterator[list[Personne]]:
    """People who talk within it, each in a thread; at the end each has had every answer."""
    fini = threading.Event()
    personnes = [Personne(porte, rang) for rang in range(combien)]
    fils = [threading.Thread(target=p.talk, args=(fini,), daemon=True) for p in personnes]
    for fil in fils:
        fil.start()
    limite = time.monotonic() + 20
    while not all(p.dits for p in personnes):
        assert time.monotonic() < limite, [p.erreurs for p in personnes]
        time.sleep(0.02)
    try:
        yield personnes
    finally:
        fini.set()
        for fil in fils:
            fil.join(70)


def wait_for_answers(personnes: list[Personne]) -> None:
    """Until what each one is saying now is answered."""
    dits = [p.dits for p in personnes]
    wait_for(
        lambda: all(p.dits > avant for p, avant in zip(personnes, dits, strict=True)), "la grappe"
    )


def check_kept(personnes: list[Personne], ecritures: Ecritures) -> None:
    """Nothing lost, nothing twice, in order; and who waited, waited for safe words, 8 seconds at most."""
    for personne in personnes:
        assert not personne.erreurs, personne.erreurs
        assert len(ecritures.requests(personne.jeton)) == personne.dits
        assert personne.plus_longue < 8.0, (personne.plus_longue, personne.refus)
