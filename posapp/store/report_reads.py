"""What reports read of the ledger: sums by the tables, and the same by the journal's lines alone.

Everything that one object reads is of one moment, however long that takes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from posapp.domain.code import Code
from posapp.domain.money import Money
from posapp.domain.report import Approved, Bundle, Period, Redeemed, Tally
from posapp.domain.slip import Standing
from posapp.store import sales_archive
from posapp.store.cells import MISREADINGS, code_in, moment, moment_in, ms
from posapp.store.db import Database, read_ledger
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import end_of

_SHORT: Final = 4
_FORGOTTEN: Final = "forgotten"
_QUARTER_S: Final = 900  # no zone is off by a part of it
_QUARTER_MS: Final = _QUARTER_S * 1000
# The sales are walked through once and their burns found by the index on sale_id. No index on
# closed_at: it would be one more page to sync in every completion.
_OF_PERIOD: Final = """
    FROM sale s CROSS JOIN burn b ON b.sale_id = s.id
    WHERE s.state = 'completed' AND s.closed_at >= ? AND s.closed_at < ? AND b.released = 0
"""
# Counted here and not by GROUP BY, which sorts a row for every burn first: four times as slow.
_REDEEMED: Final = f"""
    SELECT s.closed_at / {_QUARTER_MS}, b.reward_id, s.cashier, b.state, b.unverified,
        b.approved_by, b.value, s.seq, b.reward_name
    {_OF_PERIOD}
"""
# From the burns on: few were approved.
_APPROVALS: Final = """
    SELECT s.closed_at, b.approved_by, b.approved_why, b.code, b.card_code, b.reward_name, s.ref,
        s.cashier, b.value, b.reward_id
    FROM burn b CROSS JOIN sale s ON s.id = b.sale_id
    WHERE b.approved_by IS NOT NULL AND b.released = 0
        AND s.state = 'completed' AND s.closed_at >= ? AND s.closed_at < ?
    ORDER BY s.closed_at, b.seq
"""
_STANDING: Final = """
    SELECT state, count(*), coalesce(sum(value), 0), count(*) - count(value) FROM burn
    WHERE state IN ('reserved', 'pending', 'sending', 'unclear', 'rejected') GROUP BY state
"""
_OLDEST: Final = """
    SELECT min(s.closed_at) FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.state IN ('pending', 'sending', 'unclear')
"""
_GRANTS: Final = """
    SELECT coalesce(sum(quantity), 0), coalesce(sum(value * quantity), 0),
        coalesce(sum(CASE WHEN value IS NULL THEN quantity END), 0)
    FROM "grant"
"""
_GRANTED: Final = f"{_GRANTS} WHERE state = 'granted' AND created_at >= ? AND created_at < ?"
_GRANTS_OPEN: Final = f"{_GRANTS} WHERE state IN ('planned', 'sent', 'unclear')"
_ASIDE: Final = "SELECT count(*) FROM sale WHERE aside_at IS NOT NULL"

# The journal alone: which burns were completed, then all that other lines say of these.
_DONE: Final = f"""
    SELECT seq, at / {_QUARTER_MS}, burn_id, sale_id, person, json_extract(detail, '$.value'),
        coalesce(json_extract(detail, '$.unverified'), 0), json_extract(detail, '$.to')
    FROM journal WHERE fact = 'Completed' AND at >= ? AND at < ?
"""  # noqa: S608
_BEFORE: Final = """
    SELECT fact, burn_id, sale_id, person, detail FROM journal
    WHERE fact IN ('Reserved', 'Approved') OR (fact = 'SaleOpened' AND person IS NOT NULL)
    ORDER BY seq
"""
_AFTER: Final = """
    SELECT burn_id, detail FROM journal
    WHERE seq > ? AND burn_id IS NOT NULL AND fact NOT IN ('Reserved', 'Approved', 'Completed')
    ORDER BY seq
"""
# Lines leave from the oldest on, and a sale's first line is older than all of its vouchers'.
_GONE: Final = f"""
    SELECT 1 {_OF_PERIOD}
    AND s.id NOT IN (SELECT sale_id FROM journal WHERE fact = 'SaleOpened') LIMIT 1
