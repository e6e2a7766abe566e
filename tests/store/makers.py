"""Values for the tests of this room; moments are whole milliseconds, as the files keep them."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from posapp.domain.burn import Burn, BurnState
from posapp.domain.code import Code
from posapp.domain.ids import BurnId, RewardId, SaleId, StoreId, TillId
from posapp.domain.money import Money
from posapp.domain.sale import Completion, Sale, SaleState, Used

NOON = datetime(2026, 11, 21, 12, 0, 0, 250_000, tzinfo=UTC)
DATE = "2026-11-21 13:00:00"
CARD = Code("2990000000017")
STORE = StoreId("paris-01")


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def voucher_code(number: int) -> Code:
    return Code(f"30{number:011d}")


def open_sale(name: str = "sale-1", at: datetime = NOON) -> Sale:
    return Sale(SaleId(name), SaleState.OPEN, at, TillId("till-1"), STORE)


def reserved(number: int, sale: str = "sale-1", burn_id: str | None = None) -> Burn:
    return Burn(
        id=BurnId(burn_id or f"burn-{number}"),
        sale_id=SaleId(sale),
        code=voucher_code(number),
        card_code=None,
        reward_id=RewardId("bbco-25"),
        reward_name="25 € offerts",
        value=Money(2500),
        state=BurnState.RESERVED,
        created_at=after(number),
    )


def completion(sale: str = "sale-1", *numbers: int, at: datetime = NOON) -> Completion:
    return Completion(
        sale_id=SaleId(sale),
        ref=f"T-{sale}",
        amount=Money(12_050),
        at=at,
        burned_date=DATE,
        card_code=CARD,
        accepted=tuple(Used(voucher_code(number), CARD, Money(2500)) for number in numbers),
        store_id=STORE,
    )


def rows(path: Path, sql: str, *params: object) -> list[tuple[object, ...]]:
    """What a stranger's connection reads from a file."""
    raw = sqlite3.connect(path)
    try:
        return raw.execute(sql, params).fetchall()
    finally:
        raw.close()


def snapshot(path: Path) -> list[list[tuple[object, ...]]]:
    """All that a ledger's three main tables hold."""
    return [rows(path, f"SELECT * FROM {table}") for table in ("sale", "burn", "journal")]


def change(path: Path, sql: str, *params: object) -> None:
    """What a stranger's connection does to a file."""
    raw = sqlite3.connect(path, isolation_level=None)
    try:
        raw.execute("PRAGMA recursive_triggers=ON")
        raw.execute(sql, params)
    finally:
        raw.close()
