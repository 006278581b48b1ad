"""The observatoire on a phone: it fits, everybody can read it, the form leads from one place to another."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bot.pages.demande import OBSERVATOIRE
from tests.channel.conftest import Serveur
from tests.web.axe import axe
from tests.web.conftest import Capture, Ouvrir

ADRESSES = {
    "exemple": f"{OBSERVATOIRE}?lieu=70&exemple=oui",
    "trimestre": f"{OBSERVATOIRE}?lieu=Vesoul&exemple=oui&periode=2026-T3",
    "rien": OBSERVATOIRE,
}


@pytest.mark.parametrize("adresse", ADRESSES.values(), ids=ADRESSES)
def test_it_fits_and_axe_finds_nothing(serveur: Serveur, ouvrir: Ouvrir, adresse: str) -> None:
    for largeur in (320, 360):
        page = ouvrir(viewport={"width": largeur, "height": 640}).new_page()
        page.goto(serveur.adresse + adresse)
        assert page.evaluate("[innerWidth, document.documentElement.scrollWidth]") == [largeur] * 2
    assert axe(page) == []


def test_one_goes_from_the_example_to_a_town_and_keeps_a_picture(
    serveur: Serveur, page: Page, capture: Capture
) -> None:
    page.goto(serveur.adresse + "/catalogue")
    page.get_by_role("link", name="L’observatoire des besoins").click()
    page.get_by_role("link", name="chiffres inventés").click()
    expect(page.get_by_role("heading", level=2, name="Haute-Saône (70)")).to_be_visible()
    capture(page, "observatoire", entiere=True)
    page.get_by_label("Commune ou département").fill("Vesoul")
    page.get_by_label("Période").select_option("tout")
    page.get_by_role("button", name="Montrer").click()
    expect(page.get_by_role("heading", level=2, name="Vesoul (70)")).to_be_visible()
    expect(page.get_by_text("Chiffres inventés")).to_be_visible()
    with page.expect_download() as recu:
        page.get_by_role("link", name="CSV").click()
    assert recu.value.suggested_filename == "observatoire.csv"
