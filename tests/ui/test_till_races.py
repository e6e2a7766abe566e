"""Splio's answers and failures that cross the cashier's acts: nothing is used or lost unseen."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, PosError, SaleError, StoreError
from posapp.domain.finding import Basis, Kind
from posapp.domain.verdict import Sighting
from tests.ui.fake_desk import (
    CARD,
    ELODIE,
    GOOD,
    NOW,
    OTHER_CARD,
    SECOND_GOOD,
    UNKNOWN,
    in_stock,
)
from tests.ui.harness import Story, Till

SCAN_AGAIN = "What was scanned meanwhile was not taken: scan it again."
NOT_OPEN = SaleError("sale.not_open", Disposition.REFUSE, sale="s", state="completed")


async def beat() -> None:
    for _ in range(10):
        await asyncio.sleep(0.002)


def splio_knows_a_card(till: Till, code: Code = OTHER_CARD) -> None:
    member = replace(ELODIE, card_code=code)
    till.desk.answers[code] = Sighting(code, Kind.CARD, Basis.SPLIO, NOW, member=member)


def used(till: Till) -> list[Code]:
    return [burn.code for burn in till.desk.held.values() if burn.state is BurnState.PENDING]


def test_complete_without_a_voucher_uses_none_that_turned_good_meanwhile(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD)
        gate = till.desk.hold("ask")
        till.desk.answers[UNKNOWN] = replace(in_stock(UNKNOWN), basis=Basis.SPLIO)
        till.presenter.on_scan(UNKNOWN.value)
        till.presenter.on_amount("60", final=True)
        till.presenter.on_ref("T-1")
        till.presenter.on_complete()
        (question,) = till.questions
        gate.set()
        await beat()
        till.presenter.on_answer(question, yes=True)
        await till.presenter.settle()
        assert till.desk.acts("complete") == []
        assert used(till) == []
        assert "have just changed" in till.panel_reason
        assert till.presenter.screen.complete == "Complete with 1 voucher"
        till.presenter.on_complete()
        await till.presenter.settle()
        assert used(till) == [UNKNOWN]

    till(story)


def test_a_card_that_splio_names_after_the_voucher_is_taken(till: Story) -> None:
    async def story(till: Till) -> None:
        splio_knows_a_card(till)
        till.desk.stock[GOOD] = in_stock(GOOD, card=OTHER_CARD)
        till.presenter.on_scan(OTHER_CARD.value)
        till.presenter.on_scan(GOOD.value)
        await till.presenter.settle()
        assert till.presenter.basket.card_code == OTHER_CARD
        assert till.presenter.screen.member.title == "Elodie Riquer"
        assert till.codes == [GOOD]
        assert till.presenter.screen.panel.code == GOOD.masked
        assert till.presenter.screen.complete == "Complete with 1 voucher"

    till(story)


def test_a_second_card_among_the_vouchers_is_told_and_replaces_none(till: Story) -> None:
    async def story(till: Till) -> None:
        splio_knows_a_card(till)
        await till.scan(CARD)
        before = till.beeps
        gate = till.desk.hold("ask")
        till.presenter.on_scan(OTHER_CARD.value)
        till.presenter.on_scan(GOOD.value)
        gate.set()
        await till.presenter.settle()
        assert till.presenter.basket.card_code == CARD
        assert till.codes == [GOOD]
        assert till.presenter.screen.notice == (
            "Code …0022 is a loyalty card too: the sale keeps card …0015."
        )
        assert till.beeps == before + 2  # "To check" at the scan, and the notice

    till(story)


def test_a_card_that_was_taken_out_before_the_answer_stays_out(till: Story) -> None:
    async def story(till: Till) -> None:
        splio_knows_a_card(till)
        gate = till.desk.hold("ask")
        till.presenter.on_scan(OTHER_CARD.value)
        till.presenter.on_remove(OTHER_CARD)
        gate.set()
        await till.presenter.settle()
        assert till.presenter.basket.card_code is None

    till(story)


@pytest.mark.parametrize(
    "fault", [StoreError("store.locked", Disposition.RETRY), RuntimeError("bug")]
)
def test_scans_during_a_completion_that_failed_are_to_be_repeated(
    till: Story, fault: PosError | RuntimeError
) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["complete"] = fault
        gate = till.desk.hold("complete")
        till.presenter.on_complete()
        await beat()
        till.presenter.on_scan(SECOND_GOOD.value)
        gate.set()
        await till.presenter.settle()
        assert till.codes == [GOOD]
        assert till.presenter.screen.notice == SCAN_AGAIN
        till.desk.fails.clear()
        till.presenter.on_complete()
        await till.presenter.settle()
        assert till.presenter.screen.panel.word == "Sale completed"
        assert till.presenter.basket == Basket()
        assert till.presenter.screen.notice == ""

    till(story)


def test_the_next_customers_card_does_not_join_a_sale_that_changed(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.stock[OTHER_CARD] = Sighting(OTHER_CARD, Kind.CARD, Basis.STOCK, NOW)
        till.desk.stock[SECOND_GOOD] = in_stock(SECOND_GOOD, expires_at=NOW + timedelta(seconds=1))
        await till.ready(GOOD, SECOND_GOOD)
        till.presenter.on_complete()
        till.desk.clock = NOW + timedelta(seconds=2)
        till.presenter.on_scan(OTHER_CARD.value)
        await till.presenter.settle()
        assert "have just changed" in till.panel_reason
        assert till.presenter.basket.card_code == CARD
        assert till.presenter.screen.notice == SCAN_AGAIN

    till(story)


def test_scans_during_a_cancellation_that_failed_are_to_be_repeated(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["cancel"] = StoreError("store.locked", Disposition.RETRY)
        till.presenter.on_cancel()
        till.presenter.on_answer(till.questions[-1], yes=True)
        till.presenter.on_scan(SECOND_GOOD.value)
        await till.presenter.settle()
        assert till.codes == [GOOD]
        assert till.presenter.screen.notice == SCAN_AGAIN

    till(story)


def test_a_sale_that_was_closed_elsewhere_can_be_left(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails |= {"complete": NOT_OPEN, "cancel": NOT_OPEN}
        till.presenter.on_complete()
        await till.presenter.settle()
        assert "Cancel what is on the screen" in till.panel_reason
        till.presenter.on_cancel()
        till.presenter.on_answer(till.questions[-1], yes=True)
        await till.presenter.settle()
        assert till.presenter.basket == Basket()
        assert till.panel_reason.startswith("This sale was closed before.")
        assert "free" not in till.panel_reason

    till(story)


def test_a_ledger_that_fails_at_a_scan_is_told(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.leave_open(GOOD)
        till.desk.fails["open_sales"] = StoreError("store.full", Disposition.ASK)
        assert not till.presenter.on_scan(GOOD.value)
        assert "disk of this till is full" in till.panel_reason

    till(story)
