"""The engine's standing work: watch the link, flush what is owed, keep the stock fresh.

Each worker is one loop that waits for a wake-up or a time, does one thing, and survives everything
but cancellation; what goes wrong is on disk (burns) or in the link's state, never only here.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from posapp.domain.burn import Route
from posapp.domain.errors import PosError
from posapp.domain.events import (
    ClockMoved,
    Fact,
    LinkChanged,
    MachineSlept,
    SaleCompleted,
    SyncStopped,
)
from posapp.domain.link import LinkState
from posapp.domain.retry import LONGEST, backoff
from posapp.services.flush_pass import Reach

if TYPE_CHECKING:
    from posapp.domain.ports import Clock, LedgerReader, Splio, StockReader
    from posapp.services.bus import Bus
    from posapp.services.fetching import Fetching
    from posapp.services.flush import Flush
    from posapp.services.link import LinkWatch
    from posapp.services.stock import StockSync

_log = logging.getLogger("posapp.services.workers")

_IDLE_PING_S = 60.0  # while all is well: notices a dead link before a cashier does
_REFUSED_PING_S = 300.0  # a refused key does not get better by asking
_SHORTEST_S = 0.2
_NEVER_LATER_S = 2 * LONGEST.total_seconds()  # nothing is put off for longer
_SHORTEST_SYNC_S = 30.0
_FAILED_SYNC_DELAYS = 4  # the pause after a first failed sync is up to a minute, then doubles
_OUTAGE = "splio.unreachable"
_CLOCK_GAP = timedelta(seconds=30)


class FlushWorker:
    """Sends due burns whenever the link is up; those that go by file are the `FilesWorker`'s."""

    def __init__(
        self, flush: Flush, ledger: LedgerReader, link: LinkWatch, clock: Clock, bus: Bus
    ) -> None:
        self._flush = flush
        self._ledger = ledger
        self._link = link
        self._clock = clock
        self._wake = asyncio.Event()
        self._reach = Reach.ALL  # at start
        self._was_up = link.link.is_up
        bus.listen(self._hear)

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, SaleCompleted):
            self._wake.set()
        elif isinstance(fact, LinkChanged):
            up = fact.link.is_up
            if fact.link.state is LinkState.UNKNOWN:
                self._reach = Reach.ALL  # the clock moved: due times may mean nothing
                self._wake.set()
            elif up and not self._was_up:
                # What only the outage held up; a burn that Splio answers badly keeps its waits.
                self._reach = max(self._reach, Reach.UNSENT)
                self._wake.set()
            self._was_up = up

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            self._wake.clear()
            if self._link.link.is_up:
                reach, self._reach = self._reach, Reach.DUE
                if (self._next_due_s() or 0.0) > _NEVER_LATER_S:
                    reach = Reach.ALL  # the clock was ahead when that was decided
                await _survive("flush", partial(self._flush.run, reach, {Route.API}))
            await _wait(self._wake, self._next_wait())

    def _next_wait(self) -> float:
        if not self._link.link.is_up:
            return _IDLE_PING_S
        due_s = self._next_due_s()
        return _IDLE_PING_S if due_s is None else max(_SHORTEST_S, min(due_s, _NEVER_LATER_S))

    def _next_due_s(self) -> float | None:
        """Seconds until something is due, less than zero where it was; None for nothing owed."""
        by_api = self._flush.route is Route.API
        due = self._ledger.next_due(pending=by_api, unclear_by=Route.API)
        return None if due is None else (due - self._clock.now()).total_seconds()


