"""What sending to the head office needs; `posapp.app.office_exports` implements it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.export import Exported, Kept, Sent, Told, Tried

Make = Callable[[Path], Awaitable[int]]
"""Writes the file, and its line in the journal; how many rows it has, 0 where it is no table."""


class Exports(Protocol):
    """The head office's server. Acts raise `PosError`; ``kept`` among its params names the copy of
    a file that was made and not sent.
    """

    @property
    def place(self) -> str | None:
        """Server, login and folder; None where no head office is set."""
        ...

    @property
    def sends_slips(self) -> bool:
        """Whether today's slip goes there by itself when it is made."""
        ...

    async def send(
        self,
        what: Exported,
        ending: str,
        make: Make,
        told: Told,
        days: tuple[date, date] | None = None,
    ) -> Sent:
        """Let `make` write a file, and send it; `told` is called in this thread."""
        ...

    async def again(self, name: str, told: Told) -> Sent:
        """Send a copy that was kept."""
        ...

    async def kept(self) -> Sequence[Kept]:
        """The files that are still to be sent."""
        ...

    async def test(self) -> Tried:
        """Log in there, write a small file and remove it."""
        ...

    async def archives(self) -> int:
        """How many files of the journal's archive never went there."""
        ...

    async def send_archives(self) -> Sequence[Sent]:
        """Send them."""
        ...
