"""The ledger: one live burn a code, sales whole or not at all, a journal that only grows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.burn import (
    Accepted,
    BurnState,
    Completed,
    IllegalTransitionError,
    Released,
)
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.ids import BurnId, SaleId
from posapp.domain.money import ZERO
from posapp.domain.ports import QueueRow, QueueState
from posapp.domain.sale import Sale, SaleState, Used
from posapp.domain.verdict import LocalUse
from posapp.store.ledger import LedgerFile, LedgerView
from tests.store.makers import (
    CARD,
    DATE,
    NOON,
    STORE,
    after,
    change,
    completion,
    open_sale,
    reserved,
    rows,
    snapshot,
    voucher_code,
)

ONE, TWO = BurnId("burn-1"), BurnId("burn-2")
SALE = SaleId("sale-1")


# --- reserving ---------------------------------------------------------------------------------


def test_reserving_and_reading_back(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    assert ledger.reserve(reserved(1)) is None
    assert ledger.reserve(reserved(2)._replace(value=ZERO, card_code=CARD)) is None
    with LedgerView.open(ledger_path) as view:
        for reader in (ledger, view):
            assert reader.sale(SALE) == open_sale()
            assert reader.open_sales() == [open_sale()]
            assert reader.burn(ONE) == reserved(1)
            burns = [reserved(1), reserved(2)._replace(value=ZERO, card_code=CARD)]
            assert reader.burns_of(SALE) == burns
            assert reader.queue() == [QueueRow(burn, None) for burn in burns]
            assert reader.queue(BurnState.RESERVED, 1) == [QueueRow(burns[0], None)]
            assert reader.queue(BurnState.PENDING) == []
            assert reader.queue_state() == QueueState({BurnState.RESERVED: 2}, None)
            assert reader.next_due() is None
            use = LocalUse(BurnState.RESERVED, SALE, None, reserved(1).created_at)
            assert reader.local_use(voucher_code(1)) == use
            assert reader.local_use(voucher_code(9)) is None
            assert reader.burn(BurnId("none")) is None
            assert reader.sale(SaleId("none")) is None
            assert reader.burns_of(SaleId("none")) == []


def test_a_held_code_is_told_and_nothing_is_written(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(replace(open_sale(), ref="T-0"))
    ledger.open_sale(open_sale("sale-2"))
    ledger.reserve(reserved(1))
    before = snapshot(ledger_path)
    use = LocalUse(BurnState.RESERVED, SALE, "T-0", after(1))
    assert ledger.reserve(reserved(1, "sale-2", "other")) == use
    assert ledger.reserve(reserved(1, "sale-1", "again")) == use  # the same sale is no exception
    assert snapshot(ledger_path) == before

    ledger.complete(completion("sale-1", 1, at=after(60)))
    use = LocalUse(BurnState.PENDING, SALE, "T-sale-1", after(60))
    assert ledger.reserve(reserved(1, "sale-2", "other")) == use
    ledger.claim(after(60), 1, ignore_due=False)
    ledger.apply(ONE, Accepted(after(61), "200"))
    assert ledger.reserve(reserved(1, "sale-2", "other")) == replace(use, state=BurnState.CONFIRMED)


def test_a_released_code_is_free_again(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    gone = ledger.release(ONE, after(5), "removed")
    assert gone == reserved(1)._replace(state=BurnState.RELEASED, last_answer="released: removed")
    assert ledger.local_use(voucher_code(1)) is None
    assert ledger.reserve(reserved(1, burn_id="burn-1b")) is None
    with pytest.raises(IllegalTransitionError):
        ledger.release(ONE, after(6), "removed")
    assert [burn.id for burn in ledger.burns_of(SALE)] == ["burn-1", "burn-1b"]


@pytest.mark.parametrize("end", ["complete", "cancel", "unknown"])
def test_only_an_open_sale_takes_vouchers(ledger: LedgerFile, ledger_path: Path, end: str) -> None:
    if end != "unknown":
        ledger.open_sale(open_sale())
    if end == "complete":
        assert ledger.complete(completion()) == []
    elif end == "cancel":
        assert ledger.cancel(SALE, NOON) == []
    before = snapshot(ledger_path)
    acts = (
        lambda: ledger.reserve(reserved(1)),
        lambda: ledger.complete(completion()),
        lambda: ledger.cancel(SALE, NOON),
    )
    for act in acts:
        with pytest.raises(SaleError) as refused:
            act()
        assert refused.value.code == "sale.not_open"
        assert refused.value.disposition is Disposition.REFUSE
    assert snapshot(ledger_path) == before


def test_bugs_are_not_stored(ledger: LedgerFile) -> None:
    with pytest.raises(ValueError, match="open"):
        ledger.open_sale(replace(open_sale(), state=SaleState.CANCELLED))
    with pytest.raises(ValueError, match="reserved"):
        ledger.reserve(reserved(1)._replace(state=BurnState.PENDING))
    with pytest.raises(LookupError):
        ledger.release(ONE, NOON, "never was")
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    with pytest.raises(ValueError, match="whole"):
        ledger.apply(ONE, Completed(NOON, DATE, CARD, STORE))
    assert ledger.burn(ONE) == reserved(1)


# --- completing and cancelling -----------------------------------------------------------------


def test_completing_takes_the_accepted_and_frees_the_rest(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    ledger.open_sale(open_sale())
    for number in (1, 2, 3):
        ledger.reserve(reserved(number))
    owed = ledger.complete(completion("sale-1", 3, 1, at=after(60)))
    expected = [
        reserved(number)._replace(
            state=BurnState.PENDING,
            card_code=CARD,
            burned_date=DATE,
            store_id=STORE,
            due_at=after(60),
        )
        for number in (1, 3)
    ]
    assert owed == expected
    assert ledger.queue(BurnState.PENDING) == [QueueRow(burn, "T-sale-1") for burn in expected]
    assert [burn.state for burn in ledger.burns_of(SALE)] == ["pending", "released", "pending"]
    sale = Sale(
        SALE,
        SaleState.COMPLETED,
        NOON,
        open_sale().till_id,
        STORE,
        "T-sale-1",
        completion().amount,
        CARD,
        after(60),
    )
    assert ledger.sale(SALE) == sale
    assert ledger.open_sales() == []
    assert ledger.completed_sales("T-sale-1") == [sale]
    assert ledger.completed_sales("other") == []
    assert ledger.next_due() == after(60)
    counts = {BurnState.PENDING: 2, BurnState.RELEASED: 1}
    assert ledger.queue_state() == QueueState(counts, after(60))


@pytest.mark.parametrize(
    "wrong",
    [
        ((1, CARD), (9, CARD)),  # never scanned
        ((1, CARD), (4, CARD)),  # another sale's
        ((1, CARD), (3, CARD)),  # given back before
        ((1, CARD), (1, Code("another"))),  # named twice
    ],
)
def test_completing_is_all_or_nothing(
    ledger: LedgerFile, ledger_path: Path, wrong: tuple[tuple[int, Code], ...]
) -> None:
    ledger.open_sale(open_sale())
    ledger.open_sale(open_sale("sale-2"))
    for number in (1, 2, 3):
        ledger.reserve(reserved(number))
    ledger.reserve(reserved(4, "sale-2"))
    ledger.release(BurnId("burn-3"), NOON, "removed")
    before = snapshot(ledger_path)
    accepted = tuple(Used(voucher_code(number), card) for number, card in wrong)
    with pytest.raises(SaleError) as refused:
        ledger.complete(replace(completion(), accepted=accepted))
    assert refused.value.code == "sale.not_reserved"
    assert refused.value.params["voucher"] == voucher_code(wrong[-1][0]).masked
    assert snapshot(ledger_path) == before
    assert len(ledger.complete(completion("sale-1", 1, 2))) == 2


def test_a_failure_at_the_very_end_takes_everything_back(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    before = snapshot(ledger_path)
    change(
        ledger_path,
        "CREATE TRIGGER late BEFORE INSERT ON journal WHEN NEW.fact = 'SaleCompleted'"
        " BEGIN SELECT RAISE(ABORT, 'late'); END",
    )
    with pytest.raises(Exception, match="late"):
        ledger.complete(completion("sale-1", 1))
    assert snapshot(ledger_path) == before


def test_the_same_ticket_number_newest_first(ledger: LedgerFile) -> None:
    for name, minutes in (("a", 3), ("b", 9), ("c", 6)):
        ledger.open_sale(open_sale(name))
        ledger.complete(replace(completion(name, at=after(60 * minutes)), ref="1001"))
    assert [sale.id for sale in ledger.completed_sales("1001")] == ["b", "c", "a"]


def test_a_completion_without_a_store_keeps_the_sales_own(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.complete(replace(completion(), store_id=None, card_code=None))
    sale = ledger.sale(SALE)
    assert sale is not None
    assert (sale.store_id, sale.card_code) == (STORE, None)


def test_cancelling_frees_every_code(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    ledger.reserve(reserved(2))
    ledger.release(ONE, NOON, "removed")
    (gone,) = ledger.cancel(SALE, after(9))
    assert (gone.id, gone.state) == (TWO, BurnState.RELEASED)
    sale = ledger.sale(SALE)
    assert sale is not None
    assert (sale.state, sale.closed_at) == (SaleState.CANCELLED, after(9))
    assert ledger.completed_sales("T-sale-1") == []


# --- the journal -------------------------------------------------------------------------------


def test_the_journal_tells_the_whole_story(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    ledger.reserve(reserved(2))
    ledger.complete(completion("sale-1", 1, at=after(60)))
    ledger.claim(after(61), 5, ignore_due=False)
    code = voucher_code(1)
    answer = f"200: reward attribution {code.value} of card {CARD.value} burned"
    ledger.apply(ONE, Accepted(after(62), answer))

    lines = list(reversed(ledger.journal()))
    assert [line.fact for line in lines] == [
        "SaleOpened",
        "Reserved",
        "Reserved",
        "Completed",
        "Released",
        "SaleCompleted",
        "Claimed",
        "Accepted",
    ]
    assert [line.seq for line in lines] == list(range(1, 9))
    assert [line.at for line in lines][-3:] == [after(60), after(61), after(62)]
    assert {line.sale_id for line in lines} == {SALE}
    assert lines[0].detail == {"till": "till-1"}
    assert lines[5].detail == {"ref": "T-sale-1", "amount": 12_050, "owed": 1, "released": 1}
    story = ledger.story(ONE)
    assert [(line.detail.get("from"), line.detail["to"]) for line in story] == [
        (None, "reserved"),
        ("reserved", "pending"),
        ("pending", "sending"),
        ("sending", "confirmed"),
    ]
    assert story[1].detail["burned_date"] == DATE
    assert story[-1].detail["answer"] == (
        f"200: reward attribution {code.masked} of card {CARD.masked} burned"
    )
    assert ledger.burn(ONE) is not None
    written = str(rows(ledger_path, "SELECT fact, detail FROM journal"))
    assert code.value not in written
    assert CARD.value not in written
    assert ledger.journal(before=3, limit=1)[0].seq == 2


def test_an_illegal_move_writes_nothing(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    before = snapshot(ledger_path)
    with pytest.raises(IllegalTransitionError):
        ledger.apply(ONE, Accepted(NOON, "200"))
    assert snapshot(ledger_path) == before
    assert not ledger._raw.in_transaction


def test_text_that_utf8_cannot_carry_is_still_recorded(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1)._replace(reward_name="caf\udce9"))
    told = ledger.apply(ONE, Released(NOON, "\ud83d"))
    assert told.last_answer == "released: ?"
    assert ledger.burn(ONE) == told
    assert ledger.story(ONE)[-1].detail["answer"] == "released: ?"


def test_what_is_returned_is_what_is_read(ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    at = after(60).replace(microsecond=123_456)
    owed = ledger.complete(replace(completion("sale-1", 1), at=at))
    assert owed == ledger.burns_of(SALE)
    assert len(ledger.claim(at, 1, ignore_due=False)) == 1  # due at once, whatever the rounding
