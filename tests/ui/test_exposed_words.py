"""The till's limit as `doctor` tells it."""

from __future__ import annotations

import pytest

from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Exposure, Risk
from posapp.ui.text import Words

NO_LIMIT = Risk(outage_value=ZERO, outage_count=0)


@pytest.mark.parametrize(
    ("exposure", "risk", "said"),
    [
        (
            Exposure(),
            Risk(),
            "0 vouchers worth €0.00 not confirmed by Splio: 0\u00a0% of the limit.",
        ),
        (
            Exposure(Money(400_00), 1),
            Risk(),
            "1 voucher worth €400.00 not confirmed by Splio: 80\u00a0% of the limit.",
        ),
        (
            Exposure(Money(5_00), 60),
            Risk(),
            "60 vouchers worth €5.00 not confirmed by Splio: 120\u00a0% of the limit.",
        ),
        (
            Exposure(Money(9_00), 2),
            NO_LIMIT,
            "2 vouchers worth €9.00 not confirmed by Splio; there is no limit.",
        ),
    ],
)
def test_what_stands_unconfirmed(exposure: Exposure, risk: Risk, said: str) -> None:
    assert Words("en").limit_used(exposure, risk) == said
