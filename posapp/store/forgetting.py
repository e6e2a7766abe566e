"""Taking card numbers and members' names out of the till's two files.

A burn keeps its card until it is settled, since Splio must be told it; until then its id is on a
list, never the card's number. What is overwritten is overwritten on the disk too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Final

from posapp.domain.code import Code, mask
from posapp.domain.journal import FORGOTTEN, Forgetting, Kept, StillNeeded
from posapp.store.cells import MISREADINGS, ms
from posapp.store.faults import UnreadableRowError
from posapp.store.log_size import trim

if TYPE_CHECKING:
    from posapp.store.db import Database

_SETTLED: Final = "('confirmed', 'released', 'written_off')"
_WHY: Final = {
    "reserved": StillNeeded.OPEN_SALE,
    "pending": StillNeeded.TO_SEND,
    "sending": StillNeeded.TO_SEND,
    "unclear": StillNeeded.UNCLEAR,
    "rejected": StillNeeded.REJECTED,
}
_BURNS: Final = """
    SELECT b.id, b.state, b.code, s.ref FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.card_code = ? ORDER BY b.seq
"""
_SALES: Final = "SELECT id FROM sale WHERE card_code = ? AND state <> 'open'"
_OPEN: Final = """
    SELECT id, ref, card_code, draft FROM sale
    WHERE state = 'open' AND (card_code IS NOT NULL OR draft IS NOT NULL)
"""
_FORGET_BURN: Final = f"""
    UPDATE burn SET card_code = '{FORGOTTEN}'
    WHERE id = ? AND card_code <> '{FORGOTTEN}' AND state IN {_SETTLED}
"""  # noqa: S608
_FORGET_SALE: Final = f"""
    UPDATE sale SET card_code = '{FORGOTTEN}'
    WHERE id = ? AND card_code <> '{FORGOTTEN}' AND state <> 'open'
"""  # noqa: S608
_LATER: Final = "INSERT OR IGNORE INTO forget_later (id, asked_at) VALUES (?, ?)"
_LATER_BURN: Final = f"""
    INSERT OR IGNORE INTO forget_later (id, asked_at)
    SELECT id, ? FROM burn WHERE id = ? AND state NOT IN {_SETTLED}
"""  # noqa: S608
_OVER: Final = f"""
    SELECT l.id FROM forget_later l LEFT JOIN burn b ON b.id = l.id
        LEFT JOIN sale s ON s.id = l.id LEFT JOIN "grant" g ON g.key = l.id
    WHERE coalesce(b.state IN {_SETTLED}, s.state <> 'open', g.state IN ('granted', 'refused'), 1)
    LIMIT ?
"""  # noqa: S608
_GRANTS: Final = 'SELECT key, state, reward_name FROM "grant" WHERE card_code = ? ORDER BY seq'
_FORGET_GRANT: Final = f"""
    UPDATE "grant" SET card_code = '{FORGOTTEN}'
    WHERE key = ? AND card_code <> '{FORGOTTEN}' AND state IN ('granted', 'refused')
"""  # noqa: S608
_OLD: Final = f"""
    SELECT b.id FROM burn b JOIN sale s ON s.id = b.sale_id
    WHERE b.card_code <> '{FORGOTTEN}' AND b.state IN {_SETTLED} AND s.closed_at < :before
    UNION ALL SELECT id FROM sale WHERE card_code <> '{FORGOTTEN}' AND closed_at < :before
    UNION ALL SELECT key FROM "grant"
    WHERE card_code <> '{FORGOTTEN}' AND state IN ('granted', 'refused') AND created_at < :before
    LIMIT :most
