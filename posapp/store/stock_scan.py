"""Reads over the whole stock that take seconds: beside the writer, in a thread of their own.

SQLite lets go of Python's lock while a statement runs, so neither the engine nor the window waits.
What is sorted on the way lies in SQLite's own temporary files, which end with the connection.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.stock_pass import PACE_DAYS, RewardCounts, Survey
from posapp.store.cells import moment, ms
from posapp.store.db import connect
from posapp.store.faults import Door, store_error
from posapp.store.stock_rows import USABLE

_STOP_AFTER: Final = 50_000  # steps of SQLite's machine between two looks at the stop flag

# The same sort makes the comparison below walk through both lists side by side.
_LISTED: Final = """
    INSERT OR IGNORE INTO temp.listed
    SELECT value FROM main.sync_listed, json_each(main.sync_listed.codes) ORDER BY value
"""

# Not swept: what no reward is known of, what was seen since the pass began, and the codes of a
# listing of which some element could not be read (it may be any of them).
_SWEEPABLE: Final = """
    v.reward_key IS NOT NULL AND v.seen_at < p.started_at AND coalesce(
        (SELECT r.unreadable = 0 FROM main.sync_reward r WHERE r.reward_key = v.reward_key),
        p.unreadable = 0)
"""
_UNLISTED: Final = f"""
    INSERT INTO temp.unlisted (code)
    SELECT v.code FROM main.voucher v JOIN main.sync_pass p
    WHERE NOT EXISTS (SELECT 1 FROM temp.listed l WHERE l.code = v.code) AND {_SWEEPABLE}
"""  # noqa: S608
_SURVEY: Final = """
    SELECT (SELECT count(*) FROM main.voucher WHERE reward_key IS NOT NULL),
        (SELECT count(*) FROM temp.unlisted)
"""

_COUNT: Final = f"""
    SELECT r.external_id, c.* FROM (
        SELECT reward_key, count(*),
            count(*) FILTER (
                WHERE status IN {USABLE} AND (expires_at IS NULL OR expires_at > :now)),
            count(*) FILTER (WHERE earned_at > :since AND earned_at <= :now),
            min(earned_at)
        FROM main.voucher WHERE reward_key IS NOT NULL GROUP BY reward_key
    ) c JOIN main.reward r ON r.key = c.reward_key
"""  # noqa: S608


class StockScan:
    """One scan; all but `stop` from the thread that calls first. Errors are `StoreError`."""

    def __init__(self, path: Path) -> None:
        self._path: Final = path
        self._door: Final = Door(path)
        self._stopped: Final = threading.Event()
        self._raw: sqlite3.Connection | None = None
        self._given = 0

    def survey(self) -> Survey:
        """Compare what the finished pass listed with what the stock holds.

        Raises `StoreError`; ``store.stopped`` after `stop`.
        """
        raw = self._opened()
        with self._door:
            try:
                raw.execute("DROP TABLE IF EXISTS temp.listed")
                raw.execute("DROP TABLE IF EXISTS temp.unlisted")
                raw.execute("CREATE TEMP TABLE listed (code TEXT PRIMARY KEY) WITHOUT ROWID")
                raw.execute("CREATE TEMP TABLE unlisted (seq INTEGER PRIMARY KEY, code TEXT)")
                raw.execute(_LISTED)
                raw.execute(_UNLISTED)
                self._given = 0
                return Survey(*raw.execute(_SURVEY).fetchone())
            except sqlite3.OperationalError:
                self._end_if_stopped()  # SQLite was interrupted for it
                raise

    def unlisted(self, most: int) -> Sequence[Code]:
        """The next codes that the survey found missing; none at the end."""
        raw = self._opened()
        with self._door:
            found = raw.execute(
                "SELECT code FROM temp.unlisted WHERE seq > ? ORDER BY seq LIMIT ?",
                (self._given, most),
            ).fetchall()
        self._given += len(found)
        return [Code(code) for (code,) in found]

    def count(self, now: datetime) -> Mapping[RewardId, RewardCounts]:
        """Count each reward's codes as of `now` (aware UTC).

        Raises `StoreError`; ``store.stopped`` after `stop`.
        """
        raw = self._opened()
        since = now - timedelta(days=PACE_DAYS)
        with self._door:
            try:
                found = raw.execute(_COUNT, {"now": ms(now), "since": ms(since)}).fetchall()
            except sqlite3.OperationalError:
                self._end_if_stopped()
                raise
        return {
            RewardId(reward_id): RewardCounts(held, usable, granted, moment(first), now)
            for reward_id, _key, held, usable, granted, first in found
        }

    def stop(self) -> None:
        """End what runs and all that follows, soon; from any thread."""
        self._stopped.set()

    def close(self) -> None:
        """Let go of the file and of what was sorted; a second call does nothing."""
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def _opened(self) -> sqlite3.Connection:
        self._end_if_stopped()
        if self._raw is None:
            with self._door:
                self._raw = connect(self._path, "ro")
                self._raw.execute("PRAGMA trusted_schema=OFF")
                self._raw.set_progress_handler(self._stopped.is_set, _STOP_AFTER)
        return self._raw

    def _end_if_stopped(self) -> None:
        if self._stopped.is_set():
            raise store_error("store.stopped", self._path)
