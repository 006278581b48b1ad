"""What nginx shows by itself when no worker answers: the emergency numbers, as JSON and as a page.

`python -m bot.grappe.secours` writes both again in deploy/nginx/ when the numbers have changed.
"""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path

from bot.urgences import URGENCES, message_panne

DOSSIER = Path(__file__).parents[2] / "deploy" / "nginx"
ERREUR = "Le service est en panne pour le moment."
_NUMERO = re.compile(r"\b(" + "|".join(sorted(URGENCES, key=len, reverse=True)) + r")\b")
_PAGE = """<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Passerelle est en panne</title>
<style>
  body {{ font: 1.125rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 34rem; padding: 1rem; color: #1b1b35; background: #fff; }}
  a {{ color: #000091; font-weight: 700; }}
</style>
<main>
<h1>Passerelle est en panne</h1>
{paragraphes}
</main>
</html>
"""


def pages() -> dict[str, str]:
    """The files by name."""
    texte = message_panne("habitant")
    corps = {"erreur": ERREUR, "messages": [{"texte": texte}]}
    paragraphes = "\n".join(f"<p>{_linked(ligne)}</p>" for ligne in texte.splitlines() if ligne)
    return {
        "secours.json": json.dumps(corps, ensure_ascii=False) + "\n",
        "secours.html": _PAGE.format(paragraphes=paragraphes),
    }


def _linked(ligne: str) -> str:
    """A line whose numbers are pressed to call; the 114 is written to."""

    def link(trouve: re.Match[str]) -> str:
        numero = trouve[1]
        return f'<a href="{"sms" if numero == "114" else "tel"}:{numero}">{numero}</a>'

    return _NUMERO.sub(link, escape(ligne))


if __name__ == "__main__":
    for nom, contenu in pages().items():
        (DOSSIER / nom).write_text(contenu, encoding="utf-8")
