"""A till whose machine's clock leaps, against the sandbox: what is sold and kept stays true."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.paths import TillPaths
from posapp.app.verbs import moment_from
from posapp.domain.burn import Burn, BurnState, Postponed
from posapp.domain.errors import SaleError
from posapp.domain.events import SaleCompleted
from posapp.domain.moment import from_wire
from posapp.domain.retry import LONGEST
from posapp.sandbox import SandboxServer, World
from posapp.services.flush_pass import Reach
from posapp.services.keeping import KeepingWorker
from posapp.services.timekeeping import ClockWorker
from posapp.services.workers import FlushWorker
from posapp.ui.text import Words
from tests.app.fickle_clock import Machine, close
from tests.flows.conftest import Till
from tests.flows.test_fault_matrix import sell_one, settings_for, world_with

PARIS = ZoneInfo("Europe/Paris")
YEAR = timedelta(days=365)


@dataclass
class Shop:
    """One till on one machine, opened and closed as often as a story wants."""

    home: Path
    splio: SandboxServer
    codes: list[str]
    machine: Machine = field(default_factory=Machine)
    sold: dict[str, datetime] = field(default_factory=dict)

    @property
    def world(self) -> World:
        return self.splio.world

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Core]:
        clock = self.machine.clock(TillPaths(self.home).clock)
        async with open_core(settings_for(self.home, self.splio.url, 1), clock=clock) as core:
            watch = ClockWorker(clock, core.bus, core.ledger.note_fact)
            watch.look()
            yield core
            watch.look()
            clock.keep()

    def sell(self, core: Core) -> None:
        code = self.codes[len(self.sold)]
        sell_one(core, code, f"T-{len(self.sold)}")
        self.sold[code] = self.machine.true

    def journal(self) -> list[tuple[int, str]]:
        with sqlite3.connect(TillPaths(self.home).ledger) as raw:
            found = raw.execute("SELECT seq, fact FROM journal ORDER BY seq").fetchall()
        raw.close()
        return found

    def dated_true(self, within_s: float = 3.0) -> bool:
        """Whether all that Splio has was sold when Splio's own clock says."""
        return all(
            close(from_wire(one.burned_date or "", PARIS), self.sold[one.code], within_s)
            for one in self.world.arrivals
        )


@contextmanager
def a_shop(home: Path, burns: int) -> Iterator[Shop]:
    world, codes = world_with(burns)
    with SandboxServer(world) as splio:
        shop = Shop(home, splio, codes)
        world.now = lambda: shop.machine.true
        yield shop
    assert not world.crashes


async def hear_splio(core: Core) -> None:
    """Two answers: what is told once may have lain in a cache."""
    await core.splio.ping()
    await core.splio.ping()


@pytest.mark.parametrize("leap", [-YEAR, YEAR], ids=["back", "ahead"])
def test_a_till_whose_clock_leaps_a_year_while_it_is_open(tmp_path: Path, leap: timedelta) -> None:
    async def story(shop: Shop) -> None:
        async with shop.open() as core:
            await hear_splio(core)
            shop.sell(core)
            shop.machine.off = leap
            shop.sell(core)
            with shop.splio.offline():
                await core.flush.run(Reach.ALL)
                shop.sell(core)
                due = core.ledger.next_due()
                assert due is not None
                assert due - core.clock.now() <= LONGEST
            shop.machine.passed += LONGEST
            assert (await core.flush.run(Reach.DUE)).nothing_left
        async with shop.open() as core:  # the machine's clock is still wrong
            shop.sell(core)
            assert (await core.flush.run(Reach.ALL)).confirmed == 1

    with a_shop(tmp_path, 4) as shop:
        asyncio.run(story(shop))
        assert [one.outcome for one in shop.world.arrivals] == ["burned"] * 4
        assert shop.dated_true()
        facts = [fact for _seq, fact in shop.journal()]
        assert facts.count("ClockJumped") == 1


