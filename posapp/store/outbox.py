"""The outbox: burns owed to Splio are rows in a state, not objects in a queue.

Every change of a burn's state goes through `domain.burn.advance` and leaves a line in the journal,
in one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from posapp.domain.burn import (
    Burn,
    BurnFact,
    BurnState,
    Claimed,
    Completed,
    ProgramDied,
    Released,
    Route,
    WrittenOff,
    advance,
)
from posapp.store.cells import ms
from posapp.store.journal import note_move, without_codes
from posapp.store.ledger_view import LedgerReads
from posapp.store.records import BURN_COLUMNS, as_read_back, burn_of, write_completed, write_moved

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, StoreId

_ONE: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.id = ?"  # noqa: S608
_OF_STATE: Final = f"SELECT {BURN_COLUMNS} FROM burn b WHERE b.state = ? ORDER BY b.seq"  # noqa: S608
# seq, not a moment, tells which is oldest: a till's clock is set back now and then.
_DUE: Final = f"""
    SELECT {BURN_COLUMNS} FROM burn b
    WHERE b.state = ? AND (? OR b.due_at <= ? OR (? AND b.attempts = 0))
        AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.id = b.id)
        AND (? IS NULL OR b.route = ?) AND b.seq > COALESCE((SELECT seq FROM burn WHERE id = ?), 0)
    ORDER BY b.seq LIMIT ?
"""  # noqa: S608

_TYPED: Final = frozenset({Released, WrittenOff})  # a person's words; they outlast the card


class Outbox(LedgerReads):
    """What the sender and the reader of unclear burns need of the ledger's one writer."""

    def claim(
        self,
        at: datetime,
        limit: int,
        *,
        ignore_due: bool = False,
        unsent: bool = False,
        after: BurnId | None = None,
        store_id: StoreId | None = None,
        route: Route = Route.API,
    ) -> Sequence[Burn]:
        """Move up to `limit` PENDING burns that are due, oldest first, to SENDING.

        `ignore_due` takes those that wait for a later moment as well, `unsent` those of them that
        were never sent; `after` only those minted later than that one. `route` is the way they go
        now, whichever way was tried before: a PENDING burn certainly never counted. Raises
        `StoreError`.
        """
        with self._db.writing() as raw:
            due = _due(raw, BurnState.PENDING, at, limit, ignore_due, unsent, after)
            return [move(raw, burn, Claimed(at, store_id, route)) for burn in due]

    def due_unclear(
        self,
        at: datetime,
        limit: int,
        *,
        ignore_due: bool = False,
        after: BurnId | None = None,
        route: Route | None = None,
    ) -> Sequence[Burn]:
        """Up to `limit` UNCLEAR burns that may be read now, oldest first, later than `after`.

        With `route`, only those that went that way. Raises `StoreError`.
        """
        with self._db.reading():
            return _due(self._raw, BurnState.UNCLEAR, at, limit, ignore_due, False, after, route)

    def apply(self, burn_id: BurnId, fact: BurnFact) -> Burn:
        """Move one burn by a fact, through the state machine, and journal it.

        Raises `IllegalTransitionError` (nothing is written), LookupError for a burn that is not in
        the ledger, ValueError for `Completed` (a sale is completed whole), `StoreError`.
        """
        return self.apply_all([(burn_id, fact)])[0]

    def apply_all(self, moves: Sequence[tuple[BurnId, BurnFact]]) -> Sequence[Burn]:
        """Move several burns, each by its fact, in one transaction: all or none.

        Raises as `apply` does.
        """
        if any(type(fact) is Completed for _burn_id, fact in moves):
            raise ValueError("a sale is completed whole, not burn by burn")
        with self._db.writing() as raw:
            return [_moved(raw, burn_id, fact) for burn_id, fact in moves]

    def recover(self, at: datetime) -> Sequence[Burn]:
        """After a crash: every SENDING burn becomes UNCLEAR, before anything is sent.

        One transaction. Returns them, oldest first. Raises `StoreError`.
        """
        with self._db.writing() as raw:
            rows = raw.execute(_OF_STATE, (BurnState.SENDING.value,)).fetchall()
            return [move(raw, burn_of(row), ProgramDied(at)) for row in rows]


def move(raw: sqlite3.Connection, burn: Burn, fact: BurnFact, person: str | None = None) -> Burn:
    """The one way a stored burn changes; part of the caller's transaction."""
    moved = as_read_back(advance(burn, fact))
    if type(fact) in _TYPED and moved.last_answer is not None:
        told = without_codes(moved.last_answer, moved.code, moved.card_code)
        moved = moved._replace(last_answer=told)
    write = write_completed if type(fact) is Completed else write_moved
    write(raw, moved)
    note_move(raw, burn, fact, moved, person)
    return moved


def stored_burn(raw: sqlite3.Connection, burn_id: BurnId) -> Burn:
    """One burn, inside the caller's transaction. Raises LookupError."""
    row = raw.execute(_ONE, (burn_id,)).fetchone()
    if row is None:
        raise LookupError(f"no burn {burn_id}")
    return burn_of(row)


def _moved(raw: sqlite3.Connection, burn_id: BurnId, fact: BurnFact) -> Burn:
    return move(raw, stored_burn(raw, burn_id), fact)


def _due(
    raw: sqlite3.Connection,
    state: BurnState,
    at: datetime,
    limit: int,
    ignore_due: bool,
    unsent: bool,
    after: BurnId | None,
    route: Route | None = None,
) -> list[Burn]:
    way = route.value if route else None
    asked = (state.value, ignore_due, ms(at), unsent, way, way, after, max(0, limit))
    rows = raw.execute(_DUE, asked).fetchall()
    return [burn_of(row) for row in rows]
