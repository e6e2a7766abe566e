"""Keeps the journal's keys up to date, beside the selling and never in its way."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final, Protocol

from posapp.domain.errors import PosError
from posapp.domain.events import BurnReleased, BurnReserved, Fact, SaleCancelled, SaleCompleted

if TYPE_CHECKING:
    from posapp.services.bus import Bus
    from posapp.services.way import RightOfWay

_log = logging.getLogger("posapp.services.journal")

TOGETHER: Final = 40  # lines a transaction: a few milliseconds
SWEPT_TOGETHER: Final = 1000
QUIET_S: Final = 2.0  # since somebody last did something at the till
_REST_S: Final = 0.02  # between two transactions: whoever sells or sends goes first
_LOOK_EVERY_S: Final = 15.0
_END: Final = ("", 0)


class KeyedJournal(Protocol):
    """A journal whose lines are found by keys. Its methods raise `StoreError`."""

    def add_keys(self, most: int) -> int:
        """Write the keys of up to `most` lines that have none; how many had none."""
        ...

    def sweep_keys(self, after: tuple[str, int], most: int) -> tuple[str, int]:
        """Take away keys of archived lines; where to go on, ``("", 0)`` at the end."""
        ...


class KeyingWorker:
    """Writes keys while nobody sells; what has none yet is walked through by whoever searches."""

    def __init__(
        self, journal: KeyedJournal, way: RightOfWay, bus: Bus, *, quiet_s: float = QUIET_S
    ) -> None:
        self._journal = journal
        self._way = way
        self._quiet_s = quiet_s
        self._sold_at = float("-inf")  # by the loop's time
        self._sweeps = False
        bus.listen(self._hear)

    def sweep(self) -> None:
        """Lines went into an archive: their keys may go."""
        self._sweeps = True

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, BurnReserved | BurnReleased | SaleCompleted | SaleCancelled):
            self._sold_at = asyncio.get_running_loop().time()

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            try:
                await self.catch_up()
            except PosError as error:
                _log.warning("keys of the journal not written cause=%s", error.code)
            await asyncio.sleep(_LOOK_EVERY_S)

    async def catch_up(self) -> None:
        """Until all lines have keys, and keys of archived ones are gone. Raises `StoreError`."""
        while True:
            await self._quiet()
            if self._journal.add_keys(TOGETHER) < TOGETHER:
                break
            await asyncio.sleep(_REST_S)
        at = _END
        while self._sweeps:
            await self._quiet()
            at = self._journal.sweep_keys(at, SWEPT_TOGETHER)
            self._sweeps = at != _END
            await asyncio.sleep(_REST_S)

    async def _quiet(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            left = self._sold_at + self._quiet_s - loop.time()
            if left <= 0 and not self._way.is_taken:
                return
            await asyncio.sleep(max(left, _REST_S))
