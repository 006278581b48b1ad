"""Whatever is typed, or comes from the server, is a text: no element, no script, no odd address."""

from __future__ import annotations

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Route, expect

from tests.channel.conftest import Serveur
from tests.web.parole import arrive, open_menu, say

PIQURES = ("<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)", '"><svg onload=alert(1)>', "{{7*7}}${7*7}")  # fmt: skip


@pytest.fixture
def page_surveillee(page: Page) -> Page:
    """A script that ran would open a dialog."""
    page.on("dialog", lambda dialogue: pytest.fail(f"un script a tourné : {dialogue.message}"))
    return page


@pytest.mark.parametrize("piqure", PIQURES)
def test_what_is_typed_stays_a_text(serveur: Serveur, page_surveillee: Page, piqure: str) -> None:
    page = page_surveillee
    arrive(page, f"{serveur.adresse}/?territoire=70550&titre={quote(piqure)}&couleur={quote(piqure)}")  # fmt: skip
    say(page, piqure)
    expect(page.locator(".moi .bulle")).to_have_text(piqure)
    say(page, "19 ans")
    open_menu(page, "Emporter mes pistes")
    page.evaluate("window.print = () => {}")
    page.locator("#sms").fill(piqure)
    page.get_by_label("Un prénom sur la fiche").fill(piqure[:40])
    page.locator("[data-imprime=A4]").tap()
    expect(page.locator("#fiche h1")).to_have_text(f"Les pistes de {piqure[:40].strip()}")
    assert page.locator("img, svg[onload], script:not([type])").count() == 0
    assert page.locator("#sms-lien").get_attribute("href", timeout=1000) == f"sms:?&body={quote(piqure, safe='!()*')}"  # fmt: skip
    page.reload()  # what the tab keeps comes back as a text too
    expect(page.locator(".moi .bulle").first).to_have_text(piqure)


def test_what_the_server_says_stays_a_text(serveur: Serveur, page_surveillee: Page) -> None:
    """Even a catalogue that somebody spoilt opens nothing but https:, tel: and the like."""
    page = page_surveillee
    arrive(page, f"{serveur.adresse}/?territoire=70550")

    def spoil(route: Route) -> None:
        rendu = route.fetch().json()
        spoilt = json.loads(re.sub(r"Mission Locale", r"<img src=x onerror=alert(1)>", json.dumps(rendu, ensure_ascii=False)))  # fmt: skip
        spoilt["messages"][0]["boutons"] = [{"titre": PIQURES[1], "valeur": "x"}]
        for proposition in spoilt["messages"][-1]["orientation"]["propositions"]:
            proposition["etape"] = '"><svg onload=alert(1)>'
            proposition["freins"] = ["<b>", "mobilite"]
            proposition["structure"] = {"nom": PIQURES[0], "adresse": PIQURES[3], "telephone": "javascript:alert(1)", "courriel": None, "site": "javascript:alert(1)"}  # fmt: skip
        route.fulfill(json=spoilt)

    page.route("**/webhooks/passerelle/messages", spoil)
    say(page, "19 ans")
    expect(page.locator(".carte").first).to_be_visible()
    assert page.locator("#fil img, #fil script, svg[onload]").count() == 0
    liens = [a.get_attribute("href") or "" for a in page.locator("#fil a").all()]
    assert liens and all(re.match(r"(https:|tel:[\d+]*$|sms:|mailto:|geo:)", lien) for lien in liens)  # fmt: skip
