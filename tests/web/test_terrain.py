"""The educator's page on a phone: no network, a full phone, a wrong clock, several people, one thumb."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import BrowserContext, Page, Request, Route, expect

from bot.pages.terrain import TERRAIN
from tests.channel.conftest import Serveur
from tests.web.axe import axe
from tests.web.conftest import Capture, Ouvrir
from tests.web.navigateur import Veille, offline

CIBLE = 44  # CSS pixels: what a thumb hits
POUCE = 300  # a thumb reaches what is lower than this on a screen of 640
COUPE = ("ERR_INTERNET_DISCONNECTED", "ERR_FAILED", "ERR_ABORTED")


def open_terrain(page: Page, serveur: Serveur, *, frais: bool = True) -> None:
    """Open the page, until it answers (and, online, until its data are those of the server)."""
    page.goto(serveur.adresse + TERRAIN)
    page.locator(f"html[data-{'frais' if frais else 'repos'}='oui']").wait_for(state="attached")


def kept(page: Page) -> None:
    """Until the phone holds the page itself."""
    page.evaluate("navigator.serviceWorker.ready.then((e) => new Promise((fin) => e.active.state === 'activated' ? fin() : e.active.addEventListener('statechange', fin)))")  # fmt: skip


def type_line(page: Page, texte: str) -> None:
    page.locator("#ligne").fill(texte)


def keep_line(page: Page, texte: str) -> None:
    type_line(page, texte)
    page.locator("#ligne").press("Enter")


@pytest.fixture
def terrain(serveur: Serveur, page: Page) -> Iterator[Page]:
    open_terrain(page, serveur)
    yield page


def test_one_line_is_enough(terrain: Page, capture: Capture) -> None:
    type_line(terrain, "18a vesoul decroché heberge pas de permis")
    expect(terrain.locator(".piste").first).to_be_visible()
    expect(terrain.locator("#faits")).to_contain_text("18 ans")
    expect(terrain.locator("#faits")).to_contain_text("Vesoul")
    expect(terrain.locator("#pistes")).to_contain_text("O2R de Haute-Saône")
    capture(terrain, "terrain-ligne")
    terrain.locator("#ligne").press("Enter")
    expect(terrain.locator("#ligne")).to_have_value("")
    expect(terrain.locator("#faits")).to_contain_text("Scolarisé : non")
    capture(terrain, "terrain-pistes")


def test_taps_alone_are_enough(terrain: Page) -> None:
    terrain.locator("[data-age='18']").tap()
    terrain.locator("#ligne").press_sequentially("veso", delay=30)
    terrain.get_by_role("option").first.tap()
    expect(terrain.locator("#faits")).to_contain_text("Vesoul")
    expect(terrain.locator("#ligne")).to_have_value("")
    terrain.locator("[data-frein='mobilite']").tap()
    expect(terrain.locator("#faits")).to_contain_text("Se déplacer")
    question = terrain.locator(".question").first
    nom = question.locator(".nom").inner_text()
    question.get_by_role("button", name="Non").tap()
    expect(terrain.locator(".question .nom", has_text=nom)).to_have_count(0)
    terrain.locator(".fait", has_text="18 ans").tap()
    expect(terrain.locator("#faits")).not_to_contain_text("18 ans")


def test_it_gives_what_the_server_gives(terrain: Page, serveur: Serveur) -> None:
    keep_line(terrain, "18a vesoul decroché pas de permis")
    situation = {"age": 18, "commune": "70550", "scolarise": False, "freins": ["mobilite"]}
    rendu = serveur.post("/api/orienter?mode=educateur", situation).json()
    noms = [piste["nom"] for piste in rendu["propositions"]]
    terrain.get_by_role("button", name=re.compile("^Voir les")).tap()
    assert terrain.locator(".piste h2").all_inner_texts() == noms


def test_flight_mode_from_the_first_visit_on(
    serveur: Serveur, telephone: BrowserContext, veille: Veille, capture: Capture
) -> None:
    veille.attendues += COUPE
    page = telephone.new_page()
    open_terrain(page, serveur)
    kept(page)
    page.close()
    with offline(telephone):
        page = telephone.new_page()
        open_terrain(page, serveur, frais=False)
        keep_line(page, "17 gray decrochée")
        expect(page.locator(".piste").first).to_be_visible()
        expect(page.locator("#fraicheur")).to_contain_text("Données du")
        expect(page.locator("#fraicheur")).to_contain_text("Pas de réseau")
        page.get_by_role("button", name="Urgence").tap()
        expect(page.locator("#urgences a[href='tel:115']")).to_be_visible()
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Menu").tap()
        page.get_by_role("button", name="Remettre la fiche").tap()
        expect(page.locator("#code svg")).to_be_visible()
        capture(page, "terrain-code")


def test_it_can_be_installed(terrain: Page) -> None:
    kept(terrain)
    cdp = terrain.context.new_cdp_session(terrain)
    fautes = cdp.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {faute["errorId"] for faute in fautes} <= {"in-incognito"}  # as every page of the tests
    assert cdp.send("Page.getAppManifest")["errors"] == []


def test_an_update_that_is_cut_leaves_the_old_data_whole(
    serveur: Serveur, telephone: BrowserContext, veille: Veille
) -> None:
    veille.attendues += COUPE
    page = telephone.new_page()
    open_terrain(page, serveur)
    avant = page.evaluate("localStorage.getItem('terrain-donnees')")
    page.route("**/api/territoires/13.json", lambda route: None)  # it never answers
    page.get_by_role("button", name="Menu").tap()
    page.locator("#departements").fill("70, 13")
    page.get_by_role("button", name="Mettre à jour").tap()
    expect(page.locator("#departements-note")).to_have_text("Mise à jour…")
    page.close()
    page = telephone.new_page()
    page.route("**/api/**", lambda route: route.abort())
    open_terrain(page, serveur)
    assert page.evaluate("localStorage.getItem('terrain-donnees')") == avant
    noms = page.evaluate("caches.keys().then((n) => n.filter((x) => x.startsWith('donnees-')))")
    assert noms == [json.loads(avant)["cache"]]
    keep_line(page, "18 vesoul")
    expect(page.locator(".piste").first).to_be_visible()


def test_new_data_take_the_place_of_the_old_ones_whole(
    serveur: Serveur, telephone: BrowserContext
) -> None:
    page = telephone.new_page()
    open_terrain(page, serveur)
    appels: list[str] = []
    page.on("response", lambda r: "/api/" in r.url and appels.append(f"{r.status} {r.url.rpartition('/')[2]}"))  # fmt: skip
    page.reload()
    page.locator("html[data-frais='oui']").wait_for(state="attached")
    assert appels and all(appel.startswith("304") for appel in appels)  # nothing changed: no bytes
    page.get_by_role("button", name="Menu").tap()
    page.locator("#departements").fill("13")
    page.get_by_role("button", name="Mettre à jour").tap()
    expect(page.locator("#departements-note")).to_have_text("C’est à jour.")
    expect(page.locator("#garde")).to_contain_text("le département 13")
    page.get_by_role("button", name="Revenir").tap()
    keep_line(page, "17 marseille")
    expect(page.locator("#faits")).to_contain_text("Marseille")


def test_all_of_france_can_be_kept(terrain: Page) -> None:
    terrain.get_by_role("button", name="Menu").tap()
    terrain.locator("#departements").fill("tous")
    terrain.get_by_role("button", name="Mettre à jour").tap()
    expect(terrain.locator("#departements-note")).to_have_text("C’est à jour.", timeout=60_000)
    expect(terrain.locator("#garde")).to_contain_text(re.compile(r"10\d départements"))
    terrain.get_by_role("button", name="Revenir").tap()
    keep_line(terrain, "16 brest")
    expect(terrain.locator("#faits")).to_contain_text("Brest")


def test_my_position_is_the_nearest_commune(serveur: Serveur, ouvrir: Ouvrir) -> None:
    """Where the installation imported the centres; the position goes nowhere."""
    contexte = ouvrir(geolocation={"latitude": 47.62, "longitude": 6.15}, permissions=["geolocation"])  # fmt: skip
    page = contexte.new_page()

    def with_centres(route: Route) -> None:
        lu = route.fetch().json()
        places = {"70550": [47.6237, 6.1557], "70279": [47.4450, 5.5920]}
        lu["centres"] = [places.get(commune[0]) for commune in lu["communes"]]
        route.fulfill(json=lu)

    page.route("**/api/territoires/70.json", with_centres)
    open_terrain(page, serveur)
    page.get_by_role("button", name="Ma position").tap()
    expect(page.locator("#faits")).to_contain_text("Vesoul")


def test_a_departement_that_is_none_changes_nothing(terrain: Page, veille: Veille) -> None:
    veille.attendues.append("404")
    terrain.get_by_role("button", name="Menu").tap()
    for voulus, dit in (("99", "n’existe pas"), ("abc", "au moins un département")):
        terrain.locator("#departements").fill(voulus)
        terrain.get_by_role("button", name="Mettre à jour").tap()
        expect(terrain.locator("#departements-note")).to_contain_text(dit)
    terrain.get_by_role("button", name="Revenir").tap()
    keep_line(terrain, "18 vesoul")
    expect(terrain.locator(".piste").first).to_be_visible()


def test_a_full_phone_says_so_and_keeps_what_it_has(
    serveur: Serveur, telephone: BrowserContext
) -> None:
    page = telephone.new_page()
    open_terrain(page, serveur)
    cdp = telephone.new_cdp_session(page)
    cdp.send("Storage.overrideQuotaForOrigin", {"origin": serveur.adresse, "quotaSize": 1000})
    page.get_by_role("button", name="Menu").tap()
    page.locator("#departements").fill("59, 62, 13")
    page.get_by_role("button", name="Mettre à jour").tap()
    expect(page.locator("#departements-note")).to_contain_text("Le téléphone est plein")
    page.get_by_role("button", name="Revenir").tap()
    keep_line(page, "18 vesoul")
    expect(page.locator(".piste").first).to_be_visible()


@pytest.mark.parametrize("jours", [-3, -1, 1, 45])
def test_a_wrong_clock_changes_no_answer_and_is_told_when_it_matters(
    serveur: Serveur, telephone: BrowserContext, veille: Veille, jours: int
) -> None:
    veille.attendues += COUPE
    page = telephone.new_page()
    open_terrain(page, serveur)
    keep_line(page, "18 vesoul decroché")
    pistes = page.locator(".piste h2").all_inner_texts()
    page.route("**/api/**", lambda route: route.abort())
    page.add_init_script(f"const vrai = Date.now; const saut = {jours} * 86400000; Date = class extends Date {{ constructor(...a) {{ a.length ? super(...a) : super(vrai() + saut) }} static now() {{ return vrai() + saut }} }}")  # fmt: skip
    page.reload()
    page.locator("html[data-frais='oui']").wait_for(state="attached")
    keep_line(page, "18 vesoul decroché")
    if abs(jours) == 1:
        assert page.locator(".piste h2").all_inner_texts() == pistes
    if jours == -3:
        expect(page.locator("#fraicheur")).to_contain_text("Vérifiez l’heure")
    if jours == 45:
        expect(page.locator("#fraicheur")).to_contain_text("anciennes")


def test_everything_to_tap_is_large_and_low(terrain: Page) -> None:
    """One hand: what is tapped to describe somebody is within the thumb's reach."""
    keep_line(terrain, "18 vesoul decroché")
    for touche in terrain.locator(".pupitre button:visible, .pupitre textarea").all():
        boite = touche.bounding_box()
        assert boite is not None
        assert boite["height"] >= CIBLE and boite["width"] >= CIBLE - 0.5, touche.inner_text()
        assert boite["y"] >= POUCE, touche.inner_text()
    assert terrain.evaluate("[innerWidth, document.documentElement.scrollWidth]") == [360, 360]


