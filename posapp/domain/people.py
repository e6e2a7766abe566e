"""Who works at a till: names, roles, what a role may do, and how often a PIN may be tried."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final, Protocol

from posapp.domain.errors import Disposition, PosError

LONGEST_NAME: Final = 40
SHORTEST_PIN: Final = 4
LONGEST_PIN: Final = 8

FREE_TRIES: Final = 3
FIRST_DELAY: Final = timedelta(seconds=30)
LONGEST_DELAY: Final = timedelta(minutes=15)


class Role(StrEnum):
    """What somebody is at the till."""

    CASHIER = "cashier"
    MANAGER = "manager"


class Right(StrEnum):
    """What not everybody may do; selling and trying again are for all."""

    APPROVE = "approve"
    STOCK = "stock"
    RESOLVE = "resolve"
    JOURNAL = "journal"
    REPORT = "report"
    EXPORT = "export"
    SETTINGS = "settings"
    PEOPLE = "people"
    SUPPORT = "support"


# A cashier sees how the stock stands and hands a bundle to support; what moves money, shows whole
# lists or changes the till is a manager's.
_RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.CASHIER: frozenset({Right.STOCK, Right.SUPPORT}),
    Role.MANAGER: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at this till, named as the shop calls them; names are never reused.

    `created_at` and `left_at` are aware UTC; `left_at` is None while the person works here.
    """

    name: str
    role: Role
    created_at: datetime
    left_at: datetime | None = None

    def may(self, right: Right) -> bool:
        """Whether this person may do it now."""
        return self.left_at is None and right in _RIGHTS[self.role]


class PeopleError(PosError):
    """Somebody may not do it, or cannot be entered, changed or signed in as asked."""


def not_allowed(right: Right) -> PeopleError:
    """What to raise where who is signed in lacks a right."""
    return PeopleError("people.not_allowed", Disposition.ASK, right=right.value)


def read_name(text: str) -> str:
    """A name as it is kept: without idle spaces. Raises `PeopleError` ``people.bad_name``."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise PeopleError("people.bad_name", Disposition.REFUSE, longest=LONGEST_NAME)
    return name


def same_name(one: str, other: str) -> bool:
    """True for names that differ in nothing but capitals or the way an accent is written."""
    return _folded(one) == _folded(other)


def check_pin(pin: str, shortest: int = SHORTEST_PIN) -> None:
    """Refuse a PIN that is no PIN or that everybody would try first.

    Raises `PeopleError`: ``people.pin_form`` (not `shortest` to `LONGEST_PIN` digits 0 to 9) or
    ``people.pin_easy`` (one digit again and again, or a run such as 1234 or 9876).
    """
    if not (shortest <= len(pin) <= LONGEST_PIN and pin.isascii() and pin.isdigit()):
        raise PeopleError(
            "people.pin_form", Disposition.REFUSE, shortest=shortest, longest=LONGEST_PIN
        )
    steps = {(int(then) - int(now)) % 10 for now, then in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise PeopleError("people.pin_easy", Disposition.REFUSE)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and until when no other is looked at (aware UTC, by the wall clock).

    `locked_tick` is how long the machine had been running at the last of them, milliseconds: a
    clock set forward ends no wait while the machine runs on. None where that is not known.

    `FREE_TRIES` may follow each other at once. With the last of them, and with each wrong PIN from
    there on, nothing is looked at for `delay`: it doubles from `FIRST_DELAY` to `LONGEST_DELAY`.
    """

    failures: int = 0
    locked_until: datetime | None = None
    locked_tick: int | None = None

    @property
    def delay(self) -> timedelta:
        """How long the last wrong PIN locks."""
        beyond = self.failures - FREE_TRIES
        if beyond < 0:
            return timedelta()
        # Ten doublings are far past the longest: no number grows without end.
        return min(FIRST_DELAY * (1 << min(beyond, 10)), LONGEST_DELAY)

    @property
    def left(self) -> int:
        """How many wrong PINs cost nothing yet."""
        return max(0, FREE_TRIES - self.failures)

    def wait_left(self, now: datetime, tick: int | None = None) -> timedelta:
        """How long nothing is looked at yet; zero where a PIN may be tried.

        `tick` is how long the machine has been running, milliseconds; what it says and what the
        clock says must both have passed. Never longer than `delay`, wherever the clock was set to.
        """
        if self.locked_until is None:
            return timedelta()
        by_clock = min(self.locked_until - now, self.delay)
        by_tick = timedelta()
        # A machine that runs for less than it did then was started anew: only the clock is left.
        if tick is not None and self.locked_tick is not None and tick >= self.locked_tick:
            by_tick = self.delay - timedelta(milliseconds=tick - self.locked_tick)
        return max(timedelta(), by_clock, by_tick)

    def anchored(self, now: datetime) -> Tries:
        """The same after the clock was set back, where it was; to be kept.

        The moment kept is then further away than any delay: how much of it has passed cannot be
        known, so one whole delay begins anew at `now`. It is never shortened by that, and nobody
        waits for the clock to catch up.
        """
        if self.locked_until is None or self.locked_until - now <= self.delay:
            return self
        return Tries(self.failures, now + self.delay, self.locked_tick)

    def failed(self, now: datetime, tick: int | None = None) -> Tries:
        """One more wrong PIN."""
        more = Tries(self.failures + 1)
        return Tries(more.failures, now + more.delay, tick) if more.delay else more


