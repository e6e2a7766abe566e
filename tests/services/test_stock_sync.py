"""The stock sync over a real socket: a whole pass, a stopped one, several at once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.events import Fact, StockSynced, StockWatched, SyncProgressed, SyncStopped
from posapp.domain.ids import RewardId
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.sandbox import SandboxServer
from posapp.services.stock import SyncReport
from posapp.store.stock import StockView
from tests.services.syncing import ATTRIBUTIONS, MINUTE, every, till_at


def test_a_whole_pass(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            began = till.clock.now()
            report = await till.sync.run()
            assert report == SyncReport(rewards=3, codes=75, unreadable=0)
            assert till.codes() == every()
            last = till.stock.last_full_sync()
            assert last is not None
            assert began <= last <= till.clock.now()
            counts = till.stock.counts()
            assert {one.held for one in counts.values()} == {25}
            assert all(one.synced_at and one.synced_at >= began for one in counts.values())
            told = [fact for fact in till.facts if isinstance(fact, SyncProgressed)]
            assert (told[-1].codes, told[-1].rewards_done, told[-1].rewards_total) == (75, 3, 3)
            assert [fact.codes for fact in told] == sorted(fact.codes for fact in told)
            assert [type(fact) for fact in till.facts[-2:]] == [StockSynced, StockWatched]

            till.facts.clear()
            await till.sync.run()
            told = [fact for fact in till.facts if isinstance(fact, SyncProgressed)]
            assert {fact.codes_expected for fact in told} == {75}
            assert told[3].per_second > 0
            assert told[3].time_left is not None
            assert told[3].took <= told[4].took

    asyncio.run(run())


def test_stopping_keeps_what_came_and_the_next_run_goes_on(
    tmp_path: Path, splio: SandboxServer
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:

            def stop(fact: Fact) -> None:
                if isinstance(fact, SyncProgressed) and fact.codes == 35:
                    assert till.sync.cancel()

            unlisten = till.bus.listen(stop)
            report = await till.sync.run()
            assert report.stopped
            assert till.facts[-1] == SyncStopped(35)
            assert not any(isinstance(fact, StockSynced) for fact in till.facts)
            with StockView.open(tmp_path / "stock.db") as view:
                assert view.state().codes == 35
                assert view.last_full_sync() is None
            unlisten()
            assert not till.sync.cancel()
            assert await till.sync.run() == SyncReport(rewards=3, codes=75, unreadable=0)
            assert till.codes() == every()

    asyncio.run(run())


def test_stopping_before_the_first_step(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            running = asyncio.create_task(till.sync.run())
            while not till.sync.cancel():
                await asyncio.sleep(0)
            assert (await running).stopped
            assert till.facts[-1] == SyncStopped(0)

    asyncio.run(run())


def test_only_one_pass_at_a_time_and_the_second_joins(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            with splio.slow(0, path="/v2/rewards") as asked:
                reports = await asyncio.gather(*(till.sync.run() for _ in range(3)))
            assert asked.hits == 1
            assert reports == [SyncReport(rewards=3, codes=75, unreadable=0)] * 3
            with splio.offline():
                failed = await asyncio.gather(
                    till.sync.run(), till.sync.run(), return_exceptions=True
                )
            assert [type(error) for error in failed] == [SplioError, SplioError]

    asyncio.run(run())


def test_it_runs_as_long_as_anybody_waits(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            with splio.slow(0.2, path=ATTRIBUTIONS, times=1):
                first, second = (asyncio.create_task(till.sync.run()) for _ in range(2))
                while not till.facts:
                    await asyncio.sleep(0.01)
                first.cancel()
                assert (await second).codes == 75
            assert first.cancelled()
            till.facts.clear()
            alone = asyncio.create_task(till.sync.run())
            while not till.facts:
                await asyncio.sleep(0.01)
            alone.cancel()
            with pytest.raises(asyncio.CancelledError):
                await alone
            # Told before the wait ended: the files may be closed now.
            assert isinstance(till.facts[-1], SyncStopped)

    asyncio.run(run())


def test_where_codes_come_by_file_only_rewards_are_brought(
    tmp_path: Path, splio: SandboxServer
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url, with_codes=False) as till:
            mine = Voucher(Code("mine"), RewardId("r1"), VoucherStatus.AVAILABLE)
            till.stock.put_rewards([Reward(RewardId("old"), "gone")], till.clock.now() - MINUTE)
            till.stock.put_vouchers([mine], till.clock.now() - MINUTE)
            with splio.slow(0, path=ATTRIBUTIONS) as asked:
                report = await till.sync.run()
            assert asked.hits == 0
            assert report == SyncReport(rewards=3, codes=0, unreadable=0)
            assert till.codes() == {"mine"}
            assert [reward.id for reward in till.stock.rewards()] == ["r0", "r1", "r2"]
            # No code is any fresher for it, and nobody is told so.
            assert till.stock.last_full_sync() is None
            assert till.stock.last_pass() is not None
            assert [type(fact) for fact in till.facts] == [StockWatched]

    asyncio.run(run())
