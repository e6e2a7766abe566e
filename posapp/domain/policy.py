"""The store's own choices that judging needs; all of them settings."""

from __future__ import annotations

from dataclasses import dataclass, field

from posapp.domain.risk import Risk
from posapp.domain.stacking import Stacking
from posapp.domain.voucher import FieldMap


@dataclass(frozen=True, slots=True)
class Policy:
    """Choices of the store.

    `vouchers_per_sale` is a count; its default follows the trade's habit of two vouchers a sale.
    """

    fields: FieldMap = field(default_factory=FieldMap)
    vouchers_per_sale: int = 2
    risk: Risk = field(default_factory=Risk)
    stacking: Stacking = field(default_factory=Stacking)
