"""Scans: what each does to the sale, the ledger and the screen, and what Splio adds later."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from posapp.domain.burn import BurnState
from posapp.domain.finding import Basis, Grade, Kind
from posapp.domain.ids import SaleId
from posapp.domain.verdict import LocalUse, Sighting
from posapp.domain.voucher import VoucherStatus
from posapp.ui.desk import CardFound
from posapp.ui.theme import Tone
from posapp.ui.till.screen import Place
from tests.ui.fake_desk import (
    CARD,
    ELODIE,
    EXPIRED,
    GOOD,
    NOW,
    OTHER_CARD,
    SECOND_GOOD,
    THRESHOLD,
    UNKNOWN,
    in_stock,
    voucher,
)
from tests.ui.harness import Story, Till


def test_a_good_voucher_is_judged_within_the_call_and_then_held(till: Story) -> None:
    async def story(till: Till) -> None:
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(GOOD.value)
        panel = till.presenter.screen.panel
        assert (panel.tone, panel.word, panel.code) == (Tone.GOOD, "Accepted", "…0010")
        assert panel.basis == "From the stock of 14:02. Asking Splio…"
        await till.presenter.settle()
        assert till.presenter.screen.panel.basis == "From the stock of 14:02."
        assert till.presenter.basket.lines[0].burn_id == "burn-1"
        assert till.desk.acts("reserve") == [GOOD]
        assert till.beeps == 0

    till(story)


def test_a_card_becomes_the_member_and_a_second_one_replaces_it(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD)
        assert till.presenter.screen.member.title == "Elodie Riquer"
        assert "150 points" in till.presenter.screen.member.detail
        await till.scan(CARD)
        assert till.presenter.screen.notice == "This card is already in the sale."
        till.desk.stock[OTHER_CARD] = Sighting(OTHER_CARD, Kind.CARD, Basis.STOCK, NOW)
        await till.scan(OTHER_CARD)
        assert till.presenter.screen.notice == "Card …0022 has replaced card …0015."
        assert till.presenter.basket.card_code == OTHER_CARD
        assert till.beeps == 1

    till(story)


def test_the_threshold_turns_live(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, THRESHOLD)
        assert till.presenter.basket.lines[0].verdict.grade is Grade.ATTENTION
        assert till.panel_reason == "Usable from €50.00 of purchase: the amount is not entered."
        till.presenter.on_amount("49,90", final=False)
        assert till.panel_reason == "€0.10 short: usable from €50.00 of purchase."
        assert till.presenter.screen.panel.word == "Not yet"
        assert till.codes == [THRESHOLD]
        assert till.desk.acts("reserve") == []
        till.presenter.on_amount("50", final=False)
        assert till.presenter.screen.panel.tone is Tone.GOOD
        await till.presenter.settle()
        assert till.desk.acts("reserve") == [THRESHOLD]
        till.presenter.on_amount("20", final=True)
        await till.presenter.settle()
        row = till.presenter.screen.rows[0]
        assert row.tone is Tone.BAD
        assert row.reason.endswith("It will not be used.")
        assert till.desk.acts("release") == []
        assert till.presenter.screen.complete == "Complete without voucher"

    till(story)


def test_a_refused_scan_is_shown_and_not_kept(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, EXPIRED)
        panel = till.presenter.screen.panel
        assert (panel.tone, panel.word) == (Tone.BAD, "Refused")
        assert panel.reason == "It expired on 09/06/2026."
        assert till.codes == []
        assert till.desk.acts("reserve") == []
        assert till.beeps == 1  # Splio's answer said the same and did not beep again

    till(story)


def test_the_same_code_twice_counts_once_and_says_so(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, GOOD, GOOD)
        assert till.codes == [GOOD]
        assert till.presenter.screen.notice == (
            "Voucher …0010 is already in this sale; it counts once."
        )
        assert till.desk.acts("reserve") == [GOOD]

    till(story)


def test_unknown_is_attention_stays_and_may_be_a_card(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(UNKNOWN)
        panel = till.presenter.screen.panel
        assert (panel.tone, panel.word) == (Tone.ATTENTION, "To check")
        assert panel.may_be_card == UNKNOWN
        assert till.codes == [UNKNOWN]
        till.presenter.on_is_card(UNKNOWN)
        await till.presenter.settle()
        assert till.codes == []
        assert till.presenter.basket.card_code == UNKNOWN
        assert till.presenter.screen.member.title == "Card …0997"
        assert till.desk.acts("ask_card") == [UNKNOWN]

    till(story)


def test_card_mode_takes_the_next_scan_as_a_card(till: Story) -> None:
    async def story(till: Till) -> None:
        till.presenter.on_card_mode()
        assert till.presenter.screen.panel.word == "Card?"
        assert till.places[-1] is Place.CODE
        await till.scan(UNKNOWN)
        assert till.presenter.basket.card_code == UNKNOWN
        assert not till.presenter.screen.card_mode
        till.presenter.on_card_mode()
        await till.scan(GOOD)
        assert till.presenter.basket.card_code == UNKNOWN
        assert till.presenter.screen.notice.startswith("This code is a voucher, not a card")

    till(story)


def test_escape_leaves_the_card_mode_first(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, GOOD)
        till.presenter.on_card_mode()
        till.presenter.on_cancel()
        assert till.questions == []
        assert till.codes == [GOOD]

    till(story)


def test_a_card_that_splio_does_not_know_is_said(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.card_answers[CARD] = CardFound(CARD, None, Basis.SPLIO, NOW, splio_denies=True)
        await till.scan(CARD, GOOD)
        assert till.presenter.basket.card_denied
        assert till.presenter.screen.member.detail == "Unknown to Splio"

    till(story)


def test_splios_answer_refines_an_unknown_code(till: Story) -> None:
    async def story(till: Till) -> None:
        known = replace(in_stock(UNKNOWN), basis=Basis.SPLIO, as_of=NOW)
        till.desk.answers[UNKNOWN] = known
        await till.scan(CARD, UNKNOWN)
        panel = till.presenter.screen.panel
        assert (panel.word, panel.basis) == ("Accepted", "Checked with Splio now.")
        assert till.desk.acts("reserve") == [UNKNOWN]

    till(story)


def test_splios_answer_may_make_a_code_a_card(till: Story) -> None:
    async def story(till: Till) -> None:
        member = replace(ELODIE, card_code=UNKNOWN)
        till.desk.answers[UNKNOWN] = Sighting(UNKNOWN, Kind.CARD, Basis.SPLIO, NOW, member=member)
        await till.scan(UNKNOWN)
        assert till.codes == []
        assert till.presenter.basket.card_code == UNKNOWN
        assert till.presenter.screen.panel.word == "Card"
        assert till.presenter.screen.member.title == "Elodie Riquer"

    till(story)


def test_a_voucher_that_splio_turns_down_leaves_the_sale_it_is_shown_in(till: Story) -> None:
    async def story(till: Till) -> None:
        used = voucher(GOOD, VoucherStatus.BURNED)
        till.desk.answers[GOOD] = replace(
            in_stock(GOOD), basis=Basis.SPLIO, as_of=NOW, voucher=used
        )
        await till.scan(CARD, GOOD)
        assert till.panel_reason == "Already used; Splio does not say when or where."
        assert till.codes == []
        assert till.desk.held == {}

    till(story)


def test_a_voucher_that_splio_turns_down_behind_another_stays_to_be_seen(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("ask")
        used = voucher(GOOD, VoucherStatus.BURNED)
        till.desk.answers[GOOD] = replace(
            in_stock(GOOD), basis=Basis.SPLIO, as_of=NOW, voucher=used
        )
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(GOOD.value)
        till.presenter.on_scan(SECOND_GOOD.value)
        await asyncio.sleep(0.02)
        gate.set()
        await till.presenter.settle()
        assert till.presenter.screen.panel.code == SECOND_GOOD.masked
        assert [row.tone for row in till.presenter.screen.rows] == [Tone.BAD, Tone.GOOD]
        assert "…0010" in till.presenter.screen.notice
        assert till.presenter.screen.complete == "Complete with 1 voucher"

    till(story)


def test_a_late_answer_for_a_removed_voucher_is_dropped(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("ask")
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(GOOD.value)
        await asyncio.sleep(0.02)
        till.presenter.on_remove(GOOD)
        gate.set()
        await till.presenter.settle()
        assert till.codes == []
        assert till.desk.held == {}
        assert till.presenter.screen.notice == "Voucher …0010 removed."

    till(story)


def test_a_late_answer_of_the_last_sale_is_dropped(till: Story) -> None:
    async def story(till: Till) -> None:
        gate = till.desk.hold("ask")
        till.presenter.on_scan(UNKNOWN.value)
        till.presenter.on_cancel()
        till.desk.answers[UNKNOWN] = in_stock(UNKNOWN)
        gate.set()
        await till.presenter.settle()
        assert till.codes == []
        assert till.presenter.screen.panel.word == "Ready"

    till(story)


def test_a_voucher_that_the_ledger_holds_is_refused_with_words(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.leave_open(GOOD)
        till.desk.stock[GOOD] = in_stock(GOOD)
        use = LocalUse(BurnState.RESERVED, SaleId("left"), "T-9", NOW - timedelta(minutes=28))
        assert till.desk.sight(GOOD).local is not None
        await till.scan(CARD, GOOD)
        assert till.presenter.screen.panel.reason.startswith("Held by another sale of this till")
        assert till.codes == []
        assert use.state.holds_the_code

    till(story)


def test_a_hold_lost_in_the_ledger_itself_is_told(till: Story) -> None:
    async def story(till: Till) -> None:
        sight = till.desk.sight
        till.desk.sight = lambda code: replace(sight(code), local=None)  # type: ignore[method-assign]
        till.desk.leave_open(GOOD)
        await till.scan(CARD, GOOD)
        assert till.presenter.screen.panel.tone is Tone.BAD
        assert "T-9" in till.presenter.screen.panel.reason
        assert till.codes == []

    till(story)
