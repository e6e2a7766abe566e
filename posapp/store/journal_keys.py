"""What lines of the journal are found by: their keys, and which of these a text may mean.

No line and no key has a whole card, so that a forgotten one is gone from here: which sales were a
card's is asked of the sales themselves.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from datetime import UTC
from typing import Final

from posapp.domain.journal import FORGOTTEN, JournalLine, Kind, Whole, facts_of
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import LINE_COLUMNS
from posapp.store.journal_lines import line_of

CODE_TAIL: Final = 4
_MOST_NAMES: Final = 20
_ABOUT_PEOPLE: Final = frozenset(facts_of(Kind.PEOPLE))

_BARE: Final = f"SELECT {LINE_COLUMNS} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"  # noqa: S608
_THROUGH: Final = "SELECT through FROM journal_keyed WHERE id = 1"
_KEYED: Final = """
    INSERT INTO journal_keyed (id, through) VALUES (1, ?)
    ON CONFLICT (id) DO UPDATE SET through = excluded.through
"""
_ADD: Final = "INSERT OR IGNORE INTO journal_key (key, seq) VALUES (?, ?)"
# From one key to the next one that differs: as many steps as there are keys of this kind.
_DISTINCT: Final = """
    WITH RECURSIVE one (key) AS (
        SELECT min(key) FROM journal_key WHERE key >= ?1 AND key < ?2
        UNION ALL
        SELECT (SELECT min(key) FROM journal_key WHERE key > one.key AND key < ?2)
        FROM one WHERE one.key IS NOT NULL
    )
    SELECT key FROM one WHERE key IS NOT NULL
"""
_BURNS_OF_CODE: Final = """
    SELECT id FROM burn WHERE code = ?1 AND released = 0
    UNION SELECT id FROM burn WHERE state = 'released' AND code = ?1
"""
_SALES_OF_TICKET: Final = """
    SELECT id FROM sale WHERE ref = ? AND state = 'completed' LIMIT 50
"""
# No index leads from a card to its sales: it would be one more page to sync in every completion.
_OF_CARD: Final = """
    SELECT 's:' || id FROM sale WHERE {fits}
    UNION SELECT 's:' || sale_id FROM burn WHERE {fits}
    UNION SELECT 'g:' || key FROM "grant" WHERE {fits}
"""
_IS: Final = f"card_code = ?1 AND card_code <> '{FORGOTTEN}'"
_ENDS_WITH: Final = f"""
    substr(card_code, -{CODE_TAIL}) = ?1 COLLATE NOCASE AND length(card_code) > {CODE_TAIL}
    AND card_code <> '{FORGOTTEN}'
