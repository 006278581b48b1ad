"""The real lists, when they stand beside the project: read whole, with their known figures."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bot.importers import Bilan, import_list
from bot.territoires import Territoires, read_territoire
from tests.importers.conftest import LISTES_REELLES

FICHIERS = {
    "qpv": "qpv_2024.csv",
    "frr": "frr_2025-07.csv",
    "centres": "communes_centres.csv",
}

pytestmark = pytest.mark.skipif(
    not all((LISTES_REELLES / nom).is_file() for nom in FICHIERS.values()),
    reason="les listes officielles ne sont pas à côté du projet (../shared/data)",
)

Installation = tuple[Territoires, dict[str, Bilan]]


@pytest.fixture(scope="module")
def installation(
    tmp_path_factory: pytest.TempPathFactory, territoires: Territoires
) -> Installation:
    """The three lists imported, and what each import said."""
    sortie = tmp_path_factory.mktemp("var") / "territoires.sqlite"
    bilans = {
        liste: import_list(liste, str(LISTES_REELLES / nom), territoires, sortie)
        for liste, nom in FICHIERS.items()
    }
    return Territoires(importes=sortie), bilans


@pytest.fixture(scope="module")
def table(installation: Installation) -> Territoires:
    return installation[0]


def test_every_row_of_the_three_lists_is_kept(installation: Installation) -> None:
    _, bilans = installation
    assert {liste: bilan.lignes for liste, bilan in bilans.items()} == {
        "qpv": 1_584,
        "frr": 19_934,
        "centres": 35_014,
    }
    resume = bilans["qpv"].resume.replace("\u202f", " ")
    assert resume == (
        "Quartiers prioritaires : 1 584 ; communes : 834 ; quartiers sur plusieurs communes : 149"
    )
    (ancien,) = bilans["qpv"].reserves
    assert "93059 → 93066 Saint-Denis" in ancien
    assert bilans["frr"].reserves == bilans["centres"].reserves == ()


def test_quartiers_are_those_of_the_file(table: Territoires) -> None:
    assert len(table.quartiers()) == 1_584
    communes = {code for quartier in table.quartiers() for code in quartier.communes}
    assert len(communes) == 833, "93059 est devenue 93066, déjà dans la liste"
    assert sum(quartier.commune is None for quartier in table.quartiers()) == 148
    assert {q.nom for q in table.quartiers_de("25056")} >= {"Planoise", "Orchamps-Palente"}
    assert table.quartiers_de("13203") == table.quartiers_de("13055")
    assert len(table.quartiers_de("13055")) == 41


@pytest.mark.parametrize(
    ("commune", "attendu"),
    [("25056", True), ("13203", True), ("70447", False), ("01001", False), ("99999", None)],
)
def test_a_commune_has_quartiers_or_has_none(
    table: Territoires, commune: str, attendu: bool | None
) -> None:
    assert table.a_des_qpv(commune) is attendu


def test_frr_says_what_the_file_says(table: Territoires) -> None:
    chemin = LISTES_REELLES / FICHIERS["frr"]
    with chemin.open(encoding="utf-8", newline="") as fichier:
        lus = {row["insee"]: row["frr"] for row in csv.DictReader(fichier, delimiter=";")}
    attendus = {
        code: None if lus.get(code) == "SP" else code in lus
        for code in table.codes()
        if code in lus or code.endswith("50")
    }
    assert {code: table.frr(code) for code in attendus} == attendus


@pytest.mark.parametrize(
    ("depart", "arrivee", "bas", "haut"),
    [("70550", "90010", 50, 65), ("75101", "75120", 3, 8), ("97411", "75056", 9_000, 10_000)],
)
def test_distances_are_plausible(
    table: Territoires, depart: str, arrivee: str, bas: float, haut: float
) -> None:
    distance = table.distance_km(depart, arrivee)
    assert distance is not None and bas <= distance <= haut
    assert distance == table.distance_km(arrivee, depart)


NOMS_SEULS = """
jhabite a planoise | Besançon | Planoise
je suis du Mirail | Toulouse | Grand Mirail
17 ans, Hautepierre, sans permis | Strasbourg | Hautepierre
quartier du Val Fourré | Mantes-la-Jolie | Val Fourré
je vis à Pissevin | Nîmes | Pissevin - Valdegour
j'habite les Hauts de Rouen | Rouen | Les Hauts de Rouen
je suis de la Mosson | Montpellier | Mosson
la grande borne a grigny | Grigny | La Grande Borne
marseille 15e la castellane | Marseille 15e Arrondissement | La Castellane La Bricarde
j'habite Bondy Nord | Bondy | Abreuvoir - Bondy Nord - Bondy Centre - Pont-De-Bondy - La Sablière - Secteur Sud
torcy à Sedan | Sedan | Torcy Centre
j'habite planoize a besancon | Besançon | Planoise
"""


@pytest.mark.parametrize(
    ("texte", "commune", "quartier"),
    [tuple(part.strip() for part in ligne.split("|")) for ligne in NOMS_SEULS.strip().splitlines()],
)
def test_quartiers_of_france_are_read(
    table: Territoires, texte: str, commune: str, quartier: str
) -> None:
    lecture = read_territoire(texte, table)
    lue, trouve = table.commune(lecture.commune or ""), table.quartier(lecture.quartier or "")
    assert (lue and lue.nom, trouve and trouve.nom) == (commune, quartier)


# Sentences of other subjects, where a quartier of France has the name of one of their words.
SANS_QUARTIER = """
je travaille à Planoise | ma soeur habite Planoise | je vais au lycée Jean Macé
12 rue Salengro à Lille | j'ai des problèmes avec la justice | je suis du maroc | je vis sans souci
je suis en politique de la ville | j'ai une carrière dans la rénovation | je gère tout seul
je vis au bord du canal | je vis en résidence universitaire | madame Roux, 34 ans
je touche le revenu de solidarité | je suis à la découverte d'un métier | centre ville
j'habite au centre ville de Toulon | je vis à mamoudzou | j'habite Amiens | je veux la paix
je suis sans espoir | j'ai pas le bon temps | je vis dans les quartiers nord | je suis en prison
"""


@pytest.mark.parametrize(
    "texte", [t.strip() for t in SANS_QUARTIER.replace("\n", "|").split("|") if t.strip()]
)
def test_common_words_are_no_quartier(table: Territoires, texte: str) -> None:
    assert read_territoire(texte, table).quartier is None


def test_every_quartier_is_read_by_its_whole_name_beside_its_commune(table: Territoires) -> None:
    """All of France; those left are names of one generic word, or borne by two of one commune."""
    lus, nommes = 0, 0
    for quartier in table.quartiers():
        if quartier.commune is None or not quartier.derivees:
            continue
        commune = table.commune(quartier.commune)
        assert commune is not None
        lecture = read_territoire(f"j’habite {quartier.nom}, à {commune.nom}", table)
        nommes += 1
        lus += lecture.quartier == quartier.code
    assert nommes > 1_100
    assert lus / nommes > 0.97


def test_names_of_communes_are_read_as_without_the_list(
    table: Territoires, territoires: Territoires
) -> None:
    for code in territoires.codes()[::50]:
        commune = territoires.commune(code)
        assert commune is not None
        texte = f"j’habite à {commune.nom}"
        assert read_territoire(texte, table) == read_territoire(texte, territoires), commune


def test_nothing_of_the_real_lists_is_in_the_project() -> None:
    racine = Path(__file__).parents[2]
    assert not [chemin for nom in FICHIERS.values() for chemin in racine.rglob(nom)]
