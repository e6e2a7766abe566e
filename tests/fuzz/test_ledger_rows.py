"""Databases that somebody else has written into: any cell holds anything.

The tables are made without their guards, checks and strictness, so that what no program of ours
would ever write can stand in them.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from posapp.domain.burn import BurnState
from posapp.domain.errors import PosError
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.journal import JournalQuery
from posapp.domain.queue import QueueQuery
from posapp.domain.report import period_of
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth
from posapp.store.code_life import CodeLifeFiles
from posapp.store.db import Database
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from posapp.store.ledger_view import LedgerReads
from posapp.store.queue_reads import QueueView
from posapp.store.report_reads import ReportReads
from posapp.store.stock import StockFile, StockReads
from tests.fuzz.drive import Target, few, many
from tests.fuzz.homes import home
from tests.fuzz.mutate import NUMBERS, WORDS, count, often, text
from tests.store.makers import CARD, NOON, open_sale, reserved, voucher_code
from tests.store.test_journal import fill

_DAYS: Final = period_of(date(2026, 11, 20), date(2026, 11, 30), ZoneInfo("Europe/Paris"))
_STRICT: Final = re.compile(r"\s*\bSTRICT\b,?", re.IGNORECASE)
Change = tuple[str, str, Any, int]


@cache
def _files() -> tuple[Path, Path]:
    """A ledger and a stock with a little of everything."""
    folder = home("databases")
    ledger_path, stock_path = folder / "ledger.db", folder / "stock.db"
    with LedgerFile.open(ledger_path) as ledger:
        fill(ledger, 4)
        ledger.open_sale(open_sale("open", NOON))
        ledger.reserve(reserved(90, "open"))
        ledger.journal_file.add_keys(1000)
    with StockFile.open(stock_path) as stock:
        fields = (CustomField(7, "Minimum", "50"),)
        stock.put_rewards(
            [Reward(RewardId("bbco-25"), "25 €", Worth(), custom_fields=fields)], NOON
        )
        stock.put_vouchers(
            [Voucher(voucher_code(0), RewardId("bbco-25"), VoucherStatus.AVAILABLE, "ok", CARD)],
            NOON,
        )
    return ledger_path, stock_path


def _loose(path: Path) -> sqlite3.Connection:
    """A copy in memory whose tables take anything."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.execute("ATTACH ? AS made", (str(path),))
    made = raw.execute(
        "SELECT type, name, sql FROM made.sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite_%' AND type IN ('table', 'index', 'view') ORDER BY type DESC"
    ).fetchall()
    for kind, name, sql in sorted(made, key=lambda one: one[0] != "table"):
        raw.execute(_STRICT.sub("", sql) if kind == "table" else sql)
        if kind == "table":
            raw.execute(f'INSERT INTO main."{name}" SELECT * FROM made."{name}"')
    raw.execute("DETACH made")
    raw.execute("PRAGMA ignore_check_constraints=ON")
    raw.execute("PRAGMA foreign_keys=OFF")
    return raw


@cache
def _opened(which: int) -> tuple[Database, list[tuple[str, str]]]:
    path = _files()[which]
    raw = _loose(path)
    tables = [
        name
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
    ]
    cells = [
        (table, column[1])
        for table in sorted(tables)
        for column in raw.execute(f'PRAGMA table_info("{table}")')
    ]
    return Database(path, raw), cells


def make_changes(which: int) -> Callable[[Random], list[Change]]:
    def make(rng: Random) -> list[Change]:
        _database, cells = _opened(which)
        made = []
        for _ in range(1 + count(rng, 3)):
            table, column = rng.choice(cells)
            told: Any = rng.choice((None, text(rng, WORDS), rng.randbytes(count(rng, 20))))
            if often(rng, 2):
                told = rng.choice(NUMBERS)
            if often(rng, 3):
                told = rng.choice(_JSON)
            made.append((table, column, told, rng.randrange(3)))
        return made

    return make