@dataclass(frozen=True, slots=True)
class Known:
    """A person with how their PIN was tried lately."""

    person: Person
    tries: Tries = Tries()


class Pins(Protocol):
    """Turns PINs into salted, slow hashes. Each call computes for 50 to 150 ms: in a thread."""

    def hashed(self, pin: str) -> str:
        """A hash to keep, with its salt and its parameters in it."""
        ...

    def fits(self, kept: str | None, pin: str) -> bool:
        """Whether a PIN is the one that was hashed; costs as much where there is none (None)."""
        ...

    def is_outdated(self, kept: str) -> bool:
        """True where a hash was made with weaker parameters than today's; answers at once."""
        ...


class PeopleReader(Protocol):
    """Reads who works at the till. Raises `StoreError`."""

    def people(self) -> Sequence[Known]:
        """Everybody ever entered, by name; those who left too."""
        ...


class PeopleBook(PeopleReader, Protocol):
    """The one writer of who works here; every act is one transaction with its journal line.

    `by` is who did it, empty for nobody in particular. Each raises `StoreError`, and for a name
    that is not there `PeopleError` ``people.unknown``.
    """

    def pin_of(self, name: str) -> str | None:
        """The kept hash of somebody who works here; None for all other names."""
        ...

    def add(self, person: Person, pin_hash: str, by: str) -> None:
        """Enter somebody. Raises `PeopleError` ``people.name_taken``, ``people.manager_first``."""
        ...

    def set_pin(self, name: str, pin_hash: str, at: datetime, by: str) -> Person:
        """Another PIN, tried by nobody yet."""
        ...

    def set_role(self, name: str, role: Role, at: datetime, by: str) -> Person:
        """Another role. Raises `PeopleError` ``people.last_manager``."""
        ...

    def leave(self, name: str, at: datetime, by: str) -> Person:
        """Somebody left; the name stays theirs. Raises `PeopleError` ``people.last_manager``."""
        ...

    def count_try(self, name: str, at: datetime, tick: int | None = None) -> Tries:
        """Count a try as a wrong one, before it is looked at; kept over a restart.

        `tick` is how long the machine has been running, milliseconds.

        Raises `PeopleError` ``people.locked`` where none is looked at yet, and counts nothing.
        """
        ...

    def fail(self, name: str, tries: Tries, at: datetime, why: str) -> None:
        """Journal that a counted try was a wrong one; `why` is what it was tried for."""
        ...

    def passed(self, name: str, pin_hash: str | None = None) -> Person:
        """The counted try was right: nothing is counted any more. `pin_hash` replaces the kept."""
        ...

    def note(self, fact: str, name: str, at: datetime, why: str) -> None:
        """Journal that somebody came or went: ``SignedIn``, ``SignedOut``."""
        ...


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
