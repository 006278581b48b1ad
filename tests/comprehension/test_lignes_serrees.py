"""Notes without commas: the sex beside the age, a town and its quartier, a right that is corrected."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.personnes.plusieurs import tells_of_two
from bot.comprehension.phrase.lignes_serrees import loosened
from bot.passerelle import open_passerelle


@pytest.fixture(scope="module")
def livre() -> Lecteur:
    return open_passerelle().lecteur


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("H24 Trappes bac pro elec", {"age": 24, "commune": "78621", "diplome": "bac"}),
        ("lille f22 bac pro", {"age": 22, "commune": "59350"}),
        ("suivi 18a f trappes, bac abandonné", {"age": 18, "commune": "78621"}),
        ("18a f trappes, chez parents", {"age": 18, "commune": "78621", "logement": "heberge"}),
        (
            "Trappes merisiers H24 bac pro elec, 2 ans chomage, casier (sortie bois d’arcy mars)",
            {"age": 24, "commune": "78621", "freins": ["justice"]},
        ),
        ("24 ans, habite bois d’arcy", {"age": 24, "commune": "78073"}),
        ("elle est en api enfin rsa majoré", {"rsa": True}),
        ("elle a le rsa majoré", {"rsa": True}),
        ("il bosse H24 à Trappes", {"age": None}),
        ("je suis dispo h24 à Lille", {"age": None}),
        ("Plaisir coupable, 24 ans", {"commune": None}),
        ("elle demande le rsa majoré", {"rsa": None}),
    ],
)
def test_it_is_read(livre: Lecteur, texte: str, attendu: dict[str, Any]) -> None:
    lue = livre.read(texte).situation
    assert {cle: lue.get(cle) for cle in attendu} == attendu


@pytest.mark.parametrize("texte", ["18a f trappes", "Trappes H24 bac", "dispo H24", "jeune H24"])
def test_it_is_as_long_as_it_was(texte: str) -> None:
    assert len(loosened(texte)) == len(texte)


@pytest.mark.parametrize(
    ("texte", "plusieurs"),
    [
        ("6 jeunes sur le banc a Vallon marseille 13e, 18-23, ts veulent du taf", True),
        ("groupe de 4 jeunes de 16 à 20 ans à Creil, tous décrochés", True),
        ("3 jeunes ce soir. 1er : Yanis 16 ans déscolarisé, 8 mois, Trappes", False),
        ("jeune de 18 ans, 2 frères", False),
    ],
)
def test_a_group_is_nobody_of_it(texte: str, plusieurs: bool) -> None:
    assert tells_of_two(texte) is plusieurs
