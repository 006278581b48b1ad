"""What a person does on the page of the conversation, in the words of the tests."""

from __future__ import annotations

from playwright.sync_api import Frame, Locator, Page, expect

Ecran = Page | Frame


def arrive(page: Page, adresse: str) -> None:
    """Open the page and wait until one can speak."""
    page.goto(adresse)
    expect(page.locator(".reponses, .tour").first).to_be_visible()
    wait_for_answer(page)


def wait_for_answer(ecran: Ecran) -> None:
    """Until nothing is on its way: what was sent is answered."""
    ecran.locator("html[data-repos='oui']").wait_for(state="attached")


def say(ecran: Ecran, texte: str) -> None:
    """Type and send, then wait for the answer."""
    ecran.locator("#saisie").fill(texte)
    ecran.locator("#saisie").press("Enter")
    wait_for_answer(ecran)


def press(ecran: Ecran, titre: str) -> None:
    """Press a quick reply, then wait for the answer."""
    ecran.locator(".reponses button", has_text=titre).first.click()
    wait_for_answer(ecran)


def open_menu(ecran: Ecran, geste: str) -> None:
    """Choose something in the menu, by the words on its button."""
    ecran.get_by_role("button", name="Menu").click()
    ecran.locator("#menu").get_by_role("button", name=geste).click()


def said(ecran: Ecran) -> list[str]:
    """What the person said so far, as it is shown."""
    return ecran.locator(".moi .bulle").all_inner_texts()


def cards(ecran: Ecran) -> Locator:
    return ecran.locator(".carte")
