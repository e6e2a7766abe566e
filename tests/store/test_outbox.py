"""The outbox: due, claimed oldest first, settled, and found again after a crash."""

from __future__ import annotations

import pytest

from posapp.domain.burn import (
    Accepted,
    Burn,
    BurnState,
    FoundOurs,
    FoundUnburned,
    IllegalTransitionError,
    Postponed,
    ReadFailed,
    Refused,
    Retried,
    Unanswered,
    WrittenOff,
)
from posapp.domain.ids import BurnId
from posapp.store.ledger import LedgerFile
from tests.store.makers import after, completion, open_sale, reserved


@pytest.fixture
def owing(ledger: LedgerFile) -> LedgerFile:
    """Four burns owed; the clock was set back between the sales, so later ones look earlier."""
    for number in range(4):
        name = f"sale-{number}"
        ledger.open_sale(open_sale(name))
        ledger.reserve(reserved(number, name))
        ledger.complete(completion(name, number, at=after(-10 * number)))
    return ledger


def ids(burns: object) -> list[str]:
    assert isinstance(burns, list)
    return [burn.id for burn in burns]


def test_claims_come_oldest_first_by_sequence(owing: LedgerFile) -> None:
    assert owing.next_due() == after(-30)
    assert ids(owing.claim(after(-15), 10, ignore_due=False)) == ["burn-2", "burn-3"]
    claimed = owing.claim(after(0), 1, ignore_due=False)
    assert ids(claimed) == ["burn-0"]
    assert claimed == [owing.burn(BurnId("burn-0"))]
    assert claimed[0].state is BurnState.SENDING
    assert claimed[0].due_at is None
    assert owing.claim(after(0), 0, ignore_due=False) == []
    assert owing.claim(after(0), -1, ignore_due=False) == []
    assert ids(owing.claim(after(0), 10, ignore_due=False)) == ["burn-1"]
    assert owing.claim(after(0), 10, ignore_due=False) == []
    assert owing.next_due() is None
    assert owing.queue_state().waiting == 4


def test_a_pass_goes_through_the_queue_once(owing: LedgerFile) -> None:
    first = owing.claim(after(0), 2, ignore_due=True)
    for burn in first:
        owing.apply(burn.id, Postponed(after(0), "offline", after(0)))
    assert ids(owing.claim(after(0), 9, after=first[-1].id)) == ["burn-2", "burn-3"]
    assert owing.claim(after(0), 9, after=BurnId("burn-3")) == []
    for number in (2, 3):
        owing.apply(BurnId(f"burn-{number}"), Unanswered(after(1), "timeout", after(1)))
    assert ids(owing.due_unclear(after(1), 9, after=BurnId("burn-2"))) == ["burn-3"]
    assert ids(owing.due_unclear(after(1), 1)) == ["burn-2"]
    assert ids(owing.claim(after(0), 9, after=BurnId("never was"))) == ["burn-0", "burn-1"]


def test_a_postponed_burn_waits_unless_told_otherwise(owing: LedgerFile) -> None:
    owing.claim(after(0), 1, ignore_due=False)
    burn = owing.apply(BurnId("burn-0"), Postponed(after(1), "offline", after(300)))
    assert (burn.state, burn.delays, burn.attempts) == (BurnState.PENDING, 1, 0)
    assert ids(owing.claim(after(2), 10, ignore_due=False)) == ["burn-1", "burn-2", "burn-3"]
    assert owing.next_due() == after(300)
    assert owing.claim(after(299), 10, ignore_due=False) == []
    assert ids(owing.claim(after(2), 10, ignore_due=True)) == ["burn-0"]


def test_unclear_burns_are_read_before_they_are_sent_again(owing: LedgerFile) -> None:
    owing.claim(after(0), 3, ignore_due=False)
    for number in range(3):
        fact = Unanswered(after(1), "timeout", after(10 - number))
        owing.apply(BurnId(f"burn-{number}"), fact)
    assert ids(owing.due_unclear(after(9), 10, ignore_due=False)) == ["burn-1", "burn-2"]
    assert ids(owing.due_unclear(after(0), 2, ignore_due=True)) == ["burn-0", "burn-1"]
    assert owing.queue_state().unclear == 3
    assert ids(owing.claim(after(99), 10, ignore_due=True)) == ["burn-3"]

    owing.apply(BurnId("burn-0"), FoundOurs(after(11), "burned"))
    owing.apply(BurnId("burn-1"), FoundUnburned(after(11), "available", after(12)))
    owing.apply(BurnId("burn-2"), ReadFailed(after(11), "timeout", after(60)))
    assert ids(owing.due_unclear(after(59), 10, ignore_due=False)) == []
    assert ids(owing.claim(after(12), 10, ignore_due=False)) == ["burn-1"]
    assert owing.next_due() == after(60)


def test_the_state_counts_and_the_oldest(owing: LedgerFile) -> None:
    owing.claim(after(0), 2, ignore_due=False)
    owing.apply(BurnId("burn-0"), Accepted(after(1), "200"))
    owing.apply(BurnId("burn-1"), Refused(after(1), "external_id_not_found: …"))
    state = owing.queue_state()
    assert state.counts == {BurnState.CONFIRMED: 1, BurnState.REJECTED: 1, BurnState.PENDING: 2}
    assert state.oldest_owed == after(-30)
    assert state.rejected == 1


def test_a_managers_word(owing: LedgerFile) -> None:
    owing.claim(after(0), 2, ignore_due=False)
    for number in range(2):
        owing.apply(BurnId(f"burn-{number}"), Refused(after(1), "wrong_card: …"))
    retried = owing.apply(BurnId("burn-0"), Retried(after(2), "Ana"))
    assert (retried.state, retried.due_at) == (BurnState.PENDING, after(2))
    lost = owing.apply(BurnId("burn-1"), WrittenOff(after(2), "Ana", "customer gone"))
    assert lost.state is BurnState.WRITTEN_OFF
    with pytest.raises(IllegalTransitionError):
        owing.apply(BurnId("burn-1"), Retried(after(3), "Ana"))
    assert lost.burned_date == retried.burned_date


def test_recovery_makes_every_sending_burn_unclear(owing: LedgerFile) -> None:
    sending: list[Burn] = list(owing.claim(after(0), 2, ignore_due=False))
    found = owing.recover(after(90))
    assert found == [
        burn._replace(
            state=BurnState.UNCLEAR,
            due_at=after(90),
            attempts=1,
            last_answer="program_died",
        )
        for burn in sending
    ]
    assert owing.recover(after(91)) == []
    assert owing.due_unclear(after(90), 9, ignore_due=False) == found
    assert [line.fact for line in owing.story(BurnId("burn-0"))][-1] == "ProgramDied"
    assert ids(owing.claim(after(99), 9, ignore_due=True)) == ["burn-2", "burn-3"]
