"""The journal behind its page: read in threads beside the engine, written by it alone."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.files_left import files_left
from posapp.app.journal_export import export_journal, note_export
from posapp.app.reward_names import RewardNames
from posapp.domain.errors import PosError
from posapp.domain.people import Right
from posapp.store.journal_view import JournalView
from posapp.ui.text import Words

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.domain.code import Code
    from posapp.domain.journal import (
        Checked,
        Forgetting,
        JournalPage,
        JournalQuery,
        JournalRow,
        Mark,
    )


class OfficeJournal:
    """Implements `posapp.ui.journal.ports.JournalDesk`; made and used in the Qt thread."""

    def __init__(self, room: Backroom) -> None:
        self._room = room

    @property
    def may_forget(self) -> bool:
        """Whether who is signed in may let a customer be forgotten."""
        return self._room.may(Right.PEOPLE)

    @property
    def backup_days(self) -> int:
        """How long backups still hold what was forgotten, in days."""
        return self._room.settings.backup_keep_days

    async def found_of(self, card: Code) -> Forgetting:
        """What the till has of a card; changes nothing."""
        self._room.demand(Right.PEOPLE)
        return await self._room.call(lambda core: core.keeping.found_of(card))

    async def forget(self, card: Code) -> tuple[Forgetting, Sequence[str]]:
        """Forget a card wherever it is not needed; what went, and the files that still name it.

        Noted in the journal, without the card.
        """
        self._room.demand(Right.PEOPLE)
        by = self._room.by
        gone = await self._room.call(lambda core: core.keeping.forget(card, by))
        left = await self._room.aside(lambda _path: files_left(self._room.settings, card))
        return gone, left

    @property
    def may_export(self) -> bool:
        """Whether who is signed in may write lists."""
        return self._room.may(Right.EXPORT)

    async def search(
        self, query: JournalQuery, before: int | None, stop: threading.Event
    ) -> JournalPage:
        """Rows that fit, newest first; ends early once `stop` is set."""
        self._room.demand(Right.JOURNAL)

        stock = self._room.paths.stock

        def look(path: Path) -> JournalPage:
            with JournalView.open(path, stop) as view, RewardNames(stock) as names:
                page = view.search(query, before)
                return replace(page, rows=tuple(names.in_rows(page.rows)))

        return await self._room.aside(look)

    async def story(self, chosen: JournalRow) -> Sequence[JournalRow]:
        """All lines about the burn that the chosen one is about, else its sale; oldest first."""
        self._room.demand(Right.JOURNAL)
        stock = self._room.paths.stock

        def look(path: Path) -> Sequence[JournalRow]:
            about = chosen.line
            with JournalView.open(path) as view, RewardNames(stock) as names:
                if about.burn_id is not None:
                    lines = view.story(about.burn_id)
                    rows = [replace(chosen, line=line, granted="") for line in lines]
                else:
                    rows = [] if about.sale_id is None else list(view.sale_story(about.sale_id))
                return list(names.in_rows(rows))

        return await self._room.aside(look)

    async def mark(self) -> Mark:
        """The journal's last line in short."""
        self._room.demand(Right.JOURNAL)

        def look(path: Path) -> Mark:
            with JournalView.open(path) as view:
                return view.mark()

        return await self._room.aside(look)

    async def check(self, told: Callable[[int, int], None], stop: threading.Event) -> Checked:
        """Check chain, burns and archives; `told` is called in the Qt thread."""
        self._room.demand(Right.JOURNAL)
        loop = asyncio.get_running_loop()
        folder = self._room.paths.archive

        def tell(done: int, total: int) -> None:
            loop.call_soon_threadsafe(told, done, total)

        def look(path: Path) -> Checked:
            with JournalView.open(path, stop) as view:
                return view.check(tell, folder)

        return await self._room.aside(look)

    async def export(self, query: JournalQuery, path: Path) -> int:
        """Write what fits to a CSV file; how many lines. Noted in the journal."""
        self._room.demand(Right.EXPORT)
        by = self._room.by  # who asked: somebody else may be there once it is written
        settings = self._room.settings
        # Words of its own: the window's belong to the Qt thread.
        words = Words(settings.language, settings.zone)
        now = self._room.clock.now()

        paths = self._room.paths

        def write(_ledger: Path) -> int:
            return export_journal(paths, query, path, words, now)

        lines = await self._room.aside(write)
        try:
            await self._room.act(lambda core: note_export(core, path, lines, by))
        except PosError:
            # No list goes out that the journal does not tell of.
            await asyncio.to_thread(path.unlink, missing_ok=True)
            raise
        return lines
