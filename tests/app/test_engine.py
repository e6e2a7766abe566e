"""The engine's thread against the sandbox: it sends by itself, survives outages, stops in time."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest

from posapp.app.core import Core
from posapp.app.engine import STOP_WITHIN_S, Engine
from posapp.app.settings import Settings
from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import StoreError
from posapp.domain.events import BurnMoved, Fact, LinkChanged, StockSynced
from posapp.domain.link import LinkState
from posapp.domain.money import Money
from posapp.sandbox import (
    DEMO_CARD,
    SandboxServer,
    demo_code,
)
from posapp.services.bus import Bus
from posapp.services.sale import Reserved

_T = TypeVar("_T")
GOOD = Code(demo_code("good").code)


class Heard:
    """Facts as they come, waited for by predicate and never by sleeping."""

    def __init__(self, bus: Bus) -> None:
        self._facts: queue.Queue[Fact] = queue.Queue()
        bus.listen(self._facts.put)

    def until(self, wanted: Callable[[Fact], bool], within_s: float = 20.0) -> Fact:
        end = time.monotonic() + within_s
        while True:
            fact = self._facts.get(timeout=max(0.01, end - time.monotonic()))
            if wanted(fact):
                return fact


@pytest.fixture
def running(settings: Settings) -> Iterator[tuple[Engine, Heard]]:
    bus = Bus()
    heard = Heard(bus)
    engine = Engine(settings, bus)
    engine.start()
    yield engine, heard
    engine.stop()
    assert "posapp-engine" not in {thread.name for thread in threading.enumerate()}


def ask(engine: Engine, act: Callable[[Core], _T]) -> _T:
    async def at_once(core: Core) -> _T:
        return act(core)

    return engine.call(at_once).result(10)


def sell(engine: Engine, ref: str = "T-1") -> None:
    def act(core: Core) -> None:
        sighting = core.lookup.local.sight(GOOD)
        basket = Basket(amount=Money(6240), card_code=Code(DEMO_CARD)).with_sighting(
            sighting, core.settings.policy, core.clock.now()
        )
        held = core.selling.reserve(None, basket.lines[0])
        assert isinstance(held, Reserved)
        basket = basket.reserved(held.sale_id, GOOD, held.burn_id)
        core.selling.complete(basket, ref)

    ask(engine, act)


def confirmed(fact: Fact) -> bool:
    return isinstance(fact, BurnMoved) and fact.burn.state is BurnState.CONFIRMED


def link_is(state: LinkState) -> Callable[[Fact], bool]:
    return lambda fact: isinstance(fact, LinkChanged) and fact.link.state is state


def test_it_syncs_and_sends_by_itself(running: tuple[Engine, Heard], splio: SandboxServer) -> None:
    engine, heard = running
    heard.until(lambda fact: isinstance(fact, StockSynced))
    sell(engine)
    heard.until(confirmed)
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_what_was_sold_in_an_outage_leaves_when_the_link_is_back(
    running: tuple[Engine, Heard], splio: SandboxServer
) -> None:
    engine, heard = running
    heard.until(lambda fact: isinstance(fact, StockSynced))
    with splio.offline():
        sell(engine)
        heard.until(link_is(LinkState.OFFLINE))
        assert splio.world.arrivals == []
    heard.until(confirmed)
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_it_stops_in_time_with_splio_hanging_and_leaves_the_burn_unclear_at_worst(
    settings: Settings, splio: SandboxServer
) -> None:
    bus = Bus()
    heard = Heard(bus)
    engine = Engine(settings, bus)
    engine.start()
    heard.until(lambda fact: isinstance(fact, StockSynced))
    with splio.slow(60, path="/burn"):
        sell(engine)
        deadline = time.monotonic() + 10
        while not splio.world.arrivals and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        before = time.monotonic()
        engine.stop()
        assert time.monotonic() - before < STOP_WITHIN_S
    # The next start finds it and settles it by reading: sent once, confirmed.
    again = Engine(settings, bus)
    again.start()
    heard.until(confirmed)
    again.stop()
    assert len(splio.world.arrivals) == 1


def test_what_works_behind_the_sale_waits_until_it_may_begin(
    settings: Settings, splio: SandboxServer
) -> None:
    bus = Bus()
    heard = Heard(bus)
    first = Engine(settings, bus)
    first.start()
    heard.until(lambda fact: isinstance(fact, StockSynced))
    with splio.offline():
        sell(first)
        first.stop()
    painted_first = Engine(settings, bus, begins=False)
    painted_first.start()
    ask(painted_first, lambda core: core.lookup.local.sight(GOOD))
    assert not ask(painted_first, lambda core: "behind" in vars(core))
    assert splio.world.arrivals == []
    painted_first.begin()
    heard.until(confirmed)
    painted_first.stop()
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_one_that_never_began_stops_at_once(settings: Settings) -> None:
    engine = Engine(settings, Bus(), begins=False)
    core = engine.start()
    engine.stop()
    assert "behind" not in vars(core)
    assert "posapp-engine" not in {thread.name for thread in threading.enumerate()}


def test_a_second_program_on_the_same_till_is_told_so(
    running: tuple[Engine, Heard], settings: Settings
) -> None:
    second = Engine(settings, Bus())
    with pytest.raises(StoreError) as caught:
        second.start()
    assert caught.value.code == "till.busy"
    second.stop()