_JSON: Final = (
    "[" * 3000, "{}", "[]", "null", '{"to": 1}', '{"to": {"a": []}, "grant": 1}', '"x"', "[[1]]",
    '{"card": 5, "amount": "x", "ref": [], "codes": 7}', '{"a": NaN}', "1" * 5000, '[["a"]]',
    '{"codes": [null, 1, {}]}', '{"by": [1], "reward": {}, "why": 3, "to": "pending"}',
)  # fmt: skip


def _ledger_acts(database: Database) -> list[Callable[[], object]]:
    reads = LedgerReads(database)
    queue = QueueView(database)
    view = JournalView(database)
    burn, sale = BurnId("burn-1"), SaleId("sale-1")

    def report() -> object:
        made = ReportReads(database)
        try:
            return (
                made.redeemed(_DAYS),
                made.told(_DAYS),
                made.approvals(_DAYS),
                made.grants(_DAYS),
                made.standing(),
            )
        finally:
            database.raw.execute("ROLLBACK")

    return [
        lambda: reads.local_use(voucher_code(1)),
        lambda: reads.burn(burn),
        lambda: reads.burns_of(sale),
        lambda: reads.sale(sale),
        lambda: reads.completed_sales("T-sale-1"),
        reads.open_sales,
        reads.queue,
        lambda: reads.queue(BurnState.CONFIRMED, 2),
        reads.queue_state,
        reads.exposure,
        reads.live_codes,
        reads.next_due,
        reads.journal,
        lambda: reads.story(burn),
        reads.people,
        queue.figures,
        lambda: queue.lines(queue.listing(QueueQuery(None)).numbers),
        lambda: queue.listing(QueueQuery(None, "T-")),
        lambda: queue.stuck_sales([1, 2, 3, 4, 5]),
        lambda: queue.grants.latest(),
        report,
        lambda: view.search(JournalQuery()),
        lambda: view.search(JournalQuery("sale-1")),
        lambda: view.check(lambda _done, _all: None, home("archives")),
        lambda: CodeLifeFiles(None, database).uses(voucher_code(1)),
    ]


def _stock_acts(database: Database) -> list[Callable[[], object]]:
    reads = StockReads(database)
    return [
        lambda: reads.voucher(voucher_code(0)),
        lambda: reads.granted(voucher_code(0)),
        lambda: reads.reward(RewardId("bbco-25")),
        reads.rewards,
        reads.counts,
        lambda: reads.member(CARD),
        reads.state,
        reads.last_full_sync,
        reads.last_pass,
        reads.is_under_way,
        reads.doubt,
        lambda: CodeLifeFiles(database, None).told(voucher_code(0)),
    ]


def read_all(which: int) -> Callable[[list[Change]], None]:
    def read(changes: list[Change]) -> None:
        database, _cells = _opened(which)
        raw = database.raw
        held: list[tuple[str, list[str], list[tuple[Any, ...]]]] = []
        for table in {change[0] for change in changes}:
            cursor = raw.execute(f'SELECT * FROM "{table}"')
            names = [one[0] for one in cursor.description]
            held.append((table, names, cursor.fetchall()))
        for table, column, told, most in changes:
            ours = told.encode("utf-8", "replace").decode() if isinstance(told, str) else told
            if isinstance(ours, int) and not -(2**63) <= ours < 2**63:
                ours = float("inf")
            where = f'WHERE "{column}" IN (SELECT "{column}" FROM "{table}" LIMIT ?)'
            try:
                raw.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = ? {where}', (ours, most))
            except sqlite3.Error:
                continue
        try:
            for act in (_ledger_acts, _stock_acts)[which](database):
                try:
                    repr(act())
                except PosError as error:
                    assert error.code.startswith(("store.", "journal."))
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            for table, names, rows in held:
                raw.execute(f'DELETE FROM "{table}"')
                marks = ", ".join("?" * len(names))
                raw.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)

    return read


TARGETS: Final = (
    Target("ledger of another hand", make_changes(0), read_all(0), heavy=True),
    Target("stock of another hand", make_changes(1), read_all(1), heavy=True),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
