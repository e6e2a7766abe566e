"""Runs a coroutine as a test."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec

_P = ParamSpec("_P")


def on_a_loop(test: Callable[_P, Coroutine[Any, Any, None]]) -> Callable[_P, None]:
    """The test on an event loop of its own; its fixtures stay those of the coroutine."""

    @functools.wraps(test)
    def run(*args: _P.args, **facts: _P.kwargs) -> None:
        asyncio.run(test(*args, **facts))

    return run
