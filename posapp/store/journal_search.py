"""Looking something up in the journal: by code, ticket, person, day or kind of fact.

The journal has no index: each would be one more page to sync in every completed sale. What leads to
its lines are the keys of `journal_key`, written beside the selling (`add_keys`). Lines that have no
keys yet are walked through, so that nothing is ever missed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from posapp.domain.ids import BurnId
from posapp.domain.journal import (
    KNOWN_FACTS,
    JournalLine,
    JournalPage,
    JournalQuery,
    JournalRow,
    Kind,
    facts_of,
)
from posapp.store.cells import money, ms
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import LINE_COLUMNS, line_of

PAGE: Final = 200
_LONGEST_TEXT: Final = 64
_ABOUT_PEOPLE: Final = frozenset(facts_of(Kind.PEOPLE))
_TOP: Final = 2**63 - 1
_CODE_TAIL: Final = 4
_MOST_NAMES: Final = 20
_MOST_DAYS: Final = 1200

_LINE: Final = ", ".join(f"j.{name.strip()}" for name in LINE_COLUMNS.split(","))
_ROW: Final = f"""
    SELECT {_LINE}, s.ref, b.reward_name, b.value, b.reward_id
    FROM {{source}} LEFT JOIN burn b ON b.id = j.burn_id
        LEFT JOIN sale s ON s.id = coalesce(j.sale_id, b.sale_id)
    WHERE {{where}}
    ORDER BY j.seq DESC LIMIT ?
"""  # noqa: S608
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
_BURNS_OF_SALE: Final = "SELECT id FROM burn WHERE sale_id = ?"
_AMONG: Final = "j.seq IN (SELECT value FROM json_each(?))"
_OF_KEYS: Final = "SELECT seq FROM journal_key WHERE key = ?"
_MOST_MERGED: Final = 400  # SQLite takes 500 in one statement
_OF_MANY_KEYS: Final = """
    SELECT DISTINCT seq FROM journal_key
    WHERE key IN (SELECT value FROM json_each(?)) AND seq > ? AND seq < ? ORDER BY seq DESC
"""


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
        if isinstance(code, str) and len(code) > _CODE_TAIL:
            keys.add(f"c:{code[-_CODE_TAIL:].casefold()}")
    ref = detail.get("ref")
    if isinstance(ref, str) and ref:
        keys.add(f"t:{ref.casefold()}")
    return keys


def add_keys(raw: sqlite3.Connection, most: int) -> int:
    """Write the keys of up to `most` lines that have none yet; how many had none.

    Part of the caller's transaction.
    """
    through = _through(raw)
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


def search(
    raw: sqlite3.Connection, query: JournalQuery, before: int | None = None, limit: int = PAGE
) -> JournalPage:
    """Up to `limit` rows that fit, newest first, older than `before`; inside the caller's read.

    All statements must see the same moment of the file: call it within one transaction.
    """
    top = _TOP if before is None else before
    through = _through(raw)
    text = query.text.strip()[:_LONGEST_TEXT]
    whole = _burn_keys(raw, text) if len(text) > _CODE_TAIL else []
    wanted = _keys_for(raw, text, whole) if text else None
    facts = _facts(raw, query.kind, through)
    rows: list[JournalRow] = []
    rows += _walk(raw, query, facts, wanted, top, through, limit)
    if len(rows) < limit and through > 0:
        older = min(top, through + 1)
        rows += _keyed(raw, query, facts, wanted, older, limit - len(rows))
    code = f"…{text[-_CODE_TAIL:]}" if whole else None
    return JournalPage(tuple(rows), rows[-1].line.seq if len(rows) == limit else None, code)


def every(raw: sqlite3.Connection, query: JournalQuery) -> Iterator[JournalRow]:
    """All rows that fit, newest first; inside the caller's read."""
    before: int | None = None
    while True:
        page = search(raw, query, before, 2000)
        yield from page.rows
        before = page.before
        if before is None:
            return


def _through(raw: sqlite3.Connection) -> int:
    """The last line that has its keys."""
    (through,) = raw.execute(_THROUGH).fetchone() or (0,)
    if not isinstance(through, int):
        raise UnreadableRowError("journal_keyed")
    return through


def story(raw: sqlite3.Connection, burn_id: BurnId) -> list[JournalLine]:
    """All lines about one burn, oldest first; inside the caller's read."""
    through = _through(raw)
    found = raw.execute(
        f"SELECT {LINE_COLUMNS} FROM journal WHERE seq IN ({_OF_KEYS} AND seq <= ?)"  # noqa: S608
        f" UNION ALL SELECT {LINE_COLUMNS} FROM journal WHERE seq > ? AND burn_id = ?"
        " ORDER BY seq",
        (f"b:{burn_id}", through, through, burn_id),
    )
    return [line_of(row) for row in found.fetchall()]


