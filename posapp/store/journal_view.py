"""The journal for one thread beside the writer's: searched, checked, read for an archive."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.journal import (
    Archive,
    Checked,
    Finding,
    JournalLine,
    JournalPage,
    JournalQuery,
    JournalRow,
    Mark,
    Misfit,
)
from posapp.store import (
    forgetting,
    journal_archive,
    journal_check,
    journal_search,
    sales_archive,
)
from posapp.store.db import Database, read_ledger
from posapp.store.faults import store_error
from posapp.store.journal import end_of
from posapp.store.ledger_view import LedgerReads

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.sales_archive import SalesArchive
    from posapp.store.signing import Signer

_STOP_AFTER: Final = 20_000  # steps of SQLite's machine between two looks at whether to stop


class JournalView(LedgerReads):
    """Each method sees one moment of the file, and ends early once `stop` is set.

    They raise `StoreError`; ``store.stopped`` where they were stopped.
    """

    def __init__(self, database: Database, stop: threading.Event | None = None) -> None:
        super().__init__(database)
        self._stop: Final = stop or threading.Event()
        self._raw.set_progress_handler(self._stop.is_set, _STOP_AFTER)

    @classmethod
    def open(cls, path: Path, stop: threading.Event | None = None) -> Self:
        """Open an existing ledger. Raises `StoreError`."""
        return cls(read_ledger(path), stop)

    def search(
        self, query: JournalQuery, before: int | None = None, limit: int = journal_search.PAGE
    ) -> JournalPage:
        """Rows that fit, newest first; `before` is what the page before told."""
        with self._moment() as raw:
            return journal_search.search(raw, query, before, limit)

    def every(self, query: JournalQuery, take: Callable[[Iterator[JournalRow], Mark], int]) -> int:
        """Hand all rows that fit to `take`, newest first, with the journal's mark; its answer."""
        with self._moment() as raw:
            return take(journal_search.every(raw, query), Mark.of(*end_of(raw)))

    def check(
        self, told: Callable[[int, int], None], folder: Path, noted: Mark | None = None
    ) -> Checked:
        """Check the chain, the burns and the archives in `folder`.

        `told` hears lines read and lines in all; `noted` is a mark that somebody kept elsewhere.
        """
        with self._moment() as raw:
            found = journal_check.check(
                raw, told, noted, filed=sales_archive.filed_states(raw, folder)
            )
            lost = journal_archive.misfiled(raw, folder)
            lost_sales = sales_archive.misfiled(raw, folder)
        filed = tuple(Finding(Misfit.ARCHIVE, through) for through in lost)
        filed += tuple(Finding(Misfit.SALES_ARCHIVE, number) for number in lost_sales)
        return replace(found, findings=(*found.findings, *filed))

    def write_archive(
        self,
        folder: Path,
        before: datetime,
        till: str,
        signer: Signer,
        now: datetime | None = None,
    ) -> Archive | None:
        """Write the next file of what is older than `before` (aware UTC) and settled.

        None where there is nothing to write.
        """
        with self._moment() as raw:
            through = journal_archive.next_through(raw, before, now=now)
            if through is None:
                return None
            return journal_archive.write_archive(raw, folder, through, till, signer)

    def next_archive(
        self, folder: Path, before: datetime, now: datetime | None = None
    ) -> int | None:
        """The last line of the file that would be written next; clears what a cut run left."""
        with self._moment() as raw:
            journal_archive.clear_leftovers(raw, folder)
            return journal_archive.next_through(raw, before, now=now)

    def write_sales_archive(
        self, folder: Path, before: datetime, till: str, signer: Callable[[], Signer]
    ) -> SalesArchive | None:
        """Write the next file of settled sales that ended before `before` (aware UTC).

        None where there is nothing to write; clears what a cut run left.
        """
        with self._moment() as raw:
            sales_archive.clear_leftovers(raw, folder)
            if not sales_archive.old_sales(raw, before, 1):
                return None  # the key is not asked for in vain
            return sales_archive.write_archive(raw, folder, before, till, signer())

    def old_ones(self, before: datetime, most: int) -> Sequence[str]:
        """Settled burns, closed sales and settled grants older than `before`, by id."""
        with self._moment() as raw:
            return forgetting.old_ones(raw, before, most)

    def mark(self) -> Mark:
        """The journal's last line in short."""
        with self._moment() as raw:
            return Mark.of(*end_of(raw))

    def story(self, burn_id: BurnId) -> Sequence[JournalLine]:
        """All lines about one burn, oldest first."""
        with self._moment() as raw:
            return journal_search.story(raw, burn_id)

    def sale_story(self, sale_id: SaleId) -> Sequence[JournalRow]:
        """All lines about one sale and its vouchers, oldest first."""
        with self._moment() as raw:
            return journal_search.sale_story(raw, sale_id)

    @contextmanager
    def _moment(self) -> Iterator[sqlite3.Connection]:
        with self._db.reading():
            try:
                self._raw.execute("BEGIN")
                yield self._raw
            except sqlite3.OperationalError:
                if self._stop.is_set():
                    raise store_error("store.stopped", self._db.path) from None
                raise
            finally:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
