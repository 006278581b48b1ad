"""The check of the locked packages against known flaws, on reports as pip-audit writes them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.vulnerabilites import RACINE, judge, read_accepted

SAIN = {"name": "sain", "version": "1.0", "vulns": []}
MUET = {"name": "muet", "skip_reason": "not found"}
PERCE = {
    "name": "perce",
    "version": "2.1",
    "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.2"]}],
}


@pytest.mark.parametrize(
    ("paquets", "acceptees", "code", "dit"),
    [
        ([SAIN], [], 0, "aucune qui ne soit"),
        ([SAIN, PERCE], [], 1, "perce 2.1 : PYSEC-1 (corrigée par : 2.2)"),
        ([SAIN, PERCE], [("CVE-2026-1", "perce")], 0, "aucune qui ne soit"),
        ([SAIN, PERCE], [("CVE-2026-1", "sain")], 1, "PYSEC-1"),
        ([SAIN], [("CVE-2026-1", "perce")], 0, "n’est plus signalée"),
        ([SAIN, MUET], [], 0, "non vérifiés : muet"),
        ([MUET, PERCE], [], 1, "PYSEC-1"),
        ([MUET, MUET], [], 0, "rien n’a pu être vérifié"),
        ([], [], 0, "rien n’a pu être vérifié"),
    ],
)
def test_only_what_was_checked_and_accepted_passes(
    paquets: list[dict[str, Any]], acceptees: list[tuple[str, str]], code: int, dit: str
) -> None:
    rendu, lignes = judge(paquets, acceptees)
    assert rendu == code and dit in "\n".join(lignes)


def test_each_accepted_flaw_has_a_locked_package_a_day_a_reason_and_is_told() -> None:
    verrou = (RACINE / "requirements/execution.txt").read_text("utf-8")
    dit = (RACINE / "SECURITY.md").read_text("utf-8")
    for faille in read_accepted():
        assert f"\n{faille['paquet']}==" in verrou, "a flaw of a package that is gone is taken out"
        assert isinstance(faille["le"], date) and len(faille["raison"]) > 40
        assert faille["id"] in dit and faille["paquet"] in dit