def _keys_for(raw: sqlite3.Connection, text: str, whole: Collection[str]) -> frozenset[str]:
    """The keys of all that a text may mean. What only a line without keys has is among them."""
    if whole:
        return frozenset(whole)  # neither a number nor a name is taken for what is worth cash
    folded = text.casefold()
    keys = {f"t:{folded}", f"p:{folded}"}
    tail = folded.lstrip("…*.")
    if len(tail) == _CODE_TAIL:
        keys.add(f"c:{tail}")
    for (sale_id,) in raw.execute(_SALES_OF_TICKET, (text,)).fetchall():
        keys.add(f"s:{sale_id}")
        keys.update(f"b:{burn}" for (burn,) in raw.execute(_BURNS_OF_SALE, (sale_id,)))
    if len(folded) >= 2:
        names = [key for key in _distinct(raw, "p:") if folded in key[2:]]
        keys.update(names[:_MOST_NAMES])
    return frozenset(keys)


def _burn_keys(raw: sqlite3.Connection, text: str) -> list[str]:
    return [f"b:{burn}" for (burn,) in raw.execute(_BURNS_OF_CODE, (text,)).fetchall()]


def _fits(line: JournalLine, wanted: Collection[str]) -> bool:
    """Whether a line that has no keys yet would have one of these, or one that contains a name."""
    keys = keys_of(line)
    if not keys.isdisjoint(wanted):
        return True
    names = [key[2:] for key in wanted if key.startswith("p:") and len(key) > 3]
    return any(name in key[2:] for key in keys if key.startswith("p:") for name in names)


def _distinct(raw: sqlite3.Connection, prefix: str) -> list[str]:
    """All keys of one kind; there are few of these."""
    return [key for (key,) in raw.execute(_DISTINCT, (prefix, prefix[:-1] + ";"))]


def _facts(raw: sqlite3.Connection, kind: Kind | None, through: int) -> tuple[str, ...] | None:
    """The facts of a kind, as they are in this journal; None for all."""
    if kind is None:
        return None
    if kind is not Kind.OTHER:
        return facts_of(kind)
    found = {key[2:] for key in _distinct(raw, "f:")}
    bare = raw.execute("SELECT DISTINCT fact FROM journal WHERE seq > ?", (through,))
    return tuple(sorted((found | {fact for (fact,) in bare}) - KNOWN_FACTS))


def _where(
    query: JournalQuery, facts: tuple[str, ...] | None, low: int, top: int
) -> tuple[str, list[Any]]:
    parts = ["j.seq > ?", "j.seq < ?"]
    values: list[Any] = [low, top]
    if query.since is not None:
        parts.append("j.at >= ?")
        values.append(ms(query.since))
    if query.until is not None:
        parts.append("j.at < ?")
        values.append(ms(query.until))
    if facts is not None:
        parts.append(f"j.fact IN ({', '.join('?' * len(facts))})")
        values.extend(facts)
    return " AND ".join(parts), values


def _walk(
    raw: sqlite3.Connection,
    query: JournalQuery,
    facts: tuple[str, ...] | None,
    wanted: frozenset[str] | None,
    top: int,
    through: int,
    limit: int,
) -> list[JournalRow]:
    """Lines without keys that fit, newest first."""
    where, values = _where(query, facts, through, top)
    if wanted is None:
        statement = _ROW.format(source="journal j", where=where)
        return [_row_of(row) for row in raw.execute(statement, (*values, limit)).fetchall()]
    # Nearly all lines are passed by, so each is looked at as cheaply as can be.
    ids = {key[2:] for key in wanted if key[0] in "bs"}
    needles = [key[2:] for key in wanted if key[0] in "ctp"]
    seqs: list[int] = []
    bare = f"SELECT {_LINE} FROM journal j WHERE {where} ORDER BY j.seq DESC"  # noqa: S608
    for row in raw.execute(bare, values):
        if row[3] not in ids and row[4] not in ids:
            text = f"{row[5] or ''} {row[6]}"
            folded = text.casefold()
            if "\\" not in text and not any(needle in folded for needle in needles):
                continue
        if _fits(line_of(row), wanted):
            seqs.append(row[0])
            if len(seqs) == limit:
                break
    statement = _ROW.format(source="journal j", where=_AMONG)
    return [_row_of(row) for row in raw.execute(statement, (json.dumps(seqs), limit)).fetchall()]


