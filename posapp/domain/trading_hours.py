"""When a shop sells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from typing import Final

_HOURS: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a shop sells, by its own clock; `ends` before `begins` is past midnight."""

    begins: time
    ends: time

    @classmethod
    def parse(cls, text: str) -> Hours | None:
        """``08:00-20:00``; None for an empty text. Raises ValueError."""
        if not text:
            return None
        fits = _HOURS.fullmatch(text)
        if fits is None:
            raise ValueError("must be hours such as 08:00-20:00, or empty")
        begins, ends = time(int(fits[1]), int(fits[2])), time(int(fits[3]), int(fits[4]))
        if begins == ends:
            raise ValueError("must begin and end at different times")
        return cls(begins, ends)

    def include(self, now: datetime, zone: tzinfo) -> bool:
        """Whether the shop sells at this moment (aware)."""
        local = now.astimezone(zone).time()
        if self.begins < self.ends:
            return self.begins <= local < self.ends
        return local >= self.begins or local < self.ends
