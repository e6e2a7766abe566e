"""What is said of the limits: why, what to tell the customer, what to do, how old the stock is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from posapp.domain.approval import ApprovalFault
from posapp.domain.finding import Reason
from posapp.domain.link import Link, LinkState
from posapp.domain.money import Money
from posapp.domain.risk import Risk, UnknownRule
from posapp.domain.voucher import CustomField, FieldMap
from posapp.ui.text import Words
from posapp.ui.theme import Tone
from tests.ui.fake_desk import (
    CARD,
    GOOD,
    NOW,
    SECOND_GOOD,
    SYNCED,
    TEN_EUROS,
    UNKNOWN,
    FakeDesk,
    in_stock,
)
from tests.ui.harness import Story, Till

LIMITS = (
    Reason.STOCK_OLD,
    Reason.STOCK_TOO_OLD,
    Reason.OVER_CODE_CAP,
    Reason.OVER_SALE_CAP,
    Reason.OVER_TILL_VALUE,
    Reason.OVER_TILL_COUNT,
    Reason.OUTAGE_TOO_LONG,
)


@pytest.mark.parametrize("reason", LIMITS)
def test_every_limit_says_why_what_to_tell_and_what_to_do(reason: Reason, words: Words) -> None:
    from posapp.domain.finding import Finding

    found = Finding(reason, when=SYNCED, value=Money(40_00), cap=Money(30_00), limit=50)
    for text in (words.reason(found), words.tell_reason(found), words.next_for(reason)):
        assert text
        assert "{" not in text
        assert "?" not in text


@pytest.mark.parametrize("fault", list(ApprovalFault))
def test_every_fault_has_one_sentence(fault: ApprovalFault, words: Words) -> None:
    text = words.approval_fault(fault, Risk())
    assert text.endswith(".")
    assert "{" not in text


def test_an_unknown_code_is_never_called_invalid(till: Story, desk: FakeDesk) -> None:
    desk.synced = NOW - timedelta(minutes=12)

    async def story(t: Till) -> None:
        await t.scan(CARD, UNKNOWN)
        assert (
            t.panel_reason
            == "This code is not in our stock, synced 12 min ago; next sync in 18 min."
        )
        desk.link_ = Link(LinkState.OFFLINE)
        t.presenter.refresh()
        assert t.panel_reason == (
            "This code is not in our stock, synced 12 min ago; it cannot be checked with Splio now."
        )
        desk.policy = replace(desk.policy, risk=Risk(unknown=UnknownRule.REFUSE))
        await t.scan(UNKNOWN)
        panel = t.presenter.screen.panel
        assert panel.tone is Tone.BAD
        assert not t.presenter.screen.may_approve
        assert "invalid" not in f"{panel.reason} {panel.tell} {panel.next}".lower()

    till(story)


def test_the_product_and_an_old_stocks_age_are_shown(till: Story, desk: FakeDesk) -> None:
    desk.policy = replace(desk.policy, fields=FieldMap(product=("Produit",)))
    shoes = replace(TEN_EUROS, custom_fields=(CustomField(9, "Produit", "Chaussures"),))
    desk.stock[GOOD] = replace(in_stock(GOOD, shoes), as_of=NOW - timedelta(hours=5))

    async def story(t: Till) -> None:
        await t.scan(CARD, GOOD)
        panel = t.presenter.screen.panel
        assert panel.product == "For: Chaussures"
        assert panel.basis == "From the stock of 09:30, 5 h ago."
        await t.scan(SECOND_GOOD)
        assert t.presenter.screen.panel.basis == "From the stock of 14:02."

    till(story)


# In the window.
