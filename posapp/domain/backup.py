"""Copies of the ledger: what one holds, when the next is due, which of the old ones stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from posapp.domain.burn import OWED, BurnState, Route

if TYPE_CHECKING:
    from posapp.domain.journal import Mark


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a ledger, or a copy of one, holds.

    Attributes:
        version: of its tables; `written_by` the program that brought it there, empty where unknown.
        states: how many burns stand where.
        sales: all, `open_sales` the open ones among them.
        mark: the end of its journal.
        root: the hash of the journal's first line, by which two copies of one ledger are known;
            None where the journal is empty.
        newest: the moment of the last line, aware UTC.
        till: the till's name in the last sale.
    """

    path: Path
    size: int
    version: str
    written_by: str
    states: Mapping[BurnState, int]
    sales: int
    open_sales: int
    mark: Mark
    root: str | None
    newest: datetime | None
    till: str | None

    @property
    def burns(self) -> int:
        """All burns."""
        return sum(self.states.values())

    @property
    def owed(self) -> int:
        """Those that the till still owes Splio."""
        return sum(self.states.get(state, 0) for state in OWED)

    @property
    def is_empty(self) -> bool:
        """True where nothing was ever done."""
        return not self.mark.seq and not self.burns


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in a folder of copies; `at` is when it was begun, aware UTC, by its name."""

    path: Path
    at: datetime
    size: int = 0


class Second(StrEnum):
    """How the copy to the second folder went."""

    NOT_SET = "not_set"
    MADE = "made"
    MISSING = "missing"  # a disk that is not plugged in, a share that does not answer
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was made and checked; `removed` is how many older ones went."""

    backup: Backup
    facts: CopyFacts
    removed: int = 0
    second: Second = Second.NOT_SET


@dataclass(frozen=True, slots=True)
class Doubt:
    """How a burn that may have been sent meanwhile is settled: by which way, and from when on."""

    due_at: datetime
    route: Route = Route.API


class Kin(StrEnum):
    """What a copy is to the ledger that stands here."""

    SAME = "same"  # one grew out of the other
    OTHER = "other"  # another till's
    UNKNOWN = "unknown"  # one of them has nothing that would tell


@dataclass(frozen=True, slots=True)
class RestoreView:
    """A copy beside the ledger that it would replace; nothing was changed for it.

    Attributes:
        current: None where there is no ledger, or none that can be read; `trouble` tells why.
        later_lines: lines of the journal that the copy does not have.
        later_sales: completed sales that the copy does not have, or has as open ones.
        later_burns: burns that the copy does not have, by their state.
        in_doubt: burns that may have been sent since, and are read at Splio before any sending.
    """

    copy: CopyFacts
    current: CopyFacts | None
    kin: Kin
    in_doubt: int
    trouble: str = ""
    later_lines: int = 0
    later_sales: int = 0
    later_burns: Mapping[BurnState, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did.

    Attributes:
        aside: the folder of the ledger that was here; None where there was none.
        in_doubt: burns that are read at Splio before any sending.
        carried: sales that were taken over from the ledger set aside, newer than the copy.
        not_carried: sales of it that could not be taken over.
    """

    view: RestoreView
    aside: Path | None
    in_doubt: int
    carried: int = 0
    not_carried: int = 0


def is_due(newest: datetime | None, now: datetime, every: timedelta) -> bool:
    """Whether the next backup is due; one of the future was made by a clock set wrong."""
    return newest is None or not timedelta(0) <= now - newest < every


def outdated(
    backups: Iterable[Backup], now: datetime, zone: tzinfo, last: int, days: int
) -> Sequence[Backup]:
    """Which go: all but the newest `last`, and the newest of each of the last `days` days."""
    newest_first = sorted(backups, key=lambda one: one.at, reverse=True)
    today = now.astimezone(zone).date()
    seen = set()
    gone: list[Backup] = []
    for place, one in enumerate(newest_first):
        day = one.at.astimezone(zone).date()
        is_days_last = day not in seen and (today - day).days < days
        seen.add(day)
        if place >= last and not is_days_last:
            gone.append(one)
    return gone
