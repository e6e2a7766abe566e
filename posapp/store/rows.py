"""The tables as SQLModel classes, for management screens and as the picture of the schema.

A test holds them against the migrations. The scan and burn paths do not import this module: its
libraries cost a quarter of a second. Table classes do not validate; the domain does.
"""

from __future__ import annotations

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from posapp.store import rows_archive as _archive  # noqa: F401 - imported for its tables
from posapp.store import rows_place as _place  # noqa: F401 - imported for its tables
from posapp.store.row_kinds import COMPACT, STRICT


class RewardRow(SQLModel, table=True):
    """A master reward; a stub (named by vouchers only) while `seen_at` is NULL."""

    __tablename__ = "reward"
    __table_args__ = STRICT

    key: int | None = Field(default=None, primary_key=True)
    external_id: str = Field(sa_type=Text, unique=True)
    name: str = Field(default="", sa_type=Text)
    worth_kind: str = Field(default="other", sa_type=Text)
    worth_number: str = Field(default="0", sa_type=Text)
    holding_days: int = 0
    forced_validity: int = 0
    forced_from: int | None = None
    forced_until: int | None = None
    stock: int | None = None
    custom_fields: str = Field(default="[]", sa_type=Text)
    takes_own: int | None = None
    seen_at: int | None = None
    synced_at: int | None = None
    listed: int = 0
    held: int = 0
    usable: int = 0
    granted: int = 0
    first_granted: int | None = None
    counted_at: int | None = None


class VoucherRow(SQLModel, table=True):
    """A granted reward as last told; moments in epoch milliseconds UTC."""

    __tablename__ = "voucher"
    __table_args__ = COMPACT

    code: str = Field(primary_key=True, sa_type=Text)
    reward_key: int | None = Field(default=None, foreign_key="reward.key")
    status: int
    status_text: str | None = Field(default=None, sa_type=Text)
    card_code: str | None = Field(default=None, sa_type=Text)
    membership_id: int | None = None
    earned_at: int | None = None
    expires_at: int | None = None
    burned_date: str | None = Field(default=None, sa_type=Text)
    burned_store: str | None = Field(default=None, sa_type=Text)
    burned_reason: str | None = Field(default=None, sa_type=Text)
    seen_at: int


class MemberRow(SQLModel, table=True):
    """A member seen at this till."""

    __tablename__ = "member"
    __table_args__ = COMPACT

    card_code: str = Field(primary_key=True, sa_type=Text)
    membership_id: int | None = None
    first_name: str = Field(sa_type=Text)
    last_name: str = Field(sa_type=Text)
    tier: str | None = Field(default=None, sa_type=Text)
    points: int | None = None
    seen_at: int


class SyncNoteRow(SQLModel, table=True):
    """When something of the sync last ended well."""

    __tablename__ = "sync_note"
    __table_args__ = COMPACT

    name: str = Field(primary_key=True, sa_type=Text)
    at: int


class SyncPassRow(SQLModel, table=True):
    """The pass of the sync that is under way or was interrupted."""

    __tablename__ = "sync_pass"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    started_at: int
    origin: str = Field(sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)
    rewards_listed: int = 0
    unreadable: int = 0
    took: int = 0


class SyncRewardRow(SQLModel, table=True):
    """A reward of that pass: how far the listing of its codes is."""

    __tablename__ = "sync_reward"
    __table_args__ = STRICT

    reward_key: int | None = Field(default=None, primary_key=True, foreign_key="reward.key")
    began_at: int | None = None
    after: str | None = Field(default=None, sa_type=Text)
    codes: int = 0
    unreadable: int = 0
    done: int = 0
    failures: int = 0
    skipped: int = 0


class SyncListedRow(SQLModel, table=True):
    """A page of codes that the pass listed, as a JSON list."""

    __tablename__ = "sync_listed"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    codes: str = Field(sa_type=Text)


class StockOriginRow(SQLModel, table=True):
    """Whose word over the API the stock holds, as a hash."""

    __tablename__ = "stock_origin"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    origin: str = Field(sa_type=Text)


class SyncDoubtRow(SQLModel, table=True):
    """A pass that listed too little to be believed."""

    __tablename__ = "sync_doubt"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    at: int
    held: int
    unlisted: int


class FileImportRow(SQLModel, table=True):
    """A file taken in; moments in epoch milliseconds UTC."""

    __tablename__ = "file_import"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    scope: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    size: int
    modified_at: int
    shape: bytes
    sha256: bytes | None = None
    told_at: int
    at: int
    outcome: str = Field(sa_type=Text)
    rows: int = 0
    applied: int = 0
    rejected: int = 0
    duplicates: int = 0
    swept: int = 0
    rejects: str | None = Field(default=None, sa_type=Text)
    held: int | None = None
    unlisted: int | None = None


class FileBlockRow(SQLModel, table=True):
    """A block of a file that need not be read again; `codes` holds a CRC-32 a code."""

    __tablename__ = "file_block"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    digest: bytes = Field(unique=True)
    codes: bytes


class FileShapeRow(SQLModel, table=True):
    """A set of columns that was taken in once."""

    __tablename__ = "file_shape"
    __table_args__ = COMPACT

    scope: str = Field(primary_key=True, sa_type=Text)
    columns: str = Field(primary_key=True, sa_type=Text)


