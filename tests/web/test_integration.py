"""The widget on other sites: one line, whatever their styles, their policy and their scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Frame, Page, Route, expect

from bot.nlu.modele import ensure_model
from tests.channel.conftest import Serveur, started
from tests.web.conftest import Capture
from tests.web.navigateur import Veille
from tests.web.parole import cards, said, say, wait_for_answer

MAIRIE = "http://localhost:8099"  # an origin of this machine: nothing listens there, the tests answer
INCONNUE = "http://mairie.test"
BOUTON = "passerelle-assistant"
STYLE_HOSTILE = """<style>* { display: none !important; font-size: 80px !important; color: red !important }
html, body, main { display: block !important } iframe { width: 1px !important }</style>"""
POLITIQUE = "default-src 'none'; script-src {service}; frame-src {service}"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    """In development: pages of this machine may show it."""
    ensure_model()
    dossier = tmp_path_factory.mktemp("developpement")
    reglages = {"PASSERELLE_VAR": str(dossier / "var")}
    with started(dossier, options=("--developpement",), **reglages) as serveur:
        serveur.wait_until_ready()
        yield serveur


def show_site(
    page: Page,
    service: Serveur,
    *,
    site: str = MAIRIE,
    attributs: str = "",
    dedans: str = "",
    politique: str | None = None,
) -> None:
    """A town's page with the one line in it."""
    corps = (
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title>'
        '<meta name="viewport" content="width=device-width">'
        f"{dedans}<main><h1>Mairie</h1></main>"
        f'<script src="{service.adresse}/widget.js" {attributs}></script></html>'
    )
    entetes = {"Content-Type": "text/html; charset=utf-8"}
    if politique:
        entetes["Content-Security-Policy"] = politique.format(service=service.adresse)

    def answer(route: Route) -> None:
        route.fulfill(body=corps, headers=entetes)

    page.route(f"{site}/**", answer)
    page.goto(f"{site}/")


def open_panel(page: Page) -> Frame:
    """Tap the button, which is in a closed shadow tree: by where it is."""
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + boite["width"] / 2, boite["y"] + boite["height"] / 2)
    page.wait_for_function("window.length === 1", polling=50)
    cadre = page.frames[1]
    wait_for_answer(cadre)
    return cadre


def test_one_line_opens_the_conversation_in_a_hostile_page(
    service: Serveur, page: Page, veille: Veille, capture: Capture
) -> None:
    veille.attendues.append("Content Security Policy")  # refuses the site its own inline style
    attributs = 'data-territoire="70550" data-couleur="#1a7f5a" data-titre="Une question ?" async'
    show_site(page, service, attributs=attributs, dedans=STYLE_HOSTILE, politique=None)
    boite = page.locator(BOUTON).bounding_box()
    assert boite and boite["height"] < 100 and boite["x"] + boite["width"] <= 360
    capture(page, "widget-bouton")
    cadre = open_panel(page)
    say(cadre, "19 ans")
    expect(cards(cadre).first).to_contain_text("Vesoul")
    assert cadre.evaluate("[innerWidth, document.documentElement.scrollWidth]") == [360, 360]
    capture(page, "widget-ouvert")


def test_it_works_under_a_strict_policy_of_the_site(service: Serveur, page: Page) -> None:
    show_site(page, service, politique=POLITIQUE)
    cadre = open_panel(page)
    say(cadre, "19 ans à Vesoul")
    expect(cards(cadre).first).to_be_visible()


def test_closing_and_opening_again_goes_on_and_gives_the_focus_back(
    service: Serveur, page: Page
) -> None:
    show_site(page, service)
    cadre = open_panel(page)
    say(cadre, "j’ai 19 ans")
    cadre.get_by_role("button", name="Fermer la fenêtre").click()
    expect(page.locator(BOUTON)).to_be_focused()
    page.keyboard.press("Enter")
    expect(cadre.locator("#saisie")).to_be_focused()
    assert said(cadre) == ["j’ai 19 ans"]
    page.keyboard.press("Escape")
    expect(page.locator(BOUTON)).to_be_focused()


