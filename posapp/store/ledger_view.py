"""Reading the ledger: the half that every thread may have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.burn import Burn, BurnState, Route
from posapp.domain.money import Money
from posapp.domain.ports import QueueRow, QueueState
from posapp.domain.risk import Exposure
from posapp.store.cells import MISREADINGS, moment_in
from posapp.store.db import Database, read_ledger
from posapp.store.faults import UnreadableRowError
from posapp.store.people import all_people
from posapp.store.place_reads import PlaceReads
from posapp.store.records import BURN_COLUMNS, SALE_COLUMNS, burn_of, holder, sale_of

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.journal import JournalLine
    from posapp.domain.people import Known
    from posapp.domain.sale import Sale
    from posapp.domain.verdict import LocalUse
    from posapp.store.queue_reads import QueueView

_BURN: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.id = ?"  # noqa: S608
_BURNS_OF: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.sale_id = ? ORDER BY b.seq"  # noqa: S608
_SALE: Final = f"SELECT {SALE_COLUMNS} FROM sale WHERE id = ?"  # noqa: S608
_COMPLETED: Final = f"""
    SELECT {SALE_COLUMNS} FROM sale WHERE ref = ? AND state = 'completed'
    ORDER BY closed_at DESC, seq DESC
"""  # noqa: S608
# Found through their reservations, of which a till has few, and through the index of what is put
# aside; sales it has by the hundred thousand.
_HOLDING: Final = f"""
    SELECT {SALE_COLUMNS} FROM sale
    WHERE id IN (SELECT sale_id FROM burn WHERE state = 'reserved'
        UNION SELECT id FROM sale WHERE aside_at IS NOT NULL)
    AND state = 'open' ORDER BY seq
"""  # noqa: S608
_QUEUE: Final = f"""
    SELECT s.ref, {BURN_COLUMNS} FROM burn b JOIN sale s ON s.id = b.sale_id
    ORDER BY b.seq LIMIT ?
"""  # noqa: S608
_QUEUE_BY_STATE: Final = f"""
    SELECT s.ref, {BURN_COLUMNS} FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.state = ? ORDER BY b.seq LIMIT ?
"""  # noqa: S608
_COUNTS: Final = "SELECT state, count(*) FROM burn GROUP BY state"
_OLDEST_OWED: Final = """
    SELECT min(s.closed_at) FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.state IN ('pending', 'sending', 'unclear')
"""
# Named, because SQLite would rather walk through all that is owed; it can be served by that index
# only while the conditions are spelled as there.
_EXPOSED: Final = """
    SELECT COALESCE(sum(b.value), 0), count(*), min(s.closed_at)
    FROM burn b INDEXED BY burn_exposed JOIN sale s ON s.id = b.sale_id
    WHERE b.unverified = 1 AND b.state IN ('pending', 'sending', 'unclear')
"""
_LIVE_CODES: Final = """
    SELECT code FROM burn
    WHERE state IN ('reserved', 'pending', 'sending', 'unclear', 'rejected')
"""
_NEXT_DUE: Final = """
    SELECT min(due_at) FROM burn
    WHERE ((state = 'pending' AND ?) OR (state = 'unclear' AND (? IS NULL OR route = ?)))
        AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.id = burn.id)
