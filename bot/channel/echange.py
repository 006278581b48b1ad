"""One message in, its answers out: what the HTTP channel, the terminal and the tests share.

Urgences are looked for before Rasa, and answered even when Rasa fails. An answer is never empty.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
import unicodedata
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channel.mesures import Mesures
from bot.channel.renvois import Renvois
from bot.conversations.table import Depassee
from bot.conversations.tour import DejaRecue
from bot.dialogue.etat import mode_of, situation_of, unasked
from bot.dialogue.orientation import one_answer, orientation_of
from bot.memoire import one_message
from bot.passerelle import open_passerelle, same_catalogue
from bot.runtime.actions_sur_place import failures
from bot.runtime.journaux import where
from bot.texte import words_only
from bot.urgences import detect_urgences, message_panne, message_rappel, message_urgence, prepare

DELAI_REPONSE = 6.5  # seconds before a person gets the safe sentence instead of silence
CARACTERES_MAX = 1000
MOTS_D_UN_TITRE = 2  # of a button, from which its title typed is the button pressed
_COMMANDE = re.compile(r"^[/ ]*/\w+ *(?:\{.*)?$", re.DOTALL)
CANAL = "passerelle"
REPRISES = 4  # times that a turn is taken, when others write the same conversation
OU_EN_SOMMES_NOUS = "/chercher"
REPONSE_PERDUE = (
    "Votre message est bien arrivé, mais ma réponse s’est perdue. Voici où nous en étions."
)
PHRASE_TEMOIN = "bonjour"  # understood by any model that learnt something

journal = logging.getLogger("passerelle.echange")

Message = dict[str, Any]


class EnPanne(RuntimeError):
    """The bot could not answer; `messages` is what to show instead (emergency numbers)."""

    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        super().__init__("le robot ne répond pas")


class _Collecte(OutputChannel):
    """Keeps whole messages, buttons and question together, in the order they were said."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    @classmethod
    def name(cls) -> str:
        return CANAL

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        if not message.get("text"):
            return
        rendu: Message = {"texte": message["text"]}
        if message.get("question"):
            rendu["question"] = message["question"]
        boutons = message.get("buttons") or []
        if boutons:
            rendu["boutons"] = [{"titre": b["title"], "valeur": b["payload"]} for b in boutons]
        self.messages.append(rendu)


@dataclass
class _Demande:
    """A request, and what its conversation says of who asks."""

    conversation: str
    texte: str
    mode: str
    identifiant: str | None
    age: int | None = None
    tape: bool = False

    def know(self, tracker: DialogueStateTracker) -> None:
        self.follow(tracker.current_slot_values())
        if self.tape:
            self.texte = button_typed(tracker, self.texte) or self.texte

    def follow(self, slots: dict[str, Any]) -> None:
        self.mode, self.age = mode_of(slots), slots.get("age")


def button_typed(tracker: DialogueStateTracker, texte: str) -> str | None:
    """The value of the button of the last answer whose title was typed by hand; None when it is none.

    A title of one word ("Oui", "Santé") is an answer as it stands, and read as one.
    """
    dit = words_only(texte)
    if len(dit.split()) < MOTS_D_UN_TITRE:
        return None
    for evenement in reversed(tracker.events):
        if isinstance(evenement, UserUttered):
            return None
        if isinstance(evenement, BotUttered):
            for bouton in evenement.data.get("buttons") or ():
                if words_only(str(bouton["title"])) == dit:
                    return str(bouton["payload"])
    return None


