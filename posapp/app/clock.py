"""The machine's clock, the only source of the present in the running program."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Reads the machine's clock."""

    def now(self) -> datetime:
        """Now, aware UTC."""
        return datetime.now(UTC)
