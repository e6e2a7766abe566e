"""Opening the files: directory and modes, version, pragmas, transactions."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Final

from posapp.store.faults import Door, store_error, translated
from posapp.store.schema import LEDGER, STOCK, Schema
from posapp.store.witness import demand_none_lost, demand_restored

BUSY_TIMEOUT_S: Final = 5.0
_WAL_LIMIT_BYTES: Final = 16 * 1024 * 1024  # what a bulk load may leave of the log beside the file

# Logged and told to support: before 3.51.3 a WAL reset can damage a file with two writers.
SQLITE_VERSION: Final = sqlite3.sqlite_version


class Connection(sqlite3.Connection):
    """Knows inside a transaction where the journal's chain ends: it is read once, not per line."""

    chain_end: tuple[int, bytes] | None = None


class Database:
    """One open connection, for the thread that opened it."""

    __slots__ = ("_door", "_writing", "path", "raw")

    def __init__(self, path: Path, raw: sqlite3.Connection) -> None:
        self.path: Final = path
        self.raw: Final = raw
        self._door: Final = Door(path)
        self._writing: Final = _Transaction(path, raw)

    def reading(self) -> Door:
        """For the ``with`` around reads: translates errors."""
        return self._door

    def writing(self) -> _Transaction:
        """For the ``with`` around one IMMEDIATE transaction: commits, or rolls back on any error.

        Raises `StoreError` for what SQLite raises; every other error passes through unchanged.
        """
        return self._writing

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._door:
            self.raw.close()


class _Transaction:
    __slots__ = ("_chained", "_path", "_raw")

    def __init__(self, path: Path, raw: sqlite3.Connection) -> None:
        self._path = path
        self._raw = raw
        self._chained = raw if isinstance(raw, Connection) else None

    def __enter__(self) -> sqlite3.Connection:
        # Another process may have written since, and what was rolled back never was.
        if self._chained is not None:
            self._chained.chain_end = None
        with Door(self._path):
            self._raw.execute("BEGIN IMMEDIATE")
        return self._raw

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            try:
                self._raw.execute("COMMIT")
            except sqlite3.Error as refused:
                self._roll_back()
                told = translated(refused, self._path)
                if told is None:
                    raise
                raise told from refused
            return
        self._roll_back()
        told = translated(error, self._path)
        if told is not None:
            raise told from error

    def _roll_back(self) -> None:
        # A full disk makes SQLite roll back by itself; what went wrong first is what is told.
        try:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
        except sqlite3.Error:
            return


def open_stock(path: Path) -> Database:
    """Open the stock for writing; creates and migrates it as needed. Raises `StoreError`."""
    return open_writer(path, STOCK)


def open_ledger(path: Path) -> Database:
    """Open the ledger for writing; creates and migrates it as needed. Raises `StoreError`."""
    return open_writer(path, LEDGER)


def read_stock(path: Path) -> Database:
    """Open an existing stock for reading. Raises `StoreError`."""
    return open_reader(path, STOCK)


def read_ledger(path: Path) -> Database:
    """Open an existing ledger for reading. Raises `StoreError`."""
    return open_reader(path, LEDGER)


def open_writer(path: Path, schema: Schema) -> Database:
    """Open a file of this kind for writing, at the version this program works with.

    A file of another program or of a newer version is refused and left as it is. Raises
    `StoreError`.
    """
    with Door(path):
        demand_restored(path, schema)
        found = _found_version(path, schema)
        if found != schema.head:
            from posapp.store.migrate import migrate

            if found is None:
                demand_none_lost(path, schema)
                _create(path)
            migrate(path, schema)
        _close_to_others(path)
        raw = connect(path, "rw")
        try:
            _set_up_writer(raw, path, schema)
        except BaseException:
            raw.close()
            raise
        return Database(path, raw)


def open_reader(path: Path, schema: Schema) -> Database:
    """Open an existing file of this kind read-only. Raises `StoreError`.

    ``store.older_database`` where its writer has not migrated it yet, ``store.restoring`` where a
    restore was cut off.
    """
    with Door(path):
        demand_restored(path, schema)
        if path.is_dir():
            raise store_error("store.cannot_open", path, detail="is a directory")
        raw = connect(path, "ro")
        try:
            found = version_of(raw, path, schema)
            if found != schema.head:
                raise store_error(
                    "store.older_database", path, found=found or "", known=schema.head
                )
            _set_up_reader(raw)
        except BaseException:
            raw.close()
            raise
        return Database(path, raw)


