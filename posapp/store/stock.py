"""The stock on disk: what Splio last told of rewards, vouchers and members.

It can be rebuilt from Splio, so its writes are not synced one by one (synchronous=NORMAL: a power
cut may lose the last of them, never the file).
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.domain.ports import StockState
from posapp.store import stock_rows as rows
from posapp.store.cells import moment_in, ms
from posapp.store.db import Database, open_stock, read_stock
from posapp.store.stock_scan import StockScan

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.member import Member
    from posapp.domain.stock_pass import Doubt, RewardCounts
    from posapp.domain.voucher import Reward, Voucher
    from posapp.store.bulk import StockIntake
    from posapp.store.forgetting import StockPersons
    from posapp.store.sync_pass import SyncPasses

_log = logging.getLogger("posapp.store.stock")
_Row = TypeVar("_Row")

CHUNK: Final = 1000  # rows a transaction: short enough that nobody waits for it


class StockReads:
    """The reading half, on whatever connection it is given."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw
        # Rewards are few and read with every code: kept until the row says that it was rewritten.
        self._rewards: Final[dict[int, tuple[int, Reward]]] = {}

    def voucher(self, code: Code) -> tuple[Voucher, datetime] | None:
        """The voucher and as of when it is known so (aware UTC). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(rows.VOUCHER, (code.value,)).fetchone()
            return None if row is None else rows.voucher_of(code, row)

    def granted(self, code: Code) -> tuple[Voucher, Reward | None, datetime] | None:
        """`voucher` with its reward (None where it is not described). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(rows.VOUCHER, (code.value,)).fetchone()
            if row is None:
                return None
            voucher, as_of = rows.voucher_of(code, row)
            seen_at = row[12]
            if seen_at is None:
                return voucher, None, as_of
            key = row[11]
            kept = self._rewards.get(key)
            if kept is not None and kept[0] == seen_at:
                return voucher, kept[1], as_of
            reward = rows.reward_of(self._raw.execute(rows.REWARD_BY_KEY, (key,)).fetchone())
            self._rewards[key] = seen_at, reward
            return voucher, reward, as_of

    def reward(self, reward_id: RewardId) -> Reward | None:
        """A master reward; None also where only vouchers name it yet. Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(rows.REWARD, (reward_id,)).fetchone()
            return None if row is None else rows.reward_of(row)

    def rewards(self) -> Sequence[Reward]:
        """All master rewards, by name. Raises `StoreError`."""
        with self._db.reading():
            return [rows.reward_of(row) for row in self._raw.execute(rows.REWARDS).fetchall()]

    def counts(self) -> Mapping[RewardId, RewardCounts]:
        """What was last counted of each master reward's codes. Raises `StoreError`."""
        with self._db.reading():
            return {
                RewardId(row[0]): rows.counts_of(row[1:])
                for row in self._raw.execute(rows.COUNTS).fetchall()
            }

    def member(self, card_code: Code) -> tuple[Member, datetime] | None:
        """A member seen before and when (aware UTC). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(rows.MEMBER, (card_code.value,)).fetchone()
            return None if row is None else rows.member_of(card_code, row)

    def state(self) -> StockState:
        """Freshness and size; counts every voucher, so not for each scan. Raises `StoreError`."""
        synced = self.last_full_sync()
        with self._db.reading():
            rewards, codes, members = self._raw.execute(
                "SELECT (SELECT count(*) FROM reward WHERE seen_at IS NOT NULL),"
                " (SELECT count(*) FROM voucher), (SELECT count(*) FROM member)"
            ).fetchone()
        return StockState(synced, rewards, codes, members, self.doubt())

    def last_full_sync(self) -> datetime | None:
        """As of when the stock is whole (aware UTC): what was granted since, it may lack.

        The beginning of the last pass that ended well. Raises `StoreError`.
        """
        return self._noted(rows.FULL_SYNC)

    def last_pass(self) -> datetime | None:
        """When the last pass ended, even one that swept nothing. Raises `StoreError`."""
        return self._noted(rows.LAST_END)

    def is_under_way(self) -> bool:
        """True while a pass of the sync is under way or interrupted. Raises `StoreError`."""
        with self._db.reading():
            return self._raw.execute("SELECT 1 FROM sync_pass").fetchone() is not None

    def doubt(self) -> Doubt | None:
        """What the last pass did not dare to sweep. Raises `StoreError`."""
        from posapp.store.sync_pass import doubt_of

        with self._db.reading():
            return doubt_of(self._raw)

    def _noted(self, name: str) -> datetime | None:
        with self._db.reading():
            row = self._raw.execute(rows.NOTE, (name,)).fetchone()
            return None if row is None else moment_in("sync_note", row[0])

    def close(self) -> None:
        """Close the file, in the thread that opened it."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class StockView(StockReads):
    """The stock read-only, for one thread beside the writer's."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing stock. Raises `StoreError`."""
        return cls(read_stock(path))


