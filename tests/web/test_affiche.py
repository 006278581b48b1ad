"""The poster as it is printed: one page, nothing over anything, a code that a phone reads."""

from __future__ import annotations

import io
import re
from itertools import combinations

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page

from bot.pages.affiche import LONG_MAX, Affiche, draw
from tests.web.axe import axe
from tests.web.conftest import Capture, Ouvrir

MM = 96 / 25.4  # points of a page in a millimetre
SERVICE = "https://passerelle.ville.fr"
LONGUE = "https://orientation.communaute-agglomeration-du-grand-territoire.fr/passerelle"
LONG_LIEU = "Quartier des Rêpes et du Grand Montmarin - Saint-Jean, Saint-Remy-en-Bouzemont (51)"
AFFICHES = {
    "habitant": Affiche(SERVICE, "70550", "Vesoul (70)"),
    "educateur": Affiche(SERVICE, "70", "Haute-Saône (70)", "educateur"),
    "sans-territoire": Affiche("https://a.fr"),
    "longue": Affiche(LONGUE, "51513", LONG_LIEU, "educateur", ("Un coup de main " * 9)[:LONG_MAX]),
    "d-un-mot": Affiche(LONGUE, "51513", LONG_LIEU, titre="Anticonstitutionnellement" * 3),
    "large": Affiche(SERVICE, titre="W" * LONG_MAX),
}
BLOCS = (".enseigne strong", ".lieu", "h1", ".appel p", ".code", ".gestes h2", ".gestes li", ".promesse", ".adresse", ".urgences h2", ".urgences li")  # fmt: skip


@pytest.fixture(params=AFFICHES.values(), ids=AFFICHES)
def feuille(ouvrir: Ouvrir, request: pytest.FixtureRequest) -> Page:
    page = ouvrir(viewport={"width": 794, "height": 1123}, is_mobile=False).new_page()
    page.set_content(draw(request.param))
    page.emulate_media(media="print")
    return page


def test_it_prints_on_one_page(feuille: Page) -> None:
    pdf = feuille.pdf(prefer_css_page_size=True, print_background=False)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_nothing_covers_anything_nor_leaves_the_sheet(feuille: Page) -> None:
    boites = [
        (bloc, boite)
        for bloc in BLOCS
        for element in feuille.locator(bloc).all()
        if (boite := element.bounding_box())
    ]
    marge = 5 * MM  # what an office printer leaves blank
    for nom, b in boites:
        assert b["x"] >= marge and b["x"] + b["width"] <= 210 * MM - marge, nom
        assert b["y"] >= marge and b["y"] + b["height"] <= 297 * MM - marge, nom
    for (un, a), (autre, b) in combinations(boites, 2):
        large = min(a["x"] + a["width"], b["x"] + b["width"]) - max(a["x"], b["x"])
        haut = min(a["y"] + a["height"], b["y"] + b["height"]) - max(a["y"], b["y"])
        assert large <= 1 or haut <= 1, (un, autre)


def test_the_words_stay_above_the_people_on_the_bridge(feuille: Page) -> None:
    phrase = feuille.locator(".appel p").bounding_box()
    gens = [boite for g in feuille.locator(".dessin g").all() if (boite := g.bounding_box())]
    assert phrase and gens
    assert phrase["y"] + phrase["height"] <= min(boite["y"] for boite in gens)


def test_the_printed_code_is_read_and_seven_centimetres_wide(feuille: Page) -> None:
    image = Image.open(io.BytesIO(feuille.screenshot())).convert("L")
    (lu,) = zxingcpp.read_barcodes(image)
    assert feuille.get_by_role("img", name=f"Code QR : {lu.text}").count() == 1
    large = (lu.position.top_right.x - lu.position.top_left.x) / 2  # the screen counts double
    assert large >= 70 * MM


def test_axe_finds_nothing(feuille: Page) -> None:
    feuille.emulate_media(media="screen")
    assert axe(feuille) == []


def test_it_is_kept_to_be_looked_at(ouvrir: Ouvrir, capture: Capture) -> None:
    page = ouvrir(viewport={"width": 794, "height": 1123}, is_mobile=False).new_page()
    page.set_content(draw(AFFICHES["habitant"]))
    page.emulate_media(media="print")
    assert capture(page, "affiche").stat().st_size > 0