class LinkWorker:
    """Asks Splio for a sign of life: often while it is away, seldom while all is well.

    It also notices a machine that slept or whose clock was set: the wall clock then moved by
    another amount than the steady one. What was learned of the link before is forgotten, and what
    is owed goes out whatever its due time says.
    """

    def __init__(
        self, splio: Splio, link: LinkWatch, clock: Clock, bus: Bus, *, look_every_s: float = 5.0
    ) -> None:
        self._splio = splio
        self._link = link
        self._clock = clock
        self._look_every_s = look_every_s
        self._wake = asyncio.Event()
        bus.listen(self._hear)

    def _hear(self, fact: Fact) -> None:
        # Another call found the link down: begin to look for its return now.
        if isinstance(fact, LinkChanged) and not fact.link.is_up:
            self._wake.set()
        elif isinstance(fact, ClockMoved | MachineSlept):
            self._link.forget()
            self._wake.set()

    async def run(self) -> None:
        """Runs until cancelled."""
        misses = 0
        while True:
            self._wake.clear()
            was_up = self._link.link.is_up
            try:
                await self._splio.ping()
                misses = 0
            except PosError as error:
                _log.debug("ping failed cause=%s", error.code)
                misses += 1
            if not was_up:
                self._wake.clear()  # its own misses are no news, and must not shorten the pause
            await self._rest(self._pause(misses))

    async def _rest(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while (left := end - loop.time()) > 0 and not self._wake.is_set():
            wall, steady = self._clock.now(), loop.time()
            await _wait(self._wake, min(left, self._look_every_s))
            passed = timedelta(seconds=loop.time() - steady)
            if abs(self._clock.now() - wall - passed) > _CLOCK_GAP:
                _log.info("the clock moved by another amount than time: slept, or was set")
                self._link.forget()
                return

    def _pause(self, misses: int) -> float:
        match self._link.link.state:
            case LinkState.ONLINE | LinkState.SLOW:
                return _IDLE_PING_S
            case LinkState.REFUSED:
                return _REFUSED_PING_S
            case _:
                # The first answer after an outage must be followed by a second one at once.
                wait = backoff(misses, random.random())  # noqa: S311 - spreads tills only
                return 0.5 if misses == 0 else min(wait, timedelta(seconds=30)).total_seconds()


class SyncWorker:
    """Brings the stock up to date on a schedule; after failures in a row ever more seldom."""

    def __init__(
        self, sync: StockSync, stock: StockReader, link: LinkWatch, clock: Clock, every: timedelta
    ) -> None:
        self._sync = sync
        self._stock = stock
        self._link = link
        self._clock = clock
        self._every = every
        self._wake = asyncio.Event()
        self._stopped: datetime | None = None
        self._failures = 0  # in a row
        self._rests_until: float | None = None  # by the loop's time
        self._was_outage = False

    def hear(self, fact: Fact) -> None:
        """A link that comes back may find an overdue sync; one that a person stopped can wait."""
        if isinstance(fact, LinkChanged) and fact.link.is_up:
            if self._was_outage:  # over now; anything else that went wrong takes its time
                self._rests_until = None
            self._wake.set()
        elif isinstance(fact, SyncStopped):
            self._stopped = self._clock.now()

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            self._wake.clear()
            if self._link.link.is_up and self.due_in() <= timedelta(0) and self._rest_s() <= 0:
                await _survive("sync", self._turn)
            wait = max(_SHORTEST_SYNC_S, self.due_in().total_seconds(), self._rest_s())
            await _wait(self._wake, wait * random.uniform(1.0, 1.1))  # noqa: S311

    async def _turn(self) -> None:
        self._failures += 1
        self._was_outage = False
        try:
            await self._sync.run()
            self._failures, self._rests_until = 0, None
        except PosError as error:
            self._was_outage = error.code == _OUTAGE
            raise
        finally:
            if self._failures:
                rest = backoff(self._failures + _FAILED_SYNC_DELAYS, random.random(), self._every)  # noqa: S311
                self._rests_until = asyncio.get_running_loop().time() + rest.total_seconds()

    def _rest_s(self) -> float:
        """What is left of the pause after a failure, seconds."""
        until = self._rests_until
        return 0.0 if until is None else until - asyncio.get_running_loop().time()

    def due_in(self) -> timedelta:
        """How long until the next sync is due; zero or less when it is."""
        now = self._clock.now()
        ends = (self._stock.last_pass(), self._stopped)
        # A moment to come was told by a wrong clock.
        past = [end for end in ends if end is not None and end <= now]
        return max(past) + self._every - now if past else timedelta(0)


class FilesWorker:
    """Looks for new files on a schedule, and brings out the burns that go by file.

    It does not ask for the link to Splio's API: files travel by another way.
    """

    def __init__(self, fetching: Fetching, flush: Flush, every: timedelta) -> None:
        self._fetching = fetching
        self._flush = flush
        self._every = every
        self._wake = asyncio.Event()
        self._reach = Reach.ALL  # at start

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            reach, self._reach = self._reach, Reach.DUE
            # Burns first: a large import must not hold up what is owed.
            await _survive("burns by file", partial(self._flush.run, reach, {Route.FILE}))
            await _survive("fetch", self._fetching.run)
            wait = min(self._every, self._fetching.settling or self._every)
            await _wait(self._wake, wait.total_seconds() * random.uniform(1.0, 1.1))  # noqa: S311


async def _wait(wake: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await wake.wait()
    except TimeoutError:
        return


async def _survive(name: str, act: Callable[[], Awaitable[object]]) -> None:
    """One turn of a worker: a fault of the world is logged in a line, a bug with its trace."""
    try:
        await act()
    except PosError as error:
        _log.warning("%s turn failed cause=%s", name, error.code)
    except Exception:  # noqa: BLE001 - a worker must outlive a bug: the next turn may succeed
        _log.exception("%s turn failed on a bug", name)