def _keyed(
    raw: sqlite3.Connection,
    query: JournalQuery,
    facts: tuple[str, ...] | None,
    wanted: Collection[str] | None,
    top: int,
    limit: int,
) -> list[JournalRow]:
    """Rows among the lines that have keys, newest first."""
    low, high = _bounds(raw, query, top)
    if low >= high:
        return []
    where, values = _where(query, facts, low, high)
    driver = _driver(raw, wanted, facts)
    if driver is None:
        statement = _ROW.format(source="journal j", where=where)
        return [_row_of(row) for row in raw.execute(statement, (*values, limit)).fetchall()]
    if not driver:
        return []
    if wanted is not None and driver.isdisjoint(wanted):
        # The kind is the rarer: each of its lines is asked whether it has a key of the text.
        marks = ", ".join("?" * len(wanted))
        where += (
            f" AND EXISTS (SELECT 1 FROM journal_key w WHERE w.key IN ({marks}) AND w.seq = j.seq)"  # noqa: S608
        )
        values += list(wanted)
    statement = _ROW.format(source="journal j", where=f"{where} AND {_AMONG}")
    found: list[JournalRow] = []
    for seqs in _led_to(raw, driver, low, high):
        left = limit - len(found)
        rows = raw.execute(statement, (*values, json.dumps(seqs), left)).fetchall()
        found += [_row_of(row) for row in rows]
        if len(rows) == left:
            break
    return found


def _led_to(
    raw: sqlite3.Connection, keys: Collection[str], low: int, high: int
) -> Iterator[list[int]]:
    """The lines that keys lead to, newest first, ever more at a time."""
    if len(keys) > _MOST_MERGED:
        asked = (json.dumps(sorted(keys)), low, high)
        lines = raw.execute(_OF_MANY_KEYS, asked)
    else:
        # Each key's lines come in order, so that SQLite merges them and reads no further.
        merged = " UNION ".join([f"{_OF_KEYS} AND seq > ? AND seq < ?"] * len(keys))
        bound = [value for key in sorted(keys) for value in (key, low, high)]
        lines = raw.execute(f"{merged} ORDER BY seq DESC", bound)
    most = PAGE
    while seqs := [seq for (seq,) in lines.fetchmany(most)]:
        yield seqs
        most = min(most * 4, 20_000)


def _driver(
    raw: sqlite3.Connection, wanted: Collection[str] | None, facts: tuple[str, ...] | None
) -> frozenset[str] | None:
    """The keys to go by: those that lead to fewer lines. None where nothing narrows."""
    by_fact = None if facts is None else frozenset(f"f:{fact}" for fact in facts)
    if wanted is None:
        return by_fact
    found = frozenset(_there(raw, wanted))
    if by_fact is None or not found:
        return found
    return found if _count(raw, found) <= _count(raw, by_fact) else by_fact


def _there(raw: sqlite3.Connection, keys: Collection[str]) -> list[str]:
    one = "SELECT 1 FROM journal_key WHERE key = ? LIMIT 1"
    return [key for key in keys if raw.execute(one, (key,)).fetchone() is not None]


def _count(raw: sqlite3.Connection, keys: Collection[str]) -> int:
    """How many lines these lead to, about; no further than it takes to choose."""
    most = 20_000
    total = 0
    for key in keys:
        counted = f"SELECT count(*) FROM ({_OF_KEYS} LIMIT ?)"  # noqa: S608
        total += raw.execute(counted, (key, most)).fetchone()[0]
        if total >= most:
            break
    return total


def _bounds(raw: sqlite3.Connection, query: JournalQuery, top: int) -> tuple[int, int]:
    """Between which lines those of the asked days lie; whether each fits is asked of its moment."""
    if query.since is None and query.until is None:
        return 0, top
    known = _span(raw)
    if known is None:
        return 0, 0
    first, last = known
    since = max(first, query.since.astimezone(UTC).strftime("%Y-%m-%d") if query.since else first)
    until = min(last, query.until.astimezone(UTC).strftime("%Y-%m-%d") if query.until else last)
    if since == first and until == last:
        return 0, top
    low, high = top, 0
    day = datetime.fromisoformat(since)
    for _ in range(_MOST_DAYS):
        name = f"{day:%Y-%m-%d}"
        if name > until:
            return low - 1, min(high + 1, top)
        key = f"d:{name}"
        one = "SELECT min(seq), max(seq) FROM journal_key WHERE key = ?"
        least, most = raw.execute(one, (key,)).fetchone()
        if least is not None:
            low, high = min(low, least), max(high, most)
        day += timedelta(days=1)
    return 0, top


def _span(raw: sqlite3.Connection) -> tuple[str, str] | None:
    """The first and the last day that has lines."""
    row = raw.execute(
        "SELECT min(key), (SELECT max(key) FROM journal_key WHERE key >= 'd:' AND key < 'd;')"
        " FROM journal_key WHERE key >= 'd:' AND key < 'd;'"
    ).fetchone()
    return None if row[0] is None else (row[0][2:], row[1][2:])


def _row_of(row: Sequence[Any]) -> JournalRow:
    return JournalRow(line_of(tuple(row[:7])), row[7], row[8], money(row[9]), row[10])
