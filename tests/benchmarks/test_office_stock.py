"""What the stock's page costs at a million codes and at a hundred thousand uses.

python3 installer/till.py test -m benchmark -s tests/benchmarks/test_office_stock.py
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.life import CodeFilter, CodePage, End
from posapp.domain.stock_level import StockLevel
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.services.life import read_life
from posapp.store.batches import BatchFiles
from posapp.store.code_life import CodeLifeFiles
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from posapp.store.stock_search import StockSearch
from posapp.ui.stock.page import StockPage
from posapp.ui.stock.rows import Column, RewardRow
from posapp.ui.text import Words
from tests.store.makers import NOON, open_sale, reserved, voucher_code
from tests.ui.fake_stock import FakeStock

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

CODES, REWARDS, USES = 1_000_000, 50, 100_000
ROUNDS = 7


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A million codes, of which the first reward has every fiftieth and the last one only ten."""
    made = tmp_path_factory.mktemp("million")
    with StockFile.open(made / "stock.db") as stock:
        rewards = (Reward(RewardId(f"r{number}"), f"R {number}") for number in range(REWARDS + 1))
        stock.put_rewards(rewards, NOON)
        stock._raw.execute("PRAGMA synchronous=OFF")
        stock.put_vouchers((_voucher(number) for number in range(CODES)), NOON)
        stock.note_full_sync(NOON)
    with LedgerFile.open(made / "ledger.db") as ledger:
        ledger._raw.execute("PRAGMA synchronous=OFF")
        for number in range(USES // 10):
            name = f"sale-{number}"
            ledger.open_sale(open_sale(name))
            for one in range(number * 10, number * 10 + 10):
                ledger.reserve(reserved(one, name))
            ledger.cancel(open_sale(name).id, NOON + timedelta(seconds=number))
    return made


def _voucher(number: int) -> Voucher:
    rare = number % 100_000 == 99_999
    reward = RewardId(f"r{REWARDS if rare else number % REWARDS}")
    return Voucher(voucher_code(number), reward, VoucherStatus.AVAILABLE, earned_at=NOON)


def best(act: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    taken = []
    for _ in range(ROUNDS):
        before = clock()
        act()
        taken.append(clock() - before)
    return min(taken)


def first_page(
    home: Path, wanted: CodeFilter, reward: str = "r0", look_at: int = 8_000
) -> CodePage:
    with StockSearch.open(home / "stock.db") as search:
        return search.page(RewardId("r0"), wanted, None, look_at=8_000)


def through(home: Path, wanted: CodeFilter, reward: str = "r0") -> int:
    """Look through the whole stock, as the page does for what is rare."""
    found, after = 0, None
    while True:
        with StockSearch.open(home / "stock.db") as search:
            page = search.page(RewardId(reward), wanted, after, look_at=40_000)
        found += len(page.rows)
        after = page.after
        if after is None:
            return found


def test_codes_of_a_reward_out_of_a_million(home: Path) -> None:
    figures = {
        "first page": best(lambda: first_page(home, CodeFilter())),
        "first page by beginning": best(lambda: first_page(home, CodeFilter("3000000", End.FIRST))),
        "first page by last four": best(lambda: first_page(home, CodeFilter("0050"))),
        "all of a million by last four": best(lambda: through(home, CodeFilter("0050"))),
        "all of a rare reward": best(lambda: through(home, CodeFilter(), f"r{REWARDS}")),
    }
    with StockSearch.open(home / "stock.db") as search:
        figures["counts by status"] = best(lambda: search.statuses(RewardId("r0")))
    for name, took in figures.items():
        print(f"\n{name}: {took * 1000:.1f} ms", end="")
    assert through(home, CodeFilter("0050")) == 100
    assert figures["first page"] < 0.1
    assert figures["first page by beginning"] < 0.1
    assert figures["first page by last four"] < 0.1


def test_a_life_among_a_hundred_thousand_uses(home: Path) -> None:
    def look(code: Code) -> None:
        with CodeLifeFiles.open(home / "stock.db", home / "ledger.db") as source:
            life = read_life(source, BatchFiles(home / "batches"), code)
            assert life.uses[0].burn.state is BurnState.RELEASED

    took = best(lambda: look(voucher_code(77_777)))
    print(f"\nlife of a code: {took * 1000:.1f} ms")
    assert took < 1.0


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Callable[[Awaitable[None]], None]]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run  # type: ignore[misc]


def test_the_page_of_a_thousand_rewards(arun: Callable[[Awaitable[None]], None]) -> None:
    """In this thread's own time: nothing waits here, and a busy computer is not its doing."""
    rows = [
        RewardRow(StockLevel(f"r{n}", f"Chèque n° {n}", n * 7 % 501, n, 50, 1.0, n / 3, NOON))
        for n in range(1000)
    ]

    async def story() -> None:
        first = StockPage(FakeStock(), Words("fr"))  # a till has loaded its letters long since
        first.show_rows(rows[:1])
        first.show()
        first.grab()
        first.deleteLater()
        page = StockPage(FakeStock(), Words("fr"))
        page.resize(1010, 600)
        before = time.thread_time()
        page.show_rows(rows)
        page.show()
        page.enter()
        page.grab()
        opened = time.thread_time() - before

        def stroke() -> None:
            page.table.search("9" if page.table.levels.rowCount() == 1000 else "")
            page.grab()

        typed, sorted_by = (
            best(stroke, time.thread_time),
            best(lambda: page.table.sort_by(Column.DAYS), time.thread_time),
        )
        print(f"\nopening {opened * 1000:.1f} ms, stroke {typed * 1000:.1f} ms", end="")
        print(f", sort {sorted_by * 1000:.1f} ms")
        assert opened < 0.2
        assert typed < 0.1
        await page.close_down()
        page.deleteLater()

    arun(story())
