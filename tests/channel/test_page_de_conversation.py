"""The page of the conversation over HTTP: what it says before any script, what it may load."""

from __future__ import annotations

import gzip
import html
import re

import pytest
import requests

from bot.pages.fichiers import web_files
from tests.channel.conftest import Serveur

POIDS_MAX = 30_000  # bytes before the first message
CONVERSATIONS = "/webhooks/passerelle/conversations"
PAGES = ("/", "/?mode=educateur", "/?territoire=70550", "/?territoire=Haute-Saône", "/accessibilite")  # fmt: skip


def get(serveur: Serveur, chemin: str, **entetes: str) -> requests.Response:
    return requests.get(serveur.adresse + chemin, headers=entetes, timeout=20)


def written_welcome(page: str) -> str:
    """The words of the welcome that is in the page."""
    dans = re.search(r'<div class="bulle"><p>(.*?)</p></div>', page, re.DOTALL)
    assert dans is not None
    return html.unescape(re.sub(r"<br>", "\n", dans[1])).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("chemin", "corps"),
    [
        ("/", {"mode": "habitant"}),
        ("/?mode=educateur", {"mode": "educateur"}),
        ("/?territoire=vesoul", {"mode": "habitant", "territoire": "70550"}),
        ("/?territoire=70", {"mode": "habitant", "territoire": "70"}),
        ("/?territoire=nulle-part", {"mode": "habitant"}),
        ("/?mode=educateur&territoire=70550", {"mode": "educateur", "territoire": "70550"}),
    ],
)
def test_the_page_says_what_the_conversation_will(
    serveur: Serveur, chemin: str, corps: dict[str, str]
) -> None:
    rendu = serveur.post(CONVERSATIONS, corps)
    assert rendu.status_code == 201
    [accueil] = rendu.json()["messages"]
    assert written_welcome(get(serveur, chemin).text) == accueil["texte"]


def test_a_territoire_is_known_from_the_first_message(serveur: Serveur) -> None:
    rendu = serveur.post(CONVERSATIONS, {"territoire": "70550"}).json()
    assert rendu["messages"][-1]["orientation"]["situation"]["commune"] == "70550"
    messages = serveur.say(rendu["jeton"], "j’ai 19 ans")
    assert "Vesoul" in " ".join(message["texte"] for message in messages)
    messages = serveur.say(rendu["jeton"], "en fait j’habite à Gray")
    assert messages[-1]["orientation"]["situation"]["commune"] == "70279"


@pytest.mark.parametrize("territoire", ["Vesoul", "99999", "", 70, ["70550"], {"a": 1}, "\ud800"])
def test_a_territoire_that_is_none_is_refused(serveur: Serveur, territoire: object) -> None:
    rendu = serveur.post(CONVERSATIONS, {"territoire": territoire})
    assert rendu.status_code == 400
    assert "code INSEE" in rendu.json()["erreur"]


@pytest.mark.parametrize("chemin", PAGES)
def test_nothing_may_come_from_elsewhere(serveur: Serveur, chemin: str) -> None:
    rendu = get(serveur, chemin)
    assert rendu.status_code == 200
    politique = rendu.headers["Content-Security-Policy"]
    assert politique.startswith("default-src 'none'") and "unsafe" not in politique
    assert "*" not in politique and "http" not in politique
    charges = re.findall(r'(?:src|href)="([^"#]+)"', rendu.text)
    assert charges
    assert all(adresse.startswith(("/", "tel:", "sms:")) for adresse in charges), charges


def test_what_a_page_loads_is_there_and_kept(serveur: Serveur) -> None:
    page = get(serveur, "/").text
    charges = set(re.findall(r'(?:src|href)="(/web/[^"]+)"', page))
    assert any(adresse.endswith("/widget/page.js") for adresse in charges)
    for adresse in charges:
        rendu = get(serveur, adresse)
        assert rendu.status_code == 200 and "immutable" in rendu.headers["Cache-Control"]
    vieille = get(serveur, "/web/0123456789/widget/page.js")
    assert vieille.status_code == 200 and vieille.headers["Cache-Control"] == "no-cache"
    assert get(serveur, "/web/0123456789/rien.js").status_code == 404


def test_every_module_is_loaded_at_once_or_later_but_known() -> None:
    """One that nothing imports would be dead; one that is not there would fail on the phone."""
    web = web_files()
    modules = {nom for nom in web.par_nom if nom.startswith("widget/") and nom.endswith(".js")}
    tot = set(web.modules("widget/page.js"))
    page = web.par_nom["widget/page.js"].texte
    plus_tard = {f"widget/{nom}.js" for nom in re.findall(r"later\('(\w+)'\)", page)}
    assert tot | plus_tard == modules - {"widget/widget.js"} and not tot & plus_tard


def test_the_widget_and_all_it_opens_are_light(serveur: Serveur) -> None:
    """Compressed: the line of a town's site, the page, the modules that it starts with."""
    page = get(serveur, "/").text
    web = web_files()
    fichiers = [web.par_nom[nom] for nom in ("widget/widget.js", *web.modules("widget/page.js"))]
    total = len(gzip.compress(page.encode("utf-8"), 9)) + sum(len(f.serre) for f in fichiers)
    assert 15_000 < total <= POIDS_MAX


@pytest.mark.parametrize("chemin", ["/", "/widget.js", "/catalogue"])
def test_whoever_reads_gzip_gets_it(serveur: Serveur, chemin: str) -> None:
    clair = requests.get(serveur.adresse + chemin, headers={"Accept-Encoding": "identity"}, timeout=20)  # fmt: skip
    with requests.get(serveur.adresse + chemin, headers={"Accept-Encoding": "gzip"}, stream=True, timeout=20) as serre:  # fmt: skip
        assert serre.headers["Content-Encoding"] == "gzip"
        assert serre.headers["Vary"] == "Accept-Encoding"
        recu = serre.raw.read(decode_content=False)
    assert "Content-Encoding" not in clair.headers
    assert gzip.decompress(recu) == clair.content and len(recu) < len(clair.content) / 2


def test_the_same_page_is_not_sent_twice(serveur: Serveur) -> None:
    nom = get(serveur, "/").headers["ETag"]
    assert get(serveur, "/", **{"If-None-Match": nom}).status_code == 304


@pytest.mark.parametrize(
    ("champs", "codes"),
    [
        ("debut=vesou", ["70550"]),
        ("debut=saint-denis&territoire=93008", ["93066"]),
        ("debut=saint-denis&territoire=974", ["97411"]),
        ("debut=", []),
        ("", []),
        (f"debut={'a' * 5000}", []),
        ("debut=%ff%00", []),
    ],
)
def test_communes_are_completed(serveur: Serveur, champs: str, codes: list[str]) -> None:
    rendu = get(serveur, f"/api/communes?{champs}")
    assert rendu.status_code == 200
    communes = rendu.json()["communes"]
    assert [commune["code"] for commune in communes][: len(codes)] == codes
    assert all(set(commune) == {"code", "nom", "departement"} for commune in communes)
    if not codes:
        assert communes == []
