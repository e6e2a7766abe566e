"""What the vouchers of a sale take off its amount, to the cent.

Amounts of money come off first, then percentages of what is left of the basket; within each the
smaller comes first, and equals go by their codes. So nothing depends on the order of scanning, the
sum is never more than the basket, and where it would be, the last one is cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posapp.domain.money import ZERO, Money
from posapp.domain.voucher import Worth, WorthKind

if TYPE_CHECKING:
    from posapp.domain.code import Code


@dataclass(frozen=True, slots=True)
class Claim:
    """What a voucher says that it takes off.

    `worth` is None where the till knows no reward; then `stated` is what a manager read on the
    paper.
    """

    code: Code
    worth: Worth | None = None
    stated: Money | None = None

    @property
    def is_percentage(self) -> bool:
        """True where it takes a share of the basket."""
        return self.worth is not None and self.worth.kind is WorthKind.PERCENTAGE

    @property
    def value(self) -> Money | None:
        """The money it takes off whatever the basket; None for a percentage, or not in money."""
        return self.worth.value if self.worth is not None else self.stated

    @property
    def is_money(self) -> bool:
        """True where it takes money off: by its value, or as a share."""
        return self.is_percentage or self.value is not None

    def off(self, rest: Money | None) -> Money | None:
        """What it takes off this rest of a basket; None where that is not known, or not money."""
        if self.worth is not None:
            return self.worth.discount_on(rest)
        if self.stated is None or rest is None:
            return self.stated
        return min(self.stated, rest)


@dataclass(frozen=True, slots=True)
class Share:
    """What one voucher really takes off; None where that is not known yet, or not in money.

    `is_cut` where the basket was too small for all of its value.
    """

    code: Code
    off: Money | None
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Allocation:
    """What all vouchers of a sale take off: `shares` in the order of the claims.

    `left` is what remains to be paid; None while the amount is not known.
    """

    amount: Money | None
    shares: tuple[Share, ...] = ()

    @property
    def total(self) -> Money:
        """All that is taken off, as far as it is known."""
        return sum((share.off for share in self.shares if share.off is not None), ZERO)

    @property
    def left(self) -> Money | None:
        """What remains to be paid."""
        return None if self.amount is None else self.total.short_of(self.amount)

    def off(self, code: Code) -> Money | None:
        """What the voucher of this code takes off."""
        return next((share.off for share in self.shares if share.code == code), None)


def allocate(amount: Money | None, claims: Iterable[Claim]) -> Allocation:
    """Share a basket's discount among its vouchers.

    Without an amount each value counts whole, and percentages are not known.
    """
    asked: Sequence[Claim] = tuple(claims)
    rest = amount
    shares = [Share(claim.code, None) for claim in asked]
    for at in sorted(range(len(asked)), key=lambda at: _turn(asked[at])):
        claim = asked[at]
        off = claim.off(rest)
        whole = claim.value
        shares[at] = Share(claim.code, off, is_cut=None not in {off, whole} and off != whole)
        if rest is not None and off is not None:
            rest = off.short_of(rest)
    return Allocation(amount, tuple(shares))


def _turn(claim: Claim) -> tuple[bool, object, str]:
    if claim.is_percentage and claim.worth is not None:
        number = claim.worth.number
        return True, number if number.is_finite() else 0, claim.code.value
    return False, (claim.value or ZERO).minor, claim.code.value
