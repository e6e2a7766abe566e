"""Which till a ledger belongs to and where it stands, on whatever connection it is read."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.place import Copy, TillPlace
from posapp.store.cells import MISREADINGS, moment, moment_in
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import end_of, hash_in

if TYPE_CHECKING:
    from posapp.store.db import Database

STAMP: Final = """
    SELECT identity, till_id, host, folder, machine, addresses, seen_machine, seen_folder, held_at
    FROM till_place
"""
COUNT: Final = """
    SELECT (SELECT count(*) FROM held_back h JOIN burn b ON b.id = h.id),
        (SELECT count(*) FROM held_back h JOIN "grant" g ON g.key = h.id)
"""


class PlaceReads:
    """The reading half. Its methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database

    @property
    def identity(self) -> str:
        """Stands for this ledger's till; empty where none opened it yet."""
        with self._db.reading():
            row = self._db.raw.execute("SELECT identity FROM till_place").fetchone()
            return "" if row is None else str(row[0])

    def journal_end(self) -> tuple[int, str]:
        """Number and hash (hex) of the journal's last line."""
        with self._db.reading():
            seq, end = end_of(self._db.raw)
            return seq, end.hex()

    def hash_at(self, seq: int) -> str | None:
        """The hash of a line; None where it is not in the file."""
        with self._db.reading():
            row = self._db.raw.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
            return None if row is None else hash_in(row[0]).hex()

    def last_at(self) -> datetime | None:
        """When the journal's last line was written, aware UTC."""
        with self._db.reading():
            row = self._db.raw.execute(
                "SELECT at FROM journal ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            return None if row is None else moment_in("journal", row[0])

    def copy(self) -> Copy | None:
        """The copy that nobody judged yet."""
        with self._db.reading():
            row = self._db.raw.execute(STAMP).fetchone()
            return None if row is None else copy_of(self._db.raw, row)


def place_of(row: tuple[Any, ...]) -> TillPlace:
    """Where the till last stood. Raises `UnreadableRowError`."""
    try:
        addresses = frozenset(str(one) for one in json.loads(row[5]))
    except MISREADINGS as error:
        raise UnreadableRowError("till_place") from error
    return TillPlace(row[4], addresses, row[2], row[3], row[1])


def copy_of(raw: sqlite3.Connection, row: tuple[Any, ...]) -> Copy | None:
    """The copy that nobody judged yet. Raises `UnreadableRowError`."""
    if row[8] is None:
        return None
    burns, grants = raw.execute(COUNT).fetchone()
    known = place_of(row)
    here = TillPlace(row[6] or "", frozenset(), "", row[7] or "", known.till_id)
    try:
        return Copy(known, here, moment(row[8]), burns, grants)
    except MISREADINGS as error:
        raise UnreadableRowError("till_place") from error
