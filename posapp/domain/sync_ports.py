"""What the stock sync and the stock watch need from the store, as protocols."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from posapp.domain.answers import RewardPage
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.stock_pass import Doubt, RewardCounts, Survey, SyncPass
    from posapp.domain.voucher import Voucher


class StockScan(Protocol):
    """Reads of the whole stock that take seconds; all but `stop` belong in one other thread.

    Raises `StoreError`; ``store.stopped`` after `stop`.
    """

    def survey(self) -> Survey:
        """Compare what the finished pass listed with what the stock holds."""
        ...

    def unlisted(self, most: int) -> Sequence[Code]:
        """The next codes that the survey found missing; none at the end."""
        ...

    def count(self, now: datetime) -> Mapping[RewardId, RewardCounts]:
        """Count each reward's codes as of `now` (aware UTC)."""
        ...

    def stop(self) -> None:
        """End what runs and all that follows, soon; from any thread."""
        ...

    def close(self) -> None:
        """Let go of the file; a second call does nothing."""
        ...


class SyncPasses(Protocol):
    """The one pass that may be under way, on disk. Moments are aware UTC; raises `StoreError`."""

    def current(self) -> SyncPass | None:
        """The pass under way or interrupted."""
        ...

    def begin(self, at: datetime, origin: str = "") -> SyncPass:
        """Begin a pass that asks at `origin`; an interrupted one is forgotten."""
        ...

    def note_origin(self) -> None:
        """Splio answered the pass: what another origin told is no longer fresh."""
        ...

    def put_rewards(self, page: RewardPage, asked: datetime, took: timedelta) -> SyncPass:
        """Take over a page of master rewards, asked for at `asked`; `took` is the pass's time."""
        ...

    def put_vouchers(self, vouchers: Sequence[Voucher], asked: datetime) -> None:
        """Take over codes of a page in one transaction; those that stand already are left."""
        ...

    def turn_page(
        self,
        reward_id: RewardId,
        codes: Sequence[Code],
        after: str | None,
        unreadable: int,
        asked: datetime,
        took: timedelta,
    ) -> SyncPass:
        """Mark a page's codes, all put already, as listed; the next page begins at `after`."""
        ...

    def put_off(self, reward_id: RewardId) -> SyncPass:
        """A call for its codes failed: the rewards that failed less often go first."""
        ...

    def skip(self, reward_id: RewardId) -> SyncPass:
        """Give up its codes in this pass: none is swept, none any fresher."""
        ...

    def survey_rewards(self) -> Survey:
        """How many master rewards are held, and how many of them the pass did not list."""
        ...

    def remove(self, codes: Iterable[Code], before: datetime) -> int:
        """Delete vouchers that were last seen before `before`; how many were deleted."""
        ...

    def finish(self, at: datetime, *, with_codes: bool) -> None:
        """End a pass well: rewards that it did not list and no voucher names go."""
        ...

    def withhold(self, at: datetime, survey: Survey) -> None:
        """End a pass that listed too little to be believed: nothing is swept."""
        ...

    def abandon(self) -> None:
        """Forget a pass that cannot go on; what it brought stays."""
        ...

    def clear_listed(self, pages: int) -> bool:
        """Delete some pages of marks that no pass needs any more; True while there are more."""
        ...

    def doubt(self) -> Doubt | None:
        """What the last pass did not dare to sweep."""
        ...


class CountedStock(Protocol):
    """A stock whose codes can be counted, by its writer."""

    def scan(self) -> StockScan:
        """A reader for work that takes seconds, in a thread of its own."""
        ...

    def put_counts(self, counts: Mapping[RewardId, RewardCounts]) -> None:
        """Replace what was counted of all rewards; one that is not named has none."""
        ...
