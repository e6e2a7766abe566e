"""Old sales leave for signed files, whole, and their codes stay used for good."""

from __future__ import annotations

import gzip
import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState, Refused
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.journal import Misfit
from posapp.domain.report import Verdict, period_of
from posapp.domain.sales_archive import SalesArchive
from posapp.services.report import checked_report
from posapp.store.code_life import CodeLifeFiles
from posapp.store.glimpse import known_among
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.report_reads import ReportReads
from posapp.store.sales_archive import read_archive
from tests.store.makers import (
    CARD,
    NOON,
    change,
    completion,
    open_sale,
    reserved,
    rows,
    voucher_code,
)
from tests.store.test_journal import check, sell
from tests.store.test_journal_archive import LATER, reader
from tests.store.test_report_reads import PARIS


def archive(
    ledger: LedgerFile, path: Path, before: datetime = LATER, by: str | None = "Ann"
) -> SalesArchive | None:
    made = reader(path).write_sales_archive(before)
    if made is not None:
        ledger.journal_file.take_out_sales(made, LATER, by)
    return made


def sales_in(path: Path) -> list[str]:
    return [str(one) for (one,) in rows(path, "SELECT id FROM sale ORDER BY seq")]


def test_settled_sales_leave_and_all_else_stays(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, 1)
    ledger.open_sale(open_sale("refused"))
    ledger.reserve(reserved(2, "refused"))
    ledger.reserve(reserved(3, "refused"))
    ledger.complete(completion("refused", 2, 3))
    ledger.claim(NOON, 2)
    ledger.apply(BurnId("burn-2"), Refused(NOON, "no"))
    ledger.open_sale(open_sale("waiting"))
    ledger.reserve(reserved(4, "waiting"))
    ledger.complete(completion("waiting", 4))
    ledger.open_sale(open_sale("open"))
    ledger.reserve(reserved(5, "open"))
    ledger.open_sale(open_sale("cancelled"))
    ledger.reserve(reserved(6, "cancelled"))
    ledger.cancel(SaleId("cancelled"), NOON)
    sell(ledger, 7, days=5)
    sell(ledger, 8)  # the newest: its numbers are not given again
    made = archive(ledger, ledger_path, NOON + timedelta(days=1))
    assert made is not None
    assert [one.sale.id for one in made.filed] == ["sale-1", "cancelled"]
    assert (made.number, made.sales, made.burns) == (1, 2, 2)
    assert sales_in(ledger_path) == ["refused", "waiting", "open", "sale-7", "sale-8"]
    states = rows(ledger_path, "SELECT state FROM burn ORDER BY seq")
    assert [state for (state,) in states] == [
        "rejected", "sending", "sending", "reserved", "confirmed", "confirmed",
    ]  # fmt: skip
    assert archive(ledger, ledger_path, NOON + timedelta(days=1)) is None
    assert ledger.journal(limit=1)[0].fact == "SalesArchived"
    assert check(ledger_path).is_sound


def test_an_archived_code_is_used_for_good(ledger: LedgerFile, ledger_path: Path) -> None:
    for number in (1, 2):
        sell(ledger, number)
    ledger.open_sale(open_sale("cancelled"))
    ledger.reserve(reserved(6, "cancelled"))
    ledger.cancel(SaleId("cancelled"), NOON)
    sell(ledger, 3)
    assert archive(ledger, ledger_path) is not None
    used, given_back = voucher_code(1), voucher_code(6)
    ledger.open_sale(open_sale("next"))
    held = ledger.reserve(reserved(1, "next", "again"))
    assert held is not None
    assert (held.state, held.sale_ref, held.sale_id) == (BurnState.CONFIRMED, "T-sale-1", "sale-1")
    assert ledger.local_use(used) == held
    with LedgerView.open(ledger_path) as view:
        assert view.local_use(used) == held
        assert view.local_use(given_back) is None
    assert ledger.reserve(reserved(6, "next", "free")) is None
    columns = "id, sale_id, code, reward_name, state, created_at, attempts, delays"
    with pytest.raises(sqlite3.IntegrityError, match="used at this till"):
        change(
            ledger_path,
            f"INSERT INTO burn ({columns}) VALUES ('x', 'next', ?, '', 'reserved', 0, 0, 0)",
            used.value,
        )
    # Found by its whole code, and masked in what goes to support.
    with CodeLifeFiles.open(ledger_path.parent / "no", ledger_path) as source:
        filed = source.filed(used)
        assert filed is not None and (filed.ref, source.uses(used)) == ("T-sale-1", [])
        assert filed.file.startswith("sales-000001-")
        assert source.filed(given_back) is None
    known = known_among(
        {used.value}, ledger_path, ledger_path.parent / "no", lambda one: [one], lambda one: [one]
    )
    assert used.value in known.codes


def test_files_are_chained_signed_and_name_no_card(ledger: LedgerFile, ledger_path: Path) -> None:
    for number in range(6):
        sell(ledger, number, days=number * 10)
    first = archive(ledger, ledger_path, NOON + timedelta(days=15))
    second = archive(ledger, ledger_path, NOON + timedelta(days=35))
    assert first and second
    assert (first.number, second.number) == (1, 2)
    assert (second.before, first.end) == (first.end, second.before)
    for made in (first, second):
        assert read_archive(made.path) == made
        assert CARD.value not in gzip.decompress(made.path.read_bytes()).decode()
    kept = rows(ledger_path, "SELECT number, sales, burns, file FROM sale_archive ORDER BY number")
    assert kept == [(1, 2, 2, first.path.name), (2, 2, 2, second.path.name)]
    assert check(ledger_path).is_sound
    second.path.unlink()
    findings = check(ledger_path).findings
    assert {(one.kind, one.seq) for one in findings} >= {(Misfit.SALES_ARCHIVE, 2)}
    # Lines about vouchers that no file tells of any more.
    assert {one.kind for one in findings} == {Misfit.SALES_ARCHIVE, Misfit.NO_BURN}


