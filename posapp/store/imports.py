"""The list of the files taken in, and what they say of how fresh the stock is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from posapp.domain.code_file import FileFacts, ImportOutcome, ImportReport, PastImport
from posapp.domain.file_shape import Scope
from posapp.domain.stock_pass import Doubt, Survey
from posapp.store import stock_rows as rows
from posapp.store.cells import MISREADINGS, moment, ms, storable
from posapp.store.faults import UnreadableRowError

_KEPT: Final = 1000
# A stored moment later than this after now is a wrong clock's, and must not win for ever.
_CLOCK_LEEWAY_MS: Final = 10 * 60 * 1000

_NOTE: Final = """
    INSERT INTO sync_note (name, at) VALUES (:name, :at)
    ON CONFLICT (name) DO UPDATE SET
        at = CASE WHEN at > :absurd THEN excluded.at ELSE max(at, excluded.at) END
"""
_BEGIN: Final = """
    INSERT INTO file_import (scope, name, size, modified_at, shape, told_at, at, outcome)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'writing')
"""
_END: Final = """
    UPDATE file_import SET outcome = 'imported', sha256 = ?, rows = ?, applied = ?, rejected = ?,
        duplicates = ?, swept = ?, rejects = ?, held = ?, unlisted = ? WHERE id = ?
"""
# The scope's last import, told whenever; or an earlier one that no file has been taken in since
# which this one would overrule.
_TAKEN: Final = """
    SELECT f.sha256 FROM file_import f
    WHERE f.scope = :scope AND f.outcome = 'imported' AND f.shape = :shape AND f.size = :size
        AND f.sha256 IS NOT NULL AND (
            f.id = (SELECT max(id) FROM file_import WHERE scope = :scope)
            OR f.told_at >= :told_at AND NOT EXISTS (
                SELECT 1 FROM file_import l
                WHERE l.scope = :scope AND l.id > f.id AND l.told_at <= :told_at))
"""
_PAST: Final = """
    SELECT name, scope, size, at, outcome, rows, applied, rejected, duplicates, swept, rejects
    FROM file_import ORDER BY id DESC LIMIT ?
"""
_DOUBT: Final = """
    SELECT told_at, held, unlisted FROM file_import
    WHERE scope = ? AND outcome = 'imported' ORDER BY id DESC LIMIT 1
"""
_COUNT_SWEEP: Final = """
    INSERT INTO sync_note (name, at) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET at = at + 1
"""


def absurd(now: datetime) -> int:
    """What lies beyond was dated by a wrong clock; epoch milliseconds UTC."""
    return ms(now) + _CLOCK_LEEWAY_MS


def has_taken(
    raw: sqlite3.Connection,
    scope: Scope,
    shape: bytes,
    size: int,
    digest: bytes | None,
    told_at: datetime,
) -> bool:
    """True where the stock holds what a file like this tells."""
    given = {"scope": scope.value, "shape": shape, "size": size, "told_at": ms(told_at)}
    taken = {found for (found,) in raw.execute(_TAKEN, given).fetchall()}
    return bool(taken) if digest is None else digest in taken


def forget_content(raw: sqlite3.Connection) -> None:
    """Codes that files told were removed: no file is known to be here whole, nor any block."""
    raw.execute("DELETE FROM file_block")
    raw.execute(
        "UPDATE file_import SET sha256 = NULL WHERE scope = ? AND sha256 IS NOT NULL",
        (Scope.EARN_REWARD.value,),
    )
    raw.execute(_COUNT_SWEEP, (rows.SWEEPS,))


def sweeps(raw: sqlite3.Connection) -> int:
    """How often passes of the sync removed codes: a number to compare."""
    found = raw.execute(rows.NOTE, (rows.SWEEPS,)).fetchone()
    return 0 if found is None else int(found[0])


def noted(raw: sqlite3.Connection, name: str, now: datetime) -> int:
    """A noted moment in epoch milliseconds UTC; 0 where there is none, or a wrong clock's."""
    found = raw.execute(rows.NOTE, (name,)).fetchone()
    return 0 if found is None or found[0] > absurd(now) else int(found[0])


def newest_told(raw: sqlite3.Connection, scope: Scope, now: datetime) -> int:
    """As of when the newest file of this scope told; a wrong clock's moment does not count."""
    (newest,) = raw.execute(
        "SELECT coalesce(max(told_at), 0) FROM file_import WHERE scope = ? AND told_at <= ?",
        (scope.value, ms(now)),
    ).fetchone()
    return int(newest)


def doubt_of(raw: sqlite3.Connection, scope: Scope) -> Doubt | None:
    """What the scope's last file did not dare to sweep; `at` is as of when it told.

    Raises `UnreadableRowError`.
    """
    found = raw.execute(_DOUBT, (scope.value,)).fetchone()
    if found is None or found[2] is None:
        return None
    try:
        return Doubt(moment(found[0]), Survey(found[1], found[2]))
    except MISREADINGS as error:
        raise UnreadableRowError("file_import") from error


def past(raw: sqlite3.Connection, limit: int) -> Sequence[PastImport]:
    """The files taken in, newest first. Raises `UnreadableRowError`."""
    return [_past(row) for row in raw.execute(_PAST, (limit,)).fetchall()]


def begin(
    raw: sqlite3.Connection, facts: FileFacts, scope: Scope, told_at: datetime, now: datetime
) -> int:
    """Note that a file is being taken in; the number of that import."""
    row = (
        scope.value,
        storable(facts.name),
        facts.size,
        ms(facts.modified_at),
        facts.shape,
        ms(told_at),
        ms(now),
    )
    number = raw.execute(_BEGIN, row).lastrowid
    raw.execute("DELETE FROM file_import WHERE id <= ?", ((number or 0) - _KEPT,))
    return number or 0


def end(
    raw: sqlite3.Connection,
    number: int,
    report: ImportReport,
    facts: FileFacts,
    digest: bytes | None,
) -> None:
    """Note that it was taken in; with `digest`, all that it tells is in the stock now."""
    doubted = report.withheld
    told = (
        digest,
        report.rows,
        report.applied,
        report.rejected,
        report.duplicates,
        report.swept,
        storable(report.rejects),
        doubted and doubted.held,
        doubted and doubted.unlisted,
        number,
    )
    raw.execute(_END, told)
    raw.execute(
        "INSERT OR IGNORE INTO file_shape (scope, columns) VALUES (?, ?)",
        (report.scope.value, listed(facts.column_set)),
    )


def note_fresh(raw: sqlite3.Connection, told_at: datetime, now: datetime) -> None:
    """Note that as of `told_at` the stock held all codes, each as it stands."""
    for name in (rows.FULL_SYNC, rows.ALL_CODES):
        raw.execute(_NOTE, {"name": name, "at": ms(told_at), "absurd": absurd(now)})


def listed(columns: frozenset[str]) -> str:
    """A set of columns as it is stored."""
    return json.dumps(sorted(columns))


def _past(row: tuple[Any, ...]) -> PastImport:
    name, scope, size, at, outcome, read, applied, rejected, duplicates, swept, rejects = row
    try:
        return PastImport(
            name=name,
            scope=Scope(scope),
            size=size,
            at=moment(at),
            outcome=ImportOutcome(outcome),
            rows=read,
            applied=applied,
            rejected=rejected,
            duplicates=duplicates,
            swept=swept,
            rejects=rejects,
        )
    except MISREADINGS as error:
        raise UnreadableRowError("file_import") from error
