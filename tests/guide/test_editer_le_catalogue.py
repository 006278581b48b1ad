"""`docs/editer-le-catalogue.md`: each command is run, each line is changed, each answer compared."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import build_parser
from tests.guide.lecture import (
    Changement,
    Commande,
    Etape,
    Titre,
    apply,
    matches,
    read_guide,
)
from tests.importers.sites import Sites, status

RACINE = Path(__file__).parents[2]
GUIDE = RACINE / "docs" / "editer-le-catalogue.md"
JOUR = "2026-12-03"
LANCEUR = Path(__file__).with_name("lanceur.py")
PETIT_CATALOGUE = Path(__file__).with_name("data")
GIT = ("git", "-c", "user.name=essai", "-c", "user.email=essai@exemple.fr")


@pytest.fixture
def sites() -> Iterator[Sites]:
    """The sites of the guide: two of them changed, all others answer."""
    locaux = Sites()
    locaux.ailleurs = status(200)
    locaux.pages["espace-simone.exemple.fr/contact"] = status(404)
    locaux.pages["atelier-velo.exemple.fr/"] = status(301, Location="https://velo.exemple.fr/")
    yield locaux
    locaux.close()


@pytest.fixture
def copie(tmp_path: Path, sites: Sites) -> Path:
    """The project as a coordinator has it, on the branch main, with the small catalogue of the guide.

    A true one would be read again after the day of the guide, or say something else one day.
    """
    racine = tmp_path / "passerelle"
    (racine / "data").mkdir(parents=True)
    (racine / "bot").symlink_to(RACINE / "bot")
    for chemin in (RACINE / "data").iterdir():
        if chemin.name not in ("catalogue", "structures", "referentiels"):
            (racine / "data" / chemin.name).symlink_to(chemin)
    referentiels = racine / "data" / "referentiels"
    shutil.copytree(RACINE / "data" / "referentiels", referentiels)
    # Their doors are fiches of the true catalogue.
    for nom in ("besoins", "questions-courantes", "noms-connus"):
        (referentiels / f"{nom}.yml").write_text("[]\n", encoding="utf-8")
    for dossier in ("catalogue", "structures"):
        shutil.copytree(PETIT_CATALOGUE / dossier, racine / "data" / dossier)
    shutil.copytree(RACINE / ".ci", racine / ".ci")
    lance = [sys.executable, "-u", str(LANCEUR), str(racine), JOUR, str(sites.port)]
    (racine / "passerelle").write_text(f'#!/bin/sh\nexec {" ".join(lance)} "$@"\n', "utf-8")
    (racine / "passerelle").chmod(0o755)
    subprocess.run([*GIT, "init", "-q", "-b", "main"], cwd=racine, check=True)
    accept(racine)
    return racine


def accept(racine: Path) -> None:
    """What was proposed is taken into the branch main."""
    subprocess.run([*GIT, "add", "-A"], cwd=racine, check=True)
    subprocess.run([*GIT, "commit", "-q", "--allow-empty", "-m", "accepté"], cwd=racine, check=True)


def run(commande: Commande, racine: Path) -> str:
    """What the terminal shows."""
    rendu = subprocess.run(
        ["sh", "-c", commande.texte], cwd=racine, input=commande.reponses, encoding="utf-8", check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "PASSERELLE_VAR": "var", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return rendu.stdout


def play(etapes: list[Etape], racine: Path) -> None:
    for etape in etapes:
        if isinstance(etape, Titre):
            accept(racine)
        elif isinstance(etape, Changement):
            apply(etape, racine)
        else:
            obtenu = run(etape, racine)
            assert matches(etape.attendu, obtenu), (
                f"{GUIDE.name}, ligne {etape.ligne} : « {etape.texte} » répond\n{obtenu}"
            )


ETAPES = list(read_guide(GUIDE.read_text(encoding="utf-8")))
COMMANDES = [etape for etape in ETAPES if isinstance(etape, Commande)]


@pytest.mark.long
def test_the_guide_does_what_it_says(copie: Path) -> None:
    play(ETAPES, copie)
    fiche = (copie / "data/catalogue/equipe-mobile.yml").read_text(encoding="utf-8")
    assert "# Ce commentaire reste à sa place" in fiche
    for fichier in copie.glob("data/*/*.yml"):
        if fichier.parent.name in ("catalogue", "structures"):
            assert fichier.read_text(encoding="utf-8").startswith("# yaml-language-server: ")


def test_there_is_an_example_of_each_task() -> None:
    titres = {etape.texte for etape in ETAPES if isinstance(etape, Titre)}
    assert titres >= {"Fermer un dispositif", "Ajouter un lieu", "Changer un âge", "Ajouter une fiche", "Réparer un lien", "Relire une fiche"}  # fmt: skip
    actions = {" ".join(commande.texte.split()[1:3]) for commande in COMMANDES}
    assert actions >= {f"catalogue {action}" for action in ("verifier", "nouveau", "comparer", "liens")}  # fmt: skip
    assert sum(isinstance(etape, Changement) for etape in ETAPES) >= 8


@pytest.mark.parametrize("commande", COMMANDES, ids=[f"ligne {c.ligne}" for c in COMMANDES])
def test_a_command_of_the_guide_exists_and_its_answer_is_shown(commande: Commande) -> None:
    programme, *arguments = shlex.split(commande.texte)
    if programme == "./passerelle":
        build_parser().parse_args(arguments)
    else:
        assert programme == "python3" and (RACINE / arguments[0]).is_file()
    assert re.search(r"\w{4}", commande.attendu), "une réponse, et pas seulement « … »"


def test_lines_to_change_are_those_of_the_catalogue(copie: Path) -> None:
    """What the guide changes in the fiches that are there before it begins."""
    for etape in ETAPES:
        if isinstance(etape, Changement) and "exemple.fr" not in etape.avant:
            apply(etape, copie)


def test_the_guide_is_named_where_an_editor_looks() -> None:
    for page in ("README.md", "docs/catalogue.md"):
        assert "editer-le-catalogue.md" in (RACINE / page).read_text(encoding="utf-8")


# The replay itself.


@pytest.mark.parametrize(
    ("attendu", "obtenu", "bon"),
    [
        ("un", "un\n", True),
        ("un", "une\n", False),
        ("… fiches : bien.", "47 fiches : bien.\n", True),
        ("… fiches : bien.", "47 fiches : bien\n", False),
        ("un\n…\ntrois", "un\ndeux\ndeux\ntrois\n", True),
        ("un\n…\ntrois", "un\ntrois", True),
        ("un\n…\ntrois", "un\ndeux\n", False),
        ("un", "un\ndeux\n", False),
        ("a … b", "a\nb\n", False),
        ("(rien) :", "(rien) : \n", True),
    ],
)
def test_an_answer_is_compared(attendu: str, obtenu: str, bon: bool) -> None:
    assert matches(attendu, obtenu) is bon


def test_an_answer_that_is_not_the_one_written_fails(copie: Path) -> None:
    faux = "```console\n$ ./passerelle catalogue verifier\n12 fiches : tout est en ordre.\n```\n"
    with pytest.raises(
        AssertionError, match=r"ligne 1 : « ./passerelle catalogue verifier » répond"
    ):
        play(list(read_guide(faux)), copie)


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("```yaml\nfin: 2026-12-31\n```\n", "ne dit pas quoi faire"),
        ("```sh\nls\n```\n", "ne dit pas quoi faire"),
        ("Dans `a.yml`, la ligne :\n\n```yaml\nfin: 1\n```\n", "il manque"),
    ],
)
def test_a_block_that_says_nothing_to_do_is_refused(texte: str, mot: str) -> None:
    with pytest.raises(ValueError, match=mot):
        list(read_guide(texte))


def test_lines_that_are_not_there_are_refused(copie: Path) -> None:
    with pytest.raises(ValueError, match="une fois"):
        apply(
            Changement(1, "data/catalogue/info-bus.yml", "fin: 1999-01-01", "fin: 2000-01-01"),
            copie,
        )
