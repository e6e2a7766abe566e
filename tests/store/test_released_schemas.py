"""Every released schema comes to this program's with a full queue in it, or stays as it was."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from posapp import __version__
from posapp.domain.burn import BurnState
from posapp.domain.errors import StoreError
from posapp.domain.grant import GrantState
from posapp.store.backup import examine
from posapp.store.db import open_writer
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from posapp.store.schema import LEDGER, STOCK, Schema
from tests.store.makers import change, rows
from tests.store.released import (
    EACH,
    contents,
    facts_of,
    fingerprint,
    fresh,
    released,
    versions,
)

SCHEMAS = pytest.mark.parametrize("schema", [LEDGER, STOCK], ids=lambda schema: schema.name)
VERSIONS = pytest.mark.parametrize("version", versions())

# A table rebuilt as SQLite's manual says, since its columns' rules cannot be changed otherwise.
REBUILD = """
from alembic import op
revision = "ledger_0002"
down_revision = "ledger_0001"
MORE = "SELECT sql FROM sqlite_master WHERE tbl_name = 'burn' AND type <> 'table' AND sql <> ''"
def upgrade() -> None:
    bind = op.get_bind()
    one = "SELECT sql FROM sqlite_master WHERE name = 'burn'"
    (table,) = bind.exec_driver_sql(one).fetchone()
    more = [sql for (sql,) in bind.exec_driver_sql(MORE).fetchall()]
    bind.exec_driver_sql("PRAGMA legacy_alter_table=ON")
    named = table.replace("CREATE TABLE burn", "CREATE TABLE burn_new", 1)
    named = named.replace("seq INTEGER PRIMARY KEY,", "seq INTEGER PRIMARY KEY, shop TEXT,", 1)
    bind.exec_driver_sql(named)
    names = [row[1] for row in bind.exec_driver_sql("PRAGMA table_info(burn)").fetchall()]
    cells = ", ".join(names)
    bind.exec_driver_sql(f"INSERT INTO burn_new ({cells}) SELECT {cells} FROM burn")
    MIDDLE
    bind.exec_driver_sql("DROP TABLE burn")
    bind.exec_driver_sql("ALTER TABLE burn_new RENAME TO burn")
    for sql in more:
        bind.exec_driver_sql(sql)
"""
KILL = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
FULL = (
    "pages = bind.exec_driver_sql('PRAGMA page_count').fetchone()[0];"
    " bind.exec_driver_sql(f'PRAGMA max_page_count={pages}');"
    " bind.exec_driver_sql('CREATE TABLE large (x BLOB)');"
    " bind.exec_driver_sql('INSERT INTO large VALUES (zeroblob(4000000))')"
)
MIGRATE = """
import sys
from pathlib import Path
from dataclasses import replace
from posapp.store.db import open_writer
from posapp.store.schema import LEDGER
path, scripts = map(Path, sys.argv[1:3])
known = (*LEDGER.revisions, "ledger_0002")
open_writer(path, replace(LEDGER, scripts=scripts, revisions=known)).close()
"""


def next_program(tmp_path: Path, middle: str = "pass") -> Schema:
    """The ledger of a later program, which rebuilds a table of this one's."""
    scripts = tmp_path / "scripts"
    shutil.copytree(LEDGER.scripts, scripts)
    (scripts / "versions" / "0002_next.py").write_text(REBUILD.replace("MIDDLE", middle))
    known = (*LEDGER.revisions, "ledger_0002")
    return replace(LEDGER, scripts=scripts, revisions=known, reader="0.2.0")


def as_it_was(path: Path, before: dict[str, list[object]]) -> None:
    """The file is of this program's version, whole, with its queue, and can be worked with."""
    assert rows(path, "SELECT version_num FROM alembic_version") == [(LEDGER.head,)]
    assert contents(path) == before
    with LedgerFile.open(path) as ledger:
        assert ledger.queue_state().counts[BurnState.PENDING] > EACH
    examine(path, LEDGER)


# --- the guard ---------------------------------------------------------------------------------


@SCHEMAS
def test_a_released_schema_is_never_changed(tmp_path: Path, schema: Schema) -> None:
    known = {facts_of(version)[schema.name]["revision"]: version for version in versions()}
    assert set(known) == set(schema.revisions), (
        f"each revision of the {schema.name} needs its files: python -m tests.store.released"
    )
    told = facts_of(known[schema.head])[schema.name]["fingerprint"]
    assert fingerprint(fresh(schema, tmp_path)) == told, (
        f"{schema.head} of {known[schema.head]} was changed. If that version is released, add a"
        " revision instead; if not, write its files anew: python -m tests.store.released"
    )


