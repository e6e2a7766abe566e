"""The journal as a list for a spreadsheet."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.reward_names import RewardNames
from posapp.datahub.cells import defused
from posapp.domain.errors import Disposition, FileError
from posapp.store.journal_view import JournalView

if TYPE_CHECKING:
    from posapp.app.core import Core
    from posapp.app.paths import TillPaths
    from posapp.domain.journal import JournalQuery, JournalRow, Mark
    from posapp.domain.money import Money
    from posapp.ui.text import Words

_PART = ".part"


def export_journal(
    paths: TillPaths, query: JournalQuery, path: Path, words: Words, at: datetime
) -> int:
    """Write the lines that fit to a CSV file (UTF-8 with a mark for spreadsheets); how many.

    The last row is the journal's mark at `at`. The file appears whole or not at all. Raises
    `FileError` ``journal.cannot_write``, `StoreError`.
    """
    with JournalView.open(paths.ledger) as view, RewardNames(paths.stock) as names:
        return view.every(
            query, lambda rows, mark: _write(path, names.in_rows(rows), words, mark, at)
        )


def note_export(core: Core, path: Path, lines: int, by: str) -> None:
    """Note in the journal that a list of it was written. Raises `StoreError`."""
    detail: dict[str, object] = {"what": "journal", "file": path.name, "lines": lines}
    core.ledger.note_fact(core.clock.now(), "Exported", detail, by or None)


def _write(path: Path, rows: Iterator[JournalRow], words: Words, mark: Mark, at: datetime) -> int:
    part = path.with_name(path.name + _PART)
    count = 0
    try:
        # Whole codes are not in it, and still it is nobody else's: as the ledger is.
        opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(words.journal_heads())
            for row in rows:
                table.writerow([defused(cell) for cell in _cells(row, words)])
                count += 1
            moment = at.astimezone(words.zone).isoformat(sep=" ", timespec="seconds")
            table.writerow([mark.seq, moment, "", words.journal_mark(str(mark))])
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise FileError(
            "journal.cannot_write", Disposition.ASK, path=path, detail=error.strerror or ""
        ) from None
    return count


def _cells(row: JournalRow, words: Words) -> list[str]:
    line = row.line
    return [
        str(line.seq),
        line.at.astimezone(words.zone).isoformat(sep=" ", timespec="seconds"),
        words.journal_who(row),
        words.journal_fact(line.fact),
        words.journal_code(line.detail),
        row.ref or str(line.detail.get("ref") or ""),
        row.reward_called,
        _plain(row.value),
        words.journal_detail(row),
        line.fact,
        line.sale_id or "",
    ]


def _plain(value: Money | None) -> str:
    return "" if value is None else str(value)
