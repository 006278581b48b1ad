"""The glossary: what it refuses, and that it holds every hard word that the bot says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from bot.catalogue.chargement import CatalogueInvalide, load_catalogue, plain_names, read_catalogue
from bot.catalogue.glossaire import (
    Mot,
    by_writing,
    load_glossaire,
    names_of_fiches,
    read_glossaire,
)
from bot.territoires import Territoires
from bot.texte import words_only

RACINE = Path(__file__).parents[2]
SIGLE = re.compile(r"\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*\b")
# Names of their own, that nobody asks the sense of, and codes of official lists.
NOMS_PROPRES = {"DUO", "JOB", "LICA", "PASS"}
CODES = re.compile(r"QN\d|F\d{4,}")
TEXTES_DES_FICHES = (
    *("resume", "demarche", "prescription", "a_confirmer", "remuneration", "cout", "duree"),
    "documents",
)
MOTS_DURS = (
    *("prescripteur", "éligible", "remobilisation", "insertion", "QPV", "domiciliation", "RQTH", "NEET"),
    *("chantier", "frein", "dispositif", "structure", "piste", "à vérifier", "accompagnement", "démarche"),
    *("référent", "redevance", "microcrédit", "quotient familial", "alternance", "critère", "habilité"),
)  # fmt: skip


def written(tmp_path: Path, texte: str) -> Path:
    chemin = tmp_path / "referentiels" / "glossaire.yml"
    chemin.parent.mkdir()
    chemin.write_text(texte, encoding="utf-8")
    return chemin


@pytest.mark.parametrize(
    ("texte", "ligne", "dit"),
    [
        ("mot: frein\n", 1, "une liste de mots"),
        ("- frein\n", 1, "chaque mot commence ainsi"),
        ("- mot: frein\n", 1, "il manque « explication »"),
        ("- explication: ce qui bloque.\n", 1, "il manque « mot »"),
        ("- mot: frein\n  explication: ce qui bloque.\n  variante: [a]\n", 3, "vouliez-vous dire « variantes »"),
        ("- mot: frein\n  variantes: blocage\n  explication: ce qui bloque.\n", 2, "une liste de mots"),
        ("- mot: frein\n  explication: " + "mot " * 26 + "\n", 2, "26 mots ; 25 au plus"),
        ("- mot: frein\n  explication: ce qui vous bloque.\n", 2, "sans « vous »"),
        ("- mot: frein\n  explication: ce qu'on craint.\n", 2, "apostrophe droite"),
        ("- mot: frein\n  explication: un.\n- mot: Freins\n  variantes: [frein]\n  explication: deux.\n", 3, "déjà expliqué"),
        ("- mot: [\n", 2, "glossaire.yml"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(tmp_path: Path, texte: str, ligne: int, dit: str) -> None:
    _, erreurs = read_glossaire(written(tmp_path, texte))
    assert any(e.ligne == ligne and dit in str(e) for e in erreurs), erreurs


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    _, (erreur,) = read_glossaire(tmp_path / "glossaire.yml")
    assert "ce fichier manque" in erreur.texte


def test_the_catalogue_refuses_a_broken_glossary(tmp_path: Path, territoires: Territoires) -> None:
    chemin = written(tmp_path, "- mot: frein\n")
    _, erreurs = read_catalogue(territoires, glossaire=chemin)
    assert [e.fichier for e in erreurs] == ["referentiels/glossaire.yml"]
    with pytest.raises(ValueError, match="explication"):
        load_glossaire(chemin)
    assert issubclass(CatalogueInvalide, ValueError)


def test_a_name_of_a_fiche_is_refused_where_it_stands() -> None:
    (erreur,) = names_of_fiches([Mot("CIO", "un lieu.", ligne=7)], {"cio": "cio"})
    assert erreur.ligne == 7 and "la fiche « cio »" in erreur.texte


def test_each_writing_leads_to_its_word_singular_or_plural() -> None:
    ecrits = by_writing([Mot("frein", "ce qui bloque.", ("obstacle",))], sauf={"obstacles"})
    assert set(ecrits) == {"frein", "freins", "obstacle"}


def _texts() -> dict[str, str]:
    """Everything that is said: responses, fiches, référentiels, by where it stands."""
    textes = {}
    for chemin in sorted((RACINE / "data/responses").glob("*.yml")):
        lu = yaml.safe_load(chemin.read_text(encoding="utf-8"))["responses"]
        textes[chemin.name] = "\n".join(t["text"] for reponse in lu.values() for t in reponse)
    for chemin in sorted((RACINE / "data/catalogue").glob("*.yml")):
        fiche = yaml.safe_load(chemin.read_text(encoding="utf-8"))
        textes[chemin.name] = "\n".join(str(fiche.get(cle) or "") for cle in TEXTES_DES_FICHES)
    for nom in ("freins", "diplomes", "logements", "etapes"):
        textes[nom] = (RACINE / f"data/referentiels/{nom}.yml").read_text(encoding="utf-8")
    from bot.dialogue.messages import DEDANS, DEDANS_EDUCATEUR

    textes["messages.py"] = f"{DEDANS} {DEDANS_EDUCATEUR}"
    return textes


@pytest.fixture(scope="module")
def expliques() -> set[str]:
    """Plain writings that have an answer: of the glossary, or of a fiche."""
    fiches = load_catalogue(Territoires()).fiches
    noms = {mot for nom in plain_names(fiches) for mot in (nom, *nom.split())}
    return {*by_writing(load_glossaire()), *noms}


@pytest.mark.parametrize(("ou", "texte"), _texts().items())
def test_every_acronym_that_is_said_is_explained(ou: str, texte: str, expliques: set[str]) -> None:
    sans = {
        sigle
        for sigle in SIGLE.findall(texte)
        if words_only(sigle) not in expliques
        and sigle not in NOMS_PROPRES
        and not CODES.match(sigle)
    }
    assert not sans, f"{ou} : à ajouter à data/referentiels/glossaire.yml : {sorted(sans)}"


@pytest.mark.parametrize("mot", MOTS_DURS)
def test_every_hard_word_that_is_said_is_explained(mot: str) -> None:
    assert words_only(mot) in by_writing(load_glossaire())


def test_every_acronym_of_the_list_is_explained(expliques: set[str]) -> None:
    sigles = yaml.safe_load((RACINE / "data/referentiels/sigles.yml").read_text(encoding="utf-8"))
    assert not {s["code"] for s in sigles if words_only(s["code"]) not in expliques}


def test_no_explanation_leans_on_an_acronym_that_it_does_not_explain() -> None:
    permis = {"CCAS", "CAP", "RSA"}  # said in words beside, or by everybody
    for mot in load_glossaire():
        nus = {s for s in SIGLE.findall(mot.explication) if f"{s} (" not in mot.explication}
        assert nus <= permis, mot.mot
