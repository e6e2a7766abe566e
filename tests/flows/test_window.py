"""The main job through the real window: a scanner's keys, the engine's thread, a real socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from qasync import QEventLoop

from posapp.app.run import Opened, opened
from posapp.app.settings import Settings
from posapp.domain.link import LinkState
from posapp.sandbox import (
    DEMO_CARD,
    SandboxServer,
    demo_code,
)
from posapp.ui.text import Words
from tests.ui.hands import PULSE, in_focus, scan, type_slowly

GOOD, THRESHOLD = demo_code("good").code, demo_code("threshold").code
Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


@asynccontextmanager
async def till(settings: Settings) -> AsyncIterator[Opened]:
    words = Words("en", settings.zone)
    async with opened(settings, words, pulse=PULSE) as found:
        found.window.showNormal()
        found.window.resize(1024, 768)
        yield found


async def until(wanted: Callable[[], bool | None], what: str, within_s: float = 15.0) -> None:
    """Wait, with the loop running, until something shows."""
    end = time.monotonic() + within_s
    while not wanted():
        assert time.monotonic() < end, f"never came: {what}; {_screens()}"
        await asyncio.sleep(0.01)


async def sell(shown: Opened, ticket: str, amount: str = "62,40") -> None:
    """Card, two vouchers, amount, ticket, F9: as a cashier does it."""
    window = shown.window
    entry = window.till.entry
    QTest.keyClick(
        window, Qt.Key.Key_F2
    )  # offline and never seen here: the cashier says what it is
    scan(in_focus(), DEMO_CARD)
    await until(lambda: window.presenter.basket.card_code is not None, "the card")
    QTest.keyClick(window, Qt.Key.Key_F4)
    type_slowly(entry.amount, amount)
    scan(in_focus(), GOOD)
    scan(in_focus(), THRESHOLD)
    await until(lambda: "2 vouchers" in entry.complete_button.text(), "two accepted vouchers")
    QTest.keyClick(window, Qt.Key.Key_F6)
    type_slowly(entry.ref, ticket)
    QTest.keyClick(window, Qt.Key.Key_F9)
    await until(lambda: ticket in _said(shown), "the completed sale")


def _said(shown: Opened) -> str:
    """Everything the till's labels say now."""
    return "\n".join(label.text() for label in shown.window.findChildren(QLabel))


def _screens() -> str:
    labels = [label for top in QApplication.topLevelWidgets() for label in top.findChildren(QLabel)]
    return " | ".join(label.text() for label in labels if label.text())


def test_sold_by_scanner_and_keys_in_an_outage_sent_once_when_it_ends(
    arun: Run, settings: Settings, splio: SandboxServer
) -> None:
    async def story() -> None:
        async with till(settings) as shown:
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            with splio.offline():
                await sell(shown, "1187")
                await until(lambda: shown.desk.link().state is LinkState.OFFLINE, "offline")
                assert shown.desk.queue_state().waiting == 2
                await until(lambda: "2 vouchers to send" in _said(shown), "the count")
                assert "2088" not in _said(shown)
            await until(lambda: shown.desk.queue_state().waiting == 0, "the burns confirmed")
            await until(lambda: "Nothing to send" in _said(shown), "the status bar")

    arun(story())
    assert sorted((one.code, one.outcome) for one in splio.world.arrivals) == sorted(
        [(GOOD, "burned"), (THRESHOLD, "burned")]
    )


def test_what_an_earlier_run_left_open_is_shown_not_dropped(arun: Run, settings: Settings) -> None:
    async def interrupted() -> None:
        async with till(settings) as shown:
            await until(lambda: shown.desk.last_sync() is not None, "the first sync")
            scan(in_focus(), GOOD)
            await until(lambda: "1 voucher" in shown.window.till.entry.complete_button.text(), "it")

    async def afterwards() -> None:
        async with till(settings) as shown:
            sales = shown.desk.open_sales()
            assert [burn.code.value for _sale, burns in sales for burn in burns] == [GOOD]
            await until(lambda: "unfinished" in _said(shown).lower(), "the unfinished sale")

    arun(interrupted())
    arun(afterwards())


def test_a_second_till_on_the_same_data_says_so(arun: Run, settings: Settings) -> None:
    from posapp.domain.errors import StoreError

    async def story() -> None:
        async with till(settings):
            with pytest.raises(StoreError, match=r"till\.busy"):
                async with till(settings):
                    pass

    arun(story())
