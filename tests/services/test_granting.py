"""New rewards over a real socket and a real ledger: on disk first, never twice, settled."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import uuid
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import SaleError, StoreError
from posapp.domain.events import Fact, GrantMoved
from posapp.domain.grant import (
    ASKED_ALONE_FOR,
    Arrived,
    Asked,
    Grant,
    GrantKey,
    GrantOrder,
    GrantState,
    IllegalGrantError,
)
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.services.bus import Bus
from posapp.services.granting import Granting
from posapp.splio.client import SplioClient
from posapp.splio.grants import GrantCalls
from posapp.store.ledger import LedgerFile
from tests.store.makers import rows

CARD = Code("2990000000017")
GRANT = "/grant"


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    world = World(rate_limited=False)
    world.add_reward("bbco-10", name="10 euros", monetary_value=10, limited=True, stock=5)
    world.add_member(CARD.value)
    with SandboxServer(world) as server:
        yield server


@pytest.fixture
def path(blank: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(blank / "ledger.db", tmp_path / "ledger.db"))


@pytest.fixture
def ledger(path: Path) -> Iterator[LedgerFile]:
    with LedgerFile.open(path) as ledger:
        yield ledger


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def do(splio: SandboxServer, ledger: LedgerFile, clock: Hands, bus: Bus) -> Callable[..., Grant]:
    def run(work: Callable[[Granting], Awaitable[Grant]]) -> Grant:
        async def main() -> Grant:
            async with SplioClient(
                splio.url, DEMO_API_KEY, zone=UTC, clock=clock, timeout_s=2
            ) as client:
                return await work(Granting(ledger.grants, GrantCalls.over(client), clock, bus))

        return asyncio.run(main())

    return run


def order(reward: str = "bbco-10", card: Code = CARD, **facts: object) -> GrantOrder:
    made: dict[str, object] = {
        "key": GrantKey(str(uuid.uuid4())),
        "by": "Nadia",
        "why": "goods returned",
        "value": Money(1000),
    }
    return GrantOrder(
        card_code=card,
        reward_id=RewardId(reward),
        reward_name="10 euros",
        **(made | facts),  # type: ignore[arg-type]
    )


def granted_at(splio: SandboxServer) -> int:
    return sum(one.card_code == CARD.value for one in splio.world.attributions.values())


def journal(ledger: LedgerFile) -> list[str]:
    return [line.fact for line in reversed(ledger.journal())]


def test_it_is_on_disk_before_it_is_sent_and_names_its_codes(
    do: Callable[..., Grant], splio: SandboxServer, ledger: LedgerFile, path: Path, bus: Bus
) -> None:
    told: list[GrantState] = []
    kept: list[tuple[tuple[object, ...], int]] = []

    def hear(fact: Fact) -> None:
        if isinstance(fact, GrantMoved):
            told.append(fact.grant.state)
            (row,) = rows(path, 'SELECT state FROM "grant"')
            kept.append((row, granted_at(splio)))

    bus.listen(hear)
    done = do(lambda granting: granting.grant(order(quantity=2)))
    assert done.state is GrantState.GRANTED
    assert len(done.codes) == granted_at(splio) == 2
    assert told == [GrantState.PLANNED, GrantState.SENT, GrantState.GRANTED]
    assert kept == [(("planned",), 0), (("sent",), 0), (("granted",), 2)]
    assert journal(ledger) == ["GrantPlanned", "GrantSent", "Granted"]
    planned, _sent, granted = reversed(ledger.journal())
    assert (planned.person, planned.detail["why"]) == ("Nadia", "goods returned")
    assert planned.detail["value"] == 2000
    whole = [CARD.value, *(code.value for code in done.codes)]
    assert not any(code in json.dumps(granted.detail) for code in whole)


def test_one_decision_is_one_grant_however_often_it_is_given(
    do: Callable[..., Grant], splio: SandboxServer
) -> None:
    same = order()

    async def twice(granting: Granting) -> Grant:
        first, second = await asyncio.gather(granting.grant(same), granting.grant(same))
        assert first == second
        return await granting.grant(same)

    assert do(twice).state is GrantState.GRANTED
    assert granted_at(splio) == 1


@pytest.mark.parametrize("fault", ["lost", "cut short", "gateway"])
def test_a_lost_answer_is_settled_by_asking_with_the_same_key(
    do: Callable[..., Grant], splio: SandboxServer, ledger: LedgerFile, clock: Hands, fault: str
) -> None:
    same = order()
    faults = {
        "lost": lambda: splio.lose_answers(GRANT),
        "cut short": lambda: splio.truncate(4, path=GRANT),
        "gateway": lambda: splio.answer_with(502, path=GRANT, after_commit=True),
    }
    with faults[fault]():
        unclear = do(lambda granting: granting.grant(same))
    assert unclear.state is GrantState.UNCLEAR
    assert (granted_at(splio), unclear.attempts) == (1, 1)
    assert unclear.due_at is not None
    clock.at = unclear.due_at

    async def due(granting: Granting) -> Grant:
        assert await granting.ask_due() == 1
        return granting._known(same.key)

    settled = do(due)
    assert settled.state is GrantState.GRANTED
    assert (settled.last_answer or "").startswith("key_used: ")
    assert granted_at(splio) == 1
    assert journal(ledger)[-3:] == ["GrantUnclear", "GrantSent", "Granted"]


def test_a_call_that_never_arrived_is_granted_by_the_second_one(
    do: Callable[..., Grant], splio: SandboxServer
) -> None:
    same = order()
    with splio.drop_requests(GRANT):
        assert do(lambda granting: granting.grant(same)).state is GrantState.UNCLEAR
    assert granted_at(splio) == 0
    assert do(lambda granting: granting.ask(same.key)).state is GrantState.GRANTED
    assert granted_at(splio) == 1


def test_an_empty_stock_after_a_lost_answer_proves_nothing(
    do: Callable[..., Grant], splio: SandboxServer
) -> None:
    splio.world.set_stock("bbco-10", 1)
    same = order()
    with splio.lose_answers(GRANT):
        do(lambda granting: granting.grant(same))
    assert splio.world.rewards["bbco-10"].stock == 0
    doubtful = do(lambda granting: granting.ask(same.key))
    assert doubtful.state is GrantState.UNCLEAR
    assert (doubtful.last_answer or "").startswith("not_settled_no_stock: ")
    assert doubtful.due_at is None  # a person must look

    async def by_hand(granting: Granting) -> Grant:
        return granting.settle_by_hand(same.key, "Nadia", "looked up", is_granted=True)

    assert do(by_hand).state is GrantState.GRANTED
    with pytest.raises(SaleError, match=r"grant\.not_open"):
        do(by_hand)


@pytest.mark.parametrize(
    ("reward", "card", "key"),
    [
        ("none", CARD, "reward_unknown"),
        ("bbco-10", Code("404404404"), "card_unknown"),
        ("empty", CARD, "no_stock"),
        ("over", CARD, "ended"),
        ("ahead", CARD, "not_started"),
    ],
)
def test_a_rule_refuses_for_good(
    do: Callable[..., Grant], splio: SandboxServer, reward: str, card: Code, key: str
) -> None:
    now = splio.world.now()
    splio.world.add_reward("empty", limited=True, stock=0)
    splio.world.add_reward("over", forced_validity_end=now - timedelta(days=1))
    splio.world.add_reward("ahead", forced_validity_start=now + timedelta(days=1))
    done = do(lambda granting: granting.grant(order(reward, card)))
    assert done.state is GrantState.REFUSED
    assert (done.last_answer or "").startswith(f"{key}: ")
    assert card.value not in (done.last_answer or "")


def test_without_a_link_it_waits_and_goes_out_later(
    do: Callable[..., Grant], splio: SandboxServer, clock: Hands
) -> None:
    same = order()
    with splio.offline():
        planned = do(lambda granting: granting.grant(same))
    assert (planned.state, planned.attempts) == (GrantState.PLANNED, 0)
    assert planned.due_at is not None
    clock.at = planned.due_at - timedelta(milliseconds=1)

    async def due(granting: Granting) -> Grant:
        await granting.ask_due()
        return granting._known(same.key)

    assert do(due).state is GrantState.PLANNED
    clock.at = planned.due_at
    assert do(due).state is GrantState.GRANTED


def test_a_program_that_died_while_sending_leaves_it_unclear(
    do: Callable[..., Grant], ledger: LedgerFile, splio: SandboxServer, clock: Hands
) -> None:
    same = order()
    ledger.grants.plan(same, clock.now())
    ledger.grants.apply(same.key, Asked(clock.now()))

    async def next_start(granting: Granting) -> Grant:
        assert granting.recover() == 1
        assert granting._known(same.key).state is GrantState.UNCLEAR
        await granting.ask_due()
        return granting._known(same.key)

    assert do(next_start).state is GrantState.GRANTED
    assert granted_at(splio) == 1


def test_after_half_a_day_only_a_person_asks_again(
    do: Callable[..., Grant], splio: SandboxServer, clock: Hands
) -> None:
    same = order()
    with splio.lose_answers(GRANT):
        do(lambda granting: granting.grant(same))
        clock.at += ASKED_ALONE_FOR + timedelta(seconds=1)
        again = do(lambda granting: granting.ask(same.key))
    assert (again.state, again.due_at) == (GrantState.UNCLEAR, None)
    assert do(lambda granting: granting.ask(same.key)).state is GrantState.GRANTED


@pytest.mark.parametrize("died", [False, True])
def test_a_till_that_was_off_for_days_does_not_ask_by_itself(
    do: Callable[..., Grant], splio: SandboxServer, ledger: LedgerFile, clock: Hands, died: bool
) -> None:
    """Splio may know the key no more: the same call would be a second reward."""
    same = order()
    if died:
        ledger.grants.plan(same, clock.now())
        ledger.grants.apply(same.key, Asked(clock.now()))
    else:
        with splio.lose_answers(GRANT):
            do(lambda granting: granting.grant(same))
    before = granted_at(splio)
    clock.at += ASKED_ALONE_FOR + timedelta(days=2)

    async def next_start(granting: Granting) -> Grant:
        granting.recover()
        assert granting.next_due() is None  # nor does its worker go round and round
        assert await granting.ask_due() == 0
        return granting._known(same.key)

    assert do(next_start).state is GrantState.UNCLEAR
    assert granted_at(splio) == before
    assert do(lambda granting: granting.ask(same.key)).state is GrantState.GRANTED


def test_what_is_wrong_with_an_order_is_said_and_not_written(
    do: Callable[..., Grant], ledger: LedgerFile
) -> None:
    for bad, code in (
        (order(why="  "), "grant.no_reason"),
        (order(quantity=0), "grant.quantity"),
        (order(quantity=21), "grant.quantity"),
    ):
        with pytest.raises(SaleError, match=code.replace(".", r"\.")):
            do(lambda granting, bad=bad: granting.grant(bad))
    assert ledger.grants.latest() == ()


def test_the_file_guards_what_was_decided(ledger: LedgerFile, path: Path, clock: Hands) -> None:
    same = order()
    ledger.grants.plan(same, clock.now())
    with pytest.raises(IllegalGrantError):
        ledger.grants.apply(same.key, Arrived(clock.now(), "200"))
    raw = sqlite3.connect(path)
    try:
        for wrong in (
            'DELETE FROM "grant"',
            'UPDATE "grant" SET quantity = 9',
            "UPDATE \"grant\" SET card_code = '1'",
            "UPDATE \"grant\" SET reward_id = 'x'",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                raw.execute(wrong)
    finally:
        raw.close()
    with pytest.raises(StoreError):
        ledger.grants.plan(order(for_burn="no-such-burn"), clock.now())
