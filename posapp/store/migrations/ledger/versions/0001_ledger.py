"""What was done at this till: sales, burns, and the journal of every change."""

from __future__ import annotations

from alembic import op

revision = "ledger_0001"
down_revision = None

STATEMENTS = (
    "PRAGMA application_id = 0x504F534C",
    """
    CREATE TABLE sale (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('open', 'completed', 'cancelled')),
        opened_at INTEGER NOT NULL,
        till_id TEXT NOT NULL,
        store_id TEXT,
        ref TEXT,
        amount INTEGER CHECK (amount >= 0),
        card_code TEXT,
        closed_at INTEGER,
        aside_at INTEGER,
        draft TEXT,
        cashier TEXT,
        CHECK (state = 'open' OR (aside_at IS NULL AND draft IS NULL)),
        CHECK ((state = 'open') = (closed_at IS NULL)),
        CHECK (state <> 'completed' OR (ref IS NOT NULL AND amount IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX sale_by_ref ON sale (ref) WHERE state = 'completed'",
    # A till has a handful of these among its hundred thousands.
    "CREATE INDEX sale_aside ON sale (id) WHERE aside_at IS NOT NULL",
    # seq orders the burns, never the clock. The newest burn never leaves, so it only grows.
    """
    CREATE TABLE burn (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        sale_id TEXT NOT NULL REFERENCES sale (id),
        code TEXT NOT NULL,
        card_code TEXT,
        reward_id TEXT,
        reward_name TEXT NOT NULL,
        value INTEGER,
        state TEXT NOT NULL CHECK (state IN (
            'reserved', 'pending', 'sending', 'confirmed', 'rejected', 'unclear', 'released',
            'written_off')),
        created_at INTEGER NOT NULL,
        burned_date TEXT,
        store_id TEXT,
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        delays INTEGER NOT NULL CHECK (delays >= 0),
        due_at INTEGER,
        last_answer TEXT,
        unverified INTEGER NOT NULL DEFAULT 0 CHECK (unverified IN (0, 1)),
        route TEXT NOT NULL DEFAULT 'api' CHECK (route IN ('api', 'file')),
        approved_by TEXT,
        approved_why TEXT,
        released INTEGER NOT NULL DEFAULT 0 CHECK (released = (state = 'released')),
        CHECK (state IN ('reserved', 'released')
            OR (burned_date IS NOT NULL AND card_code IS NOT NULL)),
        CHECK (state NOT IN ('pending', 'unclear') OR due_at IS NOT NULL),
        CHECK ((approved_by IS NULL) = (approved_why IS NULL))
    ) STRICT
    """,
    # The last line of defence against a code spent twice at one till. Its condition has a column of
    # its own, so that the other moves of a burn leave this index alone.
    "CREATE UNIQUE INDEX burn_one_live_use ON burn (code) WHERE released = 0",
    "CREATE INDEX burn_by_sale ON burn (sale_id)",
    "CREATE INDEX burn_by_state ON burn (state)",
    # What was taken without Splio's word and is not confirmed is asked for at every sale. Burns that
    # Splio vouched for never touch this index.
    """
    CREATE INDEX burn_exposed ON burn (sale_id, value)
    WHERE unverified = 1 AND state IN ('pending', 'sending', 'unclear')
    """,
    # Each line carries a hash over itself and the line before, so that a changed past is found. No
    # index: each would be one more page to sync in every completion, for a story that a manager asks
    # for now and then; journal_key is filled beside the selling. No foreign keys: a line must never
    # be refused.
    """
    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        fact TEXT NOT NULL,
        burn_id TEXT,
        sale_id TEXT,
        person TEXT,
        detail TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT
    """,
    # What lines are found by: a kind and a value, e.g. the burn, the day, the person.
    """
    CREATE TABLE journal_key (
        key TEXT NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (key, seq)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE journal_keyed (id INTEGER PRIMARY KEY CHECK (id = 1), through INTEGER NOT NULL) STRICT",
    # Lines that were taken over into a signed file, and only these, may go.
    """
    CREATE TABLE journal_archive (
        through INTEGER PRIMARY KEY,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        lines INTEGER NOT NULL,
        file TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TRIGGER archive_keeps_its_lines BEFORE UPDATE ON journal_archive
    BEGIN SELECT RAISE(ABORT, 'the list of archives is only ever added to'); END
    """,
    """
    CREATE TRIGGER archive_keeps_all_lines BEFORE DELETE ON journal_archive
    BEGIN SELECT RAISE(ABORT, 'the list of archives is only ever added to'); END
    """,
    """
    CREATE TRIGGER journal_keeps_its_lines BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END
    """,
    """
    CREATE TRIGGER journal_keeps_all_lines BEFORE DELETE ON journal
    WHEN NOT EXISTS (SELECT 1 FROM journal_archive WHERE through >= OLD.seq)
    BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END
    """,
    # Old sales that went into signed files with their burns, and what stays of the codes used then:
    # such a code is never taken again. What is about to leave is named first, in the same
    # transaction, so that nothing else is ever deleted.
    """
    CREATE TABLE sale_archive (
        number INTEGER PRIMARY KEY,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        sales INTEGER NOT NULL,
        burns INTEGER NOT NULL,
        since INTEGER NOT NULL,
        until INTEGER NOT NULL,
        file TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE used_code (
        code TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('confirmed', 'written_off')),
        sale_id TEXT NOT NULL,
        ref TEXT,
        at INTEGER NOT NULL,
        archive INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE archive_leaving (sale_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TRIGGER sale_archive_keeps_its_lines BEFORE UPDATE ON sale_archive
    BEGIN SELECT RAISE(ABORT, 'the list of archives is only ever added to'); END
    """,
    """
    CREATE TRIGGER sale_archive_keeps_all_lines BEFORE DELETE ON sale_archive
    BEGIN SELECT RAISE(ABORT, 'the list of archives is only ever added to'); END
    """,
    """
    CREATE TRIGGER used_code_keeps_its_lines BEFORE UPDATE ON used_code
    BEGIN SELECT RAISE(ABORT, 'a used code stays used'); END
    """,
    """
    CREATE TRIGGER used_code_keeps_all_lines BEFORE DELETE ON used_code
    BEGIN SELECT RAISE(ABORT, 'a used code stays used'); END
    """,
    # Whose holder wants to be forgotten, but whose card is needed yet: burns and open sales by their
    # id, never by the card.
    """
    CREATE TABLE forget_later (
        id TEXT PRIMARY KEY,
        asked_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    # Names are never given to another: lines and sales name people by them. A secret is a salted,
    # slow hash; the failures are kept here so that a restart does not forget them.
    """
    CREATE TABLE person (
        name TEXT PRIMARY KEY COLLATE NOCASE,
        role TEXT NOT NULL CHECK (role IN ('cashier', 'manager')),
        pin_hash TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        left_at INTEGER,
        failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
        locked_until INTEGER,
        locked_tick INTEGER
    ) STRICT
    """,
    """
    CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person
    BEGIN SELECT RAISE(ABORT, 'a person is never deleted'); END
    """,
    # New rewards given for refunds and mistakes. Each is here before it is sent; its key is what
    # Splio knows the call by.
    """
    CREATE TABLE "grant" (
        seq INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('planned', 'sent', 'granted', 'refused', 'unclear')),
        card_code TEXT NOT NULL,
        reward_id TEXT NOT NULL,
        reward_name TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        value INTEGER,
        for_burn TEXT REFERENCES burn (id),
        by TEXT NOT NULL,
        why TEXT NOT NULL CHECK (why <> ''),
        created_at INTEGER NOT NULL,
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        delays INTEGER NOT NULL CHECK (delays >= 0),
        due_at INTEGER,
        first_sent_at INTEGER,
        last_answer TEXT,
        codes TEXT NOT NULL,
        CHECK (state <> 'planned' OR attempts = 0)
    ) STRICT
    """,
    """
    CREATE INDEX grant_open ON "grant" (seq) WHERE state IN ('planned', 'sent', 'unclear')
    """,
    """
    CREATE INDEX grant_for_burn ON "grant" (for_burn) WHERE for_burn IS NOT NULL
    """,
    """
    CREATE TRIGGER grant_keeps_its_terms
    BEFORE UPDATE OF seq, key, card_code, reward_id, quantity, value, for_burn, by, why, created_at
    ON "grant"
    WHEN NEW.seq IS NOT OLD.seq OR NEW.key IS NOT OLD.key OR NEW.reward_id IS NOT OLD.reward_id
        OR NEW.quantity IS NOT OLD.quantity OR NEW.value IS NOT OLD.value
        OR NEW.for_burn IS NOT OLD.for_burn OR NEW.by IS NOT OLD.by OR NEW.why IS NOT OLD.why
        OR NEW.created_at IS NOT OLD.created_at
        OR (NEW.card_code IS NOT OLD.card_code AND NOT (NEW.card_code = 'forgotten'
            AND OLD.state IN ('granted', 'refused')))
    BEGIN SELECT RAISE(ABORT, 'a grant keeps its terms'); END
    """,
    """
    CREATE TRIGGER grant_ends_once BEFORE UPDATE OF state ON "grant"
    WHEN OLD.state IN ('granted', 'refused') AND NEW.state IS NOT OLD.state
    BEGIN SELECT RAISE(ABORT, 'a settled grant stays settled'); END
    """,
    """
    CREATE TRIGGER grant_is_never_deleted BEFORE DELETE ON "grant"
    BEGIN SELECT RAISE(ABORT, 'a grant is never deleted'); END
    """,
    # Never to be renamed: an older program reads here which version it takes to open a newer file.
    """
    CREATE TABLE written_by (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        version TEXT NOT NULL,
        reader TEXT NOT NULL
    ) STRICT
    """,
    # What was last seen of each setting, as text; of a secret, a hash with its salt.
    """
    CREATE TABLE setting_seen (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL,
        salt BLOB CHECK (length(salt) = 16)
    ) STRICT, WITHOUT ROWID
    """,
    # Which till this is and where it stands, so that a copy in another place is known for one. While
    # `held_at` is set a manager has yet to say which till it is.
    """
    CREATE TABLE till_place (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        identity TEXT NOT NULL,
        till_id TEXT NOT NULL,
        host TEXT NOT NULL,
        folder TEXT NOT NULL,
        machine TEXT NOT NULL,
        addresses TEXT NOT NULL,
        seen_machine TEXT,
        seen_folder TEXT,
        held_at INTEGER
    ) STRICT
    """,
    # Burns and grants that another till may send as well: nothing sends them until then.
    "CREATE TABLE held_back (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TRIGGER burn_keeps_its_identity
    BEFORE UPDATE OF seq, id, code, sale_id, created_at ON burn
    WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.code IS NOT OLD.code
        OR NEW.sale_id IS NOT OLD.sale_id OR NEW.created_at IS NOT OLD.created_at
    BEGIN SELECT RAISE(ABORT, 'a burn keeps its id, code and sale'); END
    """,
    """
    CREATE TRIGGER burn_keeps_its_terms
    BEFORE UPDATE OF card_code, burned_date, value, unverified, approved_by, approved_why ON burn
    WHEN OLD.burned_date IS NOT NULL AND (NEW.burned_date IS NOT OLD.burned_date
        OR NEW.value IS NOT OLD.value
        OR (NEW.card_code IS NOT OLD.card_code AND NOT (NEW.card_code IS 'forgotten'
            AND OLD.state IN ('confirmed', 'released', 'written_off')))
        OR NEW.unverified IS NOT OLD.unverified
        OR NEW.approved_by IS NOT OLD.approved_by OR NEW.approved_why IS NOT OLD.approved_why)
    BEGIN SELECT RAISE(ABORT, 'a completed burn keeps its terms'); END
    """,
    """
    CREATE TRIGGER burn_leaves_for_an_archive_only BEFORE DELETE ON burn
    WHEN OLD.state NOT IN ('confirmed', 'released', 'written_off')
        OR NOT EXISTS (SELECT 1 FROM archive_leaving WHERE sale_id = OLD.sale_id)
        OR (OLD.released = 0 AND NOT EXISTS (SELECT 1 FROM used_code WHERE code = OLD.code))
    BEGIN SELECT RAISE(ABORT, 'a burn is never deleted'); END
    """,
    """
    CREATE TRIGGER burn_takes_no_used_code BEFORE INSERT ON burn
    WHEN EXISTS (SELECT 1 FROM used_code WHERE code = NEW.code)
    BEGIN SELECT RAISE(ABORT, 'this code was used at this till'); END
    """,
    """
    CREATE TRIGGER burn_needs_an_open_sale BEFORE INSERT ON burn
    WHEN (SELECT state FROM sale WHERE id = NEW.sale_id) IS NOT 'open'
    BEGIN SELECT RAISE(ABORT, 'the sale of this burn is not open'); END
    """,
    """
    CREATE TRIGGER sale_leaves_for_an_archive_only BEFORE DELETE ON sale
    WHEN OLD.state = 'open' OR NOT EXISTS (SELECT 1 FROM archive_leaving WHERE sale_id = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'a sale is never deleted'); END
    """,
    # Of a closed sale only the card's number may go, once its holder wants to be forgotten.
    # One program for all rules: completing a sale is what the till does most. The + keeps SQLite
    # from walking through every reservation of the till instead of this sale's few burns.
    """
    CREATE TRIGGER sale_closes_once_and_whole BEFORE UPDATE ON sale
    WHEN (OLD.state <> 'open' AND NOT (
            OLD.card_code IS NOT NULL AND NEW.card_code IS 'forgotten' AND NEW.state = OLD.state
            AND NEW.opened_at = OLD.opened_at AND NEW.till_id = OLD.till_id
            AND NEW.store_id IS OLD.store_id AND NEW.ref IS OLD.ref AND NEW.amount IS OLD.amount
            AND NEW.closed_at IS OLD.closed_at AND NEW.aside_at IS OLD.aside_at
            AND NEW.draft IS OLD.draft AND NEW.cashier IS OLD.cashier))
        OR NEW.id IS NOT OLD.id OR NEW.seq IS NOT OLD.seq
        OR (NEW.state <> 'open'
            AND EXISTS (SELECT 1 FROM burn WHERE sale_id = NEW.id AND +state = 'reserved'))
    BEGIN SELECT RAISE(ABORT, 'a sale closes once, and holds no reservation then'); END
    """,
)


def upgrade() -> None:
    """Create the tables, their indexes and their guards."""
    for statement in STATEMENTS:
        op.execute(statement)
