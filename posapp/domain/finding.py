"""The reasons a verdict can have, the classes they fall in, and what a verdict can rest on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from posapp.domain.money import Money


class Kind(StrEnum):
    """What the code turned out to be."""

    VOUCHER = "voucher"
    CARD = "card"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """What a verdict rests on."""

    SPLIO = "splio"  # Splio's answer, now
    STOCK = "stock"  # the stock as of a time
    NONE = "none"  # nothing: the code is in no stock and Splio could not be asked


class Grade(IntEnum):
    """The three classes, worst last so that the worst finding decides."""

    ACCEPT = 0
    ATTENTION = 1
    REFUSE = 2

    @property
    def word(self) -> str:
        """Machine word: ``accept``, ``attention`` or ``refuse``."""
        return self.name.lower()


class Reason(StrEnum):
    """Why a verdict is not a plain ACCEPT. The values are stable: tills and scripts read them."""

    UNKNOWN_HERE = "unknown_here"
    UNKNOWN_REFUSED = "unknown_refused"
    UNKNOWN_TO_SPLIO = "unknown_to_splio"
    CHECK_DIGIT = "check_digit"
    RESERVED_HERE = "reserved_here"
    QUEUED_HERE = "queued_here"
    BURNED_HERE = "burned_here"
    REJECTED_HERE = "rejected_here"
    ALREADY_BURNED = "already_burned"
    HOLDING = "holding"
    EARNED_LATER = "earned_later"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    VALIDITY_OVER = "validity_over"
    STATUS_UNRECOGNISED = "status_unrecognised"
    REWARD_UNKNOWN = "reward_unknown"
    RULE_UNREADABLE = "rule_unreadable"
    WEB_ONLY = "web_only"
    OTHER_MEMBER = "other_member"
    CARD_NEEDED = "card_needed"
    CARD_UNKNOWN = "card_unknown"
    AMOUNT_NEEDED = "amount_needed"
    BELOW_THRESHOLD = "below_threshold"
    TOO_MANY_VOUCHERS = "too_many_vouchers"
    TOO_MANY_PERCENTAGES = "too_many_percentages"
    TOO_MANY_OF_REWARD = "too_many_of_reward"
    NOTHING_LEFT = "nothing_left"
    STOCK_OLD = "stock_old"
    STOCK_TOO_OLD = "stock_too_old"
    OVER_CODE_CAP = "over_code_cap"
    OVER_SALE_CAP = "over_sale_cap"
    OVER_TILL_VALUE = "over_till_value"
    OVER_TILL_COUNT = "over_till_count"
    OUTAGE_TOO_LONG = "outage_too_long"


# What a manager may approve. The rest of ATTENTION wants something of the sale: a card, an amount.
APPROVABLE: Final = frozenset(
    {
        Reason.UNKNOWN_HERE,
        Reason.CHECK_DIGIT,
        Reason.STATUS_UNRECOGNISED,
        Reason.REWARD_UNKNOWN,
        Reason.RULE_UNREADABLE,
        Reason.STOCK_OLD,
        Reason.OVER_CODE_CAP,
        Reason.OVER_SALE_CAP,
        Reason.OVER_TILL_VALUE,
        Reason.OVER_TILL_COUNT,
        Reason.OUTAGE_TOO_LONG,
    }
)

_GRADES: Final = (
    dict.fromkeys(Reason, Grade.REFUSE)
    | dict.fromkeys(APPROVABLE, Grade.ATTENTION)
    | {Reason.CARD_NEEDED: Grade.ATTENTION, Reason.AMOUNT_NEEDED: Grade.ATTENTION}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason, with the facts a sentence about it needs; moments are aware UTC.

    Attributes:
        when: since when or until when, as the reason implies.
        local_when: the same as Splio's own local text, where only that is known.
        where: a store, as Splio names it.
        sale: the ticket number of the sale that holds or used the code.
        missing: how much the basket lacks.
        needed: the purchase threshold.
        limit: a count that is exceeded.
        cap: an amount that may not be exceeded.
        value: the amount that is held against it.
        field: the custom field that could not be read, with its value.
    """

    reason: Reason
    when: datetime | None = None
    local_when: str | None = None
    where: str | None = None
    sale: str | None = None
    missing: Money | None = None
    needed: Money | None = None
    limit: int | None = None
    cap: Money | None = None
    value: Money | None = None
    field: str | None = None

    @property
    def grade(self) -> Grade:
        """How much this reason alone weighs."""
        return _GRADES[self.reason]
