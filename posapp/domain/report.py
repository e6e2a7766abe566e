"""What was redeemed in a period, in figures, and whether a till may be switched off.

A voucher counts on the local day on which its sale was completed, whatever became of it since:
sending, refusals and write-offs are told of the vouchers of that period. Nothing here reads a file;
the same fold serves the ledger's tables and the journal's lines, so that the two can be compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from posapp.domain.money import ZERO, Money

if TYPE_CHECKING:
    from posapp.domain.burn import BurnState

_K = TypeVar("_K")

HOURS: Final = 24
_A_DAY: Final = timedelta(days=1)


class Span(StrEnum):
    """Periods that have a name."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, both ends included; `start` and `end` are aware UTC, `end` is outside."""

    first: date
    last: date
    start: datetime
    end: datetime

    @property
    def is_a_day(self) -> bool:
        """True for a single day."""
        return self.first == self.last


def period_of(first: date, last: date, zone: tzinfo) -> Period:
    """The days from `first` to `last` in a zone; given the wrong way round they are turned.

    A day lasts from midnight to midnight, so 23 or 25 hours in the nights when clocks change.
    """
    first, last = min(first, last), max(first, last)
    return Period(first, last, _midnight(first, zone), _midnight(last + _A_DAY, zone))


def span_of(span: Span, today: date, zone: tzinfo) -> Period:
    """A named period as seen from `today`; weeks begin on Monday, both end today."""
    match span:
        case Span.TODAY:
            return period_of(today, today, zone)
        case Span.YESTERDAY:
            return period_of(today - _A_DAY, today - _A_DAY, zone)
        case Span.WEEK:
            return period_of(today - _A_DAY * today.weekday(), today, zone)
        case Span.MONTH:
            return period_of(today.replace(day=1), today, zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    try:
        return datetime.combine(day, time.min, zone).astimezone(UTC)
    except OverflowError:  # the first and the last day there is, at the edge of a zone
        return datetime.combine(day, time.min, UTC)


@dataclass(frozen=True, slots=True)
class Tally:
    """Vouchers: how many, their worth in money, and how many of them have none that is known."""

    count: int = 0
    worth: Money = ZERO
    unknown: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.count + other.count, self.worth + other.worth, self.unknown + other.unknown
        )


NOTHING: Final = Tally()


class Bundle(NamedTuple):
    """Redeemed vouchers that are alike in all that is counted but the hour.

    Attributes:
        cashier: who completed the sales; None where nobody was signed in.
        state: where the vouchers stand now.
        offline: taken without Splio's word.
        approved_by: the manager who let them pass; None where the rules did.
    """

    reward: str | None
    cashier: str | None
    state: str
    offline: bool
    approved_by: str | None
    tally: Tally


class Redeemed(NamedTuple):
    """What a period's figures are made of.

    Attributes:
        bundles: all of its vouchers.
        quarters: the same by the quarter of an hour they were redeemed in, which is named by its
            beginning in seconds since 1970 UTC.
        sales: sales with vouchers by cashier.
        names: what the rewards are called, as last written; empty where that is not known.
    """

    bundles: Sequence[Bundle]
    quarters: Mapping[int, Tally]
    sales: Mapping[str | None, int]
    names: Mapping[str | None, str]


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a period. `sales` counts sales with vouchers, `sales_by` by their cashier."""

    total: Tally = NOTHING
    sales: int = 0
    sales_by: Mapping[str | None, int] = field(default_factory=dict)
    offline: Tally = NOTHING
    by_state: Mapping[str, Tally] = field(default_factory=dict)
    by_reward: Mapping[str | None, Tally] = field(default_factory=dict)
    by_cashier: Mapping[str | None, Tally] = field(default_factory=dict)
    by_hour: tuple[Tally, ...] = (NOTHING,) * HOURS
    by_approver: Mapping[str, Tally] = field(default_factory=dict)

    def standing(self, *states: BurnState) -> Tally:
        """The vouchers that stand in one of these states."""
        return sum((self.by_state.get(state.value, NOTHING) for state in states), NOTHING)

    @property
    def approved(self) -> Tally:
        """What a manager let pass."""
        return sum(self.by_approver.values(), NOTHING)

    @property
    def average(self) -> Money | None:
        """The discount of an average sale with vouchers, to the cent; None without a sale."""
        if not self.sales:
            return None
        exact = Decimal(self.total.worth.minor) / self.sales
        return Money(int(exact.quantize(Decimal(1), ROUND_HALF_EVEN)))

    @property
    def offline_percent(self) -> Decimal | None:
        """The share taken without Splio's word, in percent with one decimal; None of nothing."""
        if not self.total.count:
            return None
        share = Decimal(self.offline.count) * 100 / self.total.count
        return share.quantize(Decimal("0.1"), ROUND_HALF_EVEN)


