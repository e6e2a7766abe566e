"""Where a till keeps its things."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TillPaths:
    """The files of one till, all in its data directory."""

    root: Path

    @property
    def stock(self) -> Path:
        """What Splio told; can be rebuilt."""
        return self.root / "stock.db"

    @property
    def ledger(self) -> Path:
        """Sales, burns, journal; can never be rebuilt."""
        return self.root / "ledger.db"

    @property
    def lock(self) -> Path:
        """Held by the one program that writes."""
        return self.root / "till.lock"

    @property
    def log(self) -> Path:
        """The rotating log file."""
        return self.root / "logs" / "posapp.log"

    @property
    def training(self) -> Path:
        """The data directory of the training till, kept apart from real data."""
        return self.root / "training"
