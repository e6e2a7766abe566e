"""Progress, notices and the stock's page, in the window and beside it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget

from posapp.domain.code_file import ImportReport
from posapp.domain.errors import Disposition, FileError
from posapp.domain.events import (
    ExposureChanged,
    FileImported,
    FileRefused,
    ImportProgressed,
    StockSynced,
    StockWatched,
    SyncFailed,
    SyncProgressed,
    SyncStopped,
)
from posapp.domain.file_shape import Scope
from posapp.domain.money import Money
from posapp.domain.risk import Exposure
from posapp.domain.stock_level import StockLevel
from posapp.ui.shell.window import TillWindow
from posapp.ui.shell.work import WorkPresenter
from posapp.ui.stock.fields import FieldsDialog
from posapp.ui.stock.levels import LevelsTable
from posapp.ui.stock.preview import PreviewDialog
from posapp.ui.stock.rows import RewardRow
from posapp.ui.text import Words
from posapp.ui.theme import Tone
from tests.ui.fake_desk import GOOD, NOW, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle, shown


def level(
    number: int, left: int | None, alert: int | None, days: float | None = None
) -> StockLevel:
    return StockLevel(f"r{number}", f"Reward {number}", left, 10, alert, 1.0, days, NOW)


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item is not None else ""


def progressed(codes: int, took_s: float, expected: int = 1000) -> SyncProgressed:
    return SyncProgressed(None, codes, 1, 4, expected, timedelta(seconds=took_s))


def test_a_brief_scheduled_sync_shows_nothing(desk: FakeDesk, english: Words, arun: object) -> None:
    work = WorkPresenter(desk, english)
    desk.publish(progressed(100, 0.5))
    desk.publish(StockSynced(NOW, 4, 1000))
    assert work.work.text == ""
    work.close()


def test_a_long_one_shows_counts_rate_and_time_left_and_can_be_stopped(
    desk: FakeDesk, english: Words, arun: object
) -> None:
    work = WorkPresenter(desk, english)
    desk.publish(progressed(250, 5))
    assert work.work.text == "Stock sync: 250 of about 1,000 codes · 50 a second · about 20 s left"
    assert (work.work.percent, work.work.is_running) == (25, True)
    work.cancel()
    assert desk.acts("cancel_sync") == [None]
    desk.publish(SyncStopped(250))
    assert "250 codes" in work.work.text
    assert not work.work.is_running
    work.cancel()
    assert desk.acts("cancel_sync") == [None]
    work.close()


def test_an_import_is_stopped_as_an_import(desk: FakeDesk, english: Words, arun: object) -> None:
    work = WorkPresenter(desk, english)
    desk.publish(ImportProgressed("codes.csv", "writing", 50, 5000, timedelta(seconds=10)))
    assert work.work.text == "codes.csv: taking in · 5,000 rows · 500 a second · about 10 s left"
    work.cancel()
    assert (desk.acts("cancel_import"), desk.acts("cancel_sync")) == ([None], [])
    report = ImportReport("codes.csv", Scope.EARN_REWARD, 10, 8, 2, rejects="codes.rejected.csv")
    desk.publish(FileImported(report))
    assert work.work.tone is Tone.ATTENTION
    assert "2 rows could not be used: see codes.rejected.csv" in work.work.text
    desk.publish(FileRefused("odd.csv", "file.no_such_code", {}))
    assert work.work.text.startswith("odd.csv was not taken in. ")
    work.put_away()
    assert work.work.text == ""
    work.close()


def test_a_failure_is_told_unless_the_link_tells_it(
    desk: FakeDesk, english: Words, arun: object
) -> None:
    work = WorkPresenter(desk, english)
    desk.publish(SyncFailed("splio.server_error"))
    assert "Splio has a problem of its own." in work.work.text
    work.close()


def test_a_manager_sees_limits_and_low_rewards_without_looking(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        desk.publish(ExposureChanged(Exposure(Money(399_00), 4, NOW)))
        desk.publish(StockWatched((level(1, 51, 50),)))
        assert "€399.00" not in shown(window)
        desk.publish(ExposureChanged(Exposure(Money(400_00), 4, NOW)))
        async with asyncio.timeout(5):  # said a moment later than the sale that changed it
            while "4 vouchers (€400.00) wait for Splio’s word" not in shown(window):
                await asyncio.sleep(0.01)
        desk.publish(StockWatched((level(1, 12, 50, 2.2), level(2, 0, 5, 0.0), level(3, 1, 5))))
        assert (
            "3 rewards are running out of codes: Reward 1 (12 left, about 2 days),"
            " Reward 2 (0 left), 1 more (F11)."
        ) in shown(window)
        desk.publish(ExposureChanged(Exposure()))
        desk.publish(StockWatched((level(1, 51, 50),)))
        assert "running out" not in shown(window)

    tell(story)


def test_the_page_hides_the_till_and_a_scan_brings_it_back(tell: Tell, desk: FakeDesk) -> None:
    desk.levels = (level(2, 900, 50, 90.0), level(1, 12, 50, 2.0))

    async def story(window: TillWindow) -> None:
        press(window, Qt.Key.Key_F11)
        page = window.stock
        assert page.isVisible()
        assert not window.till.isVisible()
        press(in_focus(), Qt.Key.Key_F9)
        press(in_focus(), Qt.Key.Key_F5)
        await settle(window)
        assert window.findChildren(QDialog) == []
        table = page.table.levels
        names = [table.data(table.index(row, 0)) for row in range(table.rowCount())]
        assert names == ["⚠ Reward 1", "✓ Reward 2"]
        scan(in_focus(), GOOD)
        await settle(window)
        assert window.till.isVisible()
        assert codes_of(window) == [GOOD]
        press(window, Qt.Key.Key_F11)
        press(in_focus(), Qt.Key.Key_Escape)
        assert window.till.isVisible()
        assert codes_of(window) == [GOOD]

    tell(story)


def test_cells_become_words_only_as_they_are_looked_at(english: Words, arun: object) -> None:
    table = LevelsTable(english)
    model = table.levels
    model.show_rows([RewardRow(level(number, number, 50, None)) for number in range(10_000)])
    assert model.rowCount() == 10_000
    last = [model.data(model.index(9_999, column)) for column in range(model.columnCount())]
    assert last[:4] == ["✓ Reward 9999", "9,999", "50", "–"]
    model.show_rows([RewardRow(level(1, None, None))])
    assert model.data(model.index(0, 1)) == "–"


def test_a_file_by_hand_is_previewed_then_taken_in(tell: Tell, desk: FakeDesk) -> None:
    path = Path("codes.csv")

    async def story(window: TillWindow) -> None:
        window.show_stock()
        window.acts.look_into(path)
        await window.acts.settle()
        dialog = window.findChild(PreviewDialog)
        assert isinstance(dialog, PreviewDialog)
        said = shown(dialog)
        assert "codes.csv" in said
        assert "line 4: not a date (expiration_date)" in said
        assert cell(dialog.table, 0, 1) == "→ card_code"
        assert cell(dialog.table, 0, 2) == "not used"
        dialog.reject()
        await window.acts.settle()
        assert desk.acts("import") == []
        window.acts.look_into(path)
        await window.acts.settle()
        again = [one for one in window.findChildren(PreviewDialog) if one.isVisible()][-1]
        QTest.mouseClick(again.take_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        assert desk.acts("import") == [(path, True)]

    tell(story)


@pytest.mark.parametrize("keys", ["Enter", "a scan"])
def test_a_stray_enter_or_a_scan_takes_nothing_in(tell: Tell, desk: FakeDesk, keys: str) -> None:
    async def story(window: TillWindow) -> None:
        window.show_stock()
        window.acts.look_into(Path("codes.csv"))
        await window.acts.settle()
        dialog = window.findChild(PreviewDialog)
        assert isinstance(dialog, PreviewDialog)
        assert dialog.back_button.isDefault()
        assert not dialog.take_button.isDefault()
        if keys == "Enter":
            press(dialog.focusWidget(), Qt.Key.Key_Return)
        else:
            dialog.take_button.setFocus()  # even there
            scan(dialog.focusWidget(), GOOD)
        await window.acts.settle()
        assert desk.acts("import") == []
        assert dialog.result() != QDialog.DialogCode.Accepted

    tell(story)


@pytest.mark.parametrize("by_file", [False, True])
def test_the_preview_says_that_a_sync_may_remove_codes(
    tell: Tell, desk: FakeDesk, by_file: bool
) -> None:
    desk.codes_by_file = by_file

    async def story(window: TillWindow) -> None:
        window.acts.look_into(Path("codes.csv"))
        await window.acts.settle()
        dialog = window.findChild(PreviewDialog)
        assert isinstance(dialog, PreviewDialog)
        assert ("the next sync removes" in shown(dialog)) is not by_file
        dialog.reject()
        desk.publish(StockSynced(NOW, 4, 0))

    tell(story)


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(tell: Tell, desk: FakeDesk) -> None:
    desk.fails["preview"] = FileError("file.no_such_code", Disposition.ASK)

    async def story(window: TillWindow) -> None:
        window.acts.look_into(Path("codes.csv"))
        await window.acts.settle()
        assert "please tell the manager" in shown(window)
        noted = [one for one in window.findChildren(QPushButton) if one.text() == "Noted"]
        QTest.mouseClick(noted[0], Qt.MouseButton.LeftButton)
        assert "please tell the manager" not in shown(window)

    tell(story)


def test_a_sync_by_hand_tells_its_end_however_brief(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        window.show_stock()
        QTest.mouseClick(window.stock.sync_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        assert desk.acts("sync") == [None]
        desk.publish(StockSynced(NOW, 4, 1200))
        assert "The stock is up to date: 1,200 codes of 4 rewards." in shown(window)
        desk.codes_by_file = True
        QTest.mouseClick(window.stock.sync_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        desk.publish(StockSynced(NOW, 4, 0))
        assert "4 rewards are up to date; codes come by file." in shown(window)

    tell(story)


def test_choosing_a_field_for_a_rule_gives_the_line_for_the_settings(
    tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        window.acts.show_fields()
        await asyncio.sleep(0.02)
        dialog = window.findChild(FieldsDialog)
        assert isinstance(dialog, FieldsDialog)
        assert cell(dialog.table, 0, 4) == "Minimum purchase"
        assert dialog.rules.currentText() == "Minimum purchase"
        dialog.rules.setCurrentIndex(3)
        wanted = 'field_product = ["Minimum dachat pour utiliser la récompense"]'
        assert dialog.line.text() == wanted
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == wanted
        dialog.reject()

    tell(story)
