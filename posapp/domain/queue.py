"""The queue as a manager sees it: burns by where they stand, in an order, found by a few digits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from posapp.domain.burn import Burn, BurnState
from posapp.domain.money import Money

if TYPE_CHECKING:
    from posapp.domain.ids import SaleId


class Group(StrEnum):
    """What a manager tells apart. A voucher given back unused is in none."""

    REJECTED = "rejected"
    UNCLEAR = "unclear"
    SENDING = "sending"
    WAITING = "waiting"
    DONE = "done"
    HELD = "held"  # for a sale that is open: not used yet


# What a manager has to look at stands first.
STATES: Final[Mapping[Group, tuple[BurnState, ...]]] = {
    Group.REJECTED: (BurnState.REJECTED,),
    Group.UNCLEAR: (BurnState.UNCLEAR,),
    Group.SENDING: (BurnState.SENDING,),
    Group.WAITING: (BurnState.PENDING,),
    Group.DONE: (BurnState.CONFIRMED, BurnState.WRITTEN_OFF),
    Group.HELD: (BurnState.RESERVED,),
}
GROUP_OF: Final[Mapping[BurnState, Group]] = {
    state: group for group, states in STATES.items() for state in states
}
USED: Final = tuple(group for group in Group if group is not Group.HELD)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many vouchers, and what they took off in all, as far as that is known in money."""

    count: int = 0
    worth: Money = Money(0)

    def __add__(self, other: Figure) -> Figure:
        return Figure(self.count + other.count, Money(self.worth.minor + other.worth.minor))


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """A figure for every state a burn may be in; `taken` counts what sales really used."""

    by_state: Mapping[BurnState, Figure] = field(default_factory=dict)

    def of(self, group: Group | None) -> Figure:
        """The figure of a group; None for all that was used in sales."""
        groups = USED if group is None else (group,)
        found = Figure()
        for one in groups:
            for state in STATES[one]:
                found += self.by_state.get(state, Figure())
        return found


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """What is asked for.

    Attributes:
        group: None for all that was used in sales.
        text: a ticket number or a part of it, or the last characters of a voucher's code or of a
            card; empty for everything.
    """

    group: Group | None = None
    text: str = ""

    @property
    def states(self) -> tuple[BurnState, ...]:
        """The states asked for, what has to be looked at first."""
        groups = USED if self.group is None else (self.group,)
        return tuple(state for group in groups for state in STATES[group])


@dataclass(frozen=True, slots=True)
class QueueListing:
    """What a query found: the burns' numbers in the ledger with their states, in showing order.

    What to look at comes first, and of one kind the newest; `found` adds them up.
    """

    query: QueueQuery
    numbers: Sequence[int]
    states: Sequence[BurnState]
    found: Figure
    figures: QueueFigures


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A burn with its number in the ledger and what its sale tells; moments are aware UTC.

    `since` is when its sale was completed; for one that is held, when it was taken.
    """

    number: int
    burn: Burn
    ref: str | None
    cashier: str | None
    since: datetime


@dataclass(frozen=True, slots=True)
class StuckSale:
    """An open sale that holds vouchers. `wanted` of its `held` ones were chosen."""

    sale_id: SaleId
    ref: str | None
    opened_at: datetime
    aside_at: datetime | None
    cashier: str | None
    held: int
    wanted: int
    worth: Money


@dataclass(frozen=True, slots=True)
class ActReport:
    """What an act on several vouchers came to: those it moved, and those it left as they stand."""

    done: tuple[Burn, ...] = ()
    missed: tuple[Burn, ...] = ()
