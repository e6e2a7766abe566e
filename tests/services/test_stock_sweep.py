"""What a pass no longer lists is swept, and no more than that."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.events import BurnReserved, Fact, StockSynced, SweepWithheld, SyncProgressed
from posapp.domain.ids import RewardId
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.sandbox import SandboxServer
from tests.services.syncing import ATTRIBUTIONS, MINUTE, Listing, every, shop, till_at


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
