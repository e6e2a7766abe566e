"""Columns of Splio's local dates to epoch milliseconds, many cells at a time.

A file of a million codes holds a million dates within some thousand hours: the zone is asked once
an hour, and a cell is the sum of two looked-up numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo
from operator import add, itemgetter
from typing import Final

from posapp.domain.moment import FOREVER, expiry_from_wire, from_wire

_HOURS_KEPT: Final = 50_000  # nearly six years of hours, some megabytes
_TEXTS_KEPT: Final = 10_000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR_MS: Final = 3_600_000
_WITHIN: Final = {
    f":{minute:02d}:{second:02d}": (minute * 60 + second) * 1000
    for minute in range(60)
    for second in range(60)
}
_HOUR: Final[Callable[[str], str]] = itemgetter(slice(13))
_REST: Final[Callable[[str], str]] = itemgetter(slice(13, None))
_ENDLESS: Final = 1 << 60  # an hour of a year that stands for never


def in_ms(moment: datetime) -> int:
    """Epoch milliseconds UTC of an aware moment."""
    return int((moment - _EPOCH).total_seconds()) * 1000


FOREVER_MS: Final = in_ms(FOREVER)


class _Hours(dict[str, int]):
    """Each hour's begin by its text, ``2026-06-12 14``; KeyError for what is none."""

    def __init__(self, zone: tzinfo, *, may_be_endless: bool) -> None:
        super().__init__()
        self._zone = zone
        self._may_be_endless = may_be_endless

    def __missing__(self, text: str) -> int:
        try:
            begin = from_wire(f"{text}:00:00", self._zone)
            end = from_wire(f"{text}:59:59", self._zone)
        except ValueError:
            raise KeyError(text) from None
        if self._may_be_endless and expiry_from_wire(f"{text}:00:00", self._zone) == FOREVER:
            begin_ms = _ENDLESS
        else:
            begin_ms = in_ms(begin)
            if in_ms(end) - begin_ms != _HOUR_MS - 1000:  # the zone's clock moves within this hour
                raise KeyError(text)
        if len(self) >= _HOURS_KEPT:
            self.clear()
        self[text] = begin_ms
        return begin_ms


class DateColumn:
    """One column of dates. With `expiry`, an empty cell and years from 2099 on mean never."""

    def __init__(self, zone: tzinfo, *, expiry: bool) -> None:
        self._zone = zone
        self._expiry = expiry
        self._hours = _Hours(zone, may_be_endless=expiry)
        self._kept: dict[str, int | None] = {}

    def many(self, cells: Sequence[str]) -> list[int | None] | None:
        """All cells' milliseconds; None where one of them must be looked at by itself."""
        kept = self._kept
        new = set(cells).difference(kept)
        try:
            if len(new) * 3 > len(cells):
                return self._each(cells)
            # Many vouchers end at the same second: each text is read once.
            if new:
                if len(kept) > _TEXTS_KEPT:
                    kept.clear()
                    new = set(cells)
                told = list(new)
                kept.update(zip(told, self._each(told), strict=True))
            return list(map(kept.__getitem__, cells))
        except KeyError:
            return None

    def _each(self, cells: Sequence[str]) -> list[int | None]:
        if "" in cells:
            empty = FOREVER_MS if self._expiry else None
            told = iter(self._all([cell for cell in cells if cell]))
            return [next(told) if cell else empty for cell in cells]
        return list(self._all(cells))

    def _all(self, cells: Sequence[str]) -> list[int]:
        hours = map(self._hours.__getitem__, map(_HOUR, cells))
        within = map(_WITHIN.__getitem__, map(_REST, cells))
        found = list(map(add, hours, within))
        if self._expiry and max(found, default=0) >= _ENDLESS:
            return [FOREVER_MS if when >= _ENDLESS else when for when in found]
        return found

    def one(self, cell: str) -> int | None:
        """One cell's milliseconds. Raises ValueError for what is no date."""
        text = cell.strip()
        if self._expiry:
            return in_ms(expiry_from_wire(text, self._zone))
        return in_ms(from_wire(text, self._zone)) if text else None
