"""The JSON Schemas that editors' tools read say what the loader says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.lecture import FICHE, STRUCTURE
from bot.catalogue.schema import SCHEMAS, SENS, schema_of_fiche, schema_of_structures, write_schemas
from bot.orientation.criteres import NOMS
from tests.catalogue.test_verification import TROIS

FICHIERS = [*sorted(CATALOGUE.glob("*.yml")), *sorted(STRUCTURES.glob("*.yml"))]


def as_tools_read(texte: str) -> Any:
    """YAML 1.2, as editors' tools read it: "oui" and a date are texts."""

    def plain(noeud: Any) -> Any:
        if isinstance(noeud, dict):
            return {cle: plain(enfant) for cle, enfant in noeud.items()}
        if isinstance(noeud, list):
            return [plain(enfant) for enfant in noeud]
        return noeud.isoformat() if isinstance(noeud, date) else noeud

    return plain(YAML(typ="safe").load(texte))


def mistakes(lu: Any, schema: dict[str, Any]) -> list[str]:
    valideur = jsonschema.Draft202012Validator(schema)
    return [f"{list(e.absolute_path)} {e.message}" for e in valideur.iter_errors(lu)]


@pytest.mark.parametrize("chemin", FICHIERS, ids=[f.stem for f in FICHIERS])
def test_each_file_names_its_schema_and_keeps_to_it(chemin: Path) -> None:
    texte = chemin.read_text(encoding="utf-8")
    nom = "fiche" if chemin.parent == CATALOGUE else "structures"
    premiere = texte.splitlines()[0]
    assert premiere == f"# yaml-language-server: $schema=../schemas/{nom}.json"
    assert (chemin.parent / premiere.partition("=")[2]).resolve() == SCHEMAS / f"{nom}.json"
    schema = json.loads((SCHEMAS / f"{nom}.json").read_text(encoding="utf-8"))
    assert mistakes(as_tools_read(texte), schema) == []


def test_the_schemas_that_are_kept_are_those_of_the_code(tmp_path: Path) -> None:
    for chemin in write_schemas(tmp_path):
        garde = SCHEMAS / chemin.name
        assert garde.read_text("utf-8") == chemin.read_text("utf-8"), (
            "refaites-les : ./passerelle catalogue construire"
        )
    assert sorted(f.name for f in tmp_path.iterdir()) == ["fiche.json", "structures.json"]


def test_every_key_and_every_criterion_is_there_and_explained() -> None:
    schema = schema_of_fiche()
    assert list(schema["properties"]) == list(FICHE)
    assert set(schema["$defs"]["critere"]["properties"]) == set(NOMS)
    assert list(schema_of_structures()["items"]["properties"]) == list(STRUCTURE)
    assert SENS.keys() == FICHE.keys() | STRUCTURE.keys()


@pytest.mark.parametrize(
    ("avant", "apres"),
    [
        ("etape: accompagnement", "etape: accompagnements"), ("freins: [mobilite]", "freins: [mobilité]"),
        ("verifie_le: 2026-11-22", "verifie_le: 22/11/2026"), ("nom: La Porte", "nom: La Porte\nnoms: X"),
        ("- age: {min: 16, max: 25}", "- ages: {min: 16}"), ("- age: {min: 16, max: 25}", "- age: {minimum: 16}"),
        ("- age: {min: 16, max: 25}", "- sauf: {rsa: peut-être}"), ("verdict: eligible", "verdict: oui"),
        ("nom: La Porte\n", ""), ("nom: La Porte", 'nom: La Porte\nterritoire: {communes: [70550]}'),
    ],
)  # fmt: skip
def test_a_mistake_is_seen_as_one_types(avant: str, apres: str) -> None:
    assert mistakes(as_tools_read(TROIS), schema_of_fiche()) == []
    assert avant in TROIS
    assert mistakes(as_tools_read(TROIS.replace(avant, apres, 1)), schema_of_fiche()) != []
