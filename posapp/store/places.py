"""Which till a ledger belongs to and where it stands; what is held back in a copy of it.

The first program that opens a ledger writes its place down. Where it is opened in another place,
everything that the first till may send as well is held back, in the same transaction in which the
copy is noted; what is sold here from then on is not.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from datetime import datetime
from typing import Final

from posapp.domain.burn import BurnState, Disowned
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.place import Answer, Copy, TillPlace
from posapp.store.cells import ms, storable
from posapp.store.journal import note
from posapp.store.outbox import move
from posapp.store.place_reads import COUNT, STAMP, PlaceReads, copy_of, place_of
from posapp.store.records import BURN_COLUMNS, burn_of

_PUT: Final = """
    INSERT INTO till_place (id, identity, till_id, host, folder, machine, addresses)
    VALUES (1, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET identity = excluded.identity, till_id = excluded.till_id,
        host = excluded.host, folder = excluded.folder, machine = excluded.machine,
        addresses = excluded.addresses, seen_machine = NULL, seen_folder = NULL, held_at = NULL
"""
_HOLD: Final = "UPDATE till_place SET seen_machine = ?, seen_folder = ?, held_at = ?"
# REJECTED too: a manager may send it again, and the other till's manager as well.
_HOLD_BURNS: Final = """
    INSERT OR IGNORE INTO held_back (id)
    SELECT id FROM burn WHERE state IN ('pending', 'sending', 'unclear', 'rejected')
"""
_HOLD_GRANTS: Final = """
    INSERT OR IGNORE INTO held_back (id)
    SELECT key FROM "grant" WHERE state IN ('planned', 'sent', 'unclear')
"""
_HELD: Final = f"""
    SELECT {BURN_COLUMNS} FROM burn b JOIN held_back h ON h.id = b.id ORDER BY b.seq
"""  # noqa: S608
_NOT_SETTLED: Final = frozenset(
    {BurnState.PENDING, BurnState.SENDING, BurnState.UNCLEAR, BurnState.REJECTED}
)


class PlaceFile(PlaceReads):
    """Writes through the ledger's one writer; implements `domain.place.PlaceBook`."""

    def arrive(self, here: TillPlace, at: datetime) -> Copy | None:
        """The till opens here; a copy's burns and grants are held back. Raises `StoreError`."""
        with self._db.reading():
            row = self._db.raw.execute(STAMP).fetchone()
            known = None if row is None else place_of(row)
            if known is not None and row is not None:
                is_held = row[8] is not None
                if not is_held and known == here:
                    return None  # the usual case writes nothing
                if is_held and (row[6], row[7]) == (here.machine, here.folder):
                    return copy_of(self._db.raw, row)
        with self._db.writing() as raw:
            if known is None or row is None:
                _put(raw, secrets.token_hex(16), here)
                return None
            if row[8] is None and known.is_same(here):
                _put(raw, str(row[0]), _with_old_hardware(here, known))
                return None
            raw.execute(_HOLD_BURNS)
            raw.execute(_HOLD_GRANTS)
            raw.execute(_HOLD, (here.machine, here.folder, ms(at)))
            burns, grants = raw.execute(COUNT).fetchone()
            told: dict[str, object] = {"of": known.till_id, "host": known.host}
            note(raw, at, "CopyFound", told | {"burns": burns, "grants": grants})
            return copy_of(raw, raw.execute(STAMP).fetchone())

    def answer(self, answer: Answer, here: TillPlace, at: datetime, by: str) -> int:
        """A manager's word on a copy; how many burns and grants it set free or gave up.

        MOVED lets everything go from here. COPIED leaves what was held to the other till, in one
        transaction with a new identity. Raises `StoreError` ``till.no_copy`` where nobody asked.
        """
        from posapp.store.grants import disown

        with self._db.writing() as raw:
            row = raw.execute(STAMP).fetchone()
            copy = None if row is None else copy_of(raw, row)
            if row is None or copy is None:
                raise StoreError("till.no_copy", Disposition.REFUSE)
            if answer is Answer.COPIED:
                whose = f"{copy.of.till_id} ({copy.of.host})"
                for found in raw.execute(_HELD).fetchall():
                    burn = burn_of(found)
                    if burn.state in _NOT_SETTLED:
                        move(raw, burn, Disowned(at, by, whose), by)
                disown(raw, [key for (key,) in raw.execute("SELECT id FROM held_back")], at, by)
            identity = str(row[0]) if answer is Answer.MOVED else secrets.token_hex(16)
            raw.execute("DELETE FROM held_back")
            _put(raw, identity, here)
            fact = "TillMoved" if answer is Answer.MOVED else "TillCopied"
            detail: dict[str, object] = {
                "of": copy.of.till_id,
                "host": copy.of.host,
                "burns": copy.burns,
                "grants": copy.grants,
            }
            note(raw, at, fact, detail, person=by or None)
            return copy.burns + copy.grants


def _put(raw: sqlite3.Connection, identity: str, here: TillPlace) -> None:
    addresses = json.dumps(sorted(here.addresses))
    cells = (here.till_id, here.host, here.folder, here.machine)
    raw.execute(_PUT, (identity, *(storable(cell) for cell in cells), addresses))


def _with_old_hardware(here: TillPlace, known: TillPlace) -> TillPlace:
    """Hardware that is unplugged for a day (a dongle, a dock) still stands for this machine."""
    return TillPlace(
        here.machine, here.addresses or known.addresses, here.host, here.folder, here.till_id
    )
