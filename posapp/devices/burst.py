"""Key strokes and their times -> a scan, or a person typing. Pure: no Qt, no clock.

A keyboard-wedge scanner types like a person, only faster: gaps of 0.05 to 3 ms were measured where
quick human typing leaves 50 ms and more. Nothing is held back while it is not yet known which of
the two it is: a person never waits and is never swallowed. When a scan's end shows what it was,
the caller takes back what the strokes had put into a field meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from posapp.domain.keymap import Key
from posapp.domain.scan import Pace

_END_MARKS = frozenset("\r\n\t")
_SURELY_A_SCANNER = 3  # strokes in a row that no hand makes so fast
_FASTEST_REPEAT_S = 0.015  # a key held down repeats every 25 to 40 ms


@dataclass(frozen=True, slots=True)
class Began:
    """A new run begins with this stroke, which is to be delivered: remember the field as it is."""


@dataclass(frozen=True, slots=True)
class Went:
    """The stroke continues the run and is to be delivered."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A person's: an end key after typing (or after nothing), a key held down. To be delivered."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """This end key completes a scan: to be swallowed, with all that came since `Began`."""

    text: str = field(repr=False)
    keys: tuple[Key, ...] = field(default=(), repr=False, compare=False)
    gaps_s: tuple[float, ...] = field(default=(), compare=False)


Stroke = Began | Went | Typed | Scanned


class Burst:
    """Follows the strokes of one keyboard."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace or Pace()
        self._run: list[str] = []
        self._keys: list[Key] = []
        self._gaps: list[float] = []
        self._last = 0.0
        self._stalls = 0

    @property
    def is_scanner_like(self) -> bool:
        """True while the run is longer and faster than a hand's."""
        return len(self._run) >= _SURELY_A_SCANNER

    def is_running(self, at_s: float) -> bool:
        """True when a stroke at this moment would continue a run that is a scanner's so far."""
        return self.is_scanner_like and 0 <= at_s - self._last <= self.pace.gap_s

    def feed(
        self, char: str, at_s: float, *, repeated: bool = False, key: Key | None = None
    ) -> Stroke:
        """Take one stroke: its character and its time in seconds, of any steady clock.

        An end key is told by its character, whichever of Return and Enter it was.

        `repeated` is the system's opinion that a key is held down. It is only believed at the
        pace of a held key: X11 also says so of a scanner's ``00`` within one millisecond.
        """
        if repeated and at_s - self._last > _FASTEST_REPEAT_S:
            self.reset()
            self._last = at_s
            return Typed()
        goes_on = self._goes_on(at_s)
        gap = at_s - self._last
        self._last = at_s
        if char in _END_MARKS:
            scanned = Scanned("".join(self._run), tuple(self._keys), (*self._gaps, gap))
            self.reset()
            is_end = "\r" in self.pace.ends if char == "\n" else char in self.pace.ends
            if goes_on and is_end and len(scanned.text) >= self.pace.min_length:
                return scanned
            return Typed()
        if not goes_on:
            self.reset()
            self._take(char, key)
            return Began()
        self._gaps.append(gap)
        self._take(char, key)
        return Went()

    def reset(self) -> None:
        """Forget the run: the focus moved, the mouse was used, another key was pressed."""
        self._run, self._keys, self._gaps = [], [], []
        self._stalls = 0

    def _take(self, char: str, key: Key | None) -> None:
        self._run.append(char)
        self._keys.append(key or Key(0))

    def _goes_on(self, at_s: float) -> bool:
        gap = at_s - self._last
        if not self._run or gap < 0:
            return False
        if gap <= self.pace.gap_s:
            return True
        if gap <= self.pace.stall_s and self._stalls < len(self._run) // _SURELY_A_SCANNER:
            self._stalls += 1
            return True
        return False