"""  # noqa: S608
_UNSEEN: Final = "SELECT card_code FROM member WHERE seen_at < ? LIMIT ?"


class StockPersons:
    """What the stock's one writing connection forgets of people. Raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database

    def forget(self, card: Code, vouchers: Sequence[Code]) -> Forgetting:
        """Take a member out, and the card off these vouchers; how many of each."""
        quietly = on_the_disk_too(self._db.raw)
        with self._db.reading(), quietly, self._db.writing() as raw:
            members, cards = forget_member(raw, card, vouchers)
            return Forgetting(members=members, vouchers=cards)

    def forget_unseen(self, cards: Sequence[Code], before: datetime) -> int:
        """Take out these members, unless they were seen since `before`; how many."""
        quietly = on_the_disk_too(self._db.raw)
        with self._db.reading(), quietly, self._db.writing() as raw:
            return forget_members(raw, cards, before)

    def empty_log(self) -> None:
        """Let what was overwritten leave the file's log too."""
        with self._db.reading():
            empty_log(self._db.raw)

    def trim_log(self) -> bool:
        """Give back the room of the file's log where it has grown; False beside a reader."""
        with self._db.reading():
            return trim(self._db)


def found_of(raw: sqlite3.Connection, card: Code) -> Forgetting:
    """What the ledger has of a card, and what of it has to wait; writes nothing."""
    burns = raw.execute(_BURNS, (card.value,)).fetchall()
    drafts = list(_drafts(raw, card))
    kept = [Kept(_WHY[state], ref, mask(code)) for _id, state, code, ref in burns if state in _WHY]
    kept += [Kept(StillNeeded.OPEN_SALE, ref) for _id, ref, aside in drafts if not aside]
    grants = raw.execute(_GRANTS, (card.value,)).fetchall()
    settled = ("granted", "refused")
    kept += [
        Kept(StillNeeded.GRANT, reward=name) for _key, state, name in grants if state not in settled
    ]
    return Forgetting(
        grants=sum(state in settled for _key, state, _name in grants),
        burns=sum(state not in _WHY for _id, state, _code, _ref in burns),
        sales=len(raw.execute(_SALES, (card.value,)).fetchall()),
        drafts=sum(aside for _id, _ref, aside in drafts),
        kept=tuple(kept),
    )


def forget_card(raw: sqlite3.Connection, card: Code, at: datetime) -> Forgetting:
    """Take a card out of all that does not need it, and note by id what does.

    Part of the caller's transaction.
    """
    found = found_of(raw, card)
    for burn_id, state, _code, _ref in raw.execute(_BURNS, (card.value,)).fetchall():
        if state in _WHY:
            raw.execute(_LATER, (burn_id, ms(at)))
        else:
            raw.execute(_FORGET_BURN, (burn_id,))
    for (sale_id,) in raw.execute(_SALES, (card.value,)).fetchall():
        raw.execute(_FORGET_SALE, (sale_id,))
    for sale_id, _ref, aside in list(_drafts(raw, card)):
        if aside:
            _strip_draft(raw, sale_id)
        else:
            raw.execute(_LATER, (sale_id, ms(at)))
    for key, state, _name in raw.execute(_GRANTS, (card.value,)).fetchall():
        if state in {"granted", "refused"}:
            raw.execute(_FORGET_GRANT, (key,))
        else:
            raw.execute(_LATER, (key, ms(at)))
    return found


def finish(raw: sqlite3.Connection, most: int) -> Forgetting | None:
    """Forget up to `most` of those that had to wait and need their card no more; None for none.

    A sale that was open when it was asked takes its burns along. Part of the caller's transaction.
    """
    ids = [one for (one,) in raw.execute(_OVER, (most,)).fetchall()]
    burns = sales = grants = 0
    for one in ids:
        of_sale = raw.execute("SELECT id FROM burn WHERE sale_id = ?", (one,)).fetchall()
        (at,) = raw.execute("SELECT asked_at FROM forget_later WHERE id = ?", (one,)).fetchone()
        for (burn_id,) in [*of_sale, (one,)]:
            burns += raw.execute(_FORGET_BURN, (burn_id,)).rowcount
            raw.execute(_LATER_BURN, (at, burn_id))
        sales += raw.execute(_FORGET_SALE, (one,)).rowcount
        grants += raw.execute(_FORGET_GRANT, (one,)).rowcount
        raw.execute("DELETE FROM forget_later WHERE id = ?", (one,))
    return Forgetting(burns=burns, sales=sales, grants=grants) if ids else None


