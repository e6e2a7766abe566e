"""How fast the queue drains, and what completing a sale costs; ratios in one run.

python3 installer/till.py test -m benchmark -s tests/benchmarks
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from posapp.app.bootstrap import Core, open_core
from posapp.domain.burn import BurnState
from posapp.sandbox import SandboxServer
from posapp.sandbox.limits import Limits
from tests.flows.test_fault_matrix import (
    FAULTS,
    faults,
    sell,
    sell_one,
    settings_for,
    world_with,
)

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]


def test_drain_ten_thousand(tmp_path: Path) -> None:
    """10,000 due burns at Splio's 10 requests a second, by bulk of 100; the floor is 10 s."""
    world, codes = world_with(10_000)
    world.limits = limits = Limits()

    asyncio.run(_fill(tmp_path, codes))
    with SandboxServer(world) as splio:
        child = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.drain", str(tmp_path), splio.url, "100"],
            check=True,
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
        )
    took, confirmed = float(child.stdout.split()[0]), int(child.stdout.split()[1])
    print(
        f"\ndrained {confirmed} burns in {took:.1f} s with {limits.requests} requests;"
        f" busiest second {limits.busiest_second()}, over the limit {limits.over_limit}"
    )
    assert confirmed == 10_000
    assert limits.over_limit == 0


async def _fill(home: Path, codes: list[str]) -> None:
    async with open_core(settings_for(home, "http://127.0.0.1:9", 100)) as core:
        sell(core, codes)


@pytest.mark.parametrize("bulk_size", [1, 100], ids=["single", "bulk"])
@pytest.mark.parametrize("fault", FAULTS)
def test_fault_matrix_of_200(tmp_path: Path, fault: str, bulk_size: int) -> None:
    """Every fault, again and again over 200 burns; Splio's books are the judge."""
    world, codes = world_with(200)
    path = "/loyalty/v1/rewards/burn" if bulk_size > 1 else "/reward-attributions/"

    async def run(splio: SandboxServer) -> dict[BurnState, int]:
        async with open_core(settings_for(tmp_path, splio.url, bulk_size)) as core:
            sell(core, codes)
            await core.splio.ping()
            for _ in range(5):
                with faults(splio, fault, path):
                    await core.flush.run(everything=True)
            left = True
            while left:
                left = not (await core.flush.run(everything=True)).nothing_left
            return core.ledger.queue_state().counts

    with SandboxServer(world) as splio:
        counts = asyncio.run(run(splio))
    booked: dict[str, list[str]] = {}
    for arrival in world.arrivals:
        booked.setdefault(arrival.code, []).append(arrival.outcome)
    lost = len(set(codes) - set(booked))
    twice = sum(outcomes.count("burned") > 1 or len(outcomes) > 1 for outcomes in booked.values())
    wrong = 200 - counts.get(BurnState.CONFIRMED, 0)
    mode = "bulk" if bulk_size > 1 else "single"
    print(f"\n| {fault} | {mode} | {lost} lost | {twice} sent twice | {wrong} wrongly called |")
    assert (lost, twice, wrong) == (0, 0, 0)


def test_completing_beside_persist_queue(tmp_path: Path) -> None:
    """One sale with one voucher completed, beside the same bytes synced and an ack queue's put."""
    from persistqueue import SQLiteAckQueue

    payload = os.urandom(600)
    rounds = 500
    line = (tmp_path / "line").open("ab")

    def append_and_sync() -> None:
        line.write(payload)
        line.flush()
        os.fdatasync(line.fileno())

    queue = SQLiteAckQueue(str(tmp_path / "queue"), auto_commit=True)
    _world, codes = world_with(rounds)

    async def completions(core: Core) -> list[float]:
        return [_timed(lambda code=code: sell_one(core, code, code)) for code in codes]  # type: ignore[misc]

    async def run() -> list[float]:
        async with open_core(settings_for(tmp_path / "till", "http://127.0.0.1:9", 1)) as core:
            return await completions(core)

    ours = asyncio.run(run())
    theirs = [_timed(lambda: queue.put(payload)) for _ in range(rounds)]
    floor = [_timed(append_and_sync) for _ in range(rounds)]
    line.close()
    for name, times in (("sale", ours), ("persist-queue put", theirs), ("append+sync", floor)):
        ordered = sorted(times)
        print(
            f"\n{name}: p50 {statistics.median(ordered) * 1e6:.0f} us,"
            f" p99 {ordered[int(len(ordered) * 0.99)] * 1e6:.0f} us"
        )


def _timed(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return time.perf_counter() - before
