"""A look at a till's files for support, whatever state they are in; writes nothing, ever.

Unlike the views it wants no certain version and no whole file: each question is answered or not,
and one that is not leaves the others alone.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from posapp.domain.errors import StoreError
from posapp.store.cells import MISREADINGS, moment
from posapp.store.db import connect
from posapp.store.faults import Door
from posapp.store.schema import LEDGER, STOCK, Schema

_STEPS: Final = 10_000  # of SQLite's machine between two looks at the clock
_BUSY_MS: Final = 300
_MOST_FAULTS: Final = 20

_BY_STATE: Final = """
    SELECT state, count(*), COALESCE(sum(value), 0), min(created_at), max(created_at)
    FROM burn GROUP BY state ORDER BY state
"""
_LINES: Final = """
    SELECT seq, at, fact, burn_id, sale_id, person, detail FROM journal ORDER BY seq DESC LIMIT ?
"""
_REWARDS: Final = """
    SELECT external_id, name, stock, held, usable, granted, listed, synced_at, counted_at
    FROM reward ORDER BY external_id
"""
_PEOPLE: Final = (
    "SELECT name FROM person ORDER BY created_at, name",
    "SELECT DISTINCT cashier FROM sale WHERE cashier IS NOT NULL",
    "SELECT DISTINCT approved_by FROM burn WHERE approved_by IS NOT NULL",
    "SELECT DISTINCT person FROM journal WHERE person IS NOT NULL",
)
_CODES: Final = {
    LEDGER.name: (
        "SELECT code FROM burn",
        "SELECT code FROM used_code",
        "SELECT card_code FROM burn WHERE card_code IS NOT NULL",
        "SELECT card_code FROM sale WHERE card_code IS NOT NULL",
    ),
    STOCK.name: (
        "SELECT code FROM voucher",
        "SELECT card_code FROM voucher WHERE card_code IS NOT NULL",
        "SELECT card_code FROM member",
    ),
}
_NAMES: Final = {
    LEDGER.name: (),
    STOCK.name: ("SELECT first_name FROM member", "SELECT last_name FROM member"),
}
_CHECKS: Final = ("quick_check", "integrity_check", "foreign_key_check")

Keys = Callable[[str], Sequence[str]]
"""What a code or a name is found by in a text."""


@dataclass(frozen=True, slots=True)
class Check:
    """One of SQLite's own checks: what it says, ``ok`` alone where all is well.

    `finished` is False where the time did not suffice; `took_s` in seconds.
    """

    name: str
    says: tuple[str, ...]
    took_s: float
    finished: bool = True

    @property
    def is_well(self) -> bool:
        """True where nothing wrong was found, be it in the time there was."""
        return self.says in {("ok",), ()}


@dataclass(frozen=True, slots=True)
class FileGlimpse:
    """A database file: sizes in bytes (None where there is no such file), version, checks.

    `error` is the code of the `StoreError` that kept it from being read, or empty.
    """

    path: Path
    sizes: dict[str, int | None]
    version: str = ""
    known: str = ""
    checks: tuple[Check, ...] = ()
    error: str = ""
    detail: str = ""

    @property
    def is_there(self) -> bool:
        """True where the file itself exists."""
        return self.sizes.get("") is not None

    @property
    def is_well(self) -> bool:
        """True where it could be read and no check found anything."""
        return not self.error and all(check.is_well for check in self.checks)


@dataclass(frozen=True, slots=True)
class StateCount:
    """Burns in one state: how many, worth how much (minor units), the first and the last made."""

    state: str
    count: int
    value: int
    first: datetime | None
    last: datetime | None


@dataclass(slots=True)
class Known:
    """Which of some words are codes or names of this till.

    `is_whole` is False where a file exists but could not be read to its end.
    """

    codes: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    is_whole: bool = True


def glimpse(path: Path, schema: Schema, budget_s: float) -> FileGlimpse:
    """Look at a file and let SQLite check it, for `budget_s` seconds at most. Never raises."""
    sizes = {end: _size(path.with_name(path.name + end)) for end in ("", "-wal", "-shm")}
    if sizes[""] is None:
        return FileGlimpse(path, sizes, known=schema.head)
    version = ""
    checks: list[Check] = []
    try:
        with _reading(path) as raw:
            found = raw.execute("SELECT version_num FROM alembic_version").fetchall()
            version = ", ".join(str(row[0]) for row in found)
            until = time.monotonic() + budget_s
            checks += (_check(raw, name, until) for name in _CHECKS)
    except StoreError as error:
        return FileGlimpse(
            path,
            sizes,
            version,
            schema.head,
            tuple(checks),
            error.code,
            str(error.params.get("detail", "")),
        )
    return FileGlimpse(path, sizes, version, schema.head, tuple(checks))


def count_states(ledger: Path) -> list[StateCount]:
    """Burns by state. Raises `StoreError`."""
    with _reading(ledger) as raw:
        return [
            StateCount(str(state), count, value, _moment(first), _moment(last))
            for state, count, value, first, last in raw.execute(_BY_STATE)
        ]


def last_lines(ledger: Path, limit: int) -> list[dict[str, Any]]:
    """The journal's newest lines, newest first, `detail` as its text. Raises `StoreError`."""
    columns = ("seq", "at", "fact", "burn_id", "sale_id", "person", "detail")
    with _reading(ledger) as raw:
        lines = [dict(zip(columns, row, strict=True)) for row in raw.execute(_LINES, (limit,))]
    for line in lines:
        line["at"] = _told(line["at"])
    return lines


