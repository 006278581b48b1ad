"""The poster: its code holds the exact address, one file is enough, nothing in it is a promise."""

from __future__ import annotations

import re

import numpy as np
import pytest
import zxingcpp

from bot.pages.affiche import LONG_MAX, Affiche, draw, qr_code
from bot.urgences.numeros import EN_PANNE, URGENCES
from tests.pages.lecture_html import read_page

SERVICE = "https://passerelle.ville.fr"
LONGUE = f"https://{'a' * 60}.{'b' * 60}.fr/{'c' * 66}"
MODES = ("habitant", "educateur")
ADRESSES = {
    SERVICE: (Affiche(SERVICE), f"{SERVICE}/"),
    "territoire": (Affiche(SERVICE, "70550"), f"{SERVICE}/?territoire=70550"),
    "mode": (
        Affiche(SERVICE, "2A", mode="educateur"),
        f"{SERVICE}/?territoire=2A&mode=educateur",
    ),
    "chemin": (Affiche("http://ville.fr:8080/robot/"), "http://ville.fr:8080/robot/"),
    "courte": (Affiche("https://a.fr"), "https://a.fr/"),
    "longue": (Affiche(LONGUE, "13203"), f"{LONGUE}/?territoire=13203"),
}


def scanned(dessin: str) -> str:
    """What a phone reads in the drawing, each module seen as four points by four."""
    cote = int(re.findall(r'viewBox="0 0 (\d+) \1"', dessin)[0])
    image = np.full((cote, cote), 255, dtype=np.uint8)
    for x, y, large in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", dessin):
        image[int(y), int(x) : int(x) + int(large)] = 0
    (lu,) = zxingcpp.read_barcodes(image.repeat(4, 0).repeat(4, 1))
    return str(lu.text)


@pytest.mark.parametrize(("affiche", "adresse"), ADRESSES.values(), ids=ADRESSES)
def test_the_code_holds_the_exact_address(affiche: Affiche, adresse: str) -> None:
    assert affiche.to_scan == adresse
    assert scanned(draw(affiche).partition('class="code"')[2]) == adresse


def test_a_quarter_of_the_code_may_be_torn() -> None:
    """The norm's level Q: a corner that holds no finder pattern is gone, the rest is enough."""
    dessin = qr_code(f"{SERVICE}/?territoire=70550")
    cote = int(re.findall(r'viewBox="0 0 (\d+)', dessin)[0])
    dechire = re.sub(
        r"M(\d+) (\d+)h\d+v1h-\d+z",
        lambda trait: "" if min(int(trait[1]), int(trait[2])) > cote * 2 / 3 else trait[0],
        dessin,
    )
    assert dechire != dessin and scanned(dechire) == f"{SERVICE}/?territoire=70550"


@pytest.mark.parametrize("mode", MODES)
def test_one_file_is_enough_and_runs_nothing(mode: str) -> None:
    page = draw(Affiche(SERVICE, "70550", "Vesoul (70)", mode))
    lue = read_page(page)
    assert page.startswith("<!DOCTYPE html>") and lue.fautes == []
    assert not {"script", "link", "img", "iframe"} & {nom for nom, _ in lue.elements}
    assert "url(" not in page and "@import" not in page
    assert not [a for _, a in lue.elements if any(cle.startswith("on") for cle in a)]
    assert "@page { size: A4" in page


@pytest.mark.parametrize("mode", MODES)
def test_it_says_what_one_must_know_in_few_words_and_promises_nothing(mode: str) -> None:
    page = draw(Affiche(SERVICE, "70550", "Vesoul (70)", mode))
    texte = read_page(re.sub(r"<style>.*</style>", "", page, flags=re.DOTALL)).texte
    sa_part, _, urgences = texte.partition("En danger")
    for dit in ("Gratuit", "nom", "Scannez", "Vesoul (70)", "passerelle.ville.fr"):
        assert dit in sa_part
    for code in EN_PANNE:
        assert code in urgences and URGENCES[code].pour in urgences
    assert not re.search(r"\bdroits?\b|garanti|assur|trouverez|aurez|'", texte)
    assert len(sa_part.split()) < 75


def test_what_is_typed_is_short_and_keeps_its_accents() -> None:
    assert Affiche(SERVICE, "70550").to_type == "passerelle.ville.fr"
    assert Affiche(SERVICE, mode="educateur").to_type == "passerelle.ville.fr/?mode=educateur"
    assert Affiche("https://xn--duc-9la.fr:8443/%C3%A9cole").to_type == "éduc.fr:8443/école"
    assert Affiche("http://ville.fr").to_type == "http://ville.fr"


@pytest.mark.parametrize("titre", ["<script>alert(1)</script>", '" onload="x', "é" * LONG_MAX])
def test_a_title_stays_a_text(titre: str) -> None:
    lue = read_page(draw(Affiche(SERVICE, lieu=titre, titre=titre)))
    assert titre in lue.texte and lue.fautes == []
    assert "script" not in {nom for nom, _ in lue.elements}
