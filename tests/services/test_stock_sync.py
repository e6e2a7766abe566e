"""The stock sync over a real socket: it goes on after anything, sweeps no more than it should."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.answers import RewardPage, VoucherPage
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SplioError, StoreError
from posapp.domain.events import (
    BurnReserved,
    Fact,
    LinkChanged,
    StockSynced,
    StockWatched,
    SweepWithheld,
    SyncFailed,
    SyncProgressed,
    SyncStopped,
)
from posapp.domain.ids import RewardId
from posapp.domain.link import Link, LinkState, Outcome
from posapp.domain.stock_pass import Survey
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.sandbox import SandboxServer
from posapp.services.link import LinkWatch
from posapp.services.no_splio import NoSplio
from posapp.services.stock import SyncReport
from posapp.services.workers import SyncWorker
from posapp.store.stock import StockView
from tests.services.syncing import MINUTE, Hands, Till, shop, till_at

ATTRIBUTIONS = "/attributions"


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    with SandboxServer(shop()) as server:
        yield server


def every(rewards: int = 3, codes: int = 25) -> set[str]:
    return {f"r{number}c{code}" for number in range(rewards) for code in range(codes)}


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


def test_a_cut_line_in_the_middle_and_the_next_run_goes_on(
    tmp_path: Path, splio: SandboxServer
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:

            def cut(fact: Fact) -> None:
                if isinstance(fact, SyncProgressed) and fact.codes == 45:
                    splio.go_offline()

            till.bus.listen(cut)
            with pytest.raises(SplioError) as refused:
                await till.sync.run()
            assert refused.value.code == "splio.unreachable"
            assert till.facts[-1] == SyncFailed("splio.unreachable")
            assert till.stock.last_full_sync() is None
        splio.go_online()
        async with till_at(tmp_path, splio.url) as till:
            with splio.slow(0, path="/loyalty/") as asked:
                report = await till.sync.run()
            # What is left of the second reward, and the third: no page is asked for twice.
            assert asked.hits == 1 + 3
            assert report == SyncReport(rewards=3, codes=75, unreadable=0)
            told = [fact for fact in till.facts if isinstance(fact, SyncProgressed)]
            assert [fact.codes for fact in told] == [45, 50, 60, 70, 75]
            assert told[0].took > timedelta(0)
            assert till.codes() == every()

    asyncio.run(run())


async def interrupted(till: Till, splio: SandboxServer, after_codes: int) -> None:
    def cut(fact: Fact) -> None:
        if isinstance(fact, SyncProgressed) and fact.codes == after_codes:
            splio.go_offline()

    unlisten = till.bus.listen(cut)
    with pytest.raises(SplioError):
        await till.sync.run()
    unlisten()
    splio.go_online()
    till.facts.clear()


def test_a_cursor_that_is_refused_begins_the_pass_anew(
    tmp_path: Path, splio: SandboxServer
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await interrupted(till, splio, 45)
            till.stock._raw.execute("UPDATE sync_reward SET after = 'stale' WHERE NOT done")
            report = await till.sync.run()
            assert report == SyncReport(rewards=3, codes=75, unreadable=0)
            assert till.codes() == every()

    asyncio.run(run())


def test_a_reward_that_goes_between_two_runs(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await interrupted(till, splio, 25)
            splio.world.remove_reward("r1")
            # It was listed, and now there is none.
            assert await till.sync.run() == SyncReport(rewards=3, codes=50, unreadable=1)
            assert (await till.sync.run()).rewards == 2
            assert till.codes() == every() - {f"r1c{code}" for code in range(25)}

    asyncio.run(run())


def test_a_tenants_only_reward_that_goes_is_asked_for_anew(tmp_path: Path) -> None:
    async def run() -> None:
        with SandboxServer(shop(rewards=1)) as splio:
            async with till_at(tmp_path, splio.url) as till:
                await interrupted(till, splio, 10)
                splio.world.remove_reward("r0")
                splio.world.add_reward("new", stock=1)
                till.stock._raw.execute("UPDATE sync_reward SET after = NULL")
                with pytest.raises(SplioError):
                    await till.sync.run()
                assert till.stock.passes.current() is None
                assert (await till.sync.run()).rewards == 1

    asyncio.run(run())


NO_SUCH = (
    b'{"status": 404, "errors":'
    b' {"error_key": null, "error": "not_found", "error_description": "no such reward"}}'
)


@pytest.mark.parametrize("bad", ["r0", "r1", "r2"])
@pytest.mark.parametrize(
    ("status", "body", "asked"), [(404, NO_SUCH, 1), (500, b"", 3), (200, b"{}", 3)]
)
def test_a_reward_whose_codes_fail_is_skipped_and_the_pass_goes_on(
    tmp_path: Path, splio: SandboxServer, bad: str, status: int, body: bytes, asked: int
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            before = till.stock.counts()
            till.clock.ahead += MINUTE
            for reward in ("r0", "r1", "r2"):  # only what is listed whole can lack a code
                splio.world.remove_attribution(f"{reward}c7")
            with splio.answer_with(
                status, body, "application/json", path=f"{bad}{ATTRIBUTIONS}"
            ) as failing:
                report = await till.sync.run()
            assert failing.hits == asked
            assert report == SyncReport(rewards=3, codes=48, unreadable=1, swept=2)
            assert till.codes() == every() - {
                f"{reward}c7" for reward in ("r0", "r1", "r2") if reward != bad
            }
            for reward, counts in till.stock.counts().items():
                assert counts.synced_at and before[reward].synced_at
                assert (counts.synced_at == before[reward].synced_at) is (reward == bad)
            seen = till.stock.voucher(Code(f"{bad}c3"))
            assert seen and seen[1] < till.clock.now() - MINUTE
            till.clock.ahead += MINUTE
            assert (await till.sync.run()).swept == 1

    asyncio.run(run())


def test_a_reward_that_fails_once_in_the_middle_is_listed_whole(
    tmp_path: Path, splio: SandboxServer
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:

            def once(fact: Fact) -> None:
                if isinstance(fact, SyncProgressed) and fact.codes == 10:
                    unlisten()
                    order.__enter__()

            order = splio.answer_with(502, b"", "text/plain", path=f"r0{ATTRIBUTIONS}", times=1)
            unlisten = till.bus.listen(once)
            assert await till.sync.run() == SyncReport(rewards=3, codes=75, unreadable=0)
            order.__exit__(None, None, None)
            assert till.codes() == every()

    asyncio.run(run())


@pytest.mark.parametrize("path", ["/loyalty/", ATTRIBUTIONS])
def test_a_splio_that_fails_for_every_reward_stops_the_pass_and_it_goes_on_later(
    tmp_path: Path, splio: SandboxServer, path: str
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await interrupted(till, splio, 35)
            for _ in range(4):
                with (
                    splio.answer_with(500, b"", "text/plain", path=path) as failing,
                    pytest.raises(SplioError) as refused,
                ):
                    await till.sync.run()
                assert refused.value.code == "splio.server_error"
                assert failing.hits <= 6
            state = till.stock.passes.current()
            assert state is not None
            assert state.codes == 35
            if path == ATTRIBUTIONS:
                return
            # No reward was to blame: nothing is held against one.
            assert (state.failures, state.rewards_skipped) == (0, 0)
            assert await till.sync.run() == SyncReport(rewards=3, codes=75, unreadable=0)

    asyncio.run(run())


def test_a_pass_is_never_resumed_at_another_splio(tmp_path: Path, splio: SandboxServer) -> None:
    other = shop(rewards=0)
    for number in range(3):
        other.add_reward(f"r{number}", stock=100)
        for code in range(25):
            other.add_attribution(f"B{number}c{code}", reward=f"r{number}")
    other.add_reward("new", stock=1)

    async def run() -> None:
        async with till_at(tmp_path, splio.url, origin="first") as till:
            await till.sync.run()
            first_page = till.clock.now()
            till.clock.ahead += MINUTE
            await till.sync.run()
            confirmed = till.stock.voucher(Code("r0c0"))
            assert confirmed and confirmed[1] > first_page
            till.clock.ahead += MINUTE
            await interrupted(till, splio, 45)
        clock = Hands(5 * MINUTE)
        with SandboxServer(other) as second:
            async with till_at(tmp_path, second.url, origin="second", clock=clock) as till:
                # A splio that refuses us is no reason yet to call the stock old.
                with second.offline(), pytest.raises(SplioError):
                    await till.sync.run()
                assert till.stock.last_full_sync() is not None
                fresh: list[bool] = []

                def look(fact: Fact) -> None:
                    if isinstance(fact, SyncProgressed) and fact.rewards_total:
                        seen = till.stock.voucher(Code("r0c0"))
                        is_fresh = seen is None or seen[1] > first_page
                        fresh.append(is_fresh or till.stock.last_full_sync() is not None)

                till.bus.listen(look)
                report = await till.sync.run()
                # What the first one confirmed as a whole counts no more from the first answer on.
                assert fresh and not any(fresh)
                assert (report.rewards, report.codes, report.swept) == (4, 75, 75)
                assert till.stock.reward(RewardId("new")) is not None
                assert {code[0] for code in till.codes()} == {"B"}
                assert till.stock.last_full_sync() is not None

    asyncio.run(run())


@pytest.mark.parametrize("shift", [timedelta(hours=25), -timedelta(hours=1)])
def test_a_pass_of_yesterday_or_tomorrow_begins_anew(
    tmp_path: Path, splio: SandboxServer, shift: timedelta
) -> None:
    async def run() -> None:
        clock = Hands()
        async with till_at(tmp_path, splio.url, clock=clock) as till:
            await interrupted(till, splio, 45)
            clock.ahead = shift
            splio.world.add_attribution("r0late", reward="r0")
            await till.sync.run()
            assert "r0late" in till.codes()

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


def test_what_splio_no_longer_lists_is_swept(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            till.clock.ahead += MINUTE
            for code in ("r0c3", "r1c0", "r1c24"):
                splio.world.remove_attribution(code)
            splio.world.remove_reward("r2")
            report = await till.sync.run()
            assert (report.swept, report.withheld) == (28, None)
            assert till.codes() == every(2) - {"r0c3", "r1c0", "r1c24"}
            assert [reward.id for reward in till.stock.rewards()] == ["r0", "r1"]
            till.clock.ahead += MINUTE
            assert (await till.sync.run()).swept == 0

    asyncio.run(run())


LIVE = {
    BurnState.RESERVED,
    BurnState.PENDING,
    BurnState.SENDING,
    BurnState.UNCLEAR,
    BurnState.REJECTED,
}


@pytest.mark.parametrize("state", BurnState)
def test_the_code_of_a_live_burn_is_never_swept(
    tmp_path: Path, splio: SandboxServer, state: BurnState
) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            till.clock.ahead += MINUTE
            till.hold("r2c7", state)
            splio.world.remove_reward("r2")
            splio.world.remove_attribution("r0c0")
            await till.sync.run()
            kept = {"r2c7"} if state in LIVE else set()
            assert till.codes() == (every(2) - {"r0c0"}) | kept
            assert {reward.id for reward in till.stock.rewards()} == (
                {"r0", "r1", "r2"} if kept else {"r0", "r1"}
            )
            assert till.ledger.live_codes() == kept

    asyncio.run(run())


def test_a_code_reserved_while_the_sweep_runs_stays(tmp_path: Path) -> None:
    world = shop(rewards=1, codes=900)
    with SandboxServer(world) as splio:

        async def run() -> None:
            async with till_at(tmp_path, splio.url, page=1000) as till:
                await till.sync.run()
                till.clock.ahead += MINUTE
                gone = sorted(f"r0c{code}" for code in range(450))
                for code in gone:
                    world.remove_attribution(code)
                reserved = ""

                async def sell() -> None:
                    nonlocal reserved
                    while True:
                        held = till.codes()
                        left = [code for code in gone if code in held]
                        if len(left) < len(gone):  # the sweep is under way
                            reserved = left[-1]
                            till.hold(reserved)
                            burn = till.ledger.queue()[0].burn
                            till.bus.publish(BurnReserved(burn))
                            return
                        await asyncio.sleep(0)

                await asyncio.gather(till.sync.run(), sell())
                assert reserved
                assert till.codes() & set(gone) == {reserved}

        asyncio.run(run())


def test_what_a_cashier_was_just_told_is_not_swept(tmp_path: Path, splio: SandboxServer) -> None:
    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            till.clock.ahead += MINUTE
            splio.world.remove_attribution("r0c1")

            def answer(fact: Fact) -> None:
                if isinstance(fact, SyncProgressed) and fact.codes == 20:
                    voucher = Voucher(Code("r0c1"), RewardId("r0"), VoucherStatus.AVAILABLE)
                    till.stock.put_vouchers([voucher], till.clock.now())

            till.bus.listen(answer)
            assert (await till.sync.run()).swept == 0
            assert "r0c1" in till.codes()

    asyncio.run(run())


@pytest.mark.parametrize("how", ["no codes", "few codes", "no rewards"])
def test_a_sudden_nothing_is_believed_only_twice(
    tmp_path: Path, splio: SandboxServer, how: str
) -> None:
    world = splio.world

    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            whole = till.stock.last_full_sync()
            till.clock.ahead += MINUTE
            if how == "no rewards":
                for number in range(3):
                    world.remove_reward(f"r{number}")
            else:
                for code in every() - (set() if how == "no codes" else every(1)):
                    world.remove_attribution(code)
            listed = 25 if how == "few codes" else 0
            report = await till.sync.run()
            assert report.withheld is not None
            assert report.withheld.listed == listed
            assert till.codes() == every()
            assert len(till.stock.rewards()) == 3
            assert till.stock.last_full_sync() == whole
            assert SweepWithheld(listed, 75) in till.facts
            assert not any(isinstance(fact, StockSynced) for fact in till.facts[-3:])
            doubt = till.stock.doubt()
            assert doubt is not None
            assert doubt.survey == report.withheld

            till.clock.ahead += MINUTE
            report = await till.sync.run()
            assert (report.withheld, report.swept) == (None, 75 - listed)
            assert len(till.codes()) == listed
            assert till.stock.doubt() is None

    asyncio.run(run())


def test_a_doubt_goes_when_splio_is_itself_again(tmp_path: Path, splio: SandboxServer) -> None:
    empty = (
        b'{"paging": {"cursors": {"before": null, "after": null}, "previous": "", "next": ""},'
        b' "count_element": 0, "elements": []}'
    )

    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            await till.sync.run()
            till.clock.ahead += MINUTE
            with splio.answer_with(200, empty, "application/json", path=ATTRIBUTIONS):
                assert (await till.sync.run()).withheld is not None
            till.clock.ahead += MINUTE
            assert (await till.sync.run()).withheld is None
            assert till.stock.doubt() is None
            till.clock.ahead += MINUTE
            with splio.answer_with(200, empty, "application/json", path=ATTRIBUTIONS):
                assert (await till.sync.run()).withheld is not None
            assert till.codes() == every()

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


def test_a_disk_that_refuses_ends_the_pass_and_the_next_goes_on(
    tmp_path: Path, splio: SandboxServer
) -> None:
    for number in range(300):
        splio.world.add_attribution(f"more{number}", reward="r2")

    async def run() -> None:
        async with till_at(tmp_path, splio.url) as till:
            (pages,) = till.stock._raw.execute("PRAGMA page_count").fetchone()
            till.stock._raw.execute(f"PRAGMA max_page_count = {pages}")
            with pytest.raises(StoreError) as refused:
                await till.sync.run()
            assert refused.value.code == "store.full"
            assert till.facts[-1] == SyncFailed("store.full")
            till.stock._raw.execute("PRAGMA max_page_count = 100000")
            assert await till.sync.run() == SyncReport(rewards=3, codes=375, unreadable=0)
            assert len(till.codes()) == 375

    asyncio.run(run())


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


class Listing(NoSplio):
    """What Splio would list, two elements a page."""

    def __init__(self, rewards: Sequence[RewardId], codes: dict[RewardId, list[str]]) -> None:
        self._rewards = rewards
        self._codes = codes

    async def rewards(self, after: str | None = None) -> RewardPage:
        at = int(after or 0)
        page = tuple(Reward(one, one) for one in self._rewards[at : at + 2])
        return RewardPage(page, str(at + 2) if at + 2 < len(self._rewards) else None)

    async def attributions(self, reward_id: RewardId, after: str | None = None) -> VoucherPage:
        at = int(after or 0)
        held = self._codes[reward_id]
        page = tuple(
            Voucher(Code(code), reward_id, VoucherStatus.AVAILABLE) for code in held[at : at + 2]
        )
        return VoucherPage(page, str(at + 2) if at + 2 < len(held) else None)


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


CODES = [f"code{number}" for number in range(12)]
REWARDS = [RewardId(f"r{number}") for number in range(4)]
WORLDS = st.fixed_dictionaries({code: st.sampled_from([None, *REWARDS]) for code in CODES})


@settings(max_examples=40, deadline=None)
@given(
    earlier=WORLDS,
    now=WORLDS,
    listed=st.sets(st.sampled_from(REWARDS)),
    live=st.sets(st.sampled_from(CODES)),
    asked=st.sets(st.sampled_from(CODES)),
    loose=st.sets(st.sampled_from(CODES)),
)
def test_sweeping_against_a_model(
    tmp_path_factory: pytest.TempPathFactory,
    earlier: dict[str, RewardId | None],
    now: dict[str, RewardId | None],
    listed: set[RewardId],
    live: set[str],
    asked: set[str],
    loose: set[str],
) -> None:
    """`earlier` is in the stock, `loose` of it without a reward; `asked` were seen just now."""
    home = tmp_path_factory.mktemp("model")

    async def run() -> None:
        world: dict[RewardId, list[str]] = {reward: [] for reward in REWARDS}
        for code, reward in now.items():
            if reward in listed:
                world[reward].append(code)
        splio = Listing(sorted(listed), world)
        async with till_at(home, "http://127.0.0.1:9", splio=splio) as till:
            before = till.clock.now() - MINUTE
            till.stock.put_rewards([Reward(one, one) for one in REWARDS], before)
            held = {code: reward for code, reward in earlier.items() if reward is not None}
            for code, reward in held.items():
                voucher = Voucher(Code(code), reward, VoucherStatus.AVAILABLE)
                if code in loose:
                    voucher = replace(voucher, reward_id=None)
                till.stock.put_vouchers(
                    [voucher], till.clock.now() + MINUTE if code in asked else before
                )
            for code in live:
                till.hold(code)
            brought = {code for reward in listed for code in world[reward]}
            kept = set(held) & (live | asked | brought | loose)
            found = held.keys() | brought
            # A list asked for before a single answer came does not overrule it: loose it stays.
            nobodys = {code for code in held if code in loose and code not in brought - asked}
            sweepable = found - nobodys
            gone = {code for code in held if code not in asked | brought | loose}
            report = await till.sync.run()
            doubtful = len(gone) * 2 > len(sweepable) or len(set(REWARDS) - listed) * 2 > 4
            assert (report.withheld is not None) is doubtful
            if doubtful:
                assert till.codes() == found
                report = await till.sync.run()
                assert report.withheld is None
            assert till.codes() == kept | brought
            assert report.swept == len(gone - live)
            left = {reward.id for reward in till.stock.rewards()}
            named = {r for (r,) in till.stock._raw.execute(
                "SELECT DISTINCT r.external_id FROM voucher v JOIN reward r ON r.key = v.reward_key"
            )}  # fmt: skip
            assert left == listed | named
            assert till.stock._raw.execute("SELECT count(*) FROM sync_listed").fetchone() == (0,)

    asyncio.run(run())
