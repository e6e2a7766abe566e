"""F1 before there is a till: in the wizard, and where the sales cannot be opened."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.app.settings import load
from posapp.domain.setup import Step
from posapp.ui.support.rescue import RescueWindow
from posapp.ui.text import Words
from tests.flows.test_setup_wizard import shown
from tests.ui.test_manual import heading, opened

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_f1_in_the_wizard_is_about_setting_up_and_escape_leads_back(
    arun: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        async with shown(load({"data_dir": tmp_path / "till"}).settings) as setup:
            window = setup.window
            before = QApplication.focusWidget()
            press(Qt.Key.Key_F1)
            await asyncio.sleep(0.02)
            (manual,) = opened(window)
            assert heading(manual) == "Setting a till up"
            assert not manual.keys_button.isVisible()
            press(Qt.Key.Key_Escape)
            await asyncio.sleep(0.02)
            assert opened(window) == [] and window._question is None
            assert QApplication.focusWidget() is before
            window.go(Step.SCANNER)
            QTest.mouseClick(window.help_button, Qt.MouseButton.LeftButton)
            await asyncio.sleep(0.02)
            assert heading(opened(window)[0]) == "Try it"
            press(Qt.Key.Key_Escape)
            await asyncio.sleep(0.02)

    arun(story())


def test_f1_where_the_sales_are_damaged_says_what_to_do(arun: Run, tmp_path: Path) -> None:
    async def story() -> None:
        window = RescueWindow("Damaged.", Words("en", ZoneInfo("Europe/Paris")), tmp_path)
        window.open()
        await asyncio.sleep(0.02)
        press(Qt.Key.Key_F1)
        await asyncio.sleep(0.02)
        (manual,) = opened(window)
        assert heading(manual) == "Disk and data"
        press(Qt.Key.Key_Escape)
        await asyncio.sleep(0.02)
        assert window.isVisible() and opened(window) == []
        window.help.close()
        window.reject()
        window.deleteLater()

    arun(story())
