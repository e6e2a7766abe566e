"""A reward as the stock's page lists it, and the orders that the list can have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from posapp.domain.voucher import FieldMap, Reward, Terms, plain_name, terms_of

if TYPE_CHECKING:
    from posapp.domain.stock_level import StockLevel


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    LEFT = 1
    ALERT = 2
    DAYS = 3
    USABLE = 4
    FROM = 5
    WHERE = 6
    SYNCED = 7


class Standing(StrEnum):
    """How a reward's codes stand, the worst first; told by a sign as well as by a colour."""

    OUT = "out"
    LOW = "low"
    UNLISTED = "unlisted"
    FINE = "fine"


SIGNS = {Standing.OUT: "✕", Standing.LOW: "⚠", Standing.UNLISTED: "?", Standing.FINE: "✓"}


@dataclass(frozen=True, slots=True)
class RewardRow:
    """One reward: its level, itself as Splio described it (None where not), and its rules."""

    level: StockLevel
    reward: Reward | None = None
    terms: Terms = field(default_factory=Terms)

    @property
    def standing(self) -> Standing:
        """How its codes stand."""
        if self.level.is_low:
            return Standing.OUT if self.level.left == 0 else Standing.LOW
        return Standing.UNLISTED if self.level.synced_at is None else Standing.FINE

    @property
    def where(self) -> str:
        """Product and channel in the tenant's own words; empty where no field is mapped."""
        return " · ".join(one for one in (self.terms.product, self.terms.channel) if one)


def rows_of(
    levels: Iterable[StockLevel], rewards: Iterable[Reward], field_map: FieldMap
) -> tuple[RewardRow, ...]:
    """The rows of these levels."""
    known = {str(reward.id): reward for reward in rewards}
    rows = []
    for level in levels:
        reward = known.get(level.reward_id)
        terms = Terms() if reward is None else terms_of(reward, field_map)
        rows.append(RewardRow(level, reward, terms))
    return tuple(rows)


def arranged(
    rows: Iterable[RewardRow], text: str, column: Column | None, *, descending: bool = False
) -> Sequence[RewardRow]:
    """Those rows whose name or id has the text in it, in the order of a column.

    Without a column those that are low come first. What is not known comes last, whichever way.
    """
    wanted = plain_name(text)
    found = [
        row
        for row in rows
        if not wanted
        or wanted in plain_name(row.level.name)
        or wanted in plain_name(row.level.reward_id)
    ]
    if column is None:
        return sorted(found, key=_urgency)
    found.sort(key=lambda row: row.level.name)
    known = [row for row in found if _value(row, column) is not None]
    unknown = [row for row in found if _value(row, column) is None]
    known.sort(key=lambda row: _comparable(row, column), reverse=descending)
    return known + unknown


def _urgency(row: RewardRow) -> tuple[bool, float, str]:
    level = row.level
    return (not level.is_low, level.days_left if level.days_left is not None else 1e9, level.name)


def _comparable(row: RewardRow, column: Column) -> tuple[float, str]:
    value = _value(row, column)
    return (0.0, value) if isinstance(value, str) else (value or 0.0, "")


def _value(row: RewardRow, column: Column) -> float | str | None:
    level = row.level
    match column:
        case Column.NAME:
            return plain_name(level.name)
        case Column.LEFT:
            return level.left
        case Column.ALERT:
            return level.alert
        case Column.DAYS:
            return level.days_left
        case Column.USABLE:
            return level.usable
        case Column.FROM:
            threshold = row.terms.purchase_threshold
            return None if threshold is None else threshold.minor
        case Column.WHERE:
            return ("0" if row.terms.web_only else "1") + row.where
        case Column.SYNCED:
            return None if level.synced_at is None else level.synced_at.timestamp()
