"""A manager's approval of a voucher that the rules only call for attention: who, why, when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from posapp.domain.finding import APPROVABLE, Finding, Grade, Reason
from posapp.domain.money import ZERO, Money

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.risk import Risk
    from posapp.domain.verdict import Verdict

# Where the till cannot know the value: what the paper says, a manager says.
_OF_UNKNOWN_WORTH: Final = frozenset({Reason.UNKNOWN_HERE, Reason.REWARD_UNKNOWN})


class Lapse(StrEnum):
    """What changed under an approval, so that a manager has to be asked again."""

    OTHER_CARD = "other_card"
    VALUE_UNSEEN = "value_unseen"
    HIGHER_VALUE = "higher_value"


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval, of a voucher as it stood: for these reasons, this card, up to these values.

    It holds for no later reason, no other card and no higher value; what falls, stays approved.

    Attributes:
        by: the manager's name.
        why: the reason in the manager's words.
        at: aware UTC.
        covers: the reasons that were seen and approved.
        value: what the paper says a voucher of unknown worth takes off; None where the reward
            tells.
        worth: the most it may take off; None where nobody could tell then (a percentage before
            the amount, or not in money): it is asked again once the money is known.
        card: the card it is burned for; None until the sale has one.
        limits: what was held against the limits that were passed, per reason.
    """

    by: str
    why: str
    at: datetime
    covers: frozenset[Reason]
    value: Money | None = None
    worth: Money | None = None
    card: Code | None = None
    limits: Mapping[Reason, Money] = field(default_factory=dict)

    def suffices_for(self, verdict: Verdict) -> bool:
        """True when nothing is left against the voucher."""
        return not self.left_of(verdict)

    def left_of(self, verdict: Verdict) -> tuple[Finding, ...]:
        """What still stands against the voucher, worst first: all of it once this has lapsed."""
        if self.lapse(verdict) is not None:
            return verdict.findings
        return tuple(found for found in verdict.findings if not self._covers(found))

    def lapse(self, verdict: Verdict) -> Lapse | None:
        """Why it no longer holds for what it covered; None while it does, or is not needed."""
        covered = [found for found in verdict.findings if self._covers(found)]
        if verdict.grade is not Grade.ATTENTION or not covered:
            return None
        if self.card is not None and verdict.burn_card != self.card:
            return Lapse.OTHER_CARD
        if verdict.worth is not None and self.worth is None:
            return Lapse.VALUE_UNSEEN
        held = [(verdict.worth, self.worth)]
        held += [(found.value, self.limits.get(found.reason)) for found in covered]
        if any(now is not None and then is not None and now > then for now, then in held):
            return Lapse.HIGHER_VALUE
        return None

    def for_card(self, card: Code | None) -> Approval:
        """The approval once the sale has a card: the first one is the one it holds for."""
        return self if self.card is not None or card is None else replace(self, card=card)

    def _covers(self, found: Finding) -> bool:
        return found.reason in self.covers and found.reason in APPROVABLE


class ApprovalFault(StrEnum):
    """Why an approval cannot be taken."""

    NO_NAME = "no_name"
    NO_REASON = "no_reason"
    NOT_APPROVABLE = "not_approvable"
    VALUE_NEEDED = "value_needed"
    OVER_UNKNOWN_CAP = "over_unknown_cap"


class ApprovalError(ValueError):
    """An approval is incomplete, or beyond what the store's rules leave to a manager."""

    def __init__(self, fault: ApprovalFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def is_approvable(verdict: Verdict) -> bool:
    """True where a manager's word is what a voucher waits for, perhaps beside a card or amount."""
    return verdict.grade is Grade.ATTENTION and not APPROVABLE.isdisjoint(verdict.reasons)


def wants_value(verdict: Verdict) -> bool:
    """True where an approval must say what the paper is worth: no reward here tells it."""
    return not _OF_UNKNOWN_WORTH.isdisjoint(verdict.reasons)


def approve(
    verdict: Verdict, by: str, why: str, at: datetime, risk: Risk, value: Money | None = None
) -> Approval:
    """A manager's approval of this verdict. Raises `ApprovalError`.

    A code or a reward that is unknown wants the value printed on the paper, within the store's cap
    for it; of any other code the till knows the value, or there is none in money.
    """
    reasons = set(verdict.reasons)
    if not is_approvable(verdict):
        raise ApprovalError(ApprovalFault.NOT_APPROVABLE)
    if not by.strip():
        raise ApprovalError(ApprovalFault.NO_NAME)
    if not why.strip():
        raise ApprovalError(ApprovalFault.NO_REASON)
    if not wants_value(verdict):
        value = None
    elif value is None or value == ZERO:
        raise ApprovalError(ApprovalFault.VALUE_NEEDED)
    elif risk.unknown_value != ZERO and value > risk.unknown_value:
        raise ApprovalError(ApprovalFault.OVER_UNKNOWN_CAP)
    worth = value if value is not None else verdict.worth
    # The limits were weighed with what the till could tell of the value; it is approved as stated.
    more = (worth or ZERO).minor - (verdict.worth or ZERO).minor
    return Approval(
        by=by.strip(),
        why=why.strip(),
        at=at,
        covers=frozenset(reasons & APPROVABLE),
        value=value,
        worth=worth,
        card=verdict.burn_card,
        limits={
            found.reason: Money(found.value.minor + more)
            for found in verdict.findings
            if found.value is not None and found.reason in APPROVABLE
        },
    )
