"""How files between a till and Splio look: what they speak of, and in which columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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
