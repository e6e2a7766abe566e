"""What reports need of the store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.report import Approved, Period, Redeemed, Tally
    from posapp.domain.slip import Standing


class ReportSource(Protocol):
    """One moment of the ledger, read only; its methods raise `StoreError`."""

    def redeemed(self, period: Period) -> Redeemed:
        """The period's vouchers and sales by the ledger's tables."""
        ...

    def told(self, period: Period) -> Redeemed | None:
        """Both by the journal's lines alone; None where some are in an archive by now."""
        ...

    def is_filed(self, period: Period) -> bool:
        """Whether sales of the period are in an archive by now, or may be."""
        ...

    def approvals(self, period: Period) -> Sequence[Approved]:
        """The period's approvals, oldest first."""
        ...

    def grants(self, period: Period) -> Tally:
        """Rewards that were granted anew, by decisions of the period."""
        ...

    def standing(self) -> Standing:
        """How the till stands."""
        ...
