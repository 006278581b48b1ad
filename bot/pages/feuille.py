"""What every page has: its head, its header and footer, its style sheet."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path

from bot.pages.balises import Contenu, Html, balise, html

CATALOGUE = "/catalogue"
STYLE = f"{CATALOGUE}/style.css"
_STYLE = Path(__file__).with_name("style.css")


@cache
def style_sheet() -> str:
    """The style sheet of all the pages."""
    return _STYLE.read_text(encoding="utf-8")


def footprint(texte: str) -> str:
    """A short name of a content, the same for the same content: what an ETag holds."""
    return blake2b(texte.encode("utf-8"), digest_size=12).hexdigest()


def page(titre: str, *contenu: Contenu, rubrique: str = "le catalogue") -> str:
    """A whole page; `titre` says what it is, the same words as its main heading."""
    tete = balise(
        "head",
        balise("meta", charset="utf-8"),
        balise("meta", name="viewport", content="width=device-width, initial-scale=1"),
        balise("meta", name="color-scheme", content="light"),
        balise("title", f"{titre} – Passerelle"),
        balise("link", rel="stylesheet", href=f"{STYLE}?v={footprint(style_sheet())}"),
    )
    corps = balise(
        "body",
        balise("a", "Aller au contenu", href="#contenu", class_="evitement"),
        balise(
            "header",
            balise("a", "Passerelle", " ", balise("span", rubrique), href=CATALOGUE),
            class_="bandeau",
        ),
        balise("main", *contenu, id="contenu"),
        balise(
            "footer",
            balise(
                "p",
                "Ces pages se lisent sans compte ni traceur. Chaque fiche dit d’où elle vient et quand "
                "elle a été vérifiée : avant de se déplacer, appeler. ",
                balise("a", "L’observatoire des besoins", href="/observatoire"),
                " · ",
                balise("a", "Accessibilité", href="/accessibilite"),
            ),
        ),
    )
    return f"<!DOCTYPE html>\n{balise('html', tete, corps, lang='fr')}\n"


def error_page(statut: int, phrase: str) -> str:
    """The page of a refusal: "Trop de demandes en peu de temps…"."""
    return page(
        f"Erreur {statut}",
        balise("h1", "Cette page ne peut pas s’afficher"),
        balise("p", phrase, class_="avis"),
        balise("p", balise("a", "Revenir au catalogue", href=CATALOGUE, class_="bouton")),
    )


def section(titre: str, *contenu: Contenu, niveau: int = 2, **attributs: str) -> Html:
    """A part of a page under its heading."""
    return balise("section", html(balise(f"h{niveau}", titre)), *contenu, **attributs)
