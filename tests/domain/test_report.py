"""Periods in local days, and figures that add up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from posapp.domain.burn import BurnState
from posapp.domain.money import Money
from posapp.domain.report import (
    Bundle,
    Difference,
    Figures,
    Redeemed,
    Span,
    Tally,
    Verdict,
    compare,
    fold,
    period_of,
    span_of,
)
from posapp.domain.slip import Safety, Standing

PARIS = ZoneInfo("Europe/Paris")


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def bundle(count: int, worth: int, **more: object) -> Bundle:
    facts: dict[str, object] = {
        "reward": "r1",
        "cashier": None,
        "state": "confirmed",
        "offline": False,
        "approved_by": None,
    }
    facts |= more
    unknown = facts.pop("unknown", 0)
    assert isinstance(unknown, int)
    return Bundle(tally=Tally(count, Money(worth), unknown), **facts)  # type: ignore[arg-type]


def hours_of(quarters: dict[str, Tally], zone: ZoneInfo = PARIS) -> tuple[Tally, ...]:
    redeemed = Redeemed((), {at(moment): tally for moment, tally in quarters.items()}, {}, {})
    return fold(redeemed, zone).by_hour


def figures_of(sales: dict[str | None, int], *bundles: Bundle) -> Figures:
    return fold(Redeemed(bundles, {}, sales, {}), PARIS)


@pytest.mark.parametrize(
    ("day", "hours", "begins"),
    [
        (date(2026, 6, 12), 24, "2026-06-11T22:00"),
        (date(2026, 3, 29), 23, "2026-03-28T23:00"),  # clocks go forward
        (date(2026, 10, 25), 25, "2026-10-24T22:00"),  # and back
    ],
)
def test_a_day_lasts_from_midnight_to_midnight(day: date, hours: int, begins: str) -> None:
    period = period_of(day, day, PARIS)
    assert period.end - period.start == timedelta(hours=hours)
    assert period.start == datetime.fromisoformat(begins).replace(tzinfo=UTC)
    assert period.is_a_day


def test_days_follow_each_other_without_gap_or_overlap() -> None:
    days = [date(2026, 3, 1) + timedelta(days=n) for n in range(300)]
    periods = [period_of(day, day, PARIS) for day in days]
    assert [p.end for p in periods[:-1]] == [p.start for p in periods[1:]]


def test_named_periods() -> None:
    sunday = date(2026, 11, 22)

    def days(span: Span) -> tuple[date, date]:
        period = span_of(span, sunday, PARIS)
        return period.first, period.last

    assert days(Span.TODAY) == (sunday, sunday)
    assert days(Span.YESTERDAY) == (date(2026, 11, 21), date(2026, 11, 21))
    assert days(Span.WEEK) == (date(2026, 11, 16), sunday)
    assert days(Span.MONTH) == (date(2026, 11, 1), sunday)
    turned = period_of(date(2026, 5, 9), date(2026, 5, 1), PARIS)
    assert (turned.first, turned.last) == (date(2026, 5, 1), date(2026, 5, 9))
    assert period_of(date.min, date.max - timedelta(days=1), PARIS).first == date.min


def test_hours_are_those_of_the_local_clock_in_both_nights() -> None:
    autumn = hours_of(
        {
            "2026-10-25T00:15": Tally(1, Money(100)),  # 02:15 for the first time
            "2026-10-25T01:15": Tally(2, Money(200)),  # 02:15 once more
            "2026-10-25T02:00": Tally(4, Money(400)),  # 03:00
        }
    )
    assert autumn[2:4] == (Tally(3, Money(300)), Tally(4, Money(400)))
    spring = hours_of({"2026-03-29T00:45": Tally(1), "2026-03-29T01:00": Tally(2)})
    assert [tally.count for tally in spring[1:4]] == [1, 0, 2]


def test_quarters_serve_zones_that_are_off_by_a_part_of_an_hour() -> None:
    nepal = ZoneInfo("Asia/Kathmandu")
    told = hours_of({"2026-06-01T06:15": Tally(1), "2026-06-01T06:00": Tally(1)}, nepal)
    assert (told[11].count, told[12].count) == (1, 1)


def test_every_breakdown_adds_up_to_the_total() -> None:
    figures = figures_of(
        {"Ana": 2, None: 1},
        bundle(2, 2000, cashier="Ana", state="pending", offline=True),
        bundle(1, 0, reward=None, unknown=1, approved_by="Zoé"),
        bundle(1, 333, cashier="Ana", state="rejected"),
    )
    assert figures.total == Tally(4, Money(2333), 1)
    for parts in (figures.by_state, figures.by_reward, figures.by_cashier):
        assert sum(parts.values(), Tally()) == figures.total
    assert figures.offline == Tally(2, Money(2000))
    assert figures.offline_percent == Decimal("50.0")
    assert figures.average == Money(778)
    assert figures.approved == Tally(1, Money(0), 1)
    assert figures.standing(BurnState.PENDING, BurnState.REJECTED).count == 3
    assert (figures.sales, Figures().average, Figures().offline_percent) == (3, None, None)


def test_a_difference_of_one_cent_is_found_and_named() -> None:
    one = figures_of({"Ana": 2}, bundle(2, 2000, cashier="Ana"))
    assert compare(one, one).verdict is Verdict.AGREES
    found = compare(one, figures_of({"Ana": 1}, bundle(2, 1999, cashier="Ana")))
    assert found.verdict is Verdict.DIFFERS
    assert [difference.what for difference in found.differences] == [
        "total",
        "sales",
        "state",
        "reward",
        "cashier",
    ]
    assert found.differences[0] == Difference(
        "total", "", Tally(2, Money(2000)), Tally(2, Money(1999))
    )


@pytest.mark.parametrize(
    ("states", "against"),
    [
        ({}, ()),
        ({"rejected": Tally(3), "reserved": Tally(2)}, ()),
        ({"pending": Tally(1)}, (Safety.WAITING,)),
        ({"sending": Tally(1)}, (Safety.WAITING,)),
        ({"unclear": Tally(1), "pending": Tally(1)}, (Safety.WAITING, Safety.UNCLEAR)),
    ],
)
def test_a_till_is_safe_to_switch_off_once_nothing_is_owed(
    states: dict[str, Tally], against: tuple[Safety, ...]
) -> None:
    standing = Standing(states, None, 0, Tally(), 7, "ab" * 32)
    assert (standing.against, standing.is_safe) == (against, not against)
