"""Contract, section 7: /api/orienter and /sante on a real server."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.channel.conftest import Serveur, french_error

VESOUL = {"age": 19, "commune": "70550", "freins": ["mobilite"]}


def test_health_is_200_when_messages_are_answered(serveur: Serveur) -> None:
    assert requests.get(f"{serveur.adresse}/sante", timeout=20).status_code == 200


def test_a_situation_gives_its_orientation(serveur: Serveur) -> None:
    rendu = serveur.post("/api/orienter", VESOUL)
    assert rendu.status_code == 200
    orientation = rendu.json()
    assert set(orientation) == {"situation", "propositions", "ecartes", "urgences", "questions"}
    assert orientation["situation"]["territoire"]["nom"] == "Vesoul"


def test_a_list_of_situations_gives_a_list_in_order(serveur: Serveur) -> None:
    rendu = serveur.post("/api/orienter", [VESOUL, {}, {"logement": "sans-abri"}]).json()
    assert [orientation["situation"].get("age") for orientation in rendu] == [19, None, None]
    assert [orientation["urgences"] for orientation in rendu] == [[], [], ["115"]]
    assert serveur.post("/api/orienter", []).json() == []


def test_educator_mode_speaks_of_the_person(serveur: Serveur) -> None:
    textes = serveur.post("/api/orienter?mode=educateur", VESOUL).json()["propositions"][0][
        "motifs"
    ]
    assert textes and all("ous avez" not in motif["texte"] for motif in textes)


@pytest.mark.parametrize("mode", ["juge", "", "Habitant"])
def test_an_unknown_mode_is_400(serveur: Serveur, mode: str) -> None:
    rendu = serveur.post(f"/api/orienter?mode={mode}", VESOUL)
    # sanic drops an empty value: it then counts as no mode at all
    assert rendu.status_code == (200 if mode == "" else 400)
    if mode:
        assert "educateur" in french_error(rendu)


@pytest.mark.parametrize(
    ("corps", "mots"),
    [
        ({"commune": "99999"}, "99999"),
        ({"age": 300}, "« 300 »"),
        ({"agee": 19}, "« age »"),
        ({"\ud800": 1}, "Clé inconnue"),
        ({"age": "\ud800"}, "« age »"),
        ({"freins": ["\udfff"]}, "frein"),
        ({"departement": "٧٠"}, "« departement »"),
        ([{"age": 19}, {"commune": "99999"}], "Situation n° 2"),
        ({"refus": ["epidee"]}, "« epide »"),
        (12, "objet JSON"),
        ("70550", "objet JSON"),
        ([[]], "objet JSON"),
    ],
)
def test_a_wrong_situation_is_400_and_says_what_to_write(
    serveur: Serveur, corps: Any, mots: str
) -> None:
    rendu = serveur.post("/api/orienter", corps)
    assert rendu.status_code == 400
    assert mots in french_error(rendu)


def test_a_hundred_situations_at_most(serveur: Serveur) -> None:
    assert serveur.post("/api/orienter", [{}] * 101).status_code == 413
