"""The journal's lines in a bundle: vouchers and sales can be told apart, and are not named."""

from __future__ import annotations

from pathlib import Path

from posapp.app.bundle_parts import about_journal
from posapp.store.ledger import LedgerFile
from tests.store.makers import open_sale, reserved


def test_two_sales_and_two_vouchers_have_names_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with LedgerFile.open(path) as ledger:
        for number, sale in enumerate(("sale-1", "sale-2")):
            ledger.open_sale(open_sale(sale))
            ledger.reserve(reserved(number, sale))
    told = about_journal(path)["lines"]
    assert [line["sale_id"] for line in told] == ["S1", "S1", "S2", "S2"]
    assert [line["burn_id"] for line in told] == ["B1", None, "B2", None]
