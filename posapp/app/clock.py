"""The present: the machine's clock, and the till's time that a wrong one does not carry away."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from posapp.domain.timekeeping import ClockState, Course, Moved, begin, hear, tick, trusted

_log = logging.getLogger("posapp.app.clock")

_LONGEST_ANSWER_S: Final = 10.0  # what took longer says little about the time
# Linux counts sleep in one clock, macOS in the other; Windows in all it has.
_STEADY: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
_NEWS: Final = 100  # unread moves that are kept


class SystemClock:
    """Reads the machine's clock, in whole milliseconds as the ledger keeps them."""

    def now(self) -> datetime:
        """Now, aware UTC."""
        return _whole_ms(datetime.now(UTC))


class TillClock:
    """The till's time: the machine's clock, kept on its course where that leaps.

    Splio's own time, told with every answer, is the judge (`posapp.domain.timekeeping`). What it
    rests on is kept in a small file from run to run. Used by all threads of the program.

    Args:
        kept: the file; read here, written by `keep` alone.
        wall: the machine's clock, aware UTC.
        steady: counts seconds, through sleep too, whatever the clock is set to.
        boot: names the machine's start that `steady` counts from; empty for not known.
    """

    def __init__(
        self,
        kept: Path | None = None,
        *,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady: Callable[[], float] | None = None,
        boot: str | None = None,
    ) -> None:
        self._file = kept
        self._wall = wall
        self.steady: Final = steady or steady_s
        self._lock = threading.Lock()
        self._moves: list[Moved] = []
        before = None if kept is None else _read(kept)
        self._course, moved = begin(
            before, wall(), self.steady(), boot_id() if boot is None else boot
        )
        self._note(moved)

    def now(self) -> datetime:
        """Now, aware UTC, in whole milliseconds."""
        with self._lock:
            self._course, moved = tick(self._course, self._wall(), self.steady())
            self._note(moved)
            return _whole_ms(self._course.at)

    def hear(self, told: datetime, took_s: float) -> None:
        """Splio told its time (aware UTC) in an answer that took so many seconds."""
        if took_s > _LONGEST_ANSWER_S:
            return
        with self._lock:
            # Told in whole seconds, cut off, about half way through the wait.
            told += timedelta(seconds=0.5 + took_s / 2)
            self._course, moved = hear(self._course, told, self._wall(), self.steady())
            self._note(moved)

    @property
    def state(self) -> ClockState:
        """How it stands, for people."""
        self.now()
        with self._lock:
            return self._course.state

    def take_moves(self) -> list[Moved]:
        """What moved since this was last asked, oldest first."""
        self.now()
        with self._lock:
            moves, self._moves = self._moves, []
            return moves

    def trust(self) -> None:
        """Take the machine's clock for right, because a person says so."""
        with self._lock:
            self._course = trusted(self._course)

    def keep(self) -> None:
        """Write what the time rests on to the file; a disk that refuses is only logged."""
        if self._file is None:
            return
        self.now()
        with self._lock:
            course = self._course
        try:
            _write(self._file, course)
        except OSError as error:
            _log.warning("clock not kept cause=%s", error.strerror)

    def _note(self, moved: Moved | None) -> None:
        if moved is not None:
            self._moves = [*self._moves, moved][-_NEWS:]


def steady_s() -> float:
    """Seconds that only count, while the machine sleeps too where the system can tell."""
    return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


def boot_id() -> str:
    """Names this start of the machine; empty where the system does not tell."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    return ""


def _whole_ms(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _read(file: Path) -> Course | None:
    """What the last run kept; None where nothing readable is there."""
    try:
        told: dict[str, Any] = json.loads(file.read_text("utf-8"))
        told_at = told["told_at"]
        return Course(
            at=_moment(told["at"]),
            wall=_moment(told["wall"]),
            steady=float(told["steady"]),
            boot=str(told["boot"]),
            told_at=None if told_at is None else _moment(told_at),
            told=bool(told["told"]),
            doubted=bool(told["doubted"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        _log.warning("clock file not readable, begun anew")
        return None


def _write(file: Path, course: Course) -> None:
    kept = replace(course, word=None)
    told = {
        "at": kept.at.isoformat(),
        "wall": kept.wall.isoformat(),
        "steady": kept.steady,
        "boot": kept.boot,
        "told_at": None if kept.told_at is None else kept.told_at.isoformat(),
        "told": kept.told,
        "doubted": kept.doubted,
    }
    part = file.with_name(f"{file.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as open_file:
        json.dump(told, open_file)
    part.replace(file)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC)
