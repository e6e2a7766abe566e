"""Copies of a file that can never be rebuilt."""

from __future__ import annotations

import os
from pathlib import Path

from posapp.store.db import connect
from posapp.store.faults import store_error


def copy_aside(path: Path, why: str) -> Path:
    """Copy a database to ``<name>.<why>`` beside it by SQLite's backup, and check the copy.

    An earlier copy of that name is replaced only once the new one is checked. Raises sqlite3's
    errors, OSError, or `StoreError` ``store.corrupt`` when the copy does not pass quick_check.
    """
    copy = path.with_name(f"{path.name}.{why}")
    part = path.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        source = connect(path, "ro")
        try:
            target = connect(part, "rw")
            try:
                source.backup(target)
                # One plain file: a copy in WAL mode would need companions to be read.
                target.execute("PRAGMA journal_mode=DELETE")
                (said,) = target.execute("PRAGMA quick_check(1)").fetchone()
            finally:
                target.close()
        finally:
            source.close()
        if said != "ok":
            raise store_error("store.corrupt", path, detail=f"copy: {said}")
        part.replace(copy)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return copy
