"""Taking staged rows over into the stock, a range a transaction, on the stock's one writer.

What is written is what `PUT_VOUCHER` would write row by row (`stock_rows`), but rows that stand
already are not touched: the import as a whole says how fresh they are.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from posapp.domain.code_file import FileFacts, ImportOutcome, ImportReport, PastImport, Scope
from posapp.domain.voucher import VoucherStatus
from posapp.store import stock_rows as rows
from posapp.store.cells import MISREADINGS, moment, ms
from posapp.store.db import Database
from posapp.store.faults import Door, UnreadableRowError, store_error
from posapp.store.staging import NOT_TOLD, ScratchStaging, remove

SCRATCH: Final = "import.scratch"  # in the till's directory

# Whoever sells or sends waits at most for one transaction.
_AIM_MS: Final = 3.0
_FIRST: Final = 500
_FEWEST: Final = 50
_MOST: Final = 20_000
_BLOCKS: Final = 50
_MOST_BLOCKS: Final = 100_000  # of some 500 rows; the oldest go
_KEPT_IMPORTS: Final = 1000

# What an import needs beside the text itself: staged and sorted rows, what sorting spills, the
# stock's own growth.
_ROOM_FACTOR: Final = 4
_ROOM_BYTES: Final = 64 * 1024 * 1024

# A stored moment later than this after now is a wrong clock's, and must not win for ever.
_CLOCK_LEEWAY_MS: Final = 10 * 60 * 1000

_BURNED: Final = rows.STATUSES[VoucherStatus.BURNED]
_IS_TOLD: Final = f"(excluded.status, excluded.status_text) IS NOT ({NOT_TOLD[0]}, '{NOT_TOLD[1]}')"
_MERGED: Final = {
    "reward_key": "COALESCE(excluded.reward_key, reward_key)",
    "status": f"CASE WHEN {_IS_TOLD} THEN excluded.status ELSE status END",
    "status_text": f"CASE WHEN {_IS_TOLD} THEN excluded.status_text ELSE status_text END",
    "card_code": "COALESCE(excluded.card_code, card_code)",
    "earned_at": "COALESCE(excluded.earned_at, earned_at)",
    "expires_at": "COALESCE(excluded.expires_at, expires_at)",
} | {
    # The burn's evidence lives and dies with the status BURNED; no file tells it.
    name: f"CASE WHEN excluded.status IN (0, {_BURNED}) OR NOT ({_IS_TOLD}) THEN {name} END"
    for name in ("burned_date", "burned_store", "burned_reason")
}
_SET: Final = ", ".join(f"{name} = {merged}" for name, merged in _MERGED.items())
_CHANGED: Final = " OR ".join(f"{name} IS NOT {merged}" for name, merged in _MERGED.items())
_TAKE: Final = f"""
    INSERT INTO main.voucher (code, reward_key, status, status_text, card_code, earned_at,
        expires_at, seen_at)
    SELECT s.code, k.reward_key, k.status, k.status_text, s.card_code, s.earned_at, s.expires_at,
        :told_at
    FROM scratch.sorted s CROSS JOIN scratch.kind k ON k.number = s.kind
    WHERE s.rowid > :after AND s.rowid <= :upto ORDER BY s.rowid
    ON CONFLICT (code) DO UPDATE SET {_SET},
        seen_at = CASE WHEN {_IS_TOLD} THEN excluded.seen_at ELSE seen_at END
    WHERE (excluded.seen_at >= seen_at OR seen_at > :absurd) AND ({_CHANGED})
"""  # noqa: S608
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
        duplicates = ?, swept = ?, rejects = ? WHERE id = ?
"""
_PAST: Final = """
    SELECT name, scope, size, at, outcome, rows, applied, rejected, duplicates, swept, rejects
    FROM file_import ORDER BY id DESC LIMIT ?
"""


