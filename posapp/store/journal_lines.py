"""The journal's lines as they are read."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Final

from posapp.domain.ids import BurnId, SaleId
from posapp.domain.journal import JournalLine
from posapp.store.cells import MISREADINGS, moment, text_in
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import LINE_COLUMNS

_LATEST: Final = f"""
    SELECT {LINE_COLUMNS} FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?
"""  # noqa: S608


def latest(raw: sqlite3.Connection, before: int | None, limit: int) -> list[JournalLine]:
    """Up to `limit` lines, newest first; `before` is the seq that the last page ended with."""
    top = 2**63 - 1 if before is None else before
    return [line_of(row) for row in raw.execute(_LATEST, (top, limit)).fetchall()]


def line_of(row: tuple[Any, ...]) -> JournalLine:
    """The line of a row of `LINE_COLUMNS`. Raises `UnreadableRowError`."""
    seq, at, fact, burn_id, sale_id, person, detail = row
    try:
        return JournalLine(
            seq=seq,
            at=moment(at),
            fact=text_in(fact),
            burn_id=None if burn_id is None else BurnId(burn_id),
            sale_id=None if sale_id is None else SaleId(sale_id),
            person=None if person is None else text_in(person),
            detail=dict(json.loads(detail)),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("journal") from error