"""


class LedgerReads:
    """The reading half, on whatever connection it is given. Its methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw

    def local_use(self, code: Code) -> LocalUse | None:
        """The burn that holds a code at this till, if one does."""
        with self._db.reading():
            return holder(self._raw, code)

    def burn(self, burn_id: BurnId) -> Burn | None:
        """One burn."""
        with self._db.reading():
            row = self._raw.execute(_BURN, (burn_id,)).fetchone()
            return None if row is None else burn_of(row)

    def burns_of(self, sale_id: SaleId) -> Sequence[Burn]:
        """The burns of a sale, oldest first."""
        with self._db.reading():
            return [burn_of(row) for row in self._raw.execute(_BURNS_OF, (sale_id,)).fetchall()]

    def sale(self, sale_id: SaleId) -> Sale | None:
        """One sale."""
        with self._db.reading():
            row = self._raw.execute(_SALE, (sale_id,)).fetchone()
            return None if row is None else sale_of(row)

    def completed_sales(self, ref: str) -> Sequence[Sale]:
        """Completed sales with this ticket number, newest first."""
        with self._db.reading():
            return [sale_of(row) for row in self._raw.execute(_COMPLETED, (ref,)).fetchall()]

    def open_sales(self) -> Sequence[Sale]:
        """Open sales that hold vouchers or are put aside, oldest first."""
        with self._db.reading():
            return [sale_of(row) for row in self._raw.execute(_HOLDING).fetchall()]

    def queue(self, state: BurnState | None = None, limit: int | None = None) -> Sequence[QueueRow]:
        """Burns oldest first, of one state or of all."""
        most = -1 if limit is None else max(0, limit)
        with self._db.reading():
            if state is None:
                rows = self._raw.execute(_QUEUE, (most,)).fetchall()
            else:
                rows = self._raw.execute(_QUEUE_BY_STATE, (state.value, most)).fetchall()
            return [QueueRow(burn_of(row[1:]), row[0]) for row in rows]

    def queue_state(self) -> QueueState:
        """Counts by state, and when the oldest owed burn's sale was completed (aware UTC)."""
        with self._db.reading():
            counted = self._raw.execute(_COUNTS).fetchall()
            (oldest,) = self._raw.execute(_OLDEST_OWED).fetchone()
            try:
                counts = {BurnState(state): count for state, count in counted}
            except MISREADINGS as error:
                raise UnreadableRowError("burn") from error
            return QueueState(counts, moment_in("sale", oldest))

    def exposure(self) -> Exposure:
        """What was taken without Splio's word and Splio has not confirmed yet."""
        with self._db.reading():
            value, count, since = self._raw.execute(_EXPOSED).fetchone()
            return Exposure(Money(value), count, moment_in("sale", since))

    def live_codes(self) -> frozenset[str]:
        """Codes of burns that are reserved, owed, unclear or refused: a manager may look again."""
        with self._db.reading():
            return frozenset(code for (code,) in self._raw.execute(_LIVE_CODES))

    def next_due(self, *, pending: bool = True, unclear_by: Route | None = None) -> datetime | None:
        """When the next PENDING or UNCLEAR burn is due (aware UTC); None when none is.

        Without `pending` only UNCLEAR ones count, and of these with `unclear_by` only that way's.
        """
        way = unclear_by.value if unclear_by else None
        with self._db.reading():
            (due_at,) = self._raw.execute(_NEXT_DUE, (pending, way, way)).fetchone()
            return moment_in("burn", due_at)

    def journal(self, *, before: int | None = None, limit: int = 100) -> Sequence[JournalLine]:
        """Lines of the journal, newest first; `before` is the seq that the last page ended with."""
        from posapp.store.journal_lines import latest

        with self._db.reading():
            return latest(self._raw, before, limit)

    def story(self, burn_id: BurnId) -> Sequence[JournalLine]:
        """The journal's lines about one burn, oldest first."""
        from posapp.store import journal_search

        with self._db.reading():
            return journal_search.story(self._raw, burn_id)

    @property
    def for_queue(self) -> QueueView:
        """The queue as its page reads it, through this connection."""
        from posapp.store.queue_reads import QueueView

        return QueueView(self._db)

    @property
    def places(self) -> PlaceReads:
        """Where the till stands, through this connection."""
        return PlaceReads(self._db)

    def people(self) -> Sequence[Known]:
        """Everybody ever entered, by name; those who left too."""
        with self._db.reading():
            return all_people(self._raw)

    def close(self) -> None:
        """Close the file, in the thread that opened it."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class LedgerView(LedgerReads):
    """The ledger read-only, for one thread beside the writer's."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing ledger. Raises `StoreError`."""
        return cls(read_ledger(path))
