"""What a till may accept on its stock alone, without Splio's word: the store's own limits.

The defaults follow what payment terminals allow offline and this trade's habits; all are settings.
They never weigh on a code that Splio itself just answered for, but for the value of a reward that
the till does not know: that is the paper's word, whoever knows the code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from posapp.domain.finding import Finding, Reason
from posapp.domain.money import ZERO, Money


class UnknownRule(StrEnum):
    """What becomes of a code that is in no stock while Splio cannot be asked."""

    ASK = "ask"  # a manager may approve it, within the caps
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Risk:
    """Limits of what is accepted without Splio's word. A cap of zero is no cap.

    Attributes:
        show_age_after: a stock older than this has its age shown with every verdict.
        ask_after: a stock older than this makes a manager decide.
        refuse_after: a stock older than this accepts nothing.
        unknown: what becomes of codes that are in no stock.
        unknown_value: most that a code may be worth where it, or its reward, is unknown.
        per_code: most that one voucher may be worth.
        per_sale: most that the vouchers of one sale may be worth.
        outage_value: most that may stand unconfirmed at this till.
        outage_count: most vouchers that may stand unconfirmed at this till.
        outage_lasts: how long the oldest of them may stand unconfirmed.
        warn_percent: the share of a till's cap at which the manager is warned.
    """

    show_age_after: timedelta = timedelta(hours=4)
    ask_after: timedelta = timedelta(hours=24)
    refuse_after: timedelta = timedelta(hours=72)
    unknown: UnknownRule = UnknownRule.ASK
    unknown_value: Money = Money(10_00)
    per_code: Money = Money(30_00)
    per_sale: Money = Money(50_00)
    outage_value: Money = Money(500_00)
    outage_count: int = 50
    outage_lasts: timedelta = timedelta(hours=72)
    warn_percent: int = 80

    def share_used(self, exposure: Exposure) -> int:
        """How much of the tightest cap of the till is used, in percent (may pass 100)."""
        shares = [0]
        if self.outage_value.minor:
            shares.append(exposure.value.minor * 100 // self.outage_value.minor)
        if self.outage_count:
            shares.append(exposure.count * 100 // self.outage_count)
        return max(shares)


@dataclass(frozen=True, slots=True)
class Exposure:
    """What was taken without Splio's word: of a till, what Splio has not confirmed yet.

    There only completed sales count; `since` is when the oldest was completed, aware UTC. It falls
    by itself as burns are confirmed, so an outage needs neither a beginning nor an end. Of a sale
    in hand it is what its vouchers are worth so far; `since` is then None.
    """

    value: Money = ZERO
    count: int = 0
    since: datetime | None = None


def risk_findings(
    risk: Risk,
    as_of: datetime | None,
    worth: Money,
    beside: Exposure,
    exposure: Exposure,
    now: datetime,
) -> Iterator[Finding]:
    """What the limits say of taking a code of this worth without Splio's word.

    `as_of` is when the stock was last true (None where there never was one), `beside` what this
    sale already takes so, `exposure` what stands unconfirmed from before. Moments are aware UTC.
    """
    age = now - as_of if as_of is not None else timedelta(0)
    if age > risk.refuse_after:
        yield Finding(Reason.STOCK_TOO_OLD, when=as_of)
    elif age > risk.ask_after:
        yield Finding(Reason.STOCK_OLD, when=as_of)
    in_sale = beside.value.minor + worth.minor
    for reason, held, cap in (
        (Reason.OVER_CODE_CAP, worth.minor, risk.per_code),
        (Reason.OVER_SALE_CAP, in_sale, risk.per_sale),
        (Reason.OVER_TILL_VALUE, exposure.value.minor + in_sale, risk.outage_value),
    ):
        if cap.minor and held > cap.minor:
            yield Finding(reason, value=Money(held), cap=cap)
    if risk.outage_count and exposure.count + beside.count >= risk.outage_count:
        yield Finding(Reason.OVER_TILL_COUNT, limit=risk.outage_count)
    if exposure.since is not None and now - exposure.since > risk.outage_lasts:
        yield Finding(Reason.OUTAGE_TOO_LONG, when=exposure.since)
