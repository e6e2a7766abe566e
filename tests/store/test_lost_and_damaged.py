"""A ledger that is gone, cut short or damaged is told and left; a stock is begun anew."""

from __future__ import annotations

import shutil
import sqlite3
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState
from posapp.domain.errors import StoreError
from posapp.store.integrity import check_file
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.schema import LEDGER, STOCK
from posapp.store.stock import StockFile
from posapp.store.stock_anew import doubt, open_or_begin_anew
from posapp.store.witness import WITNESS, Witness, bear_witness, witness_of
from tests.store.makers import NOON, completion, open_sale, reserved, rows

AT = datetime(2026, 11, 22, 9, 30, 5, tzinfo=UTC)


def fill(path: Path, sales: int = 60) -> None:
    with LedgerFile.open(path) as ledger:
        for number in range(sales):
            ledger.open_sale(open_sale(f"sale-{number}"))
            ledger.reserve(reserved(number, f"sale-{number}"))
            ledger.complete(completion(f"sale-{number}", number))


def spoil(path: Path, table: str) -> None:
    """Flip bytes of the page where a table or an index begins."""
    ((root,),) = rows(path, "SELECT rootpage FROM sqlite_master WHERE name = ?", table)
    content = bytearray(path.read_bytes())
    start = (int(str(root)) - 1) * 4096
    content[start : start + 200] = bytes(byte ^ 0xA5 for byte in content[start : start + 200])
    path.write_bytes(content)


def killed(path: Path, sales: int) -> Path:
    """A till's folder as a power cut leaves it, with all of its sales in the log."""
    with LedgerFile.open(path) as ledger:
        for number in range(sales):
            ledger.open_sale(open_sale(f"late-{number}"))
            ledger.reserve(reserved(1000 + number, f"late-{number}"))
            ledger.complete(completion(f"late-{number}", 1000 + number))
        dead = path.parent.with_name("dead")
        shutil.copytree(path.parent, dead)
    return dead / path.name


# --- gone ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", ["deleted", "emptied"])
@pytest.mark.parametrize("sign", ["witness", "log"])
def test_a_lost_ledger_is_never_begun_anew(ledger_path: Path, loss: str, sign: str) -> None:
    if sign == "witness":
        bear_witness(ledger_path, Witness("id", 7, "aa", NOON))
    else:
        ledger_path = killed(ledger_path, 3)
    ledger_path.unlink()
    if loss == "emptied":
        ledger_path.touch()
    for _attempt in range(2):
        with pytest.raises(StoreError) as refused:
            LedgerFile.open(ledger_path)
        assert refused.value.code == "store.missing"
        assert refused.value.params["path"] == str(ledger_path)
    assert not ledger_path.exists() or ledger_path.stat().st_size == 0
    if sign == "log":  # what can still be saved of it is in there
        assert ledger_path.with_name("ledger.db-wal").stat().st_size > 0
    if loss == "deleted":
        assert check_file(ledger_path, LEDGER, whole=False).error == "store.missing"


def test_a_till_that_never_ran_begins(tmp_path: Path) -> None:
    LedgerFile.open(tmp_path / "new" / "ledger.db").close()
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "ledger.db").touch()  # killed between making the file and its tables
    LedgerFile.open(tmp_path / "cut" / "ledger.db").close()


@pytest.mark.parametrize("left", ["head", "frames"])
def test_a_first_start_that_was_killed_before_anything_was_committed_is_no_loss(
    tmp_path: Path, left: str
) -> None:
    path = tmp_path / "till" / "ledger.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA cache_size=1")  # so that what is not committed reaches the log
        raw.execute("BEGIN IMMEDIATE")
        for number in range(40):
            raw.execute(f"CREATE TABLE t{number} (cell TEXT)")
        dead = shutil.copytree(path.parent, tmp_path / "dead") / path.name
    log = dead.with_name("ledger.db-wal")
    assert log.stat().st_size > 32
    if left == "head":
        log.write_bytes(log.read_bytes()[:32])
    assert check_file(dead, LEDGER, whole=False).error != "store.missing"
    with LedgerFile.open(dead) as ledger:
        assert not ledger.queue()


def test_the_witness_survives_itself(ledger_path: Path) -> None:
    assert witness_of(ledger_path) is None
    bear_witness(ledger_path, Witness("id", 7, "aa", NOON))
    bear_witness(ledger_path, Witness("id", 8, "bb", NOON))
    assert witness_of(ledger_path) == Witness("id", 8, "bb", NOON)
    for torn in (b"", b"{", b"[]", b'{"identity": "id"}', b"\xff\xfe"):
        ledger_path.with_name(WITNESS).write_bytes(torn)
        assert witness_of(ledger_path) is None


# --- the log cut short or gone -------------------------------------------------------------------


