"""Three versions of a place: the last import, the new one, and what an editor wrote by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.api_fictive import Api
from bot.orientation.fiches import Structure
from tests.conftest import JOUR
from tests.importers.data_inclusion.conftest import Importer
from tests.importers.data_inclusion.lignes import structure
from tests.orientation.atelier import zone

ROUGE, BLEU, VERT = "0381000001", "0381000002", "0381000003"


def ecrite(**autres: Any) -> Structure:
    vides: dict[str, Any] = dict.fromkeys(("adresse", "telephone", "courriel", "site"))
    donnees = {
        "id": "milo",
        "nom": "Mission Locale",
        "dispositifs": ("mission-locale",),
        "zone": zone("70550"),
        "commune": "70550",
        "source": "source 000",
        "verifie_le": JOUR,
    }
    return Structure(**{**donnees, **vides, **autres})


def lue(**autres: Any) -> dict[str, Any]:
    return structure("ml", "mission-locale", nom="Mission locale", **autres)


@pytest.mark.parametrize(
    ("dernier", "nouveau", "main", "attendu"),
    [
        (None, ROUGE, None, "manque à la main ; data·inclusion dit « 03 81 00 00 01 »"),
        (None, ROUGE, "03 81 00 00 01", None),
        (None, ROUGE, "03 81 00 00 02", "« 03 81 00 00 02 » à la main, « 03 81 00 00 01 »"),
        (ROUGE, ROUGE, "03 81 00 00 02", "diffère toujours"),
        (ROUGE, BLEU, "03 81 00 00 01", "vient de changer : « 03 81 00 00 01 » à la main"),
        (ROUGE, BLEU, "03 81 00 00 03", "diffère et vient de changer"),
        (ROUGE, BLEU, "03 81 00 00 02", None),
        (ROUGE, None, "03 81 00 00 01", None),
    ],
)
def test_each_way_to_differ_is_told(
    api: Api,
    importer: Importer,
    dernier: str | None,
    nouveau: str | None,
    main: str | None,
    attendu: str | None,
) -> None:
    if dernier:
        api.listes["structures"] = [lue(telephone=dernier)]
        importer()
    api.listes["structures"] = [lue(telephone=nouveau)]
    differences = importer(ecrites=(ecrite(telephone=main),)).differences
    if attendu is None:
        assert differences == ()
    else:
        (phrase,) = differences
        assert phrase.startswith("« milo » : le téléphone") and attendu in phrase
        assert "2026-10-05" in phrase


def test_every_field_is_compared_and_the_commune_and_the_dispositif_must_be_the_same(
    api: Api, importer: Importer
) -> None:
    api.listes["structures"] = [
        lue(adresse="1 rue", courriel="a@exemple.fr", site_web="https://exemple.fr"),
        structure("autre", "plie", nom="Mission Locale", telephone=BLEU),
    ]
    phrases = importer(ecrites=(ecrite(), ecrite(id="loin", commune="70310"))).differences
    assert [p.split(" manque")[0] for p in phrases] == [
        "« milo » : l’adresse",
        "« milo » : le courriel",
        "« milo » : le site",
    ]


def test_a_place_that_left_is_told(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [lue(), structure("plie", "plie")]
    importer()
    api.listes["structures"] = [structure("plie", "plie")]
    bilan = importer(ecrites=(ecrite(),))
    (phrase,) = bilan.differences
    assert "n’est plus dans data·inclusion" in phrase and "Vérifiez" in phrase
    assert bilan.changements == ("Depuis le dernier import, lieux partis : 1 (Mission locale).",)


def test_what_changed_since_the_last_import_is_counted(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(6)]
    assert importer().changements == (), "un premier import ne change rien"
    api.listes["structures"] = [
        structure("plie-0", "plie", telephone=ROUGE),
        structure("plie-1", "plie"),
        structure("plie-9", "plie"),
    ]
    assert importer().changements == (
        "Depuis le dernier import, lieux apparus : 1 (Plie 9).",
        "Depuis le dernier import, lieux partis : 4 (Plie 2, Plie 3, Plie 4, …).",
        "Depuis le dernier import, lieux changés : 1 (Plie 0).",
    )
    assert importer().changements == ()


def test_the_files_of_the_editor_are_never_written(api: Api, importer: Importer) -> None:
    fichiers = sorted(Path("data/structures").glob("*.yml"))
    avant = [fichier.read_bytes() for fichier in fichiers]
    api.listes["structures"] = [lue(telephone=ROUGE)]
    importer(ecrites=(ecrite(),))
    assert [fichier.read_bytes() for fichier in fichiers] == avant and fichiers
