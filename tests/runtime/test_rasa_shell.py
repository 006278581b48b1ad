"""`rasa shell`, alone in a terminal: no action server, no TensorFlow, the whole conversation."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pexpect

from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE

HAUT = "\x1b[A"


def test_rasa_shell_holds_a_conversation_and_answers_an_urgence() -> None:
    ensure_model()
    with socket.socket() as essai:
        essai.bind(("127.0.0.1", 0))
        port = essai.getsockname()[1]
    terminal = pexpect.spawn(
        str(Path(sys.executable).with_name("rasa")),
        ["shell", "--port", str(port)],
        cwd=str(RACINE), encoding="utf-8", timeout=90, dimensions=(60, 300),
    )  # fmt: skip
    try:
        terminal.expect("Your input ->")
        terminal.sendline("bonjour")
        terminal.expect(
            "Type out your own message", timeout=30
        )  # the menu under a question with buttons
        terminal.send(HAUT)  # the last choice: write freely
        terminal.send("\r")
        terminal.expect("Your input ->")
        terminal.sendline("je dors dehors ce soir")
        terminal.expect("appelez le 115", timeout=30)
        terminal.expect("Your input ->")
        terminal.sendline("/stop")
        terminal.expect(pexpect.EOF, timeout=30)
        assert "Traceback" not in terminal.before
    finally:
        terminal.close(force=True)
