"""The poster of the service: one sheet A4 of HTML, its style and its QR code inside, no script."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlencode, urlsplit

import segno

from bot.pages.balises import VIDE, Contenu, Html, balise, html
from bot.pages.passants import bridge, logo, picto
from bot.urgences.numeros import EN_PANNE, URGENCES

LONG_MAX = 90  # characters of a title
_STYLE = Path(__file__).with_name("affiche.css")
_MARGE = 4  # modules of white around a QR code, as its norm wants
_VERSION_MIN = 3  # below, the code itself would be under seven centimetres
# How wide a title may be, in heights of its letters, for each size of `affiche.css`.
_TAILLES = ((22, "t1"), (33, "t2"), (50, "t3"))
_LETTRE, _LARGE_LETTRE = 0.55, 0.9
_A_TAPER_LONG, _LIEU_LONG = 34, 50

_TITRES = {
    "habitant": ("Une place,", "une formation,", "un emploi ?"),
    "educateur": ("Une personne", "à orienter ?", "Une phrase suffit."),
}
_SUITES = {
    "habitant": "On vous dit par où commencer, et qui appeler.",
    "educateur": "Quels dispositifs, pourquoi, où, et qui appeler.",
}
_PROMESSES = {
    "habitant": ("Gratuit.", "Sans donner votre nom."),
    "educateur": ("Gratuit, sans compte.", "Sans nom : ni le vôtre, ni le sien."),
}
_CONSEIL = "Pour imprimer : Ctrl + P (Cmd + P sur un Mac), papier A4, échelle 100 %. En noir et blanc aussi."
_GESTES = (
    ("appareil", "Ouvrez l’appareil photo du téléphone."),
    ("viser", "Visez le carré."),
    ("toucher", "Touchez le lien."),
)


@dataclass(frozen=True, slots=True)
class Affiche:
    """What differs from one poster to another; `adresse` is that of the service, without query."""

    adresse: str
    territoire: str | None = None
    lieu: str = ""
    mode: str = "habitant"
    titre: str = ""

    @property
    def to_scan(self) -> str:
        """What the QR code holds."""
        champs = {
            "territoire": self.territoire,
            "mode": None if self.mode == "habitant" else self.mode,
        }
        dits = {cle: valeur for cle, valeur in champs.items() if valeur}
        return f"{self.adresse.rstrip('/')}/{'?' + urlencode(dits) if dits else ''}"

    @property
    def to_type(self) -> str:
        """What a person types, accents and all: the bot asks for the territoire, only a professional
        needs the mode."""
        adresse = Affiche(self.adresse, mode=self.mode).to_scan if self.mode != "habitant" else self.adresse  # fmt: skip
        lue = urlsplit(adresse)
        site = lue.netloc.encode("ascii").decode("idna")
        return unquote(lue._replace(netloc=site).geturl()).removeprefix("https://").rstrip("/")


def draw(affiche: Affiche) -> str:
    """The whole file."""
    titre: tuple[str, ...] = (affiche.titre,) if affiche.titre else _TITRES[affiche.mode]
    tete = balise(
        "head",
        balise("meta", charset="utf-8"),
        balise("meta", name="viewport", content="width=device-width, initial-scale=1"),
        balise("title", "Affiche Passerelle", f" – {affiche.lieu}" if affiche.lieu else None),
        balise("style", Html(_style())),
    )
    corps = balise(
        "body",
        balise("header", balise("p", _CONSEIL), class_="conseil"),
        balise(
            "main",
            bridge(),
            balise(
                "div",
                balise("strong", logo(), "Passerelle"),
                _place(affiche.lieu),
                class_="enseigne",
            ),
            balise(
                "div",
                balise("h1", [balise("span", ligne) for ligne in titre], class_=_size(titre)),
                balise("p", _SUITES[affiche.mode]),
                class_="appel",
            ),
            balise("div", qr_code(affiche.to_scan), class_="code"),
            _gestures(affiche.mode),
            _address(affiche.to_type),
            _emergencies(),
        ),
    )
    return f"<!DOCTYPE html>\n{balise('html', tete, corps, lang='fr')}\n"


def qr_code(texte: str) -> Html:
    """Each row's dark modules as rectangles of one path: sharp at any size, on any printer."""
    code = segno.make(texte, error="q", micro=False)
    if int(code.version) < _VERSION_MIN:
        code = segno.make(texte, error="q", version=_VERSION_MIN)
    cote = code.symbol_size(border=_MARGE)[0]
    traits = [
        f"M{debut} {y}h{fin - debut}v1h{debut - fin}z"
        for y, rangee in enumerate(code.matrix_iter(border=_MARGE))
        for debut, fin in _runs(bytes(rangee))
    ]
    return balise(
        "svg",
        balise("path", d="".join(traits), fill="#000"),
        viewBox=f"0 0 {cote} {cote}",
        role="img",
        aria_label=f"Code QR : {texte}",
        shape_rendering="crispEdges",
    )


def _runs(rangee: bytes) -> list[tuple[int, int]]:
    """Where each stretch of dark modules begins and ends."""
    bords = [x for x in range(1, len(rangee)) if rangee[x] != rangee[x - 1]]
    return list(zip(bords[::2], bords[1::2], strict=True))


@cache
def _style() -> str:
    return _STYLE.read_text(encoding="utf-8")


def _size(titre: tuple[str, ...]) -> str:
    """The greatest size at which the title stays above the bridge, capitals counted wide."""
    large = sum(
        _LARGE_LETTRE if lettre.isupper() or lettre in "mwœæ—…" else _LETTRE
        for lettre in " ".join(titre)
    )
    return next((classe for borne, classe in _TAILLES if large <= borne), "t4")


def _place(lieu: str) -> Html:
    if not lieu:
        return VIDE
    return balise("span", lieu, class_="lieu long" if len(lieu) > _LIEU_LONG else "lieu")


def _gestures(mode: str) -> Html:
    lignes = [balise("li", picto(nom), balise("span", phrase)) for nom, phrase in _GESTES]
    promesse: list[Contenu] = [balise("strong", _PROMESSES[mode][0]), _PROMESSES[mode][1]]  # fmt: skip
    return balise(
        "div",
        balise("h2", "Scannez"),
        balise("ol", lignes),
        balise("p", promesse, class_="promesse"),
        class_="gestes",
    )


def _address(adresse: str) -> Html:
    longue = " longue" if len(adresse) > _A_TAPER_LONG else ""
    return balise("p", "Ou tapez : ", balise("strong", adresse), class_=f"adresse{longue}")


def _emergencies() -> Html:
    lignes = [
        balise(
            "li",
            balise("strong", URGENCES[code].ligne.partition(" : ")[0]),
            f" : {URGENCES[code].pour}",
        )
        for code in EN_PANNE
    ]
    return html(
        balise(
            "div",
            balise("h2", "En danger ? Appelez. C’est gratuit, jour et nuit."),
            balise("ul", lignes),
            class_="urgences",
        )
    )
