"""One process: Rasa, the actions beside it, and the channel."""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import os
import socket
import sys
from typing import Any

from bot.grappe.accord import check_accord
from bot.grappe.travailleurs import Equipe, is_worker
from bot.nlu.modele import model_to_serve, quiet_rasa
from bot.observatoire import Observatoire
from bot.passerelle import open_passerelle
from bot.reglages import Reglages, read_settings

ADRESSE = "127.0.0.1"
PORT = 5005
CANAL_DE_RASA = "rest"
COMME_ROOT = (
    "Attention : le service tourne en « root ». Il n’a besoin d’aucun droit : donnez-lui un "
    "utilisateur à lui (docs/exploitation.md)."
)


class PortIndisponible(RuntimeError):
    """The port cannot be listened to; the message says why and what to do, in French."""


def serve(port: int = PORT, adresse: str = ADRESSE, *, developpement: bool = False) -> int:
    """Train when needed, then serve until interrupted.

    Raises `PortIndisponible`, `ReglageInvalide`, `EntrainementImpossible`, `CatalogueInvalide` or
    `TerritoiresIntrouvables` before anything listens. Returns the exit code.
    """
    reglages = read_settings()
    if reglages.travailleurs > 1 and not is_worker():
        for rang in range(reglages.travailleurs):
            check_port(adresse, port + rang)
        asyncio.run(check_accord(reglages))
        options = ("--developpement",) if developpement else ()
        gc.enable()
        return Equipe(adresse, port, reglages.travailleurs, options).run()
    check_port(adresse, port)
    _serve(reglages, port, adresse, developpement=developpement)
    return 0


def _serve(reglages: Reglages, port: int, adresse: str, *, developpement: bool) -> None:
    """Serve in this process."""
    if os.geteuid() == 0:  # told, not refused: in a container, root may be all there is
        print(COMME_ROOT, file=sys.stderr, flush=True)
    open_passerelle()
    asyncio.run(check_accord(reglages))
    modele = model_to_serve(avec=("redis",) if reglages.redis else ())
    with quiet_rasa(logging.CRITICAL):
        from rasa.core.channels import channel
        from rasa.core.run import create_http_input_channels
        from sanic import Sanic

        from bot.channel import CanalPasserelle
        from bot.channel.journal import write_json_lines

        write_json_lines()
        canal = CanalPasserelle.from_credentials(
            reglages.canal,
            developpement,
            redis=reglages.redis,
            observatoire=Observatoire(adresse=reglages.postgresql),
            releve=_releve(reglages.postgresql),
        )
        endpoints = reglages.endpoints()
        canaux: list[Any] = [canal]
        if developpement:
            canaux.append(create_http_input_channels(CANAL_DE_RASA, None)[0])
        # Not Rasa's own app, which answers "/" and opens its pages to other sites.
        app: Any = Sanic("passerelle", configure_logging=False)
        channel.register(canaux, app, route="/webhooks/")
        _load_before_start(app, str(modele), endpoints)
        print(f"Passerelle écoute sur http://{adresse}:{port} (Ctrl+C pour arrêter).", flush=True)
        if developpement:
            print("Mode développement : le canal REST de Rasa est ouvert, sans jeton.", flush=True)
        with bound(adresse, port) as prise:
            app.run(sock=prise, access_log=False, debug=False)


def _releve(adresse: str | None) -> Any:
    """What takes what is published for the workers of a PostgreSQL."""
    if adresse is None:
        return None
    from bot.grappe.publication import Publications, publications_of
    from bot.grappe.releve import Releve

    return Releve(Publications(publications_of(adresse)))


def _load_before_start(app: Any, modele: str, endpoints: Any) -> None:
    import rasa.core.run

    @app.listener("before_server_start")
    async def load(running: Any) -> None:
        boucle = asyncio.get_running_loop()
        try:
            await rasa.core.run.load_agent_on_start(modele, endpoints, None, running, boucle)
        finally:
            gc.enable()
        gc.collect()
        gc.freeze()  # what was loaded stays: going through it would stop everybody 0.15 s at times

    @app.listener("after_server_stop")
    async def close(running: Any) -> None:
        await rasa.core.run.close_resources(running, asyncio.get_running_loop())


def bound(adresse: str, port: int) -> socket.socket:
    """A socket that holds the address and refuses who calls: sanic listens once all is loaded, where its
    own would let people wait from the start."""
    famille = socket.AF_INET6 if ":" in adresse else socket.AF_INET
    prise = socket.socket(famille, socket.SOCK_STREAM)
    prise.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    prise.bind((adresse, port))
    return prise


def check_port(adresse: str, port: int) -> None:
    """Say clearly, before Rasa is even loaded, that a port is taken."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as essai:
        essai.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            essai.bind((adresse, port))
        except OSError as erreur:
            if erreur.errno == errno.EADDRINUSE:
                raise PortIndisponible(
                    f"Le port {port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez "
                    f"un autre port : passerelle servir --port {port + 1}"
                ) from erreur
            raise PortIndisponible(
                f"Impossible d’écouter sur {adresse}:{port}. Vérifiez --adresse et --port "
                "(les ports sous 1024 sont réservés)."
            ) from erreur
