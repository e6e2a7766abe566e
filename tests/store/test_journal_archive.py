"""Archives on real files: nothing is lost or doubled, whatever goes wrong in between."""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.burn import Refused
from posapp.domain.errors import StoreError
from posapp.domain.ids import BurnId
from posapp.domain.journal import JournalQuery, Misfit
from posapp.store.journal_archive import read_archive
from posapp.store.journal_file import KeepingReader
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from posapp.store.signing import Signer
from tests.store.makers import NOON, change, completion, open_sale, reserved, rows
from tests.store.test_journal import check, found, sell

LATER = NOON + timedelta(days=900)
SEED = bytes(range(32))


def reader(path: Path) -> KeepingReader:
    return KeepingReader(
        path, path.parent / "stock.db", path.parent / "archive", "till-1", lambda: Signer(SEED)
    )


def archive(ledger: LedgerFile, path: Path, before: datetime = LATER) -> int:
    made = reader(path).write_archive(before)
    return 0 if made is None else ledger.journal_file.take_out(made, LATER, "Ann")


def lines_of(path: Path) -> list[tuple[object, ...]]:
    return rows(path, "SELECT seq, hash FROM journal ORDER BY seq")


def files_in(path: Path) -> list[str]:
    return sorted(file.name for file in (path.parent / "archive").iterdir())


