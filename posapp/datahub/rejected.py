"""The list of rejected rows beside a file: line, reason, and the row's own cells.

Written under a temporary name and renamed when it is whole; only its owner may read it, since it
holds codes. A person opens it in a spreadsheet, so formulas are defused; a row that was corrected
there can be taken in as it stands, for the file's own columns keep their names.
"""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from posapp.datahub.cells import defused
from posapp.datahub.columns import Header
from posapp.datahub.source import file_error
from posapp.domain.code_file import Reject

ENDING: Final = ".rejected.csv"
_LONGEST_CELL: Final = 300


class Rejects:
    """Collects rejected rows; nothing is on the disk before the first.

    `fallback` is a folder of the till's own, for a file whose folder cannot be written.
    """

    def __init__(self, path: Path, header: Header, fallback: Path | None) -> None:
        self._path = path
        self._header = header
        self._fallback = fallback
        self._part: Path | None = None
        self._file: IO[str] | None = None
        self._writer: Any = None

    def add(self, reject: Reject, cells: Sequence[str]) -> None:
        """Take a row. Raises `FileError` ``file.rejects`` where it can be kept nowhere."""
        try:
            if self._writer is None:
                self._begin()
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
        """Put the list in its place; its name, or its path where it lies elsewhere.

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
        beside = target.parent == self._path.parent
        self._part = self._file = None
        return target.name if beside else str(target)

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
        part = folder / f".{secrets.token_hex(8)}.part"
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
