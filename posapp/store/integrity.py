"""SQLite's own checks of a file, on a connection of their own beside the till's work.

The quick one, at every start, goes table by table, the burns first, and ends with its time budget;
the whole one compares every index with its table as well, and is for the night.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from posapp.domain.errors import StoreError
from posapp.domain.trouble import FileCheck
from posapp.store.db import connect
from posapp.store.faults import Door
from posapp.store.schema import LEDGER, Schema
from posapp.store.witness import demand_none_lost

_STEPS: Final = 10_000  # of SQLite's machine between two looks at the clock
_MOST_FAULTS: Final = 20
_FIRST: Final = ("burn", "sale", "grant", "person", "journal", "reward", "voucher")
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


def check_file(
    path: Path,
    schema: Schema,
    *,
    whole: bool,
    budget_s: float | None = None,
    stop: threading.Event | None = None,
) -> FileCheck:
    """Check a file that is open elsewhere or not; writes nothing and never raises.

    Ends unfinished after `budget_s` seconds, or once `stop` is set.
    """
    began = time.monotonic()
    stop = stop or threading.Event()
    until = None if budget_s is None else began + budget_s

    def is_over() -> bool:
        return stop.is_set() or (until is not None and time.monotonic() > until)

    says: list[str] = []
    finished, error = True, ""
    try:
        if schema is LEDGER and not path.exists():
            demand_none_lost(path, schema)
        with Door(path), closing(connect(path, "ro")) as raw:
            raw.execute("PRAGMA query_only=ON")
            raw.execute("PRAGMA wal_autocheckpoint=0")
            raw.execute("PRAGMA trusted_schema=OFF")
            raw.text_factory = lambda raw: raw.decode("utf-8", "replace")
            raw.set_progress_handler(is_over, _STEPS)
            finished = _run(raw, says, is_over, whole=whole)
    except StoreError as refused:
        error = refused.code
    took = time.monotonic() - began
    return FileCheck(path.name, whole, tuple(says), finished, took, error)


def _run(
    raw: sqlite3.Connection, says: list[str], is_over: Callable[[], bool], *, whole: bool
) -> bool:
    """Fill `says`; False where the time did not suffice."""
    try:
        tables = [str(name) for (name,) in raw.execute(_TABLES)]
        if whole:
            wanted = [f"integrity_check({_MOST_FAULTS})", "foreign_key_check"]
        else:
            tables.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
            wanted = [f'quick_check("{name}")' for name in tables]
        for one in wanted:
            if is_over():
                return False
            # Of a broken reference the tables and the row's number; the rows may hold codes.
            for row in raw.execute(f"PRAGMA {one}"):
                told = " ".join(str(cell) for cell in row)
                if told != "ok" and len(says) < _MOST_FAULTS:
                    says.append(told)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return False
    return True