def test_a_hostile_page_reads_nothing_and_orders_nothing(
    service: Serveur, page: Page, veille: Veille
) -> None:
    """What it receives is only "pret"; what it posts opens, closes and says nothing."""
    veille.attendues += ["Blocked a frame", "sandbox"]
    show_site(page, service)
    page.evaluate("window.recus = []; addEventListener('message', (m) => recus.push(m.data))")
    cadre = open_panel(page)
    say(cadre, "mon secret : j’ai 19 ans")
    for message in ("{passerelle: 'ouvert', texte: 'x'}", "{passerelle: 'quitter'}", "'/restart'", "{messages: [{texte: '<b>'}]}"):  # fmt: skip
        page.evaluate(f"frames[0].postMessage({message}, '*')")
        page.evaluate(f"window.postMessage({message}, '*')")
    wait_for_answer(cadre)
    assert said(cadre) == ["mon secret : j’ai 19 ans"]
    assert page.url == f"{MAIRIE}/"
    recus = page.evaluate("recus.filter((m) => m && m.passerelle && !['ouvert', 'quitter'].includes(m.passerelle))")  # fmt: skip
    assert recus == [{"passerelle": "pret"}]
    lu = page.evaluate("(() => { try { return frames[0].document.body.innerText } catch (e) { return e.name } })()")  # fmt: skip
    assert lu == "SecurityError"


def test_another_frame_of_the_site_cannot_speak_for_the_service(
    service: Serveur, page: Page
) -> None:
    show_site(page, service, dedans='<iframe title="pub" srcdoc="<p>pub</p>"></iframe>')
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + 20, boite["y"] + 20)
    page.wait_for_function("window.length === 2", polling=50)
    page.frames[1].evaluate("parent.postMessage({passerelle: 'quitter'}, '*')")
    page.wait_for_timeout(300)
    assert page.url == f"{MAIRIE}/"


def test_quick_exit_replaces_the_page_of_the_site(
    service: Serveur, page: Page, veille: Veille
) -> None:
    veille.attendues.append("meteofrance")
    page.route("https://meteofrance.com/", lambda route: route.fulfill(body="Beau temps"))
    show_site(page, service)
    open_panel(page).get_by_role("button", name="Quitter vite").click()
    page.wait_for_url("https://meteofrance.com/")


def test_a_site_that_is_not_allowed_offers_the_full_page(
    serveur: Serveur, page: Page, veille: Veille, capture: Capture
) -> None:
    veille.attendues += ["frame-ancestors", "ERR_BLOCKED_BY_RESPONSE", "chrome-error"]
    show_site(page, serveur, site=INCONNUE, attributs='data-territoire="70550"')
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + 20, boite["y"] + 20)
    page.wait_for_timeout(4000)  # what it is given to say that it is there
    capture(page, "widget-refuse")
    with page.context.expect_page() as nouvelle:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    assert re.fullmatch(rf"{serveur.adresse}/\?territoire=70550", nouvelle.value.url)


def test_the_same_line_twice_is_one_button(service: Serveur, page: Page) -> None:
    ligne = f'<script src="{service.adresse}/widget.js"></script>'
    show_site(page, service, dedans=ligne)
    expect(page.locator(BOUTON)).to_have_count(1)


def test_an_unmodified_client_of_rasa_works_in_development(service: Serveur, page: Page) -> None:
    """As Rasa's documentation writes it: POST {sender, message}, a list of {recipient_id, text}."""
    show_site(page, service)
    appel = """([adresse, message]) => fetch(`${adresse}/webhooks/rest/webhook`, {
      method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({sender: 'client-rasa', message})}).then((r) => r.json())"""
    premiere = page.evaluate(appel, [service.adresse, "j’ai 19 ans"])
    seconde = page.evaluate(appel, [service.adresse, "vesoul"])
    assert {ligne["recipient_id"] for ligne in premiere + seconde} == {"client-rasa"}
    assert "Mission Locale" in " ".join(ligne.get("text", "") for ligne in seconde)