class Echange:
    """Conversations with one Rasa agent. Button values are Rasa payloads here."""

    def __init__(
        self, agent: Any, mesures: Mesures | None = None, renvois: Renvois | None = None
    ) -> None:
        self._agent = agent
        self._mesures = mesures or Mesures()
        self._renvois = renvois or Renvois(getattr(agent.lock_store, "redis", None))
        prepare()  # the words of urgences, before the first message rather than during it

    async def open(
        self, mode: str = "habitant", territoire: str | None = None
    ) -> tuple[str, list[Message]]:
        """Begin a conversation: its id (unguessable) and the welcome messages.

        `territoire`: the code of the commune or département of the page by which the person comes.
        """
        conversation = secrets.token_urlsafe(24)
        sortie = _Collecte()
        donnees = {"mode": mode, **({"territoire": territoire} if territoire else {})}
        with same_catalogue(), one_answer():
            await self._guarded(self._start_session(conversation, sortie, donnees), sortie, mode)
            if territoire is None:  # nothing is known yet
                return conversation, sortie.messages
            return conversation, await self._with_orientation(conversation, sortie.messages)

    async def say(
        self,
        conversation: str,
        texte: str,
        mode: str = "habitant",
        identifiant: str | None = None,
    ) -> list[Message]:
        """Answer what a person typed. Raises `EnPanne`, unless the message is an urgence.

        `mode` counts only for a conversation that was erased or forgotten: it begins afresh.
        A request with the `identifiant` of one that was answered gets the same answer.
        """
        propre = clean(texte)
        demande = _Demande(conversation, without_command(propre), mode, identifiant, tape=True)
        with one_message():
            try:
                messages = await self._take(demande)
            except EnPanne:
                urgences = detect_urgences(propre, age=demande.age)
                self._mesures.urgences(urgences)
                if not urgences:
                    raise
                return [{"texte": message_urgence(urgences, mode=demande.mode)}]
            self._mesures.urgences(detect_urgences(propre, age=demande.age))
            return messages

    async def press(
        self,
        conversation: str,
        valeur: str,
        mode: str = "habitant",
        identifiant: str | None = None,
    ) -> list[Message]:
        """Answer a button, by its Rasa payload; `mode` and `identifiant` as for `say`."""
        return await self._take(_Demande(conversation, valeur, mode, identifiant))

    async def erase(self, conversation: str) -> None:
        """Erase everything of a conversation, after the message under way."""
        async with self._agent.lock_store.lock(conversation):
            await self._agent.tracker_store.erase(conversation)
        await self._renvois.erase(conversation)

    async def forget_idle(self) -> list[str]:
        """Erase the conversations that nobody touched for long; what was kept of each."""
        self._renvois.forget()
        oubliees: list[str] = await self._agent.tracker_store.forget_idle()
        return oubliees

    async def check(self) -> str | None:
        """Why a message cannot be answered, in French; None when it can."""
        try:
            await self._agent.tracker_store.check()
            lu = await self._agent.parse_message(PHRASE_TEMOIN)
        except Exception as erreur:
            journal.error("contrôle de santé : %s", where(erreur))
            return "Le modèle ou les conversations ne se lisent pas."
        if lu["intent"]["name"] in (None, "nlu_fallback"):
            return "Le modèle ne comprend plus les phrases les plus simples."
        return None

    async def _take(self, demande: _Demande) -> list[Message]:
        """Answer a request, once. Raises `EnPanne`.

        When another worker wrote the conversation meanwhile, the turn is taken again over it.
        """
        for _ in range(REPRISES):
            try:
                return await self._turn(demande)
            except Depassee:
                journal.warning("conversation écrite ailleurs : le tour est repris")
            except EnPanne:
                raise
            except Exception as erreur:
                journal.error("conversation illisible : %s", where(erreur))
                break
        raise EnPanne([{"texte": message_panne(demande.mode)}])

    async def _turn(self, demande: _Demande) -> list[Message]:
        """One turn, alone in its conversation: what it changes is written with its answer, or not."""
        conversation, store = demande.conversation, self._agent.tracker_store
        async with self._agent.lock_store.lock(conversation):
            try:
                async with store.turn(conversation, demande.identifiant) as connue:
                    if connue is None:
                        # It was erased: it begins afresh, without a welcome. The answer to the
                        # message (an urgence, perhaps) comes first.
                        await self._start_session(conversation, _Collecte(), {"mode": demande.mode})
                    else:
                        demande.know(connue.tracker)
                    with same_catalogue(), one_answer():
                        dits = await self._ask(conversation, demande.texte, demande.mode)
                        dits = self._with_the_number(await self._slots(conversation), dits)
                        rendus = await self._with_orientation(conversation, dits)
                    await self._renvois.keep(conversation, demande.identifiant, dits)
                    await store.commit()
                    return rendus
            except DejaRecue:
                return await self._again(demande)

    async def _again(self, demande: _Demande) -> list[Message]:
        """The answer of a request that comes again; when it is lost, where the conversation is."""
        conversation, store = demande.conversation, self._agent.tracker_store
        gardee = await self._renvois.get(conversation, demande.identifiant or "")
        if gardee is not None:
            with same_catalogue(), one_answer():
                return await self._with_orientation(conversation, gardee)
        demande.follow(await store.slots(conversation) or {})
        urgences = detect_urgences(demande.texte, age=demande.age)
        if urgences:
            return [{"texte": message_urgence(urgences, mode=demande.mode)}]
        async with store.turn(conversation):
            with same_catalogue(), one_answer():
                suite = await self._ask(conversation, OU_EN_SOMMES_NOUS, demande.mode)
                suite = await self._with_orientation(conversation, suite)
            await store.commit()
        return [{"texte": REPONSE_PERDUE}, *suite]

    async def _ask(self, conversation: str, texte: str, mode: str) -> list[Message]:
        sortie = _Collecte()
        message = UserMessage(
            texte, sortie, conversation, input_channel=CANAL, metadata={"mode": mode}
        )
        await self._guarded(self._agent.handle_message(message), sortie, mode)
        return sortie.messages

    async def _start_session(
        self, conversation: str, sortie: _Collecte, donnees: dict[str, str]
    ) -> None:
        async with self._agent.lock_store.lock(conversation):
            processeur = self._agent.processor
            tracker = await processeur.fetch_tracker_and_update_session(
                conversation, sortie, donnees
            )
            await processeur.save_tracker(tracker)

    async def _guarded(self, tour: Awaitable[Any], sortie: _Collecte, mode: str) -> None:
        """Wait for Rasa, and raise `EnPanne` where it fails, hangs or has nothing to say.

        Nor is what is left of an answer given when one of its actions failed.
        """
        with failures() as echecs:
            try:
                await asyncio.wait_for(tour, DELAI_REPONSE)
            except Exception as erreur:
                journal.error("message sans réponse : %s", where(erreur))
                raise EnPanne([{"texte": message_panne(mode)}]) from erreur
        if echecs or not sortie.messages:
            journal.error("message sans réponse : %s", ", ".join(echecs) or "rien à dire")
            raise EnPanne([{"texte": message_panne(mode)}])

    async def _slots(self, conversation: str) -> dict[str, Any] | None:
        slots: dict[str, Any] | None = await self._agent.tracker_store.slots(conversation)
        return slots

    @staticmethod
    def _with_the_number(slots: dict[str, Any] | None, messages: list[Message]) -> list[Message]:
        """The answer, after the number of an urgence that it leaves open, when it does not give it."""
        codes = (slots or {}).get("numeros_a_redire") or ()
        dits = "\n".join(message["texte"] for message in messages)
        rappel = message_rappel(codes, mode=mode_of(slots or {}), dits=dits)
        return [{"texte": rappel}, *messages] if rappel else messages

    async def _with_orientation(self, conversation: str, messages: list[Message]) -> list[Message]:
        """Join the Orientation to the last message once the conversation knows something.

        An answer is not lost when the Orientation fails.
        """
        try:
            orientation = _orientation(await self._slots(conversation) or {})
        except Exception as erreur:
            journal.error("orientation impossible : %s", where(erreur))
            return messages
        return (
            messages
            if orientation is None
            else [*messages[:-1], {**messages[-1], "orientation": orientation}]
        )


