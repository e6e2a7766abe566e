"""When the worker asks for a pass, and how long it rests after one that failed."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.answers import RewardPage
from posapp.domain.errors import Disposition, SplioError
from posapp.domain.events import Fact, LinkChanged, SyncFailed, SyncProgressed
from posapp.domain.link import Link, LinkState, Outcome
from posapp.domain.stock_pass import Survey
from posapp.sandbox import SandboxServer
from posapp.services.link import LinkWatch
from posapp.services.workers import SyncWorker
from tests.services.syncing import MINUTE, Listing, till_at


def test_the_worker_waits_after_a_stop_and_after_a_doubt(
    tmp_path: Path, splio: SandboxServer
) -> None:
    """Neither is an end that calls for another pass at once."""

    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            link = LinkWatch(till.clock, till.bus)
            worker = SyncWorker(till.sync, till.stock, link, till.clock, 30 * MINUTE)
            till.bus.listen(worker.hear)
            assert worker.due_in() <= timedelta(0)

            def stop(fact: Fact) -> None:
                if isinstance(fact, SyncProgressed):
                    till.sync.cancel()

            till.bus.listen(stop)
            assert (await till.sync.run()).stopped
            assert worker.due_in() > 29 * MINUTE
            till.clock.ahead += 31 * MINUTE
            assert worker.due_in() <= timedelta(0)

            till.stock.passes.begin(till.clock.now())
            till.stock.passes.withhold(till.clock.now(), Survey(10, 9))
            assert worker.due_in() > 29 * MINUTE
            till.clock.ahead -= 40 * MINUTE  # the clock was wrong: what it said then counts no more
            assert worker.due_in() <= timedelta(0)

    asyncio.run(run())


class Failing(Listing):
    """Fails as told; every call is counted."""

    def __init__(self, code: str) -> None:
        super().__init__([], {})
        self.code = code
        self.calls = 0

    async def rewards(self, after: str | None = None) -> RewardPage:
        self.calls += 1
        if self.code:
            raise SplioError(self.code, Disposition.RETRY)
        return await super().rewards(after)


def test_after_failures_the_worker_rests_ever_longer_up_to_its_interval(tmp_path: Path) -> None:
    rests: list[float] = []

    async def run() -> None:
        splio = Failing("splio.server_error")
        async with till_at(tmp_path, "http://127.0.0.1:9", splio=splio) as till:
            link = LinkWatch(till.clock, till.bus)
            worker = SyncWorker(till.sync, till.stock, link, till.clock, 30 * MINUTE)
            for _ in range(9):
                with pytest.raises(SplioError):
                    await worker._turn()
                rests.append(worker._rest_s())
            # A link that flickers is no leave to ask again at once, for such a failure.
            worker.hear(LinkChanged(Link(LinkState.ONLINE)))
            assert worker._rest_s() > 60
            splio.code = ""
            await worker._turn()
            assert worker._rest_s() <= 0
            splio.code = "splio.unreachable"
            with pytest.raises(SplioError):
                await worker._turn()
            assert 15 < worker._rest_s() <= 64
            worker.hear(LinkChanged(Link(LinkState.ONLINE)))
            assert worker._rest_s() <= 0

    asyncio.run(run())
    assert 15 < rests[0] <= 64
    assert all(rest <= 30 * 60 for rest in rests)
    assert rests[-1] > 14 * 60
    assert rests[0] < rests[2] < rests[4]


def test_the_worker_does_not_ask_while_it_rests(tmp_path: Path) -> None:
    async def run() -> None:
        splio = Failing("splio.server_error")
        async with till_at(tmp_path, "http://127.0.0.1:9", splio=splio) as till:
            link = LinkWatch(till.clock, till.bus)
            worker = SyncWorker(till.sync, till.stock, link, till.clock, 30 * MINUTE)
            till.bus.listen(worker.hear)
            failed = asyncio.Event()
            till.bus.listen(lambda fact: failed.set() if isinstance(fact, SyncFailed) else None)
            running = asyncio.create_task(worker.run())
            async with asyncio.timeout(20):
                await failed.wait()
            for _ in range(5):
                link.note(Outcome.REFUSED)
                link.note(Outcome.GOOD)  # back: wakes the worker
                for _ in range(20):
                    await asyncio.sleep(0)
            assert splio.calls == 1
            running.cancel()

    asyncio.run(run())
