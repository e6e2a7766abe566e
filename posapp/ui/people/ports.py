"""What the screens need to know who is at the till, and to change who works here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.people import Known, Person, Right, Role


class Staff(Protocol):
    """The people of the till. Coroutines raise `PeopleError` (`people.…`) and `StoreError`."""

    @property
    def is_manned(self) -> bool:
        """True once anybody was entered: what needs a right then needs somebody who has it."""
        ...

    @property
    def present(self) -> Person | None:
        """Who is signed in now."""
        ...

    @property
    def shortest_pin(self) -> int:
        """The fewest digits a new PIN may have."""
        ...

    @property
    def lock_after(self) -> timedelta | None:
        """How long nothing may happen before the till locks; None where it never does."""
        ...

    def everybody(self) -> Sequence[Known]:
        """Everybody ever entered, by name; those who left too. Raises `StoreError`."""
        ...

    def training_pin(self, name: str) -> str:
        """In training, the PIN that somebody was given in this run, to be shown; else empty."""
        ...

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """Hear, in this thread, that another is signed in, nobody is, or somebody was changed.

        The answer stops it.
        """
        ...

    async def sign_in(self, name: str, pin: str) -> Person:
        """Somebody signs in, in the place of whoever was."""
        ...

    def sign_out(self) -> None:
        """Nobody is signed in any more: the till was locked, or locked itself."""
        ...

    async def admit(self, name: str, pin: str, right: Right) -> Person:
        """Somebody with a right signs in for a while; `dismiss` brings back who was there."""
        ...

    def dismiss(self) -> None:
        """Who was admitted goes; nothing happens where nobody was."""
        ...

    async def vouch(self, name: str, pin: str, right: Right) -> Person:
        """Somebody with a right gives a word; who is signed in stays."""
        ...

    async def add(self, name: str, role: Role, pin: str) -> Person:
        """Enter somebody. The first one, a manager, is signed in at once."""
        ...

    async def change_pin(self, name: str, pin: str) -> None:
        """Another PIN."""
        ...

    async def change_role(self, name: str, role: Role) -> None:
        """Another role."""
        ...

    async def leave(self, name: str) -> None:
        """Somebody left."""
        ...
