"""Opening: modes, pragmas, versions, and what every trouble is called."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from posapp.domain.errors import Disposition, StoreError
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.ports import Ledger, LedgerReader, Stock, StockReader
from posapp.store.db import Database, open_ledger, open_stock, read_ledger, read_stock
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.schema import LEDGER, STOCK, Schema
from posapp.store.stock import StockFile, StockView
from tests.store.makers import NOON, change, open_sale, reserved, rows, voucher_code

Opener = Callable[[Path], Database]
BOTH = pytest.mark.parametrize(
    ("writer", "reader", "schema"),
    [(open_stock, read_stock, STOCK), (open_ledger, read_ledger, LEDGER)],
    ids=["stock", "ledger"],
)


def pragma(database: Database, name: str) -> object:
    return database.raw.execute(f"PRAGMA {name}").fetchone()[0]


def hashes(directory: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in directory.iterdir()
    }


def test_the_classes_are_what_the_ports_ask_for(tmp_path: Path) -> None:
    with StockFile.open(tmp_path / "s.db") as stock, LedgerFile.open(tmp_path / "l.db") as ledger:
        ports: tuple[Stock, Ledger] = (stock, ledger)
        assert ports
        with StockView.open(tmp_path / "s.db") as seen, LedgerView.open(tmp_path / "l.db") as read:
            views: tuple[StockReader, LedgerReader] = (seen, read)
            assert views


@BOTH
def test_pragmas(tmp_path: Path, writer: Opener, reader: Opener, schema: Schema) -> None:
    level = {"stock": 1, "ledger": 2}[schema.name]
    path = tmp_path / "any.db"
    written = writer(path)
    assert pragma(written, "journal_mode") == "wal"
    assert pragma(written, "synchronous") == level  # 1 NORMAL, 2 FULL
    assert pragma(written, "foreign_keys") == 1
    assert pragma(written, "busy_timeout") == 5000
    assert pragma(written, "wal_autocheckpoint") == 1000
    assert pragma(written, "application_id") == schema.application_id
    read = reader(path)
    assert pragma(read, "query_only") == 1
    assert pragma(read, "wal_autocheckpoint") == 0
    assert pragma(read, "busy_timeout") == 5000
    with pytest.raises(StoreError) as refused, read.reading():
        read.raw.execute("DELETE FROM alembic_version")
    assert refused.value.code == "store.read_only"
    read.close()
    written.close()
    written.close()  # twice does no harm


@BOTH
@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_can_open_the_files(
    tmp_path: Path, writer: Opener, reader: Opener, schema: Schema
) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "new" / "any.db"
        written = writer(path)
        with written.writing() as raw:
            raw.execute("UPDATE alembic_version SET version_num = version_num")
        files = sorted(path.parent.iterdir())
        assert [file.name for file in files] == ["any.db", "any.db-shm", "any.db-wal"]
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        written.close()

        path.chmod(0o644)  # an older program, or a copy by hand
        writer(path).close()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


@pytest.mark.parametrize("name", ["a b", "50%", "what?mode=memory", "no#1", "é ü", "a%20b"])
def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    if os.name == "nt" and "?" in name:
        pytest.skip("not a name there")
    path = tmp_path / name / f"{name}.db"
    with LedgerFile.open(path) as ledger:
        ledger.open_sale(open_sale())
        assert path.is_file()
        with LedgerView.open(path) as view:
            assert view.sale(SaleId("sale-1")) == open_sale()


def test_a_closed_file_is_a_bug_not_a_store_error(ledger: LedgerFile) -> None:
    ledger.close()
    with pytest.raises(sqlite3.ProgrammingError):
        ledger.burn(BurnId("any"))


# --- refusals ----------------------------------------------------------------------------------


@BOTH
def test_a_newer_database_is_refused_and_left_alone(
    tmp_path: Path, writer: Opener, reader: Opener, schema: Schema
) -> None:
    path = tmp_path / "any.db"
    writer(path).close()
    change(path, "UPDATE alembic_version SET version_num = 'from_the_future'")
    before = hashes(tmp_path)
    for opener in (writer, reader):
        with pytest.raises(StoreError) as refused:
            opener(path)
        assert refused.value.code == "store.newer_database"
        assert refused.value.disposition is Disposition.ASK
        known = {"path": str(path), "found": "from_the_future", "known": schema.head}
        if schema is LEDGER:
            known["install"] = schema.reader
        assert refused.value.params == known
        if opener is writer:
            assert hashes(tmp_path) == before
    assert hashes(tmp_path)["any.db"] == before["any.db"]


def test_a_newer_database_with_its_log_keeps_the_log(tmp_path: Path) -> None:
    living, dead = tmp_path / "living", tmp_path / "dead"
    writer = open_ledger(living / "ledger.db")
    with writer.writing() as raw:
        raw.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    shutil.copytree(living, dead)  # as a power cut leaves it
    writer.close()
    before = hashes(dead)
    with pytest.raises(StoreError, match=r"store\.newer_database"):
        open_ledger(dead / "ledger.db")
    now = hashes(dead)
    assert (now["ledger.db"], now["ledger.db-wal"]) == (
        before["ledger.db"],
        before["ledger.db-wal"],
    )


def test_one_kind_of_file_is_not_taken_for_the_other(tmp_path: Path) -> None:
    path = tmp_path / "stock.db"
    open_stock(path).close()
    before = hashes(tmp_path)
    for opener in (open_ledger, read_ledger):
        with pytest.raises(StoreError) as refused:
            opener(path)
        assert refused.value.code == "store.not_a_database"
    assert hashes(tmp_path)["stock.db"] == before["stock.db"]


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    change(path, "CREATE TABLE photo (name)")
    before = hashes(tmp_path)
    with pytest.raises(StoreError) as refused:
        open_stock(path)
    assert refused.value.code == "store.not_a_database"
    assert hashes(tmp_path) == before


@BOTH
@pytest.mark.parametrize("junk", [b"hello " * 20, b"\0" * 4096 + b"x", b"name;code\n" * 1000])
def test_not_a_database(
    tmp_path: Path, writer: Opener, reader: Opener, schema: Schema, junk: bytes
) -> None:
    path = tmp_path / "any.db"
    path.write_bytes(junk)
    for opener in (writer, reader):
        with pytest.raises(StoreError) as refused:
            opener(path)
        assert refused.value.code == "store.not_a_database"
        assert refused.value.disposition is Disposition.ASK
    assert path.read_bytes() == junk


@BOTH
def test_a_directory_where_the_file_should_be(
    tmp_path: Path, writer: Opener, reader: Opener, schema: Schema
) -> None:
    path = tmp_path / "any.db"
    path.mkdir()
    for opener in (writer, reader):
        with pytest.raises(StoreError) as refused:
            opener(path)
        assert refused.value.code == "store.cannot_open"
    assert list(path.iterdir()) == []


@BOTH
def test_a_file_where_the_directory_should_be(
    tmp_path: Path, writer: Opener, reader: Opener, schema: Schema
) -> None:
    (tmp_path / "till").write_text("a note")
    for opener in (writer, reader):
        with pytest.raises(StoreError) as refused:
            opener(tmp_path / "till" / "any.db")
        assert refused.value.code == "store.cannot_open"
        assert refused.value.params["path"] == str(tmp_path / "till" / "any.db")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError) as refused:
            open_stock(tmp_path / "stock.db")
    finally:
        tmp_path.chmod(0o700)
    assert refused.value.code == "store.read_only"


@BOTH
def test_a_view_of_nothing(tmp_path: Path, writer: Opener, reader: Opener, schema: Schema) -> None:
    path = tmp_path / "any.db"
    with pytest.raises(StoreError) as refused:
        reader(path)
    assert refused.value.code == "store.cannot_open"
    assert not path.exists()
    path.touch()
    with pytest.raises(StoreError) as refused:
        reader(path)
    assert refused.value.code == "store.older_database"
    writer(path).close()  # an empty file is as good as none
    reader(path).close()


def test_locked_is_the_one_that_passes(ledger: LedgerFile, ledger_path: Path) -> None:
    other = sqlite3.connect(ledger_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    ledger._raw.execute("PRAGMA busy_timeout=0")
    with pytest.raises(StoreError) as refused:
        ledger.open_sale(open_sale())
    assert refused.value.code == "store.locked"
    assert refused.value.disposition is Disposition.RETRY
    other.execute("ROLLBACK")
    other.close()
    ledger.open_sale(open_sale())


def test_a_full_disk_leaves_the_last_state(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    (pages,) = ledger._raw.execute("PRAGMA page_count").fetchone()
    ledger._raw.execute(f"PRAGMA max_page_count={pages}")

    def fill() -> None:
        for number in range(500):
            assert ledger.reserve(reserved(number)) is None

    with pytest.raises(StoreError) as refused:
        fill()
    assert refused.value.code == "store.full"
    ledger._raw.execute(f"PRAGMA max_page_count={pages * 10}")
    kept = len(ledger.burns_of(SaleId("sale-1")))
    assert kept > 0
    assert rows(ledger_path, "SELECT count(*) FROM journal") == [(kept + 1,)]
    assert ledger.reserve(reserved(kept)) is None


def test_a_damaged_page(ledger_path: Path) -> None:
    with LedgerFile.open(ledger_path) as ledger:
        ledger.open_sale(open_sale())
        for number in range(200):
            ledger.reserve(reserved(number))
    ((root,),) = rows(ledger_path, "SELECT rootpage FROM sqlite_master WHERE name = 'burn'")
    content = bytearray(ledger_path.read_bytes())
    start = (int(str(root)) - 1) * 4096
    content[start : start + 200] = b"\xa5" * 200
    ledger_path.write_bytes(content)
    with LedgerView.open(ledger_path) as view, pytest.raises(StoreError) as refused:
        view.queue()
    assert refused.value.code == "store.corrupt"
    assert refused.value.params["path"] == str(ledger_path)


def test_a_missing_table(ledger: LedgerFile, ledger_path: Path) -> None:
    change(ledger_path, "DROP TABLE journal")
    with pytest.raises(StoreError) as refused:
        ledger.open_sale(open_sale())
    assert refused.value.code == "store.corrupt"
    assert ledger.sale(SaleId("sale-1")) is None


def test_a_stored_text_that_is_no_text(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    change(ledger_path, "UPDATE burn SET reward_name = CAST(x'ff41' AS TEXT)")
    with pytest.raises(StoreError) as refused:
        ledger.burn(BurnId("burn-1"))
    assert refused.value.code == "store.corrupt"
    change(ledger_path, "UPDATE burn SET due_at = 9223372036854775807, reward_name = 'x'")
    with pytest.raises(StoreError, match="unreadable row in burn"):
        ledger.burn(BurnId("burn-1"))
    assert ledger.local_use(voucher_code(1)) is not None


def test_what_breaks_the_files_rules_is_named(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    with pytest.raises(StoreError) as refused:
        ledger.open_sale(open_sale())
    assert refused.value.code == "store.constraint"
    assert not ledger._raw.in_transaction
    ledger.open_sale(open_sale("sale-2", NOON))


# --- the price of opening ----------------------------------------------------------------------


def test_alembic_stays_out_when_the_versions_match(tmp_path: Path) -> None:
    StockFile.open(tmp_path / "stock.db").close()
    LedgerFile.open(tmp_path / "ledger.db").close()
    program = (
        "import sys; from pathlib import Path\n"
        "from posapp.store.ledger import LedgerFile, LedgerView\n"
        "from posapp.store.stock import StockFile, StockView\n"
        "here = Path(sys.argv[1])\n"
        "opened = [StockFile.open(here / 'stock.db'), LedgerFile.open(here / 'ledger.db')]\n"
        "opened += [StockView.open(here / 'stock.db'), LedgerView.open(here / 'ledger.db')]\n"
        "heavy = {'alembic', 'sqlalchemy', 'sqlmodel', 'pydantic'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "[file.close() for file in reversed(opened)]\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        timeout=30,
    )
    assert said.stdout.strip() == "[]"
