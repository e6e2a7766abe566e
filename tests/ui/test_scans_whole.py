"""A scan is one whole, and lands where it belongs: moved focus, dropped scans, filled fields."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.money import Money
from posapp.domain.scan import Heard, Way
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.aside import RecallDialog
from posapp.ui.widgets.digits import digit_of
from tests.ui.fake_desk import CARD, GOOD, OTHER_CARD, SECOND_GOOD, FakeDesk, in_stock
from tests.ui.hands import PULSE, Pulse, Tell, codes_of, gone, in_focus, scan, settle, type_slowly
from tests.ui.harness import Story, Till

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHORT = Code("20123451")  # an EAN-8


def half(widget: QWidget, text: str) -> None:
    """A part of a scan."""
    for char in text:
        PULSE.beat(Pulse.SCANNER_S)
        QTest.keyClicks(widget, char)


def test_a_sale_that_is_completed_while_the_next_card_is_scanned_cuts_it_not(
    tell: Tell, desk: FakeDesk
) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_F4)
        type_slowly(window.till.entry.amount, "60")
        QTest.keyClick(window, Qt.Key.Key_F6)
        type_slowly(window.till.entry.ref, "42")
        gate = desk.hold("complete")
        QTest.keyClick(window, Qt.Key.Key_F9)
        await asyncio.sleep(0)
        PULSE.beat(Pulse.HUMAN_S)
        half(in_focus(), OTHER_CARD.value[:6])
        assert window.till.entry.ref.hasFocus()
        gate.set()
        await settle(window)
        assert window.till.entry.code.hasFocus()
        half(in_focus(), OTHER_CARD.value[6:])
        PULSE.beat(Pulse.SCANNER_S)
        QTest.keyClick(in_focus(), Qt.Key.Key_Return)
        await settle(window)
        assert codes_of(window) == [OTHER_CARD]
        # The old sale's ticket is not the next one's, nor is a part of the card.
        entry = window.till.entry
        assert (entry.code.text(), entry.amount.text(), entry.ref.text()) == ("", "", "")

    tell(story)


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("before", ["", "60"])
def test_an_eight_digit_code_is_no_amount(
    tell: Tell, desk: FakeDesk, before: str, *, known: bool
) -> None:
    if known:
        desk.stock[SHORT] = in_stock(SHORT)

    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        QTest.keyClick(window, Qt.Key.Key_F4)
        type_slowly(window.till.entry.amount, before)
        scan(in_focus(), SHORT)
        await settle(window)
        assert window.till.entry.amount.text() in {before, f"{before}.00"}
        window.till.entry.finish_amount()
        assert window.presenter.basket.amount == (Money(6000) if before else None)
        assert not known or codes_of(window) == [SHORT]

    tell(story)


def test_a_known_code_that_reads_as_money_is_no_amount(tell: Tell, desk: FakeDesk) -> None:
    code = Code("120500")
    desk.stock[code] = in_stock(code)

    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F4)
        scan(in_focus(), code)
        await settle(window)
        assert codes_of(window) == [code]
        assert window.till.entry.amount.text() == ""

    tell(story)


def test_an_amount_that_comes_at_once_replaces_the_one_before(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F4)
        type_slowly(window.till.entry.amount, "60")
        scan(in_focus(), "120.50")
        await settle(window)
        assert window.till.entry.amount.text() == "120.50"
        assert window.presenter.basket.amount == Money(12050)

    tell(story)


def test_a_ticket_that_is_scanned_replaces_the_one_before(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F6)
        type_slowly(window.till.entry.ref, "42")
        scan(in_focus(), "T-2026-0042")
        assert window.till.entry.ref.text() == window.presenter.screen.ref == "T-2026-0042"

    tell(story)


@pytest.mark.parametrize("text", ["https://m.fr/v?code=VCH4ZZ9Q8", "(21)VCH4ZZ9Q8"])
def test_a_code_inside_an_address_is_no_ticket(tell: Tell, text: str) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F6)
        type_slowly(window.till.entry.ref, "42")
        before = window.presenter.screen.panel
        scan(in_focus(), text)
        await settle(window)
        assert window.till.entry.ref.text() == "42"
        assert window.presenter.screen.panel != before  # it was taken as a scan

    tell(story)


def by_scanner(till: Till, code: Code, at_s: float) -> None:
    till.presenter.on_heard(Heard(code.value, at_s=at_s, way=Way.KEYS))


def test_what_is_to_be_scanned_again_is_no_double_scan(till: Story, desk: FakeDesk) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        gate = desk.hold("complete")
        desk.fails["complete"] = StoreError("store.busy", Disposition.RETRY)
        till.presenter.on_complete()
        await asyncio.sleep(0)
        by_scanner(till, SECOND_GOOD, 10.0)
        gate.set()
        await till.presenter.settle()
        assert "scan it again" in till.presenter.screen.notice
        by_scanner(till, SECOND_GOOD, 11.2)
        await till.presenter.settle()
        assert till.codes == [GOOD, SECOND_GOOD]

    till(story)


def test_a_scan_that_failed_may_be_made_again_at_once(till: Story, desk: FakeDesk) -> None:
    async def story(till: Till) -> None:
        desk.fails["sight"] = StoreError("store.busy", Disposition.RETRY)
        by_scanner(till, GOOD, 10.0)
        desk.fails.clear()
        by_scanner(till, GOOD, 10.5)
        await till.presenter.settle()
        assert till.codes == [GOOD]

    till(story)


def test_the_next_sale_may_begin_with_the_code_of_the_one_put_aside(till: Story) -> None:
    async def story(till: Till) -> None:
        by_scanner(till, CARD, 10.0)
        till.presenter.on_put_aside()
        await till.presenter.settle()
        by_scanner(till, CARD, 10.5)
        await till.presenter.settle()
        assert till.presenter.basket.card_code == CARD

    till(story)


def test_a_scan_that_was_not_read_whole_is_told(till: Story) -> None:
    async def story(till: Till) -> None:
        by_scanner(till, GOOD, 10.0)
        till.presenter.on_scan_cut()
        assert till.presenter.screen.notice == "A scan was not read whole: scan it again."
        assert till.beeps
        by_scanner(till, GOOD, 10.5)
        assert "twice" not in till.presenter.screen.notice

    till(story)


@pytest.mark.parametrize("mark", ["1", "&"])
def test_the_number_row_recalls_without_shift_on_a_french_keyboard(tell: Tell, mark: str) -> None:
    async def story(window: TillWindow) -> None:
        scan(in_focus(), CARD)
        scan(in_focus(), GOOD)
        await settle(window)
        window.presenter.on_put_aside()
        await settle(window)
        window.presenter.on_recall_wanted()
        (dialog,) = window.findChildren(RecallDialog)
        QTest.keyClicks(dialog, mark)
        await gone(dialog)
        await settle(window)
        assert not window.findChildren(RecallDialog)
        assert codes_of(window) == [GOOD]

    tell(story)


def test_each_keys_digit_whatever_shift_or_capslock_did() -> None:
    rows = ("123456789", "&é\"'(-è_ç", "&é\"'(§è!ç", "&É\"'(-È_Ç")

    assert [[digit_of(mark) for mark in row] for row in rows] == [list(range(1, 10))] * 4
    assert [digit_of(text) for text in ("", "0", "12", "à", "a")] == [None] * 5
