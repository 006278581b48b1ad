"""`catalogue nouveau`, `comparer`, `construire`: what an editor runs besides `verifier`."""

from __future__ import annotations

import io
import shutil
import sqlite3
import sys
from datetime import date
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.catalogue import load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.comparaison import compare
from bot.catalogue.panel import NOMBRE, make_panel
from bot.catalogue.verification import verify
from bot.catalogue.verification.sources import Sources
from bot.cli import AppelInvalide
from bot.commandes.nouveau import nouveau
from bot.territoires import Territoires
from tests.commandes.conftest import Appel


@pytest.fixture
def copie(tmp_path: Path) -> Path:
    for dossier in (CATALOGUE, STRUCTURES):
        shutil.copytree(dossier, tmp_path / dossier.name)
    return tmp_path


def changed(dossier: Path, fichier: str, avant: str, apres: str) -> None:
    chemin = dossier / fichier
    texte = chemin.read_text(encoding="utf-8")
    assert avant in texte
    chemin.write_text(texte.replace(avant, apres, 1), encoding="utf-8")


def typed(monkeypatch: pytest.MonkeyPatch, *lignes: str) -> None:
    octets = "".join(f"{ligne}\n" for ligne in lignes).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets)))


FICHE = (
    "Tremplin Numérique (atelier)", "tremplin, l’atelier", "formation", "numerique, confiance",
    "On y apprend à se servir d’un ordinateur.", "Appelez la mairie", "personne", "16 à 25 ans", "70",
    "https://exemple.fr", "Marie",
)  # fmt: skip
LIEU = (
    "Espace Simone", "ccas", "70550", "70550", "3 rue de l’Église : porte B", "0384970000", "",
    "https://exemple.fr", "mairie", "", "haute-saone",
)  # fmt: skip


def test_a_new_fiche_is_in_order_as_soon_as_it_is_written(
    copie: Path, territoires: Territoires, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, *FICHE)
    assert nouveau("fiche", copie / "catalogue", copie / "structures") == 0
    catalogue = load_catalogue(territoires, copie / "catalogue", copie / "structures")
    fiche = catalogue.fiches["tremplin-numerique"]
    assert (fiche.etape, fiche.freins) == ("formation", ("numerique", "confiance"))
    assert (fiche.prescription, fiche.responsable, fiche.verifie_le) == (
        None,
        "Marie",
        date.today(),
    )
    assert fiche.zone is not None and fiche.zone.departements == {"70"}
    assert [cas.verdict for cas in fiche.cas] == ["eligible", "non_eligible", "non_eligible", "a_verifier"]  # fmt: skip
    dossiers = copie / "catalogue", copie / "structures"
    assert verify(catalogue, territoires, date.today(), *dossiers) == []


@pytest.mark.parametrize(
    ("rang", "reponse", "dit"),
    [
        (0, "Mission Locale", "existe déjà"), (2, "formations", "« formation »"), (3, "mobilité", "« mobilite »"),
        (4, "mot " * 41, "41 mots"), (5, "Vous appelez", "Sans « vous »"), (7, "25-16", "plus grand"),
        (7, "jeunes", "16-25"), (8, "70000", "code postal"), (9, "", "Il faut une réponse"),
    ],
)  # fmt: skip
def test_an_answer_that_does_not_suit_is_asked_again(
    copie: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    rang: int,
    reponse: str,
    dit: str,
) -> None:
    typed(monkeypatch, *FICHE[:rang], reponse, *FICHE[rang:])
    assert nouveau("fiche", copie / "catalogue", copie / "structures") == 0
    assert dit in capsys.readouterr().out


def test_a_new_place_keeps_what_its_file_holds(
    copie: Path, territoires: Territoires, monkeypatch: pytest.MonkeyPatch
) -> None:
    chemin = copie / "structures" / "haute-saone.yml"
    avant = chemin.read_text(encoding="utf-8")
    typed(monkeypatch, *LIEU)
    assert nouveau("structure", copie / "catalogue", copie / "structures") == 0
    assert chemin.read_text(encoding="utf-8").startswith(avant.rstrip("\n"))
    catalogue = load_catalogue(territoires, copie / "catalogue", copie / "structures")
    (lieu,) = [s for s in catalogue.structures if s.id == "espace-simone"]
    assert (lieu.commune, lieu.telephone) == ("70550", "03 84 97 00 00")
    assert lieu.adresse == "3 rue de l’Église : porte B"
    assert YAML(typ="safe").load(chemin)[-1]["id"] == "espace-simone"


def test_a_new_place_may_open_its_file(copie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, *LIEU[:-1], "Doubs")
    assert nouveau("structure", copie / "catalogue", copie / "structures") == 0
    texte = (copie / "structures" / "doubs.yml").read_text(encoding="utf-8")
    assert texte.startswith("# yaml-language-server: $schema=../schemas/structures.json\n- id: ")


