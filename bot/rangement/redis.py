"""A Redis that workers share for what lives seconds or minutes. Never what would be missed if it were lost."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from redis.asyncio import Redis as Client
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

DELAI = 0.5  # seconds for an answer
REPOS = 2.0  # seconds without asking one that did not answer

journal = logging.getLogger("passerelle.redis")
T = TypeVar("T")


class RedisAbsent(Exception):
    """Redis does not answer: whoever asked does without it."""


class Redis:
    """A client that gives up fast, and leaves alone for a while one that is down or frozen."""

    def __init__(self, adresse: str) -> None:
        self._client: Any = Client.from_url(
            adresse,
            socket_timeout=DELAI,
            socket_connect_timeout=DELAI,
            retry=Retry(NoBackoff(), 1),  # a connection that a restart cut is opened again
            decode_responses=True,
        )
        self._repos = 0.0

    async def call(self, acte: Callable[[Any], Awaitable[T]]) -> T:
        """What the client gives. Raises `RedisAbsent`."""
        if time.monotonic() < self._repos:
            raise RedisAbsent
        try:
            return await acte(self._client)
        except (RedisError, OSError, TimeoutError) as erreur:
            if time.monotonic() >= self._repos:
                journal.error("redis ne répond pas : %s", type(erreur).__name__)
            self._repos = time.monotonic() + REPOS
            raise RedisAbsent from erreur

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()
