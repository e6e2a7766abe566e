"""`posapp journal …` and `posapp forget`, as cron or a manager calls them."""

from __future__ import annotations

import csv
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.app.queue_till import CARD, code_of, put
from tests.flows.conftest import Till


@pytest.fixture
def filled(till: Till) -> Till:
    till.home.mkdir(mode=0o700, exist_ok=True)
    StockFile.open(till.home / "stock.db").close()
    with LedgerFile.open(till.home / "ledger.db") as ledger:
        put(ledger, 1, BurnState.CONFIRMED)
        put(ledger, 2, BurnState.CONFIRMED)
        put(ledger, 3, BurnState.REJECTED)
    return till


def test_a_journal_is_shown_checked_and_exported(filled: Till, tmp_path: Path) -> None:
    shown = filled("journal", "show", "T-3", "--json").json
    assert shown[0]["fact"] == "Refused"
    assert {line["ref"] for line in shown} == {"T-3"}
    assert "Used before" in filled("journal", "show", "T-3").stdout
    whole = filled("journal", "show", code_of(1).value)
    assert code_of(1).masked in whole.stdout
    assert code_of(1).value not in whole.stdout
    mine = filled("journal", "show", CARD.value)
    assert all(f"T-{number}" in mine.stdout for number in (1, 2, 3))
    assert CARD.value not in mine.stdout
    assert filled("journal", "show", "--from", "1.2.2026").exit_code == 1
    checked = filled("journal", "check", "--json")
    assert (checked.exit_code, checked.json["sound"]) == (0, True)
    mark = checked.json["mark"]
    file = tmp_path / "journal.csv"
    written = filled("journal", "export", str(file), "--kind", "sending", "--json").json
    with file.open(encoding="utf-8-sig", newline="") as text:
        table = list(csv.reader(text))
    assert written["lines"] == len(table) - 2 == 6
    assert mark in table[-1][3]
    # The export is a line of its own; the mark noted before it still holds.
    assert filled("journal", "check", "--mark", mark).exit_code == 0
    assert filled("journal", "check", "--mark", mark[:-1] + "g").exit_code == 1
    other = mark[:-1] + ("0" if mark[-1] != "0" else "1")
    assert filled("journal", "check", "--mark", other).exit_code == 4
    raw = sqlite3.connect(filled.home / "ledger.db", isolation_level=None)
    raw.execute("DROP TRIGGER journal_keeps_its_lines")
    raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 4")
    raw.close()
    broken = filled("journal", "check")
    assert broken.exit_code == 4
    assert "Line 4, or the one before it, was changed" in broken.stdout


def test_an_archive_is_made_and_verified(filled: Till) -> None:
    assert filled("journal", "archive", "--json").json == []  # nothing is 24 months old
    day = f"{datetime.now(UTC) + timedelta(days=400):%Y-%m-%d}"
    (made,) = filled("journal", "archive", "--before", day, "--json").json
    assert (made["first"], made["lines"]) == (1, 13)
    file = Path(made["file"])
    assert filled("journal", "verify", str(file), "--json").json["ours"] is True
    assert "Signed by this till’s key" in filled("journal", "verify", str(file)).stdout
    assert filled("journal", "check").exit_code == 0
    file.write_bytes(file.read_bytes() + b"x")
    changed = filled("journal", "verify", str(file))
    assert (changed.exit_code, changed.stderr.strip()) == (
        4,
        f"{file.name} was changed after it was signed.",
    )
    assert filled("journal", "check").exit_code == 4


def test_a_customer_is_forgotten_and_what_waits_is_told(filled: Till) -> None:
    asked = filled("forget", CARD.value)
    assert asked.exit_code != 0  # nobody said yes
    assert "2 used vouchers" in asked.stdout
    gone = filled("forget", CARD.value, "--yes")
    assert gone.exit_code == 0
    assert f"Splio rejected the voucher {code_of(3).masked} (T-3)" in gone.stdout
    assert CARD.value not in gone.stdout + asked.stdout
    with sqlite3.connect(filled.home / "ledger.db") as raw:
        left = raw.execute("SELECT count(*) FROM burn WHERE card_code <> 'forgotten'").fetchone()
    raw.close()
    assert left == (1,)
    again = filled("forget", CARD.value, "--yes", "--json").json
    assert again == {"forgotten": {}, "later": ["rejected"], "files": []}
    assert "Customers’ data forgotten" in filled("journal", "show", "--kind", "till").stdout
