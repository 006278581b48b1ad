"""What Rasa refuses in its data, told in French with the rule or the file and line that it names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from pathlib import Path

from bot.catalogue.yaml_situe import read_yaml
from bot.nlu.sources import RACINE, files_of


def explain_rasa(message: str, racine: Path = RACINE) -> str:
    """What Rasa refuses in its data, in French, with the rule or the file and line it names.

    Rasa's own English sentences are never shown.
    """
    for motif, dire in _REFUS:
        trouve = motif.search(message)
        if trouve:
            return dire(trouve, racine)
    cites = dict.fromkeys(re.findall(r"'(\w[\w./-]*)'", message))
    noms = f" Rasa cite : {', '.join(f'« {nom} »' for nom in list(cites)[:3])}." if cites else ""
    return (
        f"Rasa refuse ses données.{noms} Regardez le dernier fichier modifié de data/nlu, data/rules, "
        "data/responses ou domain.yml ; « .venv/bin/rasa train » montre son message entier."
    )


def _contradiction(trouve: re.Match[str], racine: Path) -> str:
    regle = trouve["regle"]
    return (
        f"{_where(racine, f'rule: {regle}')}la règle « {regle} » contredit « {trouve['autres']} » : au même moment, deux actions. "
        "Gardez une seule des deux, ou donnez à l’une une autre « condition: »."
    )


def _incomplete(trouve: re.Match[str], racine: Path) -> str:
    return (
        f"{_where(racine, f'rule: {trouve[2]}')}la règle « {trouve[2]} » est incomplète après « action: {trouve[1]} » ; "
        "ajoutez la ligne « active_loop: » ou « slot_was_set: » que les autres règles mettent à cet endroit."
    )


def _too_long(trouve: re.Match[str], racine: Path) -> str:
    premiere = trouve[1].split(", ")[0]
    return f"{_where(racine, f'rule: {premiere}')}la règle « {trouve[1]} » a plus d’un message (« intent: ») ; faites-en deux règles."


def _unknown_action(trouve: re.Match[str], racine: Path) -> str:
    nom = trouve[1]
    proches = difflib.get_close_matches(
        nom, re.findall(r"^\s*- (\w+)", trouve.string, re.MULTILINE), n=1
    )
    indice = f" (vouliez-vous dire « {proches[0]} » ?)" if proches else ""
    quoi = (
        "écrivez son texte dans data/responses"
        if nom.startswith("utter_")
        else "ajoutez-la à « actions: » de domain.yml"
    )
    return f"{_where(racine, f'action: {nom}')}l’action « {nom} » n’existe pas{indice} ; corrigez son nom, ou {quoi}."


def _unreadable(trouve: re.Match[str], racine: Path) -> str:
    chemin = (racine / trouve[1]).resolve()
    nom = _relative(trouve[1], racine)
    if chemin.is_file():
        erreurs = read_yaml(chemin, nom)[1]
        if erreurs:
            return str(erreurs[0])
    ligne = re.search(r", line (\d+)", trouve.string)
    return f"{nom}, ligne {ligne[1] if ligne else 1} : ce n’est pas du YAML ; vérifiez les deux-points, les guillemets et les espaces."


def _wrong_shape(trouve: re.Match[str], racine: Path) -> str:
    cle = re.search(r"Key '([^']+)'", trouve.string)
    quoi = (
        f"la clé « {cle[1]} » est inconnue à cet endroit"
        if cle
        else "une clé manque, est inconnue, ou n’est pas bien décalée"
    )
    return f"{_relative(trouve[1], racine)}, ligne {trouve[2]} : {quoi} ; comparez avec les lignes voisines."


def _where(racine: Path, ecrit: str) -> str:
    """ "data/rules/fins.yml, ligne 12 : " for the first line of the rules that says this, else ""."""
    for fichier in files_of(racine, ("data/rules", "data/stories")):
        for numero, ligne in enumerate(
            fichier.read_text(encoding="utf-8", errors="replace").splitlines(), 1
        ):
            if ligne.strip().removeprefix("- ").strip() == ecrit:
                return f"{_relative(str(fichier), racine)}, ligne {numero} : "
    return ""


def _relative(chemin: str, racine: Path) -> str:
    entier = (racine / chemin).resolve()
    return str(entier.relative_to(racine)) if entier.is_relative_to(racine) else entier.name


# How Rasa 3.6 tells what it refuses.
_REFUS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Path], str]], ...] = (
    (
        re.compile(
            r"in (?:rule|story) '(?P<regle>.+?)' is contradicting with rule\(s\) '(?P<autres>.+?)'(?: which|\.)"
        ),
        _contradiction,
    ),
    (re.compile(r"the (?:action|form) '(\w+)' in rule '(.+?)' does not set"), _incomplete),
    (re.compile(r"Found rules '(.+?)' that contain more than"), _too_long),
    (re.compile(r"Cannot access action '([^']+)'"), _unknown_action),
    (re.compile(r"Failed to read '([^']+)'"), _unreadable),
    (re.compile(r"in (\S.*?\.ya?ml):(\d+):"), _wrong_shape),
)
