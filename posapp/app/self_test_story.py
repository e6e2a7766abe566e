"""What the self-test does in the window: sells offline, sends, opens every page, speaks."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.app.demo import training_till
from posapp.app.logs import log_to, qt_says
from posapp.app.paths import TillPaths
from posapp.app.self_test import Failed
from posapp.app.settings import Settings
from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from posapp.ui.desk import Sample
from posapp.ui.text import Words
from posapp.ui.text.self_test import SelfTestStep

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    from posapp.app.run import Opened
    from posapp.app.self_test import SelfTest

_GOOD = demo_code("good").code
_TICKET = "SELF-1"


def tell(test: SelfTest, home: Path, languages: tuple[str, ...]) -> None:
    """Run the story on a Qt loop of its own. Raises `Failed`."""
    os.environ.setdefault("QT_API", "pyside6")
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    from posapp.ui.scale import make_application

    with training_till(Settings(data_dir=home, theme="light")) as (training, splio):
        log_to(TillPaths(training.data_dir).log)
        found = QApplication.instance()
        application = found if isinstance(found, QApplication) else make_application("posapp")
        if found is None:
            qInstallMessageHandler(qt_says)
        application.setQuitOnLastWindowClosed(False)
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            runner.run(_Story(test, training, splio, languages).live())


class _Hands:
    """A scanner's strokes, and a person's: the till tells them apart by their pace."""

    def __init__(self) -> None:
        self._now = time.monotonic()

    def __call__(self) -> float:
        return self._now

    def scan(self, code: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._now += 1.0
        place = _focus()
        for char in code:
            self._now += 0.002
            QTest.keyClicks(place, char)
        self._now += 0.002
        QTest.keyClick(place, Qt.Key.Key_Return)

    def type(self, place: QWidget, text: str) -> None:
        from PySide6.QtTest import QTest

        for char in text:
            self._now += 0.2
            QTest.keyClicks(place, char)

    def press(self, place: QWidget, key: Qt.Key) -> None:
        from PySide6.QtTest import QTest

        self._now += 0.2
        QTest.keyClick(place, key)


class _Story:
    def __init__(
        self,
        test: SelfTest,
        settings: Settings,
        splio: SandboxServer,
        languages: tuple[str, ...],
    ) -> None:
        self._test = test
        self._settings = settings
        self._splio = splio
        self._languages = languages
        self._hands = _Hands()

    async def live(self) -> None:
        from posapp.app.run import opened

        step, words = self._test.step, Words("en", self._settings.zone)
        async with AsyncExitStack() as stack:
            with step(SelfTestStep.WINDOW):
                till = await stack.enter_async_context(
                    opened(self._settings, words, pulse=self._hands)
                )
                await self._open(till)
            with step(SelfTestStep.STOCK):
                await self._test.until(lambda: till.desk.last_sync() is not None, "sync")
            with step(SelfTestStep.SALE):
                await self._sell(till)
            with step(SelfTestStep.SENDING):
                await self._send(till)
            with step(SelfTestStep.LANGUAGES):
                await self._speak(till)
            with step(SelfTestStep.OFFICE):
                await self._look_into_office(till)
            with step(SelfTestStep.CHART):
                await self._draw(till)
            with step(SelfTestStep.PAPER):
                self._print(words)
            ending = stack.pop_all()
        with step(SelfTestStep.END):
            await ending.aclose()

    async def _open(self, till: Opened) -> None:
        window = till.window
        await self._test.until(window.isVisible, "window")
        picture = window.grab()
        if picture.isNull() or window.windowIcon().isNull() or not window.styleSheet():
            raise Failed("nothing drawn")

    async def _sell(self, till: Opened) -> None:
        from PySide6.QtCore import Qt

        window, hands, wait = till.window, self._hands, self._test.until
        entry = window.till.entry
        self._splio.go_offline()
        hands.press(window, Qt.Key.Key_F2)
        hands.scan(DEMO_CARD)
        await wait(lambda: window.presenter.basket.card_code is not None, "card")
        hands.press(window, Qt.Key.Key_F4)
        hands.type(entry.amount, "62,40")
        hands.scan(_GOOD)
        await wait(lambda: len(window.presenter.basket.lines) == 1, "scan")
        await window.presenter.settle()
        hands.press(window, Qt.Key.Key_F6)
        hands.type(entry.ref, _TICKET)
        hands.press(window, Qt.Key.Key_F9)
        await wait(lambda: till.desk.queue_state().waiting == 1, "completed sale")
        if self._splio.world.burned(_GOOD) is not None:
            raise Failed("network")

    async def _send(self, till: Opened) -> None:
        self._splio.go_online()
        await self._test.until(lambda: till.desk.queue_state().waiting == 0, "queue")
        arrived = [one.code for one in self._splio.world.arrivals]
        if arrived != [_GOOD] or self._splio.world.burned(_GOOD) is None:
            raise Failed(f"{len(arrived)} arrivals")

    async def _look_into_office(self, till: Opened) -> None:
        from posapp.ui.shell import offices

        window = till.window
        keys = (
            offices.STOCK,
            offices.QUEUE,
            offices.JOURNAL,
            offices.REPORTS,
            offices.SETTINGS,
            offices.PEOPLE,
            offices.SUPPORT,
        )
        for key in keys:
            window.show_office(key)
            await self._test.until(window.office.tab(key).isVisible, key)
            await asyncio.sleep(0.05)
            if window.office.current != key or window.office.tab(key).grab().isNull():
                raise Failed(key)

    async def _draw(self, till: Opened) -> None:
        from posapp.ui.reports.tab import ReportsTab
        from posapp.ui.shell.offices import REPORTS

        till.window.show_office(REPORTS)
        page = till.window.office.tab(REPORTS)
        if not isinstance(page, ReportsTab):
            raise Failed(REPORTS)
        await self._test.until(lambda: page.chart.canvas is not None, "chart")

    def _print(self, words: Words) -> None:
        from posapp.ui.shell.sheet import write_sheet

        sheet = self._settings.data_dir / "sheet.pdf"
        if not write_sheet(sheet, [Sample(_GOOD, "good")], words):
            raise Failed("pdf")
        if not sheet.read_bytes().startswith(b"%PDF"):
            raise Failed("pdf")

    async def _speak(self, till: Opened) -> None:
        window = till.window
        said: dict[str, str] = {}
        for language in self._languages:
            window.speak(language)
            await asyncio.sleep(0.02)
            said[language] = window.till.entry.complete_button.text()
        window.speak("en")
        if len(set(said.values())) != len(said):
            raise Failed(", ".join(said))


def _focus() -> QWidget:
    from PySide6.QtWidgets import QApplication

    focused = QApplication.focusWidget()
    if focused is None:
        raise Failed("focus")
    return focused
