"""Everybody: axe in every state of the page, the keyboard alone, a narrow screen, a large text."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from bot.pages.accessibilite import ACCESSIBILITE
from tests.channel.conftest import Serveur
from tests.web.axe import axe
from tests.web.conftest import Ouvrir
from tests.web.navigateur import Veille, offline
from tests.web.parole import arrive, cards, open_menu, said, say, wait_for_answer

VESOUL = "/?territoire=70550"


def steps(page: Page) -> None:
    say(page, "19 ans, plus à l’école, pas le permis")
    expect(cards(page).first).to_be_visible()


def communes(page: Page) -> None:
    say(page, "19")
    page.locator("#saisie").press_sequentially("bes", delay=20)
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")


def trouble(page: Page) -> None:
    page.route("**/webhooks/**", lambda route: route.abort())
    page.locator("#saisie").fill("19 ans")
    page.locator("#saisie").press("Enter")
    expect(page.get_by_role("button", name="Réessayer")).to_be_visible()


def take_away(page: Page) -> None:
    steps(page)
    open_menu(page, "Emporter mes pistes")


ETATS: dict[str, tuple[str, Callable[[Page], object]]] = {
    "accueil": ("/", lambda page: None),
    "pistes": (VESOUL, steps),
    "communes": ("/", communes),
    "urgence": ("/", lambda page: say(page, "jai plus envie de vivre")),
    "panne": ("/", trouble),
    "numeros": ("/", lambda page: page.get_by_role("button", name="Urgence").click()),
    "menu": ("/", lambda page: page.get_by_role("button", name="Menu").click()),
    "emporter": (VESOUL, take_away),
    "effacer": ("/", lambda page: open_menu(page, "Effacer la conversation")),
    "educateur": ("/?mode=educateur", lambda page: say(page, "18a vesoul decroché heberge")),
    "declaration": (ACCESSIBILITE, lambda page: None),
}


@pytest.mark.parametrize("etat", ETATS)
def test_axe_finds_nothing(serveur: Serveur, page: Page, veille: Veille, etat: str) -> None:
    adresse, atteindre = ETATS[etat]
    veille.attendues.append("ERR_FAILED")
    if adresse == ACCESSIBILITE:
        page.goto(serveur.adresse + adresse)
    else:
        arrive(page, serveur.adresse + adresse)
    atteindre(page)
    assert axe(page) == []


@pytest.mark.parametrize("theme", ["clair", "sombre", "contraste"])
@pytest.mark.parametrize("couleur", ["", "&couleur=%23ffe08a", "&couleur=%23b3005e"])
def test_every_theme_can_be_read_with_the_colour_of_a_site(
    serveur: Serveur, page: Page, theme: str, couleur: str
) -> None:
    page.add_init_script(f"localStorage.setItem('passerelle-reglages', JSON.stringify({{theme: '{theme}'}}))")  # fmt: skip
    arrive(page, f"{serveur.adresse}{VESOUL}{couleur}")
    steps(page)
    page.get_by_role("button", name="Menu").click()
    assert axe(page) == []
    page.keyboard.press("Escape")
    assert axe(page) == []


@pytest.mark.parametrize("etat", ["pistes", "urgence", "numeros", "menu", "emporter"])
@pytest.mark.parametrize(("largeur", "texte"), [(320, "100%"), (360, "200%")])
def test_nothing_scrolls_sideways(
    serveur: Serveur, ouvrir: Ouvrir, etat: str, largeur: int, texte: str
) -> None:
    page = ouvrir(viewport={"width": largeur, "height": 640}).new_page()
    adresse, atteindre = ETATS[etat]
    arrive(page, serveur.adresse + adresse)
    page.evaluate(f"document.documentElement.style.fontSize = '{texte}'")
    atteindre(page)
    debords = page.evaluate("""[document.documentElement, document.querySelector('#fil'),
      ...document.querySelectorAll('dialog[open]')].filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => e.id || e.tagName)""")
    assert debords == []


def test_the_keyboard_alone_goes_all_the_way(serveur: Serveur, ouvrir: Ouvrir) -> None:
    """Tab, Enter, arrows and Escape; nothing is pointed at."""
    page = ouvrir(has_touch=False, is_mobile=False).new_page()
    arrive(page, serveur.adresse)
    reach(page, "#saisie")
    page.keyboard.type("19")
    page.keyboard.press("Enter")
    wait_for_answer(page)
    expect(page.locator("#saisie")).to_be_focused()
    page.keyboard.type("veso", delay=30)
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#saisie")).to_have_attribute("aria-activedescendant", "commune-0")
    page.keyboard.press("Enter")
    wait_for_answer(page)
    expect(cards(page).first).to_be_visible()
    reach(page, ".reponses button:not(.passer)", vers="Shift+Tab")
    page.keyboard.press("Enter")
    wait_for_answer(page)
    assert len(said(page)) == 3
    reach(page, "[data-ouvre=menu]", vers="Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("[data-ouvre=menu]")).to_be_focused()


def reach(page: Page, selecteur: str, vers: str = "Tab") -> None:
    """Press a key until the focus, which is always to be seen, is there."""
    for _ in range(60):
        page.keyboard.press(vers)
        vu = page.evaluate("""(selecteur) => {
          const ici = document.activeElement, style = getComputedStyle(ici)
          const boite = ici.closest('.saisie, button, a, [tabindex]')
          const montre = style.outlineStyle !== 'none' || getComputedStyle(boite).outlineStyle !== 'none' || boite.matches('.saisie')
          return {la: ici.matches(selecteur), montre}
        }""", selecteur)  # fmt: skip
        assert vu["montre"], page.evaluate("document.activeElement.outerHTML")
        if vu["la"]:
            return
    raise AssertionError(f"le clavier n’atteint pas {selecteur}")


def test_answers_and_troubles_are_announced(
    serveur: Serveur, telephone: BrowserContext, veille: Veille
) -> None:
    veille.attendues.append("ERR_INTERNET_DISCONNECTED")
    page = telephone.new_page()
    page.goto(serveur.adresse)
    for role in ("log", "alert"):  # there before anything is put in it
        expect(page.get_by_role(role)).to_have_count(1)
    wait_for_answer(page)
    say(page, "19 ans")
    dits = page.get_by_role("log").inner_text()
    assert re.search(
        r"Passerelle dit :\s.*Vous dites :\s+19 ans.*Passerelle dit :\s", dits, re.DOTALL
    )
    with offline(telephone):
        page.locator("#saisie").fill("vesoul")
        page.locator("#saisie").press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("Pas de réseau")


def test_every_answer_can_be_heard(serveur: Serveur, page: Page) -> None:
    page.add_init_script("""window.dits = []
      speechSynthesis.speak = (phrase) => dits.push([phrase.lang, phrase.text])""")
    arrive(page, f"{serveur.adresse}{VESOUL}")
    say(page, "19 ans")
    page.get_by_role("button", name="Écouter").last.tap()
    dits = page.evaluate("dits")
    assert {langue for langue, _ in dits} == {"fr-FR"}
    assert "Mission Locale" in " ".join(texte for _, texte in dits)


def test_dictation_writes_and_says_who_listens(serveur: Serveur, page: Page) -> None:
    page.add_init_script("""window.SpeechRecognition = window.webkitSpeechRecognition = class {
      start() { this.onresult({results: [[{transcript: "j'ai dix-neuf ans"}]]}); setTimeout(() => this.onend(), 50) }
      stop() {} }""")
    arrive(page, serveur.adresse)
    page.get_by_role("button", name="Parler au lieu d’écrire").tap()
    expect(page.get_by_role("dialog")).to_contain_text("passe par votre navigateur")
    page.get_by_role("button", name="Oui, dicter").tap()
    expect(page.locator("#saisie")).to_have_value("j'ai dix-neuf ans")
    assert said(page) == []  # one reads it over before it goes
