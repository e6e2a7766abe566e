"""Sightings and sales for the tests of the rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Kind
from posapp.domain.ids import RewardId, SaleId
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.domain.verdict import LocalUse, SaleContext, Sighting, Verdict, judge
from posapp.domain.voucher import (
    CustomField,
    Reward,
    Voucher,
    VoucherStatus,
    Worth,
    WorthKind,
)

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)
CODE = Code("1000739378684")
CARD = Code("2171707962088")
OTHER_CARD = Code("2171707962095")
THRESHOLD = "Minimum dachat pour utiliser la récompense"
WEB = "Is Ecommerce only"


def reward(threshold: str | None = None, web_only: str | None = None, **facts: Any) -> Reward:
    fields = []
    if threshold is not None:
        fields.append(CustomField(2, THRESHOLD, threshold))
    if web_only is not None:
        fields.append(CustomField(0, WEB, web_only))
    return Reward(
        RewardId("bbco-25"),
        "Chèque d'un montant de 25 euros",
        Worth(WorthKind.VALUE, Decimal(25)),
        custom_fields=tuple(fields),
        **facts,
    )


def voucher(**facts: Any) -> Voucher:
    usual: dict[str, Any] = {
        "status": VoucherStatus.AVAILABLE,
        "card_code": CARD,
        "earned_at": NOW - timedelta(days=30),
        "expires_at": NOW + timedelta(days=300),
    }
    return Voucher(CODE, RewardId("bbco-25"), **(usual | facts))


def sighting(basis: Basis = Basis.STOCK, **facts: Any) -> Sighting:
    usual: dict[str, Any] = {"voucher": voucher(), "reward": reward()}
    return Sighting(CODE, Kind.VOUCHER, basis, NOW - timedelta(minutes=12), **(usual | facts))


def unknown(**facts: Any) -> Sighting:
    return Sighting(facts.pop("code", CODE), **facts)


SALE = SaleContext(amount=Money(5000), card_code=CARD, sale_id=SaleId("this"))


def verdict(seen: Sighting, sale: SaleContext = SALE, policy: Policy | None = None) -> Verdict:
    return judge(seen, sale, policy or Policy(), NOW)


def used(state: BurnState, sale: str = "that") -> LocalUse:
    return LocalUse(state, SaleId(sale), "T-17", NOW - timedelta(hours=1))