def test_a_log_cut_short_loses_its_tail_and_nothing_else(ledger_path: Path) -> None:
    fill(ledger_path, 5)
    dead = killed(ledger_path, 10)
    log = dead.with_name("ledger.db-wal")
    content = log.read_bytes()
    log.write_bytes(content[: len(content) * 2 // 3])
    with LedgerFile.open(dead) as ledger:
        state = ledger.queue_state()
        assert 5 <= state.counts[BurnState.PENDING] < 15
        assert check_file(dead, LEDGER, whole=True).says == ()
        seq, _end = ledger.places.journal_end()
        ledger.open_sale(open_sale("next"))
        assert ledger.places.journal_end()[0] == seq + 1  # the chain goes on where it ends now


def test_a_log_of_another_file_is_not_taken_over(ledger_path: Path, tmp_path: Path) -> None:
    fill(ledger_path, 5)
    dead = killed(ledger_path, 3)
    other = tmp_path / "other"
    shutil.copytree(dead.parent, other)
    (other / "ledger.db-wal").write_bytes(b"\xa5" * 40_000)
    with LedgerFile.open(other / "ledger.db") as ledger:
        assert ledger.queue_state().counts == {BurnState.PENDING: 5}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_a_disk_that_fails_while_writing(ledger: LedgerFile, ledger_path: Path) -> None:
    """The system refuses the write itself: nothing of the act is kept; the next one is whole."""
    import resource

    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    size = ledger_path.with_name("ledger.db-wal").stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, hard))
    try:
        for act in (
            lambda: ledger.complete(completion("sale-1", 1)),
            lambda: ledger.reserve(reserved(2)),
        ):
            with pytest.raises(StoreError) as refused:
                act()
            assert refused.value.code in {"store.io", "store.full"}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert ledger.queue_state().counts == {BurnState.RESERVED: 1}
    ledger.complete(completion("sale-1", 1))
    assert ledger.queue_state().counts == {BurnState.PENDING: 1}


# --- the checks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True])
def test_a_whole_file_is_found_whole_beside_its_writer(ledger_path: Path, whole: bool) -> None:
    fill(ledger_path)
    with LedgerFile.open(ledger_path) as ledger:
        check = check_file(ledger_path, LEDGER, whole=whole)
        assert (check.says, check.error, check.finished) == ((), "", True)
        assert not check.is_damaged
        ledger.open_sale(open_sale("next"))


@pytest.mark.parametrize("table", ["burn", "journal", "burn_by_state"])
def test_a_damaged_page_is_found(ledger_path: Path, table: str) -> None:
    fill(ledger_path)
    spoil(ledger_path, table)
    before = ledger_path.read_bytes()
    for whole in (False, True):
        assert check_file(ledger_path, LEDGER, whole=whole).is_damaged
    assert ledger_path.read_bytes() == before


def test_only_the_whole_check_compares_an_index_with_its_table(ledger_path: Path) -> None:
    fill(ledger_path)
    raw = sqlite3.connect(ledger_path, isolation_level=None)
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute(
        "UPDATE sqlite_master SET sql = replace(sql, '(state)', '(id)')"
        " WHERE name = 'burn_by_state'"
    )
    raw.close()
    check = check_file(ledger_path, LEDGER, whole=True)
    assert check.is_damaged
    assert any("burn_by_state" in one for one in check.says)


def test_a_check_ends_with_its_time_or_when_told(ledger_path: Path) -> None:
    fill(ledger_path, 5)
    assert not check_file(ledger_path, LEDGER, whole=False, budget_s=0.0).finished
    stop = threading.Event()
    stop.set()
    ended = check_file(ledger_path, LEDGER, whole=True, stop=stop)
    assert (ended.finished, ended.is_damaged) == (False, False)


def test_what_cannot_be_checked_now_is_no_damage(tmp_path: Path) -> None:
    check = check_file(tmp_path / "stock.db", STOCK, whole=False)
    assert (check.error, check.is_damaged) == ("store.cannot_open", False)


# --- the stock begins anew -----------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["page", "header", "text", "folder", "doubted"])
def test_a_damaged_stock_is_set_aside_and_begun_anew(stock_path: Path, damage: str) -> None:
    match damage:
        case "page":
            spoil(stock_path, "reward")
        case "header":
            stock_path.write_bytes(b"\0" * 4096 + stock_path.read_bytes()[4096:])
        case "text":
            stock_path.write_text("hello " * 500)
        case "folder":
            stock_path.unlink()
            stock_path.mkdir()
        case _:
            doubt(stock_path)
    was = None if damage == "folder" else stock_path.read_bytes()
    stock, aside = open_or_begin_anew(stock_path, AT)
    with stock:
        assert aside == stock_path.with_name("stock.db.damaged-20261122-093005")
        assert stock.last_full_sync() is None  # so a sync is due
        assert stock.state().codes == 0
    if was is not None:
        assert aside.read_bytes()[100:] == was[100:]
    stock, again = open_or_begin_anew(stock_path, AT)
    stock.close()
    assert again is None


def test_a_whole_stock_stays(stock_path: Path) -> None:
    stock, aside = open_or_begin_anew(stock_path, AT)
    stock.note_full_sync(AT)
    stock.close()
    assert aside is None
    with StockFile.open(stock_path) as stock:
        assert stock.last_full_sync() == AT


def test_a_newer_stock_is_set_aside_whole_and_begun_anew(stock_path: Path) -> None:
    raw = sqlite3.connect(stock_path, isolation_level=None)
    raw.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    raw.close()
    before = stock_path.read_bytes()
    stock, aside = open_or_begin_anew(stock_path, AT)
    assert stock.last_full_sync() is None
    stock.close()
    assert aside == stock_path.with_name("stock.db.newer-20261122-093005")
    assert aside.read_bytes() == before


def test_few_of_those_set_aside_are_kept(stock_path: Path) -> None:
    for minute in range(4):
        stock_path.write_text("hello " * 500)
        stock, _aside = open_or_begin_anew(stock_path, AT.replace(minute=minute))
        stock.close()
    assert len(list(stock_path.parent.glob("stock.db.damaged-*"))) == 2


def test_a_damaged_ledger_stays_as_it_is(ledger_path: Path) -> None:
    fill(ledger_path)
    spoil(ledger_path, "burn")
    before = ledger_path.read_bytes()
    with LedgerView.open(ledger_path) as view, pytest.raises(StoreError, match=r"store\.corrupt"):
        view.queue()
    with LedgerFile.open(ledger_path) as ledger, pytest.raises(StoreError, match=r"store\.corrupt"):
        ledger.queue()
    assert ledger_path.read_bytes()[4096:] == before[4096:]
