"""Moments on Splio's wire: naive local text of the universe's zone, whole seconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from posapp.sandbox.records import NEVER

_WIRE = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}")


def to_wire(moment: datetime, zone: ZoneInfo) -> str:
    """Write an aware moment as `YYYY-MM-DD HH:MM:SS` local time; far futures as Splio does."""
    if moment.year >= NEVER.year:
        return "9998-12-31 00:00:00"
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")


def optional_to_wire(moment: datetime | None, zone: ZoneInfo) -> str | None:
    """Write a moment that may be missing, which the wire says with null."""
    return None if moment is None else to_wire(moment, zone)


def from_wire(text: str, zone: ZoneInfo) -> datetime:
    """Read a local text as an aware UTC moment (the first passage of a repeated hour).

    Raises:
        ValueError: the text has another form, or names no real date.
    """
    if not _WIRE.fullmatch(text):
        raise ValueError(f"not YYYY-MM-DD HH:MM:SS: {text[:40]!r}")
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def whole_second(moment: datetime) -> datetime:
    """Return an aware moment as UTC without its fraction of a second.

    Raises:
        ValueError: the moment is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("the sandbox takes aware moments only")
    return moment.astimezone(UTC).replace(microsecond=0)
