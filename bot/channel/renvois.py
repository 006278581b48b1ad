"""The words of the last answers, kept for minutes: a request sent again gets those that it had.

Not the Orientation beside them: it is a hundred times longer, and what the conversation knows gives it
again.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from bot.conversations.tour import short_id
from bot.rangement.redis import Redis, RedisAbsent

GARDE = 600  # seconds after the last answer of a conversation
PAR_CONVERSATION = 5
CONVERSATIONS_MAX = 10_000
PREFIXE = "passerelle:renvois:"

Messages = list[dict[str, Any]]


@dataclass
class _Reponses:
    """The last answers of one conversation as JSON, by request, and when the last one was given."""

    vu: float = 0.0
    rendues: OrderedDict[str, str] = field(default_factory=OrderedDict)


class Renvois:
    """Answers by conversation and id of the request, in the memory of this process and, when there is
    one, in the Redis that workers share: never on a disk. What counts a request once is the store;
    here are only the words."""

    def __init__(self, redis: Redis | None = None) -> None:
        self._redis = redis
        self._ici: OrderedDict[str, _Reponses] = OrderedDict()

    async def keep(self, conversation: str, identifiant: str | None, messages: Messages) -> None:
        """Keep an answer, before what it changes is written."""
        if identifiant is None:
            return
        recue = short_id(identifiant)
        ici = self._ici.setdefault(conversation, _Reponses())
        ecrit = json.dumps(messages)
        ici.vu, ici.rendues[recue] = time.monotonic(), ecrit
        if len(ici.rendues) > PAR_CONVERSATION:
            ici.rendues.popitem(last=False)
        self._ici.move_to_end(conversation)
        self.forget()
        if self._redis is not None:

            async def write(client: Any) -> None:
                async with client.pipeline() as lot:
                    lot.hset(PREFIXE + conversation, recue, ecrit)
                    lot.expire(PREFIXE + conversation, GARDE)
                    await lot.execute()

            with contextlib.suppress(RedisAbsent):
                await self._redis.call(write)

    async def get(self, conversation: str, identifiant: str) -> Messages | None:
        """The answer that this request had, None when it is lost."""
        recue, ecrit = short_id(identifiant), None
        if self._redis is not None:
            with contextlib.suppress(RedisAbsent):
                ecrit = await self._redis.call(
                    lambda client: client.hget(PREFIXE + conversation, recue)
                )
        if ecrit is None and conversation in self._ici:
            ecrit = self._ici[conversation].rendues.get(recue)
        return None if ecrit is None else list(json.loads(ecrit))

    async def erase(self, conversation: str) -> None:
        """Let go of the answers of a conversation."""
        self._ici.pop(conversation, None)
        if self._redis is not None:
            with contextlib.suppress(RedisAbsent):
                await self._redis.call(lambda client: client.delete(PREFIXE + conversation))

    def forget(self) -> None:
        """Let go of what is old, or too much."""
        limite = time.monotonic() - GARDE
        while self._ici:
            conversation, ici = next(iter(self._ici.items()))
            if ici.vu > limite and len(self._ici) <= CONVERSATIONS_MAX:
                return
            del self._ici[conversation]
