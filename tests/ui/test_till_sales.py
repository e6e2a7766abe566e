"""Completing and cancelling: once, with what was shown, and nothing kept afterwards."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from posapp.domain.basket import Basket
from posapp.domain.errors import Disposition, SaleError, StoreError
from posapp.domain.money import Money
from posapp.ui.till.screen import Place
from tests.ui.conftest import Run, speak
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    NOW,
    SECOND_GOOD,
    THRESHOLD,
    UNKNOWN,
    FakeDesk,
    in_stock,
    voucher,
)
from tests.ui.harness import Story, Till


def test_completing_says_what_is_missing(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, GOOD)
        till.presenter.on_complete()
        assert till.places == [Place.AMOUNT]
        assert "12.50" in till.presenter.screen.amount_fault
        till.presenter.on_amount("60", final=True)
        assert till.presenter.screen.amount_fault == ""
        till.presenter.on_complete()
        assert till.places == [Place.AMOUNT, Place.TICKET]
        assert till.presenter.screen.ticket_fault == "Enter the ticket number."
        assert till.desk.acts("complete") == []

    till(story)


def test_completing_uses_the_accepted_and_forgets_the_customer(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD, THRESHOLD, amount="49.99")
        assert till.presenter.screen.complete == "Complete with 1 voucher"
        till.presenter.on_complete()
        await till.presenter.settle()
        screen = till.presenter.screen
        assert screen.panel.word == "Sale completed"
        assert screen.panel.reason == "Ticket T-42, €49.99. 1 voucher used."
        assert screen.panel.others == ("Vouchers worth €10.00.",)
        assert till.presenter.basket == Basket()
        assert screen.member.title == "No card yet"
        assert "Elodie" not in repr(screen)
        assert screen.sale == 1
        assert till.desk.acts("complete") == ["T-42"]

    till(story)


def test_completing_twice_completes_once(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_complete()
        till.presenter.on_complete()
        assert till.presenter.screen.busy
        await asyncio.sleep(0)
        till.presenter.on_complete()
        await till.presenter.settle()
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.desk.acts("complete") == ["T-42"]

    till(story)


def test_completing_without_a_voucher_asks_first(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(THRESHOLD, amount="20")
        till.presenter.on_complete()
        till.presenter.on_complete()
        (question,) = till.questions
        assert question.text.startswith("1 voucher is in the sale, but it cannot be used.")
        till.presenter.on_answer(question, yes=False)
        assert till.desk.acts("complete") == []
        till.presenter.on_complete()
        till.presenter.on_answer(till.questions[-1], yes=True)
        till.presenter.on_answer(till.questions[-1], yes=True)
        await till.presenter.settle()
        assert till.desk.acts("complete") == ["T-42"]

    till(story)


def test_a_sale_that_changed_under_the_finger_is_not_completed(till: Story) -> None:
    async def story(till: Till) -> None:
        soon = voucher(GOOD, expires_at=NOW + timedelta(seconds=5))
        till.desk.stock[GOOD] = replace(in_stock(GOOD), voucher=soon)
        await till.ready(GOOD)
        till.desk.clock = NOW + timedelta(seconds=10)
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.desk.acts("complete") == []
        assert "have just changed" in till.panel_reason
        assert till.presenter.screen.rows[0].word == "Refused"
        assert not till.presenter.screen.busy

    till(story)


def test_a_failed_completion_keeps_the_sale(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["complete"] = StoreError("store.full", Disposition.ASK)
        till.presenter.on_complete()
        await till.presenter.settle()
        assert "disk of this till is full" in till.panel_reason
        assert till.codes == [GOOD]
        assert till.presenter.basket.amount == Money(6000)
        del till.desk.fails["complete"]
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Sale completed"

    till(story)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (SaleError("sale.not_open", Disposition.REFUSE), "already closed"),
        (RuntimeError("secret trace"), "The program made a mistake."),
    ],
)
def test_faults_are_told_in_sentences(till: Story, fault: SaleError, said: str) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["complete"] = fault
        till.presenter.on_complete()
        await till.presenter.settle()
        assert said in till.panel_reason
        assert "secret" not in repr(till.presenter.screen)

    till(story)


def test_a_hold_that_failed_is_tried_again_at_completion(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.fails["reserve"] = StoreError("store.locked", Disposition.RETRY)
        await till.ready(GOOD)
        assert till.presenter.basket.lines[0].burn_id is None
        del till.desk.fails["reserve"]
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Sale completed"

    till(story)


def test_scans_during_a_completion_belong_to_the_next_sale(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        gate = till.desk.hold("complete")
        till.presenter.on_complete()
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(SECOND_GOOD.value)
        await asyncio.sleep(0.02)
        assert till.codes == [GOOD]
        gate.set()
        await till.presenter.settle()
        assert till.codes == [SECOND_GOOD]
        assert till.presenter.screen.member.title == "Elodie Riquer"
        assert till.presenter.screen.panel.code == SECOND_GOOD.masked

    till(story)


def test_rapid_scans_keep_their_order_while_the_ledger_is_slow(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("reserve")
        for code in (CARD, GOOD, SECOND_GOOD):
            till.presenter.on_scan(code.value)
        assert till.codes == [GOOD, SECOND_GOOD]
        await asyncio.sleep(0.02)
        gate.set()
        await till.presenter.settle()
        assert till.desk.acts("reserve") == [GOOD, SECOND_GOOD]
        sales = {burn.sale_id for burn in till.desk.held.values()}
        assert len(sales) == 1

    till(story)


def test_a_voucher_removed_while_it_is_being_held_is_given_back(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("reserve")
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(GOOD.value)
        await asyncio.sleep(0.02)
        till.presenter.on_remove(GOOD)
        gate.set()
        await till.presenter.settle()
        assert till.desk.held == {}

    till(story)


def test_cancel_asks_only_where_something_is_held(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, UNKNOWN)
        till.presenter.on_cancel()
        assert till.questions == []
        assert till.presenter.basket == Basket()
        await till.scan(CARD, GOOD)
        till.presenter.on_cancel()
        (question,) = till.questions
        till.presenter.on_answer(question, yes=True)
        await till.presenter.settle()
        assert till.desk.held == {}
        assert till.presenter.screen.panel.word == "Sale cancelled"
        assert till.presenter.basket == Basket()

    till(story)


def test_a_sale_left_open_is_shown_and_never_dropped(arun: Run, desk: FakeDesk) -> None:
    async def main() -> None:
        sale_id = desk.leave_open(GOOD, SECOND_GOOD)
        till = Till(desk, speak("en"))
        assert till.left_open == "An unfinished sale of 14:02 holds 2 vouchers."
        till.presenter.on_keep_left(sale_id)
        assert till.left_open == ""
        assert len(desk.held) == 2
        await till.scan(GOOD)  # held by it: so it must be findable again
        assert till.left_open
        till.presenter.on_free_left(sale_id)
        await till.presenter.settle()
        assert len(desk.held) == 2  # asked first, as for the sale in hand
        (question,) = till.questions
        assert question.text == "Cancel that sale? Its 2 vouchers become free again."
        till.presenter.on_answer(question, yes=True)
        await till.presenter.settle()
        assert till.left_open == ""
        assert desk.held == {}
        assert till.presenter.screen.notice == "The 2 vouchers of that sale are free again."

    arun(main())
