"""The window as a cashier meets it: scanner, keyboard, status, training."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
)

from posapp.domain.burn import BurnState
from posapp.domain.events import LinkChanged, QueueCounted, StockSynced
from posapp.domain.link import Link, LinkState
from posapp.ui.desk import Sample
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.screen import Place
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, NOW, SECOND_GOOD, THRESHOLD, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, places, press, scan, settle, shown, type_slowly

# The offscreen platform says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("place", ["code", "amount", "ticket", "card", "complete", "cancel"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_scan_is_caught_whatever_has_the_focus(tell: Tell, place: str, end: Qt.Key) -> None:
    async def story(window: TillWindow) -> None:
        focused = places(window)[place]
        focused.setFocus()
        window.till.entry.amount.setText("60")
        scan(focused, CARD, end)
        scan(focused, GOOD, end)
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert window.presenter.basket.card_code == CARD
        assert window.till.entry.amount.text() in {"60", "60.00"}
        assert window.till.entry.code.text() == ""
        assert window.till.entry.ref.text() == ""
        assert window.presenter.screen.panel.word == "Accepted"
        assert window.findChild(QuestionDialog) is None

    tell(story)


def test_rapid_scans_are_all_taken_in_order(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        for code in (CARD, GOOD, EXPIRED, SECOND_GOOD):
            scan(window.till.entry.code, code)
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]

    tell(story)


def test_a_typed_code_is_taken_on_enter_and_kept_to_compare_when_unknown(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        field = window.till.entry.code
        type_slowly(field, "4711")
        assert field.text() == "4711"
        press(field, Qt.Key.Key_Return)
        await settle(window)
        assert window.presenter.screen.panel.word == "To check"
        assert field.text() == field.selectedText() == "4711"

    tell(story)


def test_an_amount_typed_turns_the_verdict_before_enter(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, THRESHOLD)
        window.till.entry.go(Place.AMOUNT)
        type_slowly(window.till.entry.amount, "50,5")
        await asyncio.sleep(0.3)
        assert window.presenter.screen.panel.word == "Accepted"
        QTest.keyClick(window.till.entry.amount, Qt.Key.Key_Return)
        assert window.till.entry.amount.text() == "50.50"
        assert window.till.entry.ref.hasFocus()
        await settle(window)

    tell(story)


def test_a_fast_typed_amount_and_a_tickets_barcode_stay_in_their_fields(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        entry.go(Place.AMOUNT)
        scan(entry.amount, "120.50")
        assert entry.amount.text() == "120.50"
        scan(entry.ref, "T-2026-0042", Qt.Key.Key_Tab)
        assert entry.ref.text() == "T-2026-0042"
        assert codes_of(window) == []
        entry.ref.setFocus()
        scan(entry.ref, GOOD)
        await settle(window)
        assert entry.ref.text() == "T-2026-0042"
        assert codes_of(window) == [GOOD]

    tell(story)


def test_a_whole_sale_by_keyboard_alone(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        assert entry.code.hasFocus()
        type_slowly(entry.code, CARD.value)
        press(entry.code, Qt.Key.Key_Return)
        type_slowly(entry.code, GOOD.value)
        press(entry.code, Qt.Key.Key_Return)
        QTest.keyClick(window, Qt.Key.Key_F4)
        assert entry.amount.hasFocus()
        type_slowly(entry.amount, "60")
        press(entry.amount, Qt.Key.Key_Return)
        type_slowly(entry.ref, "42")
        press(entry.ref, Qt.Key.Key_Return)
        assert entry.complete_button.hasFocus()
        QTest.keyClick(entry.complete_button, Qt.Key.Key_Return)
        QTest.keyClick(entry.complete_button, Qt.Key.Key_Return)
        await settle(window)
        assert desk.acts("complete") == ["42"]
        assert window.presenter.screen.panel.word == "Sale completed"
        assert (entry.code.text(), entry.amount.text(), entry.ref.text()) == ("", "", "")
        assert entry.code.hasFocus()
        assert "Elodie" not in shown(window)
        assert window.presenter.basket.amount is None

    tell(story)


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "code"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "amount"),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, "ticket"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "amount"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "amount"),
    ],
)
def test_the_keys_lead_to_their_places(
    tell: Tell, key: Qt.Key, modifier: Qt.KeyboardModifier, place: str
) -> None:
    async def story(window: TillWindow) -> None:
        window.till.entry.cancel_button.setFocus()
        QTest.keyClick(window, key, modifier)
        await settle(window)
        assert places(window)[place].hasFocus()

    tell(story)


def test_tab_goes_the_way_of_the_work(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        window.till.entry.code.setFocus()
        seen = []
        for _ in range(9):
            focused = in_focus()
            seen.append(focused.accessibleName())
            press(focused, Qt.Key.Key_Tab)
        assert seen.pop(1) == "Find the customer"
        assert seen[:2] == ["Code of a voucher or card", "The next scan is a card"]
        assert seen[2:4] == ["Amount of the purchase", "Ticket number"]
        assert seen[4:7] == ["Complete with 1 voucher", "Put the sale aside", "Cancel the sale"]
        assert seen[7] == "Remove voucher …0010"

    tell(story)


def test_delete_and_the_button_remove_a_voucher(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        for code in (CARD, GOOD, SECOND_GOOD):
            scan(window.till.entry.code, code)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_F7)
        press(in_focus(), Qt.Key.Key_Delete)
        await settle(window)
        assert codes_of(window) == [SECOND_GOOD]
        assert set(desk.held) == {SECOND_GOOD}

    tell(story)


def test_a_question_is_asked_without_a_loop_of_its_own(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        dialog = window.findChild(QuestionDialog)
        assert dialog is not None
        assert dialog.isVisible()
        scan(dialog.no_button, SECOND_GOOD)
        assert dialog.isVisible()
        assert codes_of(window) == [GOOD]
        assert "Scan kept" in shown(dialog)
        QTest.mouseClick(dialog.yes_button, Qt.MouseButton.LeftButton)
        await settle(window)
        assert codes_of(window) == [SECOND_GOOD]  # the next sale's
        assert set(desk.held) == {SECOND_GOOD}

    tell(story)


def test_the_harmless_answer_has_the_focus(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        dialog = window.findChild(QuestionDialog)
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await settle(window)
        assert window.findChild(QuestionDialog) is None
        assert set(desk.held) == {GOOD}

    tell(story)


def test_the_status_bar_follows_the_facts(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        assert "Splio answers" in shown(window)
        assert "Stock of 14:02 (28 min ago)" in shown(window)
        assert "Nothing to send" in shown(window)
        assert "PAR-01 · caisse-1" in shown(window)
        desk.publish(LinkChanged(Link(LinkState.OFFLINE, cause="timeout")))
        desk.publish(QueueCounted(waiting=3, unclear=1, rejected=2, oldest=NOW))
        desk.publish(StockSynced(NOW - timedelta(minutes=2), 8, 400))
        text = shown(window)
        assert "Working from the stock" in text
        assert "4 vouchers to send" in text
        assert "2 for the manager" in text
        assert "Stock of 14:28 (2 min ago)" in text
        assert "offline" not in text.casefold()

    tell(story, size=(1280, 800))


def test_a_sale_completed_offline_counts_at_once(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        window.till.entry.amount.setText("60")
        window.till.entry.ref.setText("T-1")
        QTest.keyClick(window, Qt.Key.Key_F9)
        await settle(window)
        assert desk.counts == {BurnState.PENDING: 1}
        assert "1 voucher to send" in shown(window)

    tell(story)


def test_closing_only_asks(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        asked: list[bool] = []
        window.close_asked.connect(lambda: asked.append(True))
        assert not window.close()
        assert asked == [True]
        assert window.isVisible()

    tell(story)


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_training_is_unmistakable_and_offers_codes(
    tell: Tell, desk: FakeDesk, size: tuple[int, int]
) -> None:
    desk.identity_ = type(desk.identity_)("training", "PAR-01", desk.identity_.zone, training=True)
    desk.samples = (Sample(CARD.value, "member_card"), Sample(GOOD.value, "good"))

    async def story(window: TillWindow) -> None:
        assert "TRAINING" in shown(window)
        if size[0] < 1200:
            assert "Good voucher" not in shown(window)
            QTest.keyClick(window, Qt.Key.Key_F8)
        for wanted in ("Scan: Loyalty card", "Scan: Good voucher"):
            (button,) = (
                one
                for one in window.findChildren(QPushButton)
                if one.accessibleName() == wanted and one.isVisible()
            )
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await settle(window)
        assert codes_of(window) == [GOOD]
        QTest.keyClick(window, Qt.Key.Key_F8)
        assert "Good voucher" not in shown(window)
        assert window.till.rows.isVisible()

    tell(story, "en", size)


def test_no_training_no_banner(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        assert "TRAINING" not in shown(window)

    tell(story)


def test_the_newest_voucher_is_in_sight(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        scan(window.till.entry.code, CARD)
        for code in (GOOD, SECOND_GOOD, "4711", "4712", "4713"):
            scan(window.till.entry.code, code)
        await settle(window)
        rows = window.till.rows
        last = rows.findChildren(QPushButton)[-1]
        place = last.mapTo(rows.viewport(), last.rect().center())
        assert len(codes_of(window)) == 5
        assert rows.viewport().rect().contains(place)

    tell(story)
