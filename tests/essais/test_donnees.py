"""Mistakes in Rasa's data are told in French, with the rule or the file and line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from bot.essais import donnees
from bot.essais.donnees import check_files
from bot.nlu.refus_de_rasa import explain_rasa
from bot.nlu.sources import RACINE

CODEES = yaml.safe_load((RACINE / "domain.yml").read_text(encoding="utf-8"))["actions"]
ANGLAIS = re.compile(r"\b(the|rule|failed|please|is|not|cannot|found)\b(?!:)", re.IGNORECASE)


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    for nom in ("nlu", "rules", "responses"):
        shutil.copytree(RACINE / "data" / nom, tmp_path / "data" / nom)
    shutil.copytree(
        RACINE / "actions", tmp_path / "actions", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(RACINE / "domain.yml", tmp_path)
    return tmp_path


def spoil(racine: Path, nom: str, avant: str, apres: str) -> int:
    """Replace the first occurrence in a file; the line where it stands."""
    chemin = racine / nom
    texte = chemin.read_text(encoding="utf-8")
    assert avant in texte
    chemin.write_text(texte.replace(avant, apres, 1), encoding="utf-8")
    return texte[: texte.index(avant)].count("\n") + 1


def test_the_data_of_this_installation_are_in_order() -> None:
    assert check_files() == []


@pytest.mark.parametrize(
    ("fichier", "avant", "apres", "ou", "mots"),
    [
        ("data/rules/digressions.yml", "action: utter_de_rien", "action: utter_derien", None, ("« utter_derien »", "data/responses", "« utter_de_rien »")),
        ("data/rules/fins.yml", "action: action_recommencer", "action: action_recomencer", None, ("domain.yml", "« action_recommencer »")),
        ("data/rules/fins.yml", "intent: recommencer", "intent: recomencer", None, ("l’intention « recomencer »", "« recommencer »")),
        ("domain.yml", "- action_orienter", "- action_orientée", None, ("« action_orientée »", "« action_orienter »")),
        ("data/responses/questions.yml", "utter_ask_rsa_educateur:", "utter_ask_rsa_educ:", "actions/poser_question.py", ("« utter_ask_rsa_educateur »",)),
        ("data/responses/questions.yml", "utter_pas_grave:", "utter_pas_graves:", "actions/passer_question.py", ("« utter_pas_grave »",)),
        ("data/responses/accueil.yml", "utter_accueil_habitant:", "utter_accueil_habitants:", "actions/session_start.py", ("« utter_accueil_habitant »",)),
        ("data/rules/fins.yml", "- rule: Au revoir\n", "\t- rule: Au revoir\n", None, ("tabulation",)),
        ("data/nlu/service.yml", "- intent: question_robot", "\t- intent: question_robot", None, ("tabulation",)),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere_is_told(
    racine: Path, fichier: str, avant: str, apres: str, ou: str | None, mots: tuple[str, ...]
) -> None:
    ligne = spoil(racine, fichier, avant, apres)
    dites = [texte for texte in check_files(racine, CODEES) if all(mot in texte for mot in mots)]
    assert dites, check_files(racine, CODEES)
    assert any(
        texte.startswith(f"{ou}, ligne " if ou else f"{fichier}, ligne {ligne} : ")
        for texte in dites
    ), dites


def test_warnings_of_other_libraries_are_no_failure() -> None:
    sortie = (
        "/x/rasa/shared/utils/validation.py:134: UserWarning: pkg_resources is deprecated as an API.\n"
        "/x/rasa/shared/utils/io.py:100: UserWarning: The utterance 'utter_x' is not used in any story or rule.\n"
        "/x/rasa/shared/utils/io.py:100: UserWarning: The intent 'saluer' is not used in any story or rule.\n"
        "/x/rasa/shared/utils/io.py:100: UserWarning: Something 'new' is not right.\n"
    )
    dites = [donnees._in_french(texte) for texte in donnees._AVERTISSEMENT.findall(sortie)]
    assert dites[:2] == [None, "l’intention « saluer » n’a pas de règle dans data/rules."]
    assert "« new »" in str(dites[2]) and not ANGLAIS.search(str(dites[2]))


CONTRADICTION = (
    "\nContradicting rules or stories found 🚨\n\n- the prediction of the action 'utter_de_rien' in rule 'Merci' is "
    "contradicting with rule(s) 'Au revoir'.\nPlease update your stories and rules so that they don't contradict each other."
)
INCONNUE = (
    "Cannot access action 'utter_aurevoir', as that name is not a registered action for this domain. "
    "Available actions are: \n\t - action_listen\n\t - utter_au_revoir\n"
)
INCOMPLETE = (
    "\nIncomplete rules found🚨\n\n- the form 'formulaire_situation' in rule 'Recommencer' does not set the 'active_loop', "
    "that it sets in other rules: 'formulaire_situation'. Please update the rule"
)
FORME = (
    "Failed to validate 'data/rules/urgences.yml'. Please make sure the file is correct. Here are the errors found:\n"
    "  in data/rules/urgences.yml:6:\n      Key 'etapes' was not defined. Path: '/rules/0'"
)


@pytest.mark.parametrize(
    ("message", "mots"),
    [
        (
            CONTRADICTION,
            ("data/rules/digressions.yml, ligne ", "« Merci »", "« Au revoir »", "condition"),
        ),
        (INCONNUE, ("« utter_aurevoir »", "« utter_au_revoir »", "data/responses")),
        (INCOMPLETE, ("data/rules/fins.yml, ligne ", "« Recommencer »", "active_loop")),
        ("Found rules 'Merci' that contain more than 1 user turns.", ("« Merci »", "deux règles")),
        (FORME, ("data/rules/urgences.yml, ligne 6", "« etapes »")),
        ("The thing 'action_x' did not work.", ("« action_x »",)),
        ("1", ("data/nlu",)),
    ],
)
def test_what_rasa_refuses_is_told_in_french(message: str, mots: tuple[str, ...]) -> None:
    dit = explain_rasa(message)
    assert all(mot in dit for mot in mots), dit
    assert not ANGLAIS.search(re.sub(r"« .*?»", "", dit))


def test_a_file_that_rasa_cannot_read_is_told_by_our_own_reader(racine: Path) -> None:
    ligne = spoil(racine, "data/rules/fins.yml", "- rule: Recommencer\n", "\t- rule: Recommencer\n")
    dit = explain_rasa(
        "Failed to read 'data/rules/fins.yml'. while scanning for the next token", racine
    )
    assert dit.startswith(f"data/rules/fins.yml, ligne {ligne} : ") and "tabulation" in dit
