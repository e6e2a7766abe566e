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
    def batches(self) -> Path:
        """The directory of the codes made here; a file a batch, each worth cash."""
        return self.root / "batches"

    @property
    def incoming(self) -> Path:
        """Files of codes downloaded and not yet taken in."""
        return self.root / "incoming"

    @property
    def rejected(self) -> Path:
        """Lists of rejected rows, of files whose own folder cannot be written."""
        return self.root / "rejected"

    @property
    def outgoing(self) -> Path:
        """Files of burns on their way out, with the record of how far each has come."""
        return self.root / "outgoing"

    @property
    def transport(self) -> Path:
        """What was seen, taken in and sent by file."""
        return self.root / "files.json"

    @property
    def known_hosts(self) -> Path:
        """The keys of file servers, pinned on first use."""
        return self.root / "known_hosts"

    @property
    def training(self) -> Path:
        """The data directory of the training till, kept apart from real data."""
        return self.root / "training"
