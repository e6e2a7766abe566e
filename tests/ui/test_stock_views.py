"""The stock's page beyond its first view: a code's life, a reward's codes, own codes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from posapp.domain.batch import Fate, UploadReport
from posapp.domain.errors import CodesError, Disposition
from posapp.domain.ids import RewardId
from posapp.domain.life import CodeLife, Told
from posapp.domain.people import Right
from posapp.domain.stock_level import StockLevel
from posapp.domain.voucher import FieldMap, Reward
from posapp.ui.shell.window import TillWindow
from posapp.ui.stock.choose import RewardDialog
from posapp.ui.stock.generate import GenerateDialog
from posapp.ui.stock.rows import Column, RewardRow, arranged, rows_of
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.fake_desk import FROM_FIFTY, GOOD, NOW, TEN_EUROS, UNKNOWN, FakeDesk, voucher
from tests.ui.fake_stock import batch_row, unclear_row
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle, shown, type_slowly


def level(number: int, left: int | None, name: str = "", days: float | None = None) -> StockLevel:
    named = name or f"Reward {number}"
    return StockLevel(f"r{number}", named, left, number, 50, 1.0, days, NOW)


def names(rows: object) -> list[str]:
    return [row.level.name for row in rows]  # type: ignore[attr-defined]


ROWS = (
    RewardRow(level(1, 900, "Écharpe", 3.0)),
    RewardRow(level(2, 0, "Bon", 0.0)),
    RewardRow(level(3, 49, "Carte", 9.0)),
    RewardRow(level(4, None, "Avantage")),
)


def test_low_ones_come_first_until_a_column_sorts() -> None:
    assert names(arranged(ROWS, "", None)) == ["Bon", "Carte", "Écharpe", "Avantage"]
    assert names(arranged(ROWS, "", Column.NAME)) == ["Avantage", "Bon", "Carte", "Écharpe"]
    assert names(arranged(ROWS, "", Column.LEFT)) == ["Bon", "Carte", "Écharpe", "Avantage"]
    turned = arranged(ROWS, "", Column.LEFT, descending=True)
    assert names(turned) == ["Écharpe", "Carte", "Bon", "Avantage"]
    assert names(arranged(ROWS, "echar", None)) == ["Écharpe"]
    assert names(arranged(ROWS, "R4", None)) == ["Avantage"]


def test_rules_of_the_reward_are_in_its_row() -> None:
    fifty = replace(level(1, 5), reward_id="bbco-25")
    row, other = rows_of((fifty, level(2, 5)), [FROM_FIFTY, TEN_EUROS], FieldMap())
    assert row.terms.purchase_threshold is not None
    assert other.reward is None


def test_sorted_and_searched_by_keys_alone_and_details_told(tell: Tell, desk: FakeDesk) -> None:
    desk.levels = (
        replace(level(1, 500, TEN_EUROS.name), reward_id="bbco-10"),
        replace(level(2, 9, FROM_FIFTY.name), reward_id="bbco-25"),
    )

    async def story(window: TillWindow) -> None:
        press(window, Qt.Key.Key_F11)
        table = window.stock.table
        assert in_focus() is table
        assert table.selected is not None
        assert table.selected.level.reward_id == "bbco-25"
        await window.acts.settle()
        details = window.stock.overview.details.text
        assert "from a purchase of €50.00" in details
        assert "10 codes here: usable 7, used 3" in details
        press(table, Qt.Key.Key_Right)
        press(table, Qt.Key.Key_Space)
        press(table, Qt.Key.Key_Space)
        assert (table.levels.sorted_by, table.levels.descending) == (Column.LEFT, True)
        first = table.levels.row_at(0)
        assert first is not None
        assert first.level.reward_id == "bbco-10"
        assert table.selected.level.reward_id == "bbco-25"  # the cursor stays on its reward
        window.stock.overview.search.setFocus()
        type_slowly(in_focus(), "BBCO-10")
        while table.levels.rowCount() != 1:
            await asyncio.sleep(0.01)
        press(in_focus(), Qt.Key.Key_Return)
        assert in_focus() is table
        await window.acts.settle()

    tell(story)


def test_a_scan_is_the_finders_only_while_codes_are_looked_up(tell: Tell, desk: FakeDesk) -> None:
    told = Told(voucher(GOOD), TEN_EUROS, NOW, NOW, "codes.csv")
    desk.office.stock.lives[GOOD] = CodeLife(GOOD, told, stock_as_of=NOW)

    async def story(window: TillWindow) -> None:
        press(window, Qt.Key.Key_F11)
        page = window.stock
        page.finder.setFocus()
        scan(in_focus(), GOOD)
        await page.settle()
        assert codes_of(window) == []
        assert page.finder.text() == ""
        said = shown(window)
        assert "…0010 may be used, says the stock." in said
        assert GOOD.value not in said
        item = page.life.table.item(0, 1)
        assert item is not None
        assert item.text() == "Told by the file codes.csv"
        scan(in_focus(), UNKNOWN)  # the next one, too
        await page.settle()
        assert "…0997 is not in the stock of 11:00" in shown(window)
        QTest.mouseClick(page.life.ask_button, Qt.MouseButton.LeftButton)
        await page.settle()
        assert "knows no granted code like this" in shown(window)
        press(in_focus(), Qt.Key.Key_Escape)
        assert window.office.isVisible()
        assert page.overview.isVisible()
        scan(in_focus(), GOOD)
        await settle(window)
        assert window.till.isVisible()
        assert codes_of(window) == [GOOD]

    tell(story)


def test_what_is_no_code_is_said_and_a_slow_answer_never_overtakes(
    tell: Tell, desk: FakeDesk
) -> None:
    room = desk.office.stock

    async def story(window: TillWindow) -> None:
        window.show_stock()
        page = window.stock
        page.finder.setFocus()
        page.finder.setText("two words")
        press(in_focus(), Qt.Key.Key_Return)
        assert room.acts("life") == []
        room.gates["life"] = asyncio.Event()
        page.look_up(GOOD.value)
        await asyncio.sleep(0.01)
        page.look_up(UNKNOWN.value)
        room.gates["life"].set()
        await page.settle()
        assert "…0997 is not" in page.life.head.text()

    tell(story)


def test_codes_of_a_reward_come_as_they_are_scrolled_to_and_by_either_end(
    tell: Tell, desk: FakeDesk
) -> None:
    desk.levels = (replace(level(1, 500, TEN_EUROS.name), reward_id="bbco-10"),)
    room = desk.office.stock
    room.held = [f"29{number:011d}" for number in range(50_000)]

    async def story(window: TillWindow) -> None:
        press(window, Qt.Key.Key_F11)
        press(in_focus(), Qt.Key.Key_Return)
        codes = window.stock.codes
        await codes.settle()
        assert codes.model.rowCount() == 200
        codes.table.scrollToBottom()
        await asyncio.sleep(0.02)
        await codes.settle()
        assert codes.model.rowCount() >= 400
        assert in_focus() is codes.field
        type_slowly(in_focus(), "4321")
        while "5 codes" not in codes.note.text():  # those of four more ten thousands
            await asyncio.sleep(0.01)
        first = codes.model.index(0, 0)
        assert codes.model.data(first) == "…4321"
        codes.end_button.click()
        await codes.settle()
        assert codes.note.text() == "No code of this reward is like that."
        codes.field.setText("2900000012")
        press(codes.field, Qt.Key.Key_Return)
        await codes.settle()
        assert "Only the first 7 digits count." in codes.note.text()
        press(in_focus(), Qt.Key.Key_Escape)
        assert window.stock.overview.isVisible()

    tell(story)


def test_codes_are_made_after_a_look_and_sent_at_once(tell: Tell, desk: FakeDesk) -> None:
    desk.levels = (level(1, 5),)
    room = desk.office.stock

    async def story(window: TillWindow) -> None:
        window.show_stock()
        QTest.mouseClick(window.stock.overview.batches_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        assert "No codes were made at this till yet." in shown(window)
        QTest.mouseClick(window.stock.batches.make_button, Qt.MouseButton.LeftButton)
        dialog = window.findChild(GenerateDialog)
        assert isinstance(dialog, GenerateDialog)
        assert not dialog.make_button.isEnabled()
        type_slowly(dialog.prefix, "29")
        type_slowly(dialog.count, "20")
        press(dialog.count, Qt.Key.Key_Return)
        await window.acts.settle()
        assert "2900000000018   2900000000025" in dialog.preview.text()
        dialog.rewards.setCurrentIndex(1)
        assert dialog.make_button.text() == "Make and send them"
        QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        assert room.acts("make") == [("29", 20, "r1")]
        assert room.acts("send") == [("20260612-100000-29", "r1", False)]
        assert "Splio takes 20 codes for the reward Reward 1 (r1)." in shown(window)

    tell(story)


def test_a_fault_is_told_in_the_dialog_and_makes_nothing(tell: Tell, desk: FakeDesk) -> None:
    fault = CodesError("codes.no_room", Disposition.REFUSE, prefix="2912345678", room=0)
    desk.office.stock.fails["draft"] = fault

    async def story(window: TillWindow) -> None:
        window.show_stock()
        batches = window.acts.batches
        assert batches is not None
        batches.ask_make()
        dialog = window.findChild(GenerateDialog)
        assert isinstance(dialog, GenerateDialog)
        dialog.prefix.setText("2912345678")
        dialog.count.setText("5")
        press(dialog.count, Qt.Key.Key_Return)
        await window.acts.settle()
        assert "No code was made" in dialog.preview.text()
        assert not dialog.make_button.isEnabled()
        dialog.reject()

    tell(story)


def test_what_is_unclear_is_weighed_then_settled_or_sent_again(tell: Tell, desk: FakeDesk) -> None:
    room = desk.office.stock
    room.rows = [unclear_row()]
    room.report = UploadReport("b", RewardId("own"), 0, {Fate.UNCLEAR: 10}, "unclear", "timeout")

    async def story(window: TillWindow) -> None:
        window.show_stock()
        view, acts = window.stock.batches, window.acts
        QTest.mouseClick(window.stock.overview.batches_button, Qt.MouseButton.LeftButton)
        await acts.settle()
        assert "10 codes left for Splio" in shown(window)
        assert not view.send_button.isEnabled()
        QTest.mouseClick(view.weigh_button, Qt.MouseButton.LeftButton)
        await acts.settle()
        assert "should have had 110 codes left before, and has 120 now" in shown(window)
        assert "looks as if they arrived" in shown(window)
        QTest.mouseClick(view.again_button, Qt.MouseButton.LeftButton)
        question = window.findChild(QuestionDialog)
        assert isinstance(question, QuestionDialog)
        press(question.focusWidget(), Qt.Key.Key_Return)  # the harmless answer is in focus
        await acts.settle()
        assert room.acts("send") == []
        await asyncio.sleep(0)
        QTest.mouseClick(view.again_button, Qt.MouseButton.LeftButton)
        _open(window).accept()
        await acts.settle()
        assert room.acts("send") == [("20260612-090000-29", "own", True)]
        assert "No clear answer came (timeout)" in shown(window)
        QTest.mouseClick(view.arrived_button, Qt.MouseButton.LeftButton)
        _open(window).accept()
        await acts.settle()
        assert room.acts("arrived") == ["20260612-090000-29"]
        assert "10 codes are taken for arrived." in shown(window)
        assert not view.arrived_button.isEnabled()

    tell(story)


def test_a_long_sending_can_be_stopped_and_nothing_else_begins_meanwhile(
    tell: Tell, desk: FakeDesk
) -> None:
    room = desk.office.stock
    room.rows = [batch_row(reward_id=RewardId("own"))]
    room.gates["send"] = asyncio.Event()

    async def story(window: TillWindow) -> None:
        window.show_stock()
        view = window.stock.batches
        QTest.mouseClick(window.stock.overview.batches_button, Qt.MouseButton.LeftButton)
        await window.acts.settle()
        QTest.mouseClick(view.send_button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.02)
        assert view.bar.isVisible()
        assert not view.make_button.isEnabled()
        QTest.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
        assert room.stopped
        room.gates["send"].set()
        await window.acts.settle()
        assert not view.bar.isVisible()
        assert view.make_button.isEnabled()

    tell(story)


def test_own_codes_are_offered_to_rewards_whose_codes_splio_does_not_make(
    tell: Tell, desk: FakeDesk
) -> None:
    room = desk.office.stock
    room.rows = [batch_row(reward_id=None)]
    made_there, unsaid = desk.levels = (
        replace(level(1, 5), reward_id="made-there"),
        replace(level(2, 5), reward_id="unsaid"),
    )
    desk.rewards_ = [
        Reward(RewardId(made_there.reward_id), made_there.name, takes_own=False),
        Reward(RewardId(unsaid.reward_id), unsaid.name),
    ]

    async def story(window: TillWindow) -> None:
        window.show_stock()
        acts = window.acts.batches
        assert acts is not None
        acts.ask_send(room.rows[0])
        await window.acts.settle()
        dialog = next(one for one in window.findChildren(RewardDialog) if one.isVisible())
        offered = {dialog.rewards.itemData(at) for at in range(dialog.rewards.count())}
        assert made_there.reward_id not in offered
        assert unsaid.reward_id in offered
        assert "Rewards whose codes Splio makes are not listed." in shown(window)
        dialog.reject()

    tell(story)


def test_who_may_not_is_asked_for_nothing(tell: Tell, desk: FakeDesk) -> None:
    room = desk.office.stock
    room.rows = [unclear_row()]
    desk.office.refused = {Right.RESOLVE, Right.EXPORT}

    async def story(window: TillWindow) -> None:
        window.show_stock()
        acts = window.acts.batches
        assert acts is not None
        for act in (acts.ask_send, acts.ask_arrived, acts.ask_again, acts.ask_write):
            act(room.rows[0])
        acts.ask_make()
        opened = [one for one in window.findChildren(QDialog) if one.isVisible()]
        assert not any(isinstance(one, GenerateDialog | QuestionDialog) for one in opened)
        for one in opened:
            one.reject()
        await window.acts.settle()
        assert {name for name, _fact in room.calls} <= {"statuses", "batches"}

    tell(story)


def test_codes_go_into_a_file_that_is_told(tell: Tell, desk: FakeDesk) -> None:
    room = desk.office.stock
    room.rows = [batch_row()]

    async def story(window: TillWindow) -> None:
        window.show_stock()
        acts = window.acts.batches
        assert acts is not None
        window.stock.show_batches()
        acts.write(room.rows[0], Path("codes.csv"))
        await window.acts.settle()
        assert room.acts("write") == [("20260612-090000-29", Path("codes.csv"))]
        assert "20 codes written to codes.csv" in shown(window)

    tell(story)


def _open(window: TillWindow) -> QuestionDialog:
    return next(one for one in window.findChildren(QuestionDialog) if one.isVisible())
