"""Grants of new rewards in the ledger: written down before they are sent, never deleted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.grant import (
    CutShort,
    Grant,
    GrantFact,
    GrantKey,
    GrantOrder,
    GrantState,
    PutBack,
    SettledByHand,
    moved,
)
from posapp.domain.ids import BurnId, RewardId
from posapp.domain.money import Money
from posapp.store.cells import MISREADINGS, code_in, moment, ms, storable
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import note, without_codes

if TYPE_CHECKING:
    from posapp.store.db import Database

_COLUMNS: Final = """
    key, state, card_code, reward_id, reward_name, quantity, value, for_burn, by, why, created_at,
    attempts, delays, due_at, first_sent_at, last_answer, codes
"""
_INSERT: Final = f'INSERT INTO "grant" ({_COLUMNS}) VALUES ({", ".join("?" * 17)})'  # noqa: S608
_ONE: Final = f'SELECT {_COLUMNS} FROM "grant" WHERE key = ?'  # noqa: S608
_OPEN: Final = f"""
    SELECT {_COLUMNS} FROM "grant" WHERE state IN ('planned', 'sent', 'unclear') ORDER BY seq
"""  # noqa: S608
_HELD: Final = "SELECT id FROM held_back"
_FOR_BURN: Final = f'SELECT {_COLUMNS} FROM "grant" WHERE for_burn = ? ORDER BY seq'  # noqa: S608
_LATEST: Final = f'SELECT {_COLUMNS} FROM "grant" ORDER BY seq DESC LIMIT ?'  # noqa: S608
_MOVE: Final = """
    UPDATE "grant" SET state = ?, attempts = ?, delays = ?, due_at = ?, first_sent_at = ?,
        last_answer = ?, codes = ?
    WHERE key = ?
"""


class GrantReads:
    """What is known of grants, on whatever connection it is given. Raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database

    def grant(self, key: GrantKey) -> Grant | None:
        """One grant."""
        with self._db.reading():
            return _find(self._db.raw, key)

    def open_grants(self) -> tuple[Grant, ...]:
        """Those that are not settled, oldest first."""
        return self._all(_OPEN)

    def held(self) -> frozenset[GrantKey]:
        """Those that another till may ask for as well."""
        with self._db.reading():
            return frozenset(GrantKey(key) for (key,) in self._db.raw.execute(_HELD))

    def for_burn(self, burn_id: BurnId) -> tuple[Grant, ...]:
        """Those that make up for a used voucher, oldest first."""
        return self._all(_FOR_BURN, burn_id)

    def latest(self, limit: int = 100) -> tuple[Grant, ...]:
        """The last ones that were decided, newest first."""
        return self._all(_LATEST, limit)

    def _all(self, sql: str, *asked: object) -> tuple[Grant, ...]:
        with self._db.reading():
            return tuple(_grant_of(row) for row in self._db.raw.execute(sql, asked).fetchall())


class GrantFile(GrantReads):
    """The ledger's grants for its one writer; implements `domain.grant.GrantBook`."""

    def plan(self, order: GrantOrder, at: datetime) -> Grant:
        """Write it down as PLANNED, due at once; the same key again is the same grant.

        One transaction. Raises `StoreError`.
        """
        with self._db.writing() as raw:
            known = _find(raw, order.key)
            if known is not None:
                return known
            planned = Grant(order, GrantState.PLANNED, at, due_at=at)
            raw.execute(_INSERT, _row(planned))
            _note(raw, at, "GrantPlanned", planned, order.by, why=order.why)
            return _found(raw, order.key)

    def apply(self, key: GrantKey, fact: GrantFact) -> Grant:
        """Move one grant by a fact and journal it.

        One transaction. Raises `IllegalGrantError` (nothing is written), LookupError, `StoreError`.
        """
        with self._db.writing() as raw:
            return _apply(raw, _found(raw, key), fact)

    def recover(self, at: datetime) -> tuple[Grant, ...]:
        """After a crash: every SENT grant becomes UNCLEAR, to be asked again. Returns them."""
        with self._db.writing() as raw:
            found = [_grant_of(row) for row in raw.execute(_OPEN).fetchall()]
            cut = [grant for grant in found if grant.state is GrantState.SENT]
            return tuple(_apply(raw, grant, CutShort(at)) for grant in cut)


def put_back(raw: sqlite3.Connection, fact: PutBack) -> None:
    """All that is open may have been asked for since; part of the caller's transaction."""
    for grant in [_grant_of(row) for row in raw.execute(_OPEN).fetchall()]:
        _apply(raw, grant, fact)


