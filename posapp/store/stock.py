"""The stock on disk: what Splio last told of rewards, vouchers and members.

It can be rebuilt from Splio, so its writes are not synced one by one (synchronous=NORMAL: a power
cut may lose the last of them, never the file).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.ports import StockState
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.store.cells import MISREADINGS, code, moment, moment_in, ms, storable
from posapp.store.db import Database, open_stock, read_stock
from posapp.store.faults import UnreadableRowError

_Row = TypeVar("_Row")

CHUNK: Final = 1000  # rows a transaction: short enough that nobody waits for it

_STATUSES: Final = {
    VoucherStatus.UNRECOGNISED: 0,
    VoucherStatus.AVAILABLE: 1,
    VoucherStatus.HOLDING: 2,
    VoucherStatus.BURNED: 3,
    VoucherStatus.EXPIRED: 4,
}
_STATUS_OF: Final = {number: status for status, number in _STATUSES.items()}
_BURNED: Final = _STATUSES[VoucherStatus.BURNED]

_FULL_SYNC: Final = "full_sync"

_VOUCHER: Final = """
    SELECT r.external_id, v.status, v.status_text, v.card_code, v.membership_id, v.earned_at,
        v.expires_at, v.burned_date, v.burned_store, v.burned_reason, v.seen_at
    FROM voucher v LEFT JOIN reward r ON r.key = v.reward_key
    WHERE v.code = ?
"""

# A stub (no seen_at) stands for a reward that only its vouchers name so far.
_REWARD_COLUMNS: Final = """
    external_id, name, worth_kind, worth_number, holding_days, forced_validity, forced_from,
    forced_until, stock, custom_fields