def test_a_till_that_starts_a_year_ahead_lets_nothing_go_before_splio_confirms(
    tmp_path: Path,
) -> None:
    async def story(shop: Shop) -> None:
        async with shop.open() as core:
            await hear_splio(core)
            shop.sell(core)
            assert (await core.flush.run(Reach.ALL)).confirmed == 1
        lines = len(shop.journal())
        shop.machine.boots += 1
        shop.machine.off = 3 * YEAR
        with shop.splio.offline():
            async with shop.open() as core:
                shop.sell(core)
                await core.flush.run(Reach.ALL)
                assert not core.keeping.is_sure()
                await keep_once(core)
        kept = [fact for _seq, fact in shop.journal()]
        assert len(kept) > lines
        assert "Archived" not in kept
        assert "Forgotten" not in kept
        assert "ClockJumped" in kept
        async with shop.open() as core:
            await hear_splio(core)
            assert core.keeping.is_sure()
            assert close(core.clock.now(), shop.machine.true)
            # What was put off until a day in three years' time goes now.
            assert (await core.flush.run(Reach.ALL)).nothing_left
            shop.sell(core)
            assert (await core.flush.run(Reach.ALL)).confirmed == 1
            await keep_once(core)
        assert "Archived" not in [fact for _seq, fact in shop.journal()]

    with a_shop(tmp_path, 3) as shop:
        asyncio.run(story(shop))
        assert [one.outcome for one in shop.world.arrivals] == ["burned"] * 3
        assert shop.dated_true()


def test_the_same_started_a_year_back_dates_sales_after_its_last_certain_time(
    tmp_path: Path,
) -> None:
    async def story(shop: Shop) -> None:
        async with shop.open() as core:
            await hear_splio(core)
        shop.machine.boots += 1
        shop.machine.off = -YEAR
        shop.machine.passed += timedelta(hours=12)
        with shop.splio.offline():
            async with shop.open() as core:
                shop.sell(core)
        async with shop.open() as core:
            assert (await core.flush.run(Reach.ALL)).confirmed == 1

    with a_shop(tmp_path, 1) as shop:
        asyncio.run(story(shop))
        assert shop.dated_true(within_s=12 * 3600 + 60)


def test_what_a_wrong_clock_put_off_for_a_year_is_due_now(tmp_path: Path) -> None:
    async def story(shop: Shop) -> None:
        async with shop.open() as core:
            await hear_splio(core)
            worker = FlushWorker(core.flush, core.ledger, core.link, core.clock, core.bus)
            task = asyncio.create_task(worker.run())
            await asyncio.sleep(0)  # its first pass reaches for all; there is nothing yet
            sold = sell_one_put_off(core, shop)
            core.bus.publish(SaleCompleted(sold.sale_id, "T-0", (sold,)))
            async with asyncio.timeout(20):
                while not shop.world.arrivals:
                    await asyncio.sleep(0.01)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    with a_shop(tmp_path, 1) as shop:
        asyncio.run(story(shop))


def sell_one_put_off(core: Core, shop: Shop) -> Burn:
    shop.sell(core)
    now = core.clock.now()
    (burn,) = core.ledger.claim(now, 1)
    return core.ledger.apply(burn.id, Postponed(now, "cut", now + YEAR))


async def keep_once(core: Core) -> None:
    worker = asyncio.create_task(KeepingWorker(core.keeping, first_s=0, every_s=3600).run())
    for _ in range(50):
        await asyncio.sleep(0.001)
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)


ACTS = st.one_of(
    st.just(("sell", 0)),
    st.just(("flush", 0)),
    st.just(("cut", 0)),
    st.just(("hear", 0)),
    st.tuples(st.just("restart"), st.integers(0, 1)),
    st.tuples(st.just("set"), st.integers(-2 * 31_536_000, 2 * 31_536_000)),
    st.tuples(st.just("pass"), st.integers(1, 7200)),
)


