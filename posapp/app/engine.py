"""The engine's thread: one asyncio loop with the HTTP client, the workers and the one writer.

A stall or a dialog of the window can never stop a burn here; a call of the window is answered by a
future. The command line opens the same core without this thread.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from posapp.app.bootstrap import open_core
from posapp.app.clock import TillClock
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.session import Session
from posapp.domain.errors import PosError, StoreError
from posapp.services.recovery import recover

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.settings import Settings
    from posapp.domain.trouble import Trouble
    from posapp.services.bus import Bus
    from posapp.services.granting import GrantWorker

_log = logging.getLogger("posapp.app.engine")
_T = TypeVar("_T")

STOP_WITHIN_S = 5.0
LOCK_WAIT_S = 3.0
_RESTART_AFTER_S = 5.0
_SWITCH_S = 0.0003


class Engine:
    """Runs a till's core in its own thread, from `start` to `stop`.

    Its workers begin with the start, or with `begin` where `begins` is False: a window is painted
    first, and whatever they load would hold that up.
    """

    def __init__(
        self,
        settings: Settings,
        bus: Bus,
        session: Session | None = None,
        clock: TillClock | None = None,
        *,
        begins: bool = True,
    ) -> None:
        self._settings = settings
        self._begins = begins
        self._clock = clock or TillClock(TillPaths(settings.data_dir).clock)
        self._bus = bus
        self._session = session or Session()
        self._ready: Future[Core] = Future()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._begun: asyncio.Event | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._main, name="posapp-engine", daemon=True)
        self.at_end: Callable[[], None] | None = None  # the last act, once the files are closed

    def start(self) -> Core:
        """Start; returns once the files are open and what a crash left is recovered.

        Raises what opening raised: `StoreError`, `SettingsError`.
        """
        # An import computes in a third thread: the window must get its turn between two ticks.
        sys.setswitchinterval(_SWITCH_S)
        self._thread.start()
        return self._ready.result()

    def begin(self) -> None:
        """Let the workers begin; from any thread, and more than once."""
        if self._loop is not None and not self._loop.is_closed() and self._begun is not None:
            self._loop.call_soon_threadsafe(self._begun.set)

    def call(self, act: Callable[[Core], Awaitable[_T]]) -> Future[_T]:
        """Carry out an act on the core, in the engine's thread."""
        loop = self._loop
        if loop is None or loop.is_closed():
            raise RuntimeError("the engine is not running")

        async def carry_out() -> _T:
            return await act(self._ready.result())

        return asyncio.run_coroutine_threadsafe(carry_out(), loop)

    def going_first(self) -> AbstractContextManager[None]:
        """For the ``with`` around a short act that a person waits for: imports pause."""
        return self._ready.result().way.taken()

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong with the till's files or disk now; from any thread."""
        return self._ready.result().health.troubles.now

    def stop(self) -> None:
        """Stop the workers and close the files, within `STOP_WITHIN_S` seconds.

        A burn still on the wire then is found as SENDING at the next start and settled by reading.
        """
        loop = self._loop
        if loop is not None and not loop.is_closed() and self._stop is not None:
            loop.call_soon_threadsafe(self._stop.set)
            self.begin()
        self._thread.join(STOP_WITHIN_S)
        if self._thread.is_alive():
            _log.error("engine did not stop in time")
            return
        if self.at_end is not None:
            last, self.at_end = self.at_end, None
            last()

    def _main(self) -> None:
        try:
            asyncio.run(self._live())
        except Exception as error:  # noqa: BLE001 - handed to whoever waits for the start
            if self._ready.done():
                _log.exception("engine ended on a bug")
            else:
                self._ready.set_exception(error)

    async def _live(self) -> None:
        self._stop, self._begun = asyncio.Event(), asyncio.Event()
        settings = self._settings
        # A command line verb beside the till holds the lock for a moment only.
        with sole_writer(TillPaths(settings.data_dir), wait_s=LOCK_WAIT_S):
            async with open_core(
                settings,
                bus=self._bus,
                clock=self._clock,
                session=self._session,
                at_once=self._begins,
            ) as core:
                recover(core.ledger, core.clock, core.bus)
                self._loop = asyncio.get_running_loop()
                self._ready.set_result(core)
                if not self._begins:
                    await self._begun.wait()
                _catch_up(core, settings)
                if not self._stop.is_set():
                    await self._work(core, self._stop)
                with suppress(StoreError):
                    # What was cut off on the wire is read at the next start.
                    recover(core.ledger, core.clock, core.bus)

    async def _work(self, core: Core, stop: asyncio.Event) -> None:
        from posapp.services.granting import GrantWorker
        from posapp.services.health import HealthWorker
        from posapp.services.journal import KeyingWorker
        from posapp.services.keeping import KeepingWorker
        from posapp.services.timekeeping import ClockWorker
        from posapp.services.workers import FilesWorker, FlushWorker, LinkWorker, SyncWorker

        flush = FlushWorker(core.flush, core.ledger, core.link, core.clock, core.bus)
        sync = SyncWorker(
            core.sync,
            core.stock,
            core.link,
            core.clock,
            timedelta(minutes=core.settings.sync_every_minutes),
        )
        core.bus.listen(sync.hear)
        files = FilesWorker(
            core.fetching, core.flush, timedelta(minutes=core.settings.files_every_minutes)
        )
        keying = KeyingWorker(core.journal, core.way, core.bus)
        core.keeping.archived = keying.sweep
        keeping = KeepingWorker(core.keeping)
        grants = GrantWorker(core.granting, core.link, core.clock, core.bus)
        link = LinkWorker(core.background, core.link, core.clock, core.bus)
        watch = ClockWorker(self._clock, core.bus, core.ledger.note_fact)
        workers = [
            asyncio.create_task(_for_ever(watch.run), name="clock"),
            asyncio.create_task(_for_ever(link.run), name="link"),
            asyncio.create_task(_for_ever(flush.run), name="flush"),
            asyncio.create_task(_for_ever(sync.run), name="sync"),
            asyncio.create_task(_for_ever(files.run), name="files"),
            asyncio.create_task(
                _for_ever(partial(_grant, core, grants, asyncio.Event())), name="grants"
            ),
            asyncio.create_task(_for_ever(keying.run), name="keying"),
            asyncio.create_task(_for_ever(keeping.run), name="keeping"),
            asyncio.create_task(_for_ever(core.backups.run), name="backups"),
            asyncio.create_task(_for_ever(HealthWorker(core.health).run), name="health"),
        ]
        await stop.wait()
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        await core.backups.close_the_day()


def _catch_up(core: Core, settings: Settings) -> None:
    """Into the journal: settings changed since the last start, facts left by other programs."""
    from posapp.app.facts_left import take_left
    from posapp.app.settings_journal import notice

    notice(core.settings_book, settings, core.clock)
    take_left(core.ledger, settings.data_dir)


async def _grant(core: Core, worker: GrantWorker, recovered: asyncio.Event) -> None:
    """Runs until cancelled; what was sent when the program died is UNCLEAR first, and once."""
    if not recovered.is_set():  # a worker that begins anew may have one on the wire by now
        core.granting.recover()
        recovered.set()
    await worker.run()


async def _for_ever(work: Callable[[], Awaitable[None]]) -> None:
    """Run a worker; one that ends on a fault (a locked database, a bug) begins anew."""
    while True:
        try:
            await work()
        except PosError as error:
            _log.warning("worker begins anew cause=%s", error.code)
        except Exception:  # noqa: BLE001 - a till without its sender would owe in silence
            _log.exception("worker begins anew after a bug")
        await asyncio.sleep(_RESTART_AFTER_S)
