"""`catalogue liens` and `catalogue verifier --a-relire`, as the terminal runs them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.catalogue import load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.relecture import list_to_read_again
from bot.catalogue.verification.sources import Sources
from bot.cli import AppelInvalide
from bot.commandes.liens import liens
from bot.commandes.relecture import a_relire
from bot.importers.liens import Reglages
from bot.territoires import Territoires
from tests.commandes.conftest import Appel, check_refusal
from tests.importers.sites import Sites, status

VITE = Reglages(pause=0.0, connexion=1.0, reponse=1.0)


@pytest.fixture
def sites() -> Iterator[Sites]:
    locaux = Sites()
    yield locaux
    locaux.close()


@pytest.fixture
def copie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two fiches and a file of places, and a `var` of their own."""
    monkeypatch.setenv("PASSERELLE_VAR", str(tmp_path / "var"))
    (tmp_path / "catalogue").mkdir()
    for nom in ("epide", "ccas"):
        shutil.copy(CATALOGUE / f"{nom}.yml", tmp_path / "catalogue")
        texte = (tmp_path / "catalogue" / f"{nom}.yml").read_text("utf-8")
        propre = (
            "".join(
                ligne
                for ligne in texte.splitlines(keepends=True)
                if not ligne.startswith(("source:", "annuaire:", "telephone:"))
            )
            .replace("epide.fr", "son site")
            .replace("lannuaire.service-public.gouv.fr", "l’annuaire")
        )
        (tmp_path / "catalogue" / f"{nom}.yml").write_text(f"{propre}source: essai\n", "utf-8")
    (tmp_path / "structures").mkdir()
    shutil.copy(STRUCTURES / "nantes.yml", tmp_path / "structures")
    lieu = tmp_path / "structures" / "nantes.yml"
    lieu.write_text(
        '- id: un-lieu\n  nom: Un lieu\n  dispositifs: [ccas]\n  territoire: {communes: ["44109"]}\n'
        "  source: essai\n  verifie_le: 2026-03-10\n  rythme: 6\n  responsable: Marie\n",
        "utf-8",
    )
    return tmp_path


def add(chemin: Path, ligne: str) -> int:
    """Write a line at the end of a file; returns its number."""
    texte = chemin.read_text("utf-8")
    chemin.write_text(f"{texte}{ligne}\n", "utf-8")
    return texte.count("\n") + 1


def run(copie: Path) -> int:
    return liens(copie / "catalogue", copie / "structures", VITE)


def test_what_is_dead_and_what_moved_is_told_with_file_and_line(
    copie: Path, sites: Sites, capsys: pytest.CaptureFixture[str]
) -> None:
    sites.pages.update({"/neuf": status(200), "/vieux": status(301, Location="/neuf")})
    morte = add(copie / "catalogue" / "epide.yml", f"annuaire: {sites.address('/mort')}")
    partie = add(copie / "structures" / "nantes.yml", f"  site: {sites.address('/vieux')}")
    avant = {f: f.read_bytes() for f in copie.rglob("*.yml")}
    assert run(copie) == 1
    sortie, erreurs = capsys.readouterr()
    assert f"catalogue/epide.yml, ligne {morte} : « {sites.address('/mort')} » n’existe plus (404)." in erreurs  # fmt: skip
    assert f"À noter : structures/nantes.yml, ligne {partie} : « {sites.address('/vieux')} » a déménagé. Écrivez « {sites.address('/neuf')} »" in sortie  # fmt: skip
    assert "2 adresses vérifiées : 1 morte, 1 déplacée." in sortie
    rapport = copie / "var" / "rapports" / "liens.md"
    assert f"Rapport : {rapport}" in sortie
    assert f"`structures/nantes.yml`, ligne {partie}, « site » (Marie)" in rapport.read_text(
        "utf-8"
    )
    assert [f.name for f in rapport.parent.iterdir()] == ["liens.md"]
    assert {f: f.read_bytes() for f in copie.rglob("*.yml")} == avant


def test_when_all_answers_it_is_done(
    copie: Path, sites: Sites, capsys: pytest.CaptureFixture[str]
) -> None:
    sites.pages["/"] = status(200)
    add(copie / "catalogue" / "ccas.yml", f"annuaire: {sites.address('/')}")
    assert run(copie) == 0
    assert "1 adresse vérifiée : 1 en ordre." in capsys.readouterr().out


