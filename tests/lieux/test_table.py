"""Which imported place is given: near first, surely open to the person, without reading France."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.lieux import Lieu, Lieux
from bot.lieux.lieu import RAYON_KM
from bot.orientation.dossier import Dossier
from bot.situation import Situation
from bot.territoires import Territoires
from bot.territoires.distances import great_circle_km
from tests.lieux.fabrique import CENTRES, lieu, table_with_centres, write
from tests.orientation.atelier import structure, zone

VESOUL = "70550"
Chercher = Callable[..., tuple[str, float | None] | None]


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Territoires:
    return table_with_centres(tmp_path_factory.mktemp("var"))


@pytest.fixture
def chercher(tmp_path: Path, table: Territoires, territoires: Territoires) -> Chercher:
    """(id, distance) of the place of the PLIE, among these, for a person."""

    def look(*lieux: Lieu, centres: bool = True, ecrits: Any = (), **cles: Any) -> Any:
        table_lue = table if centres else territoires
        fichier = write(tmp_path / "lieux.sqlite", lieux, territoires)
        dossier = Dossier(Situation.from_json(cles or {"commune": VESOUL}), table_lue, "habitant")
        proche = Lieux(fichier, ecrits).nearest(["plie", "absent"], dossier).get("plie")
        return proche and (proche.structure["id"], proche.distance_km)

    return look


def test_the_nearest_comes_first(chercher: Chercher) -> None:
    lure, navenne = lieu("lure", "70310", "70"), lieu("navenne", "70378", "70", score=0.1)
    trouve = chercher(lure, navenne)
    assert trouve is not None and trouve[0] == "navenne"
    assert trouve[1] == pytest.approx(2.3, abs=0.3)
    assert chercher(lure, navenne, lieu("ici", VESOUL, "70", score=0.0)) == ("ici", 0.0)


def test_at_equal_place_freins_then_score(chercher: Chercher) -> None:
    bon, leve = lieu("bon", VESOUL, score=0.9), lieu("leve", VESOUL, score=0.1, freins=("sante",))
    assert chercher(bon, leve) == ("bon", 0.0)
    assert chercher(bon, leve, commune=VESOUL, freins=["sante"]) == ("leve", 0.0)
    assert chercher(lieu("b", VESOUL), lieu("a", VESOUL)) == ("b", 0.0), "le premier écrit"


@pytest.mark.parametrize(
    ("zones", "sert"),
    [
        (("70550",), True), (("70",), True), (("france",), True), (("70310",), False),
        (("25",), False), (("70310", "70550"), True), ((), True),
    ],
)  # fmt: skip
def test_the_zone_decides_whom_it_serves(
    chercher: Chercher, zones: tuple[str, ...], sert: bool
) -> None:
    assert (chercher(lieu("lure", "70310", *zones)) is not None) == sert


def test_an_epci_is_served(chercher: Chercher, territoires: Territoires) -> None:
    commune = territoires.commune(VESOUL)
    assert commune is not None and commune.epci
    assert chercher(lieu("a", "25056", commune.epci)) is not None


def test_a_zone_that_is_not_told_stays_near(chercher: Chercher) -> None:
    assert chercher(lieu("gray", "70279")) is not None, "47 km, même département"
    assert chercher(lieu("besancon", "25056")) is None, "44 km, autre département"
    assert chercher(lieu("besancon", "25056", "france")) is not None
    assert chercher(lieu("belfort", "90010", "france")) is None, f"plus de {RAYON_KM} km"
    assert chercher(lieu("belfort", "90010", "70")) is not None, "elle dit servir le 70"


def test_an_arrondissement_and_its_town(chercher: Chercher) -> None:
    assert chercher(lieu("a", "13203", "13055"), commune="13203") == ("a", 0.0)
    assert chercher(lieu("a", "13055", "13055"), commune="13203") == ("a", 0.0)
    assert chercher(lieu("a", "13203", "13203"), commune="13055") is None, "quel arrondissement ?"


def test_without_centres_only_what_is_sure_is_given(chercher: Chercher) -> None:
    def seul(*zones: str, commune: str) -> Any:
        return chercher(lieu("a", commune, *zones, point=None), centres=False)

    assert seul(commune=VESOUL) == ("a", None)
    assert seul(commune="70378") == ("a", None), "même intercommunalité"
    assert seul(commune="70279") is None, "même département, mais où ?"
    assert seul("70", commune="70279") == ("a", None)
    assert seul("france", commune="70279") is None
    voisine, loin = lieu("voisine", "70378", "70", score=0), lieu("loin", "70279", "70", score=1)
    assert chercher(loin, voisine, centres=False) == ("voisine", None)


def test_a_departement_alone_gives_what_serves_it_all(chercher: Chercher) -> None:
    assert chercher(lieu("a", VESOUL, "70"), departement="70") == ("a", None)
    assert chercher(lieu("a", VESOUL), departement="70") is None
    assert chercher(lieu("a", VESOUL, VESOUL), departement="70") is None


def test_a_place_without_a_point_takes_the_centre_of_its_commune(chercher: Chercher) -> None:
    trouve = chercher(lieu("lure", "70310", "70", point=None))
    assert trouve is not None and trouve[1] == pytest.approx(26, abs=1)


def test_what_an_editor_wrote_has_no_imported_twin(chercher: Chercher) -> None:
    ecrit = structure("plie-de-vesoul", "plie", zone(VESOUL), VESOUL)
    jumeau = lieu("importe", VESOUL, "70", nom="Plie de Vesoul (siège)")
    assert chercher(jumeau, ecrits=[ecrit]) is None
    assert chercher(jumeau, lieu("autre", "70310", "70"), ecrits=[ecrit]) is not None
    assert chercher(lieu("a", VESOUL, nom="Autre chose"), ecrits=[ecrit]) == ("a", 0.0)


def around(hasard: random.Random, nombre: int) -> list[Lieu]:
    """Places drawn around Vesoul, up to 200 km away."""
    zones: tuple[tuple[str, ...], ...] = ((), ("70",), ("france",), (VESOUL,), ("25", "90"))
    return [
        lieu(
            f"l{n:05}",
            hasard.choice([c for c in CENTRES if c != VESOUL and c[0] != "1"]),
            *hasard.choice(zones),
            point=(47.6253 + hasard.gauss(0, 0.6), 6.155 + hasard.gauss(0, 0.9)),
        )
        for n in range(nombre)
    ]


@pytest.mark.parametrize("nombre", [30, 41, 100, 1_000])
@pytest.mark.parametrize("graine", range(4))
def test_it_is_the_same_as_reading_everything(
    chercher: Chercher, table: Territoires, nombre: int, graine: int
) -> None:
    lieux = around(random.Random(f"{nombre}/{graine}"), nombre)
    attendus = []
    for un in lieux:
        commune = table.commune(un.commune)
        assert commune is not None and un.point is not None
        distance = round(great_circle_km(CENTRES[VESOUL], un.point), 1)
        zones = un.dessertes["plie"] or {commune.departement}
        dite = bool(un.dessertes["plie"]) and zones != {"france"}
        if zones & {VESOUL, "70", "france"} and (dite or distance <= RAYON_KM):
            attendus.append(distance)
    trouve = chercher(*lieux)
    assert trouve is not None and trouve[1] == min(attendus)


def steps(fichier: Path, dossier: Dossier) -> int:
    """What a search costs in instructions of SQLite, counted by tens."""
    lieux = Lieux(fichier)
    base = lieux._open()
    assert base is not None
    compte = 0

    def count() -> int:
        nonlocal compte
        compte += 1
        return 0

    base.set_progress_handler(count, 10)
    assert lieux.nearest(["plie"], dossier)
    return compte


def test_the_work_does_not_follow_what_france_holds(tmp_path: Path, table: Territoires) -> None:
    dossier = Dossier(Situation.from_json({"commune": VESOUL}), table, "habitant")
    pres = [lieu(f"p{n}", "70310", "70", point=(47.63, 6.2 + n / 1000)) for n in range(50)]
    couts = []
    for nombre in (0, 5_000, 20_000):
        loin = [
            lieu(f"l{n}", "13055", *(("70",) if n % 2 else ("france",)), point=(43.3, 5.4))
            for n in range(nombre)
        ]
        couts.append(steps(write(tmp_path / f"{nombre}.sqlite", [*pres, *loin], table), dossier))
    assert max(couts) <= 1.2 * min(couts), couts


def test_every_search_goes_through_an_index(tmp_path: Path, table: Territoires) -> None:
    fichier = write(tmp_path / "lieux.sqlite", around(random.Random(1), 2_000), table)
    requetes: list[str] = []
    lieux = Lieux(fichier)
    base = lieux._open()
    assert base is not None
    base.set_trace_callback(requetes.append)
    for situation in ({"commune": VESOUL}, {"commune": "70310"}, {"departement": "70"}):
        lieux.nearest(["plie"], Dossier(Situation.from_json(situation), table, "habitant"))
    base.set_trace_callback(None)
    assert len(requetes) > 5
    for requete in requetes:
        for *_, detail in base.execute(f"EXPLAIN QUERY PLAN {requete}"):
            assert "SCAN" not in detail, requete


# The file.


def test_no_file_gives_no_place(tmp_path: Path, territoires: Territoires) -> None:
    dossier = Dossier(Situation.from_json({"commune": VESOUL}), territoires, "habitant")
    assert Lieux(tmp_path / "absent.sqlite").nearest(["plie"], dossier) == {}


@pytest.mark.parametrize("contenu", [b"", b"this is no table" * 100])
def test_a_damaged_file_gives_no_place_and_is_told_once(
    tmp_path: Path, territoires: Territoires, contenu: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    fichier = tmp_path / "lieux.sqlite"
    fichier.write_bytes(contenu)
    dossier = Dossier(Situation.from_json({"commune": VESOUL}), territoires, "habitant")
    lieux = Lieux(fichier)
    assert lieux.nearest(["plie"], dossier) == {} == lieux.nearest(["plie"], dossier)
    assert len(caplog.records) == 1 and "Effacez ce fichier" in caplog.text


def test_a_file_that_is_replaced_or_repaired_is_read_anew(
    tmp_path: Path, territoires: Territoires
) -> None:
    fichier = tmp_path / "lieux.sqlite"
    dossier = Dossier(Situation.from_json({"commune": VESOUL}), territoires, "habitant")
    lieux = Lieux(fichier)

    def given() -> list[str]:
        return [p.structure["id"] for p in lieux.nearest(["plie"], dossier).values()]

    assert given() == []
    for nom in ("un", "deux"):
        os.replace(write(tmp_path / "nouveau", [lieu(nom, VESOUL)], territoires), fichier)
        lus: list[list[str]] = [given()]
        fil = threading.Thread(target=lambda lus=lus: lus.append(given()))
        fil.start()
        fil.join()
        assert lus == [[nom], [nom]]
    fichier.write_bytes(b"abime" * 50)
    assert given() == []
    os.replace(write(tmp_path / "nouveau", [lieu("trois", VESOUL)], territoires), fichier)
    assert given() == ["trois"]
    fichier.unlink()
    assert given() == []


def test_a_file_that_fails_while_it_is_read_gives_no_place(
    tmp_path: Path, territoires: Territoires, caplog: pytest.LogCaptureFixture
) -> None:
    fichier = write(tmp_path / "lieux.sqlite", [lieu("a", VESOUL)], territoires)
    with sqlite3.connect(fichier) as base:
        base.execute("DROP TABLE offres")
    dossier = Dossier(Situation.from_json({"commune": VESOUL}), territoires, "habitant")
    assert Lieux(fichier).nearest(["plie"], dossier) == {}
    assert "ne se lisent pas" in caplog.text
