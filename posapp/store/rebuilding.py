"""The new ledger of a restore, before it is the till's: what it takes over, what it doubts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.burn import Burn, BurnState, Route
from posapp.domain.errors import SaleError, StoreError
from posapp.domain.grant import Arrived, Asked, Grant, GrantState, TurnedDown
from posapp.domain.ids import SaleId
from posapp.domain.sale import Completion, Sale, SaleState, Used
from posapp.store.db import read_any_version
from posapp.store.grants import GrantReads
from posapp.store.journal import note
from posapp.store.ledger import LedgerFile
from posapp.store.ledger_view import LedgerView
from posapp.store.schema import LEDGER

if TYPE_CHECKING:
    from posapp.domain.backup import RestoreView

_OPEN: Final = "SELECT id FROM sale WHERE state = 'open' ORDER BY seq"
_LAST: Final = "SELECT coalesce(max(seq), 0) FROM sale"
_AT: Final = "SELECT id FROM sale WHERE seq = ?"
_MOST_UNSEEN: Final = 20_000  # sales looked for one by one where their list itself is damaged


class RebuiltLedger(LedgerFile):
    """A ledger that nobody sells with yet."""

    def tell(self, view: RestoreView, in_doubt: int, carried: int, at: datetime, by: str) -> None:
        """The line that tells of the restore, and where the other ledger's journal ended."""
        detail: dict[str, object] = {
            "file": view.copy.path.name,
            "mark": str(view.copy.mark),
            "before": str(view.current.mark) if view.current else None,
            "unclear": in_doubt,
            "carried": carried,
        }
        with self._db.writing() as raw:
            note(raw, at, "LedgerRestored", detail, person=by or None)

    def open_sale_ids(self) -> list[SaleId]:
        """All open sales, those that hold nothing too."""
        with self._db.reading():
            return [SaleId(sale) for (sale,) in self._raw.execute(_OPEN).fetchall()]

    def last_sale(self) -> int:
        """The number of the newest sale."""
        with self._db.reading():
            return int(self._raw.execute(_LAST).fetchone()[0])


class Earlier(LedgerView):
    """The ledger that is replaced, as far as it can be read.

    A newer program's too: what it added is not looked at, and what it changed is not carried over.
    """

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open it for reading. Raises `StoreError`."""
        return cls(read_any_version(path, LEDGER))

    def sales_after(self, last: int) -> Iterator[SaleId]:
        """Sales with a higher number, oldest first; what cannot be read is left out."""
        try:
            (end,) = self._raw.execute(_LAST).fetchone()
        except sqlite3.DatabaseError:
            end = last + _MOST_UNSEEN
        for seq in range(last + 1, end + 1):
            with suppress(sqlite3.DatabaseError):
                row = self._raw.execute(_AT, (seq,)).fetchone()
                if row is not None:
                    yield SaleId(row[0])

    def grants(self) -> tuple[Grant, ...]:
        """All grants that can be read."""
        try:
            return GrantReads(self._db).latest(_MOST_UNSEEN)[::-1]
        except StoreError:
            return ()


class Carrying:
    """Takes over what was sold after the copy was made, through the ledger's own verbs.

    What was owed or settled then is owed here, and read at Splio before anything is sent. A moment
    stays the sale's own.
    """

    def __init__(self, file: RebuiltLedger, at: datetime) -> None:
        self._file = file
        self._at = at
        self.carried = 0
        self.not_carried = 0

    def carry_over(self, ledger: Path) -> None:
        """Every sale that the copy does not have as it is, as far as it can be read."""
        try:
            with Earlier.open(ledger) as old:
                wanted = [*self._file.open_sale_ids(), *old.sales_after(self._file.last_sale())]
                for sale_id in wanted:
                    self._take(old, sale_id)
                for grant in old.grants():
                    self._take_grant(grant)
        except StoreError:
            return  # what could be read was taken; all of it stays in the ledger set aside

    def _take(self, old: Earlier, sale_id: SaleId) -> None:
        try:
            sale = old.sale(sale_id)
            if sale is not None:
                self.carried += self._carry(sale, list(old.burns_of(sale_id)))
        except (StoreError, SaleError, ValueError):
            self.not_carried += 1

    def _carry(self, sale: Sale, burns: list[Burn]) -> bool:
        known = self._file.sale(sale.id)
        if known is None:
            opened = replace(
                sale, state=SaleState.OPEN, ref=None, amount=None, card_code=None, closed_at=None
            )
            self._file.open_sale(opened)
        has = {burn.id for burn in self._file.burns_of(sale.id)}
        used = [burn for burn in burns if burn.state is not BurnState.RELEASED]
        missing = [burn for burn in used if burn.id not in has]
        for burn in missing:
            self._file.reserve(_as_reserved(burn), None, sale.cashier)
        match sale.state:
            case SaleState.COMPLETED:
                self._file.complete(_completion(sale, used))
            case SaleState.CANCELLED:
                self._file.cancel(sale.id, sale.closed_at or self._at, sale.cashier)
            case SaleState.OPEN:
                return known is None or bool(missing)
        return True

    def _take_grant(self, grant: Grant) -> None:
        """A new reward decided or settled since the copy; an open one is doubted with the rest."""
        book = self._file.grants
        with suppress(StoreError):
            known = book.plan(grant.order, grant.created_at)
            if known.state not in {GrantState.PLANNED, GrantState.UNCLEAR} or grant.state.is_open:
                return
            book.apply(grant.key, Asked(self._at))
            answer = grant.last_answer or "restored"
            if grant.state is GrantState.GRANTED:
                book.apply(grant.key, Arrived(self._at, answer, grant.codes))
            else:
                book.apply(grant.key, TurnedDown(self._at, answer))


def _as_reserved(burn: Burn) -> Burn:
    return burn._replace(
        state=BurnState.RESERVED,
        burned_date=None,
        attempts=0,
        delays=0,
        due_at=None,
        last_answer=None,
        unverified=False,
        route=Route.API,
    )


def _completion(sale: Sale, used: list[Burn]) -> Completion:
    """The sale as it was completed. Raises ValueError where its row is not whole."""
    if sale.ref is None or sale.amount is None or sale.closed_at is None:
        raise ValueError("a completed sale has its ticket, amount and moment")
    return Completion(
        sale_id=sale.id,
        ref=sale.ref,
        amount=sale.amount,
        at=sale.closed_at,
        burned_date=next((burn.burned_date for burn in used if burn.burned_date), ""),
        card_code=sale.card_code,
        accepted=tuple(
            Used(burn.code, burn.card_code, burn.value, burn.unverified)
            for burn in used
            if burn.card_code is not None
        ),
        store_id=next((burn.store_id for burn in used if burn.store_id), sale.store_id),
        cashier=sale.cashier,
    )
