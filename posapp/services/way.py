"""Who goes first: long work in a thread steps aside while somebody waits at the till.

Python runs one thread at a time, and every statement of a sale's transactions lets go of it and
must win it back: beside a thread that computes, a sale would wait at each of them.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_AT_MOST_S: Final = 0.05  # then the work goes on all the same: a busy till must not starve it


class RightOfWay:
    """Taken from any thread by what must not wait; given by what can."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._free = threading.Event()
        self._free.set()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """While inside, long work pauses at its next stop."""
        with self._lock:
            self._inside += 1
            self._free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._inside -= 1
                if self._inside == 0:
                    self._free.set()

    @property
    def is_taken(self) -> bool:
        """True while somebody is inside."""
        return not self._free.is_set()

    def give(self) -> None:
        """Wait, for a moment at most, until nobody is inside. Blocks the calling thread."""
        self._free.wait(_AT_MOST_S)
