"""Looks after the till's time: what moved is journaled and told, sleep is noticed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from posapp.domain.errors import PosError
from posapp.domain.events import ClockChanged, ClockMoved, MachineSlept
from posapp.domain.timekeeping import TOLERATED, ClockState, Moved

if TYPE_CHECKING:
    from posapp.services.bus import Bus

_log = logging.getLogger("posapp.services.timekeeping")

LOOK_EVERY_S: Final = 5.0
_KEEP_EVERY_S: Final = 60.0
_SLEPT_S: Final = 30.0  # a busy machine is late by seconds


class WatchedClock(Protocol):
    """The till's time, with what moved it."""

    def now(self) -> datetime:
        """Now, aware UTC."""
        ...

    def steady(self) -> float:
        """Seconds that only count, through sleep too."""
        ...

    @property
    def state(self) -> ClockState:
        """How it stands."""
        ...

    def take_moves(self) -> list[Moved]:
        """What moved since this was last asked, oldest first."""
        ...

    def keep(self) -> None:
        """Keep what it rests on for the next run."""
        ...


class ClockWorker:
    """Looks every few seconds. `note` writes a line of the journal; it may raise `PosError`."""

    def __init__(
        self,
        clock: WatchedClock,
        bus: Bus,
        note: Callable[[datetime, str, dict[str, object]], None],
        *,
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._clock = clock
        self._bus = bus
        self._note = note
        self._every_s = look_every_s
        self._told: ClockState | None = None
        self._kept = float("-inf")
        self._unwritten: list[Moved] = []

    async def run(self) -> None:
        """Runs until cancelled."""
        try:
            while True:
                self.look()
                before = self._clock.steady()
                await asyncio.sleep(self._every_s)
                slept_s = self._clock.steady() - before - self._every_s
                if slept_s > _SLEPT_S:
                    _log.info("machine slept s=%d", slept_s)
                    self._bus.publish(MachineSlept(timedelta(seconds=round(slept_s))))
        finally:
            self._clock.keep()

    def look(self) -> None:
        """Tell what moved since the last look."""
        moves = self._clock.take_moves()
        for move in moves:
            _log.warning("clock moved by_s=%d shift_s=%d told=%s", *_seconds(move), move.told)
            self._bus.publish(ClockMoved(move))
        self._unwritten = [*self._unwritten, *moves]
        while self._unwritten:
            try:
                self._write(self._unwritten[0])
            except PosError as error:
                _log.warning("move of the clock not journaled cause=%s", error.code)
                break
            self._unwritten.pop(0)
        state = self._clock.state
        if self._told is None or _differs(state, self._told) or state.is_off:
            # Said again while it is off: a window that opens later must hear it too.
            self._bus.publish(ClockChanged(state))
        self._told = state
        if moves or self._clock.steady() - self._kept >= _KEEP_EVERY_S:
            self._clock.keep()
            self._kept = self._clock.steady()

    def _write(self, move: Moved) -> None:
        by_s, shift_s = _seconds(move)
        detail: dict[str, object] = {"by_s": by_s, "shift_s": shift_s, "told": move.told}
        # A word of Splio's that moved the time while the machine's clock stood where it was.
        self._note(self._clock.now(), "ClockJumped" if by_s else "ClockCorrected", detail)


def _seconds(move: Moved) -> tuple[int, int]:
    return round(move.by.total_seconds()), round(move.shift.total_seconds())


def _differs(one: ClockState, other: ClockState) -> bool:
    far = abs(one.offset - other.offset) > TOLERATED
    return far or (one.told, one.doubted) != (other.told, other.doubted)
