"""A journal that exists only here: nothing in it, and nothing wrong with it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from posapp.domain.code import Code
from posapp.domain.journal import (
    Checked,
    Forgetting,
    JournalPage,
    JournalQuery,
    JournalRow,
    Mark,
)

MARK = Mark(0, "0" * 16)


class FakeJournal:
    """The office's part of it."""

    may_export = True
    may_forget = True
    backup_days = 30

    async def found_of(self, card: Code) -> Forgetting:
        return Forgetting()

    async def forget(self, card: Code) -> tuple[Forgetting, Sequence[str]]:
        return Forgetting(), ()

    async def search(
        self, query: JournalQuery, before: int | None, stop: threading.Event
    ) -> JournalPage:
        return JournalPage((), None)

    async def story(self, chosen: JournalRow) -> Sequence[JournalRow]:
        return ()

    async def mark(self) -> Mark:
        return MARK

    async def check(self, told: Callable[[int, int], None], stop: threading.Event) -> Checked:
        return Checked(0, 1, 0, MARK, ())

    async def export(self, query: JournalQuery, path: Path) -> int:
        return 0
