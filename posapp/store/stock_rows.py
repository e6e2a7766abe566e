"""Rewards, vouchers and members as rows of the stock, and the SQL that reads and writes them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.stock_pass import RewardCounts
from posapp.domain.voucher import CustomField, Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.store.cells import MISREADINGS, code, moment, ms, storable
from posapp.store.faults import UnreadableRowError

if TYPE_CHECKING:
    from posapp.domain.code import Code

STATUSES: Final = {
    VoucherStatus.UNRECOGNISED: 0,
    VoucherStatus.AVAILABLE: 1,
    VoucherStatus.HOLDING: 2,
    VoucherStatus.BURNED: 3,
    VoucherStatus.EXPIRED: 4,
}
USABLE: Final = (STATUSES[VoucherStatus.AVAILABLE], STATUSES[VoucherStatus.HOLDING])
# With its own word beside it: asking an enum for its value takes as long as ten of these.
_STATUS_OF: Final = {number: (status, status.value) for status, number in STATUSES.items()}
_BURNED: Final = STATUSES[VoucherStatus.BURNED]

FULL_SYNC: Final = "full_sync"  # as of then no granted code was missing
LAST_END: Final = "last_end"  # then a pass of the sync ended, whatever it found
ALL_CODES: Final = "all_codes"  # as of then every stored code stood as it stands

# Not moments, but numbers to compare.
SWEEPS: Final = "sweeps"  # how often a pass of the sync removed codes
IDENTITY: Final = "identity"  # of this file: one made anew has another

# A row that a pass found unchanged is not written again: it is as fresh as its reward's last whole
# listing. The columns behind `seen_at` let a reward be taken from memory.
VOUCHER: Final = f"""
    SELECT r.external_id, v.status, v.status_text, v.card_code, v.membership_id, v.earned_at,
        v.expires_at, v.burned_date, v.burned_store, v.burned_reason,
        max(v.seen_at, coalesce(r.synced_at, 0),
            coalesce((SELECT at FROM sync_note WHERE name = '{ALL_CODES}'), 0)),
        r.key, r.seen_at
    FROM voucher v LEFT JOIN reward r ON r.key = v.reward_key
    WHERE v.code = ?
"""  # noqa: S608

# A stub (no seen_at) stands for a reward that only its vouchers name so far.
_REWARD_COLUMNS: Final = """
    external_id, name, worth_kind, worth_number, holding_days, forced_validity, forced_from,
    forced_until, stock, custom_fields, takes_own
"""
REWARD: Final = (
    f"SELECT {_REWARD_COLUMNS} FROM reward WHERE external_id = ? AND seen_at IS NOT NULL"  # noqa: S608
)
REWARD_BY_KEY: Final = f"SELECT {_REWARD_COLUMNS} FROM reward WHERE key = ?"  # noqa: S608
REWARDS: Final = (
    f"SELECT {_REWARD_COLUMNS} FROM reward WHERE seen_at IS NOT NULL ORDER BY name, external_id"  # noqa: S608
)
COUNTS: Final = f"""
    SELECT external_id, held, usable, granted, first_granted, counted_at,
        max(coalesce(synced_at, -1),
            coalesce((SELECT at FROM sync_note WHERE name = '{ALL_CODES}'), -1))
    FROM reward WHERE seen_at IS NOT NULL
