"""What the host of a virtual machine takes away from it, so that a figure can be told without it.

On a shared host the processors of a virtual machine stand still now and then, for milliseconds or
whole tenths of seconds, and no program on it can help that. A sentinel of real-time priority on
each processor, which sleeps a millisecond and looks at the clock, sees each of these stops: nothing
else can hold it up. Where real-time priority is refused (no root), no stop is known and every
figure stands as taken.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from typing import Self

# A wake-up from 1 ms of sleep is 0.1 ms late on a machine of its own; past this it was stopped.
LATE_S = 0.0005
SENTINEL = """
import os, sys, time
os.sched_setaffinity(0, {int(sys.argv[1])})
os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10))
import select
last = time.perf_counter()
stops = []
print("on", flush=True)
while not select.select([0], [], [], 0.001)[0]:
    now = time.perf_counter()
    if now - last > 0.001 + float(sys.argv[2]):
        stops.append((last + 0.001, now))
    last = time.perf_counter()
for one in stops:
    print(*one)
"""
NO_HOST = 0.3  # a host that takes a greater share of the time leaves nothing to judge by
Span = tuple[float, float]


class Host:
    """Sentinels while it is entered; afterwards, what the host took (`time.perf_counter`)."""

    def __init__(self) -> None:
        self.stops: list[Span] = []
        self.is_watched = False
        self._sentinels: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Self:
        self._began = time.perf_counter()
        if hasattr(os, "sched_setscheduler"):
            for processor in sorted(os.sched_getaffinity(0)):
                self._sentinels.append(_sentinel(processor))
            answers = [one.stdout.readline() for one in self._sentinels if one.stdout]
            self.is_watched = answers == ["on\n"] * len(answers)
        return self

    def __exit__(self, *_exc: object) -> None:
        seen: list[Span] = []
        for one in self._sentinels:
            told, _ = one.communicate("stop\n")
            seen += [_span(line) for line in told.splitlines()]
        self._ended = time.perf_counter()
        self.stops = united(seen)

    @property
    def share(self) -> float:
        """The part of the time in which one processor or another stood still."""
        return self.taken_ms(self._began, self._ended) / 1e3 / (self._ended - self._began)

    def taken_ms(self, began: float, ended: float) -> float:
        """How much of a stretch of time the host took, in milliseconds."""
        within = (
            min(ended, stop) - max(began, start)
            for start, stop in self.stops
            if start < ended and stop > began
        )
        return sum(within) * 1e3

    def own_ms(self, spans: Iterable[Span]) -> list[float]:
        """How long each stretch was without what the host took of it, in milliseconds."""
        return [(end - start) * 1e3 - self.taken_ms(start, end) for start, end in spans]

    def __str__(self) -> str:
        if not self.is_watched:
            return "what the host took is not known"
        return f"the host took {self.share:.0%} of the time, in {len(self.stops)} stops"


def united(spans: Iterable[Span]) -> list[Span]:
    """The same stretches of time, in order, those that overlap as one."""
    whole: list[Span] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


def _sentinel(processor: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-I", "-c", SENTINEL, str(processor), str(LATE_S)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _span(line: str) -> Span:
    start, end = line.split()
    return float(start), float(end)
