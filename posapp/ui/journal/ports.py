"""What the journal's page needs from the rest of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.journal import (
        Checked,
        Forgetting,
        JournalPage,
        JournalQuery,
        JournalRow,
        Mark,
    )


class JournalDesk(Protocol):
    """The journal, read beside the till's work. All raise `PosError`."""

    async def search(
        self, query: JournalQuery, before: int | None, stop: threading.Event
    ) -> JournalPage:
        """Rows that fit, newest first; ends early once `stop` is set."""
        ...

    async def story(self, chosen: JournalRow) -> Sequence[JournalRow]:
        """All lines about the burn that the chosen one is about, else its sale; oldest first."""
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

    async def found_of(self, card: Code) -> Forgetting:
        """What the till has of a card; changes nothing."""
        ...

    async def forget(self, card: Code) -> tuple[Forgetting, Sequence[str]]:
        """Forget a card wherever it is not needed; what went, and the files that still name it."""
        ...

    @property
    def may_forget(self) -> bool:
        """Whether who is signed in may let a customer be forgotten."""
        ...

    @property
    def backup_days(self) -> int:
        """How long backups still hold what was forgotten, in days."""
        ...

    @property
    def may_export(self) -> bool:
        """Whether who is signed in may write lists."""
        ...
