"""How many burns one bulk call may carry: halved when it proves too many, grown back slowly.

Splio does not publish its limit, so it is found out and not crossed again at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class BulkSize:
    """The present size, a count of burns, between 1 and `ceiling` (a setting)."""

    now: int
    ceiling: int

    @classmethod
    def of(cls, ceiling: int) -> BulkSize:
        """Start at the ceiling."""
        return cls(max(1, ceiling), max(1, ceiling))

    def halved(self) -> BulkSize:
        """After a 413 or a timeout."""
        return replace(self, now=max(1, self.now // 2))

    def grown(self) -> BulkSize:
        """After a bulk that went well: a tenth more, at least one."""
        return replace(self, now=min(self.ceiling, self.now + max(1, self.now // 10)))
