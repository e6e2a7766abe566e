"""What comes off, what is left, vouchers beside each other, the keypad, the summary."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.stacking import Stacking
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Worth, WorthKind
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.screen import Place, PreviewShown, SummaryShown
from tests.ui.conftest import speak
from tests.ui.fake_desk import CARD, GOOD, SECOND_GOOD, TEN_EUROS, THRESHOLD, FakeDesk, in_stock
from tests.ui.hands import Tell, codes_of, scan, settle, shown
from tests.ui.harness import Story, Till

SHARE, OTHER_SHARE = Code("1000739900041"), Code("1000739900058")


def percent(code: Code, number: int) -> Sighting:
    reward = replace(
        TEN_EUROS, id=RewardId(f"p{number}"), worth=Worth(WorthKind.PERCENTAGE, Decimal(number))
    )
    return in_stock(code, reward)


def stock(till: Till) -> None:
    till.desk.stock[SHARE] = percent(SHARE, 15)
    till.desk.stock[OTHER_SHARE] = percent(OTHER_SHARE, 20)


def preview(till: Till) -> PreviewShown | None:
    return till.presenter.screen.preview


def summary(till: Till) -> SummaryShown | None:
    return till.presenter.screen.summary


def offs(till: Till) -> list[str]:
    return [row.off for row in till.presenter.screen.rows]


def test_the_preview_grows_with_the_sale_and_is_what_is_booked(till: Story) -> None:
    async def story(till: Till) -> None:
        stock(till)
        assert preview(till) is None
        await till.scan(CARD, SHARE)
        assert preview(till) == PreviewShown("%", "–")
        await till.scan(GOOD)
        assert preview(till) == PreviewShown("−€10.00 + %", "–")
        await till.ready(amount="49.99")
        assert offs(till) == ["−€6.00", "−€10.00"]  # money first, then 15 % of 39.99
        assert preview(till) == PreviewShown("−€16.00", "€33.99")
        till.presenter.on_complete()
        await till.presenter.settle()
        assert preview(till) is None
        values = {burn.code: str(burn.value) for burn in till.desk.held.values()}
        assert values == {SHARE: "6.00", GOOD: "10.00"}

    till(story)


def test_the_last_one_is_cut_and_says_so(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD, SECOND_GOOD, amount="14")
        assert offs(till) == ["−€10.00", "−€4.00"]
        assert till.presenter.screen.rows[1].reason.startswith("Less than its value")
        assert preview(till) == PreviewShown("−€14.00", "€0.00")
        # One that would take nothing off is kept for another time, and turns with the amount.
        till.presenter.on_amount("10", final=True)
        assert till.presenter.screen.complete == "Complete with 1 voucher"
        assert till.presenter.screen.rows[1].reason.startswith("Nothing is left to pay")
        till.presenter.on_amount("20", final=True)
        assert offs(till) == ["−€10.00", "−€10.00"]

    till(story)


def test_one_that_may_not_be_combined_turns_when_the_other_leaves(till: Story) -> None:
    async def story(till: Till) -> None:
        stock(till)
        await till.ready(SHARE, OTHER_SHARE, amount="100")
        panel = till.presenter.screen.panel
        assert (panel.word, panel.code) == ("Refused", OTHER_SHARE.masked)
        assert panel.reason.startswith("Not with the other voucher of this sale")
        assert offs(till) == ["−€15.00", ""]
        assert till.presenter.screen.complete == "Complete with 1 voucher"
        till.presenter.on_remove(SHARE)
        await till.presenter.settle()
        assert offs(till) == ["−€20.00"]
        assert till.presenter.screen.panel.word == "Accepted"

    till(story)


def test_the_same_reward_twice_where_the_store_says_once(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.policy = Policy(stacking=Stacking(same_reward=1))
        await till.ready(GOOD, SECOND_GOOD, THRESHOLD)
        assert [row.word for row in till.presenter.screen.rows] == [
            "Accepted",
            "Refused",
            "Accepted",
        ]

    till(story)


def test_below_the_threshold_the_missing_amount_is_told_and_turns_live(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(THRESHOLD, amount="42,50")
        assert till.panel_reason == "€7.50 short: usable from €50.00 of purchase."
        assert offs(till) == [""]
        till.presenter.on_amount("50", final=False)
        assert till.presenter.screen.panel.word == "Accepted"
        assert offs(till) == ["−€25.00"]

    till(story)


def test_a_manager_signs_for_a_percentage_once_its_money_is_known(till: Story) -> None:
    async def story(till: Till) -> None:
        stock(till)
        approvals: list[object] = []
        till.presenter.approves.connect(approvals.append)
        odd = replace(
            till.desk.stock[OTHER_SHARE],
            as_of=till.desk.clock - till.desk.policy.risk.ask_after * 2,
        )
        till.desk.stock[OTHER_SHARE] = odd
        await till.scan(CARD, OTHER_SHARE)
        assert till.presenter.screen.may_approve
        till.presenter.on_approve()
        assert approvals == []
        assert till.places[-1] is Place.AMOUNT
        assert till.presenter.screen.notice.startswith("Enter the amount first")
        till.presenter.on_amount("40", final=True)
        till.presenter.on_approve()
        assert len(approvals) == 1
        assert till.presenter.on_approved("Ana", "a regular", "") is None
        till.presenter.on_approval_closed()
        await till.presenter.settle()
        assert offs(till) == ["−€8.00"]
        till.presenter.on_amount("400", final=True)
        assert offs(till) == [""]  # asked again: she signed for eight

    till(story)


def test_the_summary_stays_until_the_next_act(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.receipt_line = "Club {ticket}: {count}, {vouchers}, -{off}, {left}"
        await till.ready(GOOD, SECOND_GOOD, amount="14")
        assert summary(till) is None
        till.presenter.on_complete()
        await till.presenter.settle()
        made = summary(till)
        assert made is not None
        assert made.text.splitlines() == [
            "Ticket T-42",
            "Voucher …0010: −€10.00",
            "Voucher …0034: −€4.00",
            "Total off: €14.00",
            "Left to pay: €0.00",
            "Club T-42: 2, …0010 −€10.00, …0034 −€4.00, -€14.00, €0.00",
        ]
        assert GOOD.value not in made.text
        till.presenter.refresh()
        assert summary(till) is not None
        await till.scan(CARD)
        assert summary(till) is None

    till(story)


@pytest.mark.parametrize("first", ["amount", "ticket"])
def test_typing_for_the_next_sale_leaves_the_last_one(till: Story, first: str) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_complete()
        await till.presenter.settle()
        till.presenter.on_amount("", final=True)  # the field was only left
        till.presenter.on_ref("")
        assert summary(till) is not None
        if first == "amount":
            till.presenter.on_amount("7", final=False)
            assert preview(till) is not None
        else:
            till.presenter.on_ref("T-43")
        assert summary(till) is None
        assert till.presenter.screen.panel.word == "Ready"

    till(story)


def test_what_comes_off_is_told_as_the_language_writes_it() -> None:
    words = speak("fr")
    assert words.less(Money(10_00)) == "−10,00\u00a0€"


# --- the window --------------------------------------------------------------------------------


async def tap(window: TillWindow, *keys: str) -> None:
    for key in keys:
        QTest.mouseClick(window.till.keypad.keys[key], Qt.MouseButton.LeftButton)


def digits_of(window: TillWindow, place: Place) -> None:
    window.till.entry.keypad_wanted.emit(place)


def test_a_whole_sale_by_touch_and_scanner(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        entry, keypad = window.till.entry, window.till.keypad
        scan(entry.code, CARD)
        digits_of(window, Place.AMOUNT)
        assert keypad.isVisible() and entry.amount.hasFocus()
        await tap(window, "4", "9", "5", "⌫", ",", "9", "00", "⌫")
        assert entry.amount.text() == "49.90"
        scan(entry.amount, GOOD)  # still a scan
        await settle(window)
        assert (codes_of(window), entry.amount.text()) == ([GOOD], "49.90")
        assert keypad.isVisible()
        QTest.mouseClick(keypad.done_button, Qt.MouseButton.LeftButton)
        assert str(window.presenter.basket.amount) == "49.90"
        assert keypad.place is Place.TICKET and keypad.isVisible()
        assert not keypad.keys[","].isEnabled()
        await tap(window, "1", "2")
        QTest.mouseClick(keypad.done_button, Qt.MouseButton.LeftButton)
        assert not keypad.isVisible() and entry.complete_button.hasFocus()
        QTest.mouseClick(entry.complete_button, Qt.MouseButton.LeftButton)
        await settle(window)
        assert "Left to pay: €39.90" in shown(window)
        QTest.mouseClick(window.till.summary.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == window.till.summary.text
        assert "Copied" in shown(window)

    tell(story)


def test_the_keypad_has_room_for_fingers_and_hides_no_field(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        digits_of(window, Place.AMOUNT)
        keypad = window.till.keypad
        keys = [*keypad.keys.values(), keypad.done_button]
        for key in keys:
            assert min(key.width(), key.height()) >= 56
            grown = key.geometry().adjusted(-11, -11, 11, 11)
            assert not any(grown.intersects(one.geometry()) for one in keys if one is not key)
        assert keypad.geometry().right() < window.till.entry.x()
        assert window.till.rect().contains(keypad.geometry())
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not keypad.isVisible()
        digits_of(window, Place.CODE)
        await tap(window, *"1000739900010")
        QTest.mouseClick(keypad.done_button, Qt.MouseButton.LeftButton)
        assert codes_of(window) == [GOOD]
        digits_of(window, Place.AMOUNT)
        digits_of(window, Place.AMOUNT)
        assert not keypad.isVisible()

    tell(story)


def test_the_copy_key_copies_what_the_cashier_means(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        entry, copy = window.till.entry, (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        scan(entry.code, CARD)
        scan(entry.code, GOOD)
        await settle(window)
        entry.amount.setText("60")
        entry.finish_amount()
        entry.ref.setText("T-42")
        entry.ref.selectAll()
        QGuiApplication.clipboard().setText("before")
        QTest.keyClick(window, *copy)  # there is no summary yet
        QTest.keyClick(entry.ref, *copy)
        assert QGuiApplication.clipboard().text() == "T-42"
        window.presenter.on_complete()
        await settle(window)
        assert entry.code.hasFocus()
        QTest.keyClick(entry.code, *copy)
        assert QGuiApplication.clipboard().text().startswith("Ticket T-42\nVoucher …0010")
        entry.code.setText("171")
        entry.code.selectAll()
        QTest.keyClick(entry.code, *copy)
        assert QGuiApplication.clipboard().text() == "171"

    tell(story)
