"""The log beside a file (``-wal``): kept small for good, whoever reads meanwhile.

SQLite moves it into the file by itself every thousand pages and then begins it anew, unless
somebody reads at that moment; a load of many codes leaves it long. It is cut on schedule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from posapp.store.db import Database

MOST_BYTES: Final = 4 * 1024 * 1024  # what it comes to by itself


def log_bytes(database: Database) -> int:
    """How long the log is; 0 where there is none."""
    try:
        return database.path.with_name(f"{database.path.name}-wal").stat().st_size
    except OSError:
        return 0


def trim(database: Database) -> bool:
    """Move a log longer than `MOST_BYTES` into the file and cut it; waits for nobody.

    False where a reader was in the way: a later call does it. Raises sqlite3's errors.
    """
    if log_bytes(database) <= MOST_BYTES:
        return True
    raw = database.raw
    (usual,) = raw.execute("PRAGMA busy_timeout").fetchone()
    raw.execute("PRAGMA busy_timeout=0")
    try:
        busy, _pages, _moved = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        raw.execute(f"PRAGMA busy_timeout={int(usual)}")
    return not busy
