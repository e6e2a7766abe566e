"""Copies of a file that can never be rebuilt: made beside the selling, and checked before use."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.backup import CopyFacts
from posapp.domain.burn import BurnState
from posapp.domain.journal import Mark
from posapp.store.cells import moment
from posapp.store.db import connect, version_of
from posapp.store.durable import settle, try_sync_folder
from posapp.store.faults import Door, store_error
from posapp.store.journal import LINE_COLUMNS, START, end_of, follows, hash_in

if TYPE_CHECKING:
    from posapp.store.schema import Schema

_PAGES: Final = 64  # a step: a quarter of a megabyte, a millisecond or two
_PAUSE_S: Final = 0.004
_SYNC_EVERY: Final = 16  # steps: a sale's own sync must not wait for a whole file's
_OPCODES: Final = 20_000  # of SQLite's machine between two looks at whether to go on
_LINES: Final = 2000  # of the journal's end, checked line by line

_TABLES: Final = """
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
"""
_STATES: Final = "SELECT state, count(*) FROM burn GROUP BY state"
_SALES: Final = "SELECT count(*), count(*) FILTER (WHERE state = 'open') FROM sale"
_TILL: Final = "SELECT till_id FROM sale ORDER BY seq DESC LIMIT 1"
_FIRST: Final = "SELECT seq, hash FROM journal ORDER BY seq LIMIT 1"
_FIRST_ARCHIVED: Final = "SELECT file FROM journal_archive ORDER BY through LIMIT 1"
_NEWEST: Final = "SELECT at FROM journal ORDER BY seq DESC LIMIT 1"
_END_LINES: Final = f"""
    SELECT {LINE_COLUMNS}, hash FROM journal ORDER BY seq DESC LIMIT ?
"""  # noqa: S608


class StoppedError(Exception):
    """Whoever asked for the copy wants it no more."""


def copy_aside(path: Path, why: str) -> Path:
    """Copy a database to ``<name>.<why>`` beside it by SQLite's backup, and check the copy.

    An earlier copy of that name is replaced only once the new one is checked. Raises sqlite3's
    errors, OSError, or `StoreError` ``store.bad_copy`` where the copy is not what it is a copy of.
    """
    copy = path.with_name(f"{path.name}.{why}")
    _copy(path, copy, pause_s=0, stopped=lambda: False)
    return copy


def copy_beside(path: Path, target: Path, *, stopped: Callable[[], bool] = lambda: False) -> None:
    """Copy a database that is being written to, in small steps; checked before it has its name.

    It is the file as it was when the copy began. Takes about 30 ms a megabyte. Raises `StoreError`
    and, where `stopped` says so meanwhile, `StoppedError`; then nothing is left of it.
    """
    with Door(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _copy(path, target, pause_s=_PAUSE_S, stopped=stopped)


def examine(path: Path, schema: Schema) -> CopyFacts:
    """Check a ledger or a copy of one wholly, and tell what it holds; writes nothing.

    Raises `StoreError`: ``store.corrupt`` where SQLite's checks, the keys or the journal's end say
    so, ``store.newer_database``, ``store.not_a_database``, ``store.cannot_open``.
    """
    with Door(path), closing(_opened(path)) as raw:
        version = version_of(raw, path, schema)
        if version is None:
            raise store_error("store.not_a_database", path, detail="empty")
        fault = _fault(raw)
        if fault:
            raise store_error("store.corrupt", path, detail=fault)
        return _facts(raw, path, version)


def glance(path: Path, schema: Schema) -> CopyFacts:
    """What a ledger holds, without the checks. Raises `StoreError`."""
    with Door(path), closing(_opened(path)) as raw:
        version = version_of(raw, path, schema)
        if version is None:
            raise store_error("store.not_a_database", path, detail="empty")
        return _facts(raw, path, version)


def put_in_place(part: Path, path: Path) -> None:
    """Give a written file its name; it is on the disk when this returns. Raises OSError."""
    fd = os.open(part, os.O_RDWR)
    try:
        settle(fd)
    finally:
        os.close(fd)
    part.replace(path)
    try_sync_folder(path.parent)


def part_of(path: Path) -> Path:
    """A new, empty file beside `path` that only this user may open. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    return part


