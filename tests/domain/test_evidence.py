from __future__ import annotations

import pytest

from posapp.domain.code import Code
from posapp.domain.evidence import Proof, prove
from posapp.domain.ids import StoreId
from posapp.domain.voucher import Voucher, VoucherStatus
from tests.domain.test_burn import a_burn

OURS = "2026-03-14 11:00:00"
BURN = a_burn()._replace(burned_date=OURS, store_id=StoreId("PAR-01"))


def read(
    status: VoucherStatus = VoucherStatus.BURNED,
    moment: str | None = None,
    store: str | None = None,
    reason: str | None = None,
) -> Voucher:
    return Voucher(
        Code("1000739378684"),
        None,
        status,
        burned_date=moment,
        burned_store=store,
        burned_reason=reason,
    )


@pytest.mark.parametrize(
    ("voucher", "told", "proof"),
    [
        (read(moment=OURS, store="PAR-01"), None, Proof.OURS),
        (read(moment=OURS), None, Proof.OURS),
        (read(moment="2026-03-14T11:00:00"), None, Proof.OURS),
        (read(moment=OURS, store="LYO-02"), None, Proof.OTHERS),
        (read(moment="2026-03-14 11:00:01", store="PAR-01"), None, Proof.OTHERS),
        (read(moment="2026-01-01 00:00:00", reason="b1"), None, Proof.OURS),
        (read(), OURS, Proof.OURS),
        (read(), "2026-01-01 00:00:00", Proof.OTHERS),
        (read(), None, Proof.NOTHING),
        (read(VoucherStatus.AVAILABLE), None, Proof.UNBURNED),
        (read(VoucherStatus.EXPIRED), None, Proof.UNBURNED),
        (read(VoucherStatus.UNRECOGNISED), None, Proof.NOTHING),
        (read(VoucherStatus.UNRECOGNISED, moment=OURS), None, Proof.OURS),
    ],
)
def test_moment_and_store_prove(voucher: Voucher, told: str | None, proof: Proof) -> None:
    assert prove(BURN, voucher, told) is proof