@VERSIONS
@SCHEMAS
def test_the_files_are_what_is_told_of_them(tmp_path: Path, schema: Schema, version: str) -> None:
    path = released(version, schema, tmp_path)
    assert fingerprint(path) == facts_of(version)[schema.name]["fingerprint"]
    empty = {name for name, found in contents(path).items() if not found}
    if schema is LEDGER:
        assert empty <= {"archive_leaving", "held_back"}
        states = rows(path, "SELECT state, count(*) FROM burn GROUP BY state ORDER BY state")
        assert [state for state, _count in states] == sorted(state.value for state in BurnState)
        assert min(int(str(count)) for _state, count in states) >= EACH
        grants = {state for (state,) in rows(path, 'SELECT DISTINCT state FROM "grant"')}
        assert grants == {"planned", "sent", "granted", "refused", "unclear"}
        assert set(GrantState) >= grants


# --- upgrades ----------------------------------------------------------------------------------


@VERSIONS
def test_every_released_ledger_opens_with_its_queue_and_its_journal(
    tmp_path: Path, version: str
) -> None:
    path = released(version, LEDGER, tmp_path)
    before = contents(path)
    with LedgerFile.open(path) as ledger:
        assert len(ledger.queue(BurnState.PENDING)) == len(
            [row for row in before["burn"] if "pending" in row]
        )
    with JournalView.open(path) as view:
        found = view.check(lambda _done, _total: None, tmp_path / "archive", None)
    assert found.is_sound, found.findings
    after = contents(path)
    assert {name: after[name] for name in before} == before


@VERSIONS
def test_every_released_stock_opens(tmp_path: Path, version: str) -> None:
    path = released(version, STOCK, tmp_path)
    before = contents(path)
    open_writer(path, STOCK).close()
    after = contents(path)
    assert {name: after[name] for name in before} == before


def test_a_table_is_rebuilt_with_a_full_queue_in_it(tmp_path: Path) -> None:
    path = released(__version__, LEDGER, tmp_path)
    before = contents(path)
    guards = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    triggers = rows(path, guards)
    schema = next_program(tmp_path)
    open_writer(path, schema).close()

    after = contents(path)
    assert [row[:1] + row[2:] for row in after.pop("burn")] == before.pop("burn")
    assert after == before
    assert rows(path, guards) == triggers
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "SELECT version, reader FROM written_by") == [(__version__, "0.2.0")]
    copy = path.with_name("ledger.db.before-ledger_0002")
    as_it_was(copy, contents(released(__version__, LEDGER, tmp_path / "again")))

    # The older program says which version it takes, and leaves the file alone.
    content = path.read_bytes()
    with pytest.raises(StoreError) as refused:
        LedgerFile.open(path)
    assert refused.value.code == "store.newer_database"
    assert refused.value.params["install"] == "0.2.0"
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
def test_a_program_killed_in_the_middle_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = released(__version__, LEDGER, tmp_path)
    before = contents(path)
    scripts = next_program(tmp_path, KILL).scripts
    died = subprocess.run(
        [sys.executable, "-c", MIGRATE, str(path), str(scripts)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert died.returncode == -signal.SIGKILL, died.stderr
    as_it_was(path, before)
    as_it_was(path.with_name("ledger.db.before-ledger_0002"), before)


def test_a_disk_that_fills_in_the_middle_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = released(__version__, LEDGER, tmp_path)
    before = contents(path)
    with pytest.raises(StoreError) as failed:
        open_writer(path, next_program(tmp_path, FULL))
    assert failed.value.code == "store.full"
    as_it_was(path, before)


def test_where_no_copy_can_be_made_nothing_is_migrated(tmp_path: Path) -> None:
    path = released(__version__, LEDGER, tmp_path)
    before = contents(path)
    path.with_name("ledger.db.before-ledger_0002.part").mkdir()
    with pytest.raises(StoreError):
        open_writer(path, next_program(tmp_path))
    as_it_was(path, before)


@pytest.mark.parametrize("fault", ["damaged", "keys", "forged"])
def test_a_copy_that_is_not_sound_stops_the_migration(tmp_path: Path, fault: str) -> None:
    path = released(__version__, LEDGER, tmp_path)
    if fault == "damaged":
        ((root,),) = rows(path, "SELECT rootpage FROM sqlite_master WHERE name = 'burn_by_sale'")
        content = bytearray(path.read_bytes())
        start = (int(str(root)) - 1) * 4096
        content[start + 200 : start + 4096] = b"\xa5" * 3896
        path.write_bytes(content)
    elif fault == "keys":
        change(path, "DROP TRIGGER sale_leaves_for_an_archive_only")
        change(path, "DELETE FROM sale WHERE id = 'sale-1'")
    else:
        change(path, "DROP TRIGGER journal_keeps_its_lines")
        change(
            path, "UPDATE journal SET fact = 'Forged' WHERE seq = (SELECT max(seq) FROM journal)"
        )
    before = rows(path, "SELECT name, sql FROM sqlite_master ORDER BY name")
    with pytest.raises(StoreError) as stopped:
        open_writer(path, next_program(tmp_path))
    assert stopped.value.code == "store.bad_copy"
    assert rows(path, "SELECT version_num FROM alembic_version") == [(LEDGER.head,)]
    assert rows(path, "SELECT name, sql FROM sqlite_master ORDER BY name") == before
    assert not list(tmp_path.glob("*.before-*"))
