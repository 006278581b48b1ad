"""A resident on a phone: from the first screen to what is taken away."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.channel.conftest import Serveur
from tests.web.conftest import Capture, Ouvrir
from tests.web.navigateur import Veille, slow_3g
from tests.web.parole import arrive, cards, open_menu, press, said, say, wait_for_answer

MOTS_DU_PREMIER_ECRAN = 40
POIDS_MAX = 30_000  # bytes, all that comes before the first message


def test_the_whole_journey(serveur: Serveur, page: Page, capture: Capture) -> None:
    arrive(page, serveur.adresse)
    accueil = page.locator("#fil .bulle").inner_text()
    assert len(accueil.split()) <= MOTS_DU_PREMIER_ECRAN
    expect(page.locator("#saisie")).to_have_attribute("inputmode", "numeric")
    capture(page, "accueil")
    say(page, "19")
    expect(page.locator("#saisie")).not_to_have_attribute("inputmode", "numeric")
    page.locator("#saisie").press_sequentially("veso", delay=30)
    expect(page.get_by_role("option").first).to_have_text(re.compile("Vesoul"))
    capture(page, "commune")
    page.get_by_role("option").first.tap()
    wait_for_answer(page)
    expect(cards(page).first).to_be_visible()
    assert 1 <= cards(page).count() <= 3
    expect(cards(page).first.get_by_role("heading")).to_be_in_viewport()
    expect(page.locator("#chemin .ici").first).to_be_visible()
    capture(page, "pistes")
    avant = cards(page).count()
    press(page, "Voir la suite")
    assert cards(page).count() > avant
    press(page, "Non")
    assert said(page) == ["19", "Vesoul (70)", "Voir la suite", "Non"]


def test_a_card_calls_goes_and_opens(serveur: Serveur, page: Page) -> None:
    arrive(page, f"{serveur.adresse}/?territoire=25056")
    say(page, "17 ans, plus à l’école")
    liens = [a.get_attribute("href") or "" for a in page.locator(".carte a").all()]
    assert liens
    assert all(lien.startswith(("https://", "tel:", "sms:", "mailto:", "geo:")) for lien in liens)


@pytest.mark.parametrize(
    ("agent", "carte"),
    [(None, "https://www.openstreetmap.org/search?query="), ("Mozilla/5.0 (Linux; Android 10) Chrome/150.0", "geo:0,0?q=")],
)  # fmt: skip
def test_a_place_with_an_address_is_called_gone_to_and_sent(
    serveur: Serveur, ouvrir: Ouvrir, agent: str | None, carte: str
) -> None:
    page = ouvrir(**({"user_agent": agent} if agent else {})).new_page()
    page.add_init_script("window.partages = []; navigator.share = async ({text}) => { partages.push(text) }")  # fmt: skip
    lieu = {"nom": "Chez Essai", "adresse": "1 rue d’Essai", "commune": "70550", "telephone": "03 00 00 00 00", "courriel": None, "site": "https://essai.test/", "distance_km": 1.2}  # fmt: skip

    def place(route: Route) -> None:
        rendu = route.fetch().json()
        for proposition in rendu["messages"][-1]["orientation"]["propositions"]:
            proposition["structure"] = lieu
        route.fulfill(json=rendu)

    page.route("**/webhooks/passerelle/messages", place)
    arrive(page, f"{serveur.adresse}/?territoire=70550")
    say(page, "19 ans")
    carte_une = cards(page).first
    liens = [a.get_attribute("href") for a in carte_une.locator(".gestes a").all()]
    assert liens == ["tel:0300000000", f"{carte}{quote('1 rue d’Essai')}", "https://essai.test/"]
    carte_une.get_by_role("button", name=re.compile("^Envoyer")).click()
    nom = carte_une.get_by_role("heading").inner_text()
    assert page.evaluate("partages.map((texte) => texte.split('\\n')[0])") == [nom]


def test_a_poster_tells_its_territoire_which_can_be_corrected(serveur: Serveur, page: Page) -> None:
    arrive(page, f"{serveur.adresse}/?territoire=70550")
    expect(page.locator("#fil")).to_contain_text("Je cherche pour : Vesoul.")
    say(page, "19 ans")
    expect(cards(page).first).to_contain_text("Vesoul")
    say(page, "en fait j’habite à Marseille")
    expect(page.locator(".robot").last).not_to_contain_text("Vesoul")


@pytest.mark.parametrize("champs", ["territoire=zzz", "territoire=", "mode=chef", "couleur=red;x", "titre=%3Cb%3E"])  # fmt: skip
def test_an_address_that_says_nothing_true_opens_all_the_same(
    serveur: Serveur, page: Page, champs: str
) -> None:
    arrive(page, f"{serveur.adresse}/?{champs}")
    expect(page.locator("#fil")).to_contain_text("quel âge avez-vous")


def test_an_educator_has_a_dense_page(serveur: Serveur, page: Page, capture: Capture) -> None:
    arrive(page, f"{serveur.adresse}/?mode=educateur")
    say(page, "18a vesoul decroché heberge")
    expect(cards(page).first).to_contain_text("à vérifier")
    expect(page.locator("#fil")).not_to_contain_text("Vous avez 18 ans")
    capture(page, "educateur")


def test_an_urgence_shows_the_number_first(serveur: Serveur, page: Page, capture: Capture) -> None:
    arrive(page, serveur.adresse)
    say(page, "jai plus envie de vivre")
    appel = page.locator(".alerte .appels a").first
    expect(appel).to_have_attribute("href", "tel:3114")
    expect(appel).to_be_in_viewport()
    capture(page, "urgence")
    page.get_by_role("button", name="Urgence").tap()
    expect(page.locator("#urgences a[href='sms:114']")).to_be_visible()
    capture(page, "numeros")


def test_a_reload_goes_on_and_another_tab_is_another_conversation(
    serveur: Serveur, telephone: BrowserContext
) -> None:
    page, autre = telephone.new_page(), telephone.new_page()
    arrive(page, serveur.adresse)
    say(page, "j’ai 19 ans")
    arrive(autre, serveur.adresse)
    assert said(autre) == []
    say(autre, "51 ans")
    page.reload()
    wait_for_answer(page)
    assert said(page) == ["j’ai 19 ans"]
    say(page, "vesoul")
    expect(cards(page).first).to_contain_text("19 ans")
    say(autre, "vesoul")
    expect(autre.locator("#fil")).to_contain_text("51 ans")


def test_erasing_asks_then_forgets_everything(serveur: Serveur, page: Page) -> None:
    arrive(page, serveur.adresse)
    say(page, "19 ans à Vesoul")
    avant = page.evaluate("sessionStorage.getItem('passerelle')")
    open_menu(page, "Effacer la conversation")
    page.get_by_role("button", name="Non, revenir").tap()
    assert said(page) == ["19 ans à Vesoul"]
    open_menu(page, "Effacer la conversation")
    page.get_by_role("button", name="Oui, effacer").tap()
    expect(page.locator(".moi")).to_have_count(0)
    wait_for_answer(page)
    apres = page.evaluate("sessionStorage.getItem('passerelle')")
    assert "Vesoul" in avant and "Vesoul" not in apres
    expect(page.locator("#chemin")).to_be_hidden()
    jeton = page.evaluate("([avant]) => JSON.parse(avant).jeton", [avant])
    rendu = serveur.say(jeton, "bonjour")  # its conversation is a new one: nothing is known
    assert "orientation" not in rendu[-1]


def test_what_is_taken_away_holds_numbers_and_no_name(
    serveur: Serveur, page: Page, capture: Capture
) -> None:
    arrive(page, f"{serveur.adresse}/?territoire=70550")
    open_menu(page, "Emporter mes pistes")
    expect(page.locator("#emporter-rien")).to_be_visible()
    page.get_by_role("button", name="Revenir").tap()
    say(page, "je m’appelle Zébulon, 19 ans, pas le permis")
    open_menu(page, "Emporter mes pistes")
    texte = page.locator("#sms").input_value()
    assert "Mission Locale" in texte and "112" in texte
    assert "Zébulon" not in texte
    capture(page, "emporter")
    page.locator("#sms").fill("un mot à moi")
    lien = page.locator("#sms-lien").get_attribute("href") or ""
    assert lien.startswith("sms:") and unquote(lien).endswith("un mot à moi")


@pytest.mark.parametrize(("format", "largeur"), [("A4", 595), ("A6", 298)])
def test_a_fiche_is_one_page(serveur: Serveur, page: Page, format: str, largeur: int) -> None:
    arrive(page, f"{serveur.adresse}/?territoire=70550")
    say(page, "19 ans, plus à l’école, pas le permis")
    press(page, "Voir la suite")
    press(page, "Voir la suite")
    page.evaluate("window.print = () => {}")
    open_menu(page, "Emporter mes pistes")
    page.get_by_label("Un prénom sur la fiche").fill("Zébulon")
    page.locator(f"[data-imprime={format}]").tap()
    expect(page.locator("#fiche")).to_contain_text("Les pistes de Zébulon")
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    boites = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+)", pdf)
    assert [round(float(boite)) for boite in boites] == [largeur]


def test_size_and_colours_are_kept_for_the_next_page(serveur: Serveur, telephone: BrowserContext) -> None:  # fmt: skip
    page = telephone.new_page()
    arrive(page, serveur.adresse)
    page.get_by_role("button", name="Menu").tap()
    page.get_by_label("Très grande").check()
    page.get_by_label("Très contrastées").check()
    autre = telephone.new_page()
    arrive(autre, serveur.adresse)
    assert autre.evaluate("getComputedStyle(document.documentElement).fontSize") == "24px"
    assert autre.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"


def test_quick_exit_erases_and_leaves(serveur: Serveur, page: Page, veille: Veille) -> None:
    veille.attendues.append("meteofrance")
    page.route("https://meteofrance.com/", lambda route: route.fulfill(body="Beau temps"))
    arrive(page, serveur.adresse)
    say(page, "mon mari me frappe")
    jeton = page.evaluate("JSON.parse(sessionStorage.getItem('passerelle')).jeton")
    page.get_by_role("button", name="Quitter vite").tap()
    page.wait_for_url("https://meteofrance.com/")
    page.goto(f"{serveur.adresse}/sante")
    assert page.evaluate("sessionStorage.getItem('passerelle')") is None
    assert "orientation" not in serveur.say(jeton, "bonjour")[-1]


def test_all_that_comes_before_the_first_message_is_light(serveur: Serveur, page: Page) -> None:
    """Bytes on the wire, headers included."""
    recus: list[float] = []
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.enable")
    cdp.on("Network.loadingFinished", lambda fin: recus.append(fin["encodedDataLength"]))
    arrive(page, serveur.adresse)
    page.wait_for_load_state("networkidle")
    assert 10_000 < sum(recus) <= POIDS_MAX


def test_it_can_be_read_before_any_script_and_spoken_to_on_a_slow_network(
    serveur: Serveur, page: Page, ouvrir: Ouvrir
) -> None:
    sans = ouvrir(java_script_enabled=False).new_page()
    sans.goto(serveur.adresse)
    expect(sans.locator("#accueil")).to_contain_text("C’est gratuit et anonyme")
    expect(sans.get_by_role("link", name="la liste de tout ce qui existe")).to_be_visible()
    slow_3g(page)
    arrive(page, serveur.adresse)
    say(page, "19 ans à Vesoul")
    expect(cards(page).first).to_be_visible()
