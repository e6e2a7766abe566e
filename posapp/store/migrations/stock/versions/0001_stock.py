"""What Splio last told: rewards, vouchers, members seen, notes of the sync."""

from __future__ import annotations

from alembic import op

revision = "stock_0001"
down_revision = None

STATEMENTS = (
    "PRAGMA application_id = 0x504F5353",
    # A reward without seen_at is a stub: a voucher names it, Splio has not described it yet.
    """
    CREATE TABLE reward (
        key INTEGER PRIMARY KEY,
        external_id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        worth_kind TEXT NOT NULL DEFAULT 'other',
        worth_number TEXT NOT NULL DEFAULT '0',
        holding_days INTEGER NOT NULL DEFAULT 0,
        forced_validity INTEGER NOT NULL DEFAULT 0,
        forced_from INTEGER,
        forced_until INTEGER,
        stock INTEGER,
        custom_fields TEXT NOT NULL DEFAULT '[]',
        seen_at INTEGER
    ) STRICT
    """,
    # status: 0 unrecognised, 1 available, 2 holding, 3 burned, 4 expired. status_text is NULL
    # where Splio's spelling is exactly the status' own word.
    """
    CREATE TABLE voucher (
        code TEXT NOT NULL PRIMARY KEY,
        reward_key INTEGER REFERENCES reward (key),
        status INTEGER NOT NULL,
        status_text TEXT,
        card_code TEXT,
        membership_id INTEGER,
        earned_at INTEGER,
        expires_at INTEGER,
        burned_date TEXT,
        burned_store TEXT,
        burned_reason TEXT,
        seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE member (
        card_code TEXT NOT NULL PRIMARY KEY,
        membership_id INTEGER,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        tier TEXT,
        points INTEGER,
        seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_note (
        name TEXT NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
