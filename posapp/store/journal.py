"""The journal: one line for every change of the ledger, in the change's own transaction.

Lines are only ever added; triggers in the file refuse everything else. A line never shows a whole
voucher or card code: the burn's id leads to it.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pydantic_core import to_json

from posapp.domain.approval import Approval
from posapp.domain.burn import Burn, BurnFact
from posapp.domain.ids import BurnId, SaleId
from posapp.store.cells import MISREADINGS, moment, ms, storable
from posapp.store.faults import UnreadableRowError

_APPEND: Final = "INSERT INTO journal (at, fact, burn_id, sale_id, detail) VALUES (?, ?, ?, ?, ?)"
_LATEST: Final = """
    SELECT seq, at, fact, burn_id, sale_id, detail FROM journal
    WHERE seq < ? ORDER BY seq DESC LIMIT ?
"""
_OF_BURN: Final = """
    SELECT seq, at, fact, burn_id, sale_id, detail FROM journal WHERE burn_id = ? ORDER BY seq
"""
_SHORT: Final = 4  # a code so short would be found in every sentence


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line; `at` is the fact's own moment (aware UTC), `seq` the order it was written in.

    `fact` is ``SaleOpened``, ``Reserved``, ``Approved``, ``SalePutAside``, ``SaleRecalled``,
    ``SaleCompleted``, ``SaleCancelled`` or the name of the fact that moved the burn; `detail` its
    particulars, codes masked.
    """

    seq: int
    at: datetime
    fact: str
    burn_id: BurnId | None
    sale_id: SaleId | None
    detail: dict[str, Any]


def note_sale(
    raw: sqlite3.Connection, at: datetime, fact: str, sale_id: SaleId, **detail: object
) -> None:
    """Add a line about a sale; part of the caller's transaction."""
    raw.execute(_APPEND, (ms(at), fact, None, sale_id, _json(detail)))


def note_reserved(raw: sqlite3.Connection, burn: Burn) -> None:
    """Add the line that opens a burn's story."""
    detail: dict[str, object] = {
        "code": burn.code.masked,
        "reward": burn.reward_id,
        "to": burn.state.value,
    }
    raw.execute(_APPEND, (ms(burn.created_at), "Reserved", burn.id, burn.sale_id, _json(detail)))


def note_approved(raw: sqlite3.Connection, burn: Burn, approval: Approval) -> None:
    """Add the line of a manager's approval: who, why, and which reasons were seen then."""
    detail: dict[str, object] = {
        "code": burn.code.masked,
        "by": storable(_masked(approval.by, burn)),
        "why": storable(_masked(approval.why, burn)),
        "covers": sorted(reason.value for reason in approval.covers),
    }
    if approval.value is not None:
        detail["value"] = approval.value.minor
    raw.execute(_APPEND, (ms(approval.at), "Approved", burn.id, burn.sale_id, _json(detail)))


def note_move(raw: sqlite3.Connection, before: Burn, fact: BurnFact, after: Burn) -> None:
    """Add the line of one move, with what was answered and when it is due next (if not at once)."""
    detail: dict[str, object] = {
        "code": after.code.masked,
        "from": before.state.value,
        "to": after.state.value,
    }
    if after.burned_date != before.burned_date:
        detail["burned_date"] = after.burned_date
    if after.last_answer is not None and after.last_answer != before.last_answer:
        detail["answer"] = _masked(after.last_answer, after)
    if after.attempts != before.attempts:
        detail["attempts"] = after.attempts
    if after.due_at is not None and after.due_at != fact.at:
        detail["due_at"] = after.due_at.isoformat(timespec="milliseconds")
    row = (ms(fact.at), type(fact).__name__, after.id, after.sale_id, _json(detail))
    raw.execute(_APPEND, row)


def latest(raw: sqlite3.Connection, before: int | None, limit: int) -> list[JournalLine]:
    """Up to `limit` lines, newest first; `before` is the seq that the last page ended with."""
    top = 2**63 - 1 if before is None else before
    return [_line(row) for row in raw.execute(_LATEST, (top, limit)).fetchall()]


def story(raw: sqlite3.Connection, burn_id: BurnId) -> list[JournalLine]:
    """All lines about one burn, oldest first."""
    return [_line(row) for row in raw.execute(_OF_BURN, (burn_id,)).fetchall()]


def _masked(answer: str, burn: Burn) -> str:
    """An answer may quote the code it speaks of."""
    for code in (burn.code, burn.card_code):
        if code is not None and len(code.value) > _SHORT:
            answer = answer.replace(code.value, code.masked)
    return answer


def _json(detail: dict[str, object]) -> str:
    # Not json.dumps: it builds an encoder for every line, and a completed sale waits for two lines.
    return to_json(detail).decode()


def _line(row: tuple[Any, ...]) -> JournalLine:
    seq, at, fact, burn_id, sale_id, detail = row
    try:
        return JournalLine(
            seq=seq,
            at=moment(at),
            fact=fact,
            burn_id=None if burn_id is None else BurnId(burn_id),
            sale_id=None if sale_id is None else SaleId(sale_id),
            detail=dict(json.loads(detail)),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("journal") from error
