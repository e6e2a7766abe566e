"""`posapp archive …`, as cron or a manager calls it."""

from __future__ import annotations

from pathlib import Path

from posapp.domain.burn import BurnState
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.app.queue_till import CARD, code_of, put
from tests.flows.conftest import Till
from tests.store.makers import NOON


def test_old_sales_leave_and_are_read_in_their_file(till: Till) -> None:
    till.home.mkdir(mode=0o700, exist_ok=True)
    StockFile.open(till.home / "stock.db").close()
    with LedgerFile.open(till.home / "ledger.db") as ledger:
        put(ledger, 1, BurnState.CONFIRMED)
        put(ledger, 2, BurnState.REJECTED)
        put(ledger, 3, BurnState.CONFIRMED)
        put(ledger, 4, BurnState.CONFIRMED, minutes=3 * 24 * 60)
    day = NOON.date().isoformat()
    assert till("archive", "run", "--before", day, "--json").json == []
    later = f"{NOON.year + 1}-01-01"
    (made,) = till("archive", "run", "--before", later, "--json").json
    assert (made["sales"], made["burns"]) == (2, 2)
    file = str(made["file"])
    assert "Nothing to archive" in till("archive", "run", "--before", later).stdout
    assert till("archive", "verify", file, "--json").json["ours"] is True
    shown = till("archive", "show", file).stdout
    assert code_of(1).masked in shown
    assert code_of(1).value not in shown and CARD.value not in shown
    assert len(till("archive", "show", file, code_of(3).value, "--json").json) == 1
    assert till("archive", "show", file, "T-1", "--json").json[0]["ref"] == "T-1"
    assert "No sale in this file fits" in till("archive", "show", file, "T-2").stdout
    # The code stays used, and says where; the period's report tells that it lacks sales.
    found = till("life", code_of(1).value, "--json").json
    assert found["archive"]["sale"] == "T-1"
    assert "archive" in till("report", "--day", day).stdout
    assert till("journal", "check").exit_code == 0
    Path(file).write_bytes(Path(file).read_bytes() + b"x")
    assert till("archive", "verify", file).exit_code == 4
    assert till("archive", "run", "--before", "1.2.26").exit_code == 1