def test_several_people_of_a_round(terrain: Page, capture: Capture) -> None:
    keep_line(terrain, "18 vesoul")
    terrain.get_by_role("button", name="Menu").tap()
    terrain.get_by_label(re.compile("Surnom")).fill("Zed")
    terrain.get_by_role("button", name="Revenir").tap()
    terrain.get_by_role("button", name="Personne suivante").tap()
    expect(terrain.locator("#faits")).to_be_empty()
    keep_line(terrain, "45 lure rsa")
    terrain.get_by_role("button", name="Zed").tap()
    expect(terrain.locator("#faits")).to_contain_text("18 ans")
    terrain.reload()
    terrain.locator("html[data-frais='oui']").wait_for(state="attached")
    expect(terrain.locator("#personnes button")).to_have_count(3)
    capture(terrain, "terrain-personnes")
    terrain.get_by_role("button", name="Menu").tap()
    terrain.get_by_role("button", name="Oublier tout le monde").tap()
    terrain.get_by_role("button", name="Oui, tout oublier").tap()
    expect(terrain.locator("#personnes button")).to_have_count(2)
    assert "Zed" not in terrain.evaluate("JSON.stringify(localStorage)")


def test_people_are_erased_after_twelve_hours(serveur: Serveur, page: Page) -> None:
    open_terrain(page, serveur)
    keep_line(page, "18 vesoul")
    page.evaluate("""() => {
      const liste = JSON.parse(localStorage.getItem('terrain-personnes'))
      for (const personne of liste) personne.vu -= 12.5 * 3600 * 1000
      localStorage.setItem('terrain-personnes', JSON.stringify(liste))
    }""")
    page.reload()
    page.locator("html[data-frais='oui']").wait_for(state="attached")
    expect(page.locator("#faits")).to_be_empty()
    gardes = json.loads(page.evaluate("localStorage.getItem('terrain-comptes')"))
    assert [compte["commune"] for compte in gardes["comptes"]] == ["70550"]


