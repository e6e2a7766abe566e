"""Reports and slips as files: tables for a spreadsheet, and what is on paper."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from posapp.datahub.cells import defused
from posapp.datahub.disk import write_whole

_MARK = "\ufeff"  # without it Excel takes UTF-8 for the code page of its country


def table_bytes(rows: Sequence[Sequence[str]], separator: str) -> bytes:
    """A table as CSV in UTF-8; what a spreadsheet would take for a formula is made plain text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow([defused(cell) for cell in row])
    return (_MARK + text.getvalue()).encode("utf-8")


def write_report(path: Path, content: bytes) -> None:
    """Write a file that only this user may read, whole or not at all; replaces an older one.

    Raises `FileError`.
    """
    write_whole(path, content)
