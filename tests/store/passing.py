"""Passes of the sync driven by hand: what was listed, and what is then found missing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from posapp.domain.answers import RewardPage
from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.stock_pass import Survey, SyncPass
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store.stock import StockFile
from tests.store.makers import NOON, voucher_code

A, B, C = RewardId("a"), RewardId("b"), RewardId("c")
SECOND = timedelta(seconds=1)


def voucher(number: int, reward: RewardId | None = A) -> Voucher:
    return Voucher(voucher_code(number), reward, VoucherStatus.AVAILABLE, "available")


def list_rewards(stock: StockFile, *ids: RewardId, at: datetime = NOON, odd: int = 0) -> SyncPass:
    page = RewardPage(tuple(Reward(one, f"name of {one}") for one in ids), None, odd)
    return stock.passes.put_rewards(page, at, SECOND)


def list_codes(
    stock: StockFile,
    reward: RewardId,
    numbers: Iterable[int],
    at: datetime = NOON,
    cursor: str | None = None,
    odd: int = 0,
) -> SyncPass:
    vouchers = [voucher(number, reward) for number in numbers]
    stock.passes.put_vouchers(vouchers, at)
    codes = [one.code for one in vouchers]
    return stock.passes.turn_page(reward, codes, cursor, odd, at, SECOND)


def survey(stock: StockFile) -> tuple[Survey, set[Code]]:
    scan = stock.scan()
    try:
        found = scan.survey()
        missing: set[Code] = set()
        while batch := scan.unlisted(2):
            missing |= set(batch)
        return found, missing
    finally:
        scan.close()