def test_a_catalogue_without_addresses_needs_no_network(
    copie: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(copie) == 0
    assert "Aucune adresse dans ce catalogue." in capsys.readouterr().out


def test_without_a_network_the_last_report_stays(
    copie: Path, sites: Sites, capsys: pytest.CaptureFixture[str]
) -> None:
    rapport = copie / "var" / "rapports" / "liens.md"
    rapport.parent.mkdir(parents=True)
    rapport.write_text("avant", "utf-8")
    add(copie / "catalogue" / "ccas.yml", f"annuaire: {sites.address('/')}")
    sites.close()
    with pytest.raises(AppelInvalide, match="Aucun site n’a répondu"):
        run(copie)
    assert rapport.read_text("utf-8") == "avant"
    assert "mort" not in capsys.readouterr().out


def test_a_report_that_cannot_be_written_is_told(copie: Path, sites: Sites) -> None:
    sites.pages["/"] = status(200)
    add(copie / "catalogue" / "ccas.yml", f"annuaire: {sites.address('/')}")
    (copie / "var").write_text("un fichier à la place du dossier", "utf-8")
    with pytest.raises(AppelInvalide, match="Impossible d’écrire"):
        run(copie)


# À relire.


def listed(copie: Path, territoires: Territoires, annee: int, mois: int, jour: date) -> str:
    dossiers = copie / "catalogue", copie / "structures"
    sources = Sources(load_catalogue(territoires, *dossiers), *dossiers)
    return list_to_read_again(sources, annee, mois, jour)


def test_the_list_is_by_person_those_without_one_last(
    copie: Path, territoires: Territoires
) -> None:
    fiche = copie / "catalogue" / "epide.yml"
    fiche.write_text(
        fiche.read_text("utf-8").replace("2026-11-22", "2025-09-01").replace(
            "source: essai", "source: le site epide.fr\nannuaire: https://www.epide.fr"
        ),
        "utf-8",
    )  # fmt: skip
    texte = listed(copie, territoires, 2026, 9, date(2026, 9, 15))
    assert texte.startswith("# À relire : septembre 2026\n\n2 pages à relire.")
    assert texte.index("## Marie (1)") < texte.index("## Sans responsable (1)")
    assert (
        "- [ ] **Un lieu** : vérifié le 10/03/2026 (il y a 6 mois, à relire tous les 6 mois).\n"
        "  Ouvrez la source « essai ».\n"
        "  Puis, dans `structures/nantes.yml`, ligne 6, écrivez `verifie_le: AAAA-MM-JJ`, le jour de la relecture."
    ) in texte
    assert "« le site epide.fr », <https://www.epide.fr>.\n" in texte


@pytest.mark.parametrize(
    ("annee", "mois", "dedans"), [(2026, 8, False), (2026, 9, True), (2026, 12, True), (2027, 1, True)]
)  # fmt: skip
def test_the_month_when_the_rhythm_ends_counts(
    copie: Path, territoires: Territoires, annee: int, mois: int, dedans: bool
) -> None:
    texte = listed(copie, territoires, annee, mois, date(2026, 5, 1))
    assert ("Un lieu" in texte) is dedans
    assert ("Rien à relire" in texte) is not dedans


def test_the_last_day_of_the_month_is_of_that_month(copie: Path, territoires: Territoires) -> None:
    lieu = copie / "structures" / "nantes.yml"
    lieu.write_text(lieu.read_text("utf-8").replace("2026-03-10", "2026-03-30"), "utf-8")
    assert "Un lieu" in listed(copie, territoires, 2026, 9, date(2026, 9, 1))
    lieu.write_text(lieu.read_text("utf-8").replace("2026-03-30", "2026-04-01"), "utf-8")
    assert "Un lieu" not in listed(copie, territoires, 2026, 9, date(2026, 9, 1))


def test_this_month_when_none_is_told(appeler: Appel) -> None:
    rendu = appeler("catalogue", "verifier", "--a-relire")
    assert (rendu.code, rendu.erreurs) == (0, "")
    assert rendu.sortie.startswith("# À relire : ") and str(date.today().year) in rendu.sortie


@pytest.mark.parametrize("mois", ["décembre", "2026-13", "2026", "12-2026", "2026-1"])
def test_what_is_no_month_is_told(appeler: Appel, mois: str) -> None:
    check_refusal(appeler("catalogue", "verifier", "--a-relire", mois), f"« {mois} »", "AAAA-MM")


def test_the_list_reads_the_folders_that_it_is_given(
    copie: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert a_relire("2027-11", copie / "catalogue", copie / "structures") == 0
    sortie = capsys.readouterr().out
    assert "3 pages à relire" in sortie and "il y a 20 mois" in sortie