"""
_BURNS_OF_SALE: Final = "SELECT id FROM burn WHERE sale_id = ?"


def keys_of(line: JournalLine) -> set[str]:
    """What a line is found by; days are those of UTC."""
    detail = line.detail
    keys = {f"f:{line.fact}", f"d:{line.at.astimezone(UTC):%Y-%m-%d}"}
    if line.burn_id is not None:
        keys.add(f"b:{line.burn_id}")
    if line.sale_id is not None:
        keys.add(f"s:{line.sale_id}")
    if line.person:
        keys.add(f"p:{line.person.casefold()}")
    by = detail.get("by")
    if isinstance(by, str) and by:
        keys.add(f"p:{by.casefold()}")
    name = detail.get("name")
    if isinstance(name, str) and line.fact in _ABOUT_PEOPLE:
        keys.add(f"p:{name.casefold()}")
    codes = detail.get("codes")
    for code in (detail.get("code"), detail.get("card"), *(codes if type(codes) is list else ())):
        if isinstance(code, str) and len(code) > CODE_TAIL:
            keys.add(f"c:{code[-CODE_TAIL:].casefold()}")
    grant = detail.get("grant")
    if isinstance(grant, str) and grant:
        keys.add(f"g:{grant}")
    ref = detail.get("ref")
    if isinstance(ref, str) and ref:
        keys.add(f"t:{ref.casefold()}")
    return keys


def add_keys(raw: sqlite3.Connection, most: int) -> int:
    """Write the keys of up to `most` lines that have none yet; how many had none.

    Part of the caller's transaction.
    """
    through = through_of(raw)
    lines = [line_of(row) for row in raw.execute(_BARE, (through, most)).fetchall()]
    if lines:
        raw.executemany(_ADD, [(key, line.seq) for line in lines for key in keys_of(line)])
        raw.execute(_KEYED, (lines[-1].seq,))
    return len(lines)


def sweep_keys(raw: sqlite3.Connection, after: tuple[str, int], most: int) -> tuple[str, int]:
    """Take away keys of lines that are in an archive by now, `most` keys looked at from `after` on.

    Returns where to go on; ``("", 0)`` at the end. Such keys lead nowhere and do no harm meanwhile.
    Part of the caller's transaction.
    """
    (first,) = raw.execute("SELECT coalesce(max(through), 0) FROM journal_archive").fetchone()
    rows = raw.execute(
        "SELECT key, seq FROM journal_key WHERE (key, seq) > (?, ?) ORDER BY key, seq LIMIT ?",
        (*after, most),
    ).fetchall()
    gone = [row for row in rows if row[1] <= first]
    raw.executemany("DELETE FROM journal_key WHERE key = ? AND seq = ?", gone)
    return (rows[-1][0], rows[-1][1]) if len(rows) == most else ("", 0)


def through_of(raw: sqlite3.Connection) -> int:
    """The last line that has its keys."""
    (through,) = raw.execute(_THROUGH).fetchone() or (0,)
    if not isinstance(through, int):
        raise UnreadableRowError("journal_keyed")
    return through


def meant_by(raw: sqlite3.Connection, text: str) -> tuple[frozenset[str], Whole | None]:
    """The keys of all that a text may mean, and what it is in whole.

    What only a line without keys has is among them.
    """
    burns = _keys_of_code(raw, text) if len(text) > CODE_TAIL else []
    if burns:
        # Neither a number nor a name is taken for what is worth cash.
        return frozenset(burns), Whole.CODE
    folded = text.casefold()
    keys = {f"t:{folded}", f"p:{folded}"}
    tail = folded.lstrip("…*.")
    if len(tail) == CODE_TAIL:
        keys.add(f"c:{tail}")
        keys.update(_keys_of_cards(raw, _ENDS_WITH, tail))
    cards = _keys_of_cards(raw, _IS, text) if len(text) > CODE_TAIL else []
    keys.update(cards)
    for (sale_id,) in raw.execute(_SALES_OF_TICKET, (text,)).fetchall():
        keys.update(keys_of_sale(raw, sale_id))
    if len(folded) >= 2:
        names = [key for key in all_keys(raw, "p:") if folded in key[2:]]
        keys.update(names[:_MOST_NAMES])
    return frozenset(keys), Whole.CARD if cards else None


def keys_of_sale(raw: sqlite3.Connection, sale_id: str) -> list[str]:
    """What leads to a sale and its vouchers' uses."""
    burns = raw.execute(_BURNS_OF_SALE, (sale_id,)).fetchall()
    return [f"s:{sale_id}", *(f"b:{burn}" for (burn,) in burns)]


def _keys_of_cards(raw: sqlite3.Connection, fits: str, asked: str) -> list[str]:
    """What leads to the sales and the new rewards of a card; of no forgotten one."""
    keys = [key for (key,) in raw.execute(_OF_CARD.format(fits=fits), (asked,)).fetchall()]
    if None in keys:
        raise UnreadableRowError("sale")  # or a burn or a grant: it has no id
    return keys


def _keys_of_code(raw: sqlite3.Connection, text: str) -> list[str]:
    return [f"b:{burn}" for (burn,) in raw.execute(_BURNS_OF_CODE, (text,)).fetchall()]


def fits(line: JournalLine, wanted: Collection[str]) -> bool:
    """Whether a line that has no keys yet would have one of these, or one that contains a name."""
    keys = keys_of(line)
    if not keys.isdisjoint(wanted):
        return True
    names = [key[2:] for key in wanted if key.startswith("p:") and len(key) > 3]
    return any(name in key[2:] for key in keys if key.startswith("p:") for name in names)


def all_keys(raw: sqlite3.Connection, prefix: str) -> list[str]:
    """All keys of one kind; there are few of these."""
    return [key for (key,) in raw.execute(_DISTINCT, (prefix, prefix[:-1] + ";"))]
