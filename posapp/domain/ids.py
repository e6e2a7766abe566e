"""Names of things, kept apart by type so that one cannot be passed for another."""

from __future__ import annotations

from typing import NewType

BurnId = NewType("BurnId", str)  # minted at reservation, kept for life, sent as reason_msg
SaleId = NewType("SaleId", str)
RewardId = NewType("RewardId", str)  # external_id of a master reward, e.g. "bbco-25"
StoreId = NewType("StoreId", str)  # external_id of a store at Splio
TillId = NewType("TillId", str)
