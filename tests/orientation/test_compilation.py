"""The catalogue as data: small, whole, told by its own documentation, the same every day."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.catalogue.referentiels import load_referentiels
from bot.orientation import compilation
from bot.orientation.compilation import compile_catalogue, compile_critere
from bot.orientation.criteres import NOMS
from bot.orientation.fiches import Catalogue
from bot.territoires import Territoires
from tests.lieux.fabrique import table_with_centres
from tests.orientation.atelier import MOTS, TERRITOIRES, condition, fiche, structure, zone

LUES = load_referentiels()
OCTETS, TRANSFERT = (
    120_000,
    25_000,
)  # 95 and 18 kB today: a phone keeps it, a slow network brings it
VALEURS: dict[str, Any] = {
    "age": {"min": 16, "max": 25},
    "mois_sans_emploi": {"min": 12},
    "mois_dans_la_commune": {"max": 6},
    "diplome": ["aucun"],
    "logement": ["heberge"],
    "frein": ["langue"],
    "territoire_habilite": {"communes": ["13048"]},
    "un_parmi": [{"rsa": True}, {"rqth": True}],
    "tous": [{"rsa": True}],
    "sauf": {"rsa": True},
    "au_moins": {"nombre": 1, "parmi": [{"rsa": True}]},
}


def compiled(catalogue: Catalogue, territoires: Territoires = TERRITOIRES) -> Any:
    """As a browser reads it."""
    rendu = compile_catalogue(
        catalogue, territoires, freins=LUES.freins, etapes=LUES.etapes,
        diplomes=LUES.diplomes, logements=LUES.logements,
    )  # fmt: skip
    return json.loads(json.dumps(rendu, ensure_ascii=False, allow_nan=False))


def one(**autres: Any) -> dict[str, Any]:
    """A fiche alone, compiled."""
    conditions = autres.pop("conditions", ())
    faite = fiche("porte", *conditions, **autres)
    suite = fiche("suite")
    rendu: dict[str, Any] = compiled(Catalogue({"porte": faite, "suite": suite}))["fiches"][0]
    return rendu


def test_it_is_small(catalogue: Catalogue) -> None:
    texte = json.dumps(compiled(catalogue), ensure_ascii=False, separators=(",", ":")).encode()
    assert len(texte) < OCTETS
    assert len(gzip.compress(texte, 9)) < TRANSFERT


def test_all_of_the_catalogue_is_there_in_its_order(catalogue: Catalogue) -> None:
    rendu = compiled(catalogue)
    assert [f["id"] for f in rendu["fiches"]] == list(catalogue.fiches)
    assert [s["id"] for s in rendu["structures"]] == [s.id for s in catalogue.structures]
    assert [e["code"] for e in rendu["etapes"]] == list(LUES.etapes)
    assert rendu["departements"]["2A"] == ["Corse-du-Sud", "94"]
    assert {u["code"] for u in rendu["urgences"]} >= {"15", "17", "114", "115", "119", "3114", "3919"}  # fmt: skip


def test_each_key_is_told_by_the_documentation_and_none_is_kept_for_the_editors(
    catalogue: Catalogue,
) -> None:
    rendu = compiled(catalogue)
    propres = ("resume", "demarche", "documents", "prescription", "source", "verifie_le", "freins", "id", "nom", "etape")  # fmt: skip
    lieu = ("id", "nom", "adresse", "commune", "telephone", "courriel", "site")
    cles = {*rendu, *(cle for f in rendu["fiches"] for cle in f if cle not in propres)}
    cles |= {cle for s in rendu["structures"] for cle in s if cle not in lieu}
    for liste in (f.get(nom, ()) for f in rendu["fiches"] for nom in ("conditions", "d_abord")):
        cles |= {cle for une in liste for cle in une}
    dites = set(re.findall(r"`(\w+)`", compilation.__doc__ or ""))
    assert cles - {"version"} <= dites
    assert not cles & {"cas", "alias", "rythme", "responsable", "lu_dans"}


def test_what_is_empty_or_unknown_is_left_out() -> None:
    assert set(one()) == {"id", "nom", "etape", "resume", "demarche", "source", "verifie_le"}


@pytest.mark.parametrize("cle", NOMS)
def test_every_criterion_becomes_data(cle: str) -> None:
    rendu = compile_critere(cle, VALEURS.get(cle, True), MOTS)
    assert rendu["cle"] == cle and rendu["nom"]
    assert ("parmi" in rendu) != ("parametre" in rendu)


def test_a_condition_keeps_what_the_fiche_says_of_it() -> None:
    une = replace(condition(souple=True, **{"age": {"min": 16, "max": 25}}), texte="Le contrat.")
    (rendue,) = one(conditions=[une])["conditions"]
    assert rendue == {
        "cle": "age", "nom": "age_dans_la_tranche", "parametre": {"min": 16, "max": 25},
        "demande": ["de 16 à 25 ans"] * 2, "souple": True, "texte": "Le contrat.",
    }  # fmt: skip


def test_composites_hold_their_parts_in_order() -> None:
    valeur = {"nombre": 2, "parmi": [{"rsa": True}, {"tous": [{"frein": ["langue"]}]}]}
    rendu = compile_critere("au_moins", valeur, MOTS)
    assert rendu["nombre"] == 2
    assert [partie["cle"] for partie in rendu["parmi"]] == ["rsa", "tous"]
    assert rendu["parmi"][1]["parmi"][0]["demande"] == MOTS["langue"]


def test_what_depends_on_the_day_is_a_day_and_its_sentence() -> None:
    jour = date(2026, 3, 1)
    assert one(fin=jour)["finit"] == ["2026-03-01", "C’est terminé depuis le 1er mars 2026."]
    termine = one(termine=True, remplace_par="suite")
    assert termine["finit"] == ["", "C’est terminé. La suite : Suite."]
    assert one(debut=jour)["commence"] == ["2026-03-01", "Cela commence le 1er mars 2026."]
    assert one(fin_annoncee=jour)["annonce"][0] == "2026-03-01"
    locale = {"zone": zone("70550"), "a_confirmer": "Un doute.", "source_du": date(2024, 2, 29)}
    assert one(**locale)["sur"] == "2026-02-28"
    assert "sur" not in one(**{**locale, "zone": None})


def test_a_zone_has_the_towns_of_its_arrondissements() -> None:
    assert one(zone=zone("13203", departements=["70"]))["zone"] == {
        "communes": ["13203"], "departements": ["70"], "villes": ["13055"],
    }  # fmt: skip


def test_a_structure_says_where_it_is_when_centres_are_known(tmp_path: Path) -> None:
    catalogue = Catalogue({"porte": fiche("porte")}, (structure("lieu", "porte", zone("70550"), "13203"),))  # fmt: skip
    (sans,) = compiled(catalogue)["structures"]
    assert sans == {"id": "lieu", "nom": "Lieu", "commune": "13203", "dispositifs": ["porte"], "zone": {"communes": ["70550"]}}  # fmt: skip
    (avec,) = compiled(catalogue, table_with_centres(tmp_path))["structures"]
    assert avec["lieu"] == {"communes": ["13203", "13055"], "centre": [43.311, 5.38]}