class SaleRow(SQLModel, table=True):
    """A sale; `amount` in minor units."""

    __tablename__ = "sale"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text, unique=True)
    state: str = Field(sa_type=Text)
    opened_at: int
    till_id: str = Field(sa_type=Text)
    store_id: str | None = Field(default=None, sa_type=Text)
    ref: str | None = Field(default=None, sa_type=Text)
    amount: int | None = None
    card_code: str | None = Field(default=None, sa_type=Text)
    closed_at: int | None = None
    aside_at: int | None = None
    draft: str | None = Field(default=None, sa_type=Text)
    cashier: str | None = Field(default=None, sa_type=Text)


class BurnRow(SQLModel, table=True):
    """A burn; `value` in minor units, `burned_date` in the universe's local text."""

    __tablename__ = "burn"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text, unique=True)
    sale_id: str = Field(sa_type=Text, foreign_key="sale.id")
    code: str = Field(sa_type=Text)
    card_code: str | None = Field(default=None, sa_type=Text)
    reward_id: str | None = Field(default=None, sa_type=Text)
    reward_name: str = Field(sa_type=Text)
    value: int | None = None
    state: str = Field(sa_type=Text)
    created_at: int
    burned_date: str | None = Field(default=None, sa_type=Text)
    store_id: str | None = Field(default=None, sa_type=Text)
    attempts: int
    delays: int
    due_at: int | None = None
    last_answer: str | None = Field(default=None, sa_type=Text)
    unverified: int = 0
    route: str = Field(default="api", sa_type=Text)
    approved_by: str | None = Field(default=None, sa_type=Text)
    approved_why: str | None = Field(default=None, sa_type=Text)
    released: int = 0


class JournalRow(SQLModel, table=True):
    """A line of the journal; `detail` is JSON with codes masked."""

    __tablename__ = "journal"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    at: int
    fact: str = Field(sa_type=Text)
    burn_id: str | None = Field(default=None, sa_type=Text)
    sale_id: str | None = Field(default=None, sa_type=Text)
    person: str | None = Field(default=None, sa_type=Text)
    detail: str = Field(sa_type=Text)
    hash: bytes


class JournalKeyRow(SQLModel, table=True):
    """What a line of the journal is found by."""

    __tablename__ = "journal_key"
    __table_args__ = COMPACT

    key: str = Field(primary_key=True, sa_type=Text)
    seq: int = Field(primary_key=True)


class JournalKeyedRow(SQLModel, table=True):
    """How far the journal has its keys."""

    __tablename__ = "journal_keyed"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    through: int


class JournalArchiveRow(SQLModel, table=True):
    """A signed file that the journal's lines up to `through` went into."""

    __tablename__ = "journal_archive"
    __table_args__ = STRICT

    through: int | None = Field(default=None, primary_key=True)
    hash: bytes
    lines: int
    file: str = Field(sa_type=Text)
    sha256: bytes
    at: int


class ForgetLaterRow(SQLModel, table=True):
    """A burn, sale or grant whose card is forgotten once it is settled."""

    __tablename__ = "forget_later"
    __table_args__ = COMPACT

    id: str = Field(primary_key=True, sa_type=Text)
    asked_at: int


class PersonRow(SQLModel, table=True):
    """Somebody who works at this till; moments in epoch milliseconds UTC."""

    __tablename__ = "person"
    __table_args__ = STRICT

    name: str = Field(primary_key=True, sa_type=Text)
    role: str = Field(sa_type=Text)
    pin_hash: str = Field(sa_type=Text)
    created_at: int
    left_at: int | None = None
    failures: int = 0
    locked_until: int | None = None
    locked_tick: int | None = None


class GrantRow(SQLModel, table=True):
    """A new reward for a customer, under its idempotency key."""

    __tablename__ = "grant"
    __table_args__ = STRICT

    seq: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Text, unique=True)
    state: str = Field(sa_type=Text)
    card_code: str = Field(sa_type=Text)
    reward_id: str = Field(sa_type=Text)
    reward_name: str = Field(sa_type=Text)
    quantity: int
    value: int | None = None
    for_burn: str | None = Field(default=None, sa_type=Text, foreign_key="burn.id")
    by: str = Field(sa_type=Text)
    why: str = Field(sa_type=Text)
    created_at: int
    attempts: int
    delays: int
    due_at: int | None = None
    first_sent_at: int | None = None
    last_answer: str | None = Field(default=None, sa_type=Text)
    codes: str = Field(sa_type=Text)


class SettingSeenRow(SQLModel, table=True):
    """A setting as it was last seen; of a secret, a hash with its salt."""

    __tablename__ = "setting_seen"
    __table_args__ = COMPACT

    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
    salt: bytes | None = None


STOCK_TABLES = (
    "reward",
    "voucher",
    "member",
    "sync_note",
    "sync_pass",
    "sync_reward",
    "sync_listed",
    "stock_origin",
    "sync_doubt",
    "file_import",
    "file_block",
    "file_shape",
)
LEDGER_TABLES = (
    "sale",
    "burn",
    "journal",
    "journal_key",
    "journal_keyed",
    "journal_archive",
    "sale_archive",
    "used_code",
    "archive_leaving",
    "forget_later",
    "person",
    "setting_seen",
    "grant",
    "written_by",
    "till_place",
    "held_back",
)
