"""The list: a filter leaves out only what is surely closed; any query string has its French page."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.orientation.fiches import ETAPES, Catalogue
from bot.orientation.moteur import Moteur
from bot.pages import Pages
from bot.pages.filtres import AGE_MAX, CHAMPS, read_filters
from bot.situation import FREINS, Situation
from bot.territoires import Territoires
from tests.conftest import JOUR
from tests.pages.lecture_html import Lue, well_made

LIEUX: dict[str, dict[str, str]] = {
    "": {},
    "Vesoul": {"commune": "70550"},
    "70": {"departement": "70"},
    "Haute-Saône (70)": {"departement": "70"},
    "belfort": {"commune": "90010"},
    "13203": {"commune": "13203"},
    "Saint-Denis (93066)": {"commune": "93066"},
    "2a": {"departement": "2A"},
    "974": {"departement": "974"},
    "Côte-d’Or (21)": {"departement": "21"},
}


def listed(pages: Pages, **champs: str) -> tuple[int, Lue]:
    statut, page = pages.catalogue(champs, JOUR)
    return statut, well_made(page)


def shown(pages: Pages, **champs: str) -> set[str]:
    """The ids of the fiches that the page proposes, those left aside not among them."""
    statut, page = pages.catalogue(champs, JOUR)
    assert statut == 200
    liens = re.findall(r'href="([^"]*)"', page.partition("<details>")[0])
    return {
        lien.partition("?")[0].rpartition("/")[2]
        for lien in liens
        if lien.startswith("/catalogue/")
    } - {"style.css"}


def test_without_filter_the_whole_catalogue_is_there(pages: Pages, catalogue: Catalogue) -> None:
    _, lue = listed(pages)
    assert {f"/catalogue/{code}" for code in catalogue.fiches} <= set(lue.links)
    for fiche in catalogue.fiches.values():
        assert " ".join(fiche.resume.split()) in lue.texte


@pytest.mark.parametrize("lieu", LIEUX)
@pytest.mark.parametrize("age", ["", "15", "19", "40"])
@pytest.mark.parametrize("frein", ["", "mobilite", "langue"])
def test_a_filter_leaves_out_what_the_engine_excludes_and_nothing_else(
    lieu: str, age: str, frein: str, pages: Pages, catalogue: Catalogue, moteur: Moteur
) -> None:
    connu: dict[str, Any] = dict(LIEUX[lieu])
    if age:
        connu["age"] = int(age)
    if frein:
        connu["freins"] = [frein]
    situation = Situation.from_json(connu)
    attendues = {
        code
        for code, fiche in catalogue.fiches.items()
        if not connu
        or (
            moteur.examine(code, situation, jour=JOUR)["verdict"] != "non_eligible"
            and not (frein and fiche.leve_seulement and frein not in fiche.freins)
        )
    }
    assert shown(pages, lieu=lieu, age=age, frein=frein) == attendues


@given(
    lieu=st.sampled_from(sorted(LIEUX)),
    age=st.integers(0, AGE_MAX),
    frein=st.sampled_from(FREINS),
    etape=st.sampled_from(("", *ETAPES)),
)
def test_what_the_bot_would_propose_is_shown(
    pages: Pages, moteur: Moteur, catalogue: Catalogue, lieu: str, age: int, frein: str, etape: str
) -> None:
    situation = Situation.from_json({"age": age, "freins": [frein], **LIEUX[lieu]})
    proposes = {
        p["dispositif"]
        for p in moteur.orient(situation, jour=JOUR)["propositions"]
        if etape in ("", p["etape"])
    }
    montres = shown(pages, lieu=lieu, age=str(age), frein=frein, etape=etape)
    assert proposes <= montres
    assert all(catalogue.fiches[code].etape == etape for code in montres if etape)


def test_what_is_left_aside_says_why(pages: Pages) -> None:
    _, lue = listed(pages, age="40", lieu="Lille")
    aside = lue.texte.partition("Laissés de côté")[2]
    assert "40 ans" in aside and "Hors de ce territoire." in aside and "C’est terminé" in aside


def test_what_lifts_the_frein_comes_first(pages: Pages, catalogue: Catalogue) -> None:
    _, lue = listed(pages, frein="langue")
    premiers = lue.texte.partition("Ouverts aussi")[0].partition("Pour apprendre le français")[2]
    for fiche in catalogue.fiches.values():
        if fiche.termine or fiche.fin:
            continue
        assert (" ".join(fiche.resume.split()) in premiers) == ("langue" in fiche.freins), fiche.id


@pytest.mark.parametrize(
    ("mots", "attendu"),
    [
        ("mission locale", "Mission Locale"),
        ("MILO", "Mission Locale"),
        ("ecoles de la deuxieme chance", "École de la 2e chance (E2C)"),
        ("l’epide", "EPIDE"),
    ],
)
def test_a_name_is_found_without_accents_or_plural(pages: Pages, mots: str, attendu: str) -> None:
    _, lue = listed(pages, q=mots)
    assert lue.texte.partition("Qui portent ce nom")[2].strip().startswith(attendu)


def test_words_are_found_in_what_a_fiche_says(pages: Pages) -> None:
    assert "france-travail" in shown(pages, q="permis")
    assert "conseiller-numerique" not in shown(pages, q="permis")
    assert shown(pages, q="garages vélo") == set()
    assert shown(pages, q="garage") == shown(pages, q="GARAGES") != set()


def test_nothing_found_says_so_and_how_to_go_on(pages: Pages) -> None:
    statut, lue = listed(pages, q="xylophage")
    assert statut == 200 and "Aucun dispositif" in lue.texte and "/catalogue" in lue.links
    assert listed(pages, q="!!!")[1].texte.count("Aucun dispositif") == 1


@pytest.mark.parametrize(
    ("champs", "erreur"),
    [
        ({"age": "dix"}, "Un âge de 0 à 120 ans"),
        ({"age": "-1"}, "Un âge de 0 à 120 ans"),
        ({"age": "121"}, "Un âge de 0 à 120 ans"),
        ({"age": "１９"}, "Un âge de 0 à 120 ans"),
        ({"frein": "mobilité"}, "Ce frein n’est pas dans la liste"),
        ({"etape": "x"}, "Cette étape n’est pas dans la liste"),
        ({"lieu": "xyzzyx"}, "Aucun lieu de ce nom"),
        ({"lieu": "00"}, "Aucun lieu de ce nom"),
        ({"q": "a" * 500}, "C’est trop long"),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(
    champs: dict[str, str], erreur: str, pages: Pages
) -> None:
    statut, lue = listed(pages, **champs)
    (cle,) = champs
    assert statut == 400 and erreur in lue.texte
    assert f"erreur-{cle}" in [a.get("aria-describedby") for _, a in lue.elements]


def test_namesakes_are_offered_and_each_choice_is_one_commune(
    pages: Pages, territoires: Territoires
) -> None:
    statut, lue = listed(pages, lieu="Saint-Denis", age="19")
    assert statut == 200 and "Laquelle" in lue.texte
    lus = read_filters({"lieu": "Saint-Denis"}, territoires)
    assert len(lus.choix) > 1 and lus.commune is None
    for commune in lus.choix:
        lu = read_filters({"lieu": f"{commune.nom} ({commune.code})"}, territoires)
        assert lu.commune == commune.code and not lu.choix


def test_every_departement_of_the_list_is_read_back(pages: Pages, territoires: Territoires) -> None:
    _, lue = listed(pages)
    offerts = [a["value"] for a in lue.all("option") if "(" in a["value"]]
    assert len(offerts) > 100
    for offert in offerts:
        lu = read_filters({"lieu": offert}, territoires)
        assert f"({lu.departement})" in offert and lu.commune is None and not lu.erreurs


HOSTILES = st.dictionaries(
    st.one_of(st.sampled_from(CHAMPS), st.text(max_size=10)),
    st.one_of(
        st.text(max_size=200),
        st.text(alphabet="\x00\ud800\udfff\u202e\n<>\"'&%()0123456789²٣ ", max_size=40),
        st.sampled_from(
            ["(70)", "Vesoul (99)", "(99999)", "2B (2b)", "<script>", "0" * 9, "²", "٧٠"]
        ),
    ),
)


@given(HOSTILES)
def test_any_query_string_has_its_page(pages: Pages, champs: dict[str, str]) -> None:
    statut, page = pages.catalogue(champs, JOUR)
    assert statut in (200, 400)
    well_made(page)
    statut, page = pages.fiche("mission-locale", champs, JOUR)
    assert statut == 200
    well_made(page)
