"""Copied data: known for a copy, held back whole, and set free or left by a manager's word only."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.burn import Accepted, Refused, Retried
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.grant import GrantKey, GrantOrder, GrantState
from posapp.domain.ids import BurnId, RewardId
from posapp.domain.place import Answer, TillPlace
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON, after, completion, open_sale, reserved, rows

HOME = TillPlace("m1", frozenset({"a1", "a2"}), "kassa-1", "/till", "till-1")
AWAY = replace(HOME, machine="m2", addresses=frozenset({"b1"}), host="kassa-2")
KEY = GrantKey("11111111-1111-4111-8111-111111111111")


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (HOME, True),
        (replace(HOME, till_id="front", host="renamed"), True),
        (replace(HOME, addresses=frozenset({"a2", "c9"})), True),  # one card was exchanged
        (replace(HOME, addresses=frozenset()), True),  # nothing plugged in today
        (replace(HOME, addresses=frozenset({"c9"})), False),  # a copied disk in another machine
        (replace(HOME, machine="m2"), False),
        (replace(HOME, folder="/other"), False),
    ],
)
def test_what_makes_a_place(other: TillPlace, is_same: bool) -> None:
    assert HOME.is_same(other) is is_same
    assert other.is_same(HOME) is is_same


@pytest.fixture
def owing(ledger_path: Path) -> Path:
    """A ledger from HOME that owes Splio burns in every state, holds one, and has a grant open."""
    with LedgerFile.open(ledger_path) as ledger:
        assert ledger.places.arrive(HOME, NOON) is None
        for number in range(1, 6):
            ledger.open_sale(open_sale(f"sale-{number}"))
            ledger.reserve(reserved(number, f"sale-{number}"))
        for number in range(1, 5):
            ledger.complete(completion(f"sale-{number}", number))
        ledger.claim(after(1), 3)
        ledger.apply(BurnId("burn-1"), Accepted(after(2), "200"))
        ledger.apply(BurnId("burn-3"), Refused(after(2), "dates"))
        # burn-2 stays SENDING, burn-4 PENDING, burn-5 RESERVED for an open sale
        card = Code("2990000000017")
        order = GrantOrder(KEY, card, RewardId("bbco-25"), "25 €", "Ana", "broken")
        ledger.grants.plan(order, after(3))
    return ledger_path


def states(path: Path) -> dict[str, str]:
    return {str(name): str(state) for name, state in rows(path, "SELECT id, state FROM burn")}


def test_the_till_itself_is_never_held_back(owing: Path) -> None:
    before = rows(owing, "SELECT * FROM till_place")
    with LedgerFile.open(owing) as ledger:
        assert ledger.places.arrive(HOME, after(10)) is None
        assert ledger.places.copy() is None
        assert [burn.id for burn in ledger.claim(after(10), 9)] == ["burn-4"]
    assert rows(owing, "SELECT * FROM till_place") == before


def test_a_copy_sends_nothing_that_the_first_till_may_send(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        copy = ledger.places.arrive(AWAY, after(10))
        assert copy is not None
        assert (copy.of.host, copy.burns, copy.grants) == ("kassa-1", 3, 1)
        ledger.recover(after(11))  # as every start does
        assert ledger.claim(after(12), 9, ignore_due=True) == []
        assert ledger.due_unclear(after(12), 9, ignore_due=True) == []
        assert ledger.next_due() is None  # nobody is to wake up for them
        assert ledger.grants.held() >= {KEY}
        assert ledger.queue_state().waiting == 1  # shown, and waiting
    # Nothing of it ends with the program.
    with LedgerFile.open(owing) as ledger:
        again = ledger.places.arrive(AWAY, after(20))
        assert again is not None
        assert (again.found_at, again.burns) == (copy.found_at, 3)
        assert ledger.claim(after(20), 9, ignore_due=True) == []
    assert rows(owing, "SELECT count(*) FROM journal WHERE fact = 'CopyFound'") == [(1,)]


def test_what_is_sold_at_the_copy_goes_out(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        ledger.places.arrive(AWAY, after(10))
        ledger.open_sale(open_sale("sale-9"))
        ledger.reserve(reserved(9, "sale-9"))
        ledger.complete(completion("sale-9", 9))
        ledger.complete(completion("sale-5", 5))  # begun there, ended here
        claimed = ledger.claim(after(12), 9, ignore_due=True)
        assert [burn.id for burn in claimed] == ["burn-5", "burn-9"]


def test_moved_sets_everything_free(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        ledger.places.arrive(AWAY, after(10))
        ledger.recover(after(11))
        assert ledger.places.answer(Answer.MOVED, AWAY, after(20), "Ana") == 4
        assert [burn.id for burn in ledger.claim(after(21), 9)] == ["burn-4"]
        assert [burn.id for burn in ledger.due_unclear(after(21), 9)] == ["burn-2"]
        assert not ledger.grants.held()
        assert ledger.places.arrive(AWAY, after(30)) is None
        # The machine it was moved from is another place now.
        assert ledger.places.arrive(HOME, after(40)) is not None
    told = rows(owing, "SELECT person FROM journal WHERE fact = 'TillMoved'")
    assert told == [("Ana",)]


def test_copied_leaves_them_to_the_other_till(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        identity = ledger.places.identity
        ledger.places.arrive(AWAY, after(10))
        ledger.recover(after(11))
        ledger.open_sale(open_sale("sale-9"))
        ledger.reserve(reserved(9, "sale-9"))
        ledger.complete(completion("sale-9", 9))
        ledger.places.answer(Answer.COPIED, AWAY, after(20), "Ana")
        assert ledger.places.identity not in {"", identity}
        assert ledger.places.copy() is None
        grant = ledger.grants.grant(KEY)
        assert grant is not None
        assert grant.state is GrantState.REFUSED
        assert [burn.id for burn in ledger.claim(after(21), 9)] == ["burn-9"]
        left = ledger.burn(BurnId("burn-2"))
        assert left is not None
        assert left.last_answer == "other_till by Ana: till-1 (kassa-1)"
        assert ledger.local_use(left.code) is not None  # it is used, wherever it was sent
    assert states(owing) == {
        "burn-1": "confirmed",
        "burn-2": "written_off",
        "burn-3": "written_off",
        "burn-4": "written_off",
        "burn-5": "reserved",
        "burn-9": "sending",
    }


def test_nobody_answers_what_was_not_asked(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        for answer in Answer:
            with pytest.raises(StoreError, match=r"till\.no_copy"):
                ledger.places.answer(answer, HOME, NOON, "Ana")
        assert ledger.claim(after(5), 9) != []


def test_a_copy_of_a_copy_is_held_back_anew(owing: Path, tmp_path: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        ledger.places.arrive(AWAY, after(10))
        ledger.open_sale(open_sale("sale-9"))
        ledger.reserve(reserved(9, "sale-9"))
        ledger.complete(completion("sale-9", 9))
    third = Path(shutil.copy(owing, tmp_path / "third.db"))
    with LedgerFile.open(third) as ledger:
        copy = ledger.places.arrive(replace(AWAY, machine="m3"), after(20))
        assert copy is not None
        assert copy.burns == 4  # what the second till sold is the second till's
        assert ledger.claim(after(21), 9, ignore_due=True) == []


def test_what_a_manager_retries_still_waits(owing: Path) -> None:
    with LedgerFile.open(owing) as ledger:
        ledger.places.arrive(AWAY, after(10))
        ledger.apply(BurnId("burn-3"), Retried(after(11), "Ana"))
        assert ledger.claim(after(12), 9, ignore_due=True) == []
        ledger.places.answer(Answer.MOVED, AWAY, after(13), "Ana")
        assert {burn.id for burn in ledger.claim(after(14), 9)} == {"burn-3", "burn-4"}


def test_a_sale_waits_for_no_place(owing: Path) -> None:
    """Held-back rows cost the claim nothing to speak of: it reads them by their key."""
    with LedgerFile.open(owing) as ledger:
        plan = ledger._raw.execute(
            "EXPLAIN QUERY PLAN SELECT 1 FROM burn b WHERE b.state = 'pending'"
            " AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.id = b.id)"
        ).fetchall()
    assert any("held_back" in str(row) or "h USING PRIMARY KEY" in str(row) for row in plan)
    assert not any("SCAN h" in str(row[3]) for row in plan)
