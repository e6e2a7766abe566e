"""What leads to lines of the journal besides their own texts: a card, a sale."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.grant import GrantKey, GrantOrder
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.journal import JournalQuery, Whole
from posapp.domain.money import Money
from posapp.domain.sale import Used
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON, completion, open_sale, reserved, voucher_code
from tests.store.test_journal import change, sell


def _sell_to(ledger: LedgerFile, number: int, card: Code, *, on_sale: bool = True) -> None:
    """A sale with one voucher of this card; the sale itself may be nobody's."""
    name = f"sale-{number}"
    ledger.open_sale(open_sale(name))
    ledger.reserve(reserved(number, name))
    done = replace(completion(name), accepted=(Used(voucher_code(number), card, Money(2500)),))
    ledger.complete(replace(done, card_code=card if on_sale else None))


@pytest.mark.parametrize("keyed", [0, 5, 1000])
def test_a_card_leads_to_its_sales_and_new_rewards_and_to_no_other_card(
    ledger: LedgerFile, ledger_path: Path, keyed: int
) -> None:
    """Whole, or by its end as a code is; it is named masked; forgotten, it leads nowhere."""
    mine, other = Code("2991111118642"), Code("2992222228642")
    _sell_to(ledger, 1, mine)
    _sell_to(ledger, 2, other)
    _sell_to(ledger, 3, mine, on_sale=False)
    for number, card in enumerate((mine, other)):
        key = GrantKey(f"0000000{number}-0000-4000-8000-000000000000")
        ledger.grants.plan(GrantOrder(key, card, RewardId("1000"), "Ten", "Ann", "why"), NOON)
    ledger.journal_file.add_keys(keyed)

    def about(text: str) -> tuple[list[str | None], Whole | None, str | None]:
        with JournalView.open(ledger_path) as view:
            page = view.search(JournalQuery(text))
        assert mine.value not in repr(page)
        return [row.line.sale_id for row in page.rows], page.whole, page.code

    sales = ["sale-3"] * 4 + ["sale-1"] * 4
    assert about(f" {mine.value} ") == ([None, *sales], Whole.CARD, "…8642")
    both, whole, code = about("8642")
    assert (Counter(both), whole, code) == (
        Counter({None: 2, "sale-1": 4, "sale-2": 4, "sale-3": 4}),
        None,
        None,
    )
    change(ledger_path, lambda raw: raw.execute("UPDATE sale SET card_code = 'forgotten'"),
           lambda raw: raw.execute("UPDATE burn SET card_code = 'forgotten'"),
           lambda raw: raw.execute("UPDATE \"grant\" SET card_code = 'forgotten'"))  # fmt: skip
    for gone in (mine.value, "forgotten", "tten"):
        assert about(gone) == ([], None, None)


@pytest.mark.parametrize("keyed", [0, 5, 1000])
def test_a_sales_story_has_its_vouchers_and_what_was_granted_for_them(
    ledger: LedgerFile, ledger_path: Path, keyed: int
) -> None:
    sell(ledger, 1)
    sell(ledger, 2)
    order = GrantOrder(
        GrantKey("00000000-0000-4000-8000-000000000000"),
        Code("2991111118642"),
        RewardId("1000"),
        "Ten",
        "Ann",
        "why",
        for_burn=BurnId("burn-1"),
    )
    ledger.grants.plan(order, NOON)
    ledger.journal_file.add_keys(keyed)
    with JournalView.open(ledger_path) as view:
        told = view.sale_story(SaleId("sale-1"))
    assert [row.line.fact for row in told] == [
        "SaleOpened",
        "Reserved",
        "Completed",
        "SaleCompleted",
        "Claimed",
        "Accepted",
        "GrantPlanned",
    ]
    assert {row.ref for row in told} == {"T-sale-1"}
