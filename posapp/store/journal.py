"""The journal: one line for every change of the ledger, in the change's own transaction.

Lines are only ever added; triggers in the file refuse everything else. Each carries a hash over
itself and over the hash of the line before, so that a line that was changed, added or taken away
later is found. A line never shows a whole voucher or card code: the burn's id leads to it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from pydantic_core import to_json

from posapp.domain.code import Code, mask
from posapp.store.cells import MISREADINGS, ms, storable
from posapp.store.db import Connection
from posapp.store.faults import UnreadableRowError

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.burn import Burn, BurnFact
    from posapp.domain.ids import BurnId, SaleId

LINE_COLUMNS: Final = "seq, at, fact, burn_id, sale_id, person, detail"
_APPEND: Final = """
    INSERT INTO journal (seq, at, fact, burn_id, sale_id, person, detail, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_END: Final = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
_ARCHIVED: Final = "SELECT through, hash FROM journal_archive ORDER BY through DESC LIMIT 1"
START: Final = bytes(32)  # what the very first line is chained to
_SHORT: Final = 4  # a code so short would be found in every sentence
_LONG_NUMBER: Final = re.compile(r"(?<!\w)\d{8,}(?!\w)")  # may be somebody else's card or code


def chained(before: bytes, cells: Sequence[object]) -> bytes:
    """The hash of a line: over the hash before it and over its own cells, `LINE_COLUMNS`."""
    return sha256(before + to_json(cells)).digest()


def follows(before: bytes, cells: Sequence[object], stored: object) -> bool:
    """Whether a stored hash is that of a line behind `before`; never where a cell is unreadable."""
    try:
        return chained(before, cells) == stored
    except MISREADINGS:  # a cell that none of our lines could hold
        return False


def end_of(raw: sqlite3.Connection) -> tuple[int, bytes]:
    """Number and hash of the last line there ever was, be it in an archive by now."""
    row = raw.execute(_END).fetchone() or raw.execute(_ARCHIVED).fetchone()
    return (0, START) if row is None else (row[0], hash_in(row[1]))


def hash_in(stored: object) -> bytes:
    """The stored hash of a line. Raises `UnreadableRowError`."""
    if type(stored) is not bytes:
        raise UnreadableRowError("journal")
    return stored


def note(
    raw: sqlite3.Connection,
    at: datetime,
    fact: str,
    detail: dict[str, object],
    *,
    burn_id: BurnId | None = None,
    sale_id: SaleId | None = None,
    person: str | None = None,
) -> None:
    """Add a line at the chain's end; part of the caller's transaction."""
    # Only a transaction of `Database` forgets what it knew, so only there it is kept.
    chain = raw if isinstance(raw, Connection) and raw.in_transaction else None
    last, before = (chain.chain_end if chain is not None else None) or end_of(raw)
    # Not json.dumps: it builds an encoder for every line, and a completed sale waits for two lines.
    text = to_json(detail).decode()
    cells = (last + 1, ms(at), fact, burn_id, sale_id, storable(person), text)
    end = chained(before, cells)
    raw.execute(_APPEND, (*cells, end))
    if chain is not None:
        chain.chain_end = last + 1, end


def note_sale(
    raw: sqlite3.Connection,
    at: datetime,
    fact: str,
    sale_id: SaleId,
    person: str | None = None,
    **detail: object,
) -> None:
    """Add a line about a sale; part of the caller's transaction."""
    note(raw, at, fact, detail, sale_id=sale_id, person=person)


def note_reserved(raw: sqlite3.Connection, burn: Burn, person: str | None = None) -> None:
    """Add the line that opens a burn's story."""
    detail: dict[str, object] = {
        "code": burn.code.masked,
        "reward": burn.reward_id,
        "to": burn.state.value,
    }
    note(
        raw,
        burn.created_at,
        "Reserved",
        detail,
        burn_id=burn.id,
        sale_id=burn.sale_id,
        person=person,
    )


def note_approved(raw: sqlite3.Connection, burn: Burn, approval: Approval) -> None:
    """Add the line of a manager's approval: who, why, and which reasons were seen then."""
    detail: dict[str, object] = {
        "code": burn.code.masked,
        "by": storable(without_codes(approval.by, burn.code, burn.card_code)),
        "why": storable(without_codes(approval.why, burn.code, burn.card_code)),
        "covers": sorted(reason.value for reason in approval.covers),
    }
    if approval.value is not None:
        detail["value"] = approval.value.minor
    note(
        raw,
        approval.at,
        "Approved",
        detail,
        burn_id=burn.id,
        sale_id=burn.sale_id,
        person=without_codes(approval.by, burn.code, burn.card_code),
    )


def note_move(
    raw: sqlite3.Connection,
    before: Burn,
    fact: BurnFact,
    after: Burn,
    person: str | None = None,
) -> None:
    """Add the line of one move, with what was answered and when it is due next (if not at once).

    A fact that names its author is by that one.
    """
    detail: dict[str, object] = {
        "code": after.code.masked,
        "from": before.state.value,
        "to": after.state.value,
    }
    if after.burned_date != before.burned_date:
        detail["burned_date"] = after.burned_date
        # What reports count: their figures must be told by these lines alone.
        if after.value is not None:
            detail["value"] = after.value.minor
        if after.unverified:
            detail["unverified"] = True
    if after.last_answer is not None and after.last_answer != before.last_answer:
        detail["answer"] = without_codes(after.last_answer, after.code, after.card_code)
    if after.attempts != before.attempts:
        detail["attempts"] = after.attempts
    if after.due_at is not None and after.due_at != fact.at:
        detail["due_at"] = after.due_at.isoformat(timespec="milliseconds")
    note(
        raw,
        fact.at,
        type(fact).__name__,
        detail,
        burn_id=after.id,
        sale_id=after.sale_id,
        person=getattr(fact, "by", person),
    )


def without_codes(text: str, *codes: Code | None) -> str:
    """A text that quotes none of these codes whole, nor what may be somebody else's card."""
    for code in codes:
        if code is not None and len(code.value) > _SHORT:
            text = text.replace(code.value, code.masked)
    return _LONG_NUMBER.sub(lambda found: mask(found[0]), text)
