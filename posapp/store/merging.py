"""Taking staged rows over into the stock, a range a transaction, on the stock's one writer.

What is written is what `PUT_VOUCHER` would write row by row (`stock_rows`), but rows that stand
already are not touched: the import as a whole says how fresh they are.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posapp.domain.voucher import VoucherStatus
from posapp.store import imports
from posapp.store import stock_rows as rows
from posapp.store.cells import ms
from posapp.store.staging import NOT_TOLD, ScratchStaging

if TYPE_CHECKING:
    from posapp.domain.code_file import FileFacts, ImportReport
    from posapp.domain.file_shape import Scope
    from posapp.store.db import Database

# Whoever sells or sends waits at most for one transaction.
_AIM_MS: Final = 3.0
_FIRST: Final = 500
_FEWEST: Final = 50
_MOST: Final = 20_000
_BLOCKS: Final = 50
_MOST_BLOCKS: Final = 100_000  # of some 500 rows; the oldest go

_BURNED: Final = rows.STATUSES[VoucherStatus.BURNED]
_IS_TOLD: Final = f"(excluded.status, excluded.status_text) IS NOT ({NOT_TOLD[0]}, '{NOT_TOLD[1]}')"
# A used code never becomes usable again, so no file takes a burn back.
_TAKES: Final = f"({_IS_TOLD} AND (status <> {_BURNED} OR excluded.status = {_BURNED}))"
_MERGED: Final = {
    "reward_key": "COALESCE(excluded.reward_key, reward_key)",
    "status": f"CASE WHEN {_TAKES} THEN excluded.status ELSE status END",
    "status_text": f"CASE WHEN {_TAKES} THEN excluded.status_text ELSE status_text END",
    "card_code": "COALESCE(excluded.card_code, card_code)",
    "earned_at": "COALESCE(excluded.earned_at, earned_at)",
    "expires_at": "COALESCE(excluded.expires_at, expires_at)",
} | {
    # The burn's evidence lives and dies with the status BURNED; no file tells it.
    name: f"CASE WHEN {_BURNED} IN (status, excluded.status) OR NOT {_TAKES} THEN {name} END"
    for name in ("burned_date", "burned_store", "burned_reason")
}
_SET: Final = ", ".join(f"{name} = {merged}" for name, merged in _MERGED.items())
_CHANGED: Final = " OR ".join(f"{name} IS NOT {merged}" for name, merged in _MERGED.items())
# A row that is found unchanged is not written: as of when it stands, its reward's last whole
# listing and the last file of all codes say as well. A late file's burn is believed all the same:
# what is dated by a file as a whole was not told of that code.
_NEWER: Final = f"""
    (excluded.seen_at >= seen_at OR seen_at > :absurd)
    AND excluded.seen_at >= coalesce((SELECT r.synced_at FROM main.reward r
        WHERE r.key = voucher.reward_key AND r.synced_at <= :absurd), 0)
    AND (excluded.seen_at >= :all_codes OR excluded.status = {_BURNED})
"""  # noqa: S608
# By CASE, whose order SQLite keeps: `passed_over` counts.
_TAKE: Final = f"""
    INSERT INTO main.voucher (code, reward_key, status, status_text, card_code, earned_at,
        expires_at, seen_at)
    SELECT s.code, k.reward_key, k.status, k.status_text, s.card_code, s.earned_at, s.expires_at,
        :told_at
    FROM scratch.sorted s CROSS JOIN scratch.kind k ON k.number = s.kind
    WHERE s.rowid > :after AND s.rowid <= :upto ORDER BY s.rowid
    ON CONFLICT (code) DO UPDATE SET {_SET},
        seen_at = CASE WHEN {_TAKES} THEN excluded.seen_at ELSE seen_at END
    WHERE CASE WHEN NOT ({_CHANGED}) THEN 0 WHEN {_NEWER} THEN 1 ELSE passed_over() END
"""  # noqa: S608
_SWEEP: Final = """
    DELETE FROM main.voucher WHERE code = :code AND seen_at <= :told_at
    AND coalesce((SELECT r.synced_at FROM main.reward r WHERE r.key = voucher.reward_key), 0)
        <= :told_at
"""


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
        staging: ScratchStaging,
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
        self._passed_over = 0
        self._sweeps: Final = staging.sweeps
        self._is_over = False
        uri = scratch.absolute().as_uri()
        with database.reading():
            # Immutable: it is closed, and nobody writes it any more.
            self._raw.execute("ATTACH ? AS scratch", (f"{uri}?mode=ro&immutable=1",))
            self._raw.create_function("passed_over", 0, self._pass_over)
        try:
            self._total = self._last("sorted")
            self._gone_total = self._last("gone") if sweep_unless is not None else 0
            is_older = imports.newest_told(self._raw, scope, now) > ms(told_at)
            keeps = sweep_unless is None and not is_older
            self._block_total = self._last("block") if keeps else 0
            with database.writing() as raw:
                self._number = imports.begin(raw, facts, scope, told_at, now)
                if staging.forgets_all:
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

    def finish(self, report: ImportReport, digest: bytes | None, *, is_sync: bool) -> None:
        """Note that all was taken in."""
        with self._db.writing() as raw:
            kept = digest if self._is_as_told(raw) else None
            imports.end(raw, self._number, report, self._facts, kept)
            if is_sync:
                imports.note_fresh(raw, self._told_at, self._now)
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
        with self._pace, self._db.writing() as raw:
            given = {
                "told_at": ms(self._told_at),
                "absurd": imports.absurd(self._now),
                "all_codes": imports.noted(raw, rows.ALL_CODES, self._now),
                "after": self._after,
                "upto": upto,
            }
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
            told_at = ms(self._told_at)
            self.swept += raw.executemany(
                _SWEEP,
                ({"code": code, "told_at": told_at} for (code,) in codes if not unless(code)),
            ).rowcount
        self._gone_after = upto

    def _keep_blocks(self) -> None:
        with self._db.writing() as raw:
            if not self._is_as_told(raw):
                self._block_after = self._block_total
                return
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

    def _pass_over(self) -> int:
        """A row that would change what a newer source told is left out."""
        self._passed_over += 1
        return 0

    def _is_as_told(self, raw: sqlite3.Connection) -> bool:
        """True while the stock holds all that the file tells."""
        return not self._passed_over and imports.sweeps(raw) == self._sweeps

    def _detach(self) -> None:
        with self._db.reading():
            if self._raw.in_transaction:
                return  # closing the connection lets go of it
            attached = {name for _seq, name, _file in self._raw.execute("PRAGMA database_list")}
            if "scratch" in attached:
                self._raw.create_function("passed_over", 0, None)
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
