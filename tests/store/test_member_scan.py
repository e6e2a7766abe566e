"""One member's codes in the stock, whoever told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.domain.member_ports import MemberScan as Scan
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.store.member_scan import MemberScan
from posapp.store.stock import StockFile
from tests.store.makers import CARD, NOON, voucher_code

OTHER = Code("2990000000024")
REWARD = RewardId("bbco-25")


def put(
    stock: StockFile,
    number: int,
    status: VoucherStatus = VoucherStatus.AVAILABLE,
    card: Code | None = CARD,
    membership: int | None = None,
) -> Code:
    code = voucher_code(number)
    voucher = Voucher(code, REWARD, status, status.value, card, membership)
    stock.put_vouchers([voucher], NOON)
    return code


@pytest.fixture
def scan(stock_path: Path) -> Scan:
    return MemberScan(stock_path)


def test_what_may_still_be_used_by_card_or_by_membership(stock: StockFile, scan: Scan) -> None:
    mine = {
        put(stock, 1),
        put(stock, 2, VoucherStatus.HOLDING),
        put(stock, 3, VoucherStatus.UNRECOGNISED),
        put(stock, 4, card=None, membership=7),
    }
    put(stock, 5, VoucherStatus.BURNED)
    put(stock, 6, VoucherStatus.EXPIRED)
    put(stock, 7, card=OTHER, membership=7)  # a card that is told decides
    put(stock, 8, card=None, membership=8)
    put(stock, 9, card=None)
    assert set(scan.codes_of(CARD, 7, 100)) == mine
    assert voucher_code(4) not in scan.codes_of(CARD, None, 100)
    assert len(scan.codes_of(CARD, 7, 2)) == 2
    assert scan.codes_of(Code("404"), None, 100) == []
    scan.close()


def test_a_stopped_look_ends(stock: StockFile, scan: Scan) -> None:
    put(stock, 1)
    scan.stop()
    with pytest.raises(StoreError, match=r"store\.stopped"):
        scan.codes_of(CARD, None, 10)
    scan.close()
    scan.close()


def test_a_file_that_is_none_is_one_error(tmp_path: Path) -> None:
    path = tmp_path / "stock.db"
    path.write_bytes(b"no database at all" * 500)
    scan = MemberScan(path)
    with pytest.raises(StoreError):
        scan.codes_of(CARD, None, 10)
    scan.close()