@pytest.mark.parametrize("change_it", ["content", "line", "signature", "unsigned"])
def test_a_changed_file_is_found(ledger: LedgerFile, ledger_path: Path, change_it: str) -> None:
    for number in range(3):
        sell(ledger, number)
    made = archive(ledger, ledger_path)
    assert made is not None
    file, signature = made.path, Path(f"{made.path}.sig")
    code = "journal.archive_changed"
    match change_it:
        case "content":
            file.write_bytes(file.read_bytes()[:-1] + b"x")
        case "signature":
            signature.write_bytes(bytes(64))
        case "unsigned":
            signature.unlink()
            code = "journal.archive_unsigned"
        case "line":
            from posapp.store.signing import Signer
            from tests.store.test_journal_archive import SEED

            lines = gzip.decompress(file.read_bytes()).splitlines()
            cells = json.loads(lines[1])
            cells[1][0][6] = 1  # of another worth
            lines[1] = json.dumps(cells).encode()
            file.write_bytes(gzip.compress(b"\n".join(lines) + b"\n"))
            signature.write_bytes(Signer(SEED).sign(file.read_bytes()))
            code = "journal.archive_broken"
    with pytest.raises(StoreError) as caught:
        read_archive(file)
    assert caught.value.code == code


def test_a_run_that_was_cut_loses_nothing(ledger: LedgerFile, ledger_path: Path) -> None:
    for number in range(4):
        sell(ledger, number)
    cut = reader(ledger_path).write_sales_archive(LATER)
    assert cut is not None
    (cut.path.parent / "sales-000001-00.jsonl.gz.part").write_bytes(b"half")
    # One more day of sales before the next run: another file, and the old one goes.
    sell(ledger, 9)
    made = archive(ledger, ledger_path)
    assert made is not None and made.sales == 4
    files = sorted(one.name for one in made.path.parent.glob("sales-*"))
    assert files == [made.path.name, f"{made.path.name}.pub", f"{made.path.name}.sig"]
    assert check(ledger_path).is_sound


def test_what_changed_meanwhile_does_not_leave(ledger: LedgerFile, ledger_path: Path) -> None:
    for number in range(3):
        sell(ledger, number)
    made = reader(ledger_path).write_sales_archive(LATER)
    assert made is not None
    change(ledger_path, "DROP TRIGGER sale_closes_once_and_whole")
    change(ledger_path, "UPDATE sale SET amount = 1 WHERE id = 'sale-1'")
    with pytest.raises(StoreError) as caught:
        ledger.journal_file.take_out_sales(made, LATER, None)
    assert caught.value.code == "journal.archive_changed"
    assert len(sales_in(ledger_path)) == 3
    assert rows(ledger_path, "SELECT count(*) FROM used_code") == [(0,)]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM burn",
        "DELETE FROM sale",
        "DELETE FROM used_code",
        "UPDATE used_code SET ref = NULL",
        "DELETE FROM sale_archive",
        "INSERT OR REPLACE INTO used_code SELECT * FROM used_code",
    ],
)
def test_nothing_is_deleted_past_an_archive(
    ledger: LedgerFile, ledger_path: Path, sql: str
) -> None:
    for number in range(3):
        sell(ledger, number)
    archive(ledger, ledger_path)
    with pytest.raises(sqlite3.IntegrityError):
        change(ledger_path, sql)


def test_reports_over_archived_sales_say_so(ledger: LedgerFile, ledger_path: Path) -> None:
    for number in range(3):
        sell(ledger, number, days=number * 40)
    archive(ledger, ledger_path, NOON + timedelta(days=30))
    day = NOON.astimezone(PARIS).date()
    later = (NOON + timedelta(days=40)).astimezone(PARIS).date()
    with ReportReads.open(ledger_path) as source:
        for first, last, verdict in (
            (day, day, Verdict.FILED),
            (day, later, Verdict.FILED),
            (later, later, Verdict.AGREES),
        ):
            found = checked_report(source, period_of(first, last, PARIS), PARIS)[1]
            assert found.verdict is verdict


def test_a_log_is_cut_unless_somebody_reads(ledger: LedgerFile, ledger_path: Path) -> None:
    wal = ledger_path.with_name("ledger.db-wal")
    change(ledger_path, "CREATE TABLE much (what BLOB)")
    raw = sqlite3.connect(ledger_path, isolation_level=None)
    raw.execute("PRAGMA wal_autocheckpoint=0")
    raw.execute("INSERT INTO much SELECT zeroblob(6000000)")
    grown = wal.stat().st_size
    assert grown > 6_000_000
    with LedgerView.open(ledger_path) as view:
        view._raw.execute("BEGIN")
        assert view.local_use(Code("x")) is None
        raw.execute("INSERT INTO much SELECT zeroblob(10)")
        assert not ledger.journal_file.trim_log()
        assert wal.stat().st_size >= grown
    assert ledger.journal_file.trim_log()
    assert wal.stat().st_size == 0
    raw.close()
