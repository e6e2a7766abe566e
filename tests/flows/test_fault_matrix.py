"""Every fault between till and Splio, single and bulk: none lost, none twice, none wrongly called.

A small matrix of the one in ``tests/benchmarks``; Splio's own books (the sandbox's) are the judge.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.settings import Settings
from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Kind
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.sandbox.ean import ean13
from posapp.services.flush_pass import Reach
from posapp.services.sale import Reserved

CARD = "2171707962088"


def world_with(burns: int) -> tuple[World, list[str]]:
    """A Splio with so many granted codes of one card."""
    world = World(rate_limited=False)
    world.add_store("PAR-01")
    world.add_api_key(DEMO_API_KEY)
    world.add_reward("bbco-10")
    world.add_member(CARD)
    codes = [ean13("1000", number) for number in range(1, burns + 1)]
    for code in codes:
        world.add_attribution(code, reward="bbco-10", card=CARD)
    return world, codes


def settings_for(home: Path, url: str, bulk_size: int) -> Settings:
    return Settings(
        data_dir=home,
        splio_url=url,
        splio_api_key=SecretStr(DEMO_API_KEY),
        store_id="PAR-01",
        till_id="till-1",
        request_timeout_s=0.5,
        bulk_size=bulk_size,
        risk_outage_count=0,  # more is sold here than a store would want unconfirmed
        risk_outage_value="0",
    )


def sell(core: Core, codes: list[str]) -> None:
    """Complete one sale a code."""
    for number, code in enumerate(codes):
        sell_one(core, code, f"T-{number}")


def sell_one(core: Core, code: str, ref: str) -> None:
    """Reserve and complete as the till would."""
    core.selling.complete(reserve_one(core, code), ref)


def reserve_one(core: Core, code: str, basis: Basis = Basis.STOCK) -> Basket:
    """A sale with one voucher reserved, from a stock that has the code, or on Splio's word."""
    now = core.clock.now()
    reward = RewardId("bbco-10")
    voucher = Voucher(Code(code), reward, VoucherStatus.AVAILABLE, card_code=Code(CARD))
    seen = Sighting(
        Code(code), Kind.VOUCHER, basis, now, voucher=voucher, reward=Reward(reward, "Chèque")
    )
    basket = Basket(amount=Money(5000)).with_sighting(seen, core.settings.policy, now)
    held = core.selling.reserve(None, basket.lines[0])
    assert isinstance(held, Reserved)
    return basket.reserved(held.sale_id, Code(code), held.burn_id)


Fault = AbstractContextManager[object]


def faults(splio: SandboxServer, name: str, path: str) -> Fault:
    match name:
        case "drop before":
            return splio.drop_requests(path, times=2)
        case "drop after commit":
            return splio.lose_answers(path, times=2)
        case "500":
            return splio.answer_with(500, b"{}", "application/json", path=path, times=2)
        case "500 after commit":
            return splio.answer_with(500, b"", path=path, times=2, after_commit=True)
        case "HTML 502":
            return splio.answer_with(502, b"<html>Bad Gateway</html>", path=path, times=2)
        case "empty 503":
            return splio.answer_with(503, path=path, times=2)
        case "429":
            body = b'{"message": "API rate limit exceeded"}'
            return splio.answer_with(429, body, "application/json", path=path, times=1)
        case "401":
            body = b'"Authentication failed."'
            return splio.answer_with(401, body, "application/json", path=path, times=1)
        case "slow":
            return splio.slow(1.5, path=path, times=1)
        case "truncated":
            return splio.truncate(10, path=path, times=2)
        case "expired token":
            return _expired(splio)
        case "413":
            return splio.answer_with(413, b"<html>too large</html>", path=path, times=1)
        case _:
            raise ValueError(name)


@contextmanager
def _expired(splio: SandboxServer) -> Iterator[None]:
    splio.world.revoke_tokens()
    yield


