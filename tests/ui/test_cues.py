"""What is heard: one sound a verdict, by its class, and one more where the class changes."""

from __future__ import annotations

from dataclasses import replace

from posapp.domain.code import Code
from posapp.domain.cue import Cue
from posapp.domain.finding import Basis, Kind
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import VoucherStatus
from tests.ui.fake_desk import (
    CARD,
    EXPIRED,
    GOOD,
    NOW,
    THRESHOLD,
    UNKNOWN,
    FakeDesk,
    in_stock,
    voucher,
)
from tests.ui.harness import Story, Till


def test_each_class_has_its_sound_and_a_second_scan_sounds_again(till: Story) -> None:
    async def story(made: Till) -> None:
        for code, cue in (
            (CARD, Cue.ACCEPT),
            (GOOD, Cue.ACCEPT),
            (EXPIRED, Cue.REFUSE),
            (THRESHOLD, Cue.ATTENTION),
            (UNKNOWN, Cue.ATTENTION),
            (GOOD, Cue.ACCEPT),
        ):
            made.cues.clear()
            await made.scan(code)
            assert made.cues == [cue], code

    till(story)


def test_an_answer_that_changes_nothing_is_not_heard(till: Story, desk: FakeDesk) -> None:
    desk.answers[GOOD] = replace(desk.stock[GOOD], basis=Basis.SPLIO, as_of=NOW)

    async def story(made: Till) -> None:
        await made.scan(CARD, GOOD)
        assert made.cues == [Cue.ACCEPT, Cue.ACCEPT]

    till(story)


def test_a_late_answer_that_changes_the_verdict_is_heard_once(till: Story, desk: FakeDesk) -> None:
    used = replace(voucher(GOOD), status=VoucherStatus.BURNED)
    desk.answers[GOOD] = Sighting(GOOD, Kind.VOUCHER, Basis.SPLIO, NOW, voucher=used)
    gate = desk.hold("ask")

    async def story(made: Till) -> None:
        made.presenter.on_scan(CARD.value)
        made.presenter.on_scan(GOOD.value)
        assert made.cues == [Cue.ACCEPT, Cue.ACCEPT]
        gate.set()
        await made.presenter.settle()
        assert made.cues == [Cue.ACCEPT, Cue.ACCEPT, Cue.REFUSE]

    till(story)


def test_an_unknown_code_that_splio_knows_is_heard_to_be_accepted(
    till: Story, desk: FakeDesk
) -> None:
    fresh = Code("1000739900911")
    desk.answers[fresh] = replace(in_stock(fresh), basis=Basis.SPLIO, as_of=NOW)

    async def story(made: Till) -> None:
        await made.scan(CARD, fresh)
        assert made.cues == [Cue.ACCEPT, Cue.ATTENTION, Cue.ACCEPT]

    till(story)


def test_the_turn_to_accepted_as_the_basket_grows_is_heard(till: Story) -> None:
    async def story(made: Till) -> None:
        await made.scan(CARD, THRESHOLD)
        made.cues.clear()
        for amount in ("1", "12", "49.99"):
            made.presenter.on_amount(amount, final=False)
        assert made.cues == []  # half a number says nothing against a voucher
        made.presenter.on_amount("49.99", final=True)
        assert made.cues == [Cue.REFUSE]
        made.presenter.on_amount("50", final=False)
        await made.presenter.settle()
        made.presenter.refresh()
        assert made.cues == [Cue.REFUSE, Cue.ACCEPT]

    till(story)


def test_a_scan_that_waits_for_its_turn_ticks(till: Story, desk: FakeDesk) -> None:
    gate = desk.hold("complete")

    async def story(made: Till) -> None:
        await made.ready(GOOD)
        made.presenter.on_complete()
        made.cues.clear()
        made.presenter.on_scan(EXPIRED.value)
        assert made.cues == [Cue.KEPT]
        gate.set()
        await made.presenter.settle()
        assert made.cues == [Cue.KEPT, Cue.REFUSE]

    till(story)


def test_what_no_verdict_says_asks_for_a_look(till: Story) -> None:
    async def story(made: Till) -> None:
        made.presenter.on_scan("x" * 500)  # the panel says “Not read”
        assert made.cues == []
        assert made.beeps == 1

    till(story)
