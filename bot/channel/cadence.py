"""How often one may call: per conversation, and per address. What is counted lives in memory: that of
this process, or of the Redis that workers share."""

from __future__ import annotations

import ipaddress
import math
import time

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError

from bot.rangement.redis import DELAI, REPOS

MESSAGES_PAR_CONVERSATION = 400
DEMANDES_PAR_ADRESSE = 600
OUVERTURES_PAR_ADRESSE = 60


class Cadence:
    """Counts calls over the last minute; each count is a number of calls a minute.

    An address of this very machine is not counted: behind a proxy that does not say for whom it
    calls, one limit would be everybody's.
    """

    def __init__(
        self,
        par_conversation: int = MESSAGES_PAR_CONVERSATION,
        par_adresse: int = DEMANDES_PAR_ADRESSE,
        ouvertures: int = OUVERTURES_PAR_ADRESSE,
        redis: str | None = None,
    ) -> None:
        self._ici = MovingWindowRateLimiter(MemoryStorage())
        self._ensemble = _shared(redis) if redis else None
        self._repos = 0.0
        self._par_conversation = RateLimitItemPerMinute(par_conversation, namespace="conversation")
        self._par_adresse = RateLimitItemPerMinute(par_adresse, namespace="adresse")
        self._ouvertures = RateLimitItemPerMinute(ouvertures, namespace="ouverture")

    async def call(self, adresse: str) -> int:
        """Count a call; the seconds to wait when there were too many, else 0."""
        return 0 if is_local(adresse) else await self._count(self._par_adresse, adresse)

    async def opening(self, adresse: str) -> int:
        """Count a conversation that is opened, as `call` does."""
        return 0 if is_local(adresse) else await self._count(self._ouvertures, adresse)

    async def message(self, conversation: str) -> int:
        """Count a message of a conversation, as `call` does."""
        return await self._count(self._par_conversation, conversation)

    async def _count(self, limite: RateLimitItemPerMinute, qui: str) -> int:
        if self._ensemble is not None and time.monotonic() >= self._repos:
            try:
                return await _hit(self._ensemble, limite, qui)
            except StorageError:  # Redis is down: each counts for itself meanwhile
                self._repos = time.monotonic() + REPOS
        return await _hit(self._ici, limite, qui)


async def _hit(compteur: MovingWindowRateLimiter, limite: RateLimitItemPerMinute, qui: str) -> int:
    if await compteur.hit(limite, qui):
        return 0
    fin, _ = await compteur.get_window_stats(limite, qui)
    return max(1, math.ceil(fin - time.time()))


def _shared(redis: str) -> MovingWindowRateLimiter:
    """The counts of all workers, in their Redis."""
    from limits.aio.storage import RedisStorage

    adresse = f"async+{redis}".replace("async+unix:", "async+redis+unix:")
    return MovingWindowRateLimiter(
        RedisStorage(
            adresse,
            wrap_exceptions=True,
            implementation="redispy",
            key_prefix="passerelle:cadence",
            socket_timeout=DELAI,
            socket_connect_timeout=DELAI,
        )
    )


def is_local(adresse: str) -> bool:
    """Whether an address is of this very machine."""
    try:
        return ipaddress.ip_address(adresse).is_loopback
    except ValueError:
        return False
