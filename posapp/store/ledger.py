"""The ledger on disk: sales and burns of this till, which nothing could ever rebuild.

Every method of the writer is one transaction, on the disk (synchronous=FULL) when it returns, with
its lines in the journal.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.burn import Burn, BurnState, Completed, Released, Restored
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.sale import Completion, Draft, Sale, SaleState, Used
from posapp.store.cells import ms, storable
from posapp.store.db import open_ledger
from posapp.store.journal import note, note_approved, note_reserved, note_sale, without_codes
from posapp.store.ledger_view import LedgerView
from posapp.store.outbox import Outbox, move, stored_burn
from posapp.store.people import PeopleFile
from posapp.store.places import PlaceFile
from posapp.store.records import (
    BURN_COLUMNS,
    as_read_back,
    burn_of,
    holder,
    insert_burn,
    insert_sale,
    write_approved,
    write_draft,
)
from posapp.store.settings_book import SettingsBook

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.backup import Doubt
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, SaleId
    from posapp.domain.verdict import LocalUse
    from posapp.store.grants import GrantFile
    from posapp.store.journal_file import JournalFile

__all__ = ["LedgerFile", "LedgerView"]

_SALE_STATE: Final = "SELECT state FROM sale WHERE id = ?"
# No sort: the index on sale_id holds the burns of a sale in the order of seq. The + keeps SQLite on
# that index: by state it would walk through every reservation of the till.
_RESERVED: Final = f"""
    SELECT {BURN_COLUMNS} FROM burn b
    WHERE b.sale_id = ? AND +b.state = 'reserved' ORDER BY b.seq
"""  # noqa: S608
_OWED: Final = f"""
    SELECT {BURN_COLUMNS} FROM burn b WHERE b.state IN ('pending', 'sending', 'unclear')
    ORDER BY b.seq
"""  # noqa: S608
_COMPLETE: Final = """
    UPDATE sale SET state = 'completed', ref = ?, amount = ?, card_code = ?,
        store_id = COALESCE(?, store_id), cashier = COALESCE(?, cashier),
        closed_at = ?, aside_at = NULL, draft = NULL
    WHERE id = ? AND state = 'open'
"""
_CANCEL: Final = """
    UPDATE sale SET state = 'cancelled', closed_at = ?, aside_at = NULL, draft = NULL WHERE id = ?