def test_nothing_about_a_person_leaves_the_phone(serveur: Serveur, page: Page) -> None:
    demandes: list[Request] = []
    page.on("request", lambda demande: demandes.append(demande))
    open_terrain(page, serveur)
    keep_line(page, "18 vesoul decroché heberge pas de permis")
    page.locator(".piste").first.get_by_role("button", name=re.compile("^Proposé")).tap()
    page.locator(".piste").nth(1).get_by_role("button", name=re.compile("^Refus")).tap()
    page.get_by_role("button", name="Menu").tap()
    page.get_by_role("button", name="Remettre la fiche").tap()
    page.get_by_role("button", name="Revenir").last.click()
    assert all(d.method == "GET" and "?" not in d.url for d in demandes)
    assert not any(mot in d.url for d in demandes for mot in ("vesoul", "70550", "18a"))


def test_the_code_is_read_by_another_phone_and_the_texts_hold_no_nickname(
    terrain: Page,
) -> None:
    keep_line(terrain, "18 vesoul decroché pas de permis")
    terrain.get_by_role("button", name="Menu").tap()
    terrain.get_by_label(re.compile("Surnom")).fill("Zed")
    terrain.get_by_role("button", name="Remettre la fiche").tap()
    (lu,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(terrain.locator("#code").screenshot())))
    texte = terrain.locator("#texte").input_value()
    assert lu.text == texte or (lu.text.endswith("…") and texte.startswith(lu.text[:-1].rstrip()))
    lien = terrain.locator("#texte-sms").get_attribute("href") or ""
    assert unquote(lien).endswith(texte)
    resume = terrain.locator("#resume").input_value()
    assert "18 ans" in resume and "Zed" not in resume + texte


