"""The head office behind the manager's pages: uploads run beside the window and the engine."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from posapp.app.archives_out import send_archives, unsent_archives
from posapp.app.beside import run_beside
from posapp.app.exporting import HeadOffice, Make, Work, head_office
from posapp.domain.people import Right

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.export import Exported, Kept, Sent, Told, Tried


class OfficeExports:
    """Implements `posapp.ui.exports.ports.Exports`; made and used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._head = HeadOffice(room.settings, room.clock, self._note, _beside)

    @property
    def place(self) -> str | None:
        """Server, login and folder; None where no head office is set."""
        return head_office(self._room.settings)

    @property
    def sends_slips(self) -> bool:
        """Whether today's slip goes there by itself when it is made."""
        return self._room.settings.exports_send_slip and self.place is not None

    async def send(
        self,
        what: Exported,
        ending: str,
        make: Make,
        told: Told,
        days: tuple[date, date] | None = None,
    ) -> Sent:
        """Let `make` write a file with its line in the journal, and send it."""
        self._room.demand(Right.EXPORT)
        by = self._room.by or None
        return await self._head.send(what, ending, make, by, days=days, told=self._in_qt(told))

    async def again(self, name: str, told: Told) -> Sent:
        """Send a copy that was kept."""
        self._room.demand(Right.EXPORT)
        return await self._head.again(name, self._room.by or None, self._in_qt(told))

    async def kept(self) -> Sequence[Kept]:
        """The files that are still to be sent."""
        return await self._head.kept()

    async def test(self) -> Tried:
        """Log in there, write a small file and remove it."""
        self._room.demand(Right.EXPORT)
        return await self._head.test()

    async def archives(self) -> int:
        """How many files of the journal's archive never went there."""
        return len(await asyncio.to_thread(unsent_archives, self._room.paths))

    async def send_archives(self) -> Sequence[Sent]:
        """Send them."""
        self._room.demand(Right.EXPORT)
        by = self._room.by or None
        return await send_archives(self._head, self._room.settings, self._note, by)

    async def _note(self, fact: str, detail: dict[str, object], by: str | None) -> None:
        at = self._room.clock.now()
        await self._room.act(lambda core: core.ledger.note_fact(at, fact, detail, by))

    def _in_qt(self, told: Told) -> Told:
        loop = asyncio.get_running_loop()

        def tell(done: int, of: int) -> None:
            with suppress(RuntimeError):  # the window was closed meanwhile
                loop.call_soon_threadsafe(told, done, of)

        return tell


async def _beside(work: Work) -> Any:
    return await run_beside(work, "posapp-export")
