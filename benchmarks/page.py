"""What a cheap phone waits for: `python -m benchmarks.page [--tours N] [ADRESSE]`.

Opens the page of the conversation in Chromium as a phone of 360×640 on a slow 3G (400 kbit/s, 400 ms
there and back) with a processor four times slower, each time with an empty cache, and prints when
the welcome is seen, when one can answer, and how many bytes came. Starts a server of its own unless
an address is given.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bot.nlu.modele import ensure_model
from tests.channel.conftest import started
from tests.web.navigateur import ALLER_RETOUR, DEBIT, LENTEUR, TELEPHONE, slow_3g, started_chromium

TOURS = 5
BUT = 1500  # milliseconds, before the welcome is seen
# The welcome is in the page: it is seen when the page is first painted.
_PEINTE = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


@dataclass(frozen=True)
class Ouverture:
    """Milliseconds until the welcome is seen and until one can answer; bytes received until then."""

    vue_ms: float
    repondre_ms: float
    octets: float


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page")
    parser.add_argument("adresse", nargs="?", metavar="ADRESSE", help="un serveur déjà lancé")
    parser.add_argument("--tours", type=int, default=TOURS)
    options = parser.parse_args(arguments)
    print(f"Python {platform.python_version()}, 3G à {DEBIT // 1000} kbit/s et {ALLER_RETOUR} ms, processeur {LENTEUR} fois plus lent")  # fmt: skip
    with _address(options.adresse) as adresse, started_chromium() as navigateur:
        tours = [open_page(navigateur, adresse) for _ in range(options.tours)]
    for nom, valeurs in (
        ("accueil vu (ms)", [tour.vue_ms for tour in tours]),
        ("première réponse possible (ms)", [tour.repondre_ms for tour in tours]),
        ("reçu (octets)", [tour.octets for tour in tours]),
    ):
        print(f"{nom:32} médiane {statistics.median(valeurs):7.0f}   {min(valeurs):.0f} à {max(valeurs):.0f}")  # fmt: skip
    return 0 if statistics.median(tour.vue_ms for tour in tours) < BUT else 1


def open_page(navigateur: Browser, adresse: str) -> Ouverture:
    """Open the page once, as somebody who never came."""
    contexte = navigateur.new_context(**TELEPHONE)
    page = contexte.new_page()
    recus: list[float] = []
    cdp = contexte.new_cdp_session(page)
    cdp.send("Network.enable")
    cdp.on("Network.loadingFinished", lambda fin: recus.append(fin["encodedDataLength"]))
    slow_3g(page)
    page.goto(adresse)
    page.locator(".reponses").first.wait_for()
    repondre = page.evaluate("performance.now()")
    vue = page.evaluate(_PEINTE)
    contexte.close()
    return Ouverture(vue, repondre, sum(recus))


@contextmanager
def _address(donnee: str | None) -> Iterator[str]:
    if donnee:
        yield donnee
        return
    ensure_model()
    with tempfile.TemporaryDirectory() as dossier, started(Path(dossier)) as serveur:
        serveur.wait_until_ready()
        yield serveur.adresse


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
