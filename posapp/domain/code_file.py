"""Files of codes: their shapes, their rows, and what became of one that was taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from posapp.domain.voucher import Reward, Worth

if TYPE_CHECKING:
    from posapp.domain.file_shape import Scope
    from posapp.domain.ids import RewardId
    from posapp.domain.stock_pass import Survey


class RowFault(StrEnum):
    """Why a row of a file is left out."""

    NO_CODE = "no_code"
    BAD_CODE = "bad_code"
    BAD_CARD = "bad_card"
    NO_NAME = "no_name"
    BAD_DATE = "bad_date"
    BAD_NUMBER = "bad_number"
    TOO_FEW_COLUMNS = "too_few_columns"
    TOO_MANY_COLUMNS = "too_many_columns"
    MULTI_LINE = "multi_line"
    BAD_QUOTES = "bad_quotes"
    TRUNCATED = "truncated"
    TOO_LONG = "too_long"
    BAD_ENCODING = "bad_encoding"


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that was left out: its line (the header is line 1), why, and in which column."""

    line: int
    fault: RowFault
    column: str | None = None


class Block(NamedTuple):
    """Some lines of a file of granted codes in the file's order; the good rows by columns.

    Made by the thousand rows: what is done a row at a time costs most of an import.

    Attributes:
        first: number of its first line.
        lines: lines in it that hold a row.
        digest: of the very bytes, of how they are to be read, and in which zone.
        known: its digest was among those to skip, and nothing of it was parsed.
        rejected: rows left out.
        codes: each row's code.
        reward_ids: None where not told.
        statuses: as written, empty where not told.
        card_codes: None where not told.
        earned_at: epoch milliseconds UTC, None where not told.
        expires_at: the same; `moment.FOREVER` where it never ends.
    """

    first: int
    lines: int
    digest: bytes
    known: bool = False
    rejected: int = 0
    codes: Sequence[str] = ()
    reward_ids: Sequence[str | None] = ()
    statuses: Sequence[str] = ()
    card_codes: Sequence[str | None] = ()
    earned_at: Sequence[int | None] = ()
    expires_at: Sequence[int | None] = ()


@dataclass(frozen=True, slots=True)
class RewardRow:
    """One good row of a file of master rewards; None where the file does not tell."""

    id: RewardId
    name: str
    worth: Worth | None = None
    holding_days: int | None = None
    stock: int | None = None

    def onto(self, known: Reward | None) -> Reward:
        """The reward with what this row tells, and what is known otherwise (its custom fields)."""
        base = known or Reward(self.id, self.name)
        return replace(
            base,
            name=self.name,
            worth=base.worth if self.worth is None else self.worth,
            holding_days=base.holding_days if self.holding_days is None else self.holding_days,
            stock=base.stock if self.stock is None else self.stock,
        )


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as its directory and its header line show it.

    Attributes:
        size: bytes on the disk.
        text_size: bytes of text in it; guessed where it is packed.
        modified_at: aware UTC.
        shape: stands for everything that says how its lines are read.
    """

    name: str
    size: int
    text_size: int
    modified_at: datetime
    columns: tuple[str, ...]
    shape: bytes

    @property
    def column_set(self) -> frozenset[str]:
        """The columns whatever their order, case and spaces: a new set is a new shape."""
        return frozenset(plain_column(name) for name in self.columns)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring, for a person to confirm before a new shape is taken in.

    Attributes:
        mapping: for each of the file's columns, in its order, what it is to us; None if unknown.
        missing: our optional columns that the file lacks.
        rows: the first ones as they would be read, codes masked.
        looked_at: how many rows were looked at for `rejects`.
    """

    name: str
    scope: Scope
    separator: str
    encoding: str
    mapping: tuple[tuple[str, str | None], ...]
    missing: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    looked_at: int
    rejects: tuple[Reject, ...]

    @property
    def column_set(self) -> frozenset[str]:
        """The columns as in `FileFacts.column_set`."""
        return frozenset(plain_column(name) for name, _ours in self.mapping)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The file's columns that are not read."""
        return tuple(name for name, ours in self.mapping if ours is None)


class ImportOutcome(StrEnum):
    """How the taking in of a file ended; WRITING where it did not end (yet)."""

    WRITING = "writing"
    IMPORTED = "imported"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class PastImport:
    """A file taken in before, as lists show it; moments aware UTC."""

    name: str
    scope: Scope
    size: int
    at: datetime
    outcome: ImportOutcome
    rows: int
    applied: int
    rejected: int
    duplicates: int
    swept: int
    rejects: str | None


def plain_column(name: str) -> str:
    """A column's name with case and spaces forgiven."""
    return "".join(name.casefold().split())


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of one file. `rows` were read, `applied` written or found unchanged.

    `repeated` is True where the very same content was taken in before: nothing was done then.
    `rejects` is the whole path of the list of rejected rows: beside the file, or in a folder of the
    till's own where the file's folder could not be written. `withheld` is what a file of all codes
    lacks so much of that nothing was swept.
    """

    name: str
    scope: Scope
    rows: int
    applied: int
    rejected: int
    duplicates: int = 0
    swept: int = 0
    repeated: bool = False
    rejects: str | None = None
    withheld: Survey | None = None
