"""Coroutines on a loop of their own, in a thread that ends with the program."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

_T = TypeVar("_T")


async def run_beside(make: Callable[[], Coroutine[object, object, _T]], name: str) -> _T:
    """Run what `make` makes beside this loop; cancelling the wait ends it there too.

    Nobody waits for it when the till closes: a network that does not answer must not hold up the
    evening.
    """
    done: Future[_T] = Future()
    started: Future[Callable[[], None]] = Future()

    async def live() -> _T:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()

        def stop() -> None:
            if task is not None:
                with suppress(RuntimeError):  # it ended meanwhile, and its loop with it
                    loop.call_soon_threadsafe(task.cancel)

        started.set_result(stop)
        return await make()

    def work() -> None:
        try:
            done.set_result(asyncio.run(live()))
        except asyncio.CancelledError:
            done.cancel()
        except Exception as error:  # noqa: BLE001 - handed to whoever waits
            done.set_exception(error)

    threading.Thread(target=work, name=name, daemon=True).start()
    waiting = asyncio.wrap_future(done)
    try:
        return await asyncio.shield(waiting)
    except asyncio.CancelledError:
        started.add_done_callback(lambda told: told.result()())
        waiting.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        raise
