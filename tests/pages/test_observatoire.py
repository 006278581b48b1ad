"""The page of the observatoire: what it says is what is published, in a plot and in a table."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue.referentiels import load_referentiels
from bot.observatoire.publication import publish
from bot.observatoire.releve import Releve
from bot.orientation.fiches import Catalogue
from bot.pages.graphiques import bars, grid, over_time, parts
from bot.pages.observatoire import PageObservatoire
from bot.territoires import Territoires
from tests.observatoire.monde import TERRITOIRES_MONTRES, TRIMESTRE, added, people
from tests.pages.lecture_html import Lue, read_page, well_made

JOUR = date(2026, 11, 29)
EXEMPLE = {"exemple": "oui"}


@pytest.fixture(scope="module")
def page(catalogue: Catalogue, territoires: Territoires) -> PageObservatoire:
    freins = {code: str(f["libelle"]) for code, f in load_referentiels().freins.items()}
    return PageObservatoire(
        territoires, freins, {code: f.nom for code, f in catalogue.fiches.items()}
    )


def drawn(page: PageObservatoire, statut: int = 200, **champs: str) -> Lue:
    rendu, html = page.draw(champs, {}, JOUR)
    assert rendu == statut
    return well_made(html)


def lines(page: PageObservatoire, **champs: str) -> list[dict[str, str]]:
    statut, texte = page.csv(champs, {})
    assert statut == 200
    return list(csv.DictReader(io.StringIO(texte.removeprefix("\ufeff")), delimiter=";"))


@pytest.mark.parametrize(
    ("lieu", "nom"),
    [
        ("", "France"),
        ("70", "Haute-Saône (70)"),
        ("vesoul", "Vesoul (70)"),
        ("70550", "Vesoul (70)"),
        ("247000011", "CA de Vesoul"),
        ("CA de Vesoul (247000011)", "CA de Vesoul"),
        ("Marseille 3e", "Marseille (13)"),
        ("2a", "Corse-du-Sud (2A)"),
    ],
)
def test_a_place_is_read_as_it_is_written(page: PageObservatoire, lieu: str, nom: str) -> None:
    assert nom in drawn(page, lieu=lieu, **EXEMPLE).texte


@pytest.mark.parametrize(
    ("champs", "dit"),
    [
        ({"lieu": "xyzxyz"}, "Aucun lieu de ce nom"),
        ({"lieu": "999999999"}, "Aucun lieu de ce nom"),
        ({"periode": "2026-T5"}, "n’est pas dans la liste"),
        ({"periode": "٢٠٢٦"}, "n’est pas dans la liste"),
    ],
)
def test_what_cannot_be_read_is_told(
    page: PageObservatoire, champs: dict[str, str], dit: str
) -> None:
    assert dit in drawn(page, 400, **champs).texte
    statut, phrase = page.csv(champs, {})
    assert statut == 400 and dit in phrase


def test_communes_of_one_name_are_to_choose(page: PageObservatoire) -> None:
    lue = drawn(page, lieu="Saint-Denis", **EXEMPLE)
    assert "Laquelle" in lue.texte and any("lieu=Saint-Denis+%28" in lien for lien in lue.links)


def test_every_plot_has_a_name_and_its_table(page: PageObservatoire) -> None:
    lue = drawn(page, lieu="70", **EXEMPLE)
    dessins = [a for a in lue.all("svg") if a.get("role") == "img"]
    assert len(dessins) > 10 and all(a["aria-label"] for a in dessins)
    assert all("aria-hidden" in a for a in lue.all("svg") if "role" not in a)
    assert len(lue.all("table")) == 4 == len(lue.all("caption"))


@pytest.mark.parametrize("periode", ["", "tout", "2026", "2026-T3"])
def test_the_page_and_the_csv_say_the_same(page: PageObservatoire, periode: str) -> None:
    vues = lines(page, lieu="70", periode=periode, **EXEMPLE)
    texte = drawn(page, lieu="70", periode=periode, **EXEMPLE).texte
    personnes = sum(int(v["au_moins"]) for v in vues if v["mesure"] == "personnes")
    assert f"Au moins {personnes} personnes" in texte
    for frein in ("Se déplacer", "Logement"):
        dits = [v for v in vues if (v["mesure"], v["libelle"]) == ("freins", frein)]
        manquent = [v for v in vues if (v["mesure"], v["libelle"]) == ("sans_reponse", frein)]
        somme, sans = (sum(int(v["au_moins"]) for v in lignes) for lignes in (dits, manquent))
        nombres = " ".join(v["au_moins"] for v in dits)
        assert f"{frein} {nombres}" in texte and f"{frein} {somme} {sans}" in texte


def test_ages_are_those_of_the_departement_and_it_is_said(page: PageObservatoire) -> None:
    texte = drawn(page, lieu="Vesoul", **EXEMPLE).texte
    assert "tout le département : Haute-Saône (70)" in texte
    ages = [v["territoire"] for v in lines(page, lieu="Vesoul", **EXEMPLE) if v["age"]]
    assert set(ages) == {"70"}


def test_before_the_first_quarter_is_over_the_page_says_when(page: PageObservatoire) -> None:
    lue = drawn(page, lieu="Vesoul")
    assert "16 janvier 2027" in lue.texte and "inventés" in lue.texte
    assert "/observatoire?lieu=70&exemple=oui" in lue.links
    assert lines(page, lieu="Vesoul") == []


def test_a_year_that_is_not_shown_is_told(page: PageObservatoire) -> None:
    lue = drawn(page, lieu="70", periode="2031", **EXEMPLE)
    assert "Aucun trimestre" in lue.texte and "Rien à montrer encore" not in lue.texte


def test_where_too_few_people_were_met_no_number_is_shown(page: PageObservatoire) -> None:
    lue = drawn(page, lieu="23", **EXEMPLE)
    assert "Trop peu de personnes comptées ici" in lue.texte
    assert "/observatoire?exemple=oui" in lue.links


@settings(max_examples=25, deadline=None, database=None)
@given(personnes=people(), lieu=st.sampled_from(TERRITOIRES_MONTRES))
def test_no_cell_of_a_page_holds_fewer_than_five(
    page: PageObservatoire, personnes: list[Releve], lieu: str
) -> None:
    montre = {TRIMESTRE: publish(added(personnes), page.arbre)}
    _, html = page.draw({"lieu": "" if lieu == "FR" else lieu}, montre, JOUR)
    well_made(html)
    cases = re.findall(r"<td>([^<]*)</td>", html) + re.findall(r"personnes?</?strong>(\d+)", html)
    assert all(case == "–" or (int(case) >= 5 and int(case) % 5 == 0) for case in cases)


@pytest.mark.parametrize("nom", ["<script>alert(1)</script>", '" onload="x', "é" * 200])
def test_a_name_stays_a_text_in_a_plot(nom: str) -> None:
    for dessin in (
        over_time(nom, [5, 0], ["T1", "T2"], 5),
        grid(nom, {nom: {"a": 5}}, [("a", nom), ("b", "B")]),
        bars(nom, {nom: (5, 0), "autre": (0, 0)}, ("un", "deux")),
        parts(nom, {nom: (10, 5)}, ("tout", "partie")),
    ):
        lue = read_page(dessin)
        assert lue.fautes == [] and {n for n, _ in lue.elements} <= {"svg", "rect", "text", "path", "circle"}  # fmt: skip
        assert len(lue.all("svg")) == 1 and nom in lue.all("svg")[0]["aria-label"]


def test_bars_are_as_long_as_their_numbers() -> None:
    lue = read_page(bars("Titre", {"a": (40, 10), "b": (20, 0)}, ("un", "deux")))
    longueurs = [float(a["width"]) for a in lue.all("rect")]
    assert longueurs[1] == pytest.approx(longueurs[0] / 4, abs=0.1)
    assert longueurs[2] == pytest.approx(longueurs[0] / 2, abs=0.1) and len(longueurs) == 3


def test_discs_have_areas_as_their_numbers() -> None:
    lue = read_page(grid("Titre", {"a": {"x": 80, "y": 20}}, [("x", "X"), ("y", "Y")]))
    grand, petit = (float(a["r"]) for a in lue.all("circle"))
    assert petit == pytest.approx(grand / 2, abs=0.1)