def reward_figures(stock: Path) -> list[dict[str, Any]]:
    """What the stock holds of each reward. Raises `StoreError`."""
    columns = (
        "reward",
        "name",
        "left_at_splio",
        "held",
        "usable",
        "granted",
        "listed",
        "synced_at",
        "counted_at",
    )
    with _reading(stock) as raw:
        rows = [dict(zip(columns, row, strict=True)) for row in raw.execute(_REWARDS)]
    for row in rows:
        row["synced_at"], row["counted_at"] = _told(row["synced_at"]), _told(row["counted_at"])
    return rows


def people(ledger: Path) -> list[str]:
    """Everybody the ledger names, those entered first; as many as it can tell. Never raises."""
    found: dict[str, None] = {}
    for sql in _PEOPLE:
        try:
            with _reading(ledger) as raw:
                found.update((str(name), None) for (name,) in raw.execute(sql))
        except StoreError as error:
            if error.code == "store.locked":
                break
    return list(found)


def known_among(
    words: Collection[str],
    ledger: Path,
    stock: Path,
    code_keys: Keys,
    name_keys: Keys,
) -> Known:
    """Which of `words` are keys of codes, cards or members' names of these files. Never raises.

    Reads every code once: a million take some seconds.
    """
    known = Known()
    for path, schema in ((ledger, LEDGER), (stock, STOCK)):
        if _size(path) in {None, 0}:
            continue
        asked = [(sql, code_keys, known.codes) for sql in _CODES[schema.name]]
        asked += [(sql, name_keys, known.names) for sql in _NAMES[schema.name]]
        for sql, keys, found in asked:
            try:
                with _reading(path) as raw:
                    for (text,) in raw.execute(sql):
                        found.update(key for key in keys(str(text)) if key in words)
            except StoreError as error:
                known.is_whole = False
                if error.code == "store.locked":
                    break
    return known


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, nor leave anything beside the file. Raises `StoreError`."""
    logged = path.with_name(path.name + "-wal").exists()
    with Door(path), closing(connect(path, "ro" if logged else "ro&immutable=1")) as raw:
        raw.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        raw.execute("PRAGMA query_only=ON")
        raw.execute("PRAGMA wal_autocheckpoint=0")
        raw.execute("PRAGMA trusted_schema=OFF")
        raw.text_factory = _text
        yield raw


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _check(raw: sqlite3.Connection, name: str, until: float) -> Check:
    began = time.monotonic()
    limit = "" if name == "foreign_key_check" else f"({_MOST_FAULTS})"
    says: list[str] = []
    finished = True
    raw.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    try:
        for row in raw.execute(f"PRAGMA {name}{limit}"):
            # Of a broken reference the tables and the row's number; the rows may hold codes.
            says.append(" ".join(str(cell) for cell in row))
            if len(says) >= _MOST_FAULTS:
                break
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        finished = False
    finally:
        raw.set_progress_handler(None, 0)
    return Check(name, tuple(says), time.monotonic() - began, finished)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _moment(cell: object) -> datetime | None:
    try:
        return moment(cell) if isinstance(cell, int) else None
    except MISREADINGS:
        return None


def _told(cell: object) -> str | None:
    at = _moment(cell)
    return at.isoformat(timespec="milliseconds") if at else None
