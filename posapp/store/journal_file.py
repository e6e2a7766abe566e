"""What is written of the journal beside its lines: keys, archives, and what is to be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.domain.code import Code
from posapp.store import forgetting, journal_archive, journal_keys, sales_archive
from posapp.store.db import Database, read_stock
from posapp.store.journal import note
from posapp.store.journal_view import JournalView
from posapp.store.log_size import trim

if TYPE_CHECKING:
    from posapp.domain.journal import Archive, Forgetting
    from posapp.domain.sales_archive import SalesArchive
    from posapp.store.signing import Signer

_SLICE: Final = 200  # rows a transaction


class JournalFile:
    """On the ledger's one writing connection; every method is one transaction, or says so.

    All raise `StoreError`.
    """

    def __init__(self, database: Database) -> None:
        self._db: Final = database

    def add_keys(self, most: int) -> int:
        """Write the keys of up to `most` lines that have none yet; how many had none.

        Not waited for by the disk: keys that a power cut takes are written again.
        """
        with self._unhurried(), self._db.writing() as raw:
            return journal_keys.add_keys(raw, most)

    def sweep_keys(self, after: tuple[str, int], most: int) -> tuple[str, int]:
        """Take away keys of archived lines after `after`; where to go on, ``("", 0)`` at last."""
        with self._unhurried(), self._db.writing() as raw:
            return journal_keys.sweep_keys(raw, after, most)

    def take_out(self, archive: Archive, at: datetime, by: str | None) -> int:
        """Note an archive that was written and read back, and delete its lines; how many."""
        with self._db.writing() as raw:
            gone = journal_archive.take_out(raw, archive, at)
            detail: dict[str, object] = {
                "file": archive.path.name,
                "first": archive.first,
                "through": archive.through,
                "lines": gone,
                "mark": str(archive.mark),
                "key": archive.key,
            }
            note(raw, at, "Archived", detail, person=by)
            return gone

    def take_out_sales(self, archive: SalesArchive, at: datetime, by: str | None) -> int:
        """Note an archive that was written and read back, and delete its sales; how many."""
        with self._db.writing() as raw:
            gone = sales_archive.take_out(raw, archive, at)
            detail: dict[str, object] = {
                "file": archive.path.name,
                "number": archive.number,
                "sales": gone,
                "burns": archive.burns,
                "key": archive.key,
            }
            note(raw, at, "SalesArchived", detail, person=by)
            return gone

    def trim_log(self) -> bool:
        """Give back the room of the file's log where it has grown; False beside a reader."""
        with self._db.reading():
            return trim(self._db)

    def found_of(self, card: Code) -> Forgetting:
        """What the ledger has of a card; writes nothing."""
        with self._db.reading():
            return forgetting.found_of(self._db.raw, card)

    def forget_card(self, card: Code, elsewhere: Forgetting, at: datetime, by: str) -> Forgetting:
        """Take a card out of the ledger, as far as it is not needed, and journal how often.

        `elsewhere` is what goes from the stock.
        """
        with self._db.reading(), forgetting.on_the_disk_too(self._db.raw):
            with self._db.writing() as raw:
                found = forgetting.forget_card(raw, card, at)
                detail: dict[str, object] = {**found.counts, **elsewhere.counts, "why": "asked"}
                if found.kept:
                    detail["later"] = len(found.kept)
                note(raw, at, "Forgotten", detail, person=by or None)
            return found

    def finish_waiting(self, at: datetime) -> int:
        """Forget some of what waited and needs its card no more; 0 where nothing is left."""
        with self._db.reading(), forgetting.on_the_disk_too(self._db.raw):
            with self._db.writing() as raw:
                found = forgetting.finish(raw, _SLICE)
                if found is not None and found.total:
                    note(raw, at, "Forgotten", {**found.counts, "why": "waited"})
            return 0 if found is None else max(1, found.total)

    def forget_ids(self, ids: Sequence[str]) -> Forgetting:
        """Take the cards out of these burns, sales and grants; not journaled one by one."""
        quietly = forgetting.on_the_disk_too(self._db.raw)
        with self._db.reading(), quietly, self._db.writing() as raw:
            return forgetting.forget_ids(raw, ids)

    def note_forgotten(self, found: Forgetting, at: datetime) -> None:
        """Journal what was forgotten on schedule, and empty the file's log."""
        with self._db.writing() as raw:
            note(raw, at, "Forgotten", {**found.counts, "why": "schedule"})

    def empty_log(self) -> None:
        """Let what was overwritten leave the file's log too."""
        with self._db.reading():
            forgetting.empty_log(self._db.raw)

    def waiting(self) -> int:
        """How many burns, sales and grants are to be forgotten once they are settled."""
        with self._db.reading():
            return forgetting.waiting(self._db.raw)

    @contextmanager
    def _unhurried(self) -> Iterator[None]:
        """The log is not synced for what is written inside; the next sale's commit does it."""
        with self._db.reading():
            raw = self._db.raw
            (usual,) = raw.execute("PRAGMA synchronous").fetchone()
            raw.execute("PRAGMA synchronous=NORMAL")
            try:
                yield
            finally:
                raw.execute(f"PRAGMA synchronous={int(usual)}")


class KeepingReader:
    """What takes long to find, on connections of its own: for a thread beside the writers.

    Raises `StoreError`.
    """

    def __init__(
        self, ledger: Path, stock: Path, folder: Path, till: str, signer: Callable[[], Signer]
    ) -> None:
        self._ledger = ledger
        self._stock = stock
        self._folder = folder
        self._till = till
        self._signer = signer

    def write_archive(self, before: datetime, now: datetime | None = None) -> Archive | None:
        """Write the next file of what is older than `before`; None where there is nothing.

        What is later than `now` was written by a wrong clock.
        """
        with JournalView.open(self._ledger) as view:
            if view.next_archive(self._folder, before, now) is None:
                return None
            return view.write_archive(self._folder, before, self._till, self._signer(), now)

    def write_sales_archive(self, before: datetime) -> SalesArchive | None:
        """Write the next file of sales older than `before`; None where there is nothing."""
        with JournalView.open(self._ledger) as view:
            return view.write_sales_archive(self._folder, before, self._till, self._signer)

    def old_ones(self, before: datetime, most: int) -> Sequence[str]:
        """Settled burns, closed sales and settled grants older than `before`, by id."""
        with JournalView.open(self._ledger) as view:
            return view.old_ones(before, most)

    def unseen(self, before: datetime, most: int) -> Sequence[Code]:
        """Members of the stock that were not seen since `before`."""
        database = read_stock(self._stock)
        try:
            with database.reading():
                return forgetting.unseen(database.raw, before, most)
        finally:
            database.close()

    def of_card(self, card: Code) -> tuple[bool, Sequence[Code]]:
        """Whether the stock knows the card's holder, and the codes that name the card."""
        database = read_stock(self._stock)
        try:
            with database.reading():
                asked = (card.value,)
                member = "SELECT 1 FROM member WHERE card_code = ?"
                codes = "SELECT code FROM voucher WHERE card_code = ?"
                found = database.raw.execute(member, asked).fetchone() is not None
                return found, [Code(code) for (code,) in database.raw.execute(codes, asked)]
        finally:
            database.close()
