"""Putting a sale aside, recalling it, and what is asked about sales that another run left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from posapp.domain.basket import Basket
from posapp.domain.errors import Disposition, SaleError, StoreError
from posapp.domain.ids import SaleId, TillId
from posapp.domain.money import Money
from posapp.domain.sale import Draft, Sale, SaleState
from posapp.ui.shell.window import TillWindow
from posapp.ui.till.aside import RecallDialog
from posapp.ui.till.screen import Place, RecallAsked
from tests.ui.conftest import Run, speak
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    NOW,
    SECOND_GOOD,
    THRESHOLD,
    UNKNOWN,
    FakeDesk,
    burn,
    in_stock,
)
from tests.ui.hands import Tell, codes_of, gone, scan, settle, shown
from tests.ui.harness import Story, Till


async def put_aside(till: Till) -> None:
    till.presenter.on_put_aside()
    await till.presenter.settle()


def listed(till: Till) -> list[RecallAsked]:
    asked: list[RecallAsked] = []
    till.presenter.recalls.connect(asked.append)
    till.presenter.on_recall_wanted()
    return asked


def test_a_sale_comes_back_whole(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD, THRESHOLD, amount="49.99")
        await put_aside(till)
        screen = till.presenter.screen
        assert (screen.panel.word, screen.recall) == ("Put aside", "Recall (1)\nCtrl+R")
        assert till.presenter.basket == Basket()
        assert "Elodie" not in repr(screen)
        assert list(till.desk.held) == [GOOD]  # held while it is aside
        assert till.left_open == ""
        (asked,) = listed(till)
        (one,) = asked.sales
        assert one.text == "14:30 · €49.99 · 2 vouchers · ticket T-42"
        till.presenter.on_recall(one.sale_id)
        await till.presenter.settle()
        screen, basket = till.presenter.screen, till.presenter.basket
        assert till.codes == [GOOD, THRESHOLD]
        assert [row.word for row in screen.rows] == ["Accepted", "Not yet"]
        assert (basket.amount, basket.card_code, screen.ref) == (Money(49_99), CARD, "T-42")
        assert screen.member.title == "Elodie Riquer"
        assert screen.panel.word == "Sale recalled"
        assert till.places[-1] is Place.TICKET
        assert till.desk.acts("reserve") == [GOOD]  # the hold was never given up
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Sale completed"
        assert till.desk.left_open == []

    till(story)


def test_vouchers_are_judged_anew_when_a_sale_comes_back(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        await put_aside(till)
        seen = till.desk.stock[GOOD]
        assert seen.voucher is not None
        ended = replace(seen.voucher, expires_at=NOW + timedelta(minutes=1))
        till.desk.stock[GOOD] = replace(seen, voucher=ended)
        till.desk.clock = NOW + timedelta(minutes=2)
        till.presenter.on_recall(till.desk.left_open[0][0].id)
        await till.presenter.settle()
        (row,) = till.presenter.screen.rows
        assert (row.word, row.off) == ("Refused", "")
        assert "It will not be used." in row.reason

    till(story)


def test_a_managers_word_comes_back_within_the_run(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(UNKNOWN)
        till.presenter.on_approve()
        assert till.presenter.on_approved("Ana", "a regular", "8") is None
        till.presenter.on_approval_closed()
        await put_aside(till)
        till.presenter.on_recall(till.desk.left_open[0][0].id)
        await till.presenter.settle()
        (row,) = till.presenter.screen.rows
        assert (row.word, row.off) == ("Accepted", "−€8.00")

    till(story)


def test_cancelling_speaks_of_no_voucher_where_none_is_held(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_remove(GOOD)
        await till.presenter.settle()
        till.presenter.on_cancel()
        assert till.questions[-1].text == "Cancel this sale? No voucher is held."
        till.presenter.on_answer(till.questions[-1], yes=True)
        await till.presenter.settle()
        assert till.panel_reason == "It held no voucher."
        await till.ready(GOOD)
        till.presenter.on_cancel()
        assert till.questions[-1].text == "Cancel this sale? Its voucher becomes free again."
        till.presenter.on_answer(till.questions[-1], yes=True)
        await till.presenter.settle()
        assert till.panel_reason == "Its voucher is free again."
        await put_aside(till)
        till.presenter.on_ref("T-8")
        await put_aside(till)
        (asked,) = listed(till)
        assert asked.sales[0].text == "14:30 · no voucher · ticket T-8"

    till(story)


def test_scans_while_it_is_put_aside_belong_to_the_next_sale(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        gate = till.desk.hold("put_aside")
        till.presenter.on_put_aside()
        till.presenter.on_put_aside()
        till.presenter.on_scan(SECOND_GOOD.value)
        gate.set()
        await till.presenter.settle()
        assert till.codes == [SECOND_GOOD]
        assert len(till.desk.acts("put_aside")) == 1

    till(story)


def test_with_a_sale_in_hand_nothing_is_recalled(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        await put_aside(till)
        await till.scan(SECOND_GOOD)
        assert listed(till) == []
        assert "Complete this sale or put it aside (Ctrl+S) first." in till.presenter.screen.notice
        till.presenter.on_recall(till.desk.left_open[0][0].id)
        await till.presenter.settle()
        assert till.codes == [SECOND_GOOD]
        assert till.desk.acts("recall") == []

    till(story)


def test_nothing_to_put_aside_or_to_recall_says_so(till: Story) -> None:
    async def story(till: Till) -> None:
        await put_aside(till)
        assert till.presenter.screen.notice == "There is nothing to put aside."
        assert not till.presenter.screen.may_put_aside
        assert listed(till) == []
        assert till.presenter.screen.notice == "No sale is put aside."
        till.presenter.on_ref("T-7")  # a ticket number alone is something
        await put_aside(till)
        assert till.desk.left_open[0][0].draft == Draft(ref="T-7")

    till(story)


@pytest.mark.parametrize(
    ("act", "fault"),
    [
        ("put_aside", StoreError("store.full", Disposition.ASK)),
        ("recall", SaleError("sale.not_open", Disposition.REFUSE)),
    ],
)
def test_a_fault_keeps_everything_where_it_is(
    till: Story, act: str, fault: StoreError | SaleError
) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        if act == "recall":
            await put_aside(till)
        till.desk.fails[act] = fault
        if act == "put_aside":
            await put_aside(till)
            assert till.codes == [GOOD]
        else:
            till.presenter.on_recall(till.desk.left_open[0][0].id)
            await till.presenter.settle()
            assert till.codes == []
        assert till.presenter.screen.panel.word == "Please note"
        assert not till.presenter.screen.busy
        assert list(till.desk.held) == [GOOD]

    till(story)


def test_what_is_entered_is_kept_for_a_crash_once_something_is_held(till: Story) -> None:
    async def story(till: Till) -> None:
        till.presenter.on_amount("20", final=True)
        till.presenter._keep_draft()
        await till.presenter.settle()
        assert till.desk.drafts == {}
        await till.ready(GOOD)
        till.presenter._keep_draft()
        till.presenter._keep_draft()
        await till.presenter.settle()
        (draft,) = till.desk.acts("keep_draft")
        assert draft == Draft(Money(60_00), CARD, "T-42", (GOOD,))
        till.desk.fails["keep_draft"] = StoreError("store.full", Disposition.ASK)
        till.presenter.on_ref("T-43")
        till.presenter._keep_draft()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Accepted"  # no trouble for the cashier yet

    till(story)


def crashed(desk: FakeDesk) -> list[SaleId]:
    """Two sales of a run that died, and one that it had put aside."""
    first = desk.leave_open(GOOD)
    sale = Sale(SaleId("second"), SaleState.OPEN, NOW - timedelta(minutes=9), TillId("caisse-1"))
    draft = Draft(Money(30_00), CARD, "T-9", (SECOND_GOOD, THRESHOLD))
    desk.held[SECOND_GOOD] = burn(SECOND_GOOD, sale.id, 950)
    desk.left_open.append((replace(sale, draft=draft), [desk.held[SECOND_GOOD]]))
    aside = replace(sale, id=SaleId("third"), aside_at=NOW - timedelta(minutes=3), draft=Draft())
    desk.left_open.append((aside, []))
    return [first, sale.id, aside.id]


async def free(till: Till, sale_id: SaleId, *, yes: bool) -> None:
    """Cancel a sale beside the one in hand, and answer what is asked."""
    till.presenter.on_free_left(sale_id)
    till.presenter.on_answer(till.questions[-1], yes=yes)
    await till.presenter.settle()


def test_cancelling_an_empty_open_sale_promises_no_voucher(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        sale = Sale(SaleId("bare"), SaleState.OPEN, NOW, TillId("caisse-1"), draft=Draft(ref="T-1"))
        desk.left_open.append((sale, []))
        till = Till(desk, speak("en"))
        await free(till, sale.id, yes=True)
        assert till.questions[-1].text == "Cancel that sale? No voucher is held."
        assert till.presenter.screen.notice == "That sale is cancelled."
        assert desk.left_open == []

    arun(main())


def test_each_open_sale_is_asked_about_one_at_a_time(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        first, second, third = crashed(desk)
        till = Till(desk, speak("en"))
        assert till.left_open == "An unfinished sale of 14:02 holds 1 voucher. (1 of 3)"
        till.presenter.on_keep_left(first)
        await till.presenter.settle()
        assert till.left_open == "An unfinished sale of 14:21 holds 1 voucher. (1 of 2)"
        await free(till, second, yes=False)
        assert set(desk.held) == {GOOD, SECOND_GOOD}
        await free(till, second, yes=True)
        assert list(desk.held) == [GOOD]
        assert till.presenter.screen.notice == "The voucher of that sale is free again."
        assert till.left_open == "A sale put aside at 14:27 holds no voucher."
        till.presenter.on_recall(third)
        await till.presenter.settle()
        assert till.panel_reason == "No voucher is held for it."
        assert (till.left_open, till.presenter.screen.recall) == ("", "Recall (1)\nCtrl+R")
        # Kept for later means put aside: what it entered stays as it was.
        assert desk.acts("put_aside") == [None]
        await till.scan(GOOD)
        assert till.left_open == "A sale put aside at 14:30 holds 1 voucher."

    arun(main())


def test_going_on_with_a_crashed_sale_brings_back_what_was_kept(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        _first, second, _third = crashed(desk)
        till = Till(desk, speak("en"))
        till.presenter.on_recall(second)
        await till.presenter.settle()
        assert till.codes == [SECOND_GOOD, THRESHOLD]
        assert (till.presenter.basket.amount, till.presenter.screen.ref) == (Money(30_00), "T-9")
        assert till.presenter.basket.lines[0].burn_id == "burn-950"
        assert "14:02" in till.left_open  # the next one is asked about now

    arun(main())


def test_without_a_draft_the_card_is_the_one_that_vouchers_are_held_for(
    arun: Run, desk: FakeDesk
) -> None:
    async def main() -> None:
        left = desk.leave_open(GOOD, SECOND_GOOD)
        till = Till(desk, speak("en"))
        till.presenter.on_recall(left)
        await till.presenter.settle()
        assert till.codes == [GOOD, SECOND_GOOD]
        assert till.presenter.basket.card_code == CARD

    arun(main())


# --- the window --------------------------------------------------------------------------------


def test_keys_and_fields_of_the_window(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        entry = window.till.entry
        assert not entry.aside_button.isVisible()
        scan(entry.code, CARD)
        scan(entry.code, GOOD)
        await settle(window)
        assert not entry.recall_button.isVisible()
        entry.amount.setText("49.99")
        entry.finish_amount()
        entry.ref.setText("T-42")
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await settle(window)
        assert (entry.amount.text(), entry.ref.text(), codes_of(window)) == ("", "", [])
        assert entry.recall_button.text() == "Recall (1)\nCtrl+R"
        QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await settle(window)
        (dialog,) = window.findChildren(RecallDialog)
        assert "1   14:30 · €49.99 · 1 voucher · ticket T-42" in shown(dialog)
        assert "Elodie" not in shown(dialog)
        for key in "1000739":  # a scanner's, before its first key can choose
            QTest.keyClicks(dialog, key)
        dialog._take_typed()
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_9)  # there is one only
        dialog._take_typed()
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_1)
        await gone(dialog)
        await settle(window)
        assert (entry.amount.text(), entry.ref.text()) == ("49.99", "T-42")
        assert codes_of(window) == [GOOD]

    tell(story)


def test_the_strip_has_three_answers(tell: Tell, desk: FakeDesk) -> None:
    desk.leave_open(GOOD)
    desk.stock[GOOD] = in_stock(GOOD)

    async def story(window: TillWindow) -> None:
        told = shown(window)
        for answer in ("Go on with it", "Cancel that sale", "Keep for later"):
            assert answer in told
        window.till.left_open.resumed.emit(SaleId("left"))
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert not window.till.left_open.isVisible()

    tell(story)


def test_more_sales_than_keys_are_told(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        for number in range(11):
            at = NOW - timedelta(minutes=60 - number)
            sale = Sale(SaleId(f"s{number}"), SaleState.OPEN, at, TillId("caisse-1"), aside_at=at)
            desk.left_open.append((sale, []))
        till = Till(desk, speak("en"))
        (asked,) = listed(till)
        assert (asked.sales[0].sale_id, len(asked.sales), asked.more) == (
            "s0",
            9,
            2,
        )

    arun(main())
