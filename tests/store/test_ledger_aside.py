"""Sales put aside: found again with all they hold, after any restart, until they close."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState
from posapp.domain.errors import SaleError
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.money import Money
from posapp.domain.sale import Draft
from posapp.store.ledger import LedgerFile
from tests.store.makers import (
    CARD,
    after,
    change,
    completion,
    open_sale,
    reserved,
    rows,
    voucher_code,
)

SALE = SaleId("sale-1")
DRAFT = Draft(Money(49_99), CARD, "T-\udce9", (voucher_code(1), voucher_code(2)))


def test_it_is_found_after_a_restart_with_what_it_holds(ledger_path: Path) -> None:
    with LedgerFile.open(ledger_path) as ledger:
        ledger.open_sale(open_sale())
        ledger.reserve(reserved(1))
        ledger.put_aside(SALE, after(60), DRAFT)
    with LedgerFile.open(ledger_path) as ledger:
        (found,) = ledger.open_sales()
        assert found == replace(open_sale(), aside_at=after(60), draft=DRAFT)
        assert ledger.burns_of(SALE)[0].state is BurnState.RESERVED
        use = ledger.local_use(voucher_code(1))
        assert use is not None and use.sale_ref is None  # a draft's ticket is not the sale's yet
        ledger.recall(SALE, after(90))
        assert ledger.open_sales() == [replace(open_sale(), draft=DRAFT)]
        ledger.put_aside(SALE, after(95))
        assert ledger.open_sales()[0].draft == DRAFT
        ledger.recall(SALE, after(99))
        (burn,) = ledger.complete(completion("sale-1", 1))
        assert (burn.id, burn.state) == (BurnId("burn-1"), BurnState.PENDING)
        assert ledger.open_sales() == []
    assert rows(ledger_path, "SELECT aside_at, draft FROM sale") == [(None, None)]
    facts = [fact for (fact,) in rows(ledger_path, "SELECT fact FROM journal ORDER BY seq")]
    aside = ["SalePutAside", "SaleRecalled", "SalePutAside", "SaleRecalled"]
    assert facts == ["SaleOpened", "Reserved", *aside, "Completed", "SaleCompleted"]


def test_one_that_holds_nothing_is_found_too(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    assert ledger.open_sales() == []
    ledger.put_aside(SALE, after(1), Draft(ref="T-5"))
    assert [sale.id for sale in ledger.open_sales()] == [SALE]


def test_cancelling_forgets_what_was_entered(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    ledger.put_aside(SALE, after(1), DRAFT)
    (released,) = ledger.cancel(SALE, after(2))
    assert released.state is BurnState.RELEASED
    assert rows(ledger_path, "SELECT state, aside_at, draft FROM sale") == [
        ("cancelled", None, None)
    ]


def test_a_closed_sale_takes_no_draft_and_is_not_put_aside(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    ledger.open_sale(open_sale())
    ledger.cancel(SALE, after(1))
    before = rows(ledger_path, "SELECT * FROM journal")
    acts: list[Callable[[], None]] = [
        lambda: ledger.keep_draft(SALE, DRAFT),
        lambda: ledger.put_aside(SALE, after(2)),
        lambda: ledger.put_aside(SALE, after(2), DRAFT),
        lambda: ledger.recall(SALE, after(2)),
        lambda: ledger.recall(SaleId("none"), after(2)),
    ]
    for act in acts:
        with pytest.raises(SaleError) as refused:
            act()
        assert refused.value.code == "sale.not_open"
    assert rows(ledger_path, "SELECT * FROM journal") == before


def test_a_draft_is_no_fact_of_the_journal(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    before = rows(ledger_path, "SELECT count(*) FROM journal")
    ledger.keep_draft(SALE, DRAFT)
    assert ledger.open_sales() == [replace(open_sale(), draft=DRAFT)]
    assert rows(ledger_path, "SELECT count(*) FROM journal") == before


def test_the_file_itself_refuses_a_closed_sale_aside(ledger_path: Path) -> None:
    with LedgerFile.open(ledger_path) as ledger:
        ledger.open_sale(open_sale())
    with pytest.raises(sqlite3.IntegrityError):
        change(ledger_path, "UPDATE sale SET state = 'cancelled', closed_at = 1, aside_at = 1")