def test_the_referent_reads_what_was_proposed_and_refused_and_paper_is_one_page(
    terrain: Page,
) -> None:
    keep_line(terrain, "18 vesoul decroché pas de permis")
    proposee, refusee = terrain.locator(".piste h2").all_inner_texts()[:2]
    terrain.get_by_role("button", name=f"Proposé : {proposee}", exact=True).tap()
    terrain.get_by_role("button", name=f"Refus : {refusee}", exact=True).tap()
    terrain.evaluate("window.print = () => {}")
    terrain.get_by_role("button", name="Menu").tap()
    terrain.get_by_role("button", name="Remettre la fiche").tap()
    lignes = terrain.locator("#resume").input_value().splitlines()
    assert lignes[0].endswith(" : 18 ans, Vesoul, Scolarisé : non, Se déplacer.")
    assert lignes[1:3] == [f"Proposé : {proposee}", f"Refusé : {refusee}"]
    terrain.locator("[data-imprime=A6]").tap()
    expect(terrain.locator("#fiche h2")).to_have_text(f"1. {proposee}")
    pdf = terrain.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_the_network_that_comes_back_brings_the_data_up_to_date(
    serveur: Serveur, telephone: BrowserContext
) -> None:
    page = telephone.new_page()
    open_terrain(page, serveur)
    with offline(telephone):
        expect(page.locator("#bilan")).to_be_visible()
        with page.expect_response("**/api/catalogue.json") as rendu:
            telephone.set_offline(False)
    assert rendu.value.status == 304


