"""A pass that was cut off or failed in part: it goes on where it was, or begins anew."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import SplioError, StoreError
from posapp.domain.events import Fact, SyncFailed, SyncProgressed
from posapp.domain.ids import RewardId
from posapp.sandbox import SandboxServer
from posapp.services.stock import SyncReport
from tests.services.syncing import ATTRIBUTIONS, MINUTE, Hands, every, interrupted, shop, till_at


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
