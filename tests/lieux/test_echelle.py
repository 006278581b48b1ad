"""The scale, small: a real import by HTTP, a right answer for everybody, work that stays near."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.__main__ import JOUR
from benchmarks.api_fictive import JETON, Api, Donnees, serving
from benchmarks.echelle import located_situations, orient_all
from bot.catalogue import load_catalogue
from bot.catalogue.correspondances import load_correspondances
from bot.importers.appels import Appels, Rythme
from bot.importers.data_inclusion import import_places, pages
from bot.importers.stockage import write_list
from bot.lieux import Lieux
from bot.orientation.moteur import Moteur
from bot.passerelle import Passerelle, open_passerelle
from bot.territoires import Territoires

PERSONNES = 60
LIGNES_PAR_LIEU = 60  # read for each place that is told, whatever France holds


def import_and_orient(services: int, dossier: Path) -> tuple[float, float, Counter[str]]:
    """Rows read and places told, on average, and the places that were told."""
    territoires = Territoires()
    par_departement: dict[str, int] = {}
    lignes = []
    for code in territoires.codes():  # a grid, each département a square of 0.7 degree
        rang = par_departement.setdefault(code[:2], len(par_departement))
        y, x = divmod(rang, 10)
        pas = (int(code[2:], 36) % 700) / 1000
        lignes.append({"commune": code, "latitude": 42 + y * 0.7 + pas, "longitude": x * 0.7 + pas})
    trace = {"origine": "essai", "empreinte": "0", "importe_le": "2026-11-22", "lignes": 1}
    write_list(dossier / "territoires.sqlite", "centres", lignes, trace)
    table = Territoires(importes=dossier / "territoires.sqlite")
    centres = {c: p for c in table.codes() if (p := table.centre(c))}
    sortie = dossier / "lieux.sqlite"
    with serving(Api(Donnees(services, territoires, centres))) as adresse:
        appels = Appels(adresse, JETON, Rythme(intervalle=0.0))
        bilan = import_places(None, sortie, table, load_correspondances(), (), appels)
    assert bilan.services == services and bilan.lieux > services / 5
    catalogue = load_catalogue(table)
    moteur = Moteur(catalogue, table, Lieux(sortie, catalogue.structures))
    passerelle = Passerelle(table, open_passerelle().referentiels, catalogue, moteur)
    situations = located_situations(passerelle, PERSONNES)
    *_, lues, dites = orient_all(passerelle, situations)
    places: Counter[str] = Counter()
    for situation in situations:
        rendu = moteur.orient(situation, jour=JOUR)
        noms = [p["structure"]["id"] for p in rendu["propositions"] if p["structure"]]
        places.update(nom for nom in noms if nom.startswith("essai--"))
    return lues, dites, places


def test_each_answer_costs_the_same_among_ten_times_more_services(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "TAILLE", 500)
    peu, beaucoup = tmp_path / "peu", tmp_path / "beaucoup"
    lues_1, dites_1, places_1 = import_and_orient(600, peu)
    lues_2, dites_2, places_2 = import_and_orient(6_000, beaucoup)
    assert dites_2 > dites_1, "plus de lieux, plus de réponses"
    assert len(places_2) > len(places_1) > 5, "à chacun les siens"
    assert lues_1 / dites_1 < LIGNES_PAR_LIEU and lues_2 / dites_2 < LIGNES_PAR_LIEU
