"""Versions of the files: the lists, the scripts, the picture, the copy before a change."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Table, create_engine
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from posapp.domain.errors import StoreError
from posapp.domain.ids import SaleId
from posapp.store.db import open_ledger, open_reader, open_stock, open_writer
from posapp.store.ledger import LedgerFile
from posapp.store.rows import LEDGER_TABLES, STOCK_TABLES
from posapp.store.schema import LEDGER, STOCK, Schema
from tests.store.makers import open_sale, reserved, rows

GOOD = """
from alembic import op
revision = "ledger_0002"
down_revision = "ledger_0001"
def upgrade() -> None:
    op.execute("ALTER TABLE sale ADD COLUMN clerk TEXT")
    op.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")
"""
FAILING = GOOD + "    op.execute('INSERT INTO nowhere VALUES (1)')\n"
UNTIDY = GOOD + (
    "    op.execute('DROP TRIGGER burn_needs_an_open_sale')\n"
    '    op.execute("INSERT INTO burn (id, sale_id, code, reward_name, state, created_at,'
    " attempts, delays) VALUES ('x', 'no sale', 'c', '', 'reserved', 0, 0, 0)\")\n"
)


def next_schema(tmp_path: Path, script: str) -> Schema:
    """The ledger of the next program: one more migration."""
    scripts = tmp_path / "scripts 100%"
    shutil.copytree(LEDGER.scripts, scripts)
    (scripts / "versions" / "0002_next.py").write_text(script)
    return replace(LEDGER, scripts=scripts, revisions=(*LEDGER.revisions, "ledger_0002"))


@pytest.fixture
def used_ledger(ledger_path: Path) -> Path:
    with LedgerFile.open(ledger_path) as ledger:
        ledger.open_sale(open_sale())
        ledger.reserve(reserved(1))
    return ledger_path


@pytest.mark.parametrize("schema", [STOCK, LEDGER], ids=lambda schema: schema.name)
def test_the_known_versions_are_the_scripts(schema: Schema) -> None:
    scripts = ScriptDirectory(str(schema.scripts))
    walked = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(walked)) == schema.revisions
    assert scripts.get_heads() == [schema.head]


def test_the_copy_before_a_migration(tmp_path: Path, used_ledger: Path) -> None:
    schema = next_schema(tmp_path, GOOD)
    with pytest.raises(StoreError) as refused:
        open_reader(used_ledger, schema)  # not before its writer has migrated it
    assert refused.value.code == "store.older_database"

    open_writer(used_ledger, schema).close()
    assert rows(used_ledger, "SELECT version_num FROM alembic_version") == [("ledger_0002",)]
    assert rows(used_ledger, "SELECT clerk FROM sale") == [(None,)]

    copy = used_ledger.with_name("ledger.db.before-ledger_0002")
    beside = sorted(file.name for file in used_ledger.parent.glob("ledger*"))
    assert beside == ["ledger.db", copy.name]
    assert rows(copy, "PRAGMA integrity_check") == [("ok",)]
    assert rows(copy, "SELECT version_num FROM alembic_version") == [("ledger_0001",)]
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with LedgerFile.open(copy) as old:  # and the old program can work with it
        assert old.burns_of(SaleId("sale-1")) == [reserved(1)]

    with pytest.raises(StoreError, match=r"store\.newer_database"):
        open_ledger(used_ledger)


def test_the_copy_holds_what_only_the_log_had(tmp_path: Path, used_ledger: Path) -> None:
    with LedgerFile.open(used_ledger) as ledger:
        ledger.reserve(reserved(2))
        dead = tmp_path / "dead"
        shutil.copytree(used_ledger.parent, dead)
    open_writer(dead / "ledger.db", next_schema(tmp_path, GOOD)).close()
    copied = rows(dead / "ledger.db.before-ledger_0002", "SELECT id FROM burn ORDER BY seq")
    assert copied == [("burn-1",), ("burn-2",)]


@pytest.mark.parametrize("script", [FAILING, UNTIDY], ids=["failing", "untidy"])
def test_a_failing_migration_changes_nothing(
    tmp_path: Path, used_ledger: Path, script: str
) -> None:
    before = rows(used_ledger, "SELECT * FROM sqlite_master")
    schema = next_schema(tmp_path, script)
    for _ in range(2):  # an old copy is no obstacle
        with pytest.raises(StoreError):
            open_writer(used_ledger, schema)
    assert rows(used_ledger, "SELECT * FROM sqlite_master") == before
    assert rows(used_ledger, "SELECT version_num FROM alembic_version") == [("ledger_0001",)]
    with LedgerFile.open(used_ledger) as ledger:
        assert ledger.burns_of(SaleId("sale-1")) == [reserved(1)]


def test_a_fresh_file_and_a_stock_need_no_copy(tmp_path: Path) -> None:
    open_writer(tmp_path / "new" / "ledger.db", next_schema(tmp_path, GOOD)).close()
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["ledger.db"]
    assert not STOCK.copied_first


def columns(raw: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    """Name, type, NOT NULL and place in the key of each column."""
    return [
        (name, kind, bool(required), key)
        for _, name, kind, required, _, key in raw.execute(f"PRAGMA table_info({table})")
    ]


@pytest.mark.parametrize(
    ("opener", "names"), [(open_stock, STOCK_TABLES), (open_ledger, LEDGER_TABLES)]
)
def test_the_picture_is_the_schema(tmp_path: Path, opener: Any, names: tuple[str, ...]) -> None:
    pictured = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: pictured, poolclass=StaticPool)
    tables: list[Table] = [SQLModel.metadata.tables[name] for name in names]
    SQLModel.metadata.create_all(engine, tables=tables)
    real = opener(tmp_path / "any.db")
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    assert {name for (name,) in real.raw.execute(query)} == set(names)
    for name in names:
        # SQLite reports NOT NULL for a rowid key only where it was written out.
        ours = [(c[0], c[1], c[2] or c[3] > 0, c[3]) for c in columns(real.raw, name)]
        theirs = [(c[0], c[1], c[2] or c[3] > 0, c[3]) for c in columns(pictured, name)]
        assert ours == theirs
        keys = f"PRAGMA foreign_key_list({name})"
        assert sorted(row[2:5] for row in real.raw.execute(keys)) == sorted(
            row[2:5] for row in pictured.execute(keys)
        )
        shape = "SELECT wr, strict FROM pragma_table_list WHERE name = ? AND schema = 'main'"
        assert (
            real.raw.execute(shape, (name,)).fetchone()
            == pictured.execute(shape, (name,)).fetchone()
        )
    real.close()
    engine.dispose()
    pictured.close()
