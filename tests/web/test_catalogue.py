"""The catalogue on a phone: it fits, everybody can read it, the keyboard is enough."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from bot.pages import CATALOGUE
from tests.channel.conftest import Serveur
from tests.web.axe import axe
from tests.web.conftest import Capture, Ouvrir
from tests.web.navigateur import Veille

ADRESSES = {
    "entier": CATALOGUE,
    "filtre": f"{CATALOGUE}?lieu=Vesoul&age=19&frein=mobilite",
    "refus": f"{CATALOGUE}?age=abc&lieu=zzzzzz",
    "fiche": f"{CATALOGUE}/mission-locale",
}


@pytest.mark.parametrize("adresse", ADRESSES.values(), ids=ADRESSES)
@pytest.mark.parametrize("largeur", [320, 360])
def test_nothing_scrolls_sideways(
    serveur: Serveur, ouvrir: Ouvrir, veille: Veille, adresse: str, largeur: int
) -> None:
    veille.attendues.append("status of 400")  # the answer to a filter that cannot be read
    page = ouvrir(viewport={"width": largeur, "height": 640}).new_page()
    page.goto(serveur.adresse + adresse)
    assert page.evaluate("[innerWidth, document.documentElement.scrollWidth]") == [largeur] * 2


@pytest.mark.parametrize("adresse", ADRESSES.values(), ids=ADRESSES)
def test_axe_finds_nothing(serveur: Serveur, page: Page, veille: Veille, adresse: str) -> None:
    veille.attendues.append("status of 400")
    page.goto(serveur.adresse + adresse)
    assert axe(page) == []


def test_the_keyboard_alone_searches_and_opens_a_fiche(
    serveur: Serveur, page: Page, capture: Capture
) -> None:
    page.goto(serveur.adresse + CATALOGUE)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    recherche = page.get_by_label("Un mot, un nom")
    for _ in range(10):
        page.keyboard.press("Tab")
        if recherche.evaluate("champ => champ === document.activeElement"):
            break
    expect(recherche).to_be_focused()
    page.keyboard.type("mission locale")
    page.keyboard.press("Tab")
    page.keyboard.type("Vesoul")
    capture(page, "catalogue-recherche")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"q=mission\+locale&lieu=Vesoul"))
    lien = page.get_by_role("link", name="Mission Locale", exact=True).first
    expect(lien).to_be_visible()
    lien.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Mission Locale")
    capture(page, "catalogue-fiche", entiere=True)


def test_the_form_leaves_out_what_is_closed(serveur: Serveur, page: Page) -> None:
    page.goto(serveur.adresse + CATALOGUE)
    fiches = page.locator(".cartes > li")
    avant = fiches.count()
    page.get_by_label("Âge").fill("70")
    page.get_by_role("button", name="Chercher").tap()
    expect(page).to_have_url(re.compile("age=70"))
    assert 0 < fiches.count() < avant
    expect(page.get_by_label("Âge")).to_have_value("70")
