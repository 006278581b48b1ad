"""Runs the custom actions in the Rasa process, wherever endpoints.yml names no action server.

Rasa asks an HTTP server for each custom action. Here the same request goes to the SDK's executor
directly: one process to install and to watch, and `rasa shell` holds the whole conversation alone.
What comes from an action server is checked against Rasa's schema by a validator compiled once, where
Rasa compiles it again at each call (14.8 ms of the 29 ms of a call, measured); what comes from here
was made by the SDK itself, and is not (a quarter of what was left).
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from bot.runtime.journaux import where
from bot.runtime.suivis import Evenements

DELAI_ACTION = 6.0  # seconds; an action that hangs must not hold a person's message
FILS = 32  # threads: an action that never ends keeps its own, and nobody waits for it
_ici = threading.local()
_echecs: contextvars.ContextVar[list[str]] = contextvars.ContextVar("echecs")


def patch() -> None:
    """Make `RemoteAction` use the in-process executor when it is given no endpoint."""
    from jsonschema import Draft7Validator
    from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
    from rasa.shared.core.trackers import EventVerbosity

    validator = Draft7Validator(RemoteAction.action_response_format_spec())
    endpoint = in_process_endpoint()
    init, run = RemoteAction.__init__, RemoteAction.run
    call_format = RemoteAction._action_call_format

    def init_here(self: Any, name: str, action_endpoint: Any) -> None:
        init(self, name, action_endpoint or endpoint)

    def validate_here(self: Any, result: Any) -> bool:
        if self.action_endpoint is not endpoint:
            validator.validate(result)
        return True

    async def run_here(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return await run(self, *args, **kwargs)
        except ActionExecutionRejection:
            raise
        except Exception as erreur:
            _echecs.get([]).append(f"{self.name()} : {where(erreur)}")
            raise

    def call_format_here(self: Any, tracker: Any, domain: Any) -> Any:
        if self.action_endpoint is not endpoint:
            return call_format(self, tracker, domain)
        etat = tracker.current_state(EventVerbosity.NONE)
        etat["events"] = Evenements(list(tracker.events))
        return {"next_action": self._name, "sender_id": tracker.sender_id, "tracker": etat}

    RemoteAction.__init__ = init_here
    RemoteAction._action_call_format = call_format_here
    RemoteAction.run = run_here
    RemoteAction._validate_action_result = validate_here


@contextmanager
def failures() -> Iterator[list[str]]:
    """The actions that fail meanwhile, and where: Rasa itself goes on as if they had said nothing."""
    echecs: list[str] = []
    jeton = _echecs.set(echecs)
    try:
        yield echecs
    finally:
        _echecs.reset(jeton)


def apart(action: Callable[..., Any]) -> Callable[..., Any]:
    """The action in a thread, coroutine or not: one that blocks must not stop everybody."""

    @functools.wraps(action)
    async def run(*arguments: Any) -> Any:
        contexte = contextvars.copy_context()  # the day, in a conversation that is replayed
        boucle = asyncio.get_running_loop()
        return await boucle.run_in_executor(_fils(), contexte.run, _finish, action, *arguments)

    return run


def _finish(action: Callable[..., Any], *arguments: Any) -> Any:
    """What an action returns; a coroutine runs to its end in an event loop that this thread keeps."""
    rendu = action(*arguments)
    if not inspect.iscoroutine(rendu):
        return rendu
    if not hasattr(_ici, "boucle"):
        _ici.boucle = asyncio.Runner()
    attendu = asyncio.wait_for(rendu, DELAI_ACTION)
    return _ici.boucle.run(attendu, context=contextvars.copy_context())


@functools.cache
def _fils() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(FILS, thread_name_prefix="actions")


def in_process_endpoint() -> Any:
    """An `EndpointConfig` whose requests run the package `actions` in this process."""
    from rasa.core.actions.action import ActionExecutionRejection
    from rasa.shared.exceptions import RasaException
    from rasa.utils.endpoints import EndpointConfig
    from rasa_sdk.interfaces import ActionExecutionRejection as RejectionOfTheSdk

    class InProcess(EndpointConfig):
        """Answers what an action server would, without the network."""

        def __init__(self) -> None:
            super().__init__(url="actions", enable_selective_domain=True)
            self._executor: Any = None

        async def request(self, *args: Any, json: Any = None, **kwargs: Any) -> Any:
            try:
                return await asyncio.wait_for(self._actions().run(json), DELAI_ACTION)
            except RejectionOfTheSdk as refus:
                raise ActionExecutionRejection(json["next_action"], refus.message) from refus
            except TimeoutError as erreur:
                raise RasaException(
                    f"L’action {json['next_action']} n’a pas répondu à temps."
                ) from erreur

        def _actions(self) -> Any:
            if self._executor is None:
                from rasa_sdk.executor import ActionExecutor

                class Executor(ActionExecutor):
                    def register_function(self, name: str, f: Callable[..., Any]) -> None:
                        super().register_function(name, apart(f))

                self._executor = Executor()
                self._executor.register_package("actions")
            return self._executor

    return InProcess()
