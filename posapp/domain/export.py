"""Files for the head office: what they are called there, and what became of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Final

_LONGEST_PART: Final = 40  # of a name: store and till may be called anything


class Exported(StrEnum):
    """What a file for the head office holds; the first part of its name."""

    REPORT = "report"
    SLIP = "slip"
    QUEUE = "queue"
    JOURNAL = "journal"
    ARCHIVE = "archive"
    SETTINGS = "settings"


Told = Callable[[int, int], None]
"""How far an upload has come: bytes that are there, and of how many."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is still to be sent: a whole copy of it lies at this till.

    `rows` are those of its table; 0 where it is none, or where a crash left it unknown.
    """

    name: str
    what: str
    rows: int
    size: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that the head office's server has whole, under this name at this place."""

    name: str
    place: str
    rows: int
    size: int


@dataclass(frozen=True, slots=True)
class Tried:
    """A look at the head office's server that wrote, renamed and removed a file there.

    `first` is True where its key was pinned just now; `left` is the file that it would not let go,
    empty where it did.
    """

    place: str
    fingerprint: str
    first: bool
    left: str


def export_name(
    what: Exported,
    store: str,
    till: str,
    at: datetime,
    zone: tzinfo,
    ending: str,
    days: tuple[date, date] | None = None,
) -> str:
    """``report_PAR-01_caisse-1_2026-11-22_20261122-181502.csv``: fit for every system.

    `days` are the first and the last that it is about, else the day of `at`; `at` is the moment it
    was made, told in `zone`.
    """
    made = at.astimezone(zone)
    first, last = days or (made.date(), made.date())
    about = first.isoformat() if first == last else f"{first.isoformat()}-to-{last.isoformat()}"
    moment = made.strftime("%Y%m%d-%H%M%S")
    parts = (what.value, plain_part(store), plain_part(till), about, moment)
    return "_".join(part for part in parts if part) + f".{ending}"


def archive_name(store: str, till: str, name: str) -> str:
    """The name of a part of an archive: its own, behind the till's. The same at every try."""
    parts = (Exported.ARCHIVE.value, plain_part(store), plain_part(till), _plain(name))
    return "_".join(part for part in parts if part)


def counted(name: str, number: int) -> str:
    """The `number`-th name (from 1) for a file whose first one is taken."""
    if number == 1:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem}_{number}{dot}{ending}" if dot else f"{name}_{number}"


def plain_part(text: str) -> str:
    """ASCII letters, digits and dashes; empty where nothing of it is."""
    return _plain(text).replace(".", "-").replace("_", "-").strip("-")[:_LONGEST_PART].strip("-")


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "-", bare).strip(".-")
