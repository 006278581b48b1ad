"""What was worked out of the words of a message, kept while it is answered and not a moment more.

A dozen readers fold, spell and cut the same message: the first does the work, the others are handed
what it found. Nothing of a message stays once it is answered. Standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

_VU: ContextVar[dict[Any, Any] | None] = ContextVar("vu", default=None)

P = ParamSpec("P")
T = TypeVar("T")


@contextmanager
def one_message() -> Iterator[None]:
    """Within it, what `once_a_message` marks is worked out once of the same words; the tasks and the
    threads begun within share it. Inside another, it goes on with it."""
    if _VU.get() is not None:
        yield
        return
    vu: dict[Any, Any] = {}
    jeton = _VU.set(vu)
    try:
        yield
    finally:
        _VU.reset(jeton)
        vu.clear()  # whoever still holds it holds no word of anybody


def once_a_message(fonction: Callable[P, T]) -> Callable[P, T]:
    """For a pure function of words, whose result nobody changes; it forgets all outside a message."""

    @wraps(fonction)
    def once(*args: P.args, **kwargs: P.kwargs) -> T:
        vu = _VU.get()
        if vu is None:
            return fonction(*args, **kwargs)
        cle = (fonction, args, tuple(kwargs.items())) if kwargs else (fonction, args)
        if cle not in vu:
            vu[cle] = fonction(*args, **kwargs)
        rendu: T = vu[cle]
        return rendu

    return once
