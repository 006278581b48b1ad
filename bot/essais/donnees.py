"""Checks Rasa's data (intents, rules, texts, actions): our own reading first, then Rasa's validator."""

from __future__ import annotations

import difflib
import re
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bot.catalogue.yaml_situe import Bloc, Erreur, Suite, read_yaml
from bot.langues import LANGUES
from bot.nlu.refus_de_rasa import explain_rasa
from bot.nlu.sources import RACINE

DOSSIERS = ("nlu", "rules", "stories", "responses")
EDUCATEUR = "_educateur"

_TEXTE_DIT = re.compile(r"[\"'](?P<nom>utter_\w+)(?P<suite>[\"'{])")
_DEMANDE = "utter_ask_"
# Warnings raised by Rasa itself; those of the libraries it imports are nobody's mistake here.
_AVERTISSEMENT = re.compile(r"rasa/shared/utils/io\.py:\d+: UserWarning: (?P<texte>.+)")
# What Rasa warns of, and how to say it; None: it does not see what forms and actions say.
_AVERTIS: tuple[tuple[re.Pattern[str], str | None], ...] = (
    (re.compile(r"The utterance '\w+' is not used"), None),
    (re.compile(r"The intent '(.+?)' is listed in the domain file, but is not found"), "l’intention « {0} » de domain.yml n’a pas d’exemples dans data/nlu."),
    (re.compile(r"labeled with intent '(.+?)'"), "l’intention « {0} » de data/nlu n’est pas dans domain.yml ; ajoutez-la à « intents: »."),
    (re.compile(r"The example '(.+?)' was found labeled with multiple.*: (.+?)\.?$"), "l’exemple « {0} » sert à plusieurs intentions ({1}) ; gardez-le dans une seule."),
    (re.compile(r"The intent '(.+?)' is used in your stories"), "l’intention « {0} » des règles n’est pas dans domain.yml."),
    (re.compile(r"The intent '(.+?)' is not used"), "l’intention « {0} » n’a pas de règle dans data/rules."),
    (re.compile(r"The action '(.+?)' is used in the stories"), "« {0} » est dit par une règle, mais son texte n’est pas dans data/responses."),
    (re.compile(r"The (?:action|form) '(.+?)' is used in the '(.+?)' block"), "règle « {1} » : « {0} » n’est pas dans domain.yml."),
    (re.compile(r"The form slot '(.+?)' in form '(.+?)'"), "le formulaire « {1} » de domain.yml demande « {0} », qui n’est pas dans « slots: »."),
)  # fmt: skip


class _Lieu(NamedTuple):
    """Where something is written."""

    fichier: str
    ligne: int


def validate_data(racine: Path = RACINE) -> list[str]:
    """One French line per mistake, none when all is well.

    Rasa's validator, slower and less precise, is asked only once our own reading finds nothing.
    """
    return check_files(racine) or _ask_rasa(racine)


def check_files(racine: Path = RACINE, codees: Collection[str] | None = None) -> list[str]:
    """Files that do not read, texts and actions that are named but not there.

    `codees` are the names of the actions of the code, read from the package `actions` when not given.
    """
    fichiers, erreurs = _read_all(racine)
    domaine = fichiers.get("domain.yml")
    if erreurs or not isinstance(domaine, Bloc):
        return [str(erreur) for erreur in erreurs]
    textes = {nom for bloc in fichiers.values() for nom in _section(bloc, "responses", Bloc)}
    formulaires = set(_section(domaine, "forms", Bloc))
    if codees is None:
        try:
            codees = _coded_actions()
        except (Exception, SystemExit) as erreur:
            return [
                f"le dossier actions/ ne se charge pas ({type(erreur).__name__} : {erreur}) ; corrigez le dernier fichier modifié."
            ]
    actions = _section(domaine, "actions", Suite)
    intentions = {
        nom
        for ligne in _section(domaine, "intents", Suite)
        for nom in (ligne if isinstance(ligne, Bloc) else [ligne])
    }
    for nom, ligne in zip(actions, getattr(actions, "lignes", ()), strict=False):
        if nom not in codees:
            texte = f"l’action « {nom} » n’est écrite dans aucun fichier de actions/{_near(nom, codees)}."
            erreurs.append(Erreur("domain.yml", ligne, texte))
    for nom, lieu in _said_by_actions(racine, actions):
        if nom not in textes:
            erreurs.append(
                Erreur(
                    *lieu, f"le texte « {nom} » n’est pas dans data/responses{_near(nom, textes)}."
                )
            )
    faites = {*actions, *formulaires, *textes, *_own_actions()}
    for genre, nom, lieu in _steps(fichiers):
        if genre == "action" and nom not in faites:
            ou = "data/responses" if nom.startswith("utter_") else "domain.yml"
            erreurs.append(Erreur(*lieu, f"« {nom} » n’est pas dans {ou}{_near(nom, faites)}."))
        elif genre == "intent" and nom not in intentions:
            erreurs.append(
                Erreur(
                    *lieu,
                    f"l’intention « {nom} » n’est pas dans domain.yml{_near(nom, intentions)}.",
                )
            )
    return [str(erreur) for erreur in erreurs]


