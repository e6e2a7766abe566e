"""Files on their way: what lies in a folder, what was done with it, a file of burns going out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId

MOST_ROWS: Final = 200_000  # a file, by Splio's rules
_LONGEST_NAME: Final = 180  # what every file system takes, with room for a temporary ending
_MOST_NAMES: Final = 100_000
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')
_PLACEHOLDER: Final = re.compile(r"\{(universe|store|till|date|number)\}")


@dataclass(frozen=True, slots=True)
class PlacedFile:
    """What lies in a folder under a name: a file, or what only looks like one.

    `mtime` is epoch seconds by the clock of that folder's machine.

    The name is told by whoever keeps the folder: see `is_fit_name`.
    """

    name: str
    size: int
    mtime: int


class Step(StrEnum):
    """How far a file of burns has come; each is on the disk before the next act begins."""

    PREPARED = "prepared"  # written here; nothing of it counts anywhere
    UPLOADED = "uploaded"  # whole at the outbox under a temporary name
    RENAMING = "renaming"  # its final name may be there from now on
    DELIVERED = "delivered"
    ABANDONED = "abandoned"  # certainly never under its final name; its burns are free again


@dataclass(frozen=True, slots=True)
class Delivery:
    """One file of burns on its way out.

    Attributes:
        place: the outbox it goes to; only there can it be found again.
        name: the final name, as last asked for.
        temp: the temporary name, of this delivery alone.
        size: bytes of the whole file.
        path: our own copy, kept until its burns are settled.
    """

    id: str
    place: str
    name: str
    temp: str
    rows: int
    size: int
    step: Step
    path: Path
    burns: frozenset[BurnId]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The deliveries that are not forgotten yet.

    `damaged` is True where the record of one cannot be read: then what a burn was part of is not
    known, and none may be called never delivered.
    """

    deliveries: tuple[Delivery, ...]
    damaged: bool = False


class Fate(StrEnum):
    """What became of a file, as lists show it."""

    IMPORTED = "imported"
    REPEATED = "repeated"  # the very same content was taken in before
    REFUSED = "refused"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Look:
    """How a file looked, and since when it has looked so (aware UTC)."""

    size: int
    mtime: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Dealt:
    """What was done with a file that looked so.

    `mark` stands for the stock it was taken into and for how it was read.
    """

    size: int
    mtime: int
    fate: Fate
    mark: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One line of what went in and out; `code` and `params` are the error's of a refused file.

    Of a file taken in, `applied` rows were used, and `rejects` is the whole path of the list of
    those that could not be.
    """

    at: datetime
    fate: Fate
    source: str
    name: str
    rows: int = 0
    rejected: int = 0
    code: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    applied: int = 0
    rejects: str | None = None


FileKey = tuple[str, str]  # source, name


@dataclass(slots=True)
class Remembered:
    """What must not be forgotten between two looks and two runs of the program."""

    looks: dict[FileKey, Look] = field(default_factory=dict)
    dealt: dict[FileKey, Dealt] = field(default_factory=dict)
    passages: list[Passage] = field(default_factory=list)  # oldest first
    named_for: datetime | None = None  # the latest moment in the name of a file of burns


def is_fit_name(name: str) -> bool:
    """True for a plain file name that means the same file on every system.

    What a server tells is not trusted: separators, ``..``, drive letters, control and direction
    marks, Windows' device names and what no file system could keep are not fit.
    """
    if not name or len(name) > _LONGEST_NAME or name.startswith(".") or name != name.strip():
        return False
    if name.endswith(".") or not name.isprintable() or _FORBIDDEN.intersection(name):
        return False
    try:
        if len(name.encode()) > 255:
            return False
    except UnicodeEncodeError:
        return False
    return name.partition(".")[0].rstrip().lower() not in _RESERVED


def sftp_place(user: str | None, host: str, port: int, folder: str) -> str:
    """The name of a server's folder, as long as nobody sets another login, server or folder."""
    login = f"{user}@" if user else ""
    return f"sftp://{login}{host.lower()}:{port}/{folder.rstrip('/') or '/'}"


def shown_name(name: str) -> str:
    """A name fit for a list or a log line, whatever it holds; at most 60 characters."""
    plain = "".join(mark if mark.isprintable() else "·" for mark in name)
    return plain if len(plain) <= 60 else plain[:59] + "…"


@dataclass(frozen=True, slots=True)
class BurnFileNaming:
    """Names files of burns by the setting's pattern; `zone` is the universe's."""

    pattern: str
    universe: str
    store: str
    till: str
    zone: tzinfo

    def name(self, at: datetime, number: int) -> str:
        """The name of the `number`-th file (from 1) of a moment; always fit for every system."""
        values = {
            "universe": self.universe,
            "store": self.store,
            "till": self.till,
            "date": at.astimezone(self.zone).strftime("%Y%m%d%H%M%S"),
            "number": str(number),
        }
        named = _PLACEHOLDER.sub(lambda found: _plain(values[found[1]]) or "x", self.pattern)
        name = _plain(named)[:_LONGEST_NAME].lstrip(".-").rstrip(".") or "burnreward.csv"
        return name if is_fit_name(name) else f"burnreward-{name}"[:_LONGEST_NAME].rstrip(".")

    def free(self, at: datetime, taken: Collection[str]) -> tuple[str, datetime]:
        """A name that is not taken, whatever its capitals, and the moment in it.

        A second file counts on by the pattern's own means, so that it still fits Splio's pattern:
        ``{number}``, else a later second of ``{date}``; only without either an ending is added.
        """
        used = {name.lower() for name in taken}
        for number in range(1, _MOST_NAMES):
            moment = at
            if "{number}" in self.pattern:
                name = self.name(at, number)
            elif "{date}" in self.pattern:
                moment = at + timedelta(seconds=number - 1)
                name = self.name(moment, 1)
            else:
                stem, dot, ending = self.name(at, 1).partition(".")
                name = stem + (f"_{number}" if number > 1 else "") + dot + ending
            if name.lower() not in used:
                return name, moment
        raise ValueError("no name is free")


def _plain(text: str) -> str:
    """ASCII letters, digits and ``._-``; accents and other scripts are dropped, the rest a dash."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "-", bare)