class StockIntake:
    """The stock's side of imports; used where its writer lives, but for `stage`."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        self._scratch: Final = database.path.with_name(SCRATCH)
        self._staging: ScratchStaging | None = None

    def is_last(self, scope: Scope, shape: bytes, size: int, digest: bytes | None) -> bool:
        """True where the scope's last import was whole and of a file like this."""
        with self._db.reading():
            row = self._raw.execute(
                "SELECT outcome, shape, size, sha256 FROM file_import WHERE scope = ?"
                " ORDER BY id DESC LIMIT 1",
                (scope.value,),
            ).fetchone()
        if row is None or row[:3] != (ImportOutcome.IMPORTED.value, shape, size):
            return False
        return digest is None or row[3] == digest

    def knows_shape(self, scope: Scope, columns: frozenset[str]) -> bool:
        """True where a file with this set of columns was taken in before."""
        with self._db.reading():
            row = self._raw.execute(
                "SELECT 1 FROM file_shape WHERE scope = ? AND columns = ?",
                (scope.value, _listed(columns)),
            ).fetchone()
        return row is not None

    def past(self, limit: int = 100) -> Sequence[PastImport]:
        """The files taken in, newest first."""
        with self._db.reading():
            return [_past(row) for row in self._raw.execute(_PAST, (limit,)).fetchall()]

    def stage(self, size: int, *, skip: bool) -> ScratchStaging:
        """A new staging for about `size` bytes of text, in the thread that asks for it.

        Raises `StoreError`: ``store.no_room`` with the params ``needed`` and ``free`` in MB.
        """
        self._demand_room(size)
        self._staging = ScratchStaging(self._scratch, self._db.path, skip=skip)
        return self._staging

    def reward_keys(self, reward_ids: Iterable[str]) -> Mapping[str, int]:
        """The keys of rewards; one that is in no table yet gets a stub."""
        keys: dict[str, int] = {}
        wanted = list(reward_ids)
        for at in range(0, len(wanted), _FIRST):
            with self._db.writing() as raw:
                for reward_id in wanted[at : at + _FIRST]:
                    raw.execute(
                        "INSERT OR IGNORE INTO reward (external_id) VALUES (?)", (reward_id,)
                    )
                    (keys[reward_id],) = raw.execute(
                        "SELECT key FROM reward WHERE external_id = ?", (reward_id,)
                    ).fetchone()
        return keys

    def merge(
        self,
        facts: FileFacts,
        scope: Scope,
        told_at: datetime,
        now: datetime,
        *,
        sweep_unless: Callable[[str], bool] | None,
    ) -> BulkMerge:
        """Begin taking over what was sorted last."""
        if self._staging is None:
            raise RuntimeError("nothing was staged")
        forgets_all = self._staging.forgets_all
        return BulkMerge(
            self._db, self._scratch, facts, scope, told_at, now, sweep_unless, forgets_all
        )

    def note_repeat(self, told_at: datetime, now: datetime) -> None:
        """Note that all stored codes were told again."""
        with self._db.writing() as raw:
            _note_fresh(raw, told_at, now)

    def note_rewards(
        self,
        report: ImportReport,
        facts: FileFacts,
        digest: bytes,
        told_at: datetime,
        now: datetime,
    ) -> None:
        """Note that a file of master rewards was taken in."""
        with self._db.writing() as raw:
            number = _begin(raw, facts, Scope.MASTER_REWARD, told_at, now)
            _end(raw, number, report, facts, digest)

    def discard(self) -> None:
        """Remove what an import left beside the stock, once its staging is closed."""
        self._staging = None
        with Door(self._scratch):
            remove(self._scratch)

    def _demand_room(self, size: int) -> None:
        needed = size * _ROOM_FACTOR + _ROOM_BYTES
        with Door(self._scratch):
            free = shutil.disk_usage(self._scratch.parent).free
        if free < needed:
            raise store_error(
                "store.no_room",
                self._scratch.parent,
                needed=-(-needed // 1_000_000),
                free=free // 1_000_000,
            )


class BulkMerge:
    """One merge under way. Between two steps anybody may write to the stock."""

    def __init__(
        self,
        database: Database,
        scratch: Path,
        facts: FileFacts,
        scope: Scope,
        told_at: datetime,
        now: datetime,
        sweep_unless: Callable[[str], bool] | None,
        forgets_all: bool,
    ) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        self._facts: Final = facts
        self._told_at: Final = told_at
        self._now: Final = now
        self._unless: Final = sweep_unless
        self._pace: Final = _Pace()
        self._sweep_pace: Final = _Pace()
        self._after = self._gone_after = self._block_after = 0
        self.swept = 0
        self._is_over = False
        uri = scratch.absolute().as_uri()
        with database.reading():
            # Immutable: it is closed, and nobody writes it any more.
            self._raw.execute("ATTACH ? AS scratch", (f"{uri}?mode=ro&immutable=1",))
        try:
            self._total = self._last("sorted")
            self._gone_total = self._last("gone") if sweep_unless is not None else 0
            newest = self._newest_told(scope)
            keeps = sweep_unless is None and newest <= ms(told_at)
            self._block_total = self._last("block") if keeps else 0
            with database.writing() as raw:
                self._number = _begin(raw, facts, scope, told_at, now)
                if forgets_all:
                    raw.execute("DELETE FROM file_block")
                else:
                    raw.execute(
                        "DELETE FROM file_block WHERE digest IN (SELECT digest FROM scratch.dead)"
                    )
        except BaseException:
            self._detach()
            raise

    def step(self) -> int | None:
        """Write the next range; percent done, None when all is done."""
        if self._after < self._total:
            self._take()
        elif self._gone_after < self._gone_total:
            self._sweep()
        elif self._block_after < self._block_total:
            self._keep_blocks()
        else:
            return None
        return self._after * 100 // self._total if self._total else 100

    def finish(self, report: ImportReport, digest: bytes, *, is_sync: bool) -> None:
        """Note that all was taken in."""
        with self._db.writing() as raw:
            _end(raw, self._number, report, self._facts, digest)
            if is_sync:
                _note_fresh(raw, self._told_at, self._now)
            raw.execute(
                "DELETE FROM file_block WHERE seq <= (SELECT max(seq) FROM file_block) - ?",
                (_MOST_BLOCKS,),
            )
        self._is_over = True

    def close(self) -> None:
        """Let go of the sorted rows; without `finish` the import counts as stopped."""
        try:
            if not self._is_over:
                self._is_over = True
                with self._db.writing() as raw:
                    raw.execute(
                        "UPDATE file_import SET outcome = 'stopped', applied = ? WHERE id = ?",
                        (self._after, self._number),
                    )
        finally:
            self._detach()

    def _take(self) -> None:
        upto = self._after + self._pace.rows
        given = {
            "told_at": ms(self._told_at),
            "absurd": ms(self._now) + _CLOCK_LEEWAY_MS,
            "after": self._after,
            "upto": upto,
        }
        with self._pace, self._db.writing() as raw:
            raw.execute(_TAKE, given)
        self._after = upto

    def _sweep(self) -> None:
        upto = self._gone_after + self._sweep_pace.rows
        unless = self._unless or (lambda _code: True)
        with self._sweep_pace, self._db.writing() as raw:
            codes = raw.execute(
                "SELECT code FROM scratch.gone WHERE seq > ? AND seq <= ?",
                (self._gone_after, upto),
            ).fetchall()
            self.swept += raw.executemany(
                "DELETE FROM main.voucher WHERE code = ? AND seen_at <= ?",
                ((code, ms(self._told_at)) for (code,) in codes if not unless(code)),
            ).rowcount
        self._gone_after = upto

    def _keep_blocks(self) -> None:
        with self._db.writing() as raw:
            taken = raw.execute(
                "SELECT seq, digest, codes, good FROM scratch.block WHERE seq > ?"
                " ORDER BY seq LIMIT ?",
                (self._block_after, _BLOCKS),
            ).fetchall()
            raw.executemany(
                "INSERT OR REPLACE INTO main.file_block (digest, codes) VALUES (?, ?)",
                ((digest, codes) for _seq, digest, codes, good in taken if good),
            )
        self._block_after = taken[-1][0] if taken else self._block_total

    def _last(self, table: str) -> int:
        with self._db.reading():
            sql = f"SELECT coalesce(max(rowid), 0) FROM scratch.{table}"  # noqa: S608 - ours
            return int(self._raw.execute(sql).fetchone()[0])

    def _newest_told(self, scope: Scope) -> int:
        """As of when the newest file of this scope told; a wrong clock's moment does not count."""
        with self._db.reading():
            (newest,) = self._raw.execute(
                "SELECT coalesce(max(told_at), 0) FROM file_import"
                " WHERE scope = ? AND told_at <= ?",
                (scope.value, ms(self._now)),
            ).fetchone()
        return int(newest)

    def _detach(self) -> None:
        with self._db.reading():
            if self._raw.in_transaction:
                return  # closing the connection lets go of it
            attached = {name for _seq, name, _file in self._raw.execute("PRAGMA database_list")}
            if "scratch" in attached:
                self._raw.execute("DETACH scratch")


class _Pace:
    """How many rows fit the aimed-at time of a transaction; for the ``with`` around one."""

    def __init__(self) -> None:
        self.rows = _FIRST
        self._began = 0.0

    def __enter__(self) -> None:
        self._began = time.perf_counter()

    def __exit__(self, *_raised: object) -> None:
        took_ms = max(0.05, (time.perf_counter() - self._began) * 1000)
        wanted = self.rows * _AIM_MS / took_ms
        # Down at once, up by and by: a slow disk must not be met with ever longer transactions.
        step = wanted if wanted < self.rows else min(wanted, self.rows * 1.5)
        self.rows = max(_FEWEST, min(_MOST, int(step)))


def _begin(
    raw: sqlite3.Connection, facts: FileFacts, scope: Scope, told_at: datetime, now: datetime
) -> int:
    row = (
        scope.value,
        facts.name,
        facts.size,
        ms(facts.modified_at),
        facts.shape,
        ms(told_at),
        ms(now),
    )
    number = raw.execute(_BEGIN, row).lastrowid
    raw.execute("DELETE FROM file_import WHERE id <= ?", ((number or 0) - _KEPT_IMPORTS,))
    return number or 0


def _end(
    raw: sqlite3.Connection,
    number: int,
    report: ImportReport,
    facts: FileFacts,
    digest: bytes,
) -> None:
    told = (
        digest,
        report.rows,
        report.applied,
        report.rejected,
        report.duplicates,
        report.swept,
        report.rejects,
        number,
    )
    raw.execute(_END, told)
    raw.execute(
        "INSERT OR IGNORE INTO file_shape (scope, columns) VALUES (?, ?)",
        (report.scope.value, _listed(facts.column_set)),
    )


def _note_fresh(raw: sqlite3.Connection, told_at: datetime, now: datetime) -> None:
    absurd = ms(now) + _CLOCK_LEEWAY_MS
    for name in (rows.FULL_SYNC, rows.ALL_CODES):
        raw.execute(_NOTE, {"name": name, "at": ms(told_at), "absurd": absurd})


def _listed(columns: frozenset[str]) -> str:
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
