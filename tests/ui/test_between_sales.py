"""Where one sale ends and another begins: no touch, key, amount or draft reaches the wrong one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.finding import Basis
from posapp.domain.ids import RewardId, SaleId, TillId
from posapp.domain.money import Money
from posapp.domain.sale import Sale, SaleState
from posapp.domain.scan import Scanning, ScanRules
from posapp.domain.voucher import VoucherStatus, Worth, WorthKind
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.aside import RecallDialog
from posapp.ui.till.left_open import LeftOpenStrip
from posapp.ui.till.screen import LeftOpen
from tests.ui.conftest import Run, speak
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    NOW,
    OTHER_CARD,
    SECOND_GOOD,
    TEN_EUROS,
    THRESHOLD,
    FakeDesk,
    in_stock,
)
from tests.ui.hands import Tell, codes_of, gone, scan, settle, type_slowly
from tests.ui.harness import Story, Till

FULL = StoreError("store.full", Disposition.ASK)
UPC = Code("036000291452")
CONTROL = Qt.KeyboardModifier.ControlModifier


async def beat() -> None:
    for _ in range(10):
        await asyncio.sleep(0.002)


async def put_aside(till: Till) -> SaleId:
    till.presenter.on_put_aside()
    await till.presenter.settle()
    return till.desk.left_open[-1][0].id


def closing(till: Till) -> asyncio.Event:
    gate = till.desk.hold("complete")
    till.presenter.on_complete()
    return gate


def card_mode(till: Till) -> bool:
    return till.presenter.screen.card_mode


def two_left_open(desk: FakeDesk) -> tuple[SaleId, SaleId]:
    first = desk.leave_open(GOOD)
    second = Sale(SaleId("second"), SaleState.OPEN, NOW - timedelta(minutes=9), TillId("caisse-1"))
    desk.left_open.append((second, []))
    return first, second.id


# --- what is used and taken off is what was shown ----------------------------------------------


def test_another_discount_than_the_one_shown_is_not_booked(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD, SECOND_GOOD)
        five = replace(TEN_EUROS, id=RewardId("five"), worth=Worth(WorthKind.VALUE, Decimal(5)))
        till.desk.answers[GOOD] = replace(in_stock(GOOD, five), basis=Basis.SPLIO)
        gate = till.desk.hold("release")
        till.presenter.on_remove(SECOND_GOOD)
        await beat()
        till.presenter.on_scan(GOOD.value)  # Splio's new answer waits behind the ledger
        await beat()
        assert [row.off for row in till.presenter.screen.rows] == ["−€10.00"]
        till.presenter.on_complete()
        gate.set()
        await till.presenter.settle()
        assert till.desk.acts("complete") == []
        assert "have just changed" in till.panel_reason
        assert [row.off for row in till.presenter.screen.rows] == ["−€5.00"]
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Sale completed"

    till(story)


# --- acts while a sale closes ------------------------------------------------------------------


def test_a_reward_of_the_last_customer_does_not_reach_the_next_sale(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        gate = closing(till)
        till.presenter.on_reward(SECOND_GOOD)
        gate.set()
        await till.presenter.settle()
        assert till.codes == []
        assert till.presenter.screen.panel.word == "Sale completed"

    till(story)


def test_a_reward_is_taken_as_splio_spells_it(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.scanning = Scanning(ScanRules(upc_as_ean=True))
        till.presenter.intake = type(till.presenter.intake)(till.desk.scanning.rules, speak("en"))
        await till.scan(CARD)
        till.presenter.on_card_mode()
        till.presenter.on_reward(UPC)
        await till.presenter.settle()
        assert till.codes == [UPC]
        assert till.presenter.basket.card_code == CARD
        assert not card_mode(till)

    till(story)


def test_a_card_announced_while_a_sale_closes_is_the_next_sales_card(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.stock[SECOND_GOOD] = in_stock(SECOND_GOOD, card=OTHER_CARD)
        gate = closing(till)
        till.presenter.on_card_mode()
        assert card_mode(till)
        till.presenter.on_scan(OTHER_CARD.value)
        assert not card_mode(till)
        till.presenter.on_scan(SECOND_GOOD.value)
        gate.set()
        await till.presenter.settle()
        assert till.presenter.basket.card_code == OTHER_CARD
        assert till.codes == [SECOND_GOOD]

    till(story)


def test_a_card_found_while_a_sale_closes_is_the_next_sales_card(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        gate = closing(till)
        till.presenter.on_found(OTHER_CARD)
        gate.set()
        await till.presenter.settle()
        assert till.presenter.basket.card_code == OTHER_CARD
        assert till.codes == []

    till(story)


@pytest.mark.parametrize("fails", [False, True])
def test_the_card_key_while_a_sale_closes_is_for_the_next_sale(till: Story, fails: bool) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_card_mode()  # of the sale that ends: it ends with it
        gate = closing(till)
        assert not card_mode(till)
        till.presenter.on_card_mode()
        if fails:
            till.desk.fails["complete"] = FULL
        gate.set()
        await till.presenter.settle()
        assert card_mode(till) is not fails
        await till.scan(OTHER_CARD)
        assert till.presenter.basket.card_code == (CARD if fails else OTHER_CARD)

    till(story)


# --- drafts and sales put aside ----------------------------------------------------------------


def test_the_same_entries_in_the_next_sale_are_kept_as_well(till: Story) -> None:
    async def story(till: Till) -> None:
        for times in (1, 2):
            await till.ready(GOOD)
            till.presenter._keep_draft()
            await till.presenter.settle()
            assert len(till.desk.acts("keep_draft")) == times
            till.presenter.on_cancel()
            till.presenter.on_answer(till.questions[-1], yes=True)
            await till.presenter.settle()
        assert len(till.desk.drafts) == 2

    till(story)


def test_a_draft_that_the_disk_refused_is_kept_later(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["keep_draft"] = FULL
        till.presenter._keep_draft()
        await till.presenter.settle()
        assert till.desk.drafts == {}
        till.desk.fails.clear()
        till.presenter._keep_draft()
        await till.presenter.settle()
        assert len(till.desk.drafts) == 1

    till(story)


def test_a_recalled_sale_is_kept_anew_though_it_reads_as_it_once_did(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter._keep_draft()
        till.presenter.on_amount("70", final=True)
        till.presenter.on_recall(await put_aside(till))
        await till.presenter.settle()
        till.presenter.on_amount("60", final=True)
        till.presenter._keep_draft()
        await till.presenter.settle()
        assert len(till.desk.acts("keep_draft")) == 2

    till(story)


def test_each_waiting_voucher_used_elsewhere_meanwhile_is_told(till: Story) -> None:
    async def story(till: Till) -> None:
        for code in (THRESHOLD, SECOND_GOOD):
            till.desk.stock[code] = in_stock(code, till.desk.stock[THRESHOLD].reward or TEN_EUROS)
        await till.ready(GOOD, THRESHOLD, SECOND_GOOD, amount="49.99")
        sale_id = await put_aside(till)
        for code in (THRESHOLD, SECOND_GOOD):
            till.desk.stock[code] = in_stock(code, status=VoucherStatus.BURNED)
        before = till.beeps
        till.presenter.on_recall(sale_id)
        await till.presenter.settle()
        assert till.codes == [GOOD]
        notice = till.presenter.screen.notice
        for code in (THRESHOLD, SECOND_GOOD):
            assert f"Voucher {code.masked} turns out to be refused" in notice
        assert till.beeps > before

    till(story)


def test_an_amount_with_a_fault_is_not_put_aside(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_amount("1.2.3", final=True)
        till.presenter.on_put_aside()
        await till.presenter.settle()
        assert till.desk.acts("put_aside") == []
        assert till.codes == [GOOD]
        assert till.presenter.screen.amount_fault

    till(story)


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_R])
def test_the_last_digit_counts_however_soon_the_key_follows(
    tell: Tell, desk: FakeDesk, key: Qt.Key
) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        entry.amount.setFocus()
        type_slowly(entry.amount, "60")
        QTest.keyClick(window, key, CONTROL)
        await settle(window)
        if key is Qt.Key.Key_S:
            draft = desk.left_open[0][0].draft
            assert draft is not None
            assert draft.amount == Money(60_00)
        else:
            assert window.presenter.basket.amount == Money(60_00)
            assert "put it aside (Ctrl+S) first" in window.presenter.screen.notice

    tell(story)


def test_what_a_recalled_sale_brings_is_selected_to_be_typed_over(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        scan(entry.code, GOOD)
        entry.amount.setText("49.99")
        entry.finish_amount()
        entry.ref.setText("T-42")
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
        await settle(window)
        QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
        await settle(window)
        (dialog,) = window.findChildren(RecallDialog)
        QTest.keyClick(dialog, Qt.Key.Key_1)
        await gone(dialog)
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert (entry.ref.text(), entry.ref.selectedText()) == ("T-42", "T-42")
        assert entry.ref.hasFocus()

    tell(story)


# --- sales that another run left ---------------------------------------------------------------


def test_one_decision_at_a_time_about_sales_left_open(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        first, second = two_left_open(desk)
        till = Till(desk, speak("en"))
        gate = desk.hold("cancel")
        till.presenter.on_free_left(first)
        till.presenter.on_answer(till.questions[-1], yes=True)
        asked = len(till.questions)
        till.presenter.on_free_left(second)
        till.presenter.on_keep_left(second)
        till.presenter.on_recall(first)
        await beat()
        assert len(till.questions) == asked
        assert desk.acts("put_aside") == desk.acts("recall") == []
        gate.set()
        await till.presenter.settle()
        assert [entry[0].id for entry in desk.left_open] == [second]
        till.presenter.on_keep_left(second)
        await till.presenter.settle()
        assert len(desk.acts("put_aside")) == 1

    arun(main())


def test_a_decision_that_failed_bars_no_other(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        first, second = two_left_open(desk)
        till = Till(desk, speak("en"))
        desk.fails["put_aside"] = FULL
        till.presenter.on_keep_left(first)
        await till.presenter.settle()
        desk.fails.clear()
        till.presenter.on_keep_left(second)
        await till.presenter.settle()
        assert [entry[0].aside_at for entry in desk.left_open] == [None, NOW]

    arun(main())


def test_nothing_is_decided_about_a_sale_left_open_while_one_closes(
    arun: Run, desk: FakeDesk
) -> None:
    async def main() -> None:
        first, _second = two_left_open(desk)
        till = Till(desk, speak("en"))
        await till.ready(SECOND_GOOD)
        gate = closing(till)
        till.presenter.on_free_left(first)
        till.presenter.on_keep_left(first)
        gate.set()
        await till.presenter.settle()
        assert till.questions == []
        assert desk.acts("put_aside") == []

    arun(main())


def test_a_touch_in_haste_does_not_answer_for_the_next_sale(qtbot: QtBot) -> None:
    strip = LeftOpenStrip(speak("en"))
    qtbot.addWidget(strip)
    heard: list[object] = []
    strip.freed.connect(heard.append)
    (free,) = (one for one in strip.findChildren(QPushButton) if one.text() == "Cancel that sale")

    def touch() -> list[object]:
        QTest.mouseClick(free, Qt.MouseButton.LeftButton)
        return heard

    strip.render_sale(LeftOpen(SaleId("a"), "one"))
    assert touch() == []
    qtbot.waitUntil(lambda: bool(touch()))
    assert heard == ["a"]
    strip.render_sale(LeftOpen(SaleId("a"), "one, told anew"))
    assert touch() == ["a", "a"]
    strip.render_sale(LeftOpen(SaleId("b"), "another"))
    assert touch() == ["a", "a"]