def _read_all(racine: Path) -> tuple[dict[str, Any], list[Erreur]]:
    """Every data file by its name from the root, and those that are not YAML."""
    chemins = [
        racine / "domain.yml",
        *(c for d in DOSSIERS for c in sorted((racine / "data" / d).rglob("*.yml"))),
    ]
    fichiers: dict[str, Any] = {}
    erreurs: list[Erreur] = []
    for chemin in chemins:
        nom = chemin.relative_to(racine).as_posix()
        if chemin.is_file():
            fichiers[nom], fautes = read_yaml(chemin, nom)
            erreurs.extend(fautes)
        else:
            erreurs.append(Erreur(nom, 1, "ce fichier manque."))
    return fichiers, erreurs


def _section(bloc: Any, cle: str, genre: type[Any]) -> Any:
    """The value of a key when it has the shape that is expected, else an empty one."""
    valeur = bloc.get(cle) if isinstance(bloc, Bloc) else None
    return valeur if isinstance(valeur, genre) else genre()


def _said_by_actions(racine: Path, actions: Collection[str]) -> Iterator[tuple[str, _Lieu]]:
    """The texts that the code of the actions names; a name made on the fly stands for all it may be."""
    demandees = [
        nom.removeprefix("action_ask_") for nom in actions if nom.startswith("action_ask_")
    ]
    suites = {
        _DEMANDE: [f"{cle}{mode}" for cle in demandees for mode in ("", EDUCATEUR)],
        "utter_accueil_": ["habitant", "educateur"],
        "utter_langue_": LANGUES,
    }
    for chemin in sorted((racine / "actions").glob("*.py")):
        for numero, ligne in enumerate(chemin.read_text(encoding="utf-8").splitlines(), 1):
            lieu = _Lieu(f"actions/{chemin.name}", numero)
            for trouve in _TEXTE_DIT.finditer(ligne):
                if trouve["suite"] != "{":
                    yield trouve["nom"], lieu
                for suite in suites.get(trouve["nom"], ()):
                    yield f"{trouve['nom']}{suite}", lieu


def _steps(fichiers: dict[str, Any]) -> Iterator[tuple[str, str, _Lieu]]:
    """("action" or "intent", its name, where) for each step of each rule and story."""
    for fichier, bloc in fichiers.items():
        for recit in (*_section(bloc, "rules", Suite), *_section(bloc, "stories", Suite)):
            for pas in _section(recit, "steps", Suite):
                for genre in ("action", "intent"):
                    if isinstance(pas, Bloc) and pas.typed(genre):
                        yield genre, pas.typed(genre), _Lieu(fichier, pas.line_of(genre))


def _coded_actions() -> set[str]:
    from bot.runtime.actions_sur_place import in_process_endpoint

    return set(in_process_endpoint()._actions().actions)


def _own_actions() -> set[str]:
    from rasa.shared.core.constants import DEFAULT_ACTION_NAMES

    return set(DEFAULT_ACTION_NAMES)


def _ask_rasa(racine: Path) -> list[str]:
    dossiers = [f"data/{nom}" for nom in DOSSIERS if (racine / "data" / nom).exists()]
    resultat = subprocess.run(
        [sys.executable, "-m", "rasa", "data", "validate", "--data", *dossiers],
        cwd=racine,
        capture_output=True,
        text=True,
        check=False,
    )
    tout = resultat.stderr + resultat.stdout
    ecarts = list(dict.fromkeys(filter(None, map(_in_french, _AVERTISSEMENT.findall(tout)))))
    if resultat.returncode != 0 and not ecarts:
        ecarts.append(explain_rasa(tout, racine))
    return ecarts


def _in_french(avertissement: str) -> str | None:
    """A warning of Rasa, said in French; None for those that are expected."""
    for motif, phrase in _AVERTIS:
        trouve = motif.search(avertissement)
        if trouve:
            return phrase.format(*trouve.groups()) if phrase else None
    return explain_rasa(avertissement)


def _near(mot: str, choix: Collection[str]) -> str:
    proches = difflib.get_close_matches(mot, list(choix), n=1)
    return f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
