"""The queue as a CSV file for a spreadsheet: codes masked, nothing in it a formula."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.datahub.cells import defused
from posapp.domain.errors import Disposition, FileError
from posapp.domain.voucher import called

if TYPE_CHECKING:
    from posapp.app.reward_names import RewardNames
    from posapp.domain.queue import QueueLine
    from posapp.store.queue_reads import QueueView
    from posapp.ui.text import Words

HEADS: Final = (
    "id",
    "state",
    "reason",
    "reward",
    "code",
    "card",
    "worth",
    "ticket",
    "cashier",
    "store",
    "since",
    "burned_date",
    "attempts",
    "approved_by",
)
_AT_ONCE: Final = 500


def write_queue(
    view: QueueView, names: RewardNames, numbers: Sequence[int], path: Path, words: Words
) -> int:
    """Write these burns to `path`, whole or not at all; returns how many rows.

    States, reasons and rewards are told as the queue's page tells them.

    UTF-8 with a mark, since spreadsheets guess another encoding without. Raises `FileError`
    ``queue.cannot_write``, `StoreError`.
    """
    half = path.with_name(f".{path.name}.part")
    count = 0
    try:
        # Whole codes are not in it, and still it is nobody else's: as the ledger is.
        opened = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(opened, "w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(HEADS)
            for at in range(0, len(numbers), _AT_ONCE):
                for line in view.lines(numbers[at : at + _AT_ONCE]):
                    table.writerow([defused(cell) for cell in _cells(line, names, words)])
                    count += 1
        half.replace(path)
    except OSError as error:
        with suppress(OSError):  # a name that is too long cannot be removed either
            half.unlink(missing_ok=True)
        raise FileError(
            "queue.cannot_write", Disposition.ASK, path=path, detail=error.strerror or ""
        ) from None
    return count


def _cells(line: QueueLine, names: RewardNames, words: Words) -> tuple[str, ...]:
    burn = line.burn
    name = burn.reward_name or (names.called(burn.reward_id) if burn.reward_id else "")
    return (
        burn.id,
        words.burn_state(burn.state),
        words.burn_reason(burn),
        called(name, burn.reward_id),
        burn.code.masked,
        burn.card_code.masked if burn.card_code is not None else "",
        str(burn.value) if burn.value is not None else "",
        line.ref or "",
        line.cashier or "",
        burn.store_id or "",
        line.since.isoformat(timespec="seconds"),
        burn.burned_date or "",
        str(burn.attempts),
        burn.approved_by or "",
    )
