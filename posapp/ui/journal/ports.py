"""What the journal's page needs from the rest of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from posapp.domain.ids import BurnId
from posapp.domain.journal import Checked, JournalPage, JournalQuery, JournalRow, Mark


class JournalDesk(Protocol):
    """The journal, read beside the till's work. All raise `PosError`."""

    async def search(
        self, query: JournalQuery, before: int | None, stop: threading.Event
    ) -> JournalPage:
        """Rows that fit, newest first; ends early once `stop` is set."""
        ...

    async def story(self, burn_id: BurnId, chosen: JournalRow) -> Sequence[JournalRow]:
        """All lines about the burn that the chosen one is about, oldest first."""
        ...

    async def mark(self) -> Mark:
        """The journal's last line in short."""
        ...

    async def check(self, told: Callable[[int, int], None], stop: threading.Event) -> Checked:
        """Check chain, burns and archives; `told` is called in the Qt thread."""
        ...

    async def export(self, query: JournalQuery, path: Path) -> int:
        """Write what fits to a CSV file; how many lines. Noted in the journal."""
        ...

    @property
    def may_export(self) -> bool:
        """Whether who is signed in may write lists."""
        ...
