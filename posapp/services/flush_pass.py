"""One pass over what is owed: how far it reaches, what it has come to, what it reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from posapp.domain.burn import Burn, BurnState, Route

if TYPE_CHECKING:
    from posapp.domain.errors import StoreError
    from posapp.domain.ids import BurnId

NEVER: Final = datetime.min.replace(tzinfo=UTC)
NO_WAY: Final = (  # errors of a read that the burns behind it would meet too
    "splio.unreachable",
    "splio.timeout",
    "splio.throttled",
    "splio.certificate",
    "splio.bad_url",
    "splio.bad_ca",
    "splio.bad_proxy",
    "splio.key_refused",
    "splio.no_key",
    "splio.forbidden",
    "splio.not_splio",
)


class Reach(IntEnum):
    """How far into the queue a pass reaches."""

    DUE = 0  # what is due
    UNSENT = 1  # also what only an outage has held up: never sent yet
    ALL = 2  # everything that is owed, whatever its due time (a person asked)


@dataclass(frozen=True, slots=True)
class FlushReport:
    """One pass: what it settled, what remains, and why it stopped early if it did.

    `delivered` burns lie in the file exchange, in `files`; they are not yet in Splio's books.
    """

    confirmed: int
    rejected: int
    waiting: int
    unclear: int
    stopped: str | None = None
    delivered: int = 0
    files: tuple[str, ...] = ()

    @property
    def nothing_left(self) -> bool:
        """True when Splio is owed nothing any more."""
        return self.waiting == 0 and self.unclear == 0


@dataclass(slots=True)
class FlushPass:
    """What one pass has come to so far."""

    began: datetime
    reach: Reach
    confirmed: int = 0
    rejected: int = 0
    delivered: int = 0
    files: tuple[str, ...] = ()
    stopped: str | None = None
    failed: StoreError | None = None  # the ledger could not take an outcome
    again: bool = False  # something became due at once: one more round
    alone: set[BurnId] = field(default_factory=set)  # a bulk's answer did not name them
    start: datetime = NEVER  # of the present walk through the queue
    last: BurnId | None = None  # how far that walk has come
    told: datetime = NEVER  # when the counts were last published

    def count(self, burn: Burn) -> None:
        """Count what a burn was settled to."""
        if burn.state is BurnState.CONFIRMED:
            self.confirmed += burn.route is Route.API
            self.delivered += burn.route is Route.FILE
        self.rejected += burn.state is BurnState.REJECTED
