"""A till in one process that can be killed, and the simple model that says what must be true of it.

Killed is meant as the disk sees it: the files are copied as they lie, log and all, while the core
has them open, and the next core opens the copy. What the old one had on the wire stays on its way.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Coroutine
from contextlib import AsyncExitStack, closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from pydantic import SecretStr

from posapp.app.bootstrap import open_core
from posapp.app.clock import TillClock
from posapp.app.core import Core
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import PosError
from posapp.domain.money import Money
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.services.flush_pass import Reach
from posapp.services.sale import Reserved
from posapp.store.journal_view import JournalView

BEGIN = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
ELSEWHERE = "LYO-07"
NEAR = timedelta(seconds=3)  # a burned date has whole seconds, and so has Splio's clock
_LINES = """
    SELECT burn_id, fact, detail FROM journal WHERE burn_id IS NOT NULL ORDER BY seq
"""
_T = TypeVar("_T")


@dataclass(slots=True)
class Times:
    """Splio's time, which is right, and the machine's, which need not be."""

    passed_s: float = 0.0
    wrong_by_s: float = 0.0

    def right(self) -> datetime:
        return BEGIN + timedelta(seconds=self.passed_s)

    def wall(self) -> datetime:
        return self.right() + timedelta(seconds=self.wrong_by_s)

    def steady(self) -> float:
        return self.passed_s


@dataclass(slots=True)
class Model:
    """What the cashier and Splio know: the oracle. Codes by their text."""

    free: set[str]
    held: set[str] = field(default_factory=set)
    sold: dict[str, str] = field(default_factory=dict)  # the ticket of each code of a done sale
    sold_at: dict[str, datetime] = field(default_factory=dict)  # by Splio's clock
    stolen: set[str] = field(default_factory=set)  # used in another store

    def sell(self, ticket: str, at: datetime) -> None:
        """What is held was sold."""
        self.sold |= dict.fromkeys(self.held, ticket)
        self.sold_at |= dict.fromkeys(self.held, at)
        self.held.clear()


class Till:
    """One till at a time, opened, closed or killed; on one loop."""

    def __init__(self, home: Path, splio: SandboxServer, times: Times, bulk_size: int) -> None:
        self.runner = asyncio.Runner()
        self.splio = splio
        self.times = times
        self.home = home
        self.bulk_size = bulk_size  # 1: every burn by a call of its own
        self.stack = AsyncExitStack()
        self.core: Core

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        return self.runner.run(work)

    def settings(self) -> Settings:
        return Settings(
            data_dir=self.home,
            splio_url=self.splio.url,
            splio_api_key=SecretStr(DEMO_API_KEY),
            store_id="PAR-01",
            till_id="till-1",
            request_timeout_s=0.5,
            bulk_size=self.bulk_size,
            risk_outage_count=0,
            risk_outage_value="0",
            risk_ask_hours=8000,
            risk_refuse_hours=8760,
        )

    async def open(self) -> None:
        """As a start does it."""
        settings = self.settings()
        paths = TillPaths(settings.data_dir)
        clock = TillClock(paths.clock, wall=self.times.wall, steady=self.times.steady, boot="whole")
        self.stack = AsyncExitStack()
        self.stack.enter_context(sole_writer(paths, wait_s=1))
        self.core = await self.stack.enter_async_context(open_core(settings, clock=clock))
        self.core.flush.recover()
        clock.keep()

    async def close(self) -> None:
        await self.stack.aclose()

    async def kill(self, meanwhile: asyncio.Task[Any] | None = None) -> None:
        """Go on from the files as they lie on the disk now."""
        after = self.home.with_name("after")
        shutil.copytree(self.home, after, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
        if meanwhile is not None:
            meanwhile.cancel()
            with suppress(asyncio.CancelledError, PosError):
                await meanwhile
        with suppress(PosError):
            await self.stack.aclose()
        shutil.rmtree(self.home)
        after.rename(self.home)
        await self.open()

    async def scan(self, basket: Basket | None, code: str) -> Basket | None:
        """The sale with this code in it and held; None where it is not accepted."""
        core = self.core
        now = core.clock.now()
        before = basket or Basket(amount=Money(90_00))
        seen = await core.lookup.ask(Code(code))
        after = before.with_sighting(seen, core.settings.policy, now)
        line = after.line(Code(code))
        if line is None or not line.is_accepted or before.line(Code(code)) is not None:
            return None
        held = core.selling.reserve(after.sale_id, line)
        if not isinstance(held, Reserved):
            return None
        return after.reserved(held.sale_id, Code(code), held.burn_id)

    async def flush(self, turns: int | None = None) -> None:
        """Send all that is due and more; killed after so many turns of the loop, where told."""
        work = asyncio.create_task(self.core.flush.run(Reach.ALL))
        if turns is None:
            await work
            return
        for _ in range(turns):
            await asyncio.sleep(0)
        await self.kill(work)

    def audit(self, model: Model) -> None:
        """None lost, none twice, none silent: the ledger and Splio's books against the model."""
        core, world = self.core, self.splio.world
        for code, ticket in model.sold.items():
            use = core.ledger.local_use(Code(code))
            assert use is not None, f"{code} of {ticket} is lost"
            assert use.sale_ref == ticket
            assert use.state not in {BurnState.RESERVED, BurnState.RELEASED}
            burn = world.burned(code)
            mine = burn is not None and code not in model.stolen
            if use.state is BurnState.CONFIRMED:
                assert mine, f"{code} is called done, and Splio does not have it"
            if use.state is BurnState.REJECTED:
                assert not mine, f"{code} is called refused, and Splio has it"
        for code in model.held:
            use = core.ledger.local_use(Code(code))
            assert use is not None and use.state is BurnState.RESERVED
        for code in model.free:
            assert core.ledger.local_use(Code(code)) is None, f"{code} is held by nobody"
        burned = [one.code for one in world.arrivals if one.outcome == "burned"]
        assert len(burned) == len(set(burned)), "burned twice"
        assert set(burned) <= model.sold.keys(), "burned without a sale"
        done: set[str] = set()
        for one in world.arrivals:
            assert one.code not in done, f"{one.code} was sent again, and Splio had it"
            if one.outcome == "burned":
                done.add(one.code)
        for code in burned:
            dated = world.attributions[code].burned_at
            assert dated is not None
            late = dated - model.sold_at[code]
            assert abs(late) <= NEAR, f"{code} is dated {late} beside its sale"
        owed = {
            row.burn.code.value: row.burn.state
            for row in core.ledger.queue()
            if row.burn.state.holds_the_code and row.burn.burned_date
        }
        assert owed.keys() <= model.sold.keys(), "the queue has what nobody sold"

    def audit_journal(self) -> None:
        """Every burn's lines tell its whole way to where it stands, each step once."""
        path = TillPaths(self.home).ledger
        ways: dict[str, str] = {}
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
            for burn_id, fact, detail in raw.execute(_LINES):
                told = json.loads(detail)
                if "to" in told:
                    assert told.get("from") == ways.get(burn_id), f"{fact} of {burn_id}: {told}"
                    ways[burn_id] = told["to"]
            burns = dict(raw.execute("SELECT id, state FROM burn"))
        assert burns.keys() <= ways.keys(), "a burn without a line"
        settled = {BurnState.CONFIRMED, BurnState.RELEASED, BurnState.WRITTEN_OFF}
        for burn_id, state in ways.items():
            stands = burns.get(burn_id)
            told_right = state in settled if stands is None else state == stands
            assert told_right, f"{burn_id} is {stands}, its last line says {state}"
        with JournalView.open(path) as view:
            assert view.check(lambda _done, _all: None, self.home / "archive").is_sound
