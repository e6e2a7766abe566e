"""Cells that no program of ours writes, in tables whose guards were taken away."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from posapp.domain.errors import StoreError
from posapp.domain.journal import JournalQuery, Kind, Mark, Misfit
from posapp.domain.report import period_of
from posapp.store.backup import copy_beside, examine, glance
from posapp.store.code_life import CodeLifeFiles
from posapp.store.db import read_ledger
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from posapp.store.report_reads import ReportReads
from posapp.store.schema import LEDGER
from posapp.store.signing import Signer
from tests.store.makers import CARD, NOON, rows, voucher_code
from tests.store.test_journal import check, fill

SALES = 7  # of two days
LATER = NOON + timedelta(days=99)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("loose") / "ledger.db"
    with LedgerFile.open(path) as ledger:
        fill(ledger, SALES)
        ledger.journal_file.add_keys(1000)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in raw.execute(guards).fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA writable_schema=ON")
        tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
        for name, sql in raw.execute(tables).fetchall():
            plain = re.sub(r"\s*\bSTRICT\b,?|(?<!IS )NOT NULL", "", sql)
            raw.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (plain, name))
    return path


@pytest.fixture
def loose(made: Path, tmp_path: Path) -> Path:
    """A ledger whose tables take anything; its lines have their keys."""
    return Path(shutil.copy(made, tmp_path / "ledger.db"))


def write(path: Path, *acts: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        for act in acts:
            assert raw.execute(act).rowcount > 0


def refused(path: Path, read: Callable[[JournalView], object]) -> str:
    """What is unreadable, as told."""
    with JournalView.open(path) as view, pytest.raises(StoreError) as told:
        read(view)
    assert told.value.code == "store.corrupt"
    return str(told.value.params["detail"]).removeprefix("unreadable row in ")


def test_a_detail_that_is_no_text_is_told_by_the_check(loose: Path) -> None:
    write(loose, "UPDATE journal SET detail = x'ff' WHERE seq = 2")
    first = check(loose).findings[0]
    assert (first.kind, first.seq) == (Misfit.BROKEN, 2)


@pytest.mark.parametrize("column", ["person", "fact"])
def test_who_and_what_of_a_line_are_text(loose: Path, column: str) -> None:
    write(
        loose,
        f"UPDATE journal SET {column} = x'ff' WHERE seq = 3",
        "UPDATE journal_keyed SET through = 0",
    )
    assert refused(loose, lambda view: view.journal(limit=1000)) == "journal"
    if column == "person":
        assert refused(loose, lambda view: view.search(JournalQuery("sale-1"))) == "journal"


@pytest.mark.parametrize(
    "read",
    [
        lambda view: view.mark(),
        lambda view: view.check(lambda _done, _all: None, Path("none")),
        lambda view: view.places.journal_end(),
    ],
    ids=["mark", "check", "end"],
)
@pytest.mark.parametrize("cell", ["'null'", "7"])
def test_the_journals_end_is_bytes(
    loose: Path, cell: str, read: Callable[[JournalView], object]
) -> None:
    write(loose, f"UPDATE journal SET hash = {cell} WHERE seq = (SELECT max(seq) FROM journal)")
    assert refused(loose, read) == "journal"


def test_so_are_the_hashes_that_a_mark_and_a_copy_are_compared_by(loose: Path) -> None:
    write(loose, "UPDATE journal SET hash = 7 WHERE seq = 1")
    assert refused(loose, lambda view: view.places.hash_at(1)) == "journal"
    noted = Mark.of(1, bytes(32))
    asked = (lambda _done, _all: None, Path("none"), noted)
    assert refused(loose, lambda view: view.check(*asked)) == "journal"
    with pytest.raises(StoreError, match=r"store\.corrupt"):
        glance(loose, LEDGER)


def test_nothing_is_added_behind_an_end_that_is_no_hash(loose: Path) -> None:
    write(loose, "UPDATE journal SET hash = 'x' WHERE seq = (SELECT max(seq) FROM journal)")
    before = rows(loose, "SELECT count(*) FROM journal")
    with LedgerFile.open(loose) as ledger, pytest.raises(StoreError, match=r"store\.corrupt"):
        ledger.note_fact(NOON, "Noted", {})
    assert rows(loose, "SELECT count(*) FROM journal") == before


def test_a_report_refuses_a_later_line_that_is_no_text(loose: Path) -> None:
    days = period_of(date(2026, 11, 1), date(2026, 12, 31), ZoneInfo("Europe/Paris"))
    with ReportReads.open(loose) as reads:
        told = reads.told(days)
        assert told is not None
        assert sum(one.tally.count for one in told.bundles) == SALES
    write(loose, "UPDATE journal SET detail = x'7b7d' WHERE fact = 'Accepted'")
    with ReportReads.open(loose) as reads, pytest.raises(StoreError, match=r"store\.corrupt"):
        reads.told(days)


def test_a_fact_that_is_no_text_is_not_looked_for(loose: Path) -> None:
    write(
        loose,
        "UPDATE journal_keyed SET through = 1",
        "UPDATE journal SET fact = x'ff' WHERE seq = 3",
    )
    assert refused(loose, lambda view: view.search(JournalQuery(kind=Kind.OTHER))) == "journal"


@pytest.mark.parametrize(
    "act",
    [
        "UPDATE journal_key SET key = 'd:2026-11-1x' WHERE key LIKE 'd:%' AND seq < 20",
        "UPDATE journal_key SET seq = x'ff' WHERE key LIKE 'd:%' AND seq = 2",
    ],
    ids=["day", "line"],
)
def test_a_key_of_a_day_is_a_day_and_leads_to_a_line(loose: Path, act: str) -> None:
    days = {str(key) for (key,) in rows(loose, "SELECT key FROM journal_key WHERE key LIKE 'd:%'")}
    assert len(days) == 2
    write(loose, act)
    query = JournalQuery(until=NOON)
    assert refused(loose, lambda view: view.search(query)) == "journal_key"


def test_a_cards_sale_without_an_id(loose: Path) -> None:
    write(loose, "UPDATE sale SET id = NULL WHERE seq = 1")
    assert refused(loose, lambda view: view.search(JournalQuery(CARD.value))) == "sale"


def test_no_archive_is_made_of_a_line_that_cannot_be_read(loose: Path) -> None:
    write(loose, "UPDATE journal SET person = x'ff' WHERE seq = 3")
    with JournalView.open(loose) as view, pytest.raises(StoreError, match=r"journal\.broken"):
        view.write_archive(loose.parent / "archives", LATER, "till", Signer(bytes(32)))


def test_no_archive_is_made_of_a_sale_that_cannot_be_written_down(loose: Path) -> None:
    write(loose, "UPDATE sale SET cashier = x'ff' WHERE seq = 1")

    def made(view: JournalView) -> object:
        folder = loose.parent / "archives"
        return view.write_sales_archive(folder, LATER, "till", lambda: Signer(bytes(32)))

    assert refused(loose, made) == "sale"


def test_a_sale_that_was_spoilt_since_it_was_filed_stays(loose: Path) -> None:
    with JournalView.open(loose) as view:
        folder = loose.parent / "archives"
        filed = view.write_sales_archive(folder, LATER, "till", lambda: Signer(bytes(32)))
    assert filed is not None
    write(loose, "UPDATE sale SET cashier = x'ff' WHERE seq = 1")
    with (
        LedgerFile.open(loose) as ledger,
        pytest.raises(StoreError, match=r"journal\.archive_changed"),
    ):
        ledger.journal_file.take_out_sales(filed, LATER, None)
    assert rows(loose, "SELECT count(*) FROM sale") == [(SALES,)]


def test_a_copy_whose_end_cannot_be_read_is_refused(loose: Path) -> None:
    write(loose, "UPDATE journal SET person = x'ff' WHERE seq = (SELECT max(seq) FROM journal)")
    with pytest.raises(StoreError, match=r"store\.corrupt"):
        examine(loose, LEDGER)
    with pytest.raises(StoreError, match=r"store\.bad_copy"):
        copy_beside(loose, loose.with_name("copy.db"))


def test_an_archive_without_a_name_is_told_as_missing(loose: Path) -> None:
    write(
        loose,
        "INSERT INTO journal_archive (through, hash, lines, file, sha256, at)"
        " VALUES (1, zeroblob(32), 1, x'ff', x'00', 1)",
        "INSERT INTO sale_archive (number, hash, sales, burns, since, until, file, sha256, at)"
        " VALUES (1, zeroblob(32), 1, 1, 1, 1, x'ff', x'00', 1)",
        "DELETE FROM burn WHERE seq = 1",  # so that the archives are asked for it
    )
    kinds = {one.kind for one in check(loose).findings}
    assert kinds >= {Misfit.ARCHIVE, Misfit.SALES_ARCHIVE}


def test_when_an_archived_code_was_used_is_a_moment(loose: Path) -> None:
    write(
        loose,
        "INSERT INTO sale_archive (number, hash, sales, burns, since, until, file, sha256, at)"
        " VALUES (1, zeroblob(32), 1, 1, 1, 1, 'a', x'00', 1)",
        f"INSERT INTO used_code (code, state, sale_id, at, archive)"
        f" VALUES ('{voucher_code(900).value}', 'confirmed', 's', x'ff', 1)",
    )
    life = CodeLifeFiles(None, read_ledger(loose))
    with pytest.raises(StoreError, match=r"store\.corrupt"):
        life.filed(voucher_code(900))
    life.close()
