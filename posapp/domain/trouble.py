"""What stands in the way of a till's files: told to people until it is over, never only logged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What is wrong, the most urgent first."""

    LEDGER_DAMAGED = "ledger_damaged"
    COPIED = "copied"
    LEDGER_OLDER = "ledger_older"
    NOT_WRITABLE = "not_writable"
    DISK_FULL = "disk_full"
    DISK_LOW = "disk_low"
    STOCK_DAMAGED = "stock_damaged"
    STOCK_REBUILT = "stock_rebuilt"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong, with the facts its sentence needs (paths, names, sizes as text)."""

    kind: Kind
    facts: Mapping[str, str] = field(default_factory=dict)


URGENCY: Mapping[Kind, int] = {kind: rank for rank, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class FileCheck:
    """One check of one file, as it was found.

    Attributes:
        file: the file's name.
        whole: whether all of it was checked; otherwise its structure, within a time budget.
        says: what was found, empty where all is well; never a stored value.
        finished: False where the time did not suffice.
        took_s: seconds.
        error: the code of what kept it from being read, or empty.
    """

    file: str
    whole: bool
    says: tuple[str, ...] = ()
    finished: bool = True
    took_s: float = 0.0
    error: str = ""

    @property
    def is_damaged(self) -> bool:
        """True where the file itself is at fault, rather than the moment."""
        return bool(self.says) or self.error in DAMAGED


DAMAGED = frozenset({"store.corrupt", "store.not_a_database", "store.missing"})
