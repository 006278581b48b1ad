"""The widget on other sites: one line, whatever their styles, their policy and their scripts."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Frame, Page, expect

from bot.nlu.modele import ensure_model
from tests.channel.conftest import Serveur, started
from tests.web.axe import axe
from tests.web.conftest import Capture
from tests.web.navigateur import Veille
from tests.web.parole import cards, said, say, wait_for_answer

BOUTON = "passerelle-assistant"
STYLE_HOSTILE = """<style>* { display: none !important; font-size: 80px !important; color: red !important }
html, body, main { display: block !important } iframe { width: 1px !important }</style>"""
POLITIQUE = "default-src 'none'; img-src data:; script-src {service}; frame-src {service}"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    """In development: pages of this machine may show it."""
    ensure_model()
    dossier = tmp_path_factory.mktemp("developpement")
    reglages = {"PASSERELLE_VAR": str(dossier / "var")}
    with started(dossier, options=("--developpement",), **reglages) as serveur:
        serveur.wait_until_ready()
        yield serveur


class Site:
    """A town's site, served from this machine under two names: one that is allowed, one that is not."""

    def __init__(self, port: int) -> None:
        self.permis = f"http://localhost:{port}"
        self.inconnu = f"http://mairie.test:{port}"
        self.corps = ""
        self.politique: str | None = None

    def show(
        self,
        page: Page,
        service: Serveur,
        *,
        attributs: str = "",
        dedans: str = "",
        politique: str | None = None,
        inconnu: bool = False,
    ) -> None:
        """Open its page, with the one line in it."""
        self.corps = (
            '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title>'
            '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
            f"{dedans}<main><h1>Mairie</h1></main>"
            f'<script src="{service.adresse}/widget.js" {attributs}></script></html>'
        )
        self.politique = politique and politique.format(service=service.adresse)
        page.goto(f"{self.inconnu if inconnu else self.permis}/")


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    class Reponse(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            corps = site.corps.encode("utf-8")
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if site.politique:
                self.send_header("Content-Security-Policy", site.politique)
            self.end_headers()
            self.wfile.write(corps)

        def log_message(self, *_: object) -> None:
            """Nothing: the journal of the tests is not this one."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Reponse) as serveur:
        site = Site(serveur.server_port)
        fil = threading.Thread(target=serveur.serve_forever, daemon=True)
        fil.start()
        yield site
        serveur.shutdown()


def open_panel(page: Page) -> Frame:
    """Tap the button, which is in a closed shadow tree: by where it is."""
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + boite["width"] / 2, boite["y"] + boite["height"] / 2)
    return panel(page)


def panel(page: Page) -> Frame:
    """The frame of the service, once it is there."""
    if not any("integre" in cadre.url for cadre in page.frames):
        page.wait_for_event("framenavigated", lambda cadre: "integre" in cadre.url)
    cadre = next(cadre for cadre in page.frames if "integre" in cadre.url)
    wait_for_answer(cadre)
    return cadre


def test_one_line_opens_the_conversation_in_a_hostile_page(
    service: Serveur, site: Site, page: Page, veille: Veille, capture: Capture
) -> None:
    veille.attendues.append("Content Security Policy")  # refuses the site its own inline style
    attributs = 'data-territoire="70550" data-couleur="#1a7f5a" data-titre="Une question ?" async'
    site.show(page, service, attributs=attributs, dedans=STYLE_HOSTILE)
    boite = page.locator(BOUTON).bounding_box()
    assert boite and boite["height"] < 100 and boite["x"] + boite["width"] <= 360
    capture(page, "widget-bouton")
    cadre = open_panel(page)
    say(cadre, "19 ans")
    expect(cards(cadre).first).to_contain_text("Vesoul")
    assert cadre.evaluate("[innerWidth, document.documentElement.scrollWidth]") == [360, 360]
    capture(page, "widget-ouvert")


def test_it_works_under_a_strict_policy_of_the_site(
    service: Serveur, site: Site, page: Page
) -> None:
    site.show(page, service, politique=POLITIQUE)
    cadre = open_panel(page)
    say(cadre, "19 ans à Vesoul")
    expect(cards(cadre).first).to_be_visible()
    assert axe(page) == []


def test_closing_and_opening_again_goes_on_and_gives_the_focus_back(
    service: Serveur, site: Site, page: Page
) -> None:
    site.show(page, service)
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
    service: Serveur, site: Site, page: Page, veille: Veille
) -> None:
    """What it receives is only "pret"; what it posts opens, closes and says nothing."""
    veille.attendues += ["Blocked a frame", "sandbox"]
    site.show(page, service)
    page.evaluate(
        "window.recus = []; addEventListener('message', (m) => (recus.push(m.data), m.source !== window && (window.cadre = m.source)))"
    )
    cadre = open_panel(page)
    say(cadre, "mon secret : j’ai 19 ans")
    for message in ("{passerelle: 'ouvert', texte: 'x'}", "{passerelle: 'quitter'}", "'/restart'", "{messages: [{texte: '<b>'}]}"):  # fmt: skip
        page.evaluate(f"cadre.postMessage({message}, '*')")
        page.evaluate(f"window.postMessage({message}, '*')")
    wait_for_answer(cadre)
    assert said(cadre) == ["mon secret : j’ai 19 ans"]
    assert page.url == f"{site.permis}/"
    recus = page.evaluate("recus.filter((m) => m && m.passerelle && !['ouvert', 'quitter'].includes(m.passerelle))")  # fmt: skip
    assert recus == [{"passerelle": "pret"}]
    lu = page.evaluate("(() => { try { return cadre.document.body.innerText } catch (e) { return e.name } })()")  # fmt: skip
    assert lu == "SecurityError"


def test_another_frame_of_the_site_cannot_speak_for_the_service(
    service: Serveur, site: Site, page: Page
) -> None:
    site.show(page, service, dedans='<iframe title="pub" srcdoc="<p>pub</p>"></iframe>')
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + 20, boite["y"] + 20)
    panel(page)
    page.frames[1].evaluate("parent.postMessage({passerelle: 'quitter'}, '*')")
    page.wait_for_timeout(300)
    assert page.url == f"{site.permis}/"


def test_quick_exit_replaces_the_page_of_the_site(
    service: Serveur, site: Site, page: Page, veille: Veille
) -> None:
    veille.attendues.append("meteofrance")
    page.route("https://meteofrance.com/", lambda route: route.fulfill(body="Beau temps"))
    site.show(page, service)
    open_panel(page).get_by_role("button", name="Quitter vite").click()
    page.wait_for_url("https://meteofrance.com/")


def test_a_site_that_is_not_allowed_offers_the_full_page(
    serveur: Serveur, site: Site, page: Page, veille: Veille, capture: Capture
) -> None:
    veille.attendues += ["frame-ancestors", "ERR_BLOCKED_BY_RESPONSE", "chrome-error"]
    site.show(page, serveur, inconnu=True, attributs='data-territoire="70550"')
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None
    page.mouse.click(boite["x"] + 20, boite["y"] + 20)
    page.wait_for_timeout(4000)  # what it is given to say that it is there
    capture(page, "widget-refuse")
    with page.context.expect_page() as nouvelle:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    assert re.fullmatch(rf"{serveur.adresse}/\?territoire=70550", nouvelle.value.url)


def test_it_stands_on_the_side_and_in_the_mode_that_are_asked(
    service: Serveur, site: Site, page: Page
) -> None:
    site.show(page, service, attributs='data-position="gauche" data-mode="educateur"')
    boite = page.locator(BOUTON).bounding_box()
    assert boite is not None and boite["x"] < 100
    expect(open_panel(page).locator("#fil")).to_contain_text("mode éducateur")


def test_the_same_line_twice_is_one_button(service: Serveur, site: Site, page: Page) -> None:
    ligne = f'<script src="{service.adresse}/widget.js"></script>'
    site.show(page, service, dedans=ligne)
    expect(page.locator(BOUTON)).to_have_count(1)


def test_an_unmodified_client_of_rasa_works_in_development(
    service: Serveur, site: Site, page: Page
) -> None:
    """As Rasa's documentation writes it: POST {sender, message}, a list of {recipient_id, text}."""
    site.show(page, service)
    appel = """([adresse, message]) => fetch(`${adresse}/webhooks/rest/webhook`, {
      method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({sender: 'client-rasa', message})}).then((r) => r.json())"""
    premiere = page.evaluate(appel, [service.adresse, "j’ai 19 ans"])
    seconde = page.evaluate(appel, [service.adresse, "vesoul"])
    assert {ligne["recipient_id"] for ligne in premiere + seconde} == {"client-rasa"}
    assert "Mission Locale" in " ".join(ligne.get("text", "") for ligne in seconde)