def test_a_refused_door_is_left_out_told_and_can_come_back(terrain: Page) -> None:
    keep_line(terrain, "18 vesoul")
    premiere = terrain.locator(".piste").first
    nom = premiere.locator("h2").inner_text()
    premiere.get_by_role("button", name=re.compile("^Refus")).tap()
    expect(terrain.locator(".piste h2", has_text=re.compile(f"^{re.escape(nom)}$"))).to_have_count(0)  # fmt: skip
    terrain.locator(".ecartes summary").tap()
    terrain.get_by_role("button", name=f"Reprendre : {nom}").tap()
    expect(terrain.locator(".piste h2").first).to_have_text(nom)


def test_the_counts_of_a_round_go_on_demand_and_only_then(
    serveur: Serveur, page: Page, veille: Veille
) -> None:
    veille.attendues += ["503", *COUPE]
    envois: list[object] = []

    def answer(route: Route) -> None:
        envois.append(route.request.post_data_json)
        if len(envois) == 1:
            return route.fulfill(status=503, json={"erreur": "Le service est en panne."})
        return route.continue_()

    page.route("**/api/observatoire", answer)
    open_terrain(page, serveur)
    keep_line(page, "18 vesoul pas de permis")
    page.get_by_role("button", name="Personne suivante").tap()
    keep_line(page, "45 lure rsa dettes")
    assert envois == []
    page.get_by_role("button", name="Menu").tap()
    page.get_by_role("button", name="Fin de tournée").tap()
    expect(page.locator("#tournee-dit")).to_contain_text("2 personnes")
    page.get_by_role("button", name="Envoyer ces comptes").tap()
    expect(page.locator("#tournee-etat")).to_contain_text("en panne")
    page.get_by_role("button", name="Envoyer ces comptes").tap()
    expect(page.locator("#tournee-etat")).to_contain_text("Envoyé")
    assert len(envois) == 2 and envois[0] == envois[1]
    assert "vesoul" not in json.dumps(envois).lower()
    expect(page.locator("#personnes button")).to_have_count(2)


@pytest.mark.parametrize("theme", ["clair", "sombre", "contraste"])
def test_axe_finds_nothing(serveur: Serveur, ouvrir: Ouvrir, theme: str) -> None:
    page = ouvrir().new_page()
    page.add_init_script(f"localStorage.setItem('passerelle-reglages', JSON.stringify({{theme: '{theme}'}}))")  # fmt: skip
    open_terrain(page, serveur)
    assert axe(page) == []
    keep_line(page, "16 vesoul suicidaire pas de permis")
    type_line(page, "veut mourir")
    expect(page.locator("#panne a")).to_have_attribute("href", "tel:3114")
    page.locator(".piste summary").first.click()
    page.locator(".ecartes summary").click()
    assert axe(page) == []
    for fenetre in ("Remettre la fiche", "Fin de tournée"):
        page.get_by_role("button", name="Menu").click()
        assert axe(page) == []
        page.get_by_role("button", name=fenetre).click()
        assert axe(page) == []
        page.keyboard.press("Escape")
