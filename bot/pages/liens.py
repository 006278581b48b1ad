"""What a page links to: a fiche, an address of the web, a number to call; and the day of a check."""

from __future__ import annotations

from bot.orientation.fiches import Fiche, Structure
from bot.orientation.phrases import day_in_french
from bot.pages.balises import Html, balise, html
from bot.pages.feuille import CATALOGUE


def to_fiche(fiche: Fiche, suite: str = "") -> Html:
    """A link to the page of a fiche; `suite` is the query string that it keeps."""
    return balise("a", fiche.nom, href=f"{CATALOGUE}/{fiche.id}{suite}")


def link(adresse: str) -> Html:
    """An address to follow, when it is one of the web; else its text."""
    if not adresse.startswith(("https://", "http://")):
        return html(adresse)
    return balise("a", adresse.partition("//")[2].rstrip("/"), href=adresse, rel="noreferrer")


def phone(numero: str) -> Html:
    """A number to call from a phone."""
    chiffres = "".join(c for c in numero if c.isdigit() or c == "+")
    return balise("a", numero, href=f"tel:{chiffres}") if chiffres else html(numero)


def checked_on(objet: Fiche | Structure) -> Html:
    """ "Vérifié le 22 novembre 2026." """
    jour = balise("time", day_in_french(objet.verifie_le), datetime=objet.verifie_le.isoformat())
    return html("Vérifié le ", jour, ".")
