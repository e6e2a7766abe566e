"""When to try again: doubling waits with jitter, persisted by whoever applies them."""

from __future__ import annotations

from datetime import timedelta

FIRST = timedelta(seconds=2)
LONGEST = timedelta(minutes=5)


def backoff(delays: int, jitter: float, longest: timedelta = LONGEST) -> timedelta:
    """The wait after `delays` postponements in a row.

    Doubles from 2 s up to `longest` (5 min); `jitter` in [0, 1) spreads it over the upper half of
    the step, so that the tills behind one router do not come back in the same second.
    """
    step = min(FIRST * (1 << min(max(delays, 0), 16)), longest)
    return step * (0.5 + 0.5 * jitter)
