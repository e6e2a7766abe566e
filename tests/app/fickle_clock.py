"""A machine whose clock can be set, and true time beside it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from posapp.app.clock import TillClock


class Machine:
    """True time is this machine's own, plus what a test lets pass."""

    def __init__(self) -> None:
        self.off = timedelta()
        self.passed = timedelta()
        self.boots = 1

    @property
    def true(self) -> datetime:
        return datetime.now(UTC) + self.passed

    def wall(self) -> datetime:
        return self.true + self.off

    def steady(self) -> float:
        return time.monotonic() + self.passed.total_seconds()

    def clock(self, file: Path | None = None) -> TillClock:
        """What a program started now would have."""
        return TillClock(file, wall=self.wall, steady=self.steady, boot=str(self.boots))


def close(one: datetime, other: datetime, within_s: float = 3.0) -> bool:
    return abs((one - other).total_seconds()) <= within_s
