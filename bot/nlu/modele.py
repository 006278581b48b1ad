"""The trained model: made when there is none, made again when what it learnt from has changed."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any, TextIO

from bot.nlu.refus_de_rasa import explain_rasa
from bot.nlu.sources import RACINE, SOURCES, fingerprint
from bot.passerelle import open_passerelle
from bot.reglages import read_settings
from bot.runtime.entrainement import SANS_HISTOIRES_COLLEES, without_repeats
from bot.runtime.motifs_gardes import keep_motifs
from bot.runtime.superflu import serve_lightly

MODELES = RACINE / "models"
NOM = "passerelle"
EMPREINTE = "empreinte.json"


class EntrainementImpossible(RuntimeError):
    """Training failed; the message says in French what to look at."""


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
            with without_repeats():
                resultat = rasa_train(
                    domain="domain.yml",
                    config="config.yml",
                    training_files=[nom for nom in SOURCES[2:] if (RACINE / nom).exists()],
                    output=str(MODELES),
                    fixed_model_name=NOM,
                    force_training=True,  # its cache knows the data, not the code that learns from it
                    core_additional_arguments=SANS_HISTOIRES_COLLEES,
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
    open_passerelle().lecteur.read(
        "Bonjour, j’ai 19 ans"
    )  # compiles what waits for a first reading
    keep_motifs()
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


def _explain(erreur: BaseException) -> str:
    return f"L’entraînement a échoué : {explain_rasa(str(erreur))}"