class StockFile(StockReads):
    """The stock's one writer."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._keys: Final = rows.RewardKeys()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open, create or migrate the stock. Raises `StoreError`."""
        return cls(open_stock(path))

    @cached_property
    def passes(self) -> SyncPasses:
        """What a pass of the sync writes, through this connection."""
        from posapp.store.sync_pass import SyncPasses

        return SyncPasses(self._db, self._keys, self._rewards.clear)

    @property
    def persons(self) -> StockPersons:
        """What is forgotten of people, written through this connection."""
        from posapp.store.forgetting import StockPersons

        return StockPersons(self._db)

    def put_rewards(self, rewards: Iterable[Reward], at: datetime) -> None:
        """Insert or replace master rewards. Raises `StoreError`."""
        seen_at = ms(at)
        for chunk in _chunks(rewards):
            self._rewards.clear()  # two answers may bear the same millisecond
            with self._db.writing() as raw:
                raw.executemany(rows.PUT_REWARD, (rows.reward_row(one, seen_at) for one in chunk))

    def put_vouchers(self, vouchers: Iterable[Voucher], at: datetime) -> None:
        """Insert or update vouchers, streamed, in transactions of at most `CHUNK` rows.

        What a source does not tell keeps its known value: owner, membership, reward, moments, and
        a status that is both unrecognised and without text. Chunks before an error stay. Raises
        `StoreError`.
        """
        seen_at = ms(at)
        for chunk in _chunks(vouchers):
            with self._db.writing() as raw:
                keys, fresh = self._keys.of(raw, chunk)
                raw.executemany(
                    rows.PUT_VOUCHER, (rows.voucher_row(one, keys, seen_at) for one in chunk)
                )
            self._keys.learn(fresh)

    def put_member(self, member: Member, at: datetime) -> None:
        """Insert or replace a member. Raises `StoreError`."""
        with self._db.writing() as raw:
            raw.execute(rows.PUT_MEMBER, rows.member_row(member, ms(at)))

    def put_counts(self, counts: Mapping[RewardId, RewardCounts]) -> None:
        """Replace what was counted of all rewards; one that is not named has none."""
        with self._db.writing() as raw:
            raw.execute("UPDATE reward SET held = 0, usable = 0, granted = 0, first_granted = NULL")
            raw.executemany(
                "UPDATE reward SET held = ?, usable = ?, granted = ?, first_granted = ?,"
                " counted_at = ? WHERE external_id = ?",
                (
                    (
                        one.held,
                        one.usable,
                        one.granted,
                        ms(one.first_granted),
                        ms(one.counted_at),
                        reward_id,
                    )
                    for reward_id, one in counts.items()
                ),
            )

    def note_full_sync(self, at: datetime) -> None:
        """Remember that as of `at` the stock held all codes, each as it stands.

        For a source that told them all at once; a pass of the sync notes it reward by reward.
        Raises `StoreError`.
        """
        with self._db.writing() as raw:
            raw.executemany(
                rows.PUT_NOTE, [(name, ms(at)) for name in (rows.FULL_SYNC, rows.ALL_CODES)]
            )

    def intake(self) -> StockIntake:
        """What taking in files of codes writes; an interrupted import's leftovers go."""
        from posapp.store.bulk import StockIntake

        intake = StockIntake(self._db)
        try:
            intake.discard()
        except StoreError as error:  # they cost room, nothing else
            _log.warning("scratch not removed cause=%s", error.code)
        return intake

    def scan(self) -> StockScan:
        """A reader for work that takes seconds, in a thread of its own."""
        return StockScan(self._db.path)


def _chunks(stream_of: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Lists of at most `CHUNK`; drawn outside any transaction, since the source may be slow."""
    stream = iter(stream_of)
    while chunk := list(islice(stream, CHUNK)):
        yield chunk
