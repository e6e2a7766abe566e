"""Looking something up in the journal: by code, ticket, person, day or kind of fact.

The journal has no index: each would be one more page to sync in every completed sale. What leads to
its lines are the keys of `journal_key` (`journal_keys`), written beside the selling. Lines that
have no keys yet are walked through, so that nothing is ever missed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.code import mask
from posapp.domain.journal import (
    KNOWN_FACTS,
    JournalLine,
    JournalPage,
    JournalQuery,
    JournalRow,
    Kind,
    facts_of,
)
from posapp.store.cells import MISREADINGS, money, ms, text_in
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import LINE_COLUMNS
from posapp.store.journal_keys import all_keys, fits, keys_of_sale, meant_by, through_of
from posapp.store.journal_lines import line_of

if TYPE_CHECKING:
    from posapp.domain.ids import BurnId, SaleId

PAGE: Final = 200
_LONGEST_TEXT: Final = 64
_TOP: Final = 2**63 - 1
_MOST_DAYS: Final = 1200

_LINE: Final = ", ".join(f"j.{name.strip()}" for name in LINE_COLUMNS.split(","))
_ROW: Final = f"""
    SELECT {_LINE}, s.ref, b.reward_name, b.value, b.reward_id
    FROM {{source}} LEFT JOIN burn b ON b.id = j.burn_id
        LEFT JOIN sale s ON s.id = coalesce(j.sale_id, b.sale_id)
    WHERE {{where}}
    ORDER BY j.seq DESC LIMIT ?
"""  # noqa: S608
_AMONG: Final = "j.seq IN (SELECT value FROM json_each(?))"
_OF_KEYS: Final = "SELECT seq FROM journal_key WHERE key = ?"
_MOST_MERGED: Final = 400  # SQLite takes 500 in one statement
_OF_MANY_KEYS: Final = """
    SELECT DISTINCT seq FROM journal_key
    WHERE key IN (SELECT value FROM json_each(?)) AND seq > ? AND seq < ? ORDER BY seq DESC
"""
_BARE_OF_SALE: Final = """
    SELECT seq FROM journal WHERE seq > ?
        AND (sale_id = ? OR burn_id IN (SELECT id FROM burn WHERE sale_id = ?))
"""


def search(
    raw: sqlite3.Connection, query: JournalQuery, before: int | None = None, limit: int = PAGE
) -> JournalPage:
    """Up to `limit` rows that fit, newest first, older than `before`; inside the caller's read.

    All statements must see the same moment of the file: call it within one transaction.
    """
    top = _TOP if before is None else before
    through = through_of(raw)
    text = query.text.strip()[:_LONGEST_TEXT]
    wanted, whole = meant_by(raw, text) if text else (None, None)
    facts = _facts(raw, query.kind, through)
    rows: list[JournalRow] = []
    rows += _walk(raw, query, facts, wanted, top, through, limit)
    if len(rows) < limit and through > 0:
        older = min(top, through + 1)
        rows += _keyed(raw, query, facts, wanted, older, limit - len(rows))
    older_than = rows[-1].line.seq if len(rows) == limit else None
    return JournalPage(tuple(rows), older_than, None if whole is None else mask(text), whole)


def every(raw: sqlite3.Connection, query: JournalQuery) -> Iterator[JournalRow]:
    """All rows that fit, newest first; inside the caller's read."""
    before: int | None = None
    while True:
        page = search(raw, query, before, 2000)
        yield from page.rows
        before = page.before
        if before is None:
            return


def story(raw: sqlite3.Connection, burn_id: BurnId) -> list[JournalLine]:
    """All lines about one burn, oldest first; inside the caller's read."""
    through = through_of(raw)
    found = raw.execute(
        f"SELECT {LINE_COLUMNS} FROM journal WHERE seq IN ({_OF_KEYS} AND seq <= ?)"  # noqa: S608
        f" UNION ALL SELECT {LINE_COLUMNS} FROM journal WHERE seq > ? AND burn_id = ?"
        " ORDER BY seq",
        (f"b:{burn_id}", through, through, burn_id),
    )
    return [line_of(row) for row in found.fetchall()]


def sale_story(raw: sqlite3.Connection, sale_id: SaleId) -> list[JournalRow]:
    """All lines about one sale, its vouchers and what was granted for them, oldest first.

    Inside the caller's read.
    """
    through = through_of(raw)
    keys = json.dumps(keys_of_sale(raw, sale_id))
    seqs = [seq for (seq,) in raw.execute(_OF_MANY_KEYS, (keys, 0, through + 1))]
    seqs += [seq for (seq,) in raw.execute(_BARE_OF_SALE, (through, sale_id, sale_id))]
    statement = _ROW.format(source="journal j", where=_AMONG)
    found = raw.execute(statement, (json.dumps(seqs), len(seqs))).fetchall()
    return [_row_of(row) for row in reversed(found)]


def _facts(raw: sqlite3.Connection, kind: Kind | None, through: int) -> tuple[str, ...] | None:
    """The facts of a kind, as they are in this journal; None for all."""
    if kind is None:
        return None
    if kind is not Kind.OTHER:
        return facts_of(kind)
    found = {key[2:] for key in all_keys(raw, "f:")}
    bare = raw.execute("SELECT DISTINCT fact FROM journal WHERE seq > ?", (through,))
    try:
        return tuple(sorted((found | {text_in(fact) for (fact,) in bare}) - KNOWN_FACTS))
    except MISREADINGS as error:
        raise UnreadableRowError("journal") from error


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
    needles = [key[2:] for key in wanted if key[0] in "ctpg"]
    seqs: list[int] = []
    bare = f"SELECT {_LINE} FROM journal j WHERE {where} ORDER BY j.seq DESC"  # noqa: S608
    for row in raw.execute(bare, values):
        if row[3] not in ids and row[4] not in ids:
            text = f"{row[5] or ''} {row[6]}"
            folded = text.casefold()
            if "\\" not in text and not any(needle in folded for needle in needles):
                continue
        if fits(line_of(row), wanted):
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
    try:
        return _lines_between(raw, since, until, top)
    except MISREADINGS as error:
        raise UnreadableRowError("journal_key") from error


def _lines_between(raw: sqlite3.Connection, since: str, until: str, top: int) -> tuple[int, int]:
    """Between which lines those of these days lie, by their keys."""
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
