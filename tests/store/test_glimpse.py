"""A look at files in every state, that changes none of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from posapp.domain.errors import StoreError
from posapp.store.glimpse import (
    count_states,
    glimpse,
    known_among,
    last_lines,
    people,
    reward_figures,
)
from posapp.store.ledger import LedgerFile
from posapp.store.schema import LEDGER, STOCK
from posapp.store.stock import StockFile
from tests.store.makers import NOON, change, open_sale, reserved


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.db"
    file = LedgerFile.open(path)
    file.open_sale(open_sale())
    for number in (1, 2, 3):
        file.reserve(reserved(number), by="Marie")
    file.note_fact(NOON, "Told", {"what": "x"}, "Paul")
    file.close()
    return path


def test_a_good_file_is_checked_whole(ledger: Path) -> None:
    before = {path.name: path.read_bytes() for path in ledger.parent.iterdir()}
    seen = glimpse(ledger, LEDGER, 10)
    assert [(check.name, check.says) for check in seen.checks] == [
        ("quick_check", ("ok",)),
        ("integrity_check", ("ok",)),
        ("foreign_key_check", ()),
    ]
    assert (seen.is_well, seen.version, seen.error) == (True, LEDGER.head, "")
    assert {path.name: path.read_bytes() for path in ledger.parent.iterdir()} == before


def test_what_it_tells(ledger: Path) -> None:
    (state,) = count_states(ledger)
    assert (state.state, state.count, state.value) == ("reserved", 3, 7500)
    lines = last_lines(ledger, 2)
    assert [line["fact"] for line in lines] == ["Told", "Reserved"]
    assert set(people(ledger)) == {"Marie", "Paul"}


def test_it_looks_beside_a_writer_and_sees_what_is_in_the_log(ledger: Path) -> None:
    file = LedgerFile.open(ledger)
    try:
        file.reserve(reserved(4))
        seen = glimpse(ledger, LEDGER, 10)
        assert seen.is_well
        assert (seen.sizes["-wal"] or 0) > 0
        assert count_states(ledger)[0].count == 4
    finally:
        file.close()


def test_no_time_is_said_and_is_no_fault(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("posapp.store.glimpse._STEPS", 1)
    seen = glimpse(ledger, LEDGER, -1)
    assert {check.finished for check in seen.checks} == {False}
    assert seen.is_well


def test_damage_and_broken_references_are_found(ledger: Path) -> None:
    change(ledger, "DROP TRIGGER burn_needs_an_open_sale")
    change(
        ledger,
        "INSERT INTO burn SELECT 99, 'b99', 'nowhere', 'c99', card_code, reward_id,"
        " reward_name, value, state, created_at, burned_date, store_id, attempts, delays,"
        " due_at, last_answer, unverified, route, approved_by, approved_why, released"
        " FROM burn LIMIT 1",
    )
    seen = glimpse(ledger, LEDGER, 10)
    assert seen.checks[-1].says == ("burn 99 sale 0",)
    content = bytearray(ledger.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\x5a" * 4096 * 6
    ledger.write_bytes(content)
    assert not glimpse(ledger, LEDGER, 10).is_well


def test_no_file_no_database_and_a_locked_one(ledger: Path, tmp_path: Path) -> None:
    assert not glimpse(tmp_path / "none.db", STOCK, 1).is_there
    text = tmp_path / "stock.db"
    text.write_text("codes; and no database at all\n" * 100)
    assert glimpse(text, STOCK, 1).error == "store.not_a_database"
    with pytest.raises(StoreError):
        reward_figures(text)
    with closing(sqlite3.connect(ledger, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        assert glimpse(ledger, LEDGER, 1).error == "store.locked"
        holder.execute("ROLLBACK")


def test_words_are_looked_up_and_an_unreadable_file_is_admitted(
    ledger: Path, tmp_path: Path
) -> None:
    def whole(text: str) -> tuple[str, ...]:
        return (text,)

    code = reserved(1).code.value
    stock = tmp_path / "stock.db"
    known = known_among({code, "other"}, ledger, stock, whole, whole)
    assert (known.codes, known.is_whole) == ({code}, True)
    StockFile.open(stock).close()
    assert known_among({code}, ledger, stock, whole, whole).is_whole
    stock.write_bytes(b"no database" * 1000)
    known = known_among({code}, ledger, stock, whole, whole)
    assert (known.codes, known.is_whole) == ({code}, False)
