"""The queue's page over 100,000 used vouchers: opening, typing a search, choosing all, scrolling.

python3 installer/till.py test -m benchmark -s tests/benchmarks/test_office_queue.py
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from posapp.domain.events import BurnMoved
from posapp.domain.queue import Group, QueueFigures, QueueLine, QueueListing, QueueQuery
from posapp.store.cells import ms
from posapp.store.ledger import LedgerFile
from posapp.store.queue_reads import QueueView
from posapp.ui.queue.page import QueuePage
from posapp.ui.queue.presenter import QueuePresenter
from posapp.ui.text import Words
from posapp.ui.theme import Theme, dress
from tests.store.makers import CARD, NOON, voucher_code
from tests.ui.fake_queue import FakeQueue

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

BURNS = 100_000
OPENINGS = 7
KEYS = 21
Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


class Reads(FakeQueue):
    """The real reads of a real file, the long ones in a thread; no engine beside them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.view = QueueView.open(path)
        self.took: list[float] = []

    async def listing(self, query: QueueQuery, known: QueueFigures | None = None) -> QueueListing:
        def read() -> QueueListing:
            with QueueView.open(self._path) as view:
                return view.listing(query, known)

        return await asyncio.to_thread(read)

    def lines(self, numbers: Sequence[int]) -> Sequence[QueueLine]:
        began = time.perf_counter()
        found = self.view.lines(numbers)
        self.took.append(time.perf_counter() - began)
        return found


def test_the_queue_page_at_a_hundred_thousand(arun: Run, tmp_path: Path) -> None:
    """Opening under 200 ms, a key of the search under 100 ms, the window never held as long."""
    path = tmp_path / "ledger.db"
    fill(path)
    desk = Reads(path)
    found: dict[str, list[float]] = {}
    arun(look(desk, found))
    desk.view.close()
    found["a page of rows"] = desk.took
    print()
    for name, took in found.items():
        print(
            f"{name}: median {1000 * statistics.median(took):.1f} ms,"
            f" worst {1000 * max(took):.1f} ms of {len(took)}"
        )
    # The calmest one: the machine may have other work, the page has none.
    assert min(found["opening"]) < 0.2
    assert min(found["a key, to the new list"]) < 0.1
    assert statistics.median(found["the window is held by a key"]) < 0.1


async def look(desk: Reads, found: dict[str, list[float]]) -> None:
    window = QWidget()
    dress(window, Theme.LIGHT)
    words = Words("en", ZoneInfo("Europe/Paris"), lambda: NOON)
    heard: list[Callable[[Any], None]] = []

    def listen(listener: Callable[[Any], None]) -> Callable[[], None]:
        heard.append(listener)
        return lambda: heard.remove(listener)

    for _ in range(OPENINGS):
        began = time.perf_counter()
        presenter = QueuePresenter(desk, listen, words, lambda: None, window)
        page = presenter.page
        page.setParent(window)
        page.resize(1010, 600)
        window.resize(1010, 600)
        window.show()
        page.show()
        await until(partial(has_rows, page))
        page.grab()  # painted, whatever the loop would have put off
        found.setdefault("opening", []).append(time.perf_counter() - began)
        if len(found["opening"]) < OPENINGS:
            await presenter.close()
            page.deleteLater()
    assert len(page.table.queue.numbers) == BURNS

    for key in range(KEYS):
        text = f"{700 + key}"
        page.search.blockSignals(True)
        page.search.setText(text)
        page.search.blockSignals(False)
        longest = await held_during(
            presenter.find, partial(is_other, presenter, presenter.listing), found
        )
        found.setdefault("the window is held by a key", []).append(longest)
        assert 0 < len(page.table.queue.numbers) < BURNS
    page.search.setText("")
    await until(lambda: len(page.table.queue.numbers) == BURNS)

    began = time.perf_counter()
    page.table.selectAll()
    found["choosing all"] = [time.perf_counter() - began]
    assert len(page.table.chosen_numbers) == BURNS
    for step in range(20):
        began = time.perf_counter()
        page.table.verticalScrollBar().setValue(
            step * page.table.verticalScrollBar().maximum() // 20
        )
        page.table.grab()
        found.setdefault("a leap in the list", []).append(time.perf_counter() - began)
    shown = presenter.listing
    line = page.table.queue.line(0)
    assert line is not None
    began = time.perf_counter()
    for listener in heard:
        listener(BurnMoved(line.burn))
    await until(partial(is_other, presenter, shown))
    found["a fact shown, all chosen"] = [time.perf_counter() - began]
    assert len(page.table.chosen_numbers) == BURNS
    shown = presenter.listing
    began = time.perf_counter()
    presenter.choose_group(Group.REJECTED)
    await until(partial(is_other, presenter, shown))
    found["another filter"] = [time.perf_counter() - began]
    await presenter.close()
    window.close()


def has_rows(page: QueuePage) -> bool:
    return page.table.queue.rowCount() > 0


def is_other(presenter: QueuePresenter, listing: QueueListing | None) -> bool:
    return presenter.listing is not listing


async def held_during(
    act: Callable[[], None], is_done: Callable[[], bool], found: dict[str, list[float]]
) -> float:
    """The longest time between two turns of the loop until something is done."""
    began = last = time.perf_counter()
    longest = 0.0
    act()
    while not is_done():
        await asyncio.sleep(0.001)  # busier, it would be the one that holds the thread up
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    found.setdefault("a key, to the new list", []).append(last - began)
    return longest


async def until(wanted: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not wanted():
            await asyncio.sleep(0.001)


def fill(path: Path) -> None:
    """Most are done, as in a till's second year; a thousand wait, and some of every other kind."""
    LedgerFile.open(path).close()
    raw = sqlite3.connect(path)
    guard, sql = "burn_needs_an_open_sale", "SELECT sql FROM sqlite_master WHERE name = ?"
    (again,) = raw.execute(sql, (guard,)).fetchone()
    raw.execute(f"DROP TRIGGER {guard}")
    raw.executemany(
        "INSERT INTO sale (id, state, opened_at, till_id, ref, amount, closed_at, cashier)"
        " VALUES (?, 'completed', ?, 'till-1', ?, 5000, ?, 'Nadia')",
        ((f"{n:032x}", at(n), f"T-{n}", at(n)) for n in range(BURNS)),
    )
    raw.executemany(
        "INSERT INTO burn (id, sale_id, code, card_code, reward_id, reward_name, value, state,"
        " created_at, burned_date, attempts, delays, due_at, last_answer)"
        " VALUES (?, ?, ?, ?, 'bbco-10', '10 euros', 1000, ?, ?, '2026-11-21 13:00:00', 1, 0,"
        " ?, ?)",
        (row(n) for n in range(BURNS)),
    )
    raw.execute(again)
    raw.commit()
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


def row(n: int) -> tuple[object, ...]:
    state, answer = "confirmed", "200"
    if n % 100 == 0:
        state, answer = "pending", "timeout"
    elif n % 1000 == 1:
        state, answer = "rejected", "inconsistent_card_code: another card"
    elif n % 1000 == 2:
        state, answer = "unclear", "timeout"
    due = at(n) if state in {"pending", "unclear"} else None
    ids = (f"b{n:031x}", f"{n:032x}", voucher_code(n).value, CARD.value)
    return (*ids, state, at(n), due, answer)


def at(n: int) -> int:
    return ms(NOON) - (BURNS - n) * 60_000