def fold(redeemed: Redeemed, zone: tzinfo) -> Figures:
    """Count what was redeemed. Hours are the local clock's: one that comes twice counts as one."""
    total = offline = NOTHING
    states: dict[str, Tally] = {}
    rewards: dict[str | None, Tally] = {}
    cashiers: dict[str | None, Tally] = {}
    approvers: dict[str, Tally] = {}
    hours = [NOTHING] * HOURS
    for bundle in redeemed.bundles:
        tally = bundle.tally
        total += tally
        if bundle.offline:
            offline += tally
        if bundle.approved_by is not None:
            _add(approvers, bundle.approved_by, tally)
        _add(states, bundle.state, tally)
        _add(rewards, bundle.reward, tally)
        _add(cashiers, bundle.cashier, tally)
    for quarter, tally in redeemed.quarters.items():
        hours[datetime.fromtimestamp(quarter, zone).hour] += tally
    sales = redeemed.sales
    return Figures(
        total=total,
        sales=sum(sales.values()),
        sales_by=dict(sales),
        offline=offline,
        by_state=states,
        by_reward=rewards,
        by_cashier=cashiers,
        by_hour=tuple(hours),
        by_approver=approvers,
    )


def _add(sums: dict[_K, Tally], key: _K, tally: Tally) -> None:
    before = sums.get(key)
    sums[key] = tally if before is None else before + tally


class Verdict(StrEnum):
    """What comparing the figures with the journal came to."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ARCHIVED = "archived"  # lines of the period are in an archive by now
    FILED = "filed"  # sales of the period are in an archive by now: the figures lack them


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure in which ledger and journal are not at one.

    `what` is ``total``, ``sales``, ``offline``, ``state``, ``reward``, ``cashier``, ``hour`` or
    ``approver``, `of` which one.
    """

    what: str
    of: str
    ledger: Tally
    journal: Tally


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether the figures are the journal's, to the cent."""

    verdict: Verdict
    differences: tuple[Difference, ...] = ()


def compare(ledger: Figures, journal: Figures) -> Agreement:
    """Hold the figures of the ledger's tables against those of the journal's lines."""
    found: list[Difference] = []
    pairs: Sequence[tuple[str, Mapping[str, Tally], Mapping[str, Tally]]] = (
        ("total", {"": ledger.total}, {"": journal.total}),
        ("offline", {"": ledger.offline}, {"": journal.offline}),
        ("sales", _counted(ledger.sales_by), _counted(journal.sales_by)),
        ("state", ledger.by_state, journal.by_state),
        ("reward", _named(ledger.by_reward), _named(journal.by_reward)),
        ("cashier", _named(ledger.by_cashier), _named(journal.by_cashier)),
        ("hour", _numbered(ledger.by_hour), _numbered(journal.by_hour)),
        ("approver", ledger.by_approver, journal.by_approver),
    )
    for what, here, there in pairs:
        for key in sorted({*here, *there}):
            one, other = here.get(key, NOTHING), there.get(key, NOTHING)
            if one != other:
                found.append(Difference(what, key, one, other))
    return Agreement(Verdict.DIFFERS if found else Verdict.AGREES, tuple(found))


def _named(parts: Mapping[str | None, Tally]) -> dict[str, Tally]:
    return {key or "": tally for key, tally in parts.items()}


def _counted(parts: Mapping[str | None, int]) -> dict[str, Tally]:
    return {key or "": Tally(count) for key, count in parts.items()}


def _numbered(hours: Sequence[Tally]) -> dict[str, Tally]:
    return {f"{hour:02d}": tally for hour, tally in enumerate(hours)}


@dataclass(frozen=True, slots=True)
class Approved:
    """A voucher that a manager let pass: in which sale, when (aware UTC), by whom and why.

    `code` is masked, and so is what was written of it in the reason. `reward` is its name as the
    ledger knows it, perhaps empty.
    """

    at: datetime
    by: str
    why: str
    code: str
    reward: str
    sale: str
    cashier: str | None
    value: Money | None
    reward_id: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A period's figures with what they are shown by: names of rewards, approvals, grants.

    `grants` are rewards that managers gave customers anew in the period.
    """

    period: Period
    figures: Figures
    rewards: Mapping[str | None, str] = field(default_factory=dict)
    approvals: tuple[Approved, ...] = ()
    grants: Tally = NOTHING
