"""The harness itself: what it must see it sees, what it must stop it stops."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, Route

from tests.channel.conftest import Serveur
from tests.web.axe import axe
from tests.web.navigateur import ALLER_RETOUR, Veille, find_chromium, offline, slow_3g

TETE = "<!doctype html><html lang=fr><meta charset=utf-8><title>Essai</title><main><h1>Essai</h1>"
MAIRIE = f"{TETE}<iframe title=robot src=http://robot.test/></iframe></main>"
ROBOT = f"{TETE}<img src=/logo.png></main>"
DEMANDER = """fetch("/sante").then(async (r) => [r.ok && await r.text(), navigator.onLine])
  .catch(() => ["", navigator.onLine])"""


def ask(page: Page) -> list[object]:
    """The answer of the server that the page came from, and whether the page thinks itself online."""
    rendu: list[object] = page.evaluate(DEMANDER)
    return rendu


def test_axe_reads_the_frame_of_another_site_under_a_strict_policy(
    page: Page, veille: Veille
) -> None:
    def answer(route: Route) -> None:
        robot = "robot.test" in route.request.url
        politique = {"Content-Security-Policy": "default-src 'none'"} if robot else {}
        route.fulfill(
            body=ROBOT if robot else MAIRIE, headers={"Content-Type": "text/html", **politique}
        )

    veille.attendues.append("Content Security Policy")  # which refuses the picture
    page.route("**", answer)
    page.goto("http://mairie.test/")
    assert [faute.partition(" ")[0] for faute in axe(page)] == ["image-alt"]


@pytest.mark.parametrize(
    ("script", "evenement", "dite"),
    [
        ("console.error('voilà')", "console", "console : voilà ()"),
        ("setTimeout(() => { throw Error('perdu') })", "weberror", "erreur : perdu"),
        ("new Image().src = 'https://example.org/'", "request", "au dehors : https://example.org/"),
    ],
    ids=["console", "exception", "dehors"],
)
def test_what_goes_wrong_is_seen(
    page: Page, veille: Veille, script: str, evenement: str, dite: str
) -> None:
    with page.context.expect_event(evenement):
        page.evaluate(script)
    assert dite in veille.unexpected
    veille.attendues += [dite, "ERR_NAME_NOT_RESOLVED"]
    assert veille.unexpected == []


@pytest.mark.parametrize("lent", [False, True], ids=["", "3g"])
def test_offline_cuts_every_page_then_gives_the_network_back(
    serveur: Serveur, telephone: BrowserContext, veille: Veille, lent: bool
) -> None:
    veille.attendues += ["ERR_INTERNET_DISCONNECTED", "/favicon.ico"]
    pages = [telephone.new_page() for _ in range(2)]
    for page in pages:
        page.goto(f"{serveur.adresse}/sante")
        if lent:
            slow_3g(page)
    with offline(telephone):
        assert [ask(page) for page in pages] == [["", False]] * 2
    assert all(texte and en_ligne for texte, en_ligne in map(ask, pages))


def test_slow_3g_makes_wait(serveur: Serveur, page: Page, veille: Veille) -> None:
    veille.attendues.append("/favicon.ico")
    page.goto(f"{serveur.adresse}/sante")
    slow_3g(page)
    ask(page)
    duree = page.evaluate("performance.getEntriesByType('resource').at(-1).duration")
    assert duree >= ALLER_RETOUR  # at the least: no haste of the machine takes it below


@pytest.mark.parametrize(("ci", "issue"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])  # fmt: skip
def test_without_chromium_tests_are_skipped_and_fail_in_ci(
    monkeypatch: pytest.MonkeyPatch, ci: str, issue: type[BaseException]
) -> None:
    for nom, valeur in (("PATH", ""), ("CI", ci), ("PASSERELLE_CHROMIUM", "")):
        monkeypatch.setenv(nom, valeur)
    with pytest.raises(issue, match="apt install chromium"):
        find_chromium()
