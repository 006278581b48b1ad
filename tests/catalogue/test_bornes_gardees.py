"""Every condition of every fiche is guarded: changing it by one makes one of its own cases fail."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from bot.catalogue.chargement import CATALOGUE, read_fiche
from bot.catalogue.yaml_situe import Bloc, Suite, read_yaml
from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Catalogue, Fiche
from bot.orientation.moteur import Moteur
from bot.situation import Situation
from bot.territoires import Territoires
from tests.catalogue.test_cas_des_fiches import holds

BORNES = ("min", "max")
DATES = ("debut", "fin", "fin_annoncee")
BLOCS = {
    chemin.stem: read_yaml(chemin, chemin.name)[0] for chemin in sorted(CATALOGUE.glob("*.yml"))
}


def mutants(bloc: Bloc) -> Iterator[tuple[str, Bloc]]:
    """Copies of a fiche, each with one change that a slip of the finger could make."""
    for chemin, valeur in walk(bloc.get("conditions") or Suite(), ("conditions",)):
        nom = " ".join(str(pas) for pas in chemin)
        if chemin[-1] in BORNES:
            for pas in (-1, 1):
                yield f"{nom} {valeur:+d}→{valeur + pas}", changed(bloc, chemin, valeur + pas)
        elif isinstance(valeur, bool) and chemin[-1] not in ("souple",):
            yield f"{nom} inversé", changed(bloc, chemin, not valeur)
    for rang in range(len(bloc.get("conditions") or ())):
        sans = copy.deepcopy(bloc)
        del sans["conditions"][rang]
        del sans["conditions"].lignes[rang]
        yield f"sans la condition {rang + 1}", sans
    for cle in DATES:
        if isinstance(bloc.get(cle), date):
            for pas in (-1, 1):
                yield f"{cle} {pas:+d} jour", changed(bloc, (cle,), bloc[cle] + timedelta(days=pas))


def walk(noeud: Any, chemin: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(noeud, dict):
        for cle, enfant in noeud.items():
            yield from walk(enfant, (*chemin, cle))
    elif isinstance(noeud, list):
        for rang, enfant in enumerate(noeud):
            yield from walk(enfant, (*chemin, rang))
    else:
        yield chemin, noeud


def changed(bloc: Bloc, chemin: tuple[Any, ...], valeur: Any) -> Bloc:
    copie = copy.deepcopy(bloc)
    noeud: Any = copie
    for pas in chemin[:-1]:
        noeud = noeud[pas]
    noeud[chemin[-1]] = valeur
    return copie


PANEL: dict[str, tuple[Any, ...]] = {
    "age": (None, *range(10, 56)),
    "rqth": (None, True, False),
    "rsa": (None, True, False),
    "mois_sans_emploi": (None, 0, 6, 11, 12, 13, 22, 23, 24, 25),
    "freins": (None, (), ("langue",)),
}

MUTANTS = [
    (identifiant, nom, mutant)
    for identifiant, bloc in BLOCS.items()
    for nom, mutant in mutants(bloc)
]


@pytest.mark.parametrize(
    ("identifiant", "mutant"),
    [(i, m) for i, _, m in MUTANTS],
    ids=[f"{i}: {n}" for i, n, _ in MUTANTS],
)
def test_one_case_of_the_fiche_notices_the_change(
    catalogue: Catalogue, territoires: Territoires, identifiant: str, mutant: Bloc
) -> None:
    fiche, erreurs = read_fiche(identifiant, mutant, territoires, f"{identifiant}.yml")
    if fiche is None:
        assert erreurs  # the checker itself refuses the change
        return
    moteur = Moteur(
        Catalogue({**catalogue.fiches, identifiant: fiche}, catalogue.structures), territoires
    )
    if not all(holds(moteur, identifiant, cas) for cas in fiche.cas):
        return
    assert same_conditions(catalogue.fiches[identifiant], fiche, territoires), (
        "aucun cas de la fiche ne voit ce changement : ajoutez un cas juste à la limite"
    )


def same_conditions(une: Fiche, autre: Fiche, territoires: Territoires) -> bool:
    """Whether two fiches answer alike everywhere near their bounds: the change then says the same."""
    if [une.debut, une.fin, une.fin_annoncee] != [autre.debut, autre.fin, autre.fin_annoncee]:
        return False
    if len(une.conditions) != len(autre.conditions):
        return False
    for valeurs in itertools.product(*PANEL.values()):
        dossier = Dossier(
            Situation(**dict(zip(PANEL, valeurs, strict=True))), territoires, "educateur"
        )
        for a, b in zip(une.conditions, autre.conditions, strict=True):
            if a.critere(dossier).oui is not b.critere(dossier).oui:
                return False
    return True
