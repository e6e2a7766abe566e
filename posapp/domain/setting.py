"""What a setting is to those who choose it: its kind, its limits, what is in force and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Where people look for a setting."""

    SPLIO = "splio"
    SALE = "sale"
    RISK = "risk"
    STOCK = "stock"
    SCANNER = "scanner"
    LOOK = "look"
    PEOPLE = "people"
    KEEPING = "keeping"
    EXPORTS = "exports"
    ADVANCED = "advanced"


class Kind(StrEnum):
    """What is entered for a setting."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    MONEY = "money"
    CHOICE = "choice"
    SWITCH = "switch"
    NAMES = "names"  # several, written with | between
    TABLE = "table"  # one name for another, written as JSON
    PATH = "path"
    SECRET = "secret"  # noqa: S105 - a kind, not a secret


class Unit(StrEnum):
    """What a number counts."""

    SECONDS = "s"
    MILLISECONDS = "ms"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    PERCENT = "percent"


class Origin(StrEnum):
    """Where the value in force is from; a later one wins over those before it."""

    DEFAULT = "default"
    FILE = "file"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command_line"
    POLICY = "policy"  # the company's, which nobody at the till can change
    PROGRAM = "program"  # the training till sets some itself


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value is from: of which kind, and the file's path or the variable's name."""

    origin: Origin
    where: str = ""

    @property
    def is_fixed(self) -> bool:
        """Whether what the file says would not come into force."""
        return self.origin not in {Origin.DEFAULT, Origin.FILE}


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the product.

    Attributes:
        key: its name in the file.
        default: as text, as it would be typed; empty for none.
        least: the smallest number accepted, or the one it must be more than (`above_least`).
        choices: all that is accepted, for `Kind.CHOICE`.
        optional: whether nothing is an answer.
        live: whether it applies at once; the others from the next start on.
        bound: whether it is about this one till, so that it is not handed to others.
    """

    key: str
    group: Group
    kind: Kind
    description: str
    default: str
    least: float | None = None
    most: float | None = None
    above_least: bool = False
    unit: Unit | None = None
    choices: tuple[str, ...] = ()
    optional: bool = False
    live: bool = False
    bound: bool = False

    @property
    def is_secret(self) -> bool:
        """Whether its value is never shown nor written."""
        return self.kind is Kind.SECRET


@dataclass(frozen=True, slots=True)
class Standing:
    """How a setting stands: as text as it would be typed; a secret's texts are always empty.

    Attributes:
        value: in force now, in this run.
        source: where that is from.
        next_value: in force after the next start, as the file stands now.
        is_set: for a secret, whether there is one.
        kept_in: for a secret, where it is kept: the name of a place, or empty.
    """

    value: str
    source: Source
    next_value: str
    is_set: bool = True
    kept_in: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a value is not accepted: a kind that words are chosen by, and what these need.

    `detail` says it in plain English, where there are no words for the kind.
    """

    kind: str
    facts: Mapping[str, str]
    detail: str


@dataclass(frozen=True, slots=True)
class Change:
    """A setting before and after, as text as it would be typed.

    Of a secret both texts are empty: only that it changed may be known.
    """

    key: str
    old: str
    new: str
    secret: bool = False
