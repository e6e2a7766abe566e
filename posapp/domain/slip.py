"""The end-of-day slip: how a till stands, and whether it may be switched off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from posapp.domain.burn import BurnState
from posapp.domain.report import NOTHING, Agreement, Report, Tally


class Safety(StrEnum):
    """Why a till should stay on, in the order of what to do first."""

    WAITING = "waiting"  # not sent yet
    UNCLEAR = "unclear"  # sent, and not known whether it arrived
    GRANTS = "grants"  # new rewards that customers may not have yet


@dataclass(frozen=True, slots=True)
class Standing:
    """How the till itself stands now, whatever the day.

    Attributes:
        by_state: every voucher that Splio has not confirmed and nobody settled.
        oldest: when the oldest sale was completed that still owes Splio something, aware UTC.
        aside: sales put aside.
        grants: new rewards decided on, of which it is not known yet that customers have them.
        journal_line: number of the journal's last line.
        journal_hash: its hash, in hexadecimal.
    """

    by_state: Mapping[str, Tally]
    oldest: datetime | None
    aside: int
    grants: Tally
    journal_line: int
    journal_hash: str

    def tally(self, *states: BurnState) -> Tally:
        """The vouchers in one of these states."""
        return sum((self.by_state.get(state.value, NOTHING) for state in states), NOTHING)

    @property
    def waiting(self) -> Tally:
        """Owed to Splio: to be sent, or on the wire."""
        return self.tally(BurnState.PENDING, BurnState.SENDING)

    @property
    def unclear(self) -> Tally:
        """Sent, and not known yet whether it arrived."""
        return self.tally(BurnState.UNCLEAR)

    @property
    def rejected(self) -> Tally:
        """Refused by Splio, and not settled yet."""
        return self.tally(BurnState.REJECTED)

    @property
    def reserved(self) -> Tally:
        """Held by sales that are not completed."""
        return self.tally(BurnState.RESERVED)

    @property
    def against(self) -> tuple[Safety, ...]:
        """What speaks against switching off; empty where nothing does."""
        return tuple(
            reason
            for reason, tally in (
                (Safety.WAITING, self.waiting),
                (Safety.UNCLEAR, self.unclear),
                (Safety.GRANTS, self.grants),
            )
            if tally.count
        )

    @property
    def is_safe(self) -> bool:
        """True while Splio is owed nothing."""
        return not self.against


@dataclass(frozen=True, slots=True)
class Slip:
    """The end-of-day slip: one day's figures, and how the till stands as it is made.

    Moments are aware UTC; `made_by` is empty where nobody signs in, `synced_at` None before the
    first sync.
    """

    report: Report
    agreement: Agreement
    standing: Standing
    till: str
    store: str
    made_at: datetime
    made_by: str
    synced_at: datetime | None

    @property
    def day(self) -> date:
        """The day it is of."""
        return self.report.period.first