def old_ones(raw: sqlite3.Connection, before: datetime, most: int) -> list[str]:
    """Up to `most` settled burns, closed sales and settled grants older than `before`, by id."""
    return [one for (one,) in raw.execute(_OLD, {"before": ms(before), "most": most})]


def forget_ids(raw: sqlite3.Connection, ids: Sequence[str]) -> Forgetting:
    """Take the cards out of these burns, sales and grants, where they are settled.

    Part of the caller's transaction.
    """
    burns = sales = grants = 0
    for one in ids:
        burns += raw.execute(_FORGET_BURN, (one,)).rowcount
        sales += raw.execute(_FORGET_SALE, (one,)).rowcount
        grants += raw.execute(_FORGET_GRANT, (one,)).rowcount
    return Forgetting(burns=burns, sales=sales, grants=grants)


def waiting(raw: sqlite3.Connection) -> int:
    """How many burns and sales are noted to be forgotten later."""
    return int(raw.execute("SELECT count(*) FROM forget_later").fetchone()[0])


def forget_member(raw: sqlite3.Connection, card: Code, vouchers: Sequence[Code]) -> tuple[int, int]:
    """Take a member and the card on these vouchers out of the stock; how many of each.

    Part of the caller's transaction.
    """
    members = raw.execute("DELETE FROM member WHERE card_code = ?", (card.value,)).rowcount
    of_card = 0
    for code in vouchers:
        of_card += raw.execute(
            "UPDATE voucher SET card_code = NULL, membership_id = NULL"
            " WHERE code = ? AND card_code = ?",
            (code.value, card.value),
        ).rowcount
    return members, of_card


def unseen(raw: sqlite3.Connection, before: datetime, most: int) -> list[Code]:
    """The cards of up to `most` members of the stock that were not seen since `before`."""
    return [Code(card) for (card,) in raw.execute(_UNSEEN, (ms(before), most))]


def forget_members(raw: sqlite3.Connection, cards: Sequence[Code], before: datetime) -> int:
    """Take these members out of the stock, unless they were seen since; how many.

    Part of the caller's transaction.
    """
    gone = 0
    for card in cards:
        gone += raw.execute(
            "DELETE FROM member WHERE card_code = ? AND seen_at < ?", (card.value, ms(before))
        ).rowcount
    return gone


@contextmanager
def on_the_disk_too(raw: sqlite3.Connection) -> Iterator[None]:
    """What is overwritten inside is overwritten with zeros in the file."""
    raw.execute("PRAGMA secure_delete=ON")
    try:
        yield
    finally:
        raw.execute("PRAGMA secure_delete=OFF")


def empty_log(raw: sqlite3.Connection) -> None:
    """Let what was overwritten leave SQLite's log too; a later call does it beside a reader."""
    (usual,) = raw.execute("PRAGMA busy_timeout").fetchone()
    raw.execute("PRAGMA busy_timeout=0")
    try:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.execute(f"PRAGMA busy_timeout={int(usual)}")


def _drafts(raw: sqlite3.Connection, card: Code) -> Iterator[tuple[str, str | None, bool]]:
    """Open sales that name the card: id, ticket, and whether they are put aside."""
    for sale_id, ref, own, draft in raw.execute(_OPEN).fetchall():
        aside = raw.execute("SELECT aside_at FROM sale WHERE id = ?", (sale_id,)).fetchone()[0]
        try:
            named = None if draft is None else json.loads(draft)["card"]
        except MISREADINGS as error:
            raise UnreadableRowError("sale") from error
        if card.value in {own, named if isinstance(named, str) else None}:
            yield sale_id, ref, aside is not None


def _strip_draft(raw: sqlite3.Connection, sale_id: str) -> None:
    raw.execute(
        "UPDATE sale SET card_code = NULL,"
        " draft = CASE WHEN draft IS NULL THEN NULL ELSE json_set(draft, '$.card', NULL) END"
        " WHERE id = ?",
        (sale_id,),
    )
