"""The machine's clock, the only source of the present in the running program."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Reads the machine's clock, in whole milliseconds as the ledger keeps them."""

    def now(self) -> datetime:
        """Now, aware UTC."""
        moment = datetime.now(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
