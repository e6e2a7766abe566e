"""The limits of what is taken without Splio's word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.finding import APPROVABLE, Reason
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Exposure, Risk, risk_findings

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
NO_LIMITS = Risk(
    per_code=ZERO, per_sale=ZERO, outage_value=ZERO, outage_count=0, unknown_value=ZERO
)

amounts = st.builds(Money, st.integers(0, 100_000))
ages = st.timedeltas(timedelta(0), timedelta(days=6))
exposures = st.builds(Exposure, amounts, st.integers(0, 80), st.none() | ages.map(NOW.__sub__))


def found(
    risk: Risk,
    worth: Money,
    beside: Exposure | None = None,
    exposure: Exposure | None = None,
    age: timedelta | None = None,
) -> set[Reason]:
    as_of = None if age is None else NOW - age
    told = risk_findings(risk, as_of, worth, beside or Exposure(), exposure or Exposure(), NOW)
    return {finding.reason for finding in told}


@given(amounts, exposures, exposures, ages)
def test_each_limit_speaks_just_where_it_is_passed(
    worth: Money, beside: Exposure, exposure: Exposure, age: timedelta
) -> None:
    risk = Risk()
    in_sale = beside.value + worth
    told = found(risk, worth, beside, exposure, age)
    assert (Reason.STOCK_TOO_OLD in told) == (age > risk.refuse_after)
    assert (Reason.STOCK_OLD in told) == (risk.ask_after < age <= risk.refuse_after)
    assert (Reason.OVER_CODE_CAP in told) == (worth > risk.per_code)
    assert (Reason.OVER_SALE_CAP in told) == (in_sale > risk.per_sale)
    assert (Reason.OVER_TILL_VALUE in told) == (exposure.value + in_sale > risk.outage_value)
    one_more = exposure.count + beside.count + 1
    assert (Reason.OVER_TILL_COUNT in told) == (one_more > risk.outage_count)
    lasts = NOW - exposure.since if exposure.since else timedelta(0)
    assert (Reason.OUTAGE_TOO_LONG in told) == (lasts > risk.outage_lasts)
    # Every limit but a stock that is far too old leaves a manager the last word.
    assert told - {Reason.STOCK_TOO_OLD} <= APPROVABLE


@given(amounts, exposures, exposures)
def test_zero_is_no_limit(worth: Money, beside: Exposure, exposure: Exposure) -> None:
    assert found(NO_LIMITS, worth, beside, exposure) <= {Reason.OUTAGE_TOO_LONG}


@given(amounts, amounts, exposures, exposures)
def test_more_is_never_let_through_where_less_is_not(
    less: Money, more: Money, beside: Exposure, exposure: Exposure
) -> None:
    less, more = sorted((less, more))
    assert found(Risk(), less, beside, exposure) <= found(Risk(), more, beside, exposure)


def test_a_stock_that_never_was_has_no_age() -> None:
    assert found(Risk(), ZERO) == set()


def test_a_finding_says_how_much_and_how_much_may_be() -> None:
    told = risk_findings(
        Risk(), NOW, Money(31_00), Exposure(Money(20_00), 1), Exposure(Money(460_00), 3), NOW
    )
    assert [(one.reason, one.value, one.cap) for one in told] == [
        (Reason.OVER_CODE_CAP, Money(31_00), Money(30_00)),
        (Reason.OVER_SALE_CAP, Money(51_00), Money(50_00)),
        (Reason.OVER_TILL_VALUE, Money(511_00), Money(500_00)),
    ]


@pytest.mark.parametrize(
    ("value", "count", "share"),
    [(0, 0, 0), (399_99, 0, 79), (400_00, 0, 80), (1, 45, 90), (600_00, 1, 120)],
)
def test_the_tightest_cap_tells_the_share(value: int, count: int, share: int) -> None:
    assert Risk().share_used(Exposure(Money(value), count)) == share


def test_no_cap_has_no_share() -> None:
    assert NO_LIMITS.share_used(Exposure(Money(10**9), 10**6)) == 0
