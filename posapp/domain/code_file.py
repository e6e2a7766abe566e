"""Files of codes: their shapes, their rows, and what became of one that was taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from posapp.domain.voucher import VoucherStatus


class Scope(StrEnum):
    """What a file speaks of, in Splio's words; one scope a file."""

    MASTER_REWARD = "masterreward"
    EARN_REWARD = "earnreward"
    BURN_REWARD = "burnreward"


# Our names of the columns, which are the API's; the first ones must be there.
MANDATORY: Mapping[Scope, tuple[str, ...]] = {
    Scope.MASTER_REWARD: ("external_id", "name"),
    Scope.EARN_REWARD: ("external_id",),
    Scope.BURN_REWARD: ("external_id", "card_code", "burned_date"),
}
OPTIONAL: Mapping[Scope, tuple[str, ...]] = {
    Scope.MASTER_REWARD: (
        "monetary",
        "monetary_type",
        "monetary_value",
        "nqp_value",
        "description",
        "rich_description",
        "holding_days",
        "stock",
    ),
    Scope.EARN_REWARD: ("card_code", "reward_id", "earned_date", "expiration_date", "status"),
    Scope.BURN_REWARD: ("store_id", "reason_msg"),
}


@dataclass(frozen=True, slots=True)
class FileShape:
    """How files of a scope look: settings, with the contract's defaults.

    Attributes:
        columns: the file's own name for each of ours, where it differs.
        separator: one character, or ``auto`` to take the one that the header line shows.
        encoding: a codec's name, or ``auto`` for UTF-8 (a BOM forgiven), else Latin-1.
        complete: every file lists all codes, so that what it lacks may be swept.
    """

    scope: Scope
    columns: Mapping[str, str] = field(default_factory=dict)
    separator: str = "auto"
    encoding: str = "auto"
    complete: bool = False


class CodeRow(NamedTuple):
    """One good row of a file of granted codes; made by the million, so a bare tuple.

    Moments are epoch milliseconds UTC (`moment.FOREVER` for never), None where not told.
    """

    code: str
    reward_id: str | None
    status: VoucherStatus
    status_text: str
    card_code: str | None
    earned_at: int | None
    expires_at: int | None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of one file. `rows` were read, `applied` written or found unchanged.

    `repeated` is True where the very same content was taken in before: nothing was done then.
    `rejects` is the name of the file beside it that lists the rejected rows.
    """

    name: str
    scope: Scope
    rows: int
    applied: int
    rejected: int
    duplicates: int = 0
    swept: int = 0
    repeated: bool = False
    rejects: str | None = None


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How the codes of a reward hold out.

    Attributes:
        left: codes left to grant, as Splio last told; None where it does not count them.
        usable: granted codes in our own stock that may still be used.
        alert: warn at this many left; None where nothing says it.
        per_day: codes granted a day lately; None where too little is known.
        days_left: at that pace; None where unknown or endless.
        synced_at: when this reward's codes were last listed whole, aware UTC.
    """

    reward_id: str
    name: str
    left: int | None
    usable: int
    alert: int | None
    per_day: float | None
    days_left: float | None
    synced_at: datetime | None

    @property
    def is_low(self) -> bool:
        """True where a manager must see it."""
        return self.alert is not None and self.left is not None and self.left <= self.alert
