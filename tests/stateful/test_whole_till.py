"""The whole till at random against a simple model: no burn lost, none twice, none silent.

The real core over real files, Splio over a real socket. The long run, outside the default suite:

    python3 installer/till.py test tests/stateful/test_whole_till.py -m torture -s
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import PosError
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.sandbox.ean import ean13
from posapp.services.flush_pass import Reach
from posapp.splio.pace import Pace
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from tests.stateful.whole import ELSEWHERE, Model, Till, Times

CARD = "2171707962088"
CODES = 8

numbers = st.integers(0, CODES - 1)
JUMPS = [3600, -3600, 86_400, -7200, 366 * 86_400, -366 * 86_400]


class Counted:
    """What a run did, for the long one's figures."""

    examples = 0
    steps = 0
    sales = 0
    kills = 0
    archived = 0


class WholeTill(RuleBasedStateMachine):
    """Everything that a day may bring, in any order."""

    splio: SandboxServer
    blank: Path

    # A day begins with a sale: what is never sold proves nothing.
    @initialize(
        bulk_size=st.sampled_from([3, 1]),
        first=st.lists(numbers, min_size=1, max_size=2, unique=True),
    )
    def begin(self, bulk_size: int, first: list[int]) -> None:
        Counted.examples += 1
        world = self.splio.world
        self.room = Path(tempfile.mkdtemp(prefix="whole"))
        self.times = Times()
        world.now = self.times.right
        world.arrivals.clear()
        for code in list(world.attributions):
            world.remove_attribution(code)
        self.codes = [ean13("1000", Counted.examples * CODES + one) for one in range(CODES)]
        for code in self.codes:
            world.add_attribution(code, reward="bbco-10", card=CARD)
        self.model = Model(set(self.codes))
        self.basket: Basket | None = None
        self.faults = ExitStack()
        self.is_offline = False
        self.tickets = 0
        home = self.room / "till"
        shutil.copytree(self.blank, home)
        self.till = Till(home, self.splio, self.times, bulk_size)
        self.till.run(self.till.open())
        self.sell(first)

    # ---- the cashier ----------------------------------------------------------------------

    @rule(number=numbers)
    def scan(self, number: int) -> None:
        code = self.codes[number]
        after = self.till.run(self.till.scan(self.basket, code))
        if after is None:
            return
        assert code in self.model.free, f"{code} was taken a second time"
        self.model.free.discard(code)
        self.model.held.add(code)
        self.basket = after

    # Two of a kind, for the same reason.
    @rule(numbers=st.lists(numbers, min_size=1, max_size=2, unique=True))
    def sell(self, numbers: list[int]) -> None:
        for number in numbers:
            self.scan(number)
        self.complete()

    @rule(number=numbers)
    def sell_one(self, number: int) -> None:
        self.scan(number)
        self.complete()

    @rule()
    def complete(self) -> None:
        if self.basket is None:
            return
        self.tickets += 1
        ticket = f"T-{self.tickets}"
        _sale, burns = self.till.core.selling.complete(self.basket, ticket)
        assert {burn.code.value for burn in burns} == self.model.held
        self.model.sell(ticket, self.times.right())
        self.basket = None
        Counted.sales += 1

    @precondition(lambda self: self.basket is not None)
    @rule()
    def cancel(self) -> None:
        assert self.basket is not None and self.basket.sale_id is not None
        self.till.core.selling.cancel(self.basket.sale_id)
        self._given_up()

    # ---- Splio and the way there ------------------------------------------------------------

    @rule()
    def offline(self) -> None:
        if self.is_offline:
            self.splio.go_online()
        else:
            self.splio.go_offline()
        self.is_offline = not self.is_offline

    @rule(kind=st.sampled_from(["lost", "500", "500 after", "drop", "cut"]))
    def fault(self, kind: str) -> None:
        splio = self.splio
        match kind:
            case "lost":
                self.faults.enter_context(splio.lose_answers("/burn", times=2))
            case "500":
                self.faults.enter_context(splio.answer_with(500, b"", path="/burn", times=1))
            case "500 after":
                self.faults.enter_context(
                    splio.answer_with(500, b"", path="/burn", times=1, after_commit=True)
                )
            case "drop":
                self.faults.enter_context(splio.drop_requests("/burn", times=1))
            case "cut":
                self.faults.enter_context(splio.truncate(path="/burn", times=1))

    @rule(number=numbers)
    def used_elsewhere(self, number: int) -> None:
        """Another store burns a code that Splio does not have as burned.

        One that this till owes where it owes any: a conflict, which chance alone seldom makes.
        """
        owed = [code for code in self.model.sold if self.splio.world.burned(code) is None]
        code = owed[number % len(owed)] if owed else self.codes[number]
        world = self.splio.world
        granted = world.attributions[code]
        if granted.burned_at is None:
            burned_at = self.times.right().replace(microsecond=0) - timedelta(days=3)
            world.put_attribution(
                replace(granted, burned_at=burned_at, store_id=ELSEWHERE, reason_msg="other")
            )
            self.model.stolen.add(code)

    # ---- what the till does by itself ---------------------------------------------------------

    @rule()
    def flush(self) -> None:
        self.till.run(self.till.flush())

    @rule()
    def sync(self) -> None:
        try:
            self.till.run(self._synced())
        except PosError:
            assert self.is_offline

    @rule()
    def archive(self) -> None:
        core = self.till.core
        before = self.times.right() + timedelta(days=800)
        made = self.till.run(self._archived(before))
        Counted.archived += made
        assert core.ledger.queue_state().waiting >= 0

    @rule(seconds=st.sampled_from([1, 60, 7200, 86_400]))
    def pass_time(self, seconds: int) -> None:
        self.times.passed_s += seconds

    @rule(jump=st.sampled_from(JUMPS))
    def clock_jump(self, jump: int) -> None:
        """Somebody sets the machine's clock; a second jump takes the first one back."""
        self.times.wrong_by_s = 0 if self.times.wrong_by_s else jump

    # ---- its ends -------------------------------------------------------------------------------

    @rule(kindly=st.booleans())
    def end(self, kindly: bool) -> None:
        """It is closed and opened again, or killed."""
        Counted.kills += not kindly
        self.till.run(self._again() if kindly else self.till.kill())
        self._resumed()

    @rule(turns=st.integers(0, 60))
    def crash_while_sending(self, turns: int) -> None:
        Counted.kills += 1
        self.till.run(self.till.flush(turns))
        self._resumed()

    @invariant()
    def books(self) -> None:
        if hasattr(self, "till"):
            Counted.steps += 1
            self.till.audit(self.model)

    def teardown(self) -> None:
        if not hasattr(self, "till"):
            return
        self.faults.close()
        if self.is_offline:
            self.splio.go_online()
        try:
            self.till.run(self._settled())
            self.till.audit(self.model)
            self.till.audit_journal()
            for code in self.model.sold:
                use = self.till.core.ledger.local_use(Code(code))
                wanted = BurnState.REJECTED if code in self.model.stolen else BurnState.CONFIRMED
                assert use is not None and use.state is wanted, (code, use)
        finally:
            self.till.run(self.till.close())
            self.till.runner.close()
            shutil.rmtree(self.room)

    # ---- by the way -----------------------------------------------------------------------------

    def _resumed(self) -> None:
        """What a start finds open is what was held; the cashier gives it up."""
        self.till.audit_journal()
        core = self.till.core
        held = {
            burn.code.value
            for sale in core.ledger.open_sales()
            for burn in core.ledger.burns_of(sale.id)
            if burn.state is BurnState.RESERVED
        }
        assert held == self.model.held
        for sale in core.ledger.open_sales():
            core.selling.cancel(sale.id)
        self._given_up()

    def _given_up(self) -> None:
        self.model.free |= self.model.held
        self.model.held.clear()
        self.basket = None

    async def _again(self) -> None:
        await self.till.close()
        await self.till.open()

    async def _synced(self) -> None:
        await self.till.core.sync.run()

    async def _archived(self, before: object) -> int:
        made = await self.till.core.keeping.archive_sales(before)  # type: ignore[arg-type]
        return sum(one.sales for one in made)

    async def _settled(self) -> None:
        end = time.monotonic() + 30
        while not (await self.till.core.flush.run(Reach.ALL)).nothing_left:
            self.times.passed_s += 60
            assert time.monotonic() < end, "never settled"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[type[WholeTill]]:
    """The machine with its Splio; requests are not paced, so that a step takes milliseconds."""
    limits: Any = Pace.__init__.__kwdefaults__
    monkeypatch.setitem(limits, "loyalty_per_s", 100_000)
    monkeypatch.setitem(limits, "data_per_s", 100_000)
    world = World(rate_limited=False)
    world.add_store("PAR-01")
    world.add_store(ELSEWHERE)
    world.add_api_key(DEMO_API_KEY)
    world.add_reward("bbco-10")
    world.add_member(CARD)
    with SandboxServer(world) as splio:
        blank = tmp_path / "blank"
        LedgerFile.open(blank / "ledger.db").close()
        StockFile.open(blank / "stock.db").close()
        yield type("WholeTillHere", (WholeTill,), {"splio": splio, "blank": blank})


def _settings(examples: int, steps: int, *, same: bool) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=same,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def test_a_few_days_at_random(machine: type[WholeTill]) -> None:
    run_state_machine_as_test(machine, settings=_settings(6, 20, same=True))
    assert Counted.sales > 5 and Counted.kills > 0, "nothing was sold: this proves nothing"


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_many_days_at_random(machine: type[WholeTill], capsys: pytest.CaptureFixture[str]) -> None:
    examples = int(os.environ.get("EXAMPLES", "400"))
    began = time.monotonic()
    run_state_machine_as_test(machine, settings=_settings(examples, 40, same=False))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{Counted.examples} tills, {Counted.steps} steps, {Counted.sales} sales,"
            f" {Counted.kills} kills, {Counted.archived} sales archived,"
            f" {time.monotonic() - began:.0f} s: all zeros\n"
        )