"""
_ASIDE: Final = "UPDATE sale SET aside_at = ? WHERE id = ? AND state = 'open'"


class LedgerFile(Outbox):
    """The ledger's one writer."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open, create or migrate the ledger. Raises `StoreError`."""
        return cls(open_ledger(path))

    @property
    def staff(self) -> PeopleFile:
        """Who works here, written through this connection."""
        return PeopleFile(self._db)

    @property
    def grants(self) -> GrantFile:
        """New rewards that were granted, written through this connection."""
        from posapp.store.grants import GrantFile

        return GrantFile(self._db)

    @property
    def journal_file(self) -> JournalFile:
        """What is written of the journal beside its lines, through this connection."""
        from posapp.store.journal_file import JournalFile

        return JournalFile(self._db)

    @property
    def places(self) -> PlaceFile:
        """Where this till stands, written through this connection."""
        return PlaceFile(self._db)

    @property
    def settings_book(self) -> SettingsBook:
        """Which settings were changed, written through this connection."""
        return SettingsBook(self._db)

    def open_sale(self, sale: Sale) -> None:
        """Record a new open sale. Raises `StoreError`, ValueError when it is not open."""
        if sale.state is not SaleState.OPEN:
            raise ValueError(f"a new sale is open, not {sale.state}")
        with self._db.writing() as raw:
            insert_sale(raw, sale)
            note_sale(raw, sale.opened_at, "SaleOpened", sale.id, sale.cashier, till=sale.till_id)

    def reserve(
        self, burn: Burn, approval: Approval | None = None, by: str | None = None
    ) -> LocalUse | None:
        """Insert a RESERVED burn unless the code is held already; then say by what, write nothing.

        A code held by the same sale counts as held. `approval` is the manager's word it is taken
        on, `by` who reserves it. The check and the inserts are one IMMEDIATE transaction. Raises
        `SaleError` ``sale.not_open``, `StoreError`, ValueError when the burn is in another state.
        """
        if burn.state is not BurnState.RESERVED:
            raise ValueError(f"a new burn is reserved, not {burn.state}")
        burn = as_read_back(_on_word(burn, approval))
        with self._db.writing() as raw:
            _demand_open(raw, burn.sale_id)
            held = holder(raw, burn.code)
            if held is None:
                insert_burn(raw, burn)
                note_reserved(raw, burn, by)
                if approval is not None:
                    note_approved(raw, burn, approval)
            return held

    def approve(self, burn_id: BurnId, approval: Approval) -> Burn:
        """Note a manager's approval of a voucher that an open sale holds already.

        One transaction. Raises `SaleError` ``sale.not_reserved``, LookupError for a burn that is
        not in the ledger, `StoreError`.
        """
        with self._db.writing() as raw:
            burn = stored_burn(raw, burn_id)
            if burn.state is not BurnState.RESERVED:
                raise _not_reserved(burn.sale_id, burn.code)
            burn = as_read_back(_on_word(burn, approval))
            write_approved(raw, burn)
            note_approved(raw, burn, approval)
            return burn

    def release(self, burn_id: BurnId, at: datetime, why: str, by: str | None = None) -> Burn:
        """Give a RESERVED burn's code back. Raises as `apply` does."""
        with self._db.writing() as raw:
            return move(raw, stored_burn(raw, burn_id), Released(at, why), by)

    def complete(self, completion: Completion) -> Sequence[Burn]:
        """Complete the sale: accepted reservations become PENDING, the others are released.

        One transaction, all or nothing; a sale may end with no voucher accepted. An approval that
        is not noted yet is noted here. Returns the burns now owed, oldest first. Raises `SaleError`
        ``sale.not_open``, or ``sale.not_reserved`` when an accepted code is not reserved by this
        sale (or is named twice), `StoreError`.
        """
        done = completion
        with self._db.writing() as raw:
            reserved = _reserved(raw, done.sale_id)
            uses: dict[Code, Used] = {}
            known = {burn.code for burn in reserved}
            for use in done.accepted:
                if use.code not in known or use.code in uses:
                    _demand_open(raw, done.sale_id)
                    raise _not_reserved(done.sale_id, use.code)
                uses[use.code] = use
            owed: list[Burn] = []
            for burn in reserved:
                used = uses.get(burn.code)
                if used is None:
                    move(raw, burn, Released(done.at, "not used in the sale"), done.cashier)
                else:
                    approved = _with_word(raw, burn, used)
                    owed.append(move(raw, approved, _completed(done, used), done.cashier))
            ref = storable(done.ref)
            card_code = done.card_code.value if done.card_code else None
            cashier = storable(done.cashier)
            place = (done.store_id, cashier)
            row = (ref, done.amount.minor, card_code, *place, ms(done.at), done.sale_id)
            if raw.execute(_COMPLETE, row).rowcount != 1:
                _demand_open(raw, done.sale_id)
            note_sale(
                raw,
                done.at,
                "SaleCompleted",
                done.sale_id,
                done.cashier,
                ref=ref,
                amount=done.amount.minor,
                owed=len(owed),
                released=len(reserved) - len(owed),
            )
            return owed

    def keep_draft(self, sale_id: SaleId, draft: Draft) -> None:
        """Keep what was entered of an open sale; no fact, so no line of the journal.

        Raises `SaleError` ``sale.not_open``, `StoreError`.
        """
        with self._db.writing() as raw:
            _write_draft(raw, sale_id, draft)

    def put_aside(
        self, sale_id: SaleId, at: datetime, draft: Draft | None = None, by: str | None = None
    ) -> None:
        """Put an open sale aside, all that it holds staying held; without a draft as it was kept.

        One transaction. Raises `SaleError` ``sale.not_open``, `StoreError`.
        """
        with self._db.writing() as raw:
            if draft is not None:
                _write_draft(raw, sale_id, draft)
            if raw.execute(_ASIDE, (ms(at), sale_id)).rowcount != 1:
                _demand_open(raw, sale_id)
            note_sale(raw, at, "SalePutAside", sale_id, by)

    def recall(self, sale_id: SaleId, at: datetime, by: str | None = None) -> None:
        """Take an open sale in hand again. Raises `SaleError` ``sale.not_open``, `StoreError`."""
        with self._db.writing() as raw:
            if raw.execute(_ASIDE, (None, sale_id)).rowcount != 1:
                _demand_open(raw, sale_id)
            note_sale(raw, at, "SaleRecalled", sale_id, by)

    def cancel(self, sale_id: SaleId, at: datetime, by: str | None = None) -> Sequence[Burn]:
        """Cancel an open sale and release its reservations; returns the released burns.

        One transaction. Raises `SaleError` ``sale.not_open``, `StoreError`.
        """
        with self._db.writing() as raw:
            _demand_open(raw, sale_id)
            reserved = _reserved(raw, sale_id)
            released = [move(raw, burn, Released(at, "sale cancelled"), by) for burn in reserved]
            raw.execute(_CANCEL, (ms(at), sale_id))
            note_sale(raw, at, "SaleCancelled", sale_id, by, released=len(released))
            return released

    def doubt(self, doubts: Callable[[Burn], Doubt], at: datetime, by: str | None) -> int:
        """This is an older ledger: all that it owes, or wants granted, may have been sent since.

        It is UNCLEAR now, and read at Splio before any sending. One transaction; returns how many
        burns. Raises `StoreError`.
        """
        from posapp.domain.grant import PutBack
        from posapp.store.grants import put_back

        with self._db.writing() as raw:
            owed = [burn_of(row) for row in raw.execute(_OWED).fetchall()]
            for burn in owed:
                doubt = doubts(burn)
                move(raw, burn, Restored(at, doubt.due_at, doubt.route), by)
            put_back(raw, PutBack(at))
            return len(owed)

    def note_fact(
        self, at: datetime, fact: str, detail: dict[str, object], by: str | None = None
    ) -> None:
        """Note in the journal what somebody did that is no sale's; codes in `detail` masked.

        Raises `StoreError`.
        """
        with self._db.writing() as raw:
            note(raw, at, fact, detail, person=by)


