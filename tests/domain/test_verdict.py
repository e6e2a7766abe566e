"""The verdict table: each rule alone, then together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Grade, Kind, Reason
from posapp.domain.ids import RewardId, SaleId
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.risk import Exposure
from posapp.domain.stacking import BY_OTHERS
from posapp.domain.verdict import SaleContext, Sighting, judge
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from tests.domain.cases import TABLE
from tests.domain.limit_cases import LIMITS, STRICT, STRICT_TABLE
from tests.domain.makers import (
    CARD,
    CODE,
    NOW,
    OTHER_CARD,
    SALE,
    THRESHOLD,
    WEB,
    reward,
    sighting,
    unknown,
    used,
    verdict,
    voucher,
)


@pytest.mark.parametrize(
    ("seen", "sale", "grade", "reasons"),
    [row[1:] for row in TABLE + LIMITS],
    ids=[row[0].replace(" ", "-") for row in TABLE + LIMITS],
)
def test_the_table(seen: Sighting, sale: SaleContext, grade: Grade, reasons: set[Reason]) -> None:
    got = verdict(seen, sale)
    assert set(got.reasons) == reasons
    assert got.grade is grade


@pytest.mark.parametrize(
    ("seen", "grade", "reasons"),
    [row[1:] for row in STRICT_TABLE],
    ids=[row[0].replace(" ", "-") for row in STRICT_TABLE],
)
def test_where_unknown_codes_are_refused(
    seen: Sighting, grade: Grade, reasons: set[Reason]
) -> None:
    got = verdict(seen, policy=STRICT)
    assert set(got.reasons) == reasons
    assert got.grade is grade


def test_the_tables_cover_every_reason() -> None:
    told = [row[4] for row in TABLE + LIMITS] + [row[3] for row in STRICT_TABLE]
    # What vouchers bar of each other is told in test_stacking.
    assert set().union(*told) | BY_OTHERS == set(Reason)


def test_the_worst_finding_decides_and_leads() -> None:
    seen = sighting(reward=reward("50", web_only="true"), voucher=voucher(card_code=None))
    got = verdict(seen, SaleContext())
    assert got.grade is Grade.REFUSE
    assert got.reasons[0] is Reason.WEB_ONLY
    assert set(got.reasons) == {Reason.WEB_ONLY, Reason.AMOUNT_NEEDED, Reason.CARD_NEEDED}
    assert not got.may_turn


def test_missing_amount_is_money() -> None:
    got = verdict(sighting(reward=reward("50")), replace(SALE, amount=Money(4999)))
    assert got.missing == Money(1)
    assert got.may_turn


def test_an_old_stock_does_not_bar_a_voucher_that_only_lacks_amount() -> None:
    old = replace(sighting(reward=reward("50")), as_of=NOW - timedelta(hours=30))
    short = verdict(old, replace(SALE, amount=Money(4999)))
    assert short.reasons == (Reason.BELOW_THRESHOLD, Reason.STOCK_OLD)
    assert short.may_turn
    too_old = replace(old, as_of=NOW - timedelta(hours=80))
    assert not verdict(too_old, replace(SALE, amount=Money(4999))).may_turn
    # What waits for a manager is no longer merely unfinished.
    assert not verdict(old).may_turn
    assert not verdict(unknown(), replace(SALE, card_code=None)).may_turn


optional_moments = st.none() | st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
)
any_voucher = st.builds(
    Voucher,
    st.just(CODE),
    st.none() | st.just(RewardId("bbco-25")),
    st.sampled_from(VoucherStatus),
    card_code=st.sampled_from([None, CARD, OTHER_CARD]),
    membership_id=st.none() | st.integers(1, 3),
    earned_at=optional_moments,
    expires_at=optional_moments,
    burned_date=st.sampled_from([None, "2026-03-11 09:00:00"]),
)
any_reward = st.builds(
    Reward,
    st.just(RewardId("bbco-25")),
    st.text(max_size=10),
    holding_days=st.integers(-1, 400),
    forced_validity=st.booleans(),
    forced_from=optional_moments,
    forced_until=optional_moments,
    worth=st.builds(
        Worth, st.sampled_from(WorthKind), st.decimals(allow_nan=True, allow_infinity=True)
    ),
    custom_fields=st.lists(
        st.builds(
            CustomField,
            st.none() | st.integers(0, 3),
            st.sampled_from([THRESHOLD, WEB, "x"]),
            st.text(max_size=8),
        ),
        max_size=4,
    ).map(tuple),
)
any_sighting = st.builds(
    Sighting,
    st.sampled_from([CODE, Code("1000739378685"), Code("X")]),
    st.sampled_from(Kind),
    st.sampled_from(Basis),
    optional_moments,
    voucher=st.none() | any_voucher,
    reward=st.none() | any_reward,
    local=st.none()
    | st.builds(used, st.sampled_from(BurnState), st.sampled_from(["this", "that"])),
    splio_denies=st.booleans(),
)
any_sale = st.builds(
    SaleContext,
    st.none() | st.builds(Money, st.integers(0, 100_000)),
    st.sampled_from([None, CARD, OTHER_CARD]),
    st.booleans(),
    st.none() | st.integers(1, 3),
    st.sampled_from([None, SaleId("this")]),
    st.integers(0, 4),
    st.builds(Exposure, st.builds(Money, st.integers(0, 100_000)), st.integers(0, 4)),
    st.builds(
        Exposure,
        st.builds(Money, st.integers(0, 100_000)),
        st.integers(0, 100),
        optional_moments,
    ),
    st.none() | st.builds(Money, st.integers(0, 5_000)),
)


@given(
    any_sighting,
    any_sale,
    st.datetimes(
        min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
    ),
)
def test_judging_is_total_and_keeps_its_laws(
    seen: Sighting, sale: SaleContext, now: datetime
) -> None:
    got = judge(seen, sale, Policy(), now)
    assert got.grade == max((found.grade for found in got.findings), default=Grade.ACCEPT)
    held = seen.local is not None and seen.local.state.holds_the_code
    ours = (
        held
        and seen.local is not None
        and seen.local.state is BurnState.RESERVED
        and seen.local.sale_id == sale.sale_id
    )
    if seen.kind is not Kind.CARD:
        # A code that this till holds or has spent is never accepted again.
        if held and not ours:
            assert got.grade is Grade.REFUSE
        # Unknown is never refused for being unknown, unless Splio itself denied it.
        if seen.voucher is None and not seen.splio_denies:
            assert Reason.UNKNOWN_TO_SPLIO not in got.reasons
            assert Reason.UNKNOWN_REFUSED not in got.reasons
            assert ours or got.grade is not Grade.ACCEPT
        # What is accepted can be burned: there is a card to send.
        if got.grade is Grade.ACCEPT:
            assert got.burn_card is not None
