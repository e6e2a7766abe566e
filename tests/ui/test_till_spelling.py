"""Splio forgives letter case: one voucher stays one, however it was spelled."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from posapp.domain.code import Code
from posapp.domain.finding import Basis, Kind
from posapp.domain.voucher import VoucherStatus
from posapp.ui.theme import Tone
from tests.ui.fake_desk import CARD, GOOD, NOW, in_stock, voucher
from tests.ui.harness import Story, Till

TYPED, SPLIOS = Code("summer-10a"), Code("SUMMER-10A")
ALREADY = "Voucher …-10A is already in this sale; it counts once."


def answered(till: Till, asked: Code = TYPED, **facts: object) -> None:
    """Splio knows the voucher, under its own spelling."""
    known = in_stock(SPLIOS, **facts)  # type: ignore[arg-type]
    till.desk.answers[asked] = replace(known, basis=Basis.SPLIO, as_of=NOW)


def test_splios_spelling_takes_the_place_of_the_one_scanned(till: Story) -> None:
    async def story(till: Till) -> None:
        answered(till)
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(TYPED.value)
        till.presenter.on_scan(GOOD.value)
        assert till.codes == [TYPED, GOOD]
        await till.presenter.settle()
        assert till.codes == [SPLIOS, GOOD]
        assert till.desk.acts("reserve") == [GOOD, SPLIOS]
        assert [line.burn_id is not None for line in till.presenter.basket.lines] == [True, True]
        assert till.presenter.screen.notice == ""

    till(story)


def test_the_panel_goes_with_the_spelling(till: Story) -> None:
    async def story(till: Till) -> None:
        answered(till)
        await till.scan(CARD, TYPED)
        panel = till.presenter.screen.panel
        assert (panel.tone, panel.code) == (Tone.GOOD, SPLIOS.masked)
        assert panel.basis == "Checked with Splio now."

    till(story)


def test_a_refusal_under_the_other_spelling_beeps_once_and_leaves(till: Story) -> None:
    async def story(till: Till) -> None:
        answered(till)
        used = voucher(SPLIOS, VoucherStatus.BURNED)
        till.desk.answers[TYPED] = replace(till.desk.answers[TYPED], voucher=used)
        await till.scan(CARD)
        gate = till.desk.hold("ask")
        till.presenter.on_scan(TYPED.value)
        before = till.beeps
        gate.set()
        await till.presenter.settle()
        assert till.presenter.screen.panel.reason.startswith("Already used; Splio")
        assert till.codes == []
        assert till.beeps == before + 1

    till(story)


def test_the_same_voucher_in_the_other_spelling_counts_once(till: Story) -> None:
    async def story(till: Till) -> None:
        answered(till)
        till.desk.stock[SPLIOS] = in_stock(SPLIOS)
        await till.scan(CARD, SPLIOS)
        till.presenter.on_scan(TYPED.value)
        assert till.codes == [SPLIOS]
        assert till.presenter.screen.notice == ALREADY
        assert till.presenter.screen.panel.code == SPLIOS.masked
        await till.presenter.settle()
        assert till.codes == [SPLIOS]
        assert till.desk.acts("reserve") == [SPLIOS]
        assert set(till.desk.held) == {SPLIOS}

    till(story)


def test_an_unknown_one_gives_way_to_the_one_the_stock_knows(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, TYPED)
        assert till.presenter.basket.lines[0].sighting.kind is Kind.UNKNOWN
        till.desk.stock[SPLIOS] = in_stock(SPLIOS)
        await till.scan(SPLIOS)
        assert till.codes == [SPLIOS]
        assert till.presenter.screen.notice == ALREADY
        assert till.presenter.screen.panel.tone is Tone.GOOD
        assert till.desk.acts("reserve") == [SPLIOS]

    till(story)


def test_two_in_the_sale_become_one_when_splio_says_so(till: Story) -> None:
    async def story(till: Till) -> None:
        # The stock knew both spellings, which only Splio's answer can tell to be one voucher.
        till.desk.stock |= {TYPED: in_stock(TYPED), SPLIOS: in_stock(SPLIOS)}
        await till.scan(CARD, SPLIOS)
        answered(till)
        gate = till.desk.hold("ask")
        till.presenter.on_scan(TYPED.value)
        await asyncio.sleep(0.02)
        assert set(till.desk.held) == {SPLIOS, TYPED}
        gate.set()
        await till.presenter.settle()
        assert till.codes == [SPLIOS]
        assert set(till.desk.held) == {SPLIOS}
        assert till.presenter.screen.notice == ALREADY
        assert till.presenter.screen.panel.code == SPLIOS.masked

    till(story)


def test_a_hold_moves_to_the_new_spelling(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.stock[TYPED] = in_stock(TYPED)
        answered(till)
        gate = till.desk.hold("ask")
        till.presenter.on_scan(CARD.value)
        till.presenter.on_scan(TYPED.value)
        await asyncio.sleep(0.02)
        assert set(till.desk.held) == {TYPED}
        gate.set()
        await till.presenter.settle()
        assert set(till.desk.held) == {SPLIOS}
        assert till.presenter.basket.lines[0].burn_id == till.desk.held[SPLIOS].id

    till(story)


def test_an_answer_for_a_voucher_taken_out_changes_nothing(till: Story) -> None:
    async def story(till: Till) -> None:
        answered(till)
        gate = till.desk.hold("ask")
        till.presenter.on_scan(TYPED.value)
        await asyncio.sleep(0.02)
        till.presenter.on_remove(TYPED)
        gate.set()
        await till.presenter.settle()
        assert till.codes == []
        assert till.presenter.screen.panel.word == "Ready"

    till(story)
