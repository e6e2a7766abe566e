"""Bad input at the till: a clear sentence each time, and nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from posapp.domain.errors import Disposition, StoreError
from posapp.domain.finding import Reason
from posapp.domain.money import Money
from posapp.ui.theme import Tone
from tests.ui.conftest import Run, speak
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    OTHER_CARD,
    SECOND_GOOD,
    UNKNOWN,
    FakeDesk,
    in_stock,
    voucher,
)
from tests.ui.harness import Story, Till


@pytest.mark.parametrize(
    ("text", "minor"),
    [("12,50", 1250), ("12.50", 1250), ("12", 1200), (" 1 250,5 ", 125050), ("12.50 €", 1250)],
)
def test_amounts_in_every_usual_form(till: Story, text: str, minor: int) -> None:
    async def story(till: Till) -> None:
        till.presenter.on_amount(text, final=True)
        assert till.presenter.basket.amount == Money(minor)
        assert till.presenter.screen.amount_fault == ""

    till(story)


@pytest.mark.parametrize("text", ["-5", "abc", "1,2,3", "12.345", "1000739900010"])
def test_a_bad_amount_is_a_sentence_and_loses_nothing(till: Story, text: str) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.presenter.on_amount(text, final=True)
        assert till.presenter.screen.amount_fault.endswith(".")
        assert till.codes == [GOOD]
        till.presenter.on_complete()
        assert till.desk.acts("complete") == []
        assert till.presenter.screen.amount_fault.endswith(".")

    till(story)


def test_a_half_typed_amount_is_no_fault(till: Story) -> None:
    async def story(till: Till) -> None:
        for text in ("1", "12", "12,", "12,5", "12,50"):
            till.presenter.on_amount(text, final=False)
            assert till.presenter.screen.amount_fault == ""
        assert till.presenter.basket.amount == Money(1250)
        till.presenter.on_amount("", final=False)
        assert till.presenter.basket.amount is None

    till(story)


@pytest.mark.parametrize("text", ["", "  ", "1" * 300, "10007\x0039900010", "1000 7399"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_bad_scan_is_a_sentence_and_loses_nothing(
    arun: Run, desk: FakeDesk, text: str, language: str
) -> None:
    async def main() -> None:
        till = Till(desk, speak(language))
        await till.ready(GOOD)
        before = till.presenter.basket
        assert not till.presenter.on_scan(text)
        panel = till.presenter.screen.panel
        assert panel.tone is Tone.ATTENTION
        assert panel.reason.endswith(".")
        assert till.presenter.basket == before

    arun(main())


def test_a_wrong_check_digit_is_a_hint(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD)
        assert not till.presenter.on_scan("1000739900011")
        panel = till.presenter.screen.panel
        assert panel.tone is Tone.ATTENTION
        assert "last digit" in panel.slip

    till(story)


def test_a_store_that_cannot_be_read_is_told_and_the_sale_stands(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.ready(GOOD)
        till.desk.fails["sight"] = StoreError("store.corrupt", Disposition.ASK, path="/x")
        assert not till.presenter.on_scan(SECOND_GOOD.value)
        assert "damaged" in till.panel_reason
        assert till.codes == [GOOD]

    till(story)


def test_more_vouchers_than_allowed_are_refused(till: Story) -> None:
    async def story(till: Till) -> None:
        till.desk.stock[UNKNOWN] = in_stock(UNKNOWN)
        await till.scan(CARD, GOOD, SECOND_GOOD, UNKNOWN)
        assert till.codes == [GOOD, SECOND_GOOD]
        assert till.panel_reason == "At most 2 vouchers can be used in one sale."
        till.presenter.on_remove(GOOD)
        # Room was made for it: it needs no second scan.
        await till.presenter.settle()
        assert till.codes == [SECOND_GOOD, UNKNOWN]
        assert till.presenter.screen.panel.word == "Accepted"

    till(story)


def test_whole_codes_are_nowhere_on_the_screen(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(CARD, GOOD, UNKNOWN)
        screen = till.presenter.screen
        shown = [screen.panel.code, screen.panel.reason, screen.member.title, screen.member.detail]
        shown += [f"{row.title} {row.reason}" for row in screen.rows]
        assert not any(code.value in " ".join(shown) for code in (CARD, GOOD, UNKNOWN))

    till(story)


def test_reasons_of_the_domain_reach_the_panel(till: Story) -> None:
    async def story(till: Till) -> None:
        await till.scan(GOOD)
        verdict = till.presenter.basket.lines[0].verdict
        assert Reason.CARD_NEEDED not in verdict.reasons  # the stock knows the owner
        till.desk.stock[GOOD] = replace(in_stock(GOOD), voucher=voucher(GOOD, card=OTHER_CARD))
        till.presenter.on_cancel()
        till.presenter.on_answer(till.questions[-1], yes=True)
        await till.presenter.settle()
        await till.scan(CARD, GOOD)
        assert till.panel_reason == "This voucher belongs to another customer’s card."

    till(story)