def disown(raw: sqlite3.Connection, keys: Sequence[str], at: datetime, by: str) -> None:
    """Give up these of the open grants, which another till asks for; part of a transaction."""
    wanted = frozenset(keys)
    for grant in [_grant_of(row) for row in raw.execute(_OPEN).fetchall()]:
        if grant.key in wanted:
            one = _apply(raw, grant, CutShort(at)) if grant.state is GrantState.SENT else grant
            _apply(raw, one, SettledByHand(at, by, "other till", is_granted=False))


def _apply(raw: sqlite3.Connection, grant: Grant, fact: GrantFact) -> Grant:
    after = moved(grant, fact)
    answer = None if after.last_answer is None else storable(_masked(after.last_answer, after))
    counts = (after.state.value, after.attempts, after.delays, ms(after.due_at))
    first = ms(after.first_sent_at)
    raw.execute(_MOVE, (*counts, first, answer, _codes(after), after.key))
    facts: dict[str, object] = {"from": grant.state.value}
    if after.last_answer is not None and after.last_answer != grant.last_answer:
        facts["answer"] = _masked(after.last_answer, after)
    if after.codes != grant.codes:
        facts["codes"] = [code.masked for code in after.codes]
    by = fact.by if isinstance(fact, SettledByHand) else after.order.by
    name = _NAMES[after.state]
    _note(raw, fact.at, name, after, by, **facts)
    return _found(raw, after.key)


_NAMES: Final = {
    GrantState.PLANNED: "GrantPostponed",
    GrantState.SENT: "GrantSent",
    GrantState.GRANTED: "Granted",
    GrantState.REFUSED: "GrantRefused",
    GrantState.UNCLEAR: "GrantUnclear",
}


def _note(
    raw: sqlite3.Connection, at: datetime, fact: str, grant: Grant, by: str, **facts: object
) -> None:
    order = grant.order
    why = facts.pop("why", None)
    detail: dict[str, object] = {
        "grant": grant.key,
        "card": order.card_code.masked,
        "reward": order.reward_id,
        "quantity": order.quantity,
        "value": order.worth.minor if order.worth is not None else None,
        "to": grant.state.value,
    }
    if isinstance(why, str):
        detail["why"] = storable(_masked(why, grant))
    note(raw, at, fact, detail | facts, burn_id=order.for_burn, person=by or None)


def _masked(text: str, grant: Grant) -> str:
    return without_codes(text, grant.order.card_code, *grant.codes)


def _find(raw: sqlite3.Connection, key: GrantKey) -> Grant | None:
    row = raw.execute(_ONE, (key,)).fetchone()
    return None if row is None else _grant_of(row)


def _found(raw: sqlite3.Connection, key: GrantKey) -> Grant:
    grant = _find(raw, key)
    if grant is None:
        raise LookupError(f"no grant {key}")
    return grant


def _row(grant: Grant) -> tuple[object, ...]:
    order = grant.order
    return (
        grant.key,
        grant.state.value,
        order.card_code.value,
        order.reward_id,
        storable(order.reward_name),
        order.quantity,
        None if order.value is None else order.value.minor,
        order.for_burn,
        storable(order.by),
        storable(_masked(order.why, grant)),  # typed, and kept longer than the card may be
        ms(grant.created_at),
        grant.attempts,
        grant.delays,
        ms(grant.due_at),
        ms(grant.first_sent_at),
        storable(grant.last_answer),
        _codes(grant),
    )


def _codes(grant: Grant) -> str:
    return json.dumps([code.value for code in grant.codes])


def _grant_of(row: tuple[Any, ...]) -> Grant:
    key, state, card, reward, name, quantity, value, for_burn, by, why = row[:10]
    created, attempts, delays, due, first, answer, codes = row[10:]
    try:
        order = GrantOrder(
            key=GrantKey(key),
            card_code=code_in(card),
            reward_id=RewardId(reward),
            reward_name=name,
            by=by,
            why=why,
            quantity=quantity,
            value=None if value is None else Money(value),
            for_burn=None if for_burn is None else BurnId(for_burn),
        )
        return Grant(
            order=order,
            state=GrantState(state),
            created_at=moment(created),
            attempts=attempts,
            delays=delays,
            due_at=moment(due),
            first_sent_at=moment(first),
            last_answer=answer,
            codes=tuple(code_in(code) for code in json.loads(codes)),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("grant") from error
