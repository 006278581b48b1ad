"""A page as a person meets it: its words, links, fields and headings; and what is wrong in its HTML."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

ICI = ("/catalogue", "/observatoire")
VIDES = frozenset({"meta", "link", "input", "br"})


@dataclass
class Lue:
    """What was read: visible words, (tag, attributes) of each element, mistakes of structure."""

    texte: str = ""
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    fautes: list[str] = field(default_factory=list)

    def all(self, nom: str) -> list[dict[str, str]]:
        return [attributs for balise, attributs in self.elements if balise == nom]

    @property
    def links(self) -> list[str]:
        return [a["href"] for a in self.all("a")]


class _Lecteur(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lue = Lue()
        self._ouvertes: list[str] = []
        self._morceaux: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        noms = [nom for nom, _ in attrs]
        if len(noms) != len(set(noms)):
            self.lue.fautes.append(f"attribut deux fois : {tag} {noms}")
        self.lue.elements.append((tag, {nom: valeur or "" for nom, valeur in attrs}))
        if tag not in VIDES:
            self._ouvertes.append(tag)
        self._morceaux.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if not self._ouvertes or self._ouvertes.pop() != tag:
            self.lue.fautes.append(f"fermée à tort : {tag}")
        self._morceaux.append(" ")

    def handle_data(self, data: str) -> None:
        self._morceaux.append(data)

    def read(self, page: str) -> Lue:
        self.feed(page)
        self.close()
        self.lue.fautes += [f"jamais fermée : {tag}" for tag in self._ouvertes]
        self.lue.texte = plain("".join(self._morceaux))
        return self.lue


def plain(texte: str) -> str:
    """With single ordinary spaces, to compare."""
    return " ".join(texte.split())


def read_page(page: str) -> Lue:
    lue = _Lecteur().read(page)
    ids = [a["id"] for _, a in lue.elements if "id" in a]
    lue.fautes += [f"id deux fois : {i}" for i in ids if ids.count(i) > 1]
    return lue


def well_made(page: str) -> Lue:
    """The page, once checked for what every page owes: structure, names, no script, no elsewhere."""
    page.encode("utf-8")
    lue = read_page(page)
    assert page.startswith("<!DOCTYPE html>") and lue.fautes == []
    assert lue.all("html") == [{"lang": "fr"}] and len(lue.all("h1")) == 1 == len(lue.all("main"))
    assert not {"script", "style", "iframe", "img", "object"} & {nom for nom, _ in lue.elements}
    for nom, attributs in lue.elements:
        assert "style" not in attributs and not any(cle.startswith("on") for cle in attributs)
        if nom in ("link", "form"):
            assert (attributs.get("href") or attributs["action"]).startswith(ICI)
    nommes = {a["for"] for a in lue.all("label")}
    champs = [a for nom in ("input", "select") for a in lue.all(nom) if a.get("type") != "hidden"]
    assert {a["id"] for a in champs} == nommes
    rangs = [int(nom[1]) for nom, _ in lue.elements if nom[0] == "h" and nom[1:].isdigit()]
    assert rangs[0] == 1 and all(b - a <= 1 for a, b in pairwise(rangs))
    cibles = {a["id"] for _, a in lue.elements if "id" in a}
    assert {lien[1:] for lien in lue.links if lien.startswith("#")} <= cibles
    return lue
