"""Who works here: entering and changing people, and asking for their PINs.

A PIN is counted as wrong on the disk before it is looked at, and the count is taken back once it
was right: whoever cuts the power after a wrong one has gained no try.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition
from posapp.domain.events import PeopleChanged
from posapp.domain.people import (
    SHORTEST_PIN,
    Known,
    PeopleBook,
    PeopleError,
    Person,
    Pins,
    Right,
    Role,
    check_pin,
    not_allowed,
    read_name,
)

if TYPE_CHECKING:
    from posapp.domain.ports import Clock
    from posapp.services.bus import Bus

AT_THE_TILL: Final = "till"


class People:
    """The till's people. Every method is for the thread of the ledger's writer.

    `shortest_pin` is the fewest digits a new PIN may have; `steady` counts the seconds the machine
    has been running, whatever its clock is set to. Each change is told as `PeopleChanged`.
    All raise `PeopleError` (`people.…`) and `StoreError`.
    """

    def __init__(
        self,
        book: PeopleBook,
        pins: Pins,
        clock: Clock,
        bus: Bus,
        shortest_pin: int = SHORTEST_PIN,
        steady: Callable[[], float] | None = None,
    ) -> None:
        self._book = book
        self._pins = pins
        self._clock = clock
        self._bus = bus
        self._shortest = shortest_pin
        self._steady = steady
        self._one_at_a_time = asyncio.Lock()

    def everybody(self) -> Sequence[Known]:
        """Everybody ever entered, by name; those who left too."""
        return self._book.people()

    @property
    def is_manned(self) -> bool:
        """True once anybody was entered; the till asks who is there from then on."""
        return bool(self._book.people())

    async def add(self, name: str, role: Role, pin: str, by: str = "") -> Person:
        """Enter somebody; the first one ever must be a manager. Returns who was entered.

        Raises `PeopleError`: ``people.bad_name``, ``people.name_taken`` (also by somebody who
        left), ``people.manager_first``, ``people.pin_form``, ``people.pin_easy``.
        """
        person = Person(read_name(name), role, self._clock.now())
        hashed = await self._hashed(pin)
        self._book.add(person, hashed, by)
        self._tell()
        return person

    async def change_pin(self, name: str, pin: str, by: str = "") -> Person:
        """Another PIN; wrong tries are forgotten. Raises ``people.unknown``, and as `add`."""
        hashed = await self._hashed(pin)
        # Not in the midst of a try: a right old PIN that is hashed anew would replace this one.
        async with self._one_at_a_time:
            person = self._book.set_pin(name, hashed, self._clock.now(), by)
        self._tell()
        return person

    def change_role(self, name: str, role: Role, by: str = "") -> Person:
        """Another role. Raises ``people.unknown``, ``people.last_manager``."""
        person = self._book.set_role(name, role, self._clock.now(), by)
        self._tell()
        return person

    def leave(self, name: str, by: str = "") -> Person:
        """Somebody left; the name is never given to another.

        Raises ``people.unknown``, ``people.last_manager``.
        """
        person = self._book.leave(name, self._clock.now(), by)
        self._tell()
        return person

    async def identify(
        self, name: str, pin: str, right: Right | None = None, why: str = AT_THE_TILL
    ) -> Person:
        """Whose name and PIN these are; with `right`, only somebody who has it.

        `why` says in the journal what for. A name that is not there costs as long as one that is.
        Raises `PeopleError`: ``people.locked`` (``seconds`` to wait), ``people.wrong_pin``
        (``left``: tries before a wait, ``seconds``: the wait now) and ``people.not_allowed``.
        """
        async with self._one_at_a_time:
            kept = self._book.pin_of(name)
            if kept is None:
                await asyncio.to_thread(self._pins.fits, None, pin)
                raise PeopleError("people.wrong_pin", Disposition.REFUSE, left=0, seconds=0)
            tick = None if self._steady is None else int(self._steady() * 1000)
            tries = self._book.count_try(name, self._clock.now(), tick)
            if not await asyncio.to_thread(self._pins.fits, kept, pin):
                self._book.fail(name, tries, self._clock.now(), why)
                raise PeopleError(
                    "people.wrong_pin",
                    Disposition.REFUSE,
                    left=tries.left,
                    seconds=int(tries.delay.total_seconds()),
                )
            anew = None
            if self._pins.is_outdated(kept):
                anew = await asyncio.to_thread(self._pins.hashed, pin)
            person = self._book.passed(name, anew)
        if right is not None and not person.may(right):
            raise not_allowed(right)
        return person

    def note_in(self, name: str, why: str = AT_THE_TILL) -> None:
        """Journal that somebody signed in: at the till, or for a while in the office."""
        self._book.note("SignedIn", name, self._clock.now(), why)

    def note_out(self, name: str, why: str = AT_THE_TILL) -> None:
        """Journal that somebody signed out, was signed out, or locked the till."""
        self._book.note("SignedOut", name, self._clock.now(), why)

    async def _hashed(self, pin: str) -> str:
        check_pin(pin, self._shortest)
        return await asyncio.to_thread(self._pins.hashed, pin)

    def _tell(self) -> None:
        self._bus.publish(PeopleChanged(tuple(known.person for known in self._book.people())))
