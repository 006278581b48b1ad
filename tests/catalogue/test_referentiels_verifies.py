"""What `catalogue verifier` tells of the needs and of the known names, each mistake with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.catalogue import load_catalogue
from bot.catalogue.verification.referentiels import check_referentiels
from bot.catalogue.yaml_situe import Erreur
from bot.territoires import Territoires

CATALOGUE = load_catalogue(Territoires())
BESOIN = "- code: manger\n  libelle: Manger\n  resume: de quoi manger\n  vers: [ccas]\n  dits: [j ai faim]\n  sauf: []\n"
NOM = "- nom: la CAF\n  dits: [caf]\n  sens: une caisse\n  vers: [ccas]\n"
COURANTE = "- code: argent\n  dits:\n  - zero / sans un euro + aide* / {ans}\n  sauf: [loyer*]\n  vers: [ccas]\n"
TEXTES = (
    "responses:\n  utter_besoin_manger:\n  - text: Un.\n  - text: Deux.\n"
    "  utter_besoin_manger_educateur:\n  - text: Un.\n  - text: Deux.\n"
)

TEXTES_COURANTS = TEXTES.replace("utter_besoin_manger", "utter_courante_argent")


def mistakes(
    tmp_path: Path,
    besoins: str = BESOIN,
    noms: str = NOM,
    textes: str = TEXTES,
    courantes: str = COURANTE,
) -> list[Erreur]:
    dossier = tmp_path / "referentiels"
    dossier.mkdir()
    (dossier / "besoins.yml").write_text(besoins, encoding="utf-8")
    (dossier / "noms-connus.yml").write_text(noms, encoding="utf-8")
    (dossier / "questions-courantes.yml").write_text(courantes, encoding="utf-8")
    (tmp_path / "besoins.yml").write_text(textes, encoding="utf-8")
    (tmp_path / "questions-courantes.yml").write_text(TEXTES_COURANTS, encoding="utf-8")
    return check_referentiels(CATALOGUE, CATALOGUE.fiches.keys(), dossier, tmp_path)


def test_the_lists_of_the_product_have_no_mistake() -> None:
    assert check_referentiels(CATALOGUE, CATALOGUE.fiches.keys()) == []


def test_lists_without_mistake(tmp_path: Path) -> None:
    assert mistakes(tmp_path) == []


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "dit"),
    [
        ("vers: [ccas]", "vers: [ccass]", 4, "aucune fiche « ccass » (vouliez-vous dire « ccas » ?)"),
        ("vers: [ccas]", "vers: ccas", 4, "« vers » attend une liste"),
        ("code: manger", "code: se-nourrir", 1, "il manque le texte « utter_besoin_se_nourrir »"),
        ("[j ai faim]", "[j’ai Faim]", 5, "écrivez « j ai faim » au lieu de « j’ai Faim »"),
        ("  resume: de quoi manger\n", "", 1, "il manque « resume »"),
        ("sauf: []", "sauff: []", 6, "vouliez-vous dire « sauf »"),
        ("sauf: []", "sauf: []\n  tient_lieu_de: [mangr]", 7, "aucun besoin « mangr » (vouliez-vous dire « manger » ?)"),
        (BESOIN, BESOIN + BESOIN, 7, "déjà pris"),
        (BESOIN, "manger\n", 1, "une liste est attendue"),
        (BESOIN, "- manger\n", 1, "chaque entrée commence par « - code: »"),
        ("vers: [ccas]", "vers: [ccas", 5, "besoins.yml"),
    ],
)  # fmt: skip
def test_a_mistake_of_the_needs_is_told_with_its_line(
    tmp_path: Path, avant: str, apres: str, ligne: int, dit: str
) -> None:
    rendues = mistakes(tmp_path, besoins=BESOIN.replace(avant, apres))
    assert any(dit in str(e) and e.ligne == ligne for e in rendues), rendues
    assert all(e.fichier == "referentiels/besoins.yml" for e in rendues)


@pytest.mark.parametrize(
    ("avant", "apres", "ligne", "dit"),
    [
        ("vers: [ccas]", "vers: [ccass]", 5, "aucune fiche « ccass » (vouliez-vous dire « ccas » ?)"),
        ("zero /", "zéro /", 2, "(sans accents, majuscules ni signes)"),
        ("{ans}", "{annees}", 2, "(sans accents, majuscules ni signes)"),
        ("code: argent", "code: argent-vite", 1, "il manque le texte « utter_courante_argent_vite »"),
        ("sauf: [loyer*]", "tait: [mangr]", 4, "aucun besoin ni frein « mangr » (vouliez-vous dire « manger » ?)"),
        ("sauf: [loyer*]", "refuse: [formations]", 4, "« refuse » : aucune étape ni fiche « formations »"),
        ("sauf: [loyer*]", "avec_pistes: true", 4, "vouliez-vous dire « avec_piste »"),
    ],
)  # fmt: skip
def test_a_mistake_of_the_common_questions_is_told_with_its_line(
    tmp_path: Path, avant: str, apres: str, ligne: int, dit: str
) -> None:
    rendues = mistakes(tmp_path, courantes=COURANTE.replace(avant, apres))
    assert any(dit in str(e) and e.ligne == ligne for e in rendues), rendues
    assert all(e.fichier == "referentiels/questions-courantes.yml" for e in rendues)


def test_a_text_said_in_one_way_only_or_a_number_without_source(tmp_path: Path) -> None:
    rendues = mistakes(
        tmp_path,
        textes=TEXTES.replace("  - text: Deux.\n", "", 1).replace("Deux.", "Appelez le 3928."),
    )
    assert [e.ligne for e in rendues] == [1, 1]
    assert "« utter_besoin_manger »" in rendues[0].texte and "en 2 façons" in rendues[0].texte
    assert "dit le 3928, qui n’a pas de source" in rendues[1].texte


def test_a_mistake_of_the_known_names(tmp_path: Path) -> None:
    rendues = mistakes(tmp_path, noms=NOM + NOM.replace("la CAF", "la Caf").replace("ccas", "cas"))
    assert [(e.fichier, e.ligne) for e in rendues] == [
        ("referentiels/noms-connus.yml", 8),
        ("referentiels/noms-connus.yml", 6),
    ]
    assert (
        "aucune fiche « cas »" in rendues[0].texte and "mène déjà à « la CAF »" in rendues[1].texte
    )
