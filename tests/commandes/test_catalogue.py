"""`passerelle catalogue verifier`, and what is told of each mistake an editor can make."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES, read_catalogue
from bot.territoires import Territoires
from tests.commandes.conftest import Appel

Faute = Callable[[list[str]], int]


def test_the_catalogue_of_this_installation_is_in_order(appeler: Appel) -> None:
    rendu = appeler("catalogue", "verifier")
    assert (rendu.code, rendu.erreurs) == (0, "")
    assert "tout est en ordre" in rendu.sortie


def test_a_broken_catalogue_is_told_with_file_and_line(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch, copie: Path, territoires: Territoires
) -> None:
    (copie / "catalogue" / "e2c.yml").write_text("nom: E2C\netap: formation\n", encoding="utf-8")
    monkeypatch.setattr(
        "bot.commandes.catalogue.read_catalogue",
        lambda _: read_catalogue(territoires, copie / "catalogue"),
    )
    rendu = appeler("catalogue", "verifier")
    assert rendu.code == 1
    for mot in ("catalogue/e2c.yml, ligne 2", "« etap »", "« etape »"):
        assert mot in rendu.erreurs


@pytest.fixture
def copie(tmp_path: Path) -> Path:
    shutil.copytree(CATALOGUE, tmp_path / "catalogue")
    shutil.copytree(STRUCTURES, tmp_path / "structures")
    return tmp_path


def line_of(lignes: list[str], debut: str) -> int:
    """The index of the first line that begins so."""
    return next(rang for rang, ligne in enumerate(lignes) if ligne.startswith(debut))


def replaced(debut: str, *nouvelles: str, sur: int = 0) -> Faute:
    """A mistake: the line that begins so is replaced; `sur` is which new line is wrong."""

    def spoil(lignes: list[str]) -> int:
        rang = line_of(lignes, debut)
        lignes[rang : rang + 1] = nouvelles
        return rang + 1 + sur

    return spoil


def removed(debut: str) -> Faute:
    def spoil(lignes: list[str]) -> int:
        del lignes[line_of(lignes, debut)]
        return line_of(lignes, "nom:") + 1

    return spoil


FAUTES: dict[str, tuple[Faute, tuple[str, ...]]] = {
    "tabulation": (
        replaced("freins:", "freins:", "\t- mobilite", sur=1),
        ("tabulation", "espaces"),
    ),
    "guillemet ouvert": (replaced("nom:", 'nom: "École de la 2e chance'), ()),
    "deux-points en trop": (replaced("nom:", "nom: École : la deuxième chance"), ("guillemets",)),
    "clé inconnue": (
        replaced("etape:", "etape: formation", "demarches: Appelez.", sur=1),
        ("« demarches »", "« demarche »"),
    ),
    "étape inconnue": (
        replaced("etape:", "etape: formations"),
        ("« formations »", "« formation »"),
    ),
    "date impossible": (
        replaced("verifie_le:", "verifie_le: 2026-02-30"),
        ("2026-02-30", "AAAA-MM-JJ"),
    ),
    "date à la française": (
        replaced("verifie_le:", "verifie_le: 22/11/2026"),
        ("22/11/2026", "AAAA-MM-JJ"),
    ),
    "frein inconnu": (replaced("freins:", "freins: [mobilité]"), ("« mobilité »", "« mobilite »")),
    "code INSEE inconnu": (
        replaced("freins:", "freins: []", 'territoire: {communes: ["99999"]}', sur=1),
        ("« 99999 »",),
    ),
    "code INSEE sans guillemets": (
        replaced("freins:", "freins: []", "territoire: {communes: [1004x]}", sur=1),
        ("« 1004x »",),
    ),
    "département inconnu": (
        replaced("freins:", "freins: []", 'territoire: {departements: ["99"]}', sur=1),
        ("« 99 »",),
    ),
    "bornes à l’envers": (
        replaced("- age: {min: 16, max: 35}", "- age: {min: 35, max: 16}"),
        ("35", "16"),
    ),
    "critère inconnu": (
        replaced("- scolarise:", "- scolarisé: non"),
        ("« scolarisé »", "« scolarise »"),
    ),
    "résumé trop long": (
        replaced("resume:", "resume: " + "mot " * 41, "alias2: >-"),
        ("41 mots", "40 au plus"),
    ),
    "clé manquante": (removed("source:"), ("il manque « source »",)),
    "clé en double": (
        replaced("etape:", "etape: formation", "etape: emploi", sur=1),
        ("« etape »", "deux fois"),
    ),
    "oui écrit autrement": (
        replaced("  souple: oui", "  souple: ouais"),
        ("« souple »", "oui ou non"),
    ),
    "fiche qui n’existe pas": (
        replaced("etape:", "etape: formation", "remplace_par: missionlocale", sur=1),
        ("« mission-locale »",),
    ),
}


@pytest.mark.parametrize("faute", FAUTES)
def test_a_mistake_in_a_fiche_is_told_with_its_line_and_what_to_write(
    territoires: Territoires, copie: Path, faute: str
) -> None:
    spoil, mots = FAUTES[faute]
    chemin = copie / "catalogue" / "e2c.yml"
    lignes = chemin.read_text(encoding="utf-8").splitlines()
    ligne = spoil(lignes)
    chemin.write_text("\n".join(lignes) + "\n", encoding="utf-8")
    with pytest.raises(CatalogueInvalide) as invalide:
        load_catalogue(territoires, copie / "catalogue", copie / "structures")
    erreurs = invalide.value.erreurs
    assert {erreur.fichier for erreur in erreurs} == {"catalogue/e2c.yml"}, (
        "one file is wrong, one file is named"
    )
    dites = [erreur for erreur in erreurs if all(mot in erreur.texte for mot in mots)]
    assert dites, [str(erreur) for erreur in erreurs]
    if faute != "guillemet ouvert":  # where the reader notices it is up to the next quote
        assert ligne in [erreur.ligne for erreur in dites]


@pytest.mark.parametrize(
    ("contenu", "mots"),
    [
        (b"", "vide"),
        (b"nom: \xe9cole\n", "UTF-8"),
        (b"- un\n- deux\n", "clé: valeur"),
        (b"bonjour\n", "clé: valeur"),
        (b"nom: [a, b\n", ""),
    ],
)
def test_a_file_that_is_no_fiche_is_told(
    territoires: Territoires, copie: Path, contenu: bytes, mots: str
) -> None:
    (copie / "catalogue" / "nouvelle.yml").write_bytes(contenu)
    with pytest.raises(CatalogueInvalide, match=mots) as invalide:
        load_catalogue(territoires, copie / "catalogue", copie / "structures")
    assert invalide.value.erreurs[0].fichier == "catalogue/nouvelle.yml"


def test_all_the_mistakes_of_all_the_files_are_told_at_once(
    territoires: Territoires, copie: Path
) -> None:
    for nom in ("e2c", "epide"):
        chemin = copie / "catalogue" / f"{nom}.yml"
        chemin.write_text(
            chemin.read_text(encoding="utf-8") + "inconnue: 1\ninconnue2: 2\n", encoding="utf-8"
        )
    structure = next((copie / "structures").glob("*.yml"))
    structure.write_text(
        structure.read_text(encoding="utf-8").replace("- id:", "- idd:", 1), encoding="utf-8"
    )
    with pytest.raises(CatalogueInvalide) as invalide:
        load_catalogue(territoires, copie / "catalogue", copie / "structures")
    fichiers = [erreur.fichier for erreur in invalide.value.erreurs]
    assert fichiers.count("catalogue/e2c.yml") == fichiers.count("catalogue/epide.yml") == 2
    assert f"structures/{structure.name}" in fichiers


def test_an_empty_folder_is_told(territoires: Territoires, tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalide, match="aucune fiche"):
        load_catalogue(territoires, tmp_path, STRUCTURES)
