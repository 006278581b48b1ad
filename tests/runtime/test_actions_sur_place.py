"""The custom actions run in the Rasa process, and fail there as an action server would make them."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.shared.exceptions import RasaException
from rasa_sdk.executor import ActionNotFoundException
from rasa_sdk.interfaces import ActionExecutionRejection as RejectionOfTheSdk

from bot.passerelle import on_day, open_passerelle
from bot.runtime import actions_sur_place
from bot.runtime.actions_sur_place import apart, in_process_endpoint

TRACKER = {
    "sender_id": "c",
    "slots": {},
    "latest_message": {},
    "events": [],
    "paused": False,
    "latest_action": {},
}


def run(
    boucle: asyncio.Runner, action: Callable[..., Any] | None, nom: str = "action_essai"
) -> Any:
    endpoint = in_process_endpoint()
    if action is not None:
        endpoint._actions().actions[nom] = apart(action)
    return boucle.run(
        endpoint.request(json={"next_action": nom, "tracker": TRACKER, "sender_id": "c"})
    )


def test_an_action_answers_as_an_action_server_would(boucle: asyncio.Runner) -> None:
    async def action(dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        dispatcher.utter_message(text=f"bonjour {tracker.sender_id}")
        return [{"event": "slot", "name": "age", "value": 19}]

    rendu = run(boucle, action)
    assert rendu["events"] == [{"event": "slot", "name": "age", "value": 19}]
    assert [reponse["text"] for reponse in rendu["responses"]] == ["bonjour c"]


def test_the_actions_of_the_project_are_registered(boucle: asyncio.Runner) -> None:
    rendu = run(boucle, None, "action_session_start")
    evenements = [evenement["event"] for evenement in rendu["events"]]
    assert (evenements[0], evenements[-1]) == ("session_started", "action")


def test_a_rejection_becomes_rasas_own(boucle: asyncio.Runner) -> None:
    def reject(*_: Any) -> None:
        raise RejectionOfTheSdk("action_essai", "laissé aux règles")

    with pytest.raises(ActionExecutionRejection) as refus:
        run(boucle, reject)
    assert refus.value.action_name == "action_essai"


def test_an_unknown_action_is_an_error(boucle: asyncio.Runner) -> None:
    with pytest.raises(ActionNotFoundException, match="action_absente"):
        run(boucle, None, "action_absente")


def test_an_action_that_hangs_is_an_error_after_the_delay(
    boucle: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrompue = threading.Event()

    async def hang(*_: Any) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            interrompue.set()

    monkeypatch.setattr(actions_sur_place, "DELAI_ACTION", 0.02)
    with pytest.raises(RasaException, match="action_essai n’a pas répondu à temps"):
        run(boucle, hang)
    assert interrompue.wait(10)


def test_an_action_that_blocks_is_an_error_after_the_delay_and_stops_nobody_else(
    boucle: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    fini = threading.Event()

    def block(*_: Any) -> None:
        fini.wait(20)

    monkeypatch.setattr(actions_sur_place, "DELAI_ACTION", 0.05)
    debut = time.monotonic()
    try:
        with pytest.raises(RasaException, match="action_essai n’a pas répondu à temps"):
            run(boucle, block)
        assert time.monotonic() - debut < 10
        monkeypatch.setattr(actions_sur_place, "DELAI_ACTION", 5)
        assert run(boucle, lambda dispatcher, tracker, domain: [])["events"] == []
    finally:
        fini.set()


def test_an_action_in_its_thread_sees_the_day_of_the_conversation(boucle: asyncio.Runner) -> None:
    lus = []

    def look(dispatcher: Any, tracker: Any, domain: Any) -> None:
        lus.append(open_passerelle().today())

    endpoint = in_process_endpoint()
    endpoint._actions().actions["action_essai"] = apart(look)

    async def scenario() -> None:
        with on_day(date(2026, 3, 1)):
            await endpoint.request(json={"next_action": "action_essai", "tracker": TRACKER})

    boucle.run(scenario())
    assert lus == [date(2026, 3, 1)]


def test_the_error_of_an_action_is_not_hidden(boucle: asyncio.Runner) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(boucle, fail)


def test_an_answer_of_the_wrong_shape_from_a_server_is_refused() -> None:
    from jsonschema import ValidationError
    from rasa.utils.endpoints import EndpointConfig

    action = RemoteAction("action_essai", EndpointConfig("http://localhost:5055/webhook"))
    assert action._validate_action_result({"events": [], "responses": []})
    for faux in ({"events": [{"name": "x"}]}, {"responses": "bonjour"}, []):
        with pytest.raises(ValidationError):
            action._validate_action_result(faux)


def test_an_action_server_named_in_endpoints_is_still_used() -> None:
    from rasa.utils.endpoints import EndpointConfig

    serveur = EndpointConfig("http://localhost:5055/webhook")
    assert RemoteAction("action_essai", serveur).action_endpoint is serveur
    assert RemoteAction("action_essai", None).action_endpoint is not None
