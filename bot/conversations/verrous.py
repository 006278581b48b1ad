"""Rasa's lock store: one message of a conversation at a time, in this process and among workers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any

from rasa.core.lock_store import LockStore
from redis.exceptions import LockError

from bot.rangement.redis import Redis, RedisAbsent

PREFIXE = "passerelle:verrou:"
VIE = 15.0  # seconds after which the lock of a worker that died is free; a turn takes 7 at most
PATIENCE = 6.5  # seconds that a message waits for its turn in this process
ATTENTE = 2.0  # seconds that it waits for another worker
SONDAGE = 0.01  # seconds between two looks at a lock that another worker holds

_TENU: ContextVar[str | None] = ContextVar("verrou", default=None)


class Verrous(LockStore):
    """First come, first served within the process; among workers, one at a time (SET NX PX, a token,
    a release that only takes away one's own: redis-py's `Lock`).

    Without Redis, or when it is down, or when another worker holds on, only the order within the
    process is kept: the store refuses the writing of a turn that another overtook. Whoever holds a
    lock may take it again.
    """

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()
        adresse = getattr(endpoint_config, "url", None)
        self.redis = Redis(adresse) if adresse else None
        self._ici: dict[str, tuple[asyncio.Lock, int]] = {}  # and how many want it

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = VIE, wait_time_in_seconds: float = 0
    ) -> AsyncIterator[None]:
        """Hold the conversation within it. Raises `TimeoutError` when its turn does not come."""
        if _TENU.get() == conversation_id:
            yield
            return
        async with self._here(conversation_id), self._everywhere(conversation_id):
            jeton = _TENU.set(conversation_id)
            try:
                yield
            finally:
                _TENU.reset(jeton)

    @asynccontextmanager
    async def _here(self, conversation: str) -> AsyncIterator[None]:
        verrou, veulent = self._ici.get(conversation, (asyncio.Lock(), 0))
        self._ici[conversation] = (verrou, veulent + 1)
        try:
            async with asyncio.timeout(PATIENCE):
                await verrou.acquire()
            try:
                yield
            finally:
                verrou.release()
        finally:
            _, veulent = self._ici[conversation]
            if veulent == 1:
                del self._ici[conversation]
            else:
                self._ici[conversation] = (verrou, veulent - 1)

    @asynccontextmanager
    async def _everywhere(self, conversation: str) -> AsyncIterator[None]:
        if self.redis is None:
            yield
            return
        verrou = None
        with contextlib.suppress(RedisAbsent):
            verrou = await self.redis.call(lambda client: _take(client, conversation))
        try:
            yield
        finally:
            if verrou is not None:
                with contextlib.suppress(RedisAbsent):
                    await self.redis.call(lambda _: _give_back(verrou))


async def _take(client: Any, conversation: str) -> Any:
    """The lock once it is held; None when whoever holds it does not let go, perhaps dead."""
    verrou = client.lock(
        PREFIXE + conversation,
        timeout=VIE,
        sleep=SONDAGE,
        blocking_timeout=ATTENTE,
        thread_local=False,
    )
    return verrou if await verrou.acquire() else None


async def _give_back(verrou: Any) -> None:
    with contextlib.suppress(LockError):  # it was flushed, or too old: it is somebody else’s
        await verrou.release()
