"""People who exist only here: nobody, until a test enters somebody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from posapp.domain.errors import Disposition
from posapp.domain.people import (
    Known,
    PeopleError,
    Person,
    Right,
    Role,
    Tries,
    not_allowed,
)

ENTERED = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)


class FakePeople:
    """Compares PINs as they are; counts as the real one does."""

    def __init__(self) -> None:
        self.pins: dict[str, str] = {}
        self.known: dict[str, Known] = {}
        self.present: Person | None = None
        self.host: Person | None = None
        self.guest: Person | None = None
        self.shortest_pin = 4
        self.lock_after: timedelta | None = None
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.gate: asyncio.Event | None = None
        self._listeners: list[Callable[[], None]] = []

    def enter(self, name: str, role: Role, pin: str) -> Person:
        person = Person(name, role, ENTERED)
        self.known[name] = Known(person)
        self.pins[name] = pin
        return person

    @property
    def is_manned(self) -> bool:
        return bool(self.known)

    def everybody(self) -> Sequence[Known]:
        return [self.known[name] for name in sorted(self.known)]

    def training_pin(self, name: str) -> str:
        return ""

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    def may(self, right: Right) -> bool:
        return not self.is_manned or (self.present is not None and self.present.may(right))

    async def sign_in(self, name: str, pin: str) -> Person:
        person = await self.vouch(name, pin, None)
        self.present = person
        self._tell()
        return person

    def sign_out(self) -> None:
        self.dismiss()
        self.present = None
        self._tell()

    async def admit(self, name: str, pin: str, right: Right) -> Person:
        person = await self.vouch(name, pin, right)
        self.host, self.guest, self.present = self.present, person, person
        self._tell()
        return person

    def dismiss(self) -> None:
        if self.guest is not None:
            self.present, self.guest, self.host = self.host, None, None
            self._tell()

    async def vouch(self, name: str, pin: str, right: Right | None) -> Person:
        await asyncio.sleep(0)
        if self.gate is not None:
            await self.gate.wait()
        known, now = self.known[name], self.clock()
        left = known.tries.wait_left(now)
        if left:
            raise PeopleError(
                "people.locked", Disposition.RETRY, name=name, seconds=int(left.total_seconds())
            )
        if self.pins[name] != pin:
            tries = known.tries.failed(now)
            self.known[name] = Known(known.person, tries)
            raise PeopleError(
                "people.wrong_pin",
                Disposition.REFUSE,
                left=tries.left,
                seconds=int(tries.delay.total_seconds()),
            )
        self.known[name] = Known(known.person, Tries())
        if right is not None and not known.person.may(right):
            raise not_allowed(right)
        return known.person

    async def add(self, name: str, role: Role, pin: str) -> Person:
        return self.enter(name, role, pin)

    async def change_pin(self, name: str, pin: str) -> None:
        self.pins[name] = pin

    async def change_role(self, name: str, role: Role) -> None:
        raise NotImplementedError

    async def leave(self, name: str) -> None:
        raise NotImplementedError

    def _tell(self) -> None:
        for heard in tuple(self._listeners):
            heard()
