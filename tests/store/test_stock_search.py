"""The codes of one reward out of many, page by page, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.life import LONGEST_BEGINNING, CodeFilter, CodeRow, End
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.store.stock import StockFile
from posapp.store.stock_search import StockSearch
from tests.store.makers import NOON, voucher_code

OURS, OTHERS = RewardId("ours"), RewardId("others")
ALL = CodeFilter()


@pytest.fixture
def search(tmp_path: Path) -> Iterator[StockSearch]:
    path = tmp_path / "stock.db"
    with StockFile.open(path) as stock:
        stock.put_rewards([Reward(OURS, "Ours"), Reward(OTHERS, "Others")], NOON)
        stock.put_vouchers((_voucher(number) for number in range(1000)), NOON)
    with StockSearch.open(path) as found:
        yield found


def _voucher(number: int) -> Voucher:
    status = VoucherStatus.BURNED if number % 20 == 0 else VoucherStatus.AVAILABLE
    return Voucher(voucher_code(number), OURS if number % 10 == 0 else OTHERS, status)


def everything(search: StockSearch, wanted: CodeFilter, **sizes: int) -> list[CodeRow]:
    rows: list[CodeRow] = []
    after: Code | None = None
    while True:
        page = search.page(OURS, wanted, after, **sizes)
        rows += page.rows
        after = page.after
        if after is None:
            return rows


@pytest.mark.parametrize(
    ("most", "look_at"), [(200, 20_000), (7, 20_000), (200, 33), (7, 33), (1, 1), (100, 1000)]
)
def test_pages_of_any_size_tell_every_code_once(
    search: StockSearch, most: int, look_at: int
) -> None:
    rows = everything(search, ALL, most=most, look_at=look_at)
    assert [row.masked for row in rows] == [voucher_code(n).masked for n in range(0, 1000, 10)]


def test_whole_codes_stay_inside(search: StockSearch) -> None:
    page = search.page(OURS, ALL, None, most=2)
    assert voucher_code(0).value not in repr(page)
    assert [row.masked for row in page.rows] == ["…0000", "…0010"]


@pytest.mark.parametrize(
    ("typed", "end", "numbers"),
    [
        ("0110", End.LAST, [110]),
        ("10", End.LAST, [10, 110, 210, 310, 410, 510, 610, 710, 810, 910]),
        ("99990110", End.LAST, [110]),  # nobody was shown more than four
        ("3000", End.FIRST, list(range(0, 1000, 10))),
        ("31", End.FIRST, []),
        ("%", End.LAST, []),
        ("1111", End.LAST, []),
    ],
)
def test_a_code_is_found_by_either_end(
    search: StockSearch, typed: str, end: End, numbers: list[int]
) -> None:
    rows = everything(search, CodeFilter.of(typed, end), look_at=64)
    assert [row.masked for row in rows] == [voucher_code(number).masked for number in numbers]


def test_no_long_beginning_can_spell_a_code_out() -> None:
    wanted = CodeFilter.of(voucher_code(12).value, End.FIRST)
    assert wanted.marks == voucher_code(12).value[:LONGEST_BEGINNING]


def test_codes_are_counted_by_status(search: StockSearch) -> None:
    found = search.statuses(OURS)
    assert found.counts == {VoucherStatus.AVAILABLE: 50, VoucherStatus.BURNED: 50}
    assert found.held == 100


def test_a_reward_that_is_not_there_has_none(search: StockSearch) -> None:
    assert search.page(RewardId("never"), ALL, None).rows == ()
    assert search.statuses(RewardId("never")).held == 0
