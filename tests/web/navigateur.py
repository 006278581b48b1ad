"""Debian's Chromium, driven by Playwright: where it is, how it starts, what it may reach, what it said."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Page,
    Playwright,
    sync_playwright,
)

VARIABLE = "PASSERELLE_CHROMIUM"
NOMS = ("chromium", "google-chrome")
ABSENT = (
    "Chromium manque : les essais du navigateur n’ont pas lieu. Debian, Ubuntu : sudo apt install "
    f"chromium fonts-liberation ; ailleurs, la variable {VARIABLE} nomme un Chromium ou un Chrome."
)

# A name in ".test" is this machine, so that a page has several sites to come from; others are nowhere.
ICI = ("127.0.0.1", "localhost")
_NOMS_CONNUS = (
    f"MAP *.test 127.0.0.1, MAP * ~NOTFOUND, {', '.join(f'EXCLUDE {nom}' for nom in ICI)}"
)
OPTIONS = (
    f"--host-resolver-rules={_NOMS_CONNUS}",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-dev-shm-usage",  # a container gives it 64 MB
)
TELEPHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 640},
    "screen": {"width": 360, "height": 640},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
    "locale": "fr-FR",
    "timezone_id": "Europe/Paris",
}

# 3G as measured at its slowest, and the processor of a cheap phone beside that of this machine.
DEBIT, ALLER_RETOUR, LENTEUR = 400_000, 400, 4  # bits a second, milliseconds, times


def find_chromium() -> str:
    """Its path; without one the tests are skipped, except in continuous integration."""
    for nom in (os.environ.get(VARIABLE), *NOMS):
        if nom and (chemin := shutil.which(nom)):
            return chemin
    if os.environ.get("CI") == "true":
        pytest.fail(ABSENT, pytrace=False)
    pytest.skip(ABSENT)


@contextmanager
def started_chromium() -> Iterator[Browser]:
    """Without a sandbox for root only: Chromium refuses it one."""
    chemin = find_chromium()
    with sync_playwright() as playwright:
        yield _launch(playwright, chemin)


def _launch(playwright: Playwright, chemin: str) -> Browser:
    return playwright.chromium.launch(
        executable_path=chemin, args=[*OPTIONS], chromium_sandbox=os.geteuid() != 0
    )


@dataclass
class Veille:
    """What went wrong in the pages of a test: each must be expected by a part of its text."""

    dites: list[str] = field(default_factory=list)
    attendues: list[str] = field(default_factory=list)

    def watch(self, contexte: BrowserContext) -> None:
        """Listen to all its pages, those that open later too."""
        contexte.on("console", self._hear)
        contexte.on("weberror", lambda erreur: self._say(True, f"erreur : {erreur.error}"))
        contexte.on("request", lambda demande: self._say(_outside(demande.url), f"au dehors : {demande.url}"))  # fmt: skip

    def _hear(self, dit: ConsoleMessage) -> None:
        self._say(dit.type == "error", f"console : {dit.text} ({dit.location['url']})")

    def _say(self, grave: bool, texte: str) -> None:
        if grave:
            self.dites.append(texte)

    @property
    def unexpected(self) -> list[str]:
        return [dite for dite in self.dites if not any(a in dite for a in self.attendues)]


def _outside(adresse: str) -> bool:
    morceaux = urlsplit(adresse)
    hote = morceaux.hostname or ""
    return morceaux.scheme in ("http", "https", "ws", "wss") and not (
        hote in ICI or hote.endswith(".test")
    )


_LENTES: WeakKeyDictionary[BrowserContext, list[CDPSession]] = WeakKeyDictionary()


def slow_3g(page: Page) -> None:
    """A phone far from the mast, with a slow processor.

    For the pages of its own process: a frame of another site has one of its own.
    """
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.enable")
    _slow(cdp, coupe=False)
    cdp.send("Emulation.setCPUThrottlingRate", {"rate": LENTEUR})
    _LENTES.setdefault(page.context, []).append(cdp)


def _slow(cdp: CDPSession, *, coupe: bool) -> None:
    debits = dict.fromkeys(("downloadThroughput", "uploadThroughput"), DEBIT / 8)
    conditions = {"offline": coupe, "latency": ALLER_RETOUR, **debits}
    cdp.send("Network.emulateNetworkConditions", conditions)


@contextmanager
def offline(contexte: BrowserContext) -> Iterator[None]:
    """No network, for all the pages of a context, until the end of the block."""
    _cut(contexte, True)
    try:
        yield
    finally:
        _cut(contexte, False)


def _cut(contexte: BrowserContext, coupe: bool) -> None:
    contexte.set_offline(coupe)
    for cdp in _LENTES.get(contexte, ()):  # what slows a page would have the last word
        _slow(cdp, coupe=coupe)


def capture(page: Page, nom: str, dossier: Path, *, entiere: bool = False) -> Path:
    """A picture of what is seen (or of the whole page), kept as `dossier/nom.png`."""
    assert re.fullmatch(r"[a-z0-9-]+", nom), "un nom de fichier en minuscules"
    dossier.mkdir(parents=True, exist_ok=True)
    chemin = dossier / f"{nom}.png"
    page.screenshot(path=chemin, full_page=entiere, animations="disabled")
    return chemin
