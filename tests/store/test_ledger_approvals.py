"""What was taken without Splio's word: how much of it stands, and on whose word it was taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.approval import Approval
from posapp.domain.burn import Accepted, BurnState, Claimed, FoundOurs, Refused, Route, Unanswered
from posapp.domain.errors import SaleError
from posapp.domain.finding import Reason
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.money import Money
from posapp.domain.risk import Exposure
from posapp.domain.sale import Used
from posapp.store.ledger import LedgerFile, LedgerView
from tests.store.makers import CARD, after, completion, open_sale, reserved, rows, voucher_code

ONE = BurnId("burn-1")
SALE = SaleId("sale-1")
APPROVAL = Approval(
    "Ana",
    f"seen on paper: {voucher_code(1).value}",
    after(5),
    frozenset({Reason.UNKNOWN_HERE, Reason.CHECK_DIGIT}),
    Money(8_00),
)


def sell(ledger: LedgerFile, sale: str, uses: Iterable[Used], at: float = 0) -> None:
    told = replace(completion(sale), accepted=tuple(uses), at=after(at))
    ledger.complete(told)


def taken(number: int, value: int | None = 25_00, *, unverified: bool = True) -> Used:
    worth = None if value is None else Money(value)
    return Used(voucher_code(number), CARD, worth, unverified=unverified)


def test_exposure_is_what_is_owed_and_unverified(ledger: LedgerFile, ledger_path: Path) -> None:
    assert ledger.exposure() == Exposure()
    for sale in ("sale-1", "sale-2", "sale-3"):
        ledger.open_sale(open_sale(sale))
    for number, sale in ((1, "sale-1"), (2, "sale-1"), (3, "sale-2"), (4, "sale-2"), (5, "sale-3")):
        ledger.reserve(reserved(number, sale)._replace(unverified=True))
    assert ledger.exposure() == Exposure()  # nothing was sold yet
    # Closed in another order than opened: the oldest is the one sold first.
    sell(ledger, "sale-2", [taken(3, 10_00), taken(4, None)], at=60)
    sell(ledger, "sale-1", [taken(1, 5_00), taken(2, 7_00, unverified=False)], at=30)
    whole = Exposure(Money(15_00), 3, after(30))
    assert ledger.exposure() == whole
    with LedgerView.open(ledger_path) as view:
        assert view.exposure() == whole
    assert ledger.burn(ONE) == reserved(1)._replace(
        state=BurnState.PENDING,
        card_code=CARD,
        value=Money(5_00),
        unverified=True,
        burned_date=completion().burned_date,
        store_id=completion().store_id,
        due_at=after(30),
    )


def test_it_falls_by_itself_as_burns_are_settled(ledger: LedgerFile) -> None:
    for number in (1, 2, 3):
        sale = f"sale-{number}"
        ledger.open_sale(open_sale(sale))
        ledger.reserve(reserved(number, sale))
        sell(ledger, sale, [taken(number, 10_00)], at=number)
    ledger.claim(after(10), 9, ignore_due=True)
    assert ledger.exposure() == Exposure(Money(30_00), 3, after(1))
    ledger.apply(ONE, Accepted(after(11), "200"))
    ledger.apply(BurnId("burn-2"), Unanswered(after(11), "timeout", after(20)))
    ledger.apply(BurnId("burn-3"), Refused(after(11), "unknown"))
    assert ledger.exposure() == Exposure(Money(10_00), 1, after(2))
    ledger.apply(BurnId("burn-2"), FoundOurs(after(21), "burned"))
    assert ledger.exposure() == Exposure()


def test_asking_for_it_reads_the_small_index_only(ledger_path: Path) -> None:
    from posapp.store import ledger_view

    plan = " ".join(
        str(row[3]) for row in rows(ledger_path, f"EXPLAIN QUERY PLAN {ledger_view._EXPOSED}")
    )
    assert "burn_exposed" in plan
    assert "SCAN s" not in plan


def test_an_approval_is_written_with_the_hold(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    assert ledger.reserve(reserved(1), APPROVAL) is None
    burn = ledger.burn(ONE)
    assert burn is not None
    why = f"seen on paper: {voucher_code(1).masked}"  # what is typed may outlast the code's card
    assert (burn.approved_by, burn.approved_why) == (APPROVAL.by, why)
    assert [line.fact for line in ledger.story(ONE)] == ["Reserved", "Approved"]
    line = ledger.story(ONE)[-1]
    assert line.at == APPROVAL.at
    assert line.detail == {
        "code": voucher_code(1).masked,
        "by": "Ana",
        "why": f"seen on paper: {voucher_code(1).masked}",
        "covers": ["check_digit", "unknown_here"],
        "value": 8_00,
    }
    assert voucher_code(1).value not in str(rows(ledger_path, "SELECT detail FROM journal"))


def test_a_hold_that_fails_writes_no_approval(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    assert ledger.reserve(reserved(1, burn_id="again"), APPROVAL) is not None
    assert [line.fact for line in ledger.journal()] == ["Reserved", "SaleOpened"]


def test_a_voucher_held_already_is_approved_later(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    burn = ledger.approve(ONE, APPROVAL)
    assert burn == ledger.burn(ONE)
    assert burn.approved_by == "Ana"
    again = replace(APPROVAL, by="Bo", why="asked again", value=None)
    ledger.approve(ONE, again)
    sell(ledger, "sale-1", [replace(taken(1), approval=again)])
    facts = [(line.fact, line.detail.get("by")) for line in ledger.story(ONE)]
    assert facts == [
        ("Reserved", None),
        ("Approved", "Ana"),
        ("Approved", "Bo"),
        ("Completed", None),
    ]
    done = ledger.burn(ONE)
    assert done is not None
    assert (done.approved_by, done.approved_why) == ("Bo", "asked again")
    before = rows(ledger_path, "SELECT * FROM journal")
    with pytest.raises(SaleError) as refused:
        ledger.approve(ONE, APPROVAL)
    assert refused.value.code == "sale.not_reserved"
    with pytest.raises(LookupError):
        ledger.approve(BurnId("none"), APPROVAL)
    assert rows(ledger_path, "SELECT * FROM journal") == before


def test_completing_notes_an_approval_that_nobody_noted(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    sell(ledger, "sale-1", [replace(taken(1), approval=APPROVAL)])
    assert [line.fact for line in ledger.story(ONE)] == ["Reserved", "Approved", "Completed"]
    done = ledger.burn(ONE)
    assert done is not None
    why = f"seen on paper: {voucher_code(1).masked}"
    assert (done.approved_by, done.approved_why) == ("Ana", why)


def test_text_that_utf8_cannot_carry_approves_all_the_same(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    odd = replace(APPROVAL, by="An\ud83d", why="\udce9")
    ledger.reserve(reserved(1), odd)
    burn = ledger.burn(ONE)
    assert burn is not None
    assert (burn.approved_by, burn.approved_why) == ("An?", "?")
    sell(ledger, "sale-1", [replace(taken(1), approval=odd)])
    assert [line.fact for line in ledger.story(ONE)] == ["Reserved", "Approved", "Completed"]


def test_the_route_is_the_one_it_went_out_by_last(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    sell(ledger, "sale-1", [taken(1)])
    sent = ledger.burn(ONE)
    assert sent is not None
    assert sent.route is Route.API
    moved = ledger.apply(ONE, Claimed(after(1), route=Route.FILE))
    assert moved.route is Route.FILE
    assert ledger.burn(ONE) == moved
