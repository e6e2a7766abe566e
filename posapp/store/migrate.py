"""Bringing a file to the version this program works with; the only importer of alembic.

The whole way runs in one IMMEDIATE transaction: pysqlite by itself opens none for DDL, and a
failed migration would leave half its tables.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from posapp import __version__
from posapp.store.backup import copy_aside
from posapp.store.db import connect
from posapp.store.faults import store_error

if TYPE_CHECKING:
    from posapp.store.schema import Schema

_STAMPED: Final = "SELECT 1 FROM sqlite_master WHERE name = 'written_by'"  # a stock has none
_STAMP: Final = "INSERT OR REPLACE INTO written_by (id, version, reader) VALUES (1, ?, ?)"


def migrate(path: Path, schema: Schema) -> None:
    """Run the missing migrations on an existing (perhaps empty) file.

    An existing ledger is copied aside first, inside the write lock, so that nothing can be written
    between the copy and the change. Raises sqlite3's errors, OSError or `StoreError`; then the
    file is as it was.
    """
    raw = connect(path, "rw")
    try:
        raw.execute("PRAGMA journal_mode=WAL")
        # Rebuilding a table needs the keys off, and that cannot be said inside a transaction.
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute(f"PRAGMA synchronous={schema.synchronous}")
        _upgrade(raw, path, schema)
    finally:
        raw.close()


def _upgrade(raw: sqlite3.Connection, path: Path, schema: Schema) -> None:
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.begin() as connection:
            # Another process may have been faster while this one waited for the lock.
            found = _version(raw)
            if found == schema.head:
                return
            if found is not None and schema.copied_first:
                copy_aside(path, f"before-{schema.head}")
            command.upgrade(_config(schema, connection), schema.head)
            broken = raw.execute("PRAGMA foreign_key_check").fetchone()
            if broken is not None:
                raise store_error("store.migration_failed", path, detail=f"keys of {broken[0]}")
            if raw.execute(_STAMPED).fetchone() is not None:
                raw.execute(_STAMP, (__version__, schema.reader))
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise store_error("store.migration_failed", path, detail=str(error)) from error
    except (SQLAlchemyError, CommandError) as error:
        raise store_error("store.migration_failed", path, detail=str(error)) from error
    finally:
        engine.dispose()


def _version(raw: sqlite3.Connection) -> str | None:
    table = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    if raw.execute(table).fetchone() is None:
        return None
    row: tuple[Any, ...] | None = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def _config(schema: Schema, connection: Connection) -> Config:
    config = Config()
    # ConfigParser gives % a meaning, and a path may hold one.
    config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
