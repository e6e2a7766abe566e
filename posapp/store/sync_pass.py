"""What a pass of the stock sync keeps on disk, so that it outlives a kill.

A page's cursor and the list of its codes are one transaction, in the same file as the vouchers
and after them: whatever a power cut takes back, what is marked as listed is stored.

The codes are kept as one row a page and sorted at the end (`stock_scan`): a table sorted by code
costs a hundred times as much to fill, since every code falls on another page of the file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from posapp.domain.stock_pass import Doubt, Survey, SyncPass
from posapp.store import imports
from posapp.store import stock_rows as rows
from posapp.store.cells import MISREADINGS, moment, ms
from posapp.store.faults import UnreadableRowError

if TYPE_CHECKING:
    from posapp.domain.answers import RewardPage
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.voucher import Voucher
    from posapp.store.db import Database

_MILLISECOND: Final = timedelta(milliseconds=1)

_STATE: Final = """
    SELECT p.started_at, p.after, p.rewards_listed, p.unreadable, p.took,
        (SELECT count(*) FROM sync_reward), (SELECT count(*) FROM sync_reward WHERE done),
        (SELECT coalesce(sum(codes), 0) FROM sync_reward),
        (SELECT coalesce(sum(unreadable), 0) FROM sync_reward),
        (SELECT coalesce(sum(listed), 0) FROM reward),
        (SELECT count(*) FROM sync_reward WHERE skipped), p.origin
    FROM sync_pass p
"""
_NEXT: Final = """
    SELECT r.external_id, s.after, s.failures
    FROM sync_reward s JOIN reward r ON r.key = s.reward_key
    WHERE NOT s.done ORDER BY s.failures, s.reward_key LIMIT 1
"""
_LIST_REWARD: Final = """
    INSERT OR IGNORE INTO sync_reward (reward_key) SELECT key FROM reward WHERE external_id = ?
"""
_TURN: Final = """
    UPDATE sync_reward SET began_at = coalesce(began_at, ?), after = ?, codes = codes + ?,
        unreadable = unreadable + ?, done = ?
    WHERE reward_key = (SELECT key FROM reward WHERE external_id = ?)
"""
_PUT_OFF: Final = """
    UPDATE sync_reward SET failures = failures + 1
    WHERE reward_key = (SELECT key FROM reward WHERE external_id = ?)
"""
_SKIP: Final = """
    UPDATE sync_reward SET done = 1, skipped = 1, unreadable = unreadable + 1
    WHERE reward_key = (SELECT key FROM reward WHERE external_id = ?)
"""

# Described, not listed, not seen since the pass began; and no list element was unreadable, which
# might be this one.
_LOST: Final = """
    seen_at < (SELECT started_at FROM sync_pass) AND (SELECT unreadable = 0 FROM sync_pass)
    AND key NOT IN (SELECT reward_key FROM sync_reward)
"""
_SURVEY: Final = f"""
    SELECT count(*), count(*) FILTER (WHERE {_LOST}) FROM reward WHERE seen_at IS NOT NULL
"""  # noqa: S608
# Deleting it would make SQLite look for its vouchers, which no index leads to. As a stub it is as
# good as gone.
_SWEEP_REWARDS: Final = f"""
    UPDATE reward SET seen_at = NULL, synced_at = NULL, listed = 0, name = '', stock = NULL,
        custom_fields = '[]'
    WHERE {_LOST} AND held = 0
"""  # noqa: S608
_SYNCED: Final = """
    UPDATE reward SET synced_at = s.began_at, listed = s.codes
    FROM sync_reward s WHERE s.reward_key = reward.key AND s.done AND NOT s.skipped
