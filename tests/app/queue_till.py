"""A till whose ledger holds vouchers in every state a manager may find."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.burn import (
    Accepted,
    Burn,
    BurnFact,
    BurnState,
    Claimed,
    Refused,
    Unanswered,
)
from posapp.domain.code import Code
from posapp.domain.ids import BurnId, RewardId, SaleId, TillId
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.domain.sale import Completion, Sale, SaleState, Used
from posapp.sandbox import DEMO_CARD
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON

CARD = Code(DEMO_CARD)
STATES = (
    BurnState.PENDING,
    BurnState.UNCLEAR,
    BurnState.REJECTED,
    BurnState.CONFIRMED,
    BurnState.RESERVED,
)
ELSEWHERE = "external_id_already_burned: used elsewhere at 2026-03-02 10:15:00 store LYO-02"


def code_of(number: int) -> Code:
    return Code(f"30{number:011d}")


def facts_to(state: BurnState) -> Sequence[BurnFact]:
    at = NOON + timedelta(seconds=5)
    claimed: list[BurnFact] = [Claimed(at)]
    match state:
        case BurnState.UNCLEAR:
            return [*claimed, Unanswered(at, "timeout", at + timedelta(days=400))]
        case BurnState.REJECTED:
            return [*claimed, Refused(at, ELSEWHERE)]
        case BurnState.CONFIRMED:
            return [*claimed, Accepted(at, "200")]
        case _:
            return []


def put(ledger: LedgerFile, number: int, state: BurnState, *, minutes: int = 0) -> Burn:
    """One voucher of 10 euros in a sale of its own, ticket ``T-<number>``."""
    at = NOON + timedelta(minutes=minutes)
    sale_id = SaleId(f"{number:032x}")
    sale = Sale(sale_id, SaleState.OPEN, at, TillId("till-1"), cashier="Nadia")
    ledger.open_sale(sale)
    code = code_of(number)
    burn = Burn(
        id=BurnId(f"b{number:031x}"),
        sale_id=sale_id,
        code=code,
        card_code=CARD,
        reward_id=RewardId("bbco-10"),
        reward_name="Chèque cadeau 10 €",
        value=Money(1000),
        state=BurnState.RESERVED,
        created_at=at,
    )
    ledger.reserve(burn)
    if state is not BurnState.RESERVED:
        zone = at.tzinfo
        assert zone is not None
        used = (Used(code, CARD, Money(1000)),)
        ledger.complete(
            Completion(sale_id, f"T-{number}", Money(5000), at, to_wire(at, zone), CARD, used)
        )
    for fact in facts_to(state):
        ledger.apply(burn.id, fact)
    found = ledger.burn(burn.id)
    assert found is not None
    return found


def fill(settings: Settings, each: int = 2) -> Path:
    """`each` vouchers of every state; returns the ledger's path."""
    paths = TillPaths(settings.data_dir)
    paths.ledger.parent.mkdir(parents=True, exist_ok=True)
    with LedgerFile.open(paths.ledger) as ledger:
        number = 0
        for state in STATES:
            for _ in range(each):
                number += 1
                put(ledger, number, state, minutes=number)
    return paths.ledger
