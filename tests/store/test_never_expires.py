"""A code whose expiry is taken away by Splio no longer expires here."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from posapp.domain.code import Code
from posapp.domain.moment import FOREVER
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.store.stock import StockFile

NOW = datetime(2026, 3, 14, tzinfo=UTC)
CODE = Code("1000739378684")


def test_never_replaces_a_date_and_silence_does_not(tmp_path: Path) -> None:
    with StockFile.open(tmp_path / "stock.db") as stock:
        for expires in (NOW, FOREVER, None):
            stock.put_vouchers(
                [Voucher(CODE, None, VoucherStatus.AVAILABLE, expires_at=expires)], NOW
            )
        found = stock.voucher(CODE)
    assert found is not None
    assert found[0].expires_at == FOREVER
