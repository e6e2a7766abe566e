"""The room's door: every error of SQLite or of the file system leaves it as a `StoreError`.

Stable codes: ``store.locked`` (RETRY); ``store.full``, ``store.read_only``, ``store.corrupt``,
``store.not_a_database``, ``store.cannot_open``, ``store.io``, ``store.constraint``,
``store.missing``, ``store.restoring``, ``store.unstorable``, ``store.newer_database``,
``store.older_database``, ``store.migration_failed`` (all ASK). Every one has the param ``path``,
most of them ``detail``.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Final

from posapp.domain.errors import Disposition, StoreError

_BY_SQLITE: Final = {
    sqlite3.SQLITE_BUSY: "store.locked",
    sqlite3.SQLITE_LOCKED: "store.locked",
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_READONLY: "store.read_only",
    sqlite3.SQLITE_CORRUPT: "store.corrupt",
    # "no such table" and the like: the file is not shaped as its version says.
    sqlite3.SQLITE_ERROR: "store.corrupt",
    sqlite3.SQLITE_SCHEMA: "store.corrupt",
    sqlite3.SQLITE_NOTADB: "store.not_a_database",
    sqlite3.SQLITE_CANTOPEN: "store.cannot_open",
    sqlite3.SQLITE_PERM: "store.cannot_open",
    sqlite3.SQLITE_AUTH: "store.cannot_open",
    sqlite3.SQLITE_CONSTRAINT: "store.constraint",
    sqlite3.SQLITE_MISMATCH: "store.constraint",
    sqlite3.SQLITE_TOOBIG: "store.unstorable",
}

_BY_SYSTEM: Final = {
    errno.ENOSPC: "store.full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "store.full",
    errno.EROFS: "store.read_only",
    errno.EACCES: "store.read_only",
    errno.EPERM: "store.read_only",
    errno.EEXIST: "store.cannot_open",
    errno.ENOENT: "store.cannot_open",
    errno.ENOTDIR: "store.cannot_open",
    errno.EISDIR: "store.cannot_open",
    errno.ENAMETOOLONG: "store.cannot_open",
    errno.ELOOP: "store.cannot_open",
}


class UnreadableRowError(Exception):
    """A stored row holds what no version of this program writes; `table` says where."""

    def __init__(self, table: str) -> None:
        super().__init__(f"unreadable row in {table}")
        self.table = table


_NO_ROOM_BYTES: Final = 256 * 1024  # less than a log's next step


def store_error(code: str, path: Path, **params: object) -> StoreError:
    """A `StoreError` of this room: only a lock passes by itself, for the rest a person is asked."""
    disposition = Disposition.RETRY if code == "store.locked" else Disposition.ASK
    return StoreError(code, disposition, path=str(path), **params)


def translated(error: BaseException, path: Path) -> StoreError | None:
    """The `StoreError` that a library's error becomes; None where it is not the disk's doing.

    A wrong thread, a closed connection or a wrong number of parameters (``ProgrammingError``) is a
    bug and stays what it is.
    """
    match error:
        case sqlite3.ProgrammingError():
            return None
        case sqlite3.Error():
            return store_error(_code_of(error, path), path, detail=str(error))
        case UnreadableRowError():
            return store_error("store.corrupt", path, detail=str(error))
        case UnicodeDecodeError():
            # SQLite quotes a damaged schema in its own complaint, and that is no text any more.
            return store_error("store.corrupt", path, detail="not even the complaint is readable")
        case UnicodeEncodeError() | OverflowError():
            # The text of a UnicodeEncodeError would repeat the stored value.
            return store_error("store.unstorable", path, detail=type(error).__name__)
        case OSError():
            code = _BY_SYSTEM.get(error.errno or 0, "store.io")
            return store_error(code, path, detail=error.strerror or str(error))
        case _:
            return None


def _code_of(error: sqlite3.Error, path: Path) -> str:
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        return "store.corrupt"  # raised by the module itself: a stored text is not UTF-8
    code = _BY_SQLITE.get(extended & 0xFF, "store.io")
    # SQLite calls a full disk an I/O error where its log's index cannot grow.
    return "store.full" if code == "store.io" and _is_full(path) else code


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
    except OSError:
        return False


class Door:
    """Translates what is raised inside a ``with`` block; one object serves a file for life."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            told = translated(error, self._path)
            if told is not None:
                raise told from error
