"""An inverted condition is noticed by the fiche's own cases; an empty catalogue, by its loader."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.orientation.fiches import Catalogue, Condition, Fiche
from bot.orientation.moteur import Moteur
from tests.catalogue.test_cas_des_fiches import FICHES, holds
from tests.orientation.atelier import TERRITOIRES


def inverted(condition: Condition) -> Condition:
    """Yes where it said no, no where it said yes."""

    def critere(dossier: object) -> object:
        reponse = condition.critere(dossier)
        return reponse if reponse.oui is None else reponse._replace(oui=not reponse.oui)

    return replace(condition, critere=critere)


CONDITIONS = [
    (fiche, rang)
    for fiche in FICHES.values()
    for rang in range(len(fiche.conditions))
    if not fiche.termine
]


@pytest.mark.parametrize(
    ("fiche", "rang"), CONDITIONS, ids=[f"{f.id}: condition {r + 1}" for f, r in CONDITIONS]
)
def test_an_inverted_condition_is_noticed(catalogue: Catalogue, fiche: Fiche, rang: int) -> None:
    conditions = list(fiche.conditions)
    conditions[rang] = inverted(conditions[rang])
    mutant = replace(fiche, conditions=tuple(conditions))
    moteur = Moteur(
        Catalogue({**catalogue.fiches, fiche.id: mutant}, catalogue.structures), TERRITOIRES
    )
    assert not all(holds(moteur, fiche.id, cas) for cas in fiche.cas)


def test_an_empty_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalide, match="aucune fiche"):
        load_catalogue(TERRITOIRES, tmp_path, tmp_path)


def test_a_missing_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalide):
        load_catalogue(TERRITOIRES, tmp_path / "absent", tmp_path)