FAULTS = [
    "drop before", "drop after commit", "500", "500 after commit", "HTML 502", "empty 503", "429",
    "401", "slow", "truncated", "expired token", "413",
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("bulk_size", [1, 20], ids=["single", "bulk"])
def test_each_burn_arrives_once(tmp_path: Path, fault: str, bulk_size: int) -> None:
    world, codes = world_with(12)
    with SandboxServer(world) as splio:
        asyncio.run(_run(splio, settings_for(tmp_path, splio.url, bulk_size), codes, fault))
    assert not world.crashes
    burned = [arrival.code for arrival in world.arrivals if arrival.outcome == "burned"]
    assert sorted(burned) == sorted(codes)


async def _run(splio: SandboxServer, settings: Settings, codes: list[str], fault: str) -> None:
    path = "/loyalty/v1/rewards/burn" if settings.bulk_size > 1 else "/reward-attributions/"
    async with open_core(settings) as core:
        sell(core, codes)
        await core.splio.ping()
        with faults(splio, fault, path):
            await core.flush.run(Reach.ALL)
        for _ in range(5):
            report = await core.flush.run(Reach.ALL)
            if report.nothing_left:
                break
        rows = core.ledger.queue()
        assert {row.burn.state for row in rows} == {BurnState.CONFIRMED}
        assert all(row.burn.last_answer for row in rows)


def test_a_bulk_with_bad_burns_settles_each_as_alone(tmp_path: Path) -> None:
    """Used elsewhere, another card, unknown, expired: the same states, bulk or single."""
    outcomes = {}
    for size in (1, 50):
        world, codes = world_with(10)
        world.bulk_errors_lack_ids = True
        world.add_store("LYO-02")
        with SandboxServer(world) as splio:
            settings = settings_for(tmp_path / str(size), splio.url, size)
            outcomes[size] = asyncio.run(_spoil_and_flush(world, settings, codes))
        assert not world.crashes
    assert outcomes[1] == outcomes[50]
    assert list(outcomes[50].values()).count("rejected") == 3
    assert list(outcomes[50].values()).count("confirmed") == 7


async def _spoil_and_flush(world: World, settings: Settings, codes: list[str]) -> dict[str, str]:
    from dataclasses import replace

    async with open_core(settings) as core:
        sell(core, codes)
        first = world.attributions[codes[0]]
        world.put_attribution(replace(first, burned_at=first.earned_at, store_id="LYO-02"))
        other = world.add_member()
        world.attributions[codes[3]] = replace(
            world.attributions[codes[3]], card_code=other.card_code
        )
        del world.attributions[codes[7]]
        report = await core.flush.run(Reach.ALL)
        assert report.nothing_left
        return {row.burn.code.value: row.burn.state.value for row in core.ledger.queue()}


def test_an_unknown_store_stops_a_bulk_flush_once(tmp_path: Path) -> None:
    from posapp.domain.events import Fact, FlushStopped

    world, codes = world_with(30)
    world.stores.clear()
    heard: list[Fact] = []

    async def run(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 10)) as core:
            sell(core, codes)
            core.bus.listen(heard.append)
            report = await core.flush.run(Reach.ALL)
            assert report.stopped == "store_unknown"
            assert (report.waiting, report.rejected, report.unclear) == (30, 0, 0)
            assert all(row.burn.attempts == 0 for row in core.ledger.queue())
            world.add_store("PAR-01")
            assert (await core.flush.run(Reach.ALL)).confirmed == 30

    with SandboxServer(world) as splio:
        asyncio.run(run(splio))
    assert [fact.cause for fact in heard if isinstance(fact, FlushStopped)] == ["store_unknown"]


def test_bulks_shrink_until_they_fit(tmp_path: Path) -> None:
    world, codes = world_with(40)
    world.max_bulk = 6

    async def run(splio: SandboxServer) -> None:
        async with open_core(settings_for(tmp_path, splio.url, 40)) as core:
            sell(core, codes)
            report = await core.flush.run(Reach.ALL)
            assert (report.confirmed, report.nothing_left) == (40, True)

    with SandboxServer(world) as splio:
        asyncio.run(run(splio))
    assert len([one for one in world.arrivals if one.outcome == "burned"]) == 40