def _orientation(slots: dict[str, Any]) -> dict[str, Any] | None:
    """The Orientation of what a conversation knows, None while it knows nothing."""
    situation = situation_of(slots)
    urgences = list(slots.get("urgences") or ())
    if not situation.to_json() and not urgences:
        return None
    orientation = dict(orientation_of(slots, open_passerelle()))
    dites = dict.fromkeys([*urgences, *orientation["urgences"]])
    passees = unasked(slots)
    orientation["urgences"] = list(dites)
    orientation["questions"] = [cle for cle in orientation["questions"] if cle not in passees]
    return orientation


def urgence_alone(texte: str | None, mode: str) -> list[Message] | None:
    """What answers an urgence when nothing else is answered; None when the text tells none."""
    urgences = detect_urgences(clean(texte)) if texte else ()
    return [{"texte": message_urgence(urgences, mode=mode)}] if urgences else None


def without_command(texte: str) -> str:
    """The text without what Rasa would take for an order to itself: "/restart", "/informer{…}"."""
    return _COMMANDE.sub("", texte).lstrip("/ ") or "…"


def clean(texte: str) -> str:
    """The text as it goes to Rasa: no control characters, no lone surrogates, bounded."""
    visible = "".join(_digit(c) if c.isprintable() else " " for c in texte[:CARACTERES_MAX])
    return visible.encode("utf-8", "ignore").decode("utf-8").strip()


def _digit(lettre: str) -> str:
    """Digits of every script as 0 to 9: "١٩" is 19."""
    chiffre = unicodedata.decimal(lettre, None)
    return lettre if chiffre is None else str(chiffre)
