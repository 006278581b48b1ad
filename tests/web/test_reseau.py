"""A bad network, a slow or a stopped server: nothing that was typed is lost, nor said twice."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Route, expect

from bot.nlu.modele import ensure_model
from tests.channel.conftest import Serveur, started
from tests.web.conftest import Capture
from tests.web.navigateur import Veille, offline
from tests.web.parole import arrive, cards, press, said, say, wait_for_answer

MESSAGES = re.compile("/webhooks/passerelle/messages$")
CONVERSATIONS = re.compile("/webhooks/passerelle/conversations$")
COUPE = ("ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED", "ERR_ABORTED")


def type_and_send(page: Page, texte: str) -> None:
    page.locator("#saisie").fill(texte)
    page.locator("#saisie").press("Enter")


def test_what_is_said_without_network_goes_when_it_is_back(
    serveur: Serveur, telephone: BrowserContext, veille: Veille, capture: Capture
) -> None:
    veille.attendues += COUPE
    page = telephone.new_page()
    arrive(page, serveur.adresse)
    with offline(telephone):
        type_and_send(page, "g 19 ans")
        alerte = page.get_by_role("alert")
        expect(alerte).to_contain_text("Votre message est gardé ici")
        expect(alerte.locator("a[href='tel:112']")).to_be_visible()
        type_and_send(page, "jabite vesoul")
        capture(page, "hors-ligne")
    expect(cards(page).first).to_be_visible()
    wait_for_answer(page)
    assert said(page) == ["g 19 ans", "jabite vesoul"]
    expect(page.get_by_role("alert")).to_be_empty()
    expect(page.locator("#fil")).to_contain_text("19 ans")


def test_what_waits_survives_a_reload(
    serveur: Serveur, telephone: BrowserContext, veille: Veille
) -> None:
    veille.attendues += COUPE
    page = telephone.new_page()
    arrive(page, serveur.adresse)
    page.route(MESSAGES, lambda route: route.abort())
    type_and_send(page, "j’ai 19 ans et j’habite Vesoul")
    expect(page.get_by_role("button", name="Réessayer")).to_be_visible()
    page.unroute(MESSAGES)
    page.reload()
    expect(cards(page).first).to_be_visible()
    assert said(page) == ["j’ai 19 ans et j’habite Vesoul"]


def test_an_answer_that_was_lost_on_the_way_is_asked_again_and_counts_once(
    serveur: Serveur, page: Page, veille: Veille
) -> None:
    veille.attendues += COUPE
    arrive(page, serveur.adresse)
    ids: list[str] = []

    def lose_the_first(route: Route) -> None:
        ids.append(route.request.post_data_json["id"])
        reponse = route.fetch()
        if len(ids) == 1:
            return route.abort()
        return route.fulfill(response=reponse)

    page.route(MESSAGES, lose_the_first)
    type_and_send(page, "19 ans")
    page.get_by_role("button", name="Réessayer").tap()
    expect(page.locator("#fil")).to_contain_text("quelle ville ou quel village")
    assert len(ids) == 2 and ids[0] == ids[1]
    assert said(page) == ["19 ans"]


def test_a_double_tap_says_it_once(serveur: Serveur, page: Page) -> None:
    arrive(page, f"{serveur.adresse}/?territoire=70550")
    say(page, "19 ans")
    envois: list[str] = []
    page.on("request", lambda demande: MESSAGES.search(demande.url) and envois.append(demande.url))
    page.locator(".reponses button", has_text="Non").first.dblclick(no_wait_after=True)
    wait_for_answer(page)
    page.locator("#saisie").fill("pas de permis")
    page.get_by_role("button", name="Envoyer").dblclick()
    wait_for_answer(page)
    assert said(page) == ["19 ans", "Non", "pas de permis"]
    assert len(envois) == 2


def test_what_is_typed_during_an_answer_waits_its_turn(serveur: Serveur, page: Page) -> None:
    arrive(page, serveur.adresse)
    page.route(MESSAGES, lambda route: (page.wait_for_timeout(400), route.continue_()))
    type_and_send(page, "19 ans")
    expect(page.get_by_role("status").first).to_contain_text("Passerelle écrit")
    type_and_send(page, "Vesoul")
    expect(cards(page).first).to_be_visible()
    wait_for_answer(page)
    assert said(page) == ["19 ans", "Vesoul"]


def test_a_slow_server_is_told_and_waited_for(serveur: Serveur, page: Page) -> None:
    arrive(page, serveur.adresse)
    page.route(MESSAGES, lambda route: (page.wait_for_timeout(3000), route.continue_()))
    type_and_send(page, "19 ans à Vesoul")
    expect(page.get_by_role("status").first).to_contain_text("Passerelle écrit")
    expect(cards(page).first).to_be_visible()
    expect(page.get_by_role("status").first).to_be_empty()


def test_too_many_messages_wait_then_go(serveur: Serveur, page: Page, veille: Veille) -> None:
    veille.attendues.append("429")
    arrive(page, serveur.adresse)
    refus = {"n": 0}

    def refuse_once(route: Route) -> None:
        refus["n"] += 1
        if refus["n"] == 1:
            return route.fulfill(status=429, json={"erreur": "Trop de demandes."}, headers={"Retry-After": "1"})  # fmt: skip
        return route.continue_()

    page.route(MESSAGES, refuse_once)
    say_and_wait = page.locator("#saisie")
    say_and_wait.fill("19 ans à Vesoul")
    say_and_wait.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Trop de demandes")
    expect(cards(page).first).to_be_visible()
    assert refus["n"] == 2


def test_a_message_that_is_refused_comes_back_in_the_field(
    serveur: Serveur, page: Page, veille: Veille
) -> None:
    veille.attendues.append("413")
    arrive(page, serveur.adresse)
    page.route(MESSAGES, lambda route: route.fulfill(status=413, json={"erreur": "Le message est trop long."}))  # fmt: skip
    say(page, "un très long message")
    expect(page.locator(".robot").last).to_contain_text("Le message est trop long.")
    expect(page.locator("#saisie")).to_have_value("un très long message")


def test_a_service_out_of_order_gives_the_numbers(
    serveur: Serveur, page: Page, veille: Veille, capture: Capture
) -> None:
    veille.attendues.append("503")
    panne = {"erreur": "Le service est en panne pour le moment.", "messages": [{"texte": "Le service est en panne.\n15 : une vie en danger\nou le 112, ou le 3114"}]}  # fmt: skip
    page.route(CONVERSATIONS, lambda route: route.fulfill(status=503, json=panne))
    page.goto(serveur.adresse)
    alerte = page.get_by_role("alert")
    expect(alerte).to_contain_text("en panne")
    expect(alerte.locator("a[href='tel:3114']").first).to_be_visible()
    capture(page, "panne")
    page.unroute(CONVERSATIONS)
    page.get_by_role("button", name="Réessayer").tap()
    press(page, "Je ne sais pas")


def test_a_restart_in_the_middle_loses_nothing(tmp_path: Path, page: Page, veille: Veille) -> None:
    """The server stops between two messages, and comes back at the same address."""
    veille.attendues += COUPE
    ensure_model()
    reglages = {"PASSERELLE_VAR": str(tmp_path / "var")}
    with started(tmp_path, **reglages) as premier:
        premier.wait_until_ready()
        arrive(page, premier.adresse)
        say(page, "19 ans")
        port = int(premier.adresse.rpartition(":")[2])
    type_and_send(page, "Vesoul")
    expect(page.get_by_role("alert")).to_contain_text("Pas de réseau")
    with started(tmp_path, port=port, **reglages) as second:
        second.wait_until_ready()
        page.evaluate("dispatchEvent(new Event('online'))")  # it also tries by itself
        expect(cards(page).first).to_contain_text("19 ans")
        assert said(page) == ["19 ans", "Vesoul"]
