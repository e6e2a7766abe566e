"""Which vouchers may be used together in one sale: the store's own rules, all of them settings.

What one voucher bars of another is no verdict on that other voucher: it waits in the sale, and
turns by itself when the one in its way leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from posapp.domain.finding import Finding, Reason
from posapp.domain.money import ZERO, Money

if TYPE_CHECKING:
    from posapp.domain.discount import Claim
    from posapp.domain.ids import RewardId

# What only the rest of the sale holds against one; it ends when others leave, or more is bought.
BY_OTHERS: Final = frozenset(
    {Reason.TOO_MANY_PERCENTAGES, Reason.TOO_MANY_OF_REWARD, Reason.NOTHING_LEFT}
)


@dataclass(frozen=True, slots=True)
class Stacking:
    """How many of a sort a sale may take; a count of 0 is no limit.

    Attributes:
        percentages: vouchers that take a percentage off.
        same_reward: vouchers of one and the same reward.
    """

    percentages: int = 1
    same_reward: int = 0


@dataclass(frozen=True, slots=True)
class Beside:
    """The other vouchers of the sale, as far as they may bar the one being judged.

    `rewards` names the reward of each (once a voucher); `covered` is what the accepted ones take
    off before it has its turn.
    """

    percentages: int = 0
    rewards: tuple[RewardId, ...] = ()
    covered: Money = ZERO


def stacking_findings(
    rules: Stacking,
    claim: Claim,
    reward_id: RewardId | None,
    beside: Beside,
    amount: Money | None,
) -> Iterator[Finding]:
    """What the other vouchers of a sale of this amount hold against one."""
    if rules.percentages and claim.is_percentage and beside.percentages >= rules.percentages:
        yield Finding(Reason.TOO_MANY_PERCENTAGES, limit=rules.percentages)
    if rules.same_reward and reward_id is not None:
        alike = beside.rewards.count(reward_id)
        if alike >= rules.same_reward:
            yield Finding(Reason.TOO_MANY_OF_REWARD, limit=rules.same_reward)
    if claim.is_money and amount is not None:
        rest = beside.covered.short_of(amount)
        # A share of a few cents may round to none: the voucher would be used for nothing.
        if rest == ZERO or (claim.is_percentage and claim.off(rest) == ZERO):
            yield Finding(Reason.NOTHING_LEFT)
