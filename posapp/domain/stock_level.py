"""How the codes of a reward hold out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StockLevel:
    """How the codes of a reward hold out.

    Attributes:
        left: codes left to grant, as Splio last told; None where it does not count them.
        usable: granted codes in our own stock that may still be used.
        alert: warn at this many left; None where nothing says it.
        per_day: codes granted a day lately; None where too little is known.
        days_left: at that pace; None where unknown or endless.
        synced_at: when this reward's codes were last listed whole, aware UTC.
    """

    reward_id: str
    name: str
    left: int | None
    usable: int
    alert: int | None
    per_day: float | None
    days_left: float | None
    synced_at: datetime | None

    @property
    def is_low(self) -> bool:
        """True where a manager must see it."""
        return self.alert is not None and self.left is not None and self.left <= self.alert
