"""`passerelle affiche`: a file to print, or a French sentence that says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commandes.conftest import Appel, check_refusal
from tests.pages.test_affiche import scanned

SERVICE = "https://passerelle.ville.fr"


@pytest.mark.parametrize(
    ("options", "dite"),
    [
        ((), "/"),
        (("--territoire", "Vesoul"), "/?territoire=70550"),
        (("--territoire", "70550"), "/?territoire=70550"),
        (("--territoire", "Haute-Saône (70)"), "/?territoire=70"),
        (("--territoire", "Saint-Denis (93066)"), "/?territoire=93066"),
        (("--territoire", "2a", "--mode", "educateur"), "/?territoire=2A&mode=educateur"),
        (("--mode", "habitant"), "/"),
    ],
)
def test_the_code_opens_the_page_of_the_territory(
    appeler: Appel, tmp_path: Path, options: tuple[str, ...], dite: str
) -> None:
    fichier = tmp_path / "affiche.html"
    rendu = appeler("affiche", "--adresse", SERVICE, *options, str(fichier))
    assert rendu.code == 0 and rendu.erreurs == ""
    code = fichier.read_text(encoding="utf-8").partition('class="code"')[2]
    assert scanned(code) == SERVICE + dite
    assert rendu.sortie.endswith(f"{SERVICE}{dite}\n")


def test_standard_output_holds_the_file_alone(appeler: Appel) -> None:
    rendu = appeler("affiche", "--adresse", SERVICE, "--titre", "Tu t'en sors ?", "-")
    assert rendu.code == 0
    assert rendu.sortie.startswith("<!DOCTYPE html>") and rendu.sortie.endswith("</html>\n")
    assert "Tu t’en sors\u00a0?" in rendu.sortie


def test_without_a_name_it_is_affiche_html_and_replaces_the_one_there(
    appeler: Appel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("affiche.html").write_text("x" * 100_000, encoding="utf-8")
    assert appeler("affiche", "--adresse", SERVICE).code == 0
    texte = Path("affiche.html").read_text(encoding="utf-8")
    assert texte.endswith("</html>\n") and "xxx" not in texte
    assert list(tmp_path.iterdir()) == [tmp_path / "affiche.html"]


@pytest.mark.parametrize(
    ("adresse", "ecrite"),
    [
        ("https://Éduc.FR:8443/mon robot/".replace(" ", "%20"), "https://xn--duc-9la.fr:8443/mon%20robot/"),
        ("HTTPS://Ville.fr", "https://ville.fr/"),
        ("http://[::1]:5005", "http://[::1]:5005/"),
        (" https://ville.fr/é ", "https://ville.fr/%C3%A9/"),
    ],
)  # fmt: skip
def test_an_address_is_held_as_every_phone_reads_it(
    appeler: Appel, adresse: str, ecrite: str
) -> None:
    rendu = appeler("affiche", "--adresse", adresse, "-")
    assert scanned(rendu.sortie.partition('class="code"')[2]) == ecrite


@pytest.mark.parametrize(
    "adresse",
    [
        "", "passerelle.ville.fr", "ftp://ville.fr", "javascript:alert(1)", "https://", "https:///x",
        "https://ville.fr/?a=1", "https://ville.fr/#a", "https://ville.fr?", "https://ville.fr:port",
        "https://ville.fr:99999", "https://moi:secret@ville.fr", "https://ma ville.fr", "https://ville..fr",
        "https://[::1", "https://ville.fr/a b", "https://vil\nle.fr", "https://-_-",
        f"https://{'a' * 70}.fr", f"https://ville.fr/{'a' * 250}",
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_is_refused(appeler: Appel, adresse: str) -> None:
    check_refusal(appeler("affiche", "--adresse", adresse, "-"), "--adresse", "https://")


@pytest.mark.parametrize(
    ("options", "mots"),
    [
        (("--territoire", "zzzz"), ("--territoire", "« zzzz »", "Vesoul")),
        (("--territoire", ""), ("--territoire", "commune ou un département")),
        (("--territoire", "x" * 500), ("--territoire", "trop long")),
        (("--territoire", "Saint-Denis"), ("93066", "97411", "Saint-Denis (11)")),
        (("--territoire", "70000"), ("70550 : Vesoul (70)",)),
        (("--titre", " "), ("--titre",)),
        (("--titre", "\x1b[31m"), ("--titre",)),
        (("--titre", "a" * 91), ("--titre", "91", "90")),
        (("--mode", "autre"), ("--mode", "« autre »")),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_write(
    appeler: Appel, options: tuple[str, ...], mots: tuple[str, ...]
) -> None:
    check_refusal(appeler("affiche", "--adresse", SERVICE, *options, "-"), *mots)


@pytest.mark.parametrize("fichier", ["", "absent/affiche.html", "nul\0.html"])
def test_a_file_that_cannot_be_written_is_refused(
    appeler: Appel, tmp_path: Path, fichier: str
) -> None:
    check_refusal(appeler("affiche", "--adresse", SERVICE, str(tmp_path / fichier)), "dossier")
    assert list(tmp_path.iterdir()) == []


def test_without_address_it_says_so(appeler: Appel) -> None:
    check_refusal(appeler("affiche"), "il manque : --adresse")
