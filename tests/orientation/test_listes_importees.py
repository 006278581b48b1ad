"""What the imported lists change in an orientation: qpv, frr, the nearest place and its distance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.importers.stockage import write_list
from bot.orientation.fiches import Catalogue, Structure
from bot.orientation.moteur import Moteur
from bot.territoires import Territoires
from tests.orientation.atelier import condition, fiche, orient, structure, zone

TRACE = {"origine": "liste.csv", "empreinte": "0" * 64, "importe_le": "2026-11-22T10:00:00+01:00", "lignes": 1}  # fmt: skip
VESOUL, GRAY, BELFORT, RIOZ, MARSEILLE, MARSEILLE_3 = "70550", "70279", "90010", "70447", "13055", "13203"  # fmt: skip
CENTRES = {VESOUL: (47.6253, 6.155), GRAY: (47.4426, 5.5936), BELFORT: (47.6386, 6.8628), RIOZ: (47.4283, 6.0706), MARSEILLE: (43.2803, 5.3806)}  # fmt: skip


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Territoires:
    sortie = tmp_path_factory.mktemp("var") / "territoires.sqlite"
    write_list(sortie, "qpv", [{"code": "QN06990M", "nom": "Minguettes", "communes": "69199 69259"}], TRACE)  # fmt: skip
    write_list(sortie, "frr", [{"commune": RIOZ, "classement": "S"}, {"commune": GRAY, "classement": "SP"}], TRACE)  # fmt: skip
    write_list(
        sortie,
        "centres",
        [{"commune": c, "latitude": lat, "longitude": lon} for c, (lat, lon) in CENTRES.items()],
        TRACE,
    )
    return Territoires(importes=sortie)


def make_moteur(table: Territoires, *fiches: Any, structures: tuple[Structure, ...] = ()) -> Moteur:
    return Moteur(Catalogue({une.id: une for une in fiches}, structures), table)


@pytest.mark.parametrize(
    ("cles", "qpv", "frr"),
    [
        ({"commune": RIOZ}, False, True),
        ({"commune": GRAY}, False, None),  # listed in part
        ({"commune": BELFORT}, None, False),  # it has quartiers: which one is not known
        ({"commune": BELFORT, "quartier": "QN09001I"}, True, False),
        ({"commune": MARSEILLE_3}, None, False),
        ({"departement": "70"}, None, None),
        ({"quartier": "QN06990M"}, True, None),
    ],
)
def test_qpv_and_frr_are_known_with_the_lists(
    table: Territoires, cles: dict[str, str], qpv: bool | None, frr: bool | None
) -> None:
    territoire = orient(make_moteur(table, fiche("porte")), **cles)["situation"]["territoire"]
    assert (territoire["qpv"], territoire["frr"]) == (qpv, frr)


def test_without_the_lists_nothing_is_known(territoires: Territoires) -> None:
    territoire = orient(make_moteur(territoires, fiche("porte")), commune=RIOZ)["situation"][
        "territoire"
    ]
    assert (territoire["qpv"], territoire["frr"]) == (None, None)


@pytest.mark.parametrize(
    ("cle", "commune", "verdict", "demande"),
    [
        ("frr", RIOZ, "eligible", False),
        ("frr", BELFORT, "non_eligible", False),
        ("frr", GRAY, "a_verifier", False),
        ("qpv", RIOZ, "non_eligible", False),
        ("qpv", BELFORT, "a_verifier", True),
    ],
)
def test_a_zone_is_a_yes_or_a_no(
    table: Territoires, cle: str, commune: str, verdict: str, demande: bool
) -> None:
    rendu = orient(make_moteur(table, fiche("porte", condition(**{cle: True}))), commune=commune)
    (examen,) = rendu["propositions"] + rendu["ecartes"]
    assert examen["verdict"] == verdict
    assert ("quartier" in rendu["questions"]) is demande


def test_quartier_of_two_communes_gives_their_departement(table: Territoires) -> None:
    rendu = orient(make_moteur(table, fiche("porte")), quartier="QN06990M")["situation"]
    territoire = rendu["territoire"]
    assert (territoire["commune"], territoire["departement"]) == (None, "69")
    assert (territoire["quartier"], territoire["nom"]) == ("QN06990M", "Rhône")


def places(*communes: str | None) -> tuple[Structure, ...]:
    ou = zone(departements=("70", "90", "13"))
    return tuple(
        structure(f"lieu-{rang}", "porte", ou, commune) for rang, commune in enumerate(communes)
    )


@pytest.mark.parametrize(
    ("chez", "lieux", "choisi", "distance"),
    [
        (VESOUL, (BELFORT, RIOZ, GRAY), RIOZ, 22.8),
        (VESOUL, (BELFORT, RIOZ, VESOUL), VESOUL, 0.0),
        (RIOZ, (BELFORT, VESOUL), VESOUL, 22.8),
        (VESOUL, (None, BELFORT), BELFORT, 53.1),  # known before unknown
        (VESOUL, (None,), None, None),
        (VESOUL, ("70310", "70285"), "70310", None),  # centres not in the list: the first one
        (MARSEILLE_3, (BELFORT, MARSEILLE), MARSEILLE, 0.0),
        (MARSEILLE, (MARSEILLE_3,), MARSEILLE_3, 0.0),
        ("70310", (VESOUL,), VESOUL, None),
    ],
)
def test_the_nearest_place_is_chosen(
    table: Territoires,
    chez: str,
    lieux: tuple[str | None, ...],
    choisi: str | None,
    distance: float | None,
) -> None:
    moteur = make_moteur(table, fiche("porte"), structures=places(*lieux))
    lieu = orient(moteur, commune=chez)["propositions"][0]["structure"]
    assert (lieu["commune"], lieu["distance_km"]) == (choisi, distance)


def test_no_distance_from_a_departement_nor_without_centres(
    table: Territoires, territoires: Territoires
) -> None:
    for ici, cles in ((table, {"departement": "70"}), (territoires, {"commune": VESOUL})):
        moteur = make_moteur(ici, fiche("porte"), structures=places(RIOZ, VESOUL))
        lieu = orient(moteur, **cles)["propositions"][0]["structure"]
        assert lieu["distance_km"] is None


def test_the_lists_are_read_once(table: Territoires, tmp_path: Path) -> None:
    sortie = tmp_path / "territoires.sqlite"
    write_list(sortie, "frr", [{"commune": RIOZ, "classement": "S"}], TRACE)
    moteur = make_moteur(Territoires(importes=sortie), fiche("porte", condition(frr=True)))
    sortie.unlink()
    assert orient(moteur, commune=RIOZ)["propositions"][0]["verdict"] == "eligible"
