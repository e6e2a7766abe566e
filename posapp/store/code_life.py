"""One code in both files: what the stock says of it, every use of it, the journal's lines.

No index leads from a code that was given back to its burns: it would be one more page to sync in
every completed sale. A look through all of them takes hundredths of a second at a hundred thousand
burns, in a thread of its own, for a question asked now and then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.file_shape import Scope
from posapp.domain.life import Filed, Told, Use
from posapp.store.cells import moment
from posapp.store.db import Database, read_ledger, read_stock
from posapp.store.faults import Door
from posapp.store.ledger_view import LedgerReads
from posapp.store.records import BURN_COLUMNS, burn_of
from posapp.store.sales_archive import where_used
from posapp.store.stock import StockReads
from posapp.store.witness import is_begun

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId

_SEEN: Final = """
    SELECT v.seen_at, (
        SELECT f.name FROM file_import f WHERE f.scope = ? AND f.told_at = v.seen_at
        ORDER BY f.id DESC LIMIT 1)
    FROM voucher v WHERE v.code = ?
"""
_USES: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.code = ? ORDER BY b.seq"  # noqa: S608


class CodeLifeFiles:
    """Implements `domain.life.LifeSource` for the thread that opens it."""

    def __init__(self, stock: Database | None, ledger: Database | None) -> None:
        self._stock_db: Final = stock
        self._ledger_db: Final = ledger
        self._stock: Final = None if stock is None else StockReads(stock)
        self._ledger: Final = None if ledger is None else LedgerReads(ledger)

    @classmethod
    def open(cls, stock: Path, ledger: Path) -> Self:
        """Open both read-only; one that is not made yet tells nothing. Raises `StoreError`."""
        held = read_stock(stock) if _is_there(stock) else None
        try:
            return cls(held, read_ledger(ledger) if is_begun(ledger) else None)
        except BaseException:
            if held is not None:
                held.close()
            raise

    def told(self, code: Code) -> Told | None:
        """What the stock says of a code, and who told it. Raises `StoreError`."""
        if self._stock is None or self._stock_db is None:
            return None
        found = self._stock.granted(code)
        if found is None:
            return None
        voucher, reward, as_of = found
        with self._stock_db.reading():
            row = self._stock_db.raw.execute(
                _SEEN, (Scope.EARN_REWARD.value, code.value)
            ).fetchone()
            # Swept since the line above: what was read before still tells the most.
            told_at, file = (as_of, None) if row is None else (moment(row[0]), row[1])
        return Told(voucher, reward, told_at, as_of, file)

    def is_card(self, code: Code) -> bool:
        """Whether the stock knows a member by this card. Raises `StoreError`."""
        return self._stock is not None and self._stock.member(code) is not None

    def stock_as_of(self) -> datetime | None:
        """As of when the stock is whole, aware UTC. Raises `StoreError`."""
        return None if self._stock is None else self._stock.last_full_sync()

    def reward_name(self, reward_id: RewardId) -> str:
        """What a reward is called; empty where the stock does not know it. Raises `StoreError`."""
        reward = None if self._stock is None else self._stock.reward(reward_id)
        return "" if reward is None else reward.name

    def uses(self, code: Code) -> Sequence[Use]:
        """Every use at this till, oldest first. Raises `StoreError`."""
        ledger = self._ledger
        if ledger is None or self._ledger_db is None:
            return ()
        with self._ledger_db.reading():
            raw = self._ledger_db.raw
            burns = [burn_of(row) for row in raw.execute(_USES, (code.value,)).fetchall()]
        return [
            Use(burn, ledger.sale(burn.sale_id), tuple(ledger.story(burn.id))) for burn in burns
        ]

    def filed(self, code: Code) -> Filed | None:
        """The use whose sale is in an archive by now. Raises `StoreError`."""
        if self._ledger_db is None:
            return None
        with self._ledger_db.reading():
            found = where_used(self._ledger_db.raw, code.value)
            return None if found is None else Filed(*found)

    def close(self) -> None:
        """Close both files, in the thread that opened them."""
        for one in (self._stock, self._ledger):
            if one is not None:
                one.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _is_there(path: Path) -> bool:
    with Door(path):
        return path.exists()
