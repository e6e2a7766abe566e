"""What a member may still use, as the till shows it beside the sale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from posapp.domain.finding import Basis, Grade, Reason
from posapp.domain.moment import FOREVER
from posapp.domain.verdict import SaleContext, Sighting, judge
from posapp.domain.voucher import VoucherStatus

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.policy import Policy

# What the basket, the card or the hour still cures: such a reward keeps its place in the list.
_PASSING = {Reason.AMOUNT_NEEDED, Reason.BELOW_THRESHOLD, Reason.CARD_NEEDED}


@dataclass(frozen=True, slots=True)
class MemberRewards:
    """A member's codes that were granted and not used, with what is known of each.

    `as_of` is when that was so (aware UTC); None where nothing is known.
    """

    card_code: Code
    sightings: tuple[Sighting, ...] = ()
    basis: Basis = Basis.NONE
    as_of: datetime | None = None


def in_order(rewards: MemberRewards, policy: Policy, now: datetime) -> tuple[Sighting, ...]:
    """Those for the store before those that are not, each by what ends first.

    The basket plays no part: buttons must not move under a finger while the amount is typed.
    """

    def place(sighting: Sighting) -> tuple[bool, datetime, str, str]:
        verdict = judge(sighting, SaleContext(card_code=rewards.card_code), policy, now)
        barred = verdict.grade is Grade.REFUSE and not set(verdict.reasons) <= _PASSING
        ends = sighting.voucher.expires_at if sighting.voucher else None
        name = sighting.reward.name if sighting.reward else ""
        return barred, ends or FOREVER, name, sighting.code.value

    return tuple(sorted(rewards.sightings, key=place))


def usable(sightings: Iterable[Sighting], now: datetime) -> tuple[Sighting, ...]:
    """Those that are granted, not used and not over."""
    gone = {VoucherStatus.BURNED, VoucherStatus.EXPIRED}
    return tuple(
        sighting
        for sighting in sightings
        if sighting.voucher is not None
        and sighting.voucher.status not in gone
        and (sighting.voucher.expires_at is None or sighting.voucher.expires_at > now)
    )
