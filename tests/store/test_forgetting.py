"""A card is forgotten where it is needed no more, on the disk as well; and later where it is."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.approval import Approval
from posapp.domain.burn import Accepted, Refused, WrittenOff
from posapp.domain.code import Code
from posapp.domain.grant import GrantKey, GrantOrder, SettledByHand
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.journal import Forgetting, StillNeeded
from posapp.domain.member import Member
from posapp.domain.money import Money
from posapp.domain.sale import Draft
from posapp.store.journal_file import KeepingReader
from posapp.store.ledger import LedgerFile
from posapp.store.signing import Signer
from posapp.store.stock import StockFile
from tests.store.makers import CARD, NOON, change, completion, open_sale, reserved, rows
from tests.store.test_journal import check, sell


def cards(path: Path) -> list[object]:
    return [
        card
        for (card,) in rows(
            path, "SELECT card_code FROM burn UNION ALL SELECT card_code FROM sale ORDER BY 1"
        )
    ]


def owe(ledger: LedgerFile, number: int) -> BurnId:
    name = f"sale-{number}"
    ledger.open_sale(open_sale(name))
    ledger.reserve(reserved(number, name))
    ledger.complete(completion(name, number))
    return BurnId(f"burn-{number}")


def test_a_card_goes_where_it_is_settled_and_leaves_no_trace(
    ledger: LedgerFile, ledger_path: Path, stock: StockFile, stock_path: Path
) -> None:
    sell(ledger, 1)
    stock.put_member(Member(CARD, 7, "Ada", "Lovelace"), NOON)
    gone = stock.persons.forget(CARD, [])
    found = ledger.journal_file.forget_card(CARD, gone, NOON, "Ann")
    ledger.journal_file.empty_log()
    stock.persons.empty_log()
    assert (found.burns, found.sales, found.kept, gone.members) == (1, 1, (), 1)
    assert cards(ledger_path) == ["forgotten", "forgotten"]
    assert stock.member(CARD) is None
    line = ledger.journal(limit=1)[0]
    assert (line.fact, line.person) == ("Forgotten", "Ann")
    assert line.detail == {"burns": 1, "sales": 1, "members": 1, "why": "asked"}
    for path, secret in (
        (ledger_path, CARD.value),
        (stock_path, CARD.value),
        (stock_path, "Lovelace"),
    ):
        for file in (path, path.with_name(path.name + "-wal")):
            assert secret.encode() not in file.read_bytes()
    assert check(ledger_path).is_sound
    assert ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ann").total == 0


def test_what_is_owed_or_refused_keeps_its_card_until_it_is_settled(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    refused, pending = owe(ledger, 1), owe(ledger, 2)
    ledger.claim(NOON, 1)
    ledger.apply(refused, Refused(NOON, "no"))
    found = ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ann")
    assert [kept.why for kept in found.kept] == [StillNeeded.REJECTED, StillNeeded.TO_SEND]
    assert found.kept[0].code == reserved(1).code.masked
    assert sorted(map(str, cards(ledger_path))) == [CARD.value] * 2 + ["forgotten"] * 2
    with pytest.raises(sqlite3.IntegrityError):
        change(ledger_path, "UPDATE burn SET card_code = 'forgotten' WHERE id = ?", refused)
    assert CARD.value not in repr(rows(ledger_path, "SELECT * FROM forget_later"))
    assert ledger.journal_file.finish_waiting(NOON) == 0
    ledger.apply(refused, WrittenOff(NOON, "Ann", "loss"))
    assert ledger.journal_file.finish_waiting(NOON) == 1
    ledger.claim(NOON, 1)
    ledger.apply(pending, Accepted(NOON, "OK"))
    assert ledger.journal_file.finish_waiting(NOON) == 1
    assert ledger.journal_file.waiting() == 0
    assert set(cards(ledger_path)) == {"forgotten"}


def test_a_card_that_somebody_typed_into_a_reason_is_not_kept_there(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    said = f"card {CARD.value} was charged twice, see 2991234567890"
    ledger.open_sale(open_sale("sale-1"))
    ledger.reserve(reserved(1), Approval("Ann", said, NOON, frozenset()))
    ledger.complete(completion("sale-1", 1))
    lost = BurnId("burn-1")
    ledger.claim(NOON, 1)
    ledger.apply(lost, Refused(NOON, "no"))
    ledger.apply(lost, WrittenOff(NOON, "Ann", said))
    key = GrantKey("k")
    ledger.grants.plan(GrantOrder(key, CARD, RewardId("r1"), "R", "Ann", said), NOON)
    ledger.grants.apply(key, SettledByHand(NOON, "Ann", said, is_granted=True))
    ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ann")
    ledger.journal_file.empty_log()
    for secret in (CARD.value, "2991234567890"):
        for file in (ledger_path, ledger_path.with_name(ledger_path.name + "-wal")):
            assert secret.encode() not in file.read_bytes()
    assert check(ledger_path).is_sound


def test_a_draft_put_aside_loses_the_card_and_an_open_sale_is_finished_later(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    draft = Draft(Money(100), CARD, "T-9", ())
    ledger.open_sale(open_sale("aside"))
    ledger.put_aside(SaleId("aside"), NOON, draft)
    ledger.open_sale(open_sale("sale-1"))
    ledger.reserve(reserved(1))
    ledger.keep_draft(SaleId("sale-1"), draft)
    found = ledger.journal_file.forget_card(CARD, Forgetting(), NOON, "Ann")
    assert (found.drafts, [kept.why for kept in found.kept]) == (1, [StillNeeded.OPEN_SALE])
    kept = ledger.sale(SaleId("aside"))
    assert kept is not None and kept.draft is not None
    assert (kept.draft.card_code, kept.draft.ref) == (None, "T-9")
    ledger.complete(completion("sale-1", 1))
    assert ledger.journal_file.finish_waiting(NOON) == 1  # the sale; its burn is owed yet
    ledger.claim(NOON, 1)
    ledger.apply(BurnId("burn-1"), Accepted(NOON, "OK"))
    assert ledger.journal_file.finish_waiting(NOON) == 1
    assert set(cards(ledger_path)) == {"forgotten", None}


def test_a_closed_sale_lets_go_of_its_card_and_of_nothing_else(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    sell(ledger, 1)
    for sql in (
        "UPDATE sale SET card_code = NULL",
        "UPDATE sale SET card_code = '2990000000024'",
        "UPDATE sale SET card_code = 'forgotten', amount = 1",
        "UPDATE sale SET card_code = 'forgotten', ref = 'x'",
        "UPDATE sale SET card_code = 'forgotten', cashier = 'x'",
        "UPDATE sale SET card_code = 'forgotten', closed_at = 1",
        "UPDATE burn SET card_code = 'forgotten', value = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            change(ledger_path, sql)
    change(ledger_path, "UPDATE sale SET card_code = 'forgotten'")
    with pytest.raises(sqlite3.IntegrityError):
        change(ledger_path, f"UPDATE sale SET card_code = '{CARD.value}'")


def test_old_cards_and_members_not_seen_go_on_schedule(
    ledger: LedgerFile, ledger_path: Path, stock: StockFile, stock_path: Path
) -> None:
    for number in range(3):
        sell(ledger, number, days=number * 10)
    stock.put_member(Member(CARD, 7, "Ada", "Lovelace"), NOON)
    stock.put_member(Member(Code("2990000000024"), 8, "Bo", "Diddley"), NOON + timedelta(days=20))
    before = NOON + timedelta(days=15)
    look = KeepingReader(
        ledger_path, stock_path, ledger_path.parent, "till", lambda: Signer(bytes(32))
    )
    ids = look.old_ones(before, 100)
    gone = ledger.journal_file.forget_ids(ids)
    assert (gone.burns, gone.sales) == (2, 2)
    assert look.old_ones(before, 100) == []
    unseen = look.unseen(before, 100)
    assert unseen == [CARD]
    assert stock.persons.forget_unseen(unseen, before) == 1
    assert look.of_card(CARD) == (False, [])
    assert cards(ledger_path).count(CARD.value) == 2
