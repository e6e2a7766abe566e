"""Updates behind the support page; what takes long runs in a thread that nobody waits for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from posapp.app.beside import run_beside
from posapp.app.installers import can_start, launch
from posapp.app.updating import STARTED, Ready, Updater
from posapp.domain.errors import Disposition
from posapp.domain.people import Right
from posapp.domain.update import Offer, Release, UpdateError

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.backup import BackupReport

_log = logging.getLogger("posapp.app.updates")
_THREAD = "posapp-update"


class OfficeUpdates:
    """Implements `posapp.ui.support.update_ports.Updates`; used in the Qt thread."""

    def __init__(self, room: Backroom, updater: Updater | None = None) -> None:
        self._room = room
        self._updater = updater or Updater(room.settings, room.clock.now)

    @property
    def may_look(self) -> bool:
        """Whether there is a place of updates, and who is signed in may look there."""
        return self._updater.is_set and self._room.may(Right.SETTINGS)

    async def look(self) -> Offer:
        """Look there now. Raises `PeopleError` ``people.not_allowed``, `UpdateError`."""
        self._room.demand(Right.SETTINGS)

        async def work() -> Offer:
            return await asyncio.to_thread(self._updater.look)

        return await run_beside(work, _THREAD)

    def size(self, release: Release) -> int:
        """How many bytes are to be fetched for this machine."""
        return self._updater.size(release)

    async def hindrance(self) -> UpdateError | None:
        """What speaks against one now."""
        if self._room.ledger.open_sales():
            return UpdateError("update.in_sale", Disposition.RETRY)
        return await asyncio.to_thread(self._updater.hindrance)

    async def prepare(
        self, release: Release, fetched: Callable[[int], None], *, insists: bool
    ) -> str:
        """Fetch, check, copy the sales, and let the installer start once the till has closed.

        Raises `PeopleError` ``people.not_allowed``, `UpdateError`, `StoreError`.
        """
        self._room.demand(Right.SETTINGS)
        by = self._room.by or None
        await self._demand_free(insists=insists)
        ready = await self._fetch(release, fetched)
        try:
            start = ready.start
            report = await self._room.call(lambda core: core.backups.make(by))
            await self._demand_free(insists=insists)
            await asyncio.to_thread(self._updater.demand_whole, ready)
            await self._note(ready, report, by, insists=insists)
        except BaseException:
            self._updater.throw_away(ready)
            raise
        if not can_start(start):
            return start.typed

        def last_act() -> None:
            try:
                self._updater.demand_whole(ready)
                launch(start)
            except UpdateError as error:
                self._updater.throw_away(ready)
                _log.error("the installer was not started cause=%s", error.code)

        self._room.engine.at_end = last_act
        return ""

    async def _demand_free(self, *, insists: bool) -> None:
        found = await self.hindrance()
        if found is not None and not (insists and found.code == "update.trading"):
            raise found

    async def _fetch(self, release: Release, fetched: Callable[[int], None]) -> Ready:
        loop = asyncio.get_running_loop()

        def tell(done: int) -> None:
            with suppress(RuntimeError):  # the window was closed meanwhile
                loop.call_soon_threadsafe(fetched, done)

        async def work() -> Ready:
            return await asyncio.to_thread(self._updater.fetch, release, tell)

        return await run_beside(work, _THREAD)

    async def _note(
        self, ready: Ready, report: BackupReport, by: str | None, *, insists: bool
    ) -> None:
        at, detail = self._room.clock.now(), self._updater.detail(ready, report, insists=insists)
        await self._room.act(lambda core: core.ledger.note_fact(at, STARTED, detail, by))
