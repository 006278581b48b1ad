"""HTML written by functions: every text is escaped, unless it is HTML that was made here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_AVANT_SIGNE = re.compile(r" (?=[;:!?»])|(?<=«) ")
_VIDES = frozenset({"meta", "link", "input", "br"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Contenu = str | Iterable["Contenu"] | None
VIDE = Html("")


def html(*contenus: Contenu) -> Html:
    """Contents side by side; a plain `str` is escaped, None is nothing.

    No line begins with a French sign: the space before it does not break.
    """
    morceaux: list[str] = []
    for contenu in contenus:
        if isinstance(contenu, Html):
            morceaux.append(contenu)
        elif isinstance(contenu, str):
            morceaux.append(escape(_AVANT_SIGNE.sub("\u00a0", contenu)))
        elif contenu is not None:
            morceaux.extend(html(partie) for partie in contenu)
    return Html("".join(morceaux))


def balise(nom: str, *contenus: Contenu, **attributs: str | int | bool | None) -> Html:
    """An element. `class_` gives class, `aria_label` aria-label; None and False leave one out."""
    ecrits = "".join(
        f" {cle.rstrip('_').replace('_', '-')}"
        + ("" if valeur is True else f'="{escape(str(valeur))}"')
        for cle, valeur in attributs.items()
        if valeur is not None and valeur is not False
    )
    if nom in _VIDES:
        return Html(f"<{nom}{ecrits}>")
    return Html(f"<{nom}{ecrits}>{html(*contenus)}</{nom}>")