def test_answers_that_stop_write_nothing(copie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    avant = sorted(f.name for f in copie.rglob("*"))
    typed(monkeypatch, *FICHE[:4])
    with pytest.raises(AppelInvalide, match="Rien n’est écrit"):
        nouveau("fiche", copie / "catalogue", copie / "structures")
    assert sorted(f.name for f in copie.rglob("*")) == avant


# comparer


def test_nothing_changes_between_twins(appeler: Appel, copie: Path) -> None:
    rendu = appeler("catalogue", "comparer", str(CATALOGUE.parent), str(copie))
    assert (rendu.code, rendu.erreurs) == (0, "")
    assert rendu.sortie.startswith(f"Rien ne change ({NOMBRE} situations")


def test_who_gains_and_who_loses_is_told_with_examples(appeler: Appel, copie: Path) -> None:
    changed(copie, "catalogue/epide.yml", "{min: 17, max: 25}", "{min: 16, max: 24}")
    changed(copie, "catalogue/e2c.yml", "demarche: >-", "demarche: >-\n  Essai.")
    rendu = appeler("catalogue", "comparer", str(CATALOGUE.parent), str(copie))
    assert rendu.code == 0
    for dit in ("« epide » : conditions", "« e2c » : demarche", "de plus", "n’est plus proposé"):
        assert dit in rendu.sortie
    exemples = [ligne for ligne in rendu.sortie.splitlines() if ligne.startswith("  Exemple : ")]
    assert len(exemples) == 6
    assert all(e.startswith(("  Exemple : 16 ans", "  Exemple : 25 ans")) for e in exemples)


def test_a_territory_left_with_nothing_fails(appeler: Appel, copie: Path) -> None:
    (copie / "structures" / "territoire-de-belfort.yml").unlink()
    (copie / "catalogue" / "cite-emploi-belfort.yml").unlink()
    for chemin in (copie / "catalogue").glob("*.yml"):
        texte = chemin.read_text(encoding="utf-8").replace(
            "remplace_par: cite-emploi-belfort\n", ""
        )
        chemin.write_text(texte, encoding="utf-8")
    rendu = appeler("catalogue", "comparer", str(CATALOGUE.parent), str(copie))
    assert rendu.code == 1
    assert "ATTENTION : " in rendu.sortie and "Belfort" in rendu.sortie


@pytest.mark.parametrize("quoi", ["nulle-part", "--upload-pack=x", "HEAD~99999"])
def test_what_is_no_catalogue_is_told(appeler: Appel, quoi: str) -> None:
    rendu = appeler("catalogue", "comparer", str(CATALOGUE.parent), "--", quoi)
    assert rendu.code == 2 and "révision de git" in rendu.erreurs


def test_a_broken_side_is_told_with_its_file_and_line(appeler: Appel, copie: Path) -> None:
    changed(copie, "catalogue/epide.yml", "etape: formation", "etape: formations")
    rendu = appeler("catalogue", "comparer", str(copie), str(CATALOGUE.parent))
    assert rendu.code == 2 and "catalogue/epide.yml, ligne" in rendu.erreurs


def test_the_panel_is_varied_and_always_the_same(territoires: Territoires) -> None:
    catalogue = load_catalogue(territoires)
    panel = make_panel((catalogue,), territoires.codes()[::400])
    assert panel == make_panel((catalogue,), territoires.codes()[::400])
    assert len(panel) >= 2000 and len(set(panel)) > 0.99 * len(panel)
    assert len({s.commune for s in panel}) > 80 and {s.age for s in panel} >= set(range(13, 60))
    sources = Sources(catalogue, CATALOGUE, STRUCTURES)
    trouve = compare(sources, sources, territoires, panel[:50], date(2026, 11, 22))
    assert trouve.identiques and trouve.vides == []


# construire


def test_the_catalogue_becomes_tables_that_hold_together(appeler: Appel, tmp_path: Path) -> None:
    chemin = tmp_path / "dossier" / "catalogue.sqlite"
    rendu = appeler("catalogue", "construire", str(chemin))
    assert (rendu.code, rendu.erreurs) == (0, "")
    base = sqlite3.connect(chemin)
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    (nombre,) = base.execute("SELECT count(*) FROM dispositifs").fetchone()
    assert nombre == len(list(CATALOGUE.glob("*.yml")))
    trouves = base.execute(
        "SELECT d.id FROM dispositifs_fts f JOIN dispositifs d ON d.rowid = f.rowid "
        "WHERE dispositifs_fts MATCH 'ecole chance'"
    ).fetchall()
    assert ("e2c",) in trouves
    ages = base.execute("SELECT parametre FROM conditions WHERE dispositif = 'epide' AND rang = 1")
    assert ages.fetchone() == ('{"min": 17, "max": 25}',)
    base.close()
    assert [f.name for f in chemin.parent.iterdir()] == ["catalogue.sqlite"]


def test_a_failure_leaves_the_old_tables(
    appeler: Appel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chemin = tmp_path / "catalogue.sqlite"
    chemin.write_bytes(b"ancien")

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("bot.catalogue.base._fill", full)
    rendu = appeler("catalogue", "construire", str(chemin))
    assert rendu.code == 2 and "place libre" in rendu.erreurs
    assert chemin.read_bytes() == b"ancien" and len(list(tmp_path.iterdir())) == 1