"""
_REWARD: Final = (
    f"SELECT {_REWARD_COLUMNS} FROM reward WHERE external_id = ? AND seen_at IS NOT NULL"  # noqa: S608
)
_REWARDS: Final = (
    f"SELECT {_REWARD_COLUMNS} FROM reward WHERE seen_at IS NOT NULL ORDER BY name, external_id"  # noqa: S608
)

_PUT_REWARD: Final = """
    INSERT INTO reward (external_id, name, worth_kind, worth_number, holding_days,
        forced_validity, forced_from, forced_until, stock, custom_fields, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (external_id) DO UPDATE SET
        name = excluded.name, worth_kind = excluded.worth_kind,
        worth_number = excluded.worth_number, holding_days = excluded.holding_days,
        forced_validity = excluded.forced_validity, forced_from = excluded.forced_from,
        forced_until = excluded.forced_until, stock = excluded.stock,
        custom_fields = excluded.custom_fields, seen_at = excluded.seen_at
"""

# A page asked for before a single answer came must not overrule it. Beyond this the stored moment
# is a wrong clock's, and would keep the voucher as it is for ever.
_PAGE_MAY_LAG_MS: Final = 10 * 60 * 1000

# What a source does not tell (NULL) does not erase what is known. A status is not told where both
# its number is "unrecognised" and its text empty; then the known one stays with its own date. The
# burn's evidence lives and dies with the status BURNED.
_PUT_VOUCHER: Final = f"""
    INSERT INTO voucher (code, reward_key, status, status_text, card_code, membership_id,
        earned_at, expires_at, burned_date, burned_store, burned_reason, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET
        reward_key = COALESCE(excluded.reward_key, reward_key),
        status = CASE WHEN excluded.status = 0 AND excluded.status_text = ''
            THEN status ELSE excluded.status END,
        status_text = CASE WHEN excluded.status = 0 AND excluded.status_text = ''
            THEN status_text ELSE excluded.status_text END,
        card_code = COALESCE(excluded.card_code, card_code),
        membership_id = COALESCE(excluded.membership_id, membership_id),
        earned_at = COALESCE(excluded.earned_at, earned_at),
        expires_at = COALESCE(excluded.expires_at, expires_at),
        burned_date = CASE WHEN excluded.status IN (0, {_BURNED})
            THEN COALESCE(excluded.burned_date, burned_date) ELSE excluded.burned_date END,
        burned_store = CASE WHEN excluded.status IN (0, {_BURNED})
            THEN COALESCE(excluded.burned_store, burned_store) ELSE excluded.burned_store END,
        burned_reason = CASE WHEN excluded.status IN (0, {_BURNED})
            THEN COALESCE(excluded.burned_reason, burned_reason) ELSE excluded.burned_reason END,
        seen_at = CASE WHEN excluded.status = 0 AND excluded.status_text = ''
            THEN seen_at ELSE excluded.seen_at END
    WHERE excluded.seen_at >= seen_at OR seen_at - excluded.seen_at > {_PAGE_MAY_LAG_MS}
"""  # noqa: S608

_MEMBER: Final = """
    SELECT membership_id, first_name, last_name, tier, points, seen_at
    FROM member WHERE card_code = ?
"""
_PUT_MEMBER: Final = """
    INSERT INTO member (card_code, membership_id, first_name, last_name, tier, points, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (card_code) DO UPDATE SET
        membership_id = excluded.membership_id, first_name = excluded.first_name,
        last_name = excluded.last_name, tier = excluded.tier, points = excluded.points,
        seen_at = excluded.seen_at
"""

_NOTE: Final = "SELECT at FROM sync_note WHERE name = ?"
_PUT_NOTE: Final = """
    INSERT INTO sync_note (name, at) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET at = excluded.at
"""


class StockReads:
    """The reading half, on whatever connection it is given."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw

    def voucher(self, code: Code) -> tuple[Voucher, datetime] | None:
        """The voucher and since when it is known so (aware UTC). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(_VOUCHER, (code.value,)).fetchone()
            return None if row is None else _voucher(code, row)

    def reward(self, reward_id: RewardId) -> Reward | None:
        """A master reward; None also where only vouchers name it yet. Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(_REWARD, (reward_id,)).fetchone()
            return None if row is None else _reward(row)

    def rewards(self) -> Sequence[Reward]:
        """All master rewards, by name. Raises `StoreError`."""
        with self._db.reading():
            return [_reward(row) for row in self._raw.execute(_REWARDS).fetchall()]

    def member(self, card_code: Code) -> tuple[Member, datetime] | None:
        """A member seen before and when (aware UTC). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(_MEMBER, (card_code.value,)).fetchone()
            return None if row is None else _member(card_code, row)

    def state(self) -> StockState:
        """Freshness and size; counts every voucher, so not for each scan. Raises `StoreError`."""
        synced = self.last_full_sync()
        with self._db.reading():
            rewards, codes, members = self._raw.execute(
                "SELECT (SELECT count(*) FROM reward WHERE seen_at IS NOT NULL),"
                " (SELECT count(*) FROM voucher), (SELECT count(*) FROM member)"
            ).fetchone()
        return StockState(synced, rewards, codes, members)

    def last_full_sync(self) -> datetime | None:
        """When the last full pass ended (aware UTC). Raises `StoreError`."""
        with self._db.reading():
            row = self._raw.execute(_NOTE, (_FULL_SYNC,)).fetchone()
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
        self._keys: Final[dict[str, int]] = {}

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open, create or migrate the stock. Raises `StoreError`."""
        return cls(open_stock(path))

    def put_rewards(self, rewards: Iterable[Reward], at: datetime) -> None:
        """Insert or replace master rewards. Raises `StoreError`."""
        seen_at = ms(at)
        for chunk in _chunks(rewards):
            with self._db.writing() as raw:
                raw.executemany(_PUT_REWARD, (_reward_row(reward, seen_at) for reward in chunk))

    def put_vouchers(self, vouchers: Iterable[Voucher], at: datetime) -> None:
        """Insert or update vouchers, streamed, in transactions of at most `CHUNK` rows.

        What a source does not tell keeps its known value: owner, membership, reward, moments, and
        a status that is both unrecognised and without text. Chunks before an error stay. Raises
        `StoreError`.
        """
        seen_at = ms(at)
        for chunk in _chunks(vouchers):
            with self._db.writing() as raw:
                fresh = _new_keys(raw, chunk, self._keys)
                keys = self._keys | fresh if fresh else self._keys
                raw.executemany(_PUT_VOUCHER, (_voucher_row(one, keys, seen_at) for one in chunk))
            # Only now: a rollback would have taken the stubs back.
            self._keys.update(fresh)

    def put_member(self, member: Member, at: datetime) -> None:
        """Insert or replace a member. Raises `StoreError`."""
        row = (
            member.card_code.value,
            member.membership_id,
            storable(member.first_name),
            storable(member.last_name),
            storable(member.tier),
            member.points,
            ms(at),
        )
        with self._db.writing() as raw:
            raw.execute(_PUT_MEMBER, row)

    def note_full_sync(self, at: datetime) -> None:
        """Remember that a full pass ended well. Raises `StoreError`."""
        with self._db.writing() as raw:
            raw.execute(_PUT_NOTE, (_FULL_SYNC, ms(at)))


def _chunks(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Lists of at most `CHUNK`; drawn outside any transaction, since the source may be slow."""
    stream = iter(rows)
    while chunk := list(islice(stream, CHUNK)):
        yield chunk


def _new_keys(
    raw: sqlite3.Connection, vouchers: list[Voucher], known: Mapping[str, int]
) -> dict[str, int]:
    """Keys of rewards met for the first time; one that is in no table yet gets a stub."""
    fresh: dict[str, int] = {}
    for reward_id in {one.reward_id for one in vouchers}:
        if reward_id is None or reward_id in known:
            continue
        raw.execute("INSERT OR IGNORE INTO reward (external_id) VALUES (?)", (reward_id,))
        (key,) = raw.execute(
            "SELECT key FROM reward WHERE external_id = ?", (reward_id,)
        ).fetchone()
        fresh[reward_id] = key
    return fresh


def _voucher_row(voucher: Voucher, keys: Mapping[str, int], seen_at: int) -> tuple[object, ...]:
    text: str | None = voucher.status_text
    return (
        voucher.code.value,
        None if voucher.reward_id is None else keys[voucher.reward_id],
        _STATUSES[voucher.status],
        # The usual spelling is the status' own word: a NULL saves nine bytes a code.
        None if text == voucher.status.value else storable(text),
        voucher.card_code.value if voucher.card_code else None,
        voucher.membership_id,
        ms(voucher.earned_at),
        ms(voucher.expires_at),
        storable(voucher.burned_date),
        storable(voucher.burned_store),
        storable(voucher.burned_reason),
        seen_at,
    )


def _voucher(asked: Code, row: tuple[Any, ...]) -> tuple[Voucher, datetime]:
    reward_id, number, text, card, membership_id, earned, expires, date, store, why, seen = row
    try:
        status = _STATUS_OF[number]
        voucher = Voucher(
            code=asked,
            reward_id=reward_id,
            status=status,
            status_text=status.value if text is None else text,
            card_code=code(card),
            membership_id=membership_id,
            earned_at=moment(earned),
            expires_at=moment(expires),
            burned_date=date,
            burned_store=store,
            burned_reason=why,
        )
        return voucher, moment(seen)
    except MISREADINGS as error:
        raise UnreadableRowError("voucher") from error


def _reward_row(reward: Reward, seen_at: int) -> tuple[object, ...]:
    fields = [
        (field.id, storable(field.name), storable(field.value)) for field in reward.custom_fields
    ]
    return (
        reward.id,
        storable(reward.name),
        reward.worth.kind.value,
        str(reward.worth.number),
        reward.holding_days,
        int(reward.forced_validity),
        ms(reward.forced_from),
        ms(reward.forced_until),
        reward.stock,
        json.dumps(fields, ensure_ascii=False),
        seen_at,
    )


def _reward(row: tuple[Any, ...]) -> Reward:
    reward_id, name, kind, number, holding, forced, start, end, left, fields = row
    try:
        return Reward(
            id=RewardId(reward_id),
            name=name,
            worth=Worth(WorthKind(kind), Decimal(number)),
            holding_days=holding,
            forced_validity=bool(forced),
            forced_from=moment(start),
            forced_until=moment(end),
            stock=left,
            custom_fields=tuple(
                CustomField(number, name, value) for number, name, value in json.loads(fields)
            ),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("reward") from error


def _member(card_code: Code, row: tuple[Any, ...]) -> tuple[Member, datetime]:
    membership_id, first_name, last_name, tier, points, seen_at = row
    try:
        member = Member(card_code, membership_id, first_name, last_name, tier, points)
        return member, moment(seen_at)
    except MISREADINGS as error:
        raise UnreadableRowError("member") from error
