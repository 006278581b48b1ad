"""What the poster shows without words: a footbridge, the people who cross it, three gestures.

Flat shapes in two inks, a dark blue and a yellow: in black and white, black on a light grey.
"""

from __future__ import annotations

from bot.pages.balises import Html, balise, html

BLEU, JAUNE, BLANC = "#000091", "#ffd23f", "#fff"
_LARGE, _HAUT = 210, 297
_RIVE, _FLECHE = 153.0, 16.0  # the deck at the edges of the sheet; how much higher in the middle
_BAS = 263.0  # where the yellow ends
_RAMPE, _PAS = 9.0, 7.0


def bridge() -> Html:
    """The whole sheet behind the words: the yellow under the deck, the rail, who walks, the deck."""
    tablier = f"M0 {_RIVE}Q{_LARGE / 2} {_RIVE - 2 * _FLECHE} {_LARGE} {_RIVE}"
    rampe = (
        f"M0 {_RIVE - _RAMPE}Q{_LARGE / 2} {_RIVE - 2 * _FLECHE - _RAMPE} {_LARGE} {_RIVE - _RAMPE}"
    )
    poteaux = "".join(f"M{x:g} {_deck(x):.2f}v{-_RAMPE:g}" for x in _steps(_PAS / 2, _LARGE, _PAS))
    return balise(
        "svg",
        balise("path", d=f"{tablier}V{_BAS}H0z", fill=JAUNE),
        balise("path", d=poteaux + rampe, fill="none", stroke=BLEU, stroke_width="0.9"),
        _people(),
        balise("path", d=tablier, fill="none", stroke=BLEU, stroke_width="3.2"),
        viewBox=f"0 0 {_LARGE} {_HAUT}",
        class_="dessin",
        aria_hidden="true",
    )


def _deck(x: float) -> float:
    """The height of the deck at a place of the sheet."""
    part = x / _LARGE
    return _RIVE - 4 * _FLECHE * part * (1 - part)


def _steps(debut: float, fin: float, pas: float) -> list[float]:
    return [debut + rang * pas for rang in range(int((fin - debut) / pas) + 1)]


def _people() -> Html:
    """All sorts of people: tall, small, with a child, in a wheelchair."""
    return html(
        _walker(34, 25, BLEU),
        _walker(70, 24, BLANC),
        _walker(80.5, 14, BLEU),
        _wheelchair(114),
        _walker(150, 26, BLEU),
        _walker(176, 22, BLANC),
    )


def _walker(x: float, haut: float, fond: str) -> Html:
    """A head, and a body in one piece, wider at the foot."""
    sol = _deck(x)
    tete = haut * 0.15
    epaule, pied, nuque = haut * 0.17, haut * 0.23, sol - haut + 2.25 * tete
    corps = (
        f"M{x - pied:.2f} {sol:.2f}L{x - epaule:.2f} {nuque + epaule:.2f}"
        f"A{epaule:.2f} {epaule:.2f} 0 0 1 {x + epaule:.2f} {nuque + epaule:.2f}L{x + pied:.2f} {sol:.2f}z"
    )
    return balise(
        "g",
        balise("path", d=corps),
        balise("circle", cx=f"{x:g}", cy=f"{sol - haut + tete:.2f}", r=f"{tete:.2f}"),
        fill=fond,
        stroke=BLEU,
        stroke_width="0.9",
    )


def _wheelchair(x: float) -> Html:
    """Somebody seated: the legs, the shoulders, then the two wheels over them."""
    sol = _deck(x)
    jambes = f"M{x:g} {sol - 8.5:.2f}h8l3 6h2.5"
    buste = f"M{x - 3.6:g} {sol - 6:.2f}v-6.4a3.6 3.6 0 0 1 7.2 0v6.4z"
    roues = [
        balise("circle", cx=f"{x + dx:g}", cy=f"{sol - 1.6 - r:.2f}", r=f"{r:g}", fill=BLANC)
        for dx, r in ((-1, 5.2), (8.5, 1.7))
    ]
    return balise(
        "g",
        balise("path", d=jambes, fill="none", stroke_width="3.4", stroke_linejoin="round"),
        balise("path", d=buste),
        balise("circle", cx=f"{x:g}", cy=f"{sol - 20:.2f}", r="3.6"),
        roues,
        fill=BLEU,
        stroke=BLEU,
        stroke_width="1.3",
    )


def logo() -> Html:
    """A deck and its rail."""
    return balise(
        "svg",
        balise("path", d="M1 12.5Q13 4.5 25 12.5", stroke_width="3"),
        balise("path", d="M1 6.5Q13 -1.5 25 6.5M5 10V4M13 8V2.5M21 10V4", stroke_width="1.3"),
        viewBox="0 0 26 14",
        fill="none",
        stroke=BLEU,
        aria_hidden="true",
    )


_PICTOS = {
    "appareil": '<rect x="9" y="3" width="14" height="26" rx="2.5"/><circle cx="16" cy="14" r="3.6"/><path d="M14 25.5h4"/>',
    "viser": '<path d="M4 10V4h6M22 4h6v6M28 22v6h-6M10 28H4v-6"/><path d="M10 10h5v5h-5zM18 10h4v4h-4zM10 18h4v4h-4zM18 18h4v4h-4z" fill="#000091" stroke="none"/>',
    "toucher": '<rect x="3" y="4" width="26" height="9" rx="4.5"/><path d="M13 27l-4-6 2-1 2.5 2V11.5a1.8 1.8 0 0 1 3.6 0V18l5.5 1.4c1.5.4 2 1.600 1.600 3L23 27z" fill="#fff"/>',
}


def picto(nom: str) -> Html:
    """One gesture, in a white circle."""
    return balise(
        "svg",
        balise("circle", cx=16, cy=16, r=22, fill=BLANC, stroke="none"),
        Html(_PICTOS[nom]),
        viewBox="-6 -6 44 44",
        fill="none",
        stroke=BLEU,
        stroke_width="1.9",
        stroke_linejoin="round",
        stroke_linecap="round",
        aria_hidden="true",
    )
