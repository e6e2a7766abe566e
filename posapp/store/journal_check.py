"""The journal's check: does each line fit the one before, and each burn its last line.

A chain tells of every line that was changed, added or taken away between two others; the burns, of
most that were cut off its end. Who rewrites the whole chain from some line on, and the burns with
it, is found only by a mark that was noted elsewhere.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any, Final

from posapp.domain.ids import BurnId
from posapp.domain.journal import Checked, Finding, Mark, Misfit
from posapp.store.cells import MISREADINGS
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import LINE_COLUMNS, START, follows, hash_in

_LINES: Final = f"SELECT {LINE_COLUMNS}, hash FROM journal ORDER BY seq"  # noqa: S608
_ARCHIVED: Final = "SELECT through, hash FROM journal_archive ORDER BY through DESC LIMIT 1"
_AT: Final = "SELECT hash FROM journal WHERE seq = ?"
_ARCHIVED_AT: Final = "SELECT hash FROM journal_archive WHERE through = ?"
_BURNS: Final = "SELECT id, state FROM burn ORDER BY seq"
_SETTLED: Final = ("confirmed", "released", "written_off")
_TOGETHER: Final = 2000
_MOST: Final = 20  # findings: more of them tell nobody more


def check(
    raw: sqlite3.Connection,
    told: Callable[[int, int], None],
    noted: Mark | None = None,
    filed: Iterable[dict[str, str]] = (),
) -> Checked:
    """Check all that is not in an archive; inside the caller's read transaction.

    `filed` tells how the burns stand whose sales are in archives, as far as it is asked.
    """
    through, before = raw.execute(_ARCHIVED).fetchone() or (0, START)
    (total,) = raw.execute("SELECT count(*) FROM journal").fetchone()
    (keyed,) = raw.execute("SELECT through FROM journal_keyed WHERE id = 1").fetchone() or (0,)
    walk = _Walk(through, before)
    cursor = raw.execute(_LINES)
    while rows := cursor.fetchmany(_TOGETHER):
        for row in rows:
            walk.take(row)
        told(walk.lines, total)
    findings = walk.findings
    if not isinstance(keyed, int):
        raise UnreadableRowError("journal_keyed")
    if keyed > walk.seq and not findings:
        findings.append(Finding(Misfit.MISSING, walk.seq + 1))  # keys lead to what is no more
    if noted is not None and not _is_there(raw, noted):
        findings.append(Finding(Misfit.MARK, noted.seq))
    burns = _compare(raw, walk.says, findings, filed, is_archived=through > 0)
    mark = Mark.of(walk.seq, hash_in(walk.hash))
    return Checked(walk.lines, through + 1, burns, mark, tuple(findings))


class _Walk:
    """Along the chain: keeps the first break, and what the last line says of each burn."""

    def __init__(self, through: int, before: bytes) -> None:
        self.seq = through
        self.hash = before
        self.lines = 0
        self.findings: list[Finding] = []
        self.says: dict[str, tuple[str | None, int]] = {}

    def take(self, row: tuple[Any, ...]) -> None:
        seq, burn_id, stored = row[0], row[3], row[7]
        self.lines += 1
        if not self.findings:
            if seq <= self.seq:
                self.findings.append(Finding(Misfit.ADDED, seq))
            elif seq > self.seq + 1:
                self.findings.append(Finding(Misfit.MISSING, self.seq + 1))
            elif not follows(self.hash, row[:7], stored):
                self.findings.append(Finding(Misfit.BROKEN, seq))
        self.seq, self.hash = seq, stored
        if burn_id is not None:
            state = _state_in(row[6])
            if state is not None or burn_id not in self.says:
                self.says[burn_id] = (state, seq)


def _state_in(detail: str) -> str | None:
    try:
        if '"to"' not in detail:
            return None
        told = json.loads(detail)
        state = None if "grant" in told else told["to"]
    except MISREADINGS:
        return None
    return state if isinstance(state, str) else None


def _compare(
    raw: sqlite3.Connection,
    says: dict[str, tuple[str | None, int]],
    findings: list[Finding],
    filed: Iterable[dict[str, str]],
    *,
    is_archived: bool,
) -> int:
    """How many burns there are; those that stand otherwise than their lines say are findings."""
    burns = 0
    most = len(findings) + _MOST
    for burn_id, state in raw.execute(_BURNS):
        burns += 1
        said, seq = says.pop(burn_id, (None, 0))
        if len(findings) >= most:
            continue
        if said is None:
            # The lines of a settled burn may be in an archive, all or all but what came after.
            if not (is_archived and state in _SETTLED):
                findings.append(Finding(Misfit.NO_LINES, seq, BurnId(burn_id)))
        elif said != state:
            findings.append(Finding(Misfit.STATE, seq, BurnId(burn_id)))
    gone = {burn_id: one for burn_id, one in says.items() if one[0] is not None}
    for known in filed if gone else ():
        if not gone:
            break
        for burn_id in known.keys() & gone.keys():
            said, seq = gone.pop(burn_id)
            if said != known[burn_id] and len(findings) < most:
                findings.append(Finding(Misfit.STATE, seq, BurnId(burn_id)))
    for burn_id, (_said, seq) in gone.items():
        if len(findings) < most:
            findings.append(Finding(Misfit.NO_BURN, seq, BurnId(burn_id)))
    return burns


def _is_there(raw: sqlite3.Connection, noted: Mark) -> bool:
    if noted.seq == 0:
        return noted == Mark.of(0, START)
    row = raw.execute(_AT, (noted.seq,)).fetchone()
    row = row or raw.execute(_ARCHIVED_AT, (noted.seq,)).fetchone()
    return row is not None and Mark.of(noted.seq, hash_in(row[0])) == noted