"""
# What was listed elsewhere, or for another key, says nothing of what stands here now.
_STALE: Final = (
    f"DELETE FROM sync_note WHERE name IN ('{rows.FULL_SYNC}', '{rows.ALL_CODES}')",  # noqa: S608
    "UPDATE reward SET synced_at = NULL",
    "DELETE FROM sync_doubt",
)


class SyncPasses:
    """The one pass that may be under way, and what it writes. Methods raise `StoreError`.

    `forget_rewards` is called before rewards are written.
    """

    def __init__(
        self, database: Database, keys: rows.RewardKeys, forget_rewards: Callable[[], None]
    ) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        self._keys: Final = keys
        self._forget_rewards: Final = forget_rewards

    def current(self) -> SyncPass | None:
        """The pass under way or interrupted."""
        with self._db.reading():
            return _pass(self._raw)

    def begin(self, at: datetime, origin: str = "") -> SyncPass:
        """Begin a pass that asks at `origin`, a hash; an interrupted one is forgotten."""
        with self._db.writing() as raw:
            _forget(raw)
            raw.execute("DELETE FROM sync_listed")
            raw.execute(
                "INSERT INTO sync_pass (id, started_at, origin) VALUES (1, ?, ?)", (ms(at), origin)
            )
            return _found(raw)

    def note_origin(self) -> None:
        """Splio answered the pass: what another origin told before is no longer fresh.

        Its codes stay as they were told one by one, until they are told again or swept.
        """
        with self._db.writing() as raw:
            (origin,) = raw.execute("SELECT origin FROM sync_pass").fetchone()
            row = raw.execute("SELECT origin FROM stock_origin").fetchone()
            if row is not None and row[0] == origin:
                return
            raw.execute("INSERT OR REPLACE INTO stock_origin (id, origin) VALUES (1, ?)", (origin,))
            if row is not None:
                for statement in _STALE:
                    raw.execute(statement)

    def put_rewards(self, page: RewardPage, asked: datetime, took: timedelta) -> SyncPass:
        """Take over a page of master rewards, asked for at `asked`; `took` is the pass's time."""
        self._forget_rewards()
        with self._db.writing() as raw:
            raw.executemany(
                rows.PUT_REWARD, (rows.reward_row(reward, ms(asked)) for reward in page.rewards)
            )
            raw.executemany(_LIST_REWARD, ((reward.id,) for reward in page.rewards))
            raw.execute(
                "UPDATE sync_pass SET after = ?, rewards_listed = ?, unreadable = unreadable + ?,"
                " took = ?",
                (page.after, page.after is None, page.unreadable, took // _MILLISECOND),
            )
            return _found(raw)

    def put_vouchers(self, vouchers: Sequence[Voucher], asked: datetime) -> None:
        """Take over codes of a page asked for at `asked`; those that stand already are left.

        One transaction: give it few enough that nobody waits for it.
        """
        with self._db.writing() as raw:
            keys, fresh = self._keys.of(raw, vouchers)
            seen_at = ms(asked)
            raw.executemany(
                rows.PUT_LISTED, (rows.voucher_row(one, keys, seen_at) for one in vouchers)
            )
        self._keys.learn(fresh)

    def turn_page(
        self,
        reward_id: RewardId,
        codes: Sequence[Code],
        after: str | None,
        unreadable: int,
        asked: datetime,
        took: timedelta,
    ) -> SyncPass:
        """Mark a page's codes, all put already, as listed; the next page begins at `after`."""
        with self._db.writing() as raw:
            if codes:
                raw.execute(
                    "INSERT INTO sync_listed (codes) VALUES (?)",
                    (json.dumps([code.value for code in codes]),),
                )
            raw.execute(_TURN, (ms(asked), after, len(codes), unreadable, after is None, reward_id))
            raw.execute("UPDATE sync_pass SET took = ?", (took // _MILLISECOND,))
            return _found(raw)

    def put_off(self, reward_id: RewardId) -> SyncPass:
        """A call for its codes failed: the rewards that failed less often go first."""
        with self._db.writing() as raw:
            raw.execute(_PUT_OFF, (reward_id,))
            return _found(raw)

    def skip(self, reward_id: RewardId) -> SyncPass:
        """Give up its codes in this pass: none is swept, none any fresher."""
        with self._db.writing() as raw:
            raw.execute(_SKIP, (reward_id,))
            return _found(raw)

    def survey_rewards(self) -> Survey:
        """How many master rewards are held, and how many of them the pass did not list."""
        with self._db.reading():
            return Survey(*self._raw.execute(_SURVEY).fetchone())

    def remove(self, codes: Iterable[Code], before: datetime) -> int:
        """Delete vouchers that were last seen before `before`; how many were deleted."""
        with self._db.writing() as raw:
            removed = raw.executemany(
                "DELETE FROM voucher WHERE code = ? AND seen_at < ? AND reward_key IS NOT NULL",
                ((code.value, ms(before)) for code in codes),
            ).rowcount
            if removed:
                imports.forget_content(raw)
            return removed

    def finish(self, at: datetime, *, with_codes: bool) -> None:
        """End a pass well at `at`: rewards that it did not list and no voucher names go.

        The vouchers' rewards were counted before. Without codes, no code becomes any fresher.
        """
        self._forget_rewards()
        with self._db.writing() as raw:
            raw.execute(_SWEEP_REWARDS)
            if with_codes:
                raw.execute(_SYNCED)
                raw.execute(rows.PUT_NOTE, (rows.FULL_SYNC, _started(raw)))
            raw.execute("DELETE FROM sync_doubt")
            _end(raw, at)

    def withhold(self, at: datetime, survey: Survey) -> None:
        """End a pass that listed too little to be believed: nothing is swept, nothing fresher."""
        with self._db.writing() as raw:
            raw.execute(
                "INSERT OR REPLACE INTO sync_doubt (id, at, held, unlisted) VALUES (1, ?, ?, ?)",
                (ms(at), survey.held, survey.unlisted),
            )
            _end(raw, at)

    def abandon(self) -> None:
        """Forget a pass that cannot go on; what it brought stays."""
        with self._db.writing() as raw:
            _forget(raw)

    def clear_listed(self, pages: int) -> bool:
        """Delete some pages of marks that no pass needs any more; True while there are more."""
        with self._db.writing() as raw:
            if raw.execute("SELECT 1 FROM sync_pass").fetchone() is not None:
                return False
            deleted = raw.execute(
                "DELETE FROM sync_listed WHERE seq IN (SELECT seq FROM sync_listed LIMIT ?)",
                (pages,),
            ).rowcount
            return deleted == pages

    def doubt(self) -> Doubt | None:
        """What the last pass did not dare to sweep."""
        with self._db.reading():
            return doubt_of(self._raw)


def doubt_of(raw: sqlite3.Connection) -> Doubt | None:
    """The doubt that the last pass left. Raises `UnreadableRowError`."""
    row = raw.execute("SELECT at, held, unlisted FROM sync_doubt").fetchone()
    try:
        return None if row is None else Doubt(moment(row[0]), Survey(row[1], row[2]))
    except MISREADINGS as error:
        raise UnreadableRowError("sync_doubt") from error


def _pass(raw: sqlite3.Connection) -> SyncPass | None:
    row = raw.execute(_STATE).fetchone()
    if row is None:
        return None
    started, after, listed, odd_rewards, took, total, done, codes, odd, expected = row[:10]
    skipped, origin = row[10:]
    reward_id, codes_after, failures = raw.execute(_NEXT).fetchone() or (None, None, 0)
    try:
        return SyncPass(
            started_at=moment(started),
            rewards_after=after,
            rewards_listed=bool(listed),
            rewards_done=done,
            rewards_skipped=skipped,
            rewards_total=total,
            reward_id=reward_id,
            failures=failures,
            codes_after=codes_after,
            codes=codes,
            codes_expected=expected,
            unreadable=odd_rewards + odd,
            took=took * _MILLISECOND,
            origin=origin,
        )
    except MISREADINGS as error:
        raise UnreadableRowError("sync_pass") from error


def _found(raw: sqlite3.Connection) -> SyncPass:
    found = _pass(raw)
    if found is None:
        raise RuntimeError("no pass is under way")
    return found


def _started(raw: sqlite3.Connection) -> int:
    return int(raw.execute("SELECT started_at FROM sync_pass").fetchone()[0])


def _end(raw: sqlite3.Connection, at: datetime) -> None:
    raw.execute(rows.PUT_NOTE, (rows.LAST_END, ms(at)))
    _forget(raw)


def _forget(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM sync_pass")
    raw.execute("DELETE FROM sync_reward")