def leaps(acts: list[tuple[str, int]]) -> None:
    """However the clock leaps: nothing lost, nothing twice, an order, and nobody waits for long."""

    async def live(shop: Shop) -> None:
        left = list(acts)
        is_first = True
        while left or is_first:
            async with shop.open() as core:
                if is_first:
                    await hear_splio(core)
                    is_first = False
                core.flush.recover()
                await core.flush.run(Reach.ALL)  # as the worker does at its start
                while left:
                    act, amount = left.pop(0)
                    if act == "restart":
                        shop.machine.boots += amount
                        break
                    await do(shop, core, act, amount)
        async with shop.open() as core:
            core.flush.recover()
            await hear_splio(core)
            assert (await core.flush.run(Reach.ALL)).nothing_left
            assert {row.burn.state for row in core.ledger.queue()} <= {BurnState.CONFIRMED}

    async def do(shop: Shop, core: Core, act: str, amount: int) -> None:
        match act:
            case "sell":
                shop.sell(core)
            case "flush":
                await core.flush.run(Reach.DUE)
            case "cut":
                with shop.splio.offline():
                    await core.flush.run(Reach.ALL)
            case "hear":
                await hear_splio(core)
            case "set":
                shop.machine.off += timedelta(seconds=amount)
            case _:
                shop.machine.passed += timedelta(seconds=amount)
        due = core.ledger.next_due()
        assert due is None or due - core.clock.now() <= LONGEST + timedelta(seconds=1)

    with tempfile.TemporaryDirectory() as home, a_shop(Path(home), len(acts) + 1) as shop:
        asyncio.run(live(shop))
        burned = [one.code for one in shop.world.arrivals if one.outcome == "burned"]
        assert sorted(burned) == sorted(shop.sold)
        seqs = [seq for seq, _fact in shop.journal()]
        assert seqs == list(range(1, len(seqs) + 1))


@given(st.lists(ACTS, max_size=10))
@settings(max_examples=3, deadline=None)
def test_random_leaps(acts: list[tuple[str, int]]) -> None:
    leaps(acts)


@pytest.mark.torture
@pytest.mark.timeout(1800)
@given(st.lists(ACTS, max_size=25))
@settings(max_examples=100, deadline=None)
def test_many_random_leaps(acts: list[tuple[str, int]]) -> None:
    leaps(acts)


def test_the_hour_that_a_spring_night_leaves_out_is_refused(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, "http://127.0.0.1:9", 1)
    for text in ("2026-03-29 02:00:00", "2026-03-29T02:59:59"):
        with pytest.raises(SaleError) as caught:
            moment_from(text, settings)
        assert caught.value.code == "sale.no_such_hour"
        assert "never was" in Words("en").error(caught.value)
    for text in ("2026-03-29 01:59:59", "2026-03-29 03:00:00", " 2026-10-25T02:30:00 "):
        assert moment_from(text, settings).tzinfo is UTC


@pytest.mark.parametrize(
    ("before", "wire"),
    [
        (datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), "2026-03-29 01:59:59"),
        (datetime(2026, 3, 29, 1, 0, 1, tzinfo=UTC), "2026-03-29 03:00:01"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "2026-10-25 02:30:00"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2026-10-25 02:30:00"),
    ],
)
def test_both_nights_and_another_zone_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: datetime, wire: str
) -> None:
    """Two sales of the repeated hour bear one text; each is settled by its own burn's evidence."""
    monkeypatch.setenv("TZ", "America/Bogota")

    async def story(shop: Shop) -> None:
        async with shop.open() as core:
            await hear_splio(core)
            shop.sell(core)
            with shop.splio.lose_answers("/burn", times=1):
                await core.flush.run(Reach.ALL)
            assert (await core.flush.run(Reach.ALL)).nothing_left

    with a_shop(tmp_path, 1) as shop:
        shop.machine.passed = before - datetime.now(UTC)
        world = shop.world
        for code, kept in list(world.attributions.items()):
            world.attributions[code] = kept.__class__(
                **{name: getattr(kept, name) for name in kept.__slots__}
                | {"earned_at": before - timedelta(days=9)}
            )
        asyncio.run(story(shop))
        (one,) = [one for one in shop.world.arrivals if one.outcome == "burned"]
        assert one.burned_date is not None
        assert close(
            datetime.fromisoformat(one.burned_date), datetime.fromisoformat(wire), within_s=5
        )
        assert world.attributions[shop.codes[0]].burned_at is not None


def test_the_clock_is_told_and_trusted_on_the_command_line(till: Till) -> None:
    well = till("clock", "--json")
    assert well.exit_code == 0
    file = TillPaths(till.home).clock
    till.home.mkdir(exist_ok=True)
    wrong = Machine()
    clock = wrong.clock(file)
    for _ in range(2):
        clock.hear(wrong.true + timedelta(hours=5), 0.1)
    clock.keep()
    off = till("clock", "--json")
    assert off.exit_code == 5
    assert off.json["offset_s"] != 0
    assert "slow" in till("clock").stdout
    assert till("clock", "--trust", "--by", "Ann").exit_code == 0
    assert till("clock", "--json").json["sure"]
    assert "Clock taken for right" in till("journal", "show").stdout