"""  # noqa: S608
_FIRST_LINE: Final = "SELECT min(seq) FROM journal"


class ReportReads:
    """Implements `domain.report.ReportSource`, for one thread. Its methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        with self._db.reading():
            self._raw.execute("BEGIN")

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing ledger. Raises `StoreError`."""
        return cls(read_ledger(path))

    def redeemed(self, period: Period) -> Redeemed:
        """The period's vouchers and sales by the ledger's tables."""
        with self._db.reading():
            return _counted("burn", self._raw.execute(_REDEEMED, _bounds(period)))

    def told(self, period: Period) -> Redeemed | None:
        """Both by the journal's lines alone; None where some are in an archive by now."""
        if self._is_archived(period):
            return None
        with self._db.reading():
            raw = self._raw
            done = {row[2]: row for row in raw.execute(_DONE, _bounds(period))}
            if not done:
                return Redeemed((), {}, {}, {})
            # Only what is needed of the last lines is parsed: the others are told by their fact.
            held: dict[str, str] = {}
            approved: dict[str, str] = {}
            openers: dict[str, str] = {}
            for fact, burn, sale, person, detail in raw.execute(_BEFORE):
                if fact == "SaleOpened":
                    openers[sale] = person
                elif burn in done:
                    (held if fact == "Reserved" else approved)[burn] = detail
            moved: dict[str, str] = {}
            try:
                for burn, detail in raw.execute(_AFTER, (min(row[0] for row in done.values()),)):
                    # A new reward for it says where that stands, not where the voucher does.
                    if burn in done and '"to":' in detail and '"grant":' not in detail:
                        moved[burn] = detail
            except MISREADINGS as error:
                raise UnreadableRowError("journal") from error
        with self._db.reading():
            return _counted(
                "journal",
                (
                    (
                        quarter,
                        _said(held, burn, "reward"),
                        openers.get(sale) if person is None else person,
                        _said(moved, burn, "to") or state,
                        offline,
                        _said(approved, burn, "by"),
                        value,
                        sale,
                        "",
                    )
                    for _seq, quarter, burn, sale, person, value, offline, state in done.values()
                ),
            )

    def is_filed(self, period: Period) -> bool:
        """Whether sales of the period are in an archive by now, or may be."""
        with self._db.reading():
            return sales_archive.reaches(self._raw, period.start, period.end)

    def approvals(self, period: Period) -> Sequence[Approved]:
        """The period's approvals, oldest first."""
        with self._db.reading():
            rows = self._raw.execute(_APPROVALS, _bounds(period)).fetchall()
            try:
                return [_approved(row) for row in rows]
            except MISREADINGS as error:
                raise UnreadableRowError("burn") from error

    def grants(self, period: Period) -> Tally:
        """Rewards that were granted anew, by decisions of the period."""
        return self._granted(_GRANTED, _bounds(period))

    def standing(self) -> Standing:
        """How the till stands."""
        with self._db.reading():
            rows = self._raw.execute(_STANDING).fetchall()
            (oldest,) = self._raw.execute(_OLDEST).fetchone()
            (aside,) = self._raw.execute(_ASIDE).fetchone()
            line, end = end_of(self._raw)
            try:
                states = {state: _tally(*sums) for state, *sums in rows}
            except MISREADINGS as error:
                raise UnreadableRowError("burn") from error
            grants = self._granted(_GRANTS_OPEN, ())
            return Standing(states, moment_in("sale", oldest), aside, grants, line, end.hex())

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

    def _granted(self, sql: str, facts: tuple[int, ...]) -> Tally:
        with self._db.reading():
            sums = self._raw.execute(sql, facts).fetchone()
            try:
                return _tally(*sums)
            except MISREADINGS as error:
                raise UnreadableRowError("grant") from error

    def _is_archived(self, period: Period) -> bool:
        with self._db.reading():
            (first,) = self._raw.execute(_FIRST_LINE).fetchone()
            if first == 1 or end_of(self._raw)[0] == 0:
                return False
            return self._raw.execute(_GONE, _bounds(period)).fetchone() is not None


def _said(lines: Mapping[str, str], burn: str, what: str) -> Any:
    """What the line about a burn says of something; None where there is none."""
    line = lines.get(burn)
    return None if line is None else json.loads(line).get(what)


def _bounds(period: Period) -> tuple[int, int]:
    return ms(period.start), ms(period.end)


def _tally(count: int, worth: int, unknown: int) -> Tally:
    return Tally(count, Money(worth), unknown)


def _counted(table: str, rows: Iterable[tuple[Any, ...]]) -> Redeemed:
    bundles: dict[tuple[Any, ...], list[int]] = {}
    quarters: dict[int, list[int]] = {}
    sales: dict[str | None, int] = {}
    names: dict[str | None, str] = {}
    counted: set[object] = set()
    try:
        for quarter, reward, cashier, state, offline, by, value, sale, name in rows:
            names[reward] = name
            if sale not in counted:
                counted.add(sale)
                sales[cashier] = sales.get(cashier, 0) + 1
            of_kind = bundles.setdefault((reward, cashier, state, offline, by), [0, 0, 0])
            of_quarter = quarters.setdefault(quarter, [0, 0, 0])
            for sums in (of_kind, of_quarter):
                sums[0] += 1
                if value is None:
                    sums[2] += 1
                else:
                    sums[1] += value
        return Redeemed(
            [
                Bundle(reward, cashier, state, bool(offline), by, _tally(*sums))
                for (reward, cashier, state, offline, by), sums in bundles.items()
            ],
            {quarter * _QUARTER_S: _tally(*sums) for quarter, sums in quarters.items()},
            sales,
            names,
        )
    except MISREADINGS as error:
        raise UnreadableRowError(table) from error


def _approved(row: tuple[Any, ...]) -> Approved:
    at, by, why, code, card, reward, ref, cashier, value, reward_id = row
    masked = code_in(code).masked
    for whole in (code, card):
        # A short one is found in every sentence; a card that was forgotten is named by a word.
        if whole and len(whole) > _SHORT and whole != _FORGOTTEN:
            why = why.replace(whole, Code(whole).masked)
    worth = None if value is None else Money(value)
    return Approved(moment(at), by, why, masked, reward, ref, cashier, worth, reward_id)
