"""The trained model: made when there is none, made again when what it learnt from has changed."""

from __future__ import annotations

import difflib
import hashlib
import io
import json
import logging
import os
import re
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any, TextIO

from bot.catalogue.yaml_situe import read_yaml
from bot.passerelle import open_passerelle
from bot.reglages import read_settings
from bot.runtime.superflu import serve_lightly

RACINE = Path(__file__).parents[2]
MODELES = RACINE / "models"
NOM = "passerelle"
EMPREINTE = "empreinte.json"

# What the model is made from; a change in any of them makes it stale.
SOURCES = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/stories",
    "data/responses",
    "data/besoins",
    "data/referentiels",
)
CODE = ("bot/nlu", "requirements/execution.txt")


class EntrainementImpossible(RuntimeError):
    """Training failed; the message says in French what to look at."""


def fingerprint(racine: Path = RACINE) -> str:
    """SHA-256 of everything that the model depends on, file names included."""
    somme = hashlib.sha256()
    for fichier in _files(racine, (*SOURCES, *CODE)):
        somme.update(str(fichier.relative_to(racine)).encode())
        somme.update(hashlib.sha256(fichier.read_bytes()).digest())
    return somme.hexdigest()


def current_model(racine: Path = RACINE, modeles: Path = MODELES) -> Path | None:
    """The trained model when it is there, whole, and not older than its data; else None."""
    archive = modeles / f"{NOM}.tar.gz"
    try:
        connu = json.loads((modeles / EMPREINTE).read_text(encoding="utf-8"))
        entier = hashlib.sha256(archive.read_bytes()).hexdigest() == connu["modele"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return archive if entier and connu.get("donnees") == fingerprint(racine) else None


def ensure_model(sortie: TextIO | None = None) -> Path:
    """The up-to-date model, trained first when needed. Raises `EntrainementImpossible`."""
    return current_model() or train(sortie)


def model_to_serve(avec: tuple[str, ...] = ()) -> Path:
    """The up-to-date model, for a process that only serves and so stays light.

    `avec`: the packages that it needs all the same. Training, when needed, is done in a process
    apart. Raises `EntrainementImpossible`.
    """
    serve_lightly(avec)
    if (modele := current_model()) is not None:
        return modele
    open_passerelle()  # a broken catalogue is told by whoever calls, not by the other process
    fini = subprocess.run([sys.executable, "-m", "bot", "entrainer"], cwd=RACINE, check=False)
    if fini.returncode != 0 or (modele := current_model()) is None:
        raise EntrainementImpossible("Sans modèle, rien ne peut répondre.")
    return modele


def train(sortie: TextIO | None = None) -> Path:
    """Train in `models/`, telling the time that goes by on `sortie` (standard error)."""
    open_passerelle()  # the NLU components read the catalogue: say its own mistakes, not Rasa's
    donnees = fingerprint()
    MODELES.mkdir(exist_ok=True)
    muet = io.StringIO()  # Rasa says its success on standard output, which may be somebody's JSON
    with (
        _progress("Entraînement du modèle", sortie or sys.stderr),
        quiet_rasa(),
        redirect_stdout(muet),
    ):
        from rasa.model_training import train as rasa_train
        from rasa.shared.core.domain import Domain

        ici = Path.cwd()
        os.chdir(RACINE)  # Rasa keeps its cache (.rasa) in the folder it runs from
        try:
            Domain.load("domain.yml")  # Rasa itself would go on with an empty domain
            resultat = rasa_train(
                domain="domain.yml",
                config="config.yml",
                training_files=[nom for nom in SOURCES[2:] if (RACINE / nom).exists()],
                output=str(MODELES),
                fixed_model_name=NOM,
                force_training=True,  # its cache knows the data, not the code that learns from it
            )
        except (Exception, SystemExit) as erreur:
            raise EntrainementImpossible(_explain(erreur)) from erreur
        finally:
            os.chdir(ici)
    if resultat.code != 0 or resultat.model is None:
        raise EntrainementImpossible(
            "L’entraînement n’a pas abouti. Lancez « rasa data validate » pour voir ce qui cloche "
            "dans data/nlu, data/rules ou domain.yml."
        )
    archive = Path(resultat.model)
    connu = {"donnees": donnees, "modele": hashlib.sha256(archive.read_bytes()).hexdigest()}
    (MODELES / EMPREINTE).write_text(json.dumps(connu), encoding="utf-8")
    return archive


async def load_agent(modele: Path) -> Any:
    """Rasa's agent over a model, with the settings of this installation, ready for messages.

    Raises `EntrainementImpossible`, `ReglageInvalide`, or `CatalogueInvalide` and
    `TerritoiresIntrouvables`, which Rasa would hide behind a model that does not load.
    """
    open_passerelle()
    with quiet_rasa():
        from rasa.core.agent import load_agent as rasa_load_agent

        agent = await rasa_load_agent(str(modele), endpoints=read_settings().endpoints())
    if not agent.is_ready():
        raise EntrainementImpossible(
            "Le modèle ne se charge pas. Effacez le dossier models/ et relancez « passerelle entrainer »."
        )
    unwrap_store(agent)
    return agent


def unwrap_store(agent: Any) -> None:
    """Use the store itself: Rasa's fail-safe wrapper turns a store's failure into amnesia."""
    store = getattr(agent.tracker_store, "_tracker_store", agent.tracker_store)
    agent.tracker_store = store
    if agent.processor is not None:
        agent.processor.tracker_store = store


@contextmanager
def quiet_rasa(niveau: int = logging.ERROR) -> Iterator[None]:
    """Keep Rasa's chatter, which may quote messages, off the screen and out of logs."""
    warnings.simplefilter("ignore")
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(niveau))
    for nom in ("rasa", "rasa_sdk", "matplotlib", "apscheduler", "sanic", "sanic.root"):
        logging.getLogger(nom).setLevel(niveau)
    yield


@contextmanager
def _progress(quoi: str, sortie: TextIO) -> Iterator[None]:
    """Say what is going on and for how long, every second on a terminal, once elsewhere."""
    debut = time.monotonic()
    fini = threading.Event()
    vivant = sortie.isatty()

    def tick() -> None:
        while not fini.wait(1.0):
            print(f"\r{quoi}… {time.monotonic() - debut:.0f} s ", end="", file=sortie, flush=True)

    print(f"{quoi} (moins d’une minute)…", end="" if vivant else "\n", file=sortie, flush=True)
    horloge = threading.Thread(target=tick, daemon=True)
    if vivant:
        horloge.start()
    try:
        yield
    finally:
        fini.set()
        if vivant:
            horloge.join()
            print(file=sortie)
    print(f"Modèle prêt en {time.monotonic() - debut:.0f} s.", file=sortie)


def _files(racine: Path, noms: tuple[str, ...]) -> list[Path]:
    trouves = []
    for nom in noms:
        chemin = racine / nom
        if chemin.is_file():
            trouves.append(chemin)
        elif chemin.is_dir():
            trouves.extend(f for f in chemin.rglob("*") if f.suffix in (".yml", ".py", ".jsonl"))
    return sorted(trouves)


def _explain(erreur: BaseException) -> str:
    return f"L’entraînement a échoué : {explain_rasa(str(erreur))}"


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
    for fichier in _files(racine, ("data/rules", "data/stories")):
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
