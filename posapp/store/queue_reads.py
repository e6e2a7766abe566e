"""The queue for the manager's page: figures, a hundred thousand burns in order, lines by number."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from posapp.domain.burn import Burn, BurnState
from posapp.domain.money import Money
from posapp.domain.queue import (
    Figure,
    QueueFigures,
    QueueLine,
    QueueListing,
    QueueQuery,
    StuckSale,
)
from posapp.store.cells import MISREADINGS, moment
from posapp.store.db import Database, read_ledger
from posapp.store.faults import UnreadableRowError
from posapp.store.grants import GrantReads
from posapp.store.records import BURN_COLUMNS, burn_of, sale_of

if TYPE_CHECKING:
    from posapp.domain.ids import SaleId

_FIGURES: Final = "SELECT state, count(*), COALESCE(sum(value), 0) FROM burn GROUP BY state"
# By the index of the states alone: the rows are read as they are shown. In one row, because between
# two rows SQLite's thread waits for its turn with the window's, a hundred thousand times.
_NUMBERS: Final = """
    SELECT json_group_array(seq) FROM (SELECT seq FROM burn WHERE state = ? ORDER BY seq DESC)
"""
# Both tables from end to end, once: looking each burn's sale up would take three times as long.
_SEARCH: Final = """
    SELECT state, json_group_array(seq), COALESCE(sum(value), 0) FROM burn WHERE seq IN (
        SELECT seq FROM burn NOT INDEXED
        WHERE code LIKE ? ESCAPE '\\' OR card_code LIKE ? ESCAPE '\\'
        UNION ALL
        SELECT b.seq FROM sale s NOT INDEXED JOIN burn b ON b.sale_id = s.id
        WHERE s.ref LIKE ? ESCAPE '\\')
    GROUP BY state
"""
_LINES: Final = f"""
    SELECT b.seq, s.ref, s.cashier, s.closed_at, {BURN_COLUMNS}
    FROM burn b JOIN sale s ON s.id = b.sale_id WHERE b.seq IN
"""  # noqa: S608
_SALE_COLUMNS: Final = """
    s.id, s.state, s.opened_at, s.till_id, s.store_id, s.ref, s.amount, s.card_code, s.closed_at,
    s.aside_at, s.draft, s.cashier
"""
_STUCK: Final = f"""
    SELECT {_SALE_COLUMNS}, count(*), COALESCE(sum(b.value), 0)
    FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.sale_id = ? AND +b.state = 'reserved' GROUP BY s.id
"""  # noqa: S608
_AT_ONCE: Final = 500  # numbers in one statement


class QueueView:
    """Reads a ledger for the queue's page; one for each thread. Its methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self.grants: Final = GrantReads(database)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing ledger read-only. Raises `StoreError`."""
        return cls(read_ledger(path))

    def figures(self) -> QueueFigures:
        """Count and worth of every state."""
        with self._db.reading():
            found = self._db.raw.execute(_FIGURES).fetchall()
            try:
                return QueueFigures(
                    {BurnState(state): Figure(count, Money(worth)) for state, count, worth in found}
                )
            except MISREADINGS as error:
                raise UnreadableRowError("burn") from error

    def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        """What a query finds, with the figures of the whole queue; as of one moment.

        Figures that are `known` to stand still are not counted anew.
        """
        raw = self._db.raw
        with self._db.reading():
            raw.execute("BEGIN")
            try:
                return self._listing(query, known or self.figures())
            finally:
                raw.execute("ROLLBACK")

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        """The burns of these numbers, in this order; numbers that name none are left out."""
        found: dict[int, QueueLine] = {}
        with self._db.reading():
            for some in _chunks(numbers):
                marks = ", ".join("?" * len(some))
                for row in self._db.raw.execute(f"{_LINES} ({marks})", some):
                    found[row[0]] = _line_of(row)
        return [found[number] for number in numbers if number in found]

    def burns(self, numbers: Sequence[int]) -> Sequence[Burn]:
        """The burns of these numbers."""
        return [line.burn for line in self.lines(numbers)]

    def stuck_sales(self, numbers: Sequence[int]) -> Sequence[StuckSale]:
        """The open sales that these held burns belong to, the longest open first."""
        wanted: dict[SaleId, int] = {}
        for burn in self.burns(numbers):
            if burn.state is BurnState.RESERVED:
                wanted[burn.sale_id] = wanted.get(burn.sale_id, 0) + 1
        found: list[StuckSale] = []
        with self._db.reading():
            for sale_id, count in wanted.items():
                row = self._db.raw.execute(_STUCK, (sale_id,)).fetchone()
                if row is not None:
                    found.append(_stuck_of(row, count))
        return sorted(found, key=lambda sale: sale.opened_at)

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

    def _listing(self, query: QueueQuery, figures: QueueFigures) -> QueueListing:
        text = query.text.strip()
        found = self._found(text) if text else self._all(query)
        numbers, states, worth = array("q"), [], 0
        for state in query.states:
            listed, value = found.get(state, ((), 0))
            numbers.extend(listed)
            states += [state] * len(listed)
            worth += value
        count = Figure(len(numbers), Money(worth)) if text else figures.of(query.group)
        return QueueListing(query, numbers, states, count, figures)

    def _all(self, query: QueueQuery) -> dict[BurnState, tuple[Sequence[int], int]]:
        raw = self._db.raw
        return {
            state: (json.loads(raw.execute(_NUMBERS, (state.value,)).fetchone()[0]), 0)
            for state in query.states
        }

    def _found(self, text: str) -> dict[BurnState, tuple[Sequence[int], int]]:
        """By state what a search finds, newest first, and its worth."""
        tail = "%" + _plain(text)
        rows = self._db.raw.execute(_SEARCH, (tail, tail, f"{tail}%")).fetchall()
        return {
            BurnState(state): (sorted(json.loads(listed), reverse=True), worth)
            for state, listed, worth in rows
        }


def _plain(text: str) -> str:
    """A text whose marks LIKE does not read."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for at in range(0, len(numbers), _AT_ONCE):
        yield list(numbers[at : at + _AT_ONCE])


def _line_of(row: tuple[Any, ...]) -> QueueLine:
    number, ref, cashier, closed_at = row[:4]
    burn = burn_of(row[4:])
    try:
        since = burn.created_at if closed_at is None else moment(closed_at)
    except MISREADINGS as error:
        raise UnreadableRowError("sale") from error
    return QueueLine(number, burn, ref, cashier, since)


def _stuck_of(row: tuple[Any, ...], wanted: int) -> StuckSale:
    sale = sale_of(row[:-2])
    draft_ref = sale.draft.ref if sale.draft is not None else ""
    return StuckSale(
        sale_id=sale.id,
        ref=sale.ref or draft_ref or None,
        opened_at=sale.opened_at,
        aside_at=sale.aside_at,
        cashier=sale.cashier,
        held=row[-2],
        wanted=wanted,
        worth=Money(row[-1]),
    )
