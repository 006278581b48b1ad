"""The map of the départements that the catalogue covers: one square for each, laid out like France.

The drawing is ours and schematic: a square says where, not what shape. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.pages.balises import Html, balise, html

# Read it as a map: the north on top, one code for each square.
DESSIN = """
 .   .   .   .   .  62  59   .   .   .   .   .
 .   .   .   .  76  80  60  02  08   .   .   .
 .   .  50  14  27  95  93  51  55  54  57  67
29  22  35  61  78  92  75  94  10  52  88  68
 .  56  53  72  28  91  77  89  21  70  90   .
 .  44  49  37  41  45  18  58  71  39  25   .
 .  85  79  86  36  23  03  42  69  01  74   .
 .   .  17  16  87  19  63  43  38  73   .   .
 .   .  33  24  46  15  48  07  26  05   .   .
 .   .  40  47  82  12  34  30  84  04  06   .
 .   .  64  32  31  81  11   .  13  83   .  2B
 .   .   .  65  09  66   .   .   .   .   .  2A
"""
OUTRE_MER = "971 972 973 974 976 975 977 978 986 987 988"
INHABITES = frozenset({"984", "989"})  # nobody to orient: not drawn

COTE = 40  # units of the drawing, from a square to the next
PALIERS = (1, 5, 10)  # local dispositifs and places from which a square is darker
TITRE = "Carte des départements où le catalogue connaît des dispositifs locaux ou des lieux"


def positions() -> dict[str, tuple[int, int]]:
    """Code of a département -> (column, row) of its square, from the top left."""
    places = {
        code: (colonne, rang)
        for rang, ligne in enumerate(DESSIN.strip("\n").splitlines())
        for colonne, code in enumerate(ligne.split())
        if code != "."
    }
    dessous = DESSIN.strip("\n").count("\n") + 2  # a row for the words between the two
    return places | {code: (rang, dessous) for rang, code in enumerate(OUTRE_MER.split())}


def level(combien: int) -> int:
    """How dark a square is: 0 (nothing local) to 3."""
    return sum(combien >= palier for palier in PALIERS)


def draw(
    noms: Mapping[str, str], comptes: Mapping[str, tuple[int, int]], ici: str | None, adresse: str
) -> Html:
    """The map in SVG. `comptes`: code -> (local dispositifs, places); `ici` is the one chosen.

    Each square leads to `adresse` followed by its code.
    """
    places = positions()
    largeur = (max(colonne for colonne, _ in places.values()) + 1) * COTE
    rangees = max(rang for _, rang in places.values()) + 1
    carres = [
        _square(code, noms[code], comptes.get(code, (0, 0)), place, code == ici, adresse)
        for code, place in sorted(places.items(), key=lambda paire: (paire[1][1], paire[1][0]))
        if code in noms
    ]
    legende = balise("text", "Outre-mer", x=2, y=(rangees - 1) * COTE - 8, class_="legende")
    return balise(
        "svg",
        balise("title", TITRE, id="titre-carte"),
        carres,
        legende,
        viewBox=f"0 0 {largeur} {rangees * COTE}",
        role="group",
        aria_labelledby="titre-carte",
        class_="carte",
    )


def _square(
    code: str, nom: str, compte: tuple[int, int], place: tuple[int, int], ici: bool, adresse: str
) -> Html:
    x, y = place[0] * COTE, place[1] * COTE
    dit = f"{nom} : {told(compte)}"
    return balise(
        "a",
        balise("title", dit),
        balise("rect", x=x + 1, y=y + 1, width=COTE - 2, height=COTE - 2, rx=3),
        balise(
            "text",
            code,
            x=x + COTE // 2,
            y=y + COTE // 2 + 6,
            text_anchor="middle",
            class_="long" if len(code) > 2 else None,
        ),
        href=f"{adresse}{code}",
        aria_label=dit,
        aria_current="true" if ici else None,
        class_=f"n{level(sum(compte))}",
    )


def told(compte: tuple[int, int]) -> str:
    """ "2 dispositifs locaux, 3 lieux"."""
    dispositifs, lieux = compte
    dits = []
    if dispositifs:
        dits.append(f"{dispositifs} dispositif{'s locaux' if dispositifs > 1 else ' local'}")
    if lieux:
        dits.append(f"{lieux} lieu{'x' if lieux > 1 else ''}")
    return ", ".join(dits) or "rien de local au catalogue, seulement ce qui vaut partout"


def legend() -> Html:
    """What the shades say, in words."""
    bornes = (*PALIERS, None)
    lignes = [balise("li", balise("span", class_="pastille n0"), "rien de local")]
    for rang, bas in enumerate(PALIERS):
        haut = bornes[rang + 1]
        dit = f"{bas} à {haut - 1}" if haut else f"{bas} et plus"
        lignes.append(balise("li", balise("span", class_=f"pastille n{rang + 1}"), dit))
    return html(
        balise("p", "Dispositifs locaux et lieux, par département :"),
        balise("ul", lignes, class_="teintes"),
    )
