"""One conversation in the terminal: a line in, the answers out. Shared by `converser` and
`tester --nouveau`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.channel.echange import Echange, Message


class Terminal:
    """Holds one conversation with an `Echange`; `messages` is the last answer."""

    def __init__(self, echange: Echange, conversation: str, messages: list[Message]) -> None:
        self._echange = echange
        self._conversation = conversation
        self.messages = messages

    async def answer(self, texte: str) -> str | None:
        """Say a line, or press the button that "#2" numbers; return the title of what was pressed."""
        from bot.channel.echange import EnPanne

        boutons = [b for message in self.messages for b in message.get("boutons", ())]
        numero = int(texte[1:]) if texte[:1] == "#" and texte[1:].isdecimal() else 0
        presse = boutons[numero - 1] if 1 <= numero <= len(boutons) else None
        try:
            if presse is not None:
                self.messages = await self._echange.press(self._conversation, presse["valeur"])
            else:
                self.messages = await self._echange.say(self._conversation, texte)
        except EnPanne as panne:
            self.messages = panne.messages
        return str(presse["titre"]) if presse is not None else None

    def show(self) -> None:
        numero = 0
        for message in self.messages:
            print(message["texte"])
            for bouton in message.get("boutons", ()):
                numero += 1
                print(f"   #{numero} {bouton['titre']}")
            print()


def ask(invite: str = "> ") -> str:
    """The next line that is not empty. Raises `EOFError` when there is none."""
    while not (texte := read_line(invite).strip()):
        print("Écrivez quelques mots, par exemple votre âge et votre ville.\n")
    return texte


def read_line(invite: str = "> ") -> str:
    print(invite, end="", flush=True)
    ligne = sys.stdin.buffer.readline()
    if not ligne:
        raise EOFError
    return ligne.decode("utf-8", "replace")
