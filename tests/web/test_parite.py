"""The engine of the browser says what the server says, to everybody, with the same data."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import requests
from playwright.sync_api import Page

from bot.catalogue.referentiels import load_referentiels
from bot.lieux import Lieux
from bot.orientation.criteres import NOMS
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.pages.donnees import Donnees
from bot.situation import Situation
from bot.territoires import Territoires
from bot.territoires.completion import complete_commune
from bot.territoires.distances import great_circle_km
from tests.channel.conftest import Serveur
from tests.web.catalogue_invente import DEPARTEMENTS, Invention
from tests.web.parite import Cas, Navigateur, Python, differing, explain, make_cases

NOMBRE = 5_000
INVENTES = 1_000
JOUR = date(2026, 11, 29)


@pytest.fixture(scope="module")
def servies(serveur: Serveur) -> dict[str, str]:
    """All that the real server sends: "" -> the catalogue, a département -> its file."""

    def fetch(chemin: str) -> str:
        rendu = requests.get(f"{serveur.adresse}/api/{chemin}.json", timeout=60)
        assert rendu.status_code == 200
        return rendu.content.decode()

    codes = [ligne["code"] for ligne in json.loads(fetch("territoires"))["departements"]]
    return {"": fetch("catalogue"), **{code: fetch(f"territoires/{code}") for code in codes}}


@pytest.fixture
def navigateur_servi(serveur: Serveur, page: Page, servies: dict[str, str]) -> Navigateur:
    """The engine with all of it."""
    catalogue, *fichiers = servies.values()
    return Navigateur(page, serveur.adresse, catalogue, fichiers)


def test_the_browser_answers_as_the_server(
    navigateur_servi: Navigateur, moteur: Moteur, catalogue: Catalogue, territoires: Territoires
) -> None:
    partout = [
        c.code for d in territoires.departements() for c in territoires.communes_de(d.code)[::40]
    ]
    cas = make_cases(catalogue, territoires, partout, NOMBRE, graine=8)
    assert len({un.situation.departement or un.situation.commune for un in cas}) > 500
    python = Python(moteur)
    differents = differing(python, navigateur_servi, cas)
    assert explain(python, navigateur_servi, differents) == ""


def test_the_browser_answers_as_python_over_imported_lists_and_any_criterion(
    serveur: Serveur, page: Page, tmp_path: Path
) -> None:
    invention = Invention(tmp_path, graine=8)
    catalogue, table = invention.catalogue, invention.territoires
    lieux = Lieux(invention.lieux, catalogue.structures)
    lues = load_referentiels()
    listes = {"freins": lues.freins, "etapes": lues.etapes, "diplomes": lues.diplomes, "logements": lues.logements}  # fmt: skip
    donnees = Donnees(catalogue, table, lieux, listes)
    faits = [fait for code in DEPARTEMENTS if (fait := donnees.departement(code))]
    fichiers = [fait.texte for fait in faits]
    navigateur = Navigateur(page, serveur.adresse, donnees.catalogue().texte, fichiers)
    cas = make_cases(catalogue, table, invention.codes, INVENTES, graine=8)
    ici = [un for un in cas if _is_loaded(un.situation, table)]
    assert len(ici) > INVENTES / 2
    python = Python(Moteur(catalogue, table, lieux))
    rendus = [json.loads(python.answer(un)) for un in ici[:300]]
    places = [p["structure"]["id"] for r in rendus for p in r["propositions"] if p["structure"]]
    assert {nom.split("-")[0] for nom in places} == {"importe", "lieu"}
    assert explain(python, navigateur, differing(python, navigateur, ici)) == ""
    centres = {code: centre for code in invention.codes if (centre := table.centre(code))}
    for point in ((47.1, 6.9), (47.5, 6.4), (47.95, 6.1)):
        proche = min(centres, key=lambda code: great_circle_km(point, centres[code]))
        assert navigateur.nearest(point) == proche


def _is_loaded(situation: Situation, table: Territoires) -> bool:
    """Whether all that is told of the place is in the départements that the page holds."""
    commune = table.commune(situation.commune) if situation.commune else None
    quartier = table.quartier(situation.quartier) if situation.quartier else None
    lieux = [commune, *map(table.commune, quartier.communes if quartier else ())]
    return all(lieu.departement in DEPARTEMENTS for lieu in lieux if lieu)


def test_both_engines_know_the_same_criteria(serveur: Serveur, page: Page) -> None:
    page.goto(f"{serveur.adresse}/web/essai/terrain/moteur/criteres.js")
    cles = page.evaluate(
        "async () => Object.keys((await import('/web/essai/terrain/moteur/criteres.js')).CRITERES)"
    )
    assert set(cles) == set(NOMS)


def test_a_commune_is_completed_as_the_server_completes_it(
    navigateur_servi: Navigateur, territoires: Territoires
) -> None:
    debuts = [
        "ves", "VESOUL", "st", "saint d", "St-Étienne", "vitry s/ seine", "l", "la", "le m", "mans",
        "700", "70000", "13", "13003", "lyon", "lyon 3", "paris 18e", "marseille 1er", "sainte o",
        "vitry", "cherbourg", "œ", "hay", "l'haÿ", "constructor", "98", "zzz", "",
    ]  # fmt: skip
    for pres_de in ("", "70", "13"):
        attendues = [[c.code for c in complete_commune(d, territoires, pres_de)] for d in debuts]
        assert dict(zip(debuts, navigateur_servi.complete(debuts, pres_de), strict=True)) == dict(
            zip(debuts, attendues, strict=True)
        )


def test_a_place_that_is_not_loaded_gives_what_can_be_said(
    navigateur_servi: Navigateur, servies: dict[str, str]
) -> None:
    navigateur_servi.load("70", servies[""], [servies["70"]])
    navigateur_servi.load("rien", servies[""], [])
    personne = Situation(age=19, en_emploi=False, freins=("mobilite",))
    for commune, dites in (("59350", {"departement": "59"}), ("00000", {}), ("98000", {})):
        for nom in ("70", "rien"):
            cas = Cas(replace(personne, commune=commune), "educateur", JOUR)
            attendu = json.loads(navigateur_servi.answer(replace(cas, situation=replace(personne, **dites))))  # fmt: skip
            rendu = json.loads(navigateur_servi.answer(cas, nom))
            assert rendu["propositions"] == attendu["propositions"]
            assert rendu["ecartes"] == attendu["ecartes"]
            assert rendu["situation"]["territoire"] == attendu["situation"]["territoire"]
            assert rendu["situation"]["commune"] == commune
            assert rendu["questions"] == [cle for cle in attendu["questions"] if cle != "commune"]
    assert navigateur_servi.nearest((47.6, 6.1)) is None  # no centre was imported
    vesoul = Cas(replace(personne, commune="70550"), "habitant", JOUR)
    assert navigateur_servi.answer(vesoul, "70") == navigateur_servi.answer(vesoul)
    assert json.loads(navigateur_servi.answer(replace(vesoul, situation=Situation(quartier="QN09001I")), "70"))  # fmt: skip


def test_what_is_no_key_of_a_situation_goes_nowhere(navigateur_servi: Navigateur) -> None:
    personne = {"age": 19, "surnom": "Zéphyr", "freins": ["mobilite", "mobilite"], "rsa": None}
    rendu = json.loads(navigateur_servi.answer_raw([personne, "habitant", JOUR.isoformat()]))
    assert rendu["situation"] == {"age": 19, "freins": ["mobilite"], "territoire": None}
