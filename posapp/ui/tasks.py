"""The one way to start a coroutine from a screen."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine

_log = logging.getLogger("posapp.ui.tasks")

Failed = Callable[[BaseException], None]


class Tasks:
    """Keeps its tasks alive, logs what escapes from them, and tells `failed` about it.

    One for each screen, so that closing the screen ends just its own. The loop keeps only weak
    references to tasks: without this set one could vanish half-way.
    """

    def __init__(self, failed: Failed) -> None:
        self._failed = failed
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        """Start `work` on the running loop."""
        task = asyncio.get_running_loop().create_task(self._watched(work, name), name=name)
        self._running.add(task)

        def ended(done: asyncio.Task[None]) -> None:
            self._running.discard(done)
            work.close()  # cancelled before its first step, it would warn of never being awaited

        task.add_done_callback(ended)
        return task

    async def settle(self) -> None:
        """Wait until nothing is running, including what the running ones start."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)
            # From Python 3.12 on, gathering what is done already does not yield; the callbacks that
            # take the done ones out of the set must have their turn.
            await asyncio.sleep(0)

    async def close(self) -> None:
        """Cancel what is running and wait for its end."""
        for task in tuple(self._running):
            task.cancel()
        await self.settle()

    async def _watched(self, work: Coroutine[object, object, None], name: str) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - the screen's last line; nothing may fall through
            _log.exception("task failed name=%s", name)
            self._failed(error)