def read_any_version(path: Path, schema: Schema) -> Database:
    """Open a file of this kind read-only, a newer program's too. Raises `StoreError`.

    For who copes with tables that are other than they know them.
    """
    with Door(path):
        raw = connect(path, "ro")
        try:
            (application_id,) = raw.execute("PRAGMA application_id").fetchone()
            if application_id != schema.application_id:
                raise store_error("store.not_a_database", path, detail=f"not a {schema.name}")
            _set_up_reader(raw)
        except BaseException:
            raw.close()
            raise
        return Database(path, raw)


def _set_up_reader(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA query_only=ON")
    raw.execute("PRAGMA wal_autocheckpoint=0")
    raw.execute("PRAGMA trusted_schema=OFF")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A bare connection in autocommit; `mode` is SQLite's ``ro`` or ``rw``, with more options.

    Never creates a file. The path is percent-encoded, since it may hold ``?`` or ``#``.
    """
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = "file:////" + uri.removeprefix("file://")  # a Windows share: SQLite takes no host
    return sqlite3.connect(
        f"{uri}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=True,
        factory=Connection,
    )


def _set_up_writer(raw: sqlite3.Connection, path: Path, schema: Schema) -> None:
    mode = raw.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        # Some network file systems cannot share memory; a till's files do not belong there.
        raise store_error("store.cannot_open", path, detail=f"journal_mode stays {mode}")
    raw.execute(f"PRAGMA synchronous={schema.synchronous}")
    raw.execute("PRAGMA foreign_keys=ON")
    raw.execute("PRAGMA trusted_schema=OFF")
    # So that not even INSERT OR REPLACE slips past the triggers that forbid a deletion.
    raw.execute("PRAGMA recursive_triggers=ON")
    raw.execute(f"PRAGMA journal_size_limit={_WAL_LIMIT_BYTES}")
    if schema.synchronous == "FULL":
        raw.execute("PRAGMA fullfsync=ON")  # macOS keeps a plain fsync in the drive's cache


def _found_version(path: Path, schema: Schema) -> str | None:
    """The version of the file at `path`; None where there is none yet. Writes nothing."""
    if path.is_dir():
        raise store_error("store.cannot_open", path, detail="is a directory")
    try:
        if path.stat().st_size == 0:
            return None
    except FileNotFoundError:
        return None
    # Without a log nobody has the file open, and `immutable` leaves no -shm beside a refused file.
    logged = path.with_name(path.name + "-wal").exists()
    raw = connect(path, "ro" if logged else "ro&immutable=1")
    try:
        return version_of(raw, path, schema)
    finally:
        raw.close()


def version_of(raw: sqlite3.Connection, path: Path, schema: Schema) -> str | None:
    """The version of an open file of this kind, None where it is empty. Raises `StoreError`."""
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return None
    (application_id,) = raw.execute("PRAGMA application_id").fetchone()
    if application_id != schema.application_id or "alembic_version" not in tables:
        raise store_error("store.not_a_database", path, detail=f"not a {schema.name} of this till")
    versions = [version for (version,) in raw.execute("SELECT version_num FROM alembic_version")]
    if len(versions) != 1 or versions[0] not in schema.revisions:
        known: dict[str, object] = {"found": ", ".join(map(str, versions)), "known": schema.head}
        if "written_by" in tables:
            row = raw.execute("SELECT reader FROM written_by").fetchone()
            known |= {"install": str(row[0])} if row else {}
        raise store_error("store.newer_database", path, **known)
    return str(versions[0])


def _create(path: Path) -> None:
    """Create an empty file that only its owner can open; SQLite gives its companions its mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _close_to_others(path: Path) -> None:
    if os.name == "nt":
        return  # the profile's access list decides there
    for companion in ("", "-wal", "-shm"):
        file = path.with_name(path.name + companion)
        try:
            if file.stat().st_mode & 0o077:
                file.chmod(0o600)
        except FileNotFoundError:
            continue