def test_old_lines_go_into_a_signed_file_and_the_chain_goes_on(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    for number in range(4):
        sell(ledger, number, days=number)
    before = lines_of(ledger_path)
    cut = NOON + timedelta(days=2)
    ledger.journal_file.add_keys(1000)
    gone = archive(ledger, ledger_path, cut)
    assert gone == 12
    name = "journal-000000001-000000012.jsonl.gz"
    assert files_in(ledger_path) == [name, f"{name}.pub", f"{name}.sig"]
    file = ledger_path.parent / "archive" / name
    told = read_archive(file)
    assert (told.first, told.through, told.lines, told.till) == (1, 12, 12, "till-1")
    with gzip.open(file, "rt", encoding="utf-8") as text:
        kept = [json.loads(line) for line in text][1:-1]
    assert [(cells[0], bytes.fromhex(cells[-1])) for cells in kept] == before[:12]
    assert lines_of(ledger_path)[:-1] == before[12:]
    assert check(ledger_path).is_sound
    assert len(found(ledger_path, JournalQuery(), 5)) == len(before) - 12 + 1
    at = ("", 0)
    while (at := ledger.journal_file.sweep_keys(at, 7)) != ("", 0):
        pass
    assert rows(ledger_path, "SELECT min(seq) FROM journal_key") == [(13,)]
    # The next file begins where this one ended.
    assert archive(ledger, ledger_path) > 0
    second = read_archive(next(one for one in file.parent.glob("journal-*.gz") if one.name != name))
    assert (second.first, second.before) == (13, told.end)
    assert check(ledger_path).is_sound


def test_any_other_program_can_check_the_signature(
    ledger: LedgerFile, ledger_path: Path, tmp_path: Path
) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl here")
    sell(ledger, 1)
    archive(ledger, ledger_path)
    (file,) = (ledger_path.parent / "archive").glob("*.gz")
    done = subprocess.run(
        [openssl, "pkeyutl", "-verify", "-pubin", "-inkey", f"{file}.pub", "-rawin",
         "-in", str(file), "-sigfile", f"{file}.sig"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Verified Successfully" in done.stdout, done.stderr


def test_only_what_is_settled_and_in_order_goes(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, 1)
    ledger.open_sale(open_sale("sale-2"))
    ledger.reserve(reserved(2, "sale-2"))
    ledger.complete(completion("sale-2", 2))
    ledger.claim(NOON, 1)
    ledger.apply(BurnId("burn-2"), Refused(NOON, "no"))
    sell(ledger, 3)
    assert archive(ledger, ledger_path) == 7  # up to the opening of the sale that is stuck
    assert archive(ledger, ledger_path) == 0
    assert check(ledger_path).is_sound


@pytest.mark.parametrize("change_it", ["content", "line", "signature", "key", "unsigned"])
def test_a_changed_archive_is_found(ledger: LedgerFile, ledger_path: Path, change_it: str) -> None:
    sell(ledger, 1)
    archive(ledger, ledger_path)
    (file,) = (ledger_path.parent / "archive").glob("*.gz")
    signature, key = Path(f"{file}.sig"), Path(f"{file}.pub")
    code = "journal.archive_changed"
    match change_it:
        case "content":
            file.write_bytes(file.read_bytes()[:-1] + b"x")
        case "line":
            text = gzip.decompress(file.read_bytes()).replace(b"SaleOpened", b"SaleOpenee")
            file.write_bytes(gzip.compress(text))
            other = Signer(b"7" * 32)  # whoever signs it anew needs another key
            signature.write_bytes(other.sign(file.read_bytes()))
            key.write_bytes(other.public_pem)
            code = "journal.archive_broken"
        case "signature":
            signature.write_bytes(bytes(64))
        case "key":
            key.write_bytes(Signer(b"7" * 32).public_pem)
        case _:
            signature.unlink()
            code = "journal.archive_unsigned"
    with pytest.raises(StoreError) as caught:
        read_archive(file)
    assert caught.value.code == code
    kinds = {finding.kind for finding in check(ledger_path).findings}
    assert kinds == ({Misfit.ARCHIVE} if change_it in {"content", "line"} else set())


def test_a_broken_journal_is_not_archived(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, 1)
    raw = sqlite3.connect(ledger_path, isolation_level=None)
    raw.execute("DROP TRIGGER journal_keeps_its_lines")
    raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 3")
    raw.close()
    with pytest.raises(StoreError) as caught:
        archive(ledger, ledger_path)
    assert (caught.value.code, caught.value.params["line"]) == ("journal.broken", 3)
    assert files_in(ledger_path) == []


NAME = "journal-000000001-000000006.jsonl.gz"


@pytest.mark.parametrize("obstacle", [".part", ".sig", ".sig.part", ".pub", ""])
def test_a_step_that_fails_leaves_all_lines_and_the_next_run_ends_it(
    ledger: LedgerFile, ledger_path: Path, obstacle: str
) -> None:
    sell(ledger, 1)
    before = lines_of(ledger_path)
    stone = ledger_path.parent / "archive" / f"{NAME}{obstacle}"
    stone.mkdir(parents=True)  # nothing can be written or renamed there
    (stone / "full").touch()
    with pytest.raises(StoreError):
        archive(ledger, ledger_path)
    assert lines_of(ledger_path) == before
    shutil.rmtree(stone)
    assert archive(ledger, ledger_path) == 6
    assert files_in(ledger_path) == [NAME, f"{NAME}.pub", f"{NAME}.sig"]
    assert check(ledger_path).is_sound


def test_a_folder_that_is_none_leaves_all_lines(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, 1)
    (ledger_path.parent / "archive").touch()
    with pytest.raises(StoreError) as caught:
        archive(ledger, ledger_path)
    assert caught.value.code.startswith("store.")
    assert len(lines_of(ledger_path)) == 6


def test_a_file_whose_lines_were_not_taken_out_yet_is_no_duplicate(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    sell(ledger, 1)
    assert reader(ledger_path).write_archive(LATER) is not None  # and here the power went
    assert len(lines_of(ledger_path)) == 6
    sell(ledger, 2)
    assert archive(ledger, ledger_path) == 12
    assert [name for name in files_in(ledger_path) if name.endswith(".gz")] == [
        "journal-000000001-000000012.jsonl.gz"
    ]


def test_a_transaction_that_fails_leaves_lines_and_list_as_they_were(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    sell(ledger, 1)
    before = lines_of(ledger_path)
    change(
        ledger_path,
        "CREATE TRIGGER stone BEFORE DELETE ON journal WHEN OLD.seq = 4"
        " BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    with pytest.raises(StoreError):
        archive(ledger, ledger_path)
    assert lines_of(ledger_path) == before
    assert rows(ledger_path, "SELECT * FROM journal_archive") == []
    change(ledger_path, "DROP TRIGGER stone")
    assert archive(ledger, ledger_path) == 6


def test_a_strange_file_in_the_folder_is_left_alone(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, 1)
    archive(ledger, ledger_path)
    older = ledger_path.parent / "archive" / "journal-000000900-000000950.jsonl.gz"
    older.write_bytes(b"of another life of this till")
    sell(ledger, 2)
    archive(ledger, ledger_path)
    assert older.read_bytes() == b"of another life of this till"


@pytest.mark.parametrize(
    ("days", "through", "without"),
    [
        ([0, 400, 1, 2, 3, 5], 24, 6),
        ([400, 0, 1, 2, 3, 5], 24, None),
        ([0, 1, 2, 400, 3, 5], 18, 18),  # nothing old behind it: it may be of today
        ([0, 1, -400, 3, 1, 5], 18, 18),  # a clock set back makes no young line an old one
    ],
)
def test_a_line_from_the_future_is_as_old_as_an_old_line_behind_it(
    ledger: LedgerFile, ledger_path: Path, days: list[int], through: int, without: int | None
) -> None:
    for number, day in enumerate(days):
        sell(ledger, number, days=day)
    cut, now = NOON + timedelta(days=2, hours=12), NOON + timedelta(days=6)
    with JournalView.open(ledger_path) as view:
        folder = ledger_path.parent / "archive"
        assert view.next_archive(folder, cut, now) == through
        assert view.next_archive(folder, cut) == without
