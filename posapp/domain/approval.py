"""A manager's approval of a voucher that the rules only call for attention: who, why, when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from posapp.domain.finding import APPROVABLE, Grade, Reason
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Risk
from posapp.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval; it covers the reasons that stood when it was given, and no later one.

    Attributes:
        by: the manager's name.
        why: the reason in the manager's words.
        at: aware UTC.
        covers: the reasons that were seen and approved.
        value: what the paper says an unknown voucher is worth; None where the reward tells.
    """

    by: str
    why: str
    at: datetime
    covers: frozenset[Reason]
    value: Money | None = None

    def suffices_for(self, reasons: tuple[Reason, ...]) -> bool:
        """True when every reason was approved and is one that a manager may approve."""
        return all(reason in self.covers and reason in APPROVABLE for reason in reasons)


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


def approve(
    verdict: Verdict, by: str, why: str, at: datetime, risk: Risk, value: Money | None = None
) -> Approval:
    """A manager's approval of this verdict. Raises `ApprovalError`.

    An unknown code wants the value that is printed on the paper, within the store's cap for it; of
    any other code the till knows the value, or there is none in money.
    """
    reasons = set(verdict.reasons)
    if not is_approvable(verdict):
        raise ApprovalError(ApprovalFault.NOT_APPROVABLE)
    if not by.strip():
        raise ApprovalError(ApprovalFault.NO_NAME)
    if not why.strip():
        raise ApprovalError(ApprovalFault.NO_REASON)
    if Reason.UNKNOWN_HERE not in reasons:
        value = None
    elif value is None or value == ZERO:
        raise ApprovalError(ApprovalFault.VALUE_NEEDED)
    elif risk.unknown_value != ZERO and value > risk.unknown_value:
        raise ApprovalError(ApprovalFault.OVER_UNKNOWN_CAP)
    return Approval(by.strip(), why.strip(), at, frozenset(reasons & APPROVABLE), value)
