"""The codes of one reward, page by page, and how many are in which status.

The only key is the code itself: an index by reward, or by a code's last marks, would cost every
import of a million codes a multiple of its duration. So a page looks at so many codes of the stock
in their order, tells what it found among them and where the next goes on; a search through all
of them shows its findings as they come, and can be given up between two pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from posapp.domain.code import Code, mask
from posapp.domain.life import CodeFilter, CodePage, CodeRow, End, StatusCounts
from posapp.store.cells import MISREADINGS, moment
from posapp.store.db import Database, read_stock
from posapp.store.faults import UnreadableRowError
from posapp.store.stock_rows import STATUSES

if TYPE_CHECKING:
    from posapp.domain.ids import RewardId
    from posapp.domain.voucher import VoucherStatus

_STATUS_OF: Final = {number: status for status, number in STATUSES.items()}
_BEYOND: Final = "\U0010ffff"  # sorts behind every mark that a code can have
_NEXT: Final = "\x01"  # no code has it: behind a code, it sorts before the next one

# Where so many codes on lead to: a walk along the key that reads nothing else. One bound at either
# end: of several, SQLite walks by the first and merely compares the others.
_REACHED: Final = """
    SELECT code FROM voucher WHERE code >= :low AND code <= :high
    ORDER BY code LIMIT 1 OFFSET :looked - 1
"""
_LEFT: Final = "SELECT count(*) FROM voucher WHERE code >= :low AND code <= :high"
_PAGE: Final = """
    SELECT code, status, status_text, earned_at, expires_at, burned_date, card_code
    FROM voucher WHERE code >= :low AND code <= :high AND reward_key = :key
        AND (:last = '' OR substr(code, -:tail) = :last)
    ORDER BY code LIMIT :most
"""
_KEY: Final = "SELECT key FROM reward WHERE external_id = ?"
_COUNTS: Final = "SELECT status, count(*) FROM voucher WHERE reward_key = ? GROUP BY status"


class StockSearch:
    """One look into the stock, for the thread that opens it. Its methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing stock read-only. Raises `StoreError`."""
        return cls(read_stock(path))

    def page(
        self,
        reward_id: RewardId,
        wanted: CodeFilter,
        after: Code | None,
        *,
        most: int = 200,
        look_at: int = 20_000,
    ) -> CodePage:
        """Up to `most` codes among the next `look_at` of the stock behind `after`."""
        first = wanted.marks if wanted.end is End.FIRST else ""
        last = wanted.marks if wanted.end is End.LAST else ""
        asked: dict[str, object] = {
            "low": first if after is None else max(first, after.value + _NEXT),
            "high": first + _BEYOND,
            "looked": look_at,
            "last": last,
            "tail": len(last),
            "most": most,
        }
        with self._db.reading():
            found = self._raw.execute(_KEY, (reward_id,)).fetchone()
            if found is None:
                return CodePage((), None, 0)
            row = self._raw.execute(_REACHED, asked).fetchone()
            reached: str | None = None if row is None else row[0]
            here = asked if reached is None else {**asked, "high": reached}
            rows = self._raw.execute(_PAGE, {**here, "key": found[0]}).fetchall()
            if len(rows) == most:
                return CodePage(_rows(rows), Code(rows[-1][0]), look_at)
            if reached is not None:
                return CodePage(_rows(rows), Code(reached), look_at)
            (looked,) = self._raw.execute(_LEFT, asked).fetchone()
        return CodePage(_rows(rows), None, looked)

    def statuses(self, reward_id: RewardId) -> StatusCounts:
        """How many of a reward's codes are in which status; looks at every code of the stock."""
        with self._db.reading():
            found = self._raw.execute(_KEY, (reward_id,)).fetchone()
            if found is None:
                return StatusCounts()
            counted = self._raw.execute(_COUNTS, (found[0],)).fetchall()
            try:
                return StatusCounts({_STATUS_OF[number]: count for number, count in counted})
            except MISREADINGS as error:
                raise UnreadableRowError("voucher") from error

    def close(self) -> None:
        """Close the file, in the thread that opened it."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _rows(rows: Sequence[tuple[Any, ...]]) -> tuple[CodeRow, ...]:
    try:
        return tuple(_row(row) for row in rows)
    except MISREADINGS as error:
        raise UnreadableRowError("voucher") from error


def _row(row: tuple[Any, ...]) -> CodeRow:
    value, number, text, earned, expires, burned, card = row
    status: VoucherStatus = _STATUS_OF[number]
    return CodeRow(
        masked=mask(value),
        status=status,
        status_text=status.value if text is None else text,
        earned_at=moment(earned),
        expires_at=moment(expires),
        burned_date=burned,
        card=None if card is None else mask(card),
    )