def _demand_open(raw: sqlite3.Connection, sale_id: SaleId) -> None:
    row = raw.execute(_SALE_STATE, (sale_id,)).fetchone()
    state = "unknown" if row is None else row[0]
    if state != SaleState.OPEN.value:
        raise SaleError("sale.not_open", Disposition.REFUSE, sale=sale_id, state=state)


def _write_draft(raw: sqlite3.Connection, sale_id: SaleId, draft: Draft) -> None:
    if not write_draft(raw, sale_id, draft):
        _demand_open(raw, sale_id)


def _not_reserved(sale_id: SaleId, code: Code) -> SaleError:
    """What to raise for a code that its sale does not hold."""
    return SaleError("sale.not_reserved", Disposition.REFUSE, sale=sale_id, voucher=code.masked)


def _on_word(burn: Burn, approval: Approval | None) -> Burn:
    if approval is None:
        return burn
    # Typed, and kept longer than a card may be.
    why = without_codes(approval.why, burn.code, burn.card_code)
    return burn._replace(approved_by=approval.by, approved_why=why)


def _with_word(raw: sqlite3.Connection, burn: Burn, used: Used) -> Burn:
    """The burn with the approval that its sale ends with; noted where it is not yet."""
    if used.approval is None and burn.approved_by is None:
        return burn  # the usual case, on the path that a customer waits for
    approved = as_read_back(_on_word(burn, used.approval))
    if used.approval is not None and approved != burn:
        note_approved(raw, burn, used.approval)
    return approved


def _completed(done: Completion, used: Used) -> Completed:
    return Completed(
        done.at, done.burned_date, used.card_code, done.store_id, used.value, used.unverified
    )


def _reserved(raw: sqlite3.Connection, sale_id: SaleId) -> list[Burn]:
    return [burn_of(row) for row in raw.execute(_RESERVED, (sale_id,)).fetchall()]