"""  # noqa: S608

PUT_REWARD: Final = """
    INSERT INTO reward (external_id, name, worth_kind, worth_number, holding_days,
        forced_validity, forced_from, forced_until, stock, custom_fields, takes_own, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (external_id) DO UPDATE SET
        name = excluded.name, worth_kind = excluded.worth_kind,
        worth_number = excluded.worth_number, holding_days = excluded.holding_days,
        forced_validity = excluded.forced_validity, forced_from = excluded.forced_from,
        forced_until = excluded.forced_until, stock = excluded.stock,
        custom_fields = excluded.custom_fields,
        takes_own = coalesce(excluded.takes_own, takes_own), seen_at = excluded.seen_at
"""

# A page asked for before a single answer came must not overrule it. Beyond this the stored moment
# is a wrong clock's, and would keep the voucher as it is for ever.
_PAGE_MAY_LAG_MS: Final = 10 * 60 * 1000

# What a source does not tell (NULL) does not erase what is known. A status is not told where both
# its number is "unrecognised" and its text empty; then the known one stays with its own date. The
# burn's evidence lives and dies with the status BURNED.
_UNTOLD: Final = "excluded.status = 0 AND excluded.status_text = ''"
_MERGED: Final = {
    "reward_key": "COALESCE(excluded.reward_key, reward_key)",
    "status": f"CASE WHEN {_UNTOLD} THEN status ELSE excluded.status END",
    "status_text": f"CASE WHEN {_UNTOLD} THEN status_text ELSE excluded.status_text END",
    "card_code": "COALESCE(excluded.card_code, card_code)",
    "membership_id": "COALESCE(excluded.membership_id, membership_id)",
    "earned_at": "COALESCE(excluded.earned_at, earned_at)",
    "expires_at": "COALESCE(excluded.expires_at, expires_at)",
} | {
    name: f"CASE WHEN excluded.status IN (0, {_BURNED})"
    f" THEN COALESCE(excluded.{name}, {name}) ELSE excluded.{name} END"
    for name in ("burned_date", "burned_store", "burned_reason")
}
_SET: Final = ", ".join(f"{name} = {merged}" for name, merged in _MERGED.items())
_CHANGED: Final = " OR ".join(f"{name} IS NOT {merged}" for name, merged in _MERGED.items())

PUT_VOUCHER: Final = f"""
    INSERT INTO voucher (code, reward_key, status, status_text, card_code, membership_id,
        earned_at, expires_at, burned_date, burned_store, burned_reason, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET {_SET},
        seen_at = CASE WHEN {_UNTOLD} THEN seen_at ELSE excluded.seen_at END
    WHERE (excluded.seen_at >= seen_at OR seen_at - excluded.seen_at > {_PAGE_MAY_LAG_MS})
"""  # noqa: S608
# Writing what is the same already would cost a page of the file for every code of every pass.
PUT_LISTED: Final = f"{PUT_VOUCHER} AND ({_CHANGED})"

MEMBER: Final = """
    SELECT membership_id, first_name, last_name, tier, points, seen_at
    FROM member WHERE card_code = ?
"""
PUT_MEMBER: Final = """
    INSERT INTO member (card_code, membership_id, first_name, last_name, tier, points, seen_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (card_code) DO UPDATE SET
        membership_id = excluded.membership_id, first_name = excluded.first_name,
        last_name = excluded.last_name, tier = excluded.tier, points = excluded.points,
        seen_at = excluded.seen_at
"""

NOTE: Final = "SELECT at FROM sync_note WHERE name = ?"
PUT_NOTE: Final = """
    INSERT INTO sync_note (name, at) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET at = excluded.at
"""


class RewardKeys:
    """The keys of rewards that vouchers name; one that is in no table yet gets a stub."""

    def __init__(self) -> None:
        self._known: Final[dict[str, int]] = {}

    def of(
        self, raw: sqlite3.Connection, vouchers: Collection[Voucher]
    ) -> tuple[Mapping[str, int], dict[str, int]]:
        """The keys these vouchers need, and those of them that are new to this object.

        Pass the new ones to `learn` once the transaction is through: a rollback takes stubs back.
        """
        fresh: dict[str, int] = {}
        for reward_id in {one.reward_id for one in vouchers}:
            if reward_id is None or reward_id in self._known:
                continue
            raw.execute("INSERT OR IGNORE INTO reward (external_id) VALUES (?)", (reward_id,))
            (key,) = raw.execute(
                "SELECT key FROM reward WHERE external_id = ?", (reward_id,)
            ).fetchone()
            fresh[reward_id] = key
        return (self._known | fresh if fresh else self._known), fresh

    def learn(self, fresh: Mapping[str, int]) -> None:
        """Remember keys that are on the disk now."""
        self._known.update(fresh)


def voucher_row(voucher: Voucher, keys: Mapping[str, int], seen_at: int) -> tuple[object, ...]:
    """The parameters of `PUT_VOUCHER` and `PUT_LISTED`."""
    text: str | None = voucher.status_text
    return (
        voucher.code.value,
        None if voucher.reward_id is None else keys[voucher.reward_id],
        STATUSES[voucher.status],
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


def voucher_of(asked: Code, row: tuple[Any, ...]) -> tuple[Voucher, datetime]:
    """The voucher of a row of `VOUCHER`, and as of when. Raises `UnreadableRowError`."""
    reward_id, number, text, card, membership_id, earned, expires, date, store, why, seen = row[:11]
    try:
        status, word = _STATUS_OF[number]
        # By place, as all of them are given: this is the path of every scan.
        voucher = Voucher(
            asked,
            reward_id,
            status,
            word if text is None else text,
            code(card),
            membership_id,
            moment(earned),
            moment(expires),
            date,
            store,
            why,
        )
        return voucher, moment(seen)
    except MISREADINGS as error:
        raise UnreadableRowError("voucher") from error


def reward_row(reward: Reward, seen_at: int) -> tuple[object, ...]:
    """The parameters of `PUT_REWARD`."""
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
        None if reward.takes_own is None else int(reward.takes_own),
        seen_at,
    )


def reward_of(row: tuple[Any, ...]) -> Reward:
    """The reward of a row of `REWARD`. Raises `UnreadableRowError`."""
    reward_id, name, kind, number, holding, forced, start, end, left, fields, own = row
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
            takes_own=None if own is None else bool(own),
        )
    except MISREADINGS as error:
        raise UnreadableRowError("reward") from error


def counts_of(row: tuple[Any, ...]) -> RewardCounts:
    """The counts of a row of `COUNTS` without its first column. Raises `UnreadableRowError`."""
    held, usable, granted, first_granted, counted_at, synced_at = row
    try:
        return RewardCounts(
            held=held,
            usable=usable,
            granted=granted,
            first_granted=moment(first_granted),
            counted_at=moment(counted_at),
            synced_at=moment(synced_at) if synced_at >= 0 else None,
        )
    except MISREADINGS as error:
        raise UnreadableRowError("reward") from error


def member_row(member: Member, seen_at: int) -> tuple[object, ...]:
    """The parameters of `PUT_MEMBER`."""
    return (
        member.card_code.value,
        member.membership_id,
        storable(member.first_name),
        storable(member.last_name),
        storable(member.tier),
        member.points,
        seen_at,
    )


def member_of(card_code: Code, row: tuple[Any, ...]) -> tuple[Member, datetime]:
    """The member of a row of `MEMBER`, and as of when. Raises `UnreadableRowError`."""
    membership_id, first_name, last_name, tier, points, seen_at = row
    try:
        member = Member(card_code, membership_id, first_name, last_name, tier, points)
        return member, moment(seen_at)
    except MISREADINGS as error:
        raise UnreadableRowError("member") from error
