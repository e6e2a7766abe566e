"""A pass of the stock sync: how far it is, what it did not find, and what is counted after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.ids import RewardId

PASS_LASTS = timedelta(hours=24)  # an interrupted pass that is older begins anew
PACE_DAYS = 14  # the window that the pace of granting is counted in


@dataclass(frozen=True, slots=True)
class SyncPass:
    """How far a pass is, as kept on disk: enough to go on after a kill.

    Attributes:
        started_at: when its first page was asked for, aware UTC.
        rewards_after: the cursor in the list of rewards; None at its beginning.
        rewards_listed: True once that list was read to its end.
        rewards_done: rewards whose codes were listed whole, or skipped.
        rewards_skipped: rewards whose codes Splio would not list; each counts as unreadable.
        rewards_total: rewards listed so far.
        reward_id: the reward whose codes are listed next; None when none is left.
        failures: calls for that reward's codes that failed while Splio answered others.
        codes_after: the cursor in that reward's list of codes; None at its beginning.
        codes: codes listed so far.
        codes_expected: as many as the last pass listed; 0 where there was none.
        unreadable: elements that could not be understood.
        took: how long the pass ran, without its interruptions.
        origin: a hash over where and as whom it asks.
    """

    started_at: datetime
    rewards_after: str | None = None
    rewards_listed: bool = False
    rewards_done: int = 0
    rewards_skipped: int = 0
    rewards_total: int = 0
    reward_id: RewardId | None = None
    failures: int = 0
    codes_after: str | None = None
    codes: int = 0
    codes_expected: int = 0
    unreadable: int = 0
    took: timedelta = timedelta(0)
    origin: str = ""

    @property
    def has_cursor(self) -> bool:
        """True where the next page is asked for with a cursor of Splio's."""
        return (self.codes_after if self.rewards_listed else self.rewards_after) is not None


@dataclass(frozen=True, slots=True)
class Survey:
    """What a finished listing lacks: codes of known rewards, held and not listed."""

    held: int
    unlisted: int

    @property
    def listed(self) -> int:
        """How many of the held ones were listed, or came in meanwhile."""
        return self.held - self.unlisted

    @property
    def is_doubtful(self) -> bool:
        """True where more would go than stay: rather a fault at Splio than the truth."""
        return self.unlisted * 2 > self.held


@dataclass(frozen=True, slots=True)
class Doubt:
    """A pass that listed so little that nothing was swept; aware UTC."""

    at: datetime
    survey: Survey

    def agrees(self, later: Survey) -> bool:
        """True where a later pass lists about as much: what it lacks is really gone."""
        return later.listed * 2 >= self.survey.listed


@dataclass(frozen=True, slots=True)
class RewardCounts:
    """A reward's codes in our own stock, counted after each pass or import; moments aware UTC.

    Attributes:
        held: all of them.
        usable: those that may still be used.
        granted: those granted in the last `PACE_DAYS` days.
        first_granted: when the oldest of all was granted; None where no source told.
        counted_at: when they were counted; None where they never were.
        synced_at: as of when they were last listed whole.
    """

    held: int = 0
    usable: int = 0
    granted: int = 0
    first_granted: datetime | None = None
    counted_at: datetime | None = None
    synced_at: datetime | None = None

    @property
    def per_day(self) -> float | None:
        """Codes granted a day lately; None where too little is known.

        A reward younger than the window is measured by its own age, a day at least.
        """
        if self.first_granted is None or self.counted_at is None:
            return None
        age = (self.counted_at - self.first_granted) / timedelta(days=1)
        return self.granted / min(max(age, 1.0), float(PACE_DAYS))
