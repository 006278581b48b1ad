"""Lets Rasa, written for sanic 21.12, run on a sanic that still gets security fixes."""

from __future__ import annotations

from typing import Any


def patch() -> None:
    """Give back `response.stream` and make `Sanic.run` run in this very process.

    `response.stream` left sanic in 22.6; since 22.9 `run` spawns its workers, and a spawned
    process cannot see an app that was built at run time, as Rasa's is.
    """
    import sanic.response
    from sanic import Sanic

    if not hasattr(sanic.response, "stream"):

        def stream(
            streaming_fn: Any, content_type: str = "text/plain; charset=utf-8", **kwargs: Any
        ) -> Any:
            return sanic.response.ResponseStream(streaming_fn, content_type=content_type, **kwargs)

        sanic.response.stream = stream

    run = Sanic.run

    def run_in_this_process(self: Any, *args: Any, **kwargs: Any) -> Any:
        kwargs.setdefault("single_process", kwargs.get("workers", 1) == 1)
        kwargs.setdefault("motd", False)
        return run(self, *args, **kwargs)

    Sanic.start_method = "fork"  # several workers must see the app; Linux forks by default
    Sanic.START_METHOD_SET = True
    Sanic.run = run_in_this_process  # type: ignore[method-assign]
