"""Watches the till's files: what is wrong is told until it is over, never mended by guessing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Protocol

from posapp.domain.errors import PosError, StoreError
from posapp.domain.events import TroublesChanged
from posapp.domain.trouble import URGENCY, FileCheck, Kind, Trouble

if TYPE_CHECKING:
    from posapp.domain.place import Answer, Copy, PlaceBook, TillPlace
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.health")

FIRST_AFTER_S = 4.0  # the window is painted, and the first scan taken
LOOK_EVERY_S = 10.0
FULL_BYTES = 1024 * 1024
LOW_BYTES = 50 * 1024 * 1024
_OVERDUE = 7  # times the days between two whole checks: then at any hour
_ON_WRITING = {
    "store.full": Kind.DISK_FULL,
    "store.read_only": Kind.NOT_WRITABLE,
    "store.cannot_open": Kind.NOT_WRITABLE,
    "store.io": Kind.NOT_WRITABLE,
}


class TillFiles(Protocol):
    """The till's files as the watch sees them."""

    @property
    def folder(self) -> str:
        """The data directory, for people."""
        ...

    async def check(self, *, whole: bool) -> Sequence[FileCheck]:
        """Check both files, beside everything else; never raises but for cancellation."""
        ...

    def free(self) -> int | None:
        """Bytes free where the data lie; None where that cannot be told."""
        ...

    def bear_witness(self) -> None:
        """Write down how far the ledger has come. Raises `StoreError`."""
        ...

    def doubt_stock(self) -> None:
        """The stock is damaged: it is set aside at the next start."""
        ...

    def keep(self, checks: Sequence[FileCheck], at: datetime) -> None:
        """Keep what was found, for the doctor; never raises."""
        ...

    def note(self, at: datetime, fact: str, detail: dict[str, object]) -> None:
        """Add a line to the journal. Raises `StoreError`."""
        ...

    def last_whole(self) -> datetime | None:
        """When the last whole check ended, aware UTC."""
        ...


class Troubles:
    """What is wrong now, the most urgent first; `now` may be read from any thread."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.now: tuple[Trouble, ...] = ()

    def note(self, kind: Kind, **facts: str) -> None:
        """Something is wrong, or is still wrong in another way."""
        self._become([one for one in self.now if one.kind is not kind] + [Trouble(kind, facts)])

    def end(self, *kinds: Kind) -> None:
        """Something is over."""
        self._become([one for one in self.now if one.kind not in kinds])

    def _become(self, troubles: Sequence[Trouble]) -> None:
        now = tuple(sorted(troubles, key=lambda one: URGENCY[one.kind]))
        if now != self.now:
            self.now = now
            self._bus.publish(TroublesChanged(now))


class Whereabouts:
    """Which till this is, where a copy of its data may be; lives in the engine's thread."""

    def __init__(self, book: PlaceBook, here: TillPlace, troubles: Troubles, clock: Clock) -> None:
        self._book = book
        self._here = here
        self._troubles = troubles
        self._clock = clock

    def copy(self) -> Copy | None:
        """The copy that nobody judged yet. Raises `StoreError`."""
        return self._book.copy()

    def answer(self, answer: Answer, by: str) -> int:
        """A manager's word on it; how many burns and grants it set free or gave up.

        Raises `StoreError` ``till.no_copy`` where nobody asked.
        """
        count = self._book.answer(answer, self._here, self._clock.now(), by)
        _log.info("the copy was judged answer=%s count=%d", answer, count)
        self._troubles.end(Kind.COPIED)
        return count


class Health:
    """Looks and checks; lives in the engine's thread."""

    def __init__(
        self,
        files: TillFiles,
        whereabouts: Whereabouts,
        troubles: Troubles,
        clock: Clock,
        zone: tzinfo,
        *,
        hour: int,
        every_days: int,
        size: Callable[[int], str],
    ) -> None:
        self._files = files
        self._clock = clock
        self._zone = zone
        self._hour = hour
        self._every = timedelta(days=every_days)
        self._size = size
        self.troubles = troubles
        self.whereabouts = whereabouts

    def look(self) -> None:
        """Whether there is room, and whether the till may write."""
        folder = self._files.folder
        kind: Kind | None = None
        try:
            self._files.bear_witness()
        except StoreError as error:
            kind = _ON_WRITING.get(error.code)
            _log.warning("witness not written cause=%s", error.code)
        free = self._files.free()
        if kind is None and free is not None and free < LOW_BYTES:
            kind = Kind.DISK_FULL if free < FULL_BYTES else Kind.DISK_LOW
        over = {Kind.NOT_WRITABLE, Kind.DISK_FULL, Kind.DISK_LOW} - {kind}
        self.troubles.end(*over)
        if kind is not None:
            self.troubles.note(kind, path=folder, free=self._size(free or 0))

    async def check(self, *, whole: bool) -> Sequence[FileCheck]:
        """Check the files, tell what was found, and keep it for the doctor and the journal."""
        checks = await self._files.check(whole=whole)
        now = self._clock.now()
        for one in checks:
            _log.info(
                "checked file=%s whole=%s damaged=%s finished=%s took_s=%.1f",
                one.file,
                one.whole,
                one.is_damaged,
                one.finished,
                one.took_s,
            )
            if one.is_damaged:
                self._damaged(one.file)
        self._files.keep(checks, now)
        if whole or any(one.is_damaged for one in checks):
            detail: dict[str, object] = {
                "whole": whole,
                "damaged": [one.file for one in checks if one.is_damaged],
                "finished": all(one.finished for one in checks),
            }
            try:
                self._files.note(now, "FilesChecked", detail)
            except StoreError as error:
                _log.warning("check not noted cause=%s", error.code)
        return checks

    def stock_failed(self, error: StoreError) -> None:
        """A look into the stock failed while selling."""
        if error.code in {"store.corrupt", "store.not_a_database"}:
            self._damaged("stock.db")

    def stock_filled(self) -> None:
        """A full pass brought the stock anew."""
        self.troubles.end(Kind.STOCK_REBUILT)

    def is_whole_due(self) -> bool:
        """At the hour that is set, or whenever the last one is long ago."""
        now = self._clock.now()
        last = self._files.last_whole()
        if last is None or last > now:
            return now.astimezone(self._zone).hour == self._hour
        gone = now - last
        at_hour = now.astimezone(self._zone).hour == self._hour
        # An hour early: a check that began late yesterday must not shift ever later.
        return (at_hour and gone >= self._every - timedelta(hours=1)) or (
            gone >= self._every * _OVERDUE
        )

    def _damaged(self, file: str) -> None:
        if file.startswith("stock"):
            self._files.doubt_stock()
            self.troubles.note(Kind.STOCK_DAMAGED, file=file, path=self._files.folder)
        else:
            self.troubles.note(Kind.LEDGER_DAMAGED, file=file, path=self._files.folder)


class HealthWorker:
    """A quick check after the start, a look every few seconds, a whole check at night."""

    def __init__(
        self, health: Health, *, first_s: float = FIRST_AFTER_S, every_s: float = LOOK_EVERY_S
    ) -> None:
        self._health = health
        self._first_s = first_s
        self._every_s = every_s

    async def run(self) -> None:
        """Runs until cancelled."""
        await asyncio.sleep(self._first_s)
        await self._turn(whole=False)
        while True:
            self._health.look()
            if self._health.is_whole_due():
                await self._turn(whole=True)
            await asyncio.sleep(self._every_s)

    async def _turn(self, *, whole: bool) -> None:
        try:
            await self._health.check(whole=whole)
        except PosError as error:
            _log.warning("check failed cause=%s", error.code)
