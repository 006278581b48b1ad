"""Plots in SVG, by pure functions: they read in black and white, and each has its table beside it.

Black is what counts, hatching what is missing or turned down; a colour never says anything alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from bot.pages.balises import Html, balise, html

LARGE = 360  # units of a drawing: those of a narrow phone
_HACHURES = "hachures"
_NOMBRE = 34  # what a number takes beside its bar
_GRILLE_GAUCHE = 132
_PETIT_LARGE, _PETIT_HAUT = 160, 84
_MOTS_MAX = 44
_DISQUE_A_NOMBRE = 10.0  # radius


def hatching() -> Html:
    """The pattern that the plots of a page share: written once, before them."""
    trait = balise("path", d="M-1 1l2-2M0 6l6-6M5 7l2-2", stroke="#1b1b35", stroke_width="1.5")
    motif = balise(
        "pattern",
        balise("rect", width=6, height=6, fill="#fff"),
        trait,
        id=_HACHURES,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
    )
    return balise(
        "svg", balise("defs", motif), width=0, height=0, aria_hidden="true", class_="motifs"
    )


def over_time(nom: str, valeurs: Sequence[int], noms: Sequence[str], maximum: int) -> Html:
    """One small plot: a bar for each period, its number on top; `maximum` is that of all the plots."""
    pas = _PETIT_LARGE / max(len(valeurs), 1)
    large = min(pas * 0.7, 34)
    bas, haut = _PETIT_HAUT - 16, _PETIT_HAUT - 16 - 18
    barres = []
    for rang, valeur in enumerate(valeurs):
        milieu = pas * (rang + 0.5)
        taille = haut * valeur / maximum if maximum else 0
        if valeur:
            barres.append(_rect(milieu - large / 2, bas - taille, large, taille, "plein"))
            barres.append(_text(milieu, bas - taille - 4, str(valeur), "middle"))
        else:
            barres.append(_text(milieu, bas - 4, "–", "middle", "discret"))
    bouts = [(0, noms[0], "start")]
    if len(noms) > 1:
        bouts.append((_PETIT_LARGE, noms[-1], "end"))
    return _drawing(
        _told(nom, dict(zip(noms, valeurs, strict=True))),
        (_PETIT_LARGE, _PETIT_HAUT),
        barres,
        balise("path", d=f"M0 {bas}.5h{_PETIT_LARGE}", class_="axe"),
        [_text(x, _PETIT_HAUT - 2, dit, ou, "discret petit") for x, dit, ou in bouts],
    )


def grid(
    titre: str, lignes: Mapping[str, Mapping[str, int]], colonnes: Sequence[tuple[str, str]]
) -> Html:
    """Discs whose area is a number, a row for each line and a column for each (code, name)."""
    pas = (LARGE - _GRILLE_GAUCHE) / len(colonnes)
    hauteur, entete = 40, 22
    maximum = max((n for ligne in lignes.values() for n in ligne.values()), default=1)
    rayon = min(pas, hauteur) / 2 - 1
    dessins = [
        _text(_GRILLE_GAUCHE + pas * (rang + 0.5), 14, nom, "middle", "discret")
        for rang, (_, nom) in enumerate(colonnes)
    ]
    for rang, (nom, ligne) in enumerate(lignes.items()):
        milieu = entete + hauteur * (rang + 0.5)
        dessins.append(balise("path", d=f"M0 {entete + hauteur * rang:g}.5h{LARGE}", class_="fil"))
        mots = _two_lines(nom)
        for place, morceau in enumerate(mots):
            dessins.append(_text(0, milieu + 5 + (place - (len(mots) - 1) / 2) * 15, morceau))
        for colonne, (code, _) in enumerate(colonnes):
            x, valeur = _GRILLE_GAUCHE + pas * (colonne + 0.5), ligne.get(code, 0)
            dessins += _disc(x, milieu, rayon * sqrt(valeur / maximum), valeur)
    dit = "; ".join(
        _told(nom, {n: ligne[c] for c, n in colonnes if c in ligne})
        for nom, ligne in lignes.items()
    )
    return _drawing(f"{titre}. {dit}.", (LARGE, entete + hauteur * len(lignes)), dessins)


def bars(titre: str, lignes: Mapping[str, Sequence[int]], noms: Sequence[str]) -> Html:
    """A full bar for each line and, when there are two numbers, a hatched one below."""
    maximum = max((n for ligne in lignes.values() for n in ligne), default=1) or 1
    dessins: list[Html] = []
    y = 0
    for nom, ligne in lignes.items():
        dessins.append(_text(0, y + 14, _short(nom)))
        y += 20
        for rang, valeur in enumerate(ligne):
            if valeur or rang == 0:
                dessins += _bar(y, 12 if rang == 0 else 9, valeur, maximum, rang == 1)
                y += 15 if rang == 0 else 12
        y += 10
    dit = "; ".join(_told(nom, dict(zip(noms, p, strict=True))) for nom, p in lignes.items())
    return _drawing(f"{titre}. {dit}.", (LARGE, max(y - 4, 1)), dessins)


def parts(titre: str, lignes: Mapping[str, tuple[int, int]], noms: tuple[str, str]) -> Html:
    """A light bar for each line, and over its beginning the hatched part of it."""
    maximum = max((tout for tout, _ in lignes.values()), default=1) or 1
    dessins: list[Html] = []
    for rang, (nom, (tout, partie)) in enumerate(lignes.items()):
        y = rang * 46
        large = (LARGE - 2) * tout / maximum
        dessins.append(_text(0, y + 14, _short(nom)))
        dessins.append(_text(LARGE, y + 14, f"{partie or '–'} sur {tout}", "end"))
        dessins.append(_rect(1, y + 20, large, 15, "clair"))
        if partie:
            dessins.append(_rect(1, y + 20, large * partie / tout, 15, "hachure", hachure=True))
    dit = "; ".join(_told(nom, dict(zip(noms, p, strict=True))) for nom, p in lignes.items())
    return _drawing(f"{titre}. {dit}.", (LARGE, 46 * len(lignes) - 8), dessins)


def legend(*cles: tuple[str, str]) -> Html:
    """What each ink says: ("plein" | "hachure" | "clair", words)."""
    lignes = []
    for genre, dit in cles:
        carre = balise(
            "svg",
            _rect(0.5, 0.5, 17, 11, genre, hachure=genre == "hachure"),
            viewBox="0 0 18 12",
            width=18,
            height=12,
            aria_hidden="true",
        )
        lignes.append(balise("li", carre, " ", dit))
    return balise("ul", lignes, class_="teintes")


def _drawing(dit: str, taille: tuple[float, float], *contenu: Html | Sequence[Html]) -> Html:
    return balise(
        "svg",
        *contenu,
        viewBox=f"0 0 {taille[0]:g} {taille[1]:g}",
        role="img",
        aria_label=dit,
        class_="graphique",
    )


def _disc(x: float, y: float, rayon: float, valeur: int) -> list[Html]:
    """A number in its disc, or beside it when it is small."""
    if not valeur:
        return [_text(x, y + 5, "–", "middle", "discret")]
    petit = rayon < _DISQUE_A_NOMBRE
    centre = x - 9 if petit else x
    return [
        balise("circle", cx=f"{centre:.1f}", cy=f"{y:g}", r=f"{rayon:.1f}", class_="clair"),
        _text(centre + rayon + 4, y + 5, str(valeur))
        if petit
        else _text(x, y + 5, str(valeur), "middle"),
    ]


def _bar(y: float, haut: float, valeur: int, maximum: int, hachure: bool) -> list[Html]:
    large = (LARGE - _NOMBRE) * valeur / maximum
    texte = _text(large + 6, y + haut - 1, str(valeur) if valeur else "–")
    if not valeur:
        return [texte]
    return [_rect(0.5, y, large, haut, "hachure" if hachure else "plein", hachure=hachure), texte]


def _rect(
    x: float, y: float, large: float, haut: float, genre: str, *, hachure: bool = False
) -> Html:
    return balise(
        "rect",
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        width=f"{large:.1f}",
        height=f"{haut:.1f}",
        fill=f"url(#{_HACHURES})" if hachure else None,
        class_=genre,
    )


def _text(x: float, y: float, dit: str, ou: str = "start", genre: str | None = None) -> Html:
    return balise(
        "text",
        html(dit),
        x=f"{x:.4g}",
        y=f"{y:.4g}",
        text_anchor=None if ou == "start" else ou,
        class_=genre,
    )


def _told(nom: str, valeurs: Mapping[str, int]) -> str:
    dits = ", ".join(f"{cle} {valeur or 'trop peu'}" for cle, valeur in valeurs.items())
    return f"{nom} : {dits}"


def _short(nom: str) -> str:
    return nom if len(nom) <= _MOTS_MAX else f"{nom[: _MOTS_MAX - 1].rstrip()}…"


def _two_lines(nom: str) -> list[str]:
    """A name in one or two lines of some fifteen letters."""
    if len(nom) <= 17:
        return [nom]
    coupe = nom.rfind(" ", 0, 18)
    if coupe < 0:
        return [f"{nom[:16]}…"]
    suite = nom[coupe + 1 :]
    return [nom[:coupe], suite if len(suite) <= 18 else f"{suite[:16].rstrip()}…"]
