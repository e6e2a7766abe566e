"""A sale as the till knows it: enough to tie vouchers to a ticket, not a basket of articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.code import Code
    from posapp.domain.ids import SaleId, StoreId, TillId
    from posapp.domain.money import Money


class SaleState(StrEnum):
    """Where a sale stands."""

    OPEN = "open"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was entered of an open sale, so that it can be gone on with.

    `codes` are its vouchers in the order of scanning, held or waiting.
    """

    amount: Money | None = None
    card_code: Code | None = None
    ref: str = ""
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale; `ref` is the ticket number of the cash register. Moments are aware UTC.

    Amount, card and ticket are final with its completion; what was entered until then is its
    `draft`, as last kept. `aside_at` is when it was put aside, None while it is in hand;
    `cashier` who completed it, until then who opened it, None where nobody signs in.
    """

    id: SaleId
    state: SaleState
    opened_at: datetime
    till_id: TillId
    store_id: StoreId | None = None
    ref: str | None = None
    amount: Money | None = None
    card_code: Code | None = None
    closed_at: datetime | None = None
    aside_at: datetime | None = None
    draft: Draft | None = None
    cashier: str | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """A voucher that a sale really used.

    Attributes:
        card_code: the card it is burned for.
        value: what it took off the basket; None where that is not money, or not known.
        unverified: taken without Splio's word.
        approval: the manager's word it was taken on; None where the rules let it pass.
    """

    code: Code
    card_code: Code
    value: Money | None = None
    unverified: bool = False
    approval: Approval | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """What completing a sale fixes, in one transaction.

    `burned_date` is the sale's moment in the universe's local text; `accepted` are the vouchers
    really used. Every other reservation of the sale is released.
    """

    sale_id: SaleId
    ref: str
    amount: Money
    at: datetime
    burned_date: str
    card_code: Code | None
    accepted: tuple[Used, ...]
    store_id: StoreId | None = None
    cashier: str | None = None
