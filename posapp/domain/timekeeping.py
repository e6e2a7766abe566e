"""What time it is, where the machine's clock may be wrong: a course kept between three witnesses.

The machine's *wall* clock can be set, a *steady* clock only counts (through sleep too), and Splio's
``Date`` is the clock that a burn's date is judged by. Plain values; nothing here reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

TOLERATED: Final = timedelta(seconds=60)  # a minute hurts no validity date
FOLLOWED: Final = timedelta(seconds=2)  # a time server's usual steps
SET_RIGHT: Final = timedelta(days=1)  # as far as a person or a time server sets a clock right
MOST_CLOSED: Final = timedelta(days=31)  # a till off for longer, or a clock set ahead?
LONGEST_CLOSED: Final = timedelta(days=200)  # no store is; the clock was set ahead
BORN: Final = datetime(2026, 1, 1, tzinfo=UTC)  # nothing was ever sold with this program before
_AGREE: Final = timedelta(seconds=10)  # two words of Splio on the same time
_LATEST: Final = datetime(9990, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Moved:
    """The wall clock moved by another amount than time did, or Splio told another time.

    `by` is how far the wall clock moved (zero where it did not, and Splio's word alone was news);
    `shift` how far the till's own time moved with it. `told` is True where Splio had told the time
    in this course, so that the till knows which of the two is right.
    """

    by: timedelta
    shift: timedelta
    told: bool


@dataclass(frozen=True, slots=True)
class ClockState:
    """How the till's time stands, for people.

    Attributes:
        offset: what the till adds to the machine's clock; zero where that is right.
        told: Splio told the time since this machine started.
        doubted: the machine's clock made a leap that nothing confirms yet.
        is_sure: nothing speaks against the time, so that old things may go.
    """

    offset: timedelta = timedelta()
    told: bool = False
    doubted: bool = False
    is_sure: bool = True

    @property
    def is_off(self) -> bool:
        """True where the machine's clock wants setting."""
        return self.doubted or abs(self.offset) > TOLERATED


@dataclass(frozen=True, slots=True)
class Course:
    """The till's time at one reading of the clocks, and what it rests on.

    Attributes:
        at: the till's time, aware UTC.
        wall: the machine's clock at that reading, aware UTC.
        steady: the steady clock at that reading, seconds.
        boot: names the machine's start that `steady` counts from; empty where that is not known.
        told_at: the till's time when Splio's word last carried it; no time before is believed.
        told: nothing but steady counting lies between Splio's word and `at`.
        doubted: a leap was made, or not followed, that Splio has not confirmed.
        is_first: nothing is known of an earlier run.
        word: what Splio last told that is far from `at`, with the steady time: one more that
            agrees, and it is believed.
    """

    at: datetime
    wall: datetime
    steady: float
    boot: str = ""
    told_at: datetime | None = None
    told: bool = False
    doubted: bool = False
    is_first: bool = False
    word: tuple[datetime, float] | None = None

    @property
    def state(self) -> ClockState:
        """How it stands, for people."""
        return ClockState(
            offset=self.at - self.wall,
            told=self.told,
            doubted=self.doubted,
            is_sure=not self.doubted and (self.told or not self.is_first),
        )

    @property
    def floor(self) -> datetime:
        """No time before this is believed."""
        return self.told_at or BORN


def begin(
    kept: Course | None, wall: datetime, steady: float, boot: str
) -> tuple[Course, Moved | None]:
    """The course at a program's start, from what the last run kept.

    Where the machine has run ever since, its steady clock goes on from there. Else what the till
    last added to the machine's clock is added again, unless that would put it before Splio's last
    word or more than `MOST_CLOSED` after its last run, where the bare clock would not. Where
    neither will do, the till doubts: from before Splio's last word, or from `LONGEST_CLOSED` ahead,
    it goes on from its own last time, which is nearer to the truth.
    """
    wall = _sane(wall)
    if kept is None:
        at = max(wall, BORN)
        start = Course(at, wall, steady, boot, doubted=wall < BORN, is_first=True)
        return start, Moved(wall - at, timedelta(), told=False) if start.doubted else None
    if boot and boot == kept.boot and steady >= kept.steady:
        return tick(replace(kept, word=None), wall, steady)
    after = replace(kept, wall=wall, steady=steady, boot=boot, told=False, word=None)
    offset = kept.at - kept.wall
    added = _sane(wall + offset) if abs(offset) > TOLERATED else wall
    for one in (added, wall):
        if kept.floor - TOLERATED <= one <= kept.at + MOST_CLOSED:
            return replace(after, at=one), None
    at = kept.floor if added < kept.floor else added
    if added - kept.at > LONGEST_CLOSED:
        at = max(kept.floor, kept.at)
    return replace(after, at=at, doubted=True), Moved(added - kept.at, at - kept.at, told=False)


def tick(course: Course, wall: datetime, steady: float) -> tuple[Course, Moved | None]:
    """The course at a later reading.

    Small steps of the wall clock are followed. A larger one is not, once Splio told the time.
    Before that, up to a day is taken for a clock set right; more is followed only where the time
    so far cannot be, and doubted either way.
    """
    wall = _sane(wall)
    passed = timedelta(seconds=max(0.0, steady - course.steady))
    on = _sane(course.at + passed)
    by = wall - course.wall - passed
    later = replace(course, wall=wall, steady=steady)
    if abs(by) <= FOLLOWED:
        return replace(later, at=_sane(on + by), told_at=_told(course, on + by)), None
    if course.told:
        return replace(later, at=on, told_at=on), Moved(by, timedelta(), told=True)
    if abs(wall - on) <= TOLERATED:  # set to what the till had all along
        return replace(later, at=wall), Moved(by, wall - on, told=False)
    there = _sane(on + by)
    if abs(by) <= SET_RIGHT and there >= course.floor - TOLERATED:
        return replace(later, at=there), Moved(by, there - on, told=False)
    # One that was far behind, and was not believed, has been set right.
    was_behind = course.doubted and course.wall < course.at
    at = wall if was_behind and wall > on and _fits(course, wall) else on
    return replace(later, at=at, doubted=True), Moved(by, at - on, told=False)


def hear(
    course: Course, told: datetime, wall: datetime, steady: float
) -> tuple[Course, Moved | None]:
    """The course after Splio told the time (aware UTC, at this reading).

    Within `TOLERATED` of the machine's clock, that clock is right. A word far from the till's time
    moves it only with a second that agrees: one answer may have lain in somebody's cache.
    """
    course, moved = tick(course, wall, steady)
    told = _sane(told)
    right = course.wall if abs(told - course.wall) <= TOLERATED else told
    shift = right - course.at
    if abs(shift) <= TOLERATED:
        # As it stood: to follow each answer's second would let the time tremble.
        at = course.wall if right == course.wall else course.at
        return _confirmed(course, at), moved
    if course.word is not None and _agree(course.word, told, steady):
        by = moved.by if moved else timedelta()
        return _confirmed(course, right), Moved(by, shift, told=True)
    return replace(course, word=(told, steady)), moved


def trusted(course: Course) -> Course:
    """A person says that the machine's clock is right."""
    return replace(course, at=course.wall, doubted=False, is_first=False, told=False, told_at=None)


def _confirmed(course: Course, at: datetime) -> Course:
    return replace(course, at=at, told_at=at, told=True, doubted=False, is_first=False, word=None)


def _told(course: Course, at: datetime) -> datetime | None:
    return at if course.told else course.told_at


def _fits(course: Course, at: datetime) -> bool:
    latest = _LATEST if course.told_at is None else course.told_at + MOST_CLOSED
    return course.floor - TOLERATED <= at <= latest


def _agree(word: tuple[datetime, float], told: datetime, steady: float) -> bool:
    before, when = word
    return abs(told - before - timedelta(seconds=steady - when)) <= _AGREE


def _sane(at: datetime) -> datetime:
    """Never so late that adding to it overflows."""
    return min(at, _LATEST)
