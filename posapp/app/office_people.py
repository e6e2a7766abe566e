"""The till's people behind the screens: who is there now, asked for by PIN in the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from posapp.domain.errors import PosError
from posapp.domain.people import Known, Person, Right, Role, read_name
from posapp.services.people import AT_THE_TILL

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.app.core import Core

_log = logging.getLogger("posapp.app.office_people")
_OFFICE = "office"


class OfficePeople:
    """Implements `posapp.ui.people.ports.Staff`; made and used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._is_training = False
        self._shown_pins: dict[str, str] = {}
        self._listeners: list[Callable[[], None]] = []
        self._host: Person | None = None
        self._guest: Person | None = None

    @property
    def is_manned(self) -> bool:
        """True once anybody was entered."""
        return self._room.session.is_manned

    @property
    def present(self) -> Person | None:
        """Who is signed in now."""
        return self._room.session.person

    @property
    def shortest_pin(self) -> int:
        """The fewest digits a new PIN may have."""
        return self._room.settings.pin_length

    @property
    def lock_after(self) -> timedelta | None:
        """How long nothing may happen before the till locks."""
        return self._room.settings.lock_after

    def everybody(self) -> Sequence[Known]:
        """Everybody ever entered, by name."""
        return self._room.ledger.people()

    def training_pin(self, name: str) -> str:
        """In training, the PIN that somebody was given in this run; else empty."""
        return self._shown_pins.get(name, "")

    def train(self) -> None:
        """This is the training till: PINs given here are shown where they are asked."""
        self._is_training = True

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """Hear that another is signed in, nobody is, or somebody was changed."""
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    def known_anew(self) -> None:
        """The session was told who works here: somebody may have been changed, or have left."""
        if self._guest is not None and self.present is None:
            self.dismiss()
        self._tell()

    async def sign_in(self, name: str, pin: str) -> Person:
        """Somebody signs in, in the place of whoever was."""

        async def identify(core: Core) -> Person:
            person = await core.people.identify(name, pin)
            if before is not None:
                core.people.note_out(before.name)
            core.people.note_in(person.name)
            return person

        self.dismiss()
        before = self.present
        person = await self._room.call(identify)
        self._room.session.enter(person)
        self._tell()
        return person

    def sign_out(self) -> None:
        """Nobody is signed in any more."""
        self.dismiss()
        person = self.present
        if person is not None:
            self._room.session.enter(None)
            self._later(lambda core: core.people.note_out(person.name))
            self._tell()

    async def admit(self, name: str, pin: str, right: Right) -> Person:
        """Somebody with a right signs in for a while."""
        why = f"{_OFFICE}: {right.value}"

        async def identify(core: Core) -> Person:
            person = await core.people.identify(name, pin, right, why)
            core.people.note_in(person.name, why)
            return person

        person = await self._room.call(identify)
        self.dismiss()
        self._host, self._guest = self.present, person
        self._room.session.enter(person)
        self._tell()
        return person

    def dismiss(self) -> None:
        """Who was admitted goes; who was there before is signed in again, if they still may."""
        guest, host = self._guest, self._host
        self._guest = self._host = None
        if guest is None:
            return
        self._later(lambda core: core.people.note_out(guest.name, _OFFICE))
        self._room.session.enter(self._still_here(host))
        self._tell()

    async def vouch(self, name: str, pin: str, right: Right) -> Person:
        """Somebody with a right gives a word; who is signed in stays."""
        return await self._room.call(
            lambda core: core.people.identify(name, pin, right, right.value)
        )

    async def add(self, name: str, role: Role, pin: str) -> Person:
        """Enter somebody. The first one, a manager, is signed in at once."""
        room = self._room
        room.demand(Right.PEOPLE)
        if self.is_manned:
            by = room.by
            person = await room.call(lambda core: core.people.add(name, role, pin, by))
            self._show_in_training(person.name, pin)
            return person
        # Signed in before it is true: between the two the till would ask for a PIN.
        room.session.enter(Person(read_name(name), role, room.clock.now()))
        try:
            person = await room.call(lambda core: core.people.add(name, role, pin))
        except BaseException:
            if not room.session.is_manned:
                room.session.enter(None)
            raise
        self._show_in_training(person.name, pin)
        room.session.know([person])
        room.session.enter(person)
        self._later(lambda core: core.people.note_in(person.name, AT_THE_TILL))
        self._tell()
        return person

    async def change_pin(self, name: str, pin: str) -> None:
        """Another PIN."""
        self._room.demand(Right.PEOPLE)
        by = self._room.by
        await self._room.call(lambda core: core.people.change_pin(name, pin, by))
        self._show_in_training(name, pin)

    async def change_role(self, name: str, role: Role) -> None:
        """Another role."""
        self._room.demand(Right.PEOPLE)
        by = self._room.by
        await self._room.act(lambda core: core.people.change_role(name, role, by))

    async def leave(self, name: str) -> None:
        """Somebody left."""
        self._room.demand(Right.PEOPLE)
        by = self._room.by
        await self._room.act(lambda core: core.people.leave(name, by))

    def _show_in_training(self, name: str, pin: str) -> None:
        if self._is_training:
            self._shown_pins[name] = pin

    def _still_here(self, person: Person | None) -> Person | None:
        if person is None:
            return None
        try:
            known = {one.person.name: one.person for one in self.everybody()}
        except PosError:
            return None  # whoever they are now, they are asked again
        now = known.get(person.name)
        return now if now is not None and now.left_at is None else None

    def _later(self, act: Callable[[Core], None]) -> None:
        """Let the engine write a line that nobody waits for."""

        async def at_once(core: Core) -> None:
            try:
                act(core)
            except PosError as error:
                _log.warning("coming and going not journaled cause=%s", error.code)

        self._room.engine.call(at_once)

    def _tell(self) -> None:
        for heard in tuple(self._listeners):
            heard()
