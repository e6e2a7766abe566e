"""One member's codes in the stock, by a look through the whole of it.

No index leads from a card to its codes: it would cost every import of a million codes four times
its duration, for a list that Splio itself gives while the link is up. The look takes a tenth of a
second for a million codes, beside everything else.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from posapp.domain.code import Code
from posapp.domain.voucher import VoucherStatus
from posapp.store.db import connect
from posapp.store.faults import Door, store_error
from posapp.store.stock_rows import STATUSES, USABLE

_STOP_AFTER: Final = 50_000  # steps of SQLite's machine between two looks at the stop flag
_OPEN: Final = (*USABLE, STATUSES[VoucherStatus.UNRECOGNISED])

# A code listed under its reward knows the membership only; a card of another programme may bear
# the same number, so a card that is told decides.
_CODES: Final = f"""
    SELECT code FROM voucher
    WHERE status IN {_OPEN}
        AND (card_code = :card OR (card_code IS NULL AND membership_id = :membership))
    LIMIT :most
"""  # noqa: S608


class MemberScan:
    """One look; all but `stop` from the thread that calls first. Errors are `StoreError`."""

    def __init__(self, path: Path) -> None:
        self._path: Final = path
        self._door: Final = Door(path)
        self._stopped: Final = threading.Event()
        self._raw: sqlite3.Connection | None = None

    def codes_of(self, card_code: Code, membership_id: int | None, most: int) -> Sequence[Code]:
        """At most `most` codes that may still be used, of a card or of its membership.

        Raises `StoreError`; ``store.stopped`` after `stop`.
        """
        self._end_if_stopped()
        asked = {"card": card_code.value, "membership": membership_id, "most": most}
        with self._door:
            if self._raw is None:
                self._raw = connect(self._path, "ro")
                self._raw.execute("PRAGMA trusted_schema=OFF")
                self._raw.set_progress_handler(self._stopped.is_set, _STOP_AFTER)
            try:
                return [Code(code) for (code,) in self._raw.execute(_CODES, asked).fetchall()]
            except sqlite3.OperationalError:
                self._end_if_stopped()  # SQLite was interrupted for it
                raise

    def stop(self) -> None:
        """End what runs and all that follows, soon; from any thread."""
        self._stopped.set()

    def close(self) -> None:
        """Let go of the file; a second call does nothing."""
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def _end_if_stopped(self) -> None:
        if self._stopped.is_set():
            raise store_error("store.stopped", self._path)
