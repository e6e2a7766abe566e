"""Moments: aware UTC inside, the universe's local text on Splio's wire.

Splio writes ``YYYY-MM-DD HH:MM:SS`` without a zone, meaning the universe's local time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import Final

_WIRE = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})")
_FOREVER_YEAR = 2099  # Splio's "never expires" reads 9998-12-31 or 2099-..
FOREVER: Final = datetime(9998, 12, 31, tzinfo=UTC)  # told to never end; None is "not told"


def to_wire(moment: datetime, zone: tzinfo) -> str:
    """The universe's local text of an aware moment, whole seconds."""
    return moment.astimezone(zone).replace(tzinfo=None).isoformat(" ", "seconds")


def from_wire(text: str, zone: tzinfo) -> datetime:
    """Read Splio's local text as an aware UTC moment.

    In the repeated hour of an autumn night the first passage is taken, since the text cannot tell;
    a text in the skipped hour of spring is moved forward as zoneinfo does. Comparisons that decide
    about money are therefore made on the text. Raises ValueError for any other form.
    """
    if not _WIRE.fullmatch(text):
        raise ValueError(f"not a date of the form YYYY-MM-DD HH:MM:SS: {text[:40]!r}")
    local = datetime.fromisoformat(text).replace(tzinfo=zone)
    try:
        return local.astimezone(UTC)
    except OverflowError:  # 0001-01-01 or 9999-12-31 at the edge of a zone
        return local.replace(tzinfo=UTC)


def expiry_from_wire(text: str | None, zone: tzinfo) -> datetime:
    """Read an expiry; `FOREVER` where it never expires (null, empty, or a year from 2099 on).

    Raises ValueError for any other form.
    """
    if not text:
        return FOREVER
    moment = from_wire(text, zone)
    return FOREVER if int(text[:4]) >= _FOREVER_YEAR else moment  # the year as written


def same_second(one: str | None, other: str | None) -> bool:
    """True when two wire texts name the same second, whether written with a space or a T."""
    if not one or not other:
        return False
    return one.strip().replace("T", " ")[:19] == other.strip().replace("T", " ")[:19]
