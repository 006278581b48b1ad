"""Runs `passerelle` on a copy of the project, one fixed day, its requests answered by a local site.

    python lanceur.py COPIE AAAA-MM-JJ PORT arguments…

What is typed is shown as a terminal shows it. Kept apart from pytest: a process for each command.
"""

from __future__ import annotations

import datetime
import sys
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import yaml  # noqa: F401 - before the calendar changes: it knows how to write true dates

VRAIE_DATE = datetime.date


class _Genre(type):
    def __instancecheck__(cls, valeur: object) -> bool:
        return isinstance(valeur, VRAIE_DATE)


class Date(VRAIE_DATE, metaclass=_Genre):
    """A calendar where today is always the same day."""

    jour: VRAIE_DATE

    @classmethod
    def today(cls) -> Any:
        return cls.jour


def answer_here(port: str) -> None:
    """Whatever site is asked for, the local one answers."""
    from requests.adapters import HTTPAdapter

    vraie = HTTPAdapter.send

    def send(self: Any, request: Any, *suite: Any, **reste: Any) -> Any:
        demandee = request.url
        morceaux = urlsplit(demandee)
        request.headers["Host"] = morceaux.netloc
        request.url = urlunsplit(morceaux._replace(scheme="http", netloc=f"127.0.0.1:{port}"))
        reponse = vraie(self, request, *suite, **reste)
        reponse.url = request.url = demandee
        return reponse

    HTTPAdapter.send = send  # type: ignore[method-assign]  # in this process only


def echo_what_is_typed() -> None:
    from bot.commandes import terminal

    vraie = terminal.read_line

    def read_line(invite: str = "> ") -> str:
        ligne = vraie(invite)
        print(ligne, end="")
        return ligne

    terminal.read_line = read_line


def main(copie: str, jour: str, port: str, *arguments: str) -> int:
    # The environment has the project itself on its path, and may have imported it already.
    for nom in [nom for nom in sys.modules if nom.split(".")[0] == "bot"]:
        del sys.modules[nom]
    sys.path.insert(0, copie)
    Date.jour = VRAIE_DATE.fromisoformat(jour)
    datetime.date = Date  # type: ignore[misc]
    answer_here(port)
    echo_what_is_typed()
    from bot.cli import main as passerelle

    return passerelle(arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
