"""Rasa's input channel: the conversation calls and the JSON API of the contract, section 7."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Request, Sanic
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.catalogue.veille import PERIODE, Veille
from bot.channel.cadence import Cadence
from bot.channel.demandes import Refus, check_mode, read_json, read_message, read_opening
from bot.channel.echange import Echange, EnPanne, Message, urgence_alone
from bot.channel.erreurs import answer_error, in_french, refusal
from bot.channel.jetons import JetonInvalide, Jetons
from bot.channel.mesures import CETTE_MACHINE, FORMAT, Mesures, Observateurs
from bot.channel.observatoire import (
    ENVOI_MAX,
    add_observatoire,
    count_conversations,
    take_sending,
)
from bot.channel.origines import Origines
from bot.channel.pages import add_pages
from bot.channel.reglages import check_settings
from bot.channel.renvois import Renvois
from bot.channel.terrain import add_terrain
from bot.grappe.releve import Releve
from bot.nlu.modele import unwrap_store
from bot.observatoire import Observatoire
from bot.passerelle import open_passerelle, take_catalogue
from bot.runtime.journaux import where
from bot.situation import Situation, SituationInvalide
from bot.urgences import message_panne

journal = logging.getLogger("passerelle.canal")

CORPS_MAX = 16 * 1024  # bytes
SITUATIONS_MAX = 100
PATIENCE = 6.9  # seconds, its turn waited for: a little more than what one turn is given
MENAGE = 600.0  # seconds between two sweeps of what is idle
APRES_LE_MODELE = -10  # of two listeners, sanic first calls the one of higher priority
DEMANDE = "x-request-id"  # by which a proxy in front tells that it sends a request once more

CONVERSATIONS = "/webhooks/passerelle/conversations"
MESSAGES = "/webhooks/passerelle/messages"
ORIENTER = "/api/orienter"
COMPTER = "/api/observatoire"


class CanalPasserelle(InputChannel):
    """The only door of the bot. Mounted at the root, because the contract names whole paths."""

    def __init__(
        self,
        jetons: Jetons | None = None,
        cadence: Cadence | None = None,
        origines: Origines | None = None,
        mandataires: int = 0,
        observateurs: Observateurs | None = None,
        observatoire: Observatoire | None = None,
        releve: Releve | None = None,
    ) -> None:
        self._jetons = jetons or Jetons()
        self._cadence = cadence or Cadence()
        self._origines = origines or Origines()
        self._mandataires = mandataires
        self._observateurs = observateurs or Observateurs()
        self._observatoire = observatoire or Observatoire()
        self._releve = releve
        self._mesures = Mesures()
        self._echange: Echange | None = None
        self._taches: list[asyncio.Future[None]] = []
        self._veille: Veille | None = None
        # asyncio itself only holds them weakly
        self._tours: set[asyncio.Future[list[Message]]] = set()

    @classmethod
    def name(cls) -> str:
        return "passerelle"

    @classmethod
    def from_credentials(
        cls,
        credentials: dict[str, Any] | None,
        developpement: bool = False,
        *,
        redis: str | None = None,
        observatoire: Observatoire | None = None,
        releve: Releve | None = None,
    ) -> CanalPasserelle:
        """The channel with the settings of credentials.yml. Raises `ReglageInvalide`.

        `developpement`: pages of this machine may call too, and call Rasa's REST channel. `redis`:
        where workers count calls together; `releve`: what takes what is published for them.
        """
        reglages = check_settings(credentials or {})
        origines = Origines(reglages.pop("origines", ()), developpement)
        mandataires = reglages.pop("mandataires", 0)
        observateurs = Observateurs(reglages.pop("observateurs", CETTE_MACHINE))
        return cls(
            cadence=Cadence(**reglages, redis=redis),
            origines=origines,
            mandataires=mandataires,
            observateurs=observateurs,
            observatoire=observatoire,
            releve=releve,
        )

    def url_prefix(self) -> str:
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[None]]) -> Blueprint:
        blueprint = Blueprint("passerelle")

        @blueprint.listener("before_server_start")
        async def prepare(app: Sanic) -> None:
            app.config.REQUEST_MAX_SIZE = ENVOI_MAX  # the longest; see `_admit`
            app.config.PROXIES_COUNT = self._mandataires or None
            app.error_handler.add(Exception, answer_error)
            app.register_middleware(self._admit, "request")
            app.register_middleware(self._follow, "response")
            app.finalize_middleware()  # sanic had already dealt them out to its routes

        # Once the agent is loaded, and before the port is listened to: until then another answers.
        @blueprint.listener("before_server_start", priority=APRES_LE_MODELE)
        async def connect(app: Sanic) -> None:
            agent = app.ctx.agent
            if agent is not None and agent.is_ready():
                unwrap_store(agent)
                self._renvois = Renvois(getattr(agent.lock_store, "redis", None))
                self._veille = Veille(open_passerelle().territoires, take_catalogue)
                taches = [self._sweep(), self._watch(self._veille)]

                def adopt(nouvel: Any) -> None:
                    app.ctx.agent = nouvel
                    self._echange = Echange(nouvel, self._mesures, self._renvois)

                if self._releve is not None:
                    await self._releve.begin(agent, adopt)
                    taches.append(self._releve.watch(lambda: app.ctx.agent, adopt))
                if self._echange is None:  # nothing is published
                    adopt(agent)
                self._taches = [asyncio.ensure_future(tache) for tache in taches]

        @blueprint.listener("before_server_stop")
        async def disconnect(_: Sanic) -> None:
            for tache in self._taches:
                tache.cancel()
            if self._tours:  # those whose client hung up: nobody else waits for them
                await asyncio.wait(self._tours, timeout=PATIENCE)
            await self._let_counts_go()

        routes: tuple[tuple[str, str, Callable[[Request], Awaitable[HTTPResponse]]], ...] = (
            ("POST", CONVERSATIONS, self.create_conversation),
            ("DELETE", CONVERSATIONS, self.erase_conversation),
            ("POST", MESSAGES, self.receive_message),
            ("POST", ORIENTER, self.orient),
            ("POST", COMPTER, self.count),
            ("GET", "/sante", self.health),
            ("GET", "/metrics", self.metrics),
            *(
                ("OPTIONS", chemin, self.preflight)
                for chemin in (CONVERSATIONS, MESSAGES, ORIENTER, *self._origines.also_called)
            ),
        )
        for methode, chemin, fonction in routes:
            blueprint.add_route(
                in_french(fonction),
                chemin,
                methods=[methode],
                name=f"{methode}_{chemin}".replace("/", "_"),
            )
        add_pages(blueprint, self._origines)
        add_terrain(blueprint)
        add_observatoire(blueprint, self._observatoire)
        return blueprint

    async def create_conversation(self, request: Request) -> HTTPResponse:
        """POST …/conversations `{"mode": "habitant"}` -> 201 `{"jeton", "messages"}`.

        Optional `"territoire"`: the commune or département of the page where the person is.
        """
        mode, territoire = read_opening(request)
        if attente := await self._cadence.opening(_address(request)):
            raise Refus(429, attente=attente)
        conversation, messages = await self._ready(mode).open(mode, territoire)
        reponse = {
            "jeton": self._jetons.issue(conversation, mode),
            "messages": self._sealed(conversation, messages),
        }
        return json_response(reponse, status=201, ensure_ascii=False)

    async def receive_message(self, request: Request) -> HTTPResponse:
        """POST …/messages `{"texte"}` or `{"bouton"}`, optional `"id"` -> 200 `{"messages"}`."""
        conversation, mode = self._conversation(request)
        texte, bouton, identifiant = read_message(request)
        if identifiant is None and self._mandataires:
            identifiant = request.headers.get(DEMANDE)
        valeur = self._unsealed(conversation, bouton) if bouton is not None else None
        attente = request.ctx.attente or await self._cadence.message(conversation)
        if attente:
            urgence = urgence_alone(texte, mode)
            if urgence is None:
                raise Refus(429, attente=attente)
            return json_response({"messages": urgence}, ensure_ascii=False)
        # The turn goes on to its end, and is stored, even when the client hangs up meanwhile.
        tour = asyncio.ensure_future(
            self._take_turn(conversation, mode, texte, valeur, identifiant)
        )
        self._tours.add(tour)
        tour.add_done_callback(self._end_turn)
        debut = time.perf_counter()
        messages = await asyncio.shield(tour)
        self._mesures.message(mode, time.perf_counter() - debut)
        return json_response({"messages": messages}, ensure_ascii=False)

    async def erase_conversation(self, request: Request) -> HTTPResponse:
        """DELETE …/conversations -> 204; erasing twice is fine."""
        conversation, mode = self._conversation(request)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._ready(mode).erase(conversation)
        except TimeoutError as erreur:
            raise EnPanne([{"texte": message_panne(mode)}]) from erreur
        return HTTPResponse(status=204)

    async def orient(self, request: Request) -> HTTPResponse:
        """POST /api/orienter?mode=… : a Situation (or a list of them) in, its Orientation out."""
        mode = check_mode(request.args.get("mode", "habitant"))
        corps = read_json(request)
        passerelle = open_passerelle()
        jour = passerelle.today()
        donnees = corps if isinstance(corps, list) else [corps]
        if len(donnees) > SITUATIONS_MAX:
            raise Refus(413, f"Envoyez {SITUATIONS_MAX} situations au plus à la fois.")
        rendus = []
        for rang, donnee in enumerate(donnees, start=1):
            try:
                situation = Situation.from_json(donnee)
                passerelle.moteur.check_dispositifs(situation)
                rendus.append(passerelle.moteur.orient(situation, jour=jour, mode=mode))
            except SituationInvalide as invalide:
                ou = f"Situation n° {rang} : " if isinstance(corps, list) else ""
                raise Refus(400, f"{ou}{invalide}") from invalide
        return json_response(rendus if isinstance(corps, list) else rendus[0], ensure_ascii=False)

    async def count(self, request: Request) -> HTTPResponse:
        """POST /api/observatoire: the anonymous counts of an educator's round -> 204."""
        if attente := await self._cadence.opening(_address(request)):
            raise Refus(429, attente=attente)
        return await take_sending(request, self._observatoire)

    async def health(self, request: Request) -> HTTPResponse:
        """GET /sante: 200 when a message can be answered, else 503 and why."""
        agent = getattr(request.app.ctx, "agent", None)
        if self._echange is None or agent is None or not agent.is_ready():
            raise Refus(503, "Le modèle n’est pas chargé.", [{"texte": message_panne("habitant")}])
        try:
            async with asyncio.timeout(PATIENCE):
                panne = await self._echange.check()
        except TimeoutError:
            panne = "Le modèle ou les conversations ne répondent pas à temps."
        if panne is not None:
            raise Refus(503, panne, [{"texte": message_panne("habitant")}])
        refuse = self._veille.told() if self._veille is not None else ""
        etat = {"etat": "ok", **(self._releve.told() if self._releve is not None else {})}
        if refuse:
            etat["catalogue"] = f"Un changement est refusé, le précédent sert encore. {refuse}"
        return json_response(etat, ensure_ascii=False)

    async def _admit(self, request: Request) -> HTTPResponse | None:
        """Turn away sites that are not allowed, and addresses that call too often."""
        origine = request.headers.get("origin")
        if origine is not None and not self._origines.allows(origine, request.host):
            return refusal(request, Refus(403))
        request.ctx.debut = time.perf_counter()
        request.ctx.attente = await self._cadence.call(_address(request))
        if request.ctx.attente and request.path != MESSAGES:
            return refusal(request, Refus(429, attente=request.ctx.attente))
        if len(request.body) > CORPS_MAX and request.path != COMPTER:
            return refusal(request, Refus(413))
        return None  # a message may tell an urgence, which is answered all the same

    async def _follow(self, request: Request, response: HTTPResponse) -> None:
        """Count and log an answer, and let the site that asked for it read it."""
        chemin = f"/{request.route.path}" if request.route else "inconnu"
        self._mesures.request(chemin, response.status)
        passe = time.perf_counter() - getattr(request.ctx, "debut", time.perf_counter())
        dit = {"demande": f"{request.method} {chemin}", "statut": response.status}
        journal.info("demande", extra={**dit, "ms": round(passe * 1000)})
        origine = request.headers.get("origin")
        if origine is not None and self._origines.allows(origine, request.host):
            response.headers.update(self._origines.headers(origine))

    async def metrics(self, request: Request) -> HTTPResponse:
        """GET /metrics: figures in the text format of Prometheus, for those who may watch."""
        if not self._observateurs.allows(_address(request)):
            raise Refus(404)
        return HTTPResponse(self._mesures.text(), content_type=FORMAT)

    async def preflight(self, request: Request) -> HTTPResponse:
        """OPTIONS: what a browser asks before it calls from another site, already admitted."""
        return HTTPResponse(status=204, headers=self._origines.preflight())

    async def _take_turn(
        self,
        conversation: str,
        mode: str,
        texte: str | None,
        valeur: str | None,
        identifiant: str | None,
    ) -> list[Message]:
        try:
            async with asyncio.timeout(PATIENCE):
                echange = self._ready(mode)
                if valeur is not None:
                    messages = await echange.press(conversation, valeur, mode, identifiant)
                else:
                    messages = await echange.say(conversation, texte or "", mode, identifiant)
        except (EnPanne, Refus, TimeoutError) as panne:
            urgence = urgence_alone(texte, mode)
            if urgence is None:
                raise Refus(503, None, [{"texte": message_panne(mode)}]) from panne
            messages = urgence
        return self._sealed(conversation, messages)

    def _end_turn(self, tour: asyncio.Future[list[Message]]) -> None:
        self._tours.discard(tour)
        if not tour.cancelled():
            tour.exception()  # its reader may have hung up

    async def _watch(self, veille: Veille) -> None:
        """Take a changed catalogue within seconds, apart from the messages."""
        while True:
            await asyncio.sleep(PERIODE)
            if self._releve is None or self._releve.numero is None:
                await asyncio.to_thread(veille.look)

    async def _sweep(self) -> None:
        """Forget idle conversations and old answers, traffic or not."""
        while True:
            await asyncio.sleep(MENAGE)
            try:
                await self.forget_idle()
            except Exception as erreur:  # a disk that is full or taken: the next round erases
                journal.error("ménage impossible : %s", where(erreur))

    async def forget_idle(self) -> None:
        """Erase what nobody touched for long: whole conversations, and the answers kept for retries."""
        if self._echange is not None:
            await count_conversations(await self._echange.forget_idle(), self._observatoire)
        passerelle = open_passerelle()
        await self._observatoire.settle(passerelle.page_observatoire.arbre, passerelle.today())

    async def _let_counts_go(self) -> None:
        try:
            await self._observatoire.leave(open_passerelle().page_observatoire.arbre)
        except Exception as erreur:
            journal.error("comptes en attente perdus : %s", where(erreur))
        self._observatoire.close()

    def _ready(self, mode: str) -> Echange:
        if self._echange is None:
            raise Refus(503, None, [{"texte": message_panne(mode)}])
        return self._echange

    def _conversation(self, request: Request) -> tuple[str, str]:
        """The conversation that the token opens, and its mode."""
        if not request.token:
            raise Refus(401, "Il manque l’en-tête « Authorization: Bearer JETON ».")
        try:
            return self._jetons.read(request.token)
        except JetonInvalide as invalide:
            raise Refus(401) from invalide

    def _unsealed(self, conversation: str, bouton: str) -> str:
        try:
            return self._jetons.unseal(conversation, bouton)
        except JetonInvalide as invalide:
            raise Refus(400, "Ce bouton n’est pas d’ici.") from invalide

    def _sealed(self, conversation: str, messages: list[Message]) -> list[Message]:
        """The messages with their button values made opaque."""
        rendus = []
        for message in messages:
            boutons = [
                {"titre": b["titre"], "valeur": self._jetons.seal(conversation, b["valeur"])}
                for b in message.get("boutons", ())
            ]
            rendus.append({**message, "boutons": boutons} if boutons else message)
        return rendus


def _address(request: Request) -> str:
    """Who calls: the address that the proxies in front tell, when there are any."""
    return str(request.remote_addr or request.ip)
