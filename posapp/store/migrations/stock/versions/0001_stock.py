"""What Splio last told: rewards, vouchers, members seen, notes of the sync."""

from __future__ import annotations

from alembic import op

revision = "stock_0001"
down_revision = None

STATEMENTS = (
    "PRAGMA application_id = 0x504F5353",
    # A reward without seen_at is a stub: a voucher names it, Splio has not described it yet, or no
    # longer does. synced_at: as of when its codes were last listed whole, so many as `listed` says.
    # From `held` on: what was counted of its codes after the last pass or import.
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
        takes_own INTEGER,
        seen_at INTEGER,
        synced_at INTEGER,
        listed INTEGER NOT NULL DEFAULT 0,
        held INTEGER NOT NULL DEFAULT 0,
        usable INTEGER NOT NULL DEFAULT 0,
        granted INTEGER NOT NULL DEFAULT 0,
        first_granted INTEGER,
        counted_at INTEGER
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
    "INSERT INTO sync_note (name, at) VALUES ('identity', random())",
    # The one pass of the sync that is under way or was interrupted: cursors, counts, the codes
    # listed so far (a JSON list a page). `took` in milliseconds. `origin`: a hash over where it asks.
    """
    CREATE TABLE sync_pass (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        started_at INTEGER NOT NULL,
        origin TEXT NOT NULL,
        after TEXT,
        rewards_listed INTEGER NOT NULL DEFAULT 0,
        unreadable INTEGER NOT NULL DEFAULT 0,
        took INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # failures: calls for its codes that failed while Splio answered others. skipped: given up.
    """
    CREATE TABLE sync_reward (
        reward_key INTEGER PRIMARY KEY REFERENCES reward (key),
        began_at INTEGER,
        after TEXT,
        codes INTEGER NOT NULL DEFAULT 0,
        unreadable INTEGER NOT NULL DEFAULT 0,
        done INTEGER NOT NULL DEFAULT 0,
        failures INTEGER NOT NULL DEFAULT 0,
        skipped INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE sync_listed (
        seq INTEGER PRIMARY KEY,
        codes TEXT NOT NULL
    ) STRICT
    """,
    # Whose word over the API the stock holds, in the form of sync_pass.origin.
    """
    CREATE TABLE stock_origin (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        origin TEXT NOT NULL
    ) STRICT
    """,
    # A pass that listed too little to be believed; the next one that agrees is.
    """
    CREATE TABLE sync_doubt (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        at INTEGER NOT NULL,
        held INTEGER NOT NULL,
        unlisted INTEGER NOT NULL
    ) STRICT
    """,
    # Files taken in, one row each. told_at: as of when its rows count. A row that stays 'writing'
    # was cut off by a crash. sha256 is NULL where the stock does not hold all that the file tells.
    # held, unlisted: what a file of all codes lacked so much of that nothing was swept.
    """
    CREATE TABLE file_import (
        id INTEGER PRIMARY KEY,
        scope TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified_at INTEGER NOT NULL,
        shape BLOB NOT NULL,
        sha256 BLOB,
        told_at INTEGER NOT NULL,
        at INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('writing', 'imported', 'stopped')),
        rows INTEGER NOT NULL DEFAULT 0,
        applied INTEGER NOT NULL DEFAULT 0,
        rejected INTEGER NOT NULL DEFAULT 0,
        duplicates INTEGER NOT NULL DEFAULT 0,
        swept INTEGER NOT NULL DEFAULT 0,
        rejects TEXT,
        held INTEGER,
        unlisted INTEGER
    ) STRICT
    """,
    # Blocks of files whose rows the stock holds as they were taken in, and no other file has named
    # any of their codes since. codes: four bytes a code, its CRC-32.
    """
    CREATE TABLE file_block (
        seq INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE,
        codes BLOB NOT NULL
    ) STRICT
    """,
    # Sets of columns that were taken in once, as a sorted JSON list.
    """
    CREATE TABLE file_shape (
        scope TEXT NOT NULL,
        columns TEXT NOT NULL,
        PRIMARY KEY (scope, columns)
    ) STRICT, WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
