"""A thread for a scan of the whole stock, so that the loop goes on selling meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from posapp.domain.sync_ports import StockScan

_T = TypeVar("_T")


class Ask(Protocol):
    """Runs a call in the scan's thread and waits for its answer."""

    def __call__(self, act: Callable[..., _T], *given: object) -> Awaitable[_T]:
        """The answer of ``act(*given)``."""
        ...


@asynccontextmanager
async def in_a_thread(scan: StockScan) -> AsyncIterator[Ask]:
    """A thread for the scan's calls; the scan is closed at the end.

    Cancelling does not wait for SQLite: the scan is told to stop and ends by itself.
    """
    loop = asyncio.get_running_loop()
    thread = ThreadPoolExecutor(1, thread_name_prefix="posapp-scan")

    def ask(act: Callable[..., _T], *given: object) -> Awaitable[_T]:
        return loop.run_in_executor(thread, partial(act, *given))

    try:
        yield ask
        await ask(scan.close)
    finally:
        scan.stop()
        thread.submit(scan.close)
        thread.shutdown(wait=False)
