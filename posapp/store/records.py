"""Sales and burns as rows of the ledger."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.burn import Burn, BurnState, Route
from posapp.domain.ids import BurnId, RewardId, SaleId, StoreId, TillId
from posapp.domain.sale import Draft, Sale, SaleState
from posapp.domain.verdict import LocalUse
from posapp.store.cells import MISREADINGS, code, code_in, moment, money, ms, storable, whole
from posapp.store.faults import UnreadableRowError

if TYPE_CHECKING:
    from posapp.domain.code import Code

BURN_COLUMNS: Final = """
    b.id, b.sale_id, b.code, b.card_code, b.reward_id, b.reward_name, b.value, b.state,
    b.created_at, b.burned_date, b.store_id, b.attempts, b.delays, b.due_at, b.last_answer,
    b.unverified, b.route, b.approved_by, b.approved_why
"""
SALE_COLUMNS: Final = """
    id, state, opened_at, till_id, store_id, ref, amount, card_code, closed_at, aside_at, draft,
    cashier
"""

_INSERT_BURN: Final = """
    INSERT INTO burn (id, sale_id, code, card_code, reward_id, reward_name, value, state,
        created_at, burned_date, store_id, attempts, delays, due_at, last_answer, unverified,
        route, approved_by, approved_why)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# Each writes only what its moment may change: a customer waits for a sale's completion, and what
# the columns are in decides which indexes and guards SQLite has to ask.
_COMPLETE_BURN: Final = """
    UPDATE burn SET state = 'pending', card_code = ?, value = ?, burned_date = ?, store_id = ?,
        due_at = ?, unverified = ?, approved_by = ?, approved_why = ?
    WHERE id = ?
"""
_MOVE_BURN: Final = """
    UPDATE burn SET state = ?, store_id = ?, attempts = ?, delays = ?, due_at = ?,
        last_answer = ?, route = ?
    WHERE id = ?
"""
_RELEASE_BURN: Final = _MOVE_BURN.replace("SET ", "SET released = 1, ")
_APPROVE_BURN: Final = "UPDATE burn SET approved_by = ?, approved_why = ? WHERE id = ?"
_INSERT_SALE: Final = """
    INSERT INTO sale (id, state, opened_at, till_id, store_id, ref, amount, card_code, closed_at,
        cashier)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_WRITE_DRAFT: Final = """
    UPDATE sale SET draft = ? WHERE id = ? AND state = 'open'
"""

# A dictionary instead of the enum's own call, which is Python and on the path of every sale.
_BURN_STATES: Final = {state.value: state for state in BurnState}
_ROUTES: Final = {route.value: route for route in Route}

# The partial index burn_one_live_use serves this only while the condition is spelled as there.
_HOLDER: Final = """
    SELECT b.state, b.sale_id, s.ref, s.state, s.closed_at, b.created_at
    FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.code = ? AND b.released = 0
"""
_FILED: Final = "SELECT state, sale_id, ref, 'completed', at, at FROM used_code WHERE code = ?"


def as_read_back(burn: Burn) -> Burn:
    """The burn as the ledger will tell it: whole milliseconds, text that UTF-8 can carry."""
    if (
        _is_whole(burn.created_at)
        and (burn.due_at is None or _is_whole(burn.due_at))
        and storable(burn.reward_name) == burn.reward_name
        and storable(burn.last_answer) == burn.last_answer
        and storable(burn.approved_by) == burn.approved_by
        and storable(burn.approved_why) == burn.approved_why
    ):
        return burn
    return burn._replace(
        reward_name=storable(burn.reward_name),
        created_at=moment(ms(burn.created_at)),
        due_at=whole(burn.due_at),
        last_answer=storable(burn.last_answer),
        approved_by=storable(burn.approved_by),
        approved_why=storable(burn.approved_why),
    )


def _is_whole(at: datetime) -> bool:
    return at.microsecond % 1000 == 0 and at.tzinfo is UTC


def insert_burn(raw: sqlite3.Connection, burn: Burn) -> None:
    """Write a new burn."""
    raw.execute(
        _INSERT_BURN,
        (
            burn.id,
            burn.sale_id,
            burn.code.value,
            _text(burn.card_code),
            burn.reward_id,
            burn.reward_name,
            None if burn.value is None else burn.value.minor,
            burn.state.value,
            ms(burn.created_at),
            burn.burned_date,
            burn.store_id,
            burn.attempts,
            burn.delays,
            ms(burn.due_at),
            burn.last_answer,
            burn.unverified,
            burn.route.value,
            burn.approved_by,
            burn.approved_why,
        ),
    )


def write_completed(raw: sqlite3.Connection, burn: Burn) -> None:
    """Write what the completion of its sale fixes of a burn; from here on these are its terms."""
    raw.execute(
        _COMPLETE_BURN,
        (
            _text(burn.card_code),
            None if burn.value is None else burn.value.minor,
            burn.burned_date,
            burn.store_id,
            ms(burn.due_at),
            burn.unverified,
            burn.approved_by,
            burn.approved_why,
            burn.id,
        ),
    )


def write_moved(raw: sqlite3.Connection, burn: Burn) -> None:
    """Write what every fact but a completion may change of a burn."""
    raw.execute(
        _RELEASE_BURN if burn.state is BurnState.RELEASED else _MOVE_BURN,
        (
            burn.state.value,
            burn.store_id,
            burn.attempts,
            burn.delays,
            ms(burn.due_at),
            burn.last_answer,
            burn.route.value,
            burn.id,
        ),
    )


def write_approved(raw: sqlite3.Connection, burn: Burn) -> None:
    """Write a manager's word for a burn whose sale is open."""
    raw.execute(_APPROVE_BURN, (burn.approved_by, burn.approved_why, burn.id))


