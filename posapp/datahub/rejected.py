"""The list of rejected rows beside a file: line, reason, and the row's own cells.

Written under a temporary name and renamed when it is whole; only its owner may read it, since it
holds codes. A person opens it in a spreadsheet, so formulas are defused; a row that was corrected
there can be taken in as it stands, for the file's own columns keep their names.
"""

from __future__ import annotations

import csv
import os
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from posapp.datahub.cells import defused
from posapp.datahub.source import file_error

if TYPE_CHECKING:
    from posapp.datahub.columns import Header
    from posapp.domain.code_file import Reject

ENDING: Final = ".rejected.csv"
MOST_ROWS: Final = 100_000  # more tell nobody more, and a hostile file would fill the disk
CUT: Final = "not_listed_from_here"
_MOST_SIGNS: Final = 64 * 1024 * 1024
_LONGEST_CELL: Final = 300
_PART: Final = ".posapp-"
_FORSAKEN_S: Final = 24 * 3600.0  # no list is that long in the writing: a crash left it


class Rejects:
    """Collects rejected rows, up to a limit; nothing is on the disk before the first.

    `fallback` is a folder of the till's own, for a file whose folder cannot be written.
    """

    def __init__(self, path: Path, header: Header, fallback: Path | None) -> None:
        self._path = path
        self._header = header
        self._fallback = fallback
        self._part: Path | None = None
        self._file: IO[str] | None = None
        self._writer: Any = None
        self._rows = 0
        self._signs = 0
        self._is_full = False

    def add(self, reject: Reject, cells: Sequence[str]) -> None:
        """Take a row. Raises `FileError` ``file.rejects`` where it can be kept nowhere."""
        if self._is_full:
            return
        self._rows += 1
        self._signs += sum(min(len(cell), _LONGEST_CELL) for cell in cells)
        self._is_full = self._rows > MOST_ROWS or self._signs > _MOST_SIGNS
        try:
            if self._writer is None:
                self._begin()
            if self._is_full:
                self._writer.writerow([reject.line, CUT])
                return
            self._writer.writerow(
                [
                    reject.line,
                    reject.fault.value + (f" {reject.column}" if reject.column else ""),
                    *(defused(cell[:_LONGEST_CELL]) for cell in cells),
                ]
            )
        except OSError as error:
            raise self._unwritable(error) from None

    def keep(self) -> str | None:
        """Put the list in its place; its whole path.

        Where there is none, one of an earlier try is removed: it would accuse rows that are good
        now. Raises `FileError` ``file.rejects``.
        """
        if self._file is None or self._part is None:
            try:
                self._target(self._path.parent).unlink(missing_ok=True)
            except OSError:
                return None  # an old list in a folder that cannot be written stays
            return None
        try:
            self._file.close()
            target = self._target(self._part.parent)
            self._part.replace(target)
        except OSError as error:
            raise self._unwritable(error) from None
        self._part = self._file = None
        # A name that is no text in any encoding must not end the import, nor a list of it.
        return str(target.absolute()).encode("utf-8", "replace").decode()

    def discard(self) -> None:
        """Drop what was not kept; a second call does nothing."""
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
            if self._part is not None:
                self._part.unlink(missing_ok=True)
        self._part = self._file = None

    def _begin(self) -> None:
        try:
            self._open(self._path.parent)
        except OSError:
            if self._fallback is None:
                raise
            self._fallback.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._open(self._fallback)

    def _open(self, folder: Path) -> None:
        sweep_forsaken(folder)
        part = folder / f"{_PART}{secrets.token_hex(8)}.part"
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        self._part = part
        self._file = os.fdopen(handle, "w", encoding="utf-8", newline="")
        self._writer = csv.writer(
            self._file, delimiter=self._header.separator, lineterminator="\r\n"
        )
        self._writer.writerow(["line", "reason", *map(defused, self._header.names)])

    def _target(self, folder: Path) -> Path:
        return folder / f"{self._path.name}{ENDING}"

    def _unwritable(self, error: OSError) -> Exception:
        return file_error("file.rejects", self._path, detail=error.strerror or "")


def sweep_parts(folder: Path, before: float) -> None:
    """Remove lists that nobody has written to since `before` (epoch seconds); never raises.

    They hold codes. Those of another till at the same folder may be in the writing.
    """
    with suppress(OSError):
        for part in folder.glob(f"{_PART}*.part"):
            with suppress(OSError):
                if part.stat().st_mtime < before:
                    part.unlink()


def sweep_forsaken(folder: Path) -> None:
    """`sweep_parts` of what a crash left."""
    sweep_parts(folder, time.time() - _FORSAKEN_S)