def _copy(path: Path, copy: Path, *, pause_s: float, stopped: Callable[[], bool]) -> None:
    part = part_of(copy)
    try:
        with closing(connect(path, "ro")) as source, closing(connect(part, "rw")) as target:
            # One snapshot from the first page to the last: what is sold meanwhile does not make
            # the copy begin anew.
            source.execute("BEGIN")
            told = _tally(source)
            _copy_pages(source, target, part, pause_s, stopped)
            # One plain file: a copy in WAL mode would need companions to be read.
            target.execute("PRAGMA journal_mode=DELETE")
            target.set_progress_handler(stopped, _OPCODES)
            fault = _fault(target)
            if not fault and _tally(target) != told:
                fault = "it holds something else"
            source.execute("ROLLBACK")
        if fault:
            raise store_error("store.bad_copy", path, detail=f"copy: {fault}")
        put_in_place(part, copy)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, sqlite3.OperationalError) and stopped():
            raise StoppedError from None
        raise


def _copy_pages(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    part: Path,
    pause_s: float,
    stopped: Callable[[], bool],
) -> None:
    target.execute("PRAGMA synchronous=OFF")  # it is synced piece by piece here, and at the end
    if not pause_s:
        source.backup(target)
        return
    steps = 0
    fd = os.open(part, os.O_RDWR)

    def breathe(_status: int, remaining: int, _total: int) -> None:
        nonlocal steps
        steps += 1
        if stopped():
            raise StoppedError
        if remaining:
            if steps % _SYNC_EVERY == 0:
                os.fsync(fd)
            time.sleep(pause_s)

    try:
        source.backup(target, pages=_PAGES, progress=breathe)
    finally:
        os.close(fd)


def _opened(path: Path) -> sqlite3.Connection:
    # Without a log nobody has it open: a copy on a stick that may not be written can be read.
    logged = path.with_name(path.name + "-wal").exists()
    if not path.is_file():
        raise store_error("store.cannot_open", path, detail="no such file")
    raw = connect(path, "ro" if logged else "ro&immutable=1")
    raw.execute("PRAGMA trusted_schema=OFF")
    return raw


def _tally(raw: sqlite3.Connection) -> dict[str, object]:
    """What a copy must have in common with its source, whatever the version of both."""
    tables = [name for (name,) in raw.execute(_TABLES).fetchall()]
    told: dict[str, object] = {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for name in tables
    }
    if "burn" in told:
        told["burns by state"] = sorted(raw.execute(_STATES).fetchall())
    if "journal" in told:
        told["journal's end"] = end_of(raw)
    return told


def _fault(raw: sqlite3.Connection) -> str:
    """What is wrong with a file; empty where nothing is."""
    (said,) = raw.execute("PRAGMA quick_check(1)").fetchone()
    if said != "ok":
        return str(said)
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        return f"keys of {broken[0]}"
    tables = {name for (name,) in raw.execute(_TABLES).fetchall()}
    return "" if "journal" not in tables or _is_chained(raw) else "the journal's end does not fit"


def _is_chained(raw: sqlite3.Connection) -> bool:
    rows = raw.execute(_END_LINES, (_LINES,)).fetchall()
    rows.reverse()
    for before, line in pairwise(rows):
        if line[0] != before[0] + 1 or not follows(before[7], line[:7], line[7]):
            return False
    if rows and rows[0][0] == 1:
        return follows(START, rows[0][:7], rows[0][7])
    return True


def _facts(raw: sqlite3.Connection, path: Path, version: str) -> CopyFacts:
    raw.execute("BEGIN")
    tables = {name for (name,) in raw.execute(_TABLES).fetchall()}
    seq, end = end_of(raw)
    sales, open_sales = raw.execute(_SALES).fetchone()
    newest = raw.execute(_NEWEST).fetchone()
    till = raw.execute(_TILL).fetchone()
    by: tuple[Any, ...] | None = None
    if "written_by" in tables:
        by = raw.execute("SELECT version FROM written_by").fetchone()
    facts = CopyFacts(
        path=path,
        size=path.stat().st_size,
        version=version,
        written_by=str(by[0]) if by else "",
        states={BurnState(state): count for state, count in raw.execute(_STATES).fetchall()},
        sales=sales,
        open_sales=open_sales,
        mark=Mark.of(seq, end),
        root=_root(raw),
        newest=moment(newest[0]) if newest else None,
        till=str(till[0]) if till else None,
    )
    raw.execute("ROLLBACK")
    return facts


def _root(raw: sqlite3.Connection) -> str | None:
    """What two copies of one ledger have in common, and no two ledgers."""
    archived = raw.execute(_FIRST_ARCHIVED).fetchone()
    if archived is not None:
        return str(archived[0])
    first = raw.execute(_FIRST).fetchone()
    return None if first is None else hash_in(first[1]).hex()