def burn_of(row: tuple[Any, ...]) -> Burn:
    """The burn of a row of `BURN_COLUMNS`. Raises `UnreadableRowError`."""
    try:
        return Burn(
            id=BurnId(row[0]),
            sale_id=SaleId(row[1]),
            code=code_in(row[2]),
            card_code=code(row[3]),
            reward_id=None if row[4] is None else RewardId(row[4]),
            reward_name=row[5],
            value=money(row[6]),
            state=_BURN_STATES[row[7]],
            created_at=moment(row[8]),
            burned_date=row[9],
            store_id=None if row[10] is None else StoreId(row[10]),
            attempts=row[11],
            delays=row[12],
            due_at=moment(row[13]),
            last_answer=row[14],
            unverified=bool(row[15]),
            route=_ROUTES[row[16]],
            approved_by=row[17],
            approved_why=row[18],
        )
    except MISREADINGS as error:
        raise UnreadableRowError("burn") from error


def insert_sale(raw: sqlite3.Connection, sale: Sale) -> None:
    """Write a new sale."""
    raw.execute(
        _INSERT_SALE,
        (
            sale.id,
            sale.state.value,
            ms(sale.opened_at),
            sale.till_id,
            sale.store_id,
            storable(sale.ref),
            None if sale.amount is None else sale.amount.minor,
            _text(sale.card_code),
            ms(sale.closed_at),
            storable(sale.cashier),
        ),
    )


def sale_of(row: tuple[Any, ...]) -> Sale:
    """The sale of a row of `SALE_COLUMNS`. Raises `UnreadableRowError`."""
    try:
        return Sale(
            id=SaleId(row[0]),
            state=SaleState(row[1]),
            opened_at=moment(row[2]),
            till_id=TillId(row[3]),
            store_id=None if row[4] is None else StoreId(row[4]),
            ref=row[5],
            amount=money(row[6]),
            card_code=code(row[7]),
            closed_at=moment(row[8]),
            aside_at=moment(row[9]),
            draft=_draft(row[10]),
            cashier=row[11],
        )
    except MISREADINGS as error:
        raise UnreadableRowError("sale") from error


def write_draft(raw: sqlite3.Connection, sale_id: SaleId, draft: Draft) -> bool:
    """Write what was entered of an open sale; False where it is not open."""
    facts = {
        "amount": None if draft.amount is None else draft.amount.minor,
        "card": _text(draft.card_code),
        "ref": draft.ref,
        "codes": [code.value for code in draft.codes],
    }
    return raw.execute(_WRITE_DRAFT, (json.dumps(facts), sale_id)).rowcount == 1


def _draft(stored: str | None) -> Draft | None:
    if stored is None:
        return None
    facts = json.loads(stored)
    return Draft(
        amount=money(facts["amount"]),
        card_code=code(facts["card"]),
        ref=facts["ref"],
        codes=tuple(code_in(value) for value in facts["codes"]),
    )


def holder(raw: sqlite3.Connection, held: Code) -> LocalUse | None:
    """The use that holds a code; dated by its sale's end, else by the reservation."""
    asked = (held.value,)
    row = raw.execute(_HOLDER, asked).fetchone() or raw.execute(_FILED, asked).fetchone()
    if row is None:
        return None
    state, sale_id, ref, sale_state, closed_at, created_at = row
    try:
        completed = SaleState(sale_state) is SaleState.COMPLETED
        return LocalUse(
            state=BurnState(state),
            sale_id=SaleId(sale_id),
            sale_ref=ref,
            when=moment(closed_at if completed else created_at),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("burn") from error


def _text(stored: Code | None) -> str | None:
    return None if stored is None else stored.value
