"""Facts, in the past tense, published after the transaction that made them true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.code import Code
    from posapp.domain.code_file import ImportReport
    from posapp.domain.grant import Grant
    from posapp.domain.ids import RewardId, SaleId
    from posapp.domain.link import Link
    from posapp.domain.people import Person
    from posapp.domain.risk import Exposure
    from posapp.domain.stock_level import StockLevel
    from posapp.domain.timekeeping import ClockState, Moved
    from posapp.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class BurnReserved:
    """A voucher is held for an open sale."""

    burn: Burn


@dataclass(frozen=True, slots=True)
class BurnReleased:
    """A held voucher was given back."""

    burn: Burn


@dataclass(frozen=True, slots=True)
class SaleCompleted:
    """A sale was completed and its burns are owed to Splio."""

    sale_id: SaleId
    ref: str
    burns: tuple[Burn, ...]


@dataclass(frozen=True, slots=True)
class SaleCancelled:
    """A sale was cancelled and its vouchers given back."""

    sale_id: SaleId


@dataclass(frozen=True, slots=True)
class BurnMoved:
    """A burn changed state while being sent, settled or judged by a manager."""

    burn: Burn


@dataclass(frozen=True, slots=True)
class GrantMoved:
    """A grant of a new reward was decided on, or went further."""

    grant: Grant


@dataclass(frozen=True, slots=True)
class FlushStopped:
    """Sending stopped for a cause that a person must mend; `cause` as in `answers.Halt`."""

    cause: str
    text: str


@dataclass(frozen=True, slots=True)
class FlushProgressed:
    """A pass settled some burns; `left` remain owed after `took`."""

    settled: int
    left: int
    took: timedelta

    @property
    def time_left(self) -> timedelta | None:
        """How long the rest takes at this pace; None before anything was settled."""
        if self.settled == 0:
            return None
        return self.took * self.left / self.settled


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """The link's state or cause changed."""

    link: Link


@dataclass(frozen=True, slots=True)
class QueueCounted:
    """How many burns the till owes and how many wait for a manager; `oldest` is aware UTC."""

    waiting: int
    unclear: int
    rejected: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class StockSynced:
    """A full pass of the stock sync ended well."""

    at: datetime
    rewards: int
    codes: int


@dataclass(frozen=True, slots=True)
class SyncProgressed:
    """The stock sync finished one more page, or a file import one more block.

    `codes_expected` is a guess from the last pass (0 where there is none); `took` counts from the
    start of this run. A pass that goes on after an interruption goes on counting both.
    """

    reward_id: RewardId | None
    codes: int
    rewards_done: int
    rewards_total: int
    codes_expected: int = 0
    took: timedelta = timedelta(0)

    @property
    def per_second(self) -> float:
        """Codes a second so far."""
        seconds = self.took.total_seconds()
        return self.codes / seconds if seconds > 0 else 0.0

    @property
    def time_left(self) -> timedelta | None:
        """How long the rest takes at this pace; None where that cannot be told."""
        if self.codes == 0 or self.codes_expected <= self.codes:
            return None
        return self.took * (self.codes_expected - self.codes) / self.codes


@dataclass(frozen=True, slots=True)
class SyncFailed:
    """The stock sync could not finish; what it had brought is kept."""

    code: str


@dataclass(frozen=True, slots=True)
class SweepWithheld:
    """Splio listed less than half of what the till holds; nothing was swept yet.

    Only a second pass that agrees is believed. `listed` of the `held` codes (or rewards) were seen.
    `file` is the name of the file that should have listed all codes; empty for a pass of the sync.
    """

    listed: int
    held: int
    file: str = ""


@dataclass(frozen=True, slots=True)
class SyncStopped:
    """A person stopped the sync or the import; what it had brought is kept and is consistent."""

    codes: int


@dataclass(frozen=True, slots=True)
class ImportProgressed:
    """A file is being taken in. `step` is ``reading``, ``sorting`` or ``writing``; 0 to 100 %."""

    name: str
    step: str
    percent: int
    rows: int
    took: timedelta


@dataclass(frozen=True, slots=True)
class FileImported:
    """A file was taken in."""

    report: ImportReport


@dataclass(frozen=True, slots=True)
class FileRefused:
    """A file could not be taken in; `code` is the error's, `params` its facts."""

    name: str
    code: str
    params: dict[str, object]


@dataclass(frozen=True, slots=True)
class StockWatched:
    """How the rewards' codes hold out, those that are low first."""

    levels: tuple[StockLevel, ...]


@dataclass(frozen=True, slots=True)
class ExposureChanged:
    """What the till took without Splio's word changed."""

    exposure: Exposure


@dataclass(frozen=True, slots=True)
class CodeRefreshed:
    """Splio answered about one code, and the stock now holds that answer."""

    code: Code


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    """Somebody was entered or changed, or left: everybody ever entered, by name."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class ClockMoved:
    """The machine's clock leapt, or Splio's word moved the till's time."""

    moved: Moved


@dataclass(frozen=True, slots=True)
class ClockChanged:
    """How the till's time stands; said again while something is wrong with it."""

    state: ClockState


@dataclass(frozen=True, slots=True)
class MachineSlept:
    """The machine slept, or stood still, for so long; zero where it was not measured."""

    slept: timedelta


@dataclass(frozen=True, slots=True)
class TroublesChanged:
    """What is wrong with the till's files or disk now, the most urgent first; none when empty."""

    troubles: tuple[Trouble, ...]


Fact = (
    BurnReserved
    | BurnReleased
    | SaleCompleted
    | SaleCancelled
    | BurnMoved
    | GrantMoved
    | FlushStopped
    | FlushProgressed
    | LinkChanged
    | QueueCounted
    | StockSynced
    | SyncProgressed
    | SyncFailed
    | SyncStopped
    | SweepWithheld
    | ImportProgressed
    | FileImported
    | FileRefused
    | StockWatched
    | ExposureChanged
    | CodeRefreshed
    | PeopleChanged
    | TroublesChanged
    | ClockMoved
    | ClockChanged
    | MachineSlept
)
