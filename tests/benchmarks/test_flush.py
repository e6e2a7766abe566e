"""How fast the queue drains, and what completing a sale costs; ratios in one run.

python3 installer/till.py test -m benchmark -s tests/benchmarks
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.engine import Engine
from posapp.domain.basket import Basket
from posapp.domain.burn import BurnState
from posapp.domain.events import FlushProgressed
from posapp.domain.finding import Basis
from posapp.domain.moment import to_wire
from posapp.domain.sale import Completion, Used
from posapp.sandbox import SandboxServer
from posapp.sandbox.limits import Limits
from posapp.services.bus import Bus
from posapp.services.flush_pass import Reach
from tests.flows.test_fault_matrix import (
    FAULTS,
    faults,
    reserve_one,
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


def test_catch_up_after_three_days(tmp_path: Path) -> None:
    """20,000 burns drain at the pace limit while the till goes on selling."""
    world, codes = world_with(20_400)
    old, new = codes[:20_000], codes[20_000:]
    world.limits = Limits()
    asyncio.run(_fill(tmp_path, old))
    latencies: list[float] = []
    bus = Bus()
    progress: list[FlushProgressed] = []
    bus.listen(lambda fact: progress.append(fact) if isinstance(fact, FlushProgressed) else None)
    with SandboxServer(world) as splio:
        engine = Engine(settings_for(tmp_path, splio.url, 100), bus)
        began = time.perf_counter()
        core = engine.start()
        sold = 0
        while True:
            if sold < len(new):

                async def sale(core: Core, code: str = new[sold]) -> None:
                    sell_one(core, code, code)

                before = time.perf_counter()
                engine.call(sale).result(30)
                latencies.append(time.perf_counter() - before)
                sold += 1
            left = engine.call(_left).result(30)
            if left == 0 and sold == len(new):
                break
            threading.Event().wait(0.05)
        took = time.perf_counter() - began
        engine.stop()
    assert core is not None
    ordered = sorted(latencies)
    print(
        f"\n{len(world.arrivals)} burns in {took:.0f} s, {world.limits.over_limit} over the limit;"
        f" {sold} sales meanwhile: p50 {statistics.median(ordered) * 1e3:.1f} ms,"
        f" p99 {ordered[int(len(ordered) * 0.99)] * 1e3:.1f} ms; {len(progress)} progress facts"
    )
    assert sorted(one.code for one in world.arrivals) == sorted(codes)


async def _left(core: Core) -> int:
    state = core.ledger.queue_state()
    return state.waiting + state.unclear


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
                    await core.flush.run(Reach.ALL)
            left = True
            while left:
                left = not (await core.flush.run(Reach.ALL)).nothing_left
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


@pytest.mark.parametrize("basis", [Basis.SPLIO, Basis.STOCK])
def test_completing_beside_persist_queue(tmp_path: Path, basis: Basis) -> None:
    """Completing a sale, beside an append and fdatasync of the bytes it writes, and an ack queue.

    The bytes are counted as what the ledger's write-ahead log gains in a completion.
    """
    from persistqueue import SQLiteAckQueue

    rounds = 600
    _world, codes = world_with(rounds + 20)
    queue = SQLiteAckQueue(str(tmp_path / "queue"), auto_commit=True)
    times: dict[str, list[float]] = {"complete": [], "append+fdatasync": [], "persist-queue": []}

    async def run() -> int:
        async with open_core(settings_for(tmp_path / "till", "http://127.0.0.1:9", 1)) as core:
            baskets = [reserve_one(core, code, basis) for code in codes]
            size = _bytes_of_a_completion(core, baskets[rounds:], tmp_path)
            payload = os.urandom(size)
            with (tmp_path / "line").open("ab") as line:

                def append() -> None:
                    line.write(payload)
                    line.flush()
                    os.fdatasync(line.fileno())

                for number, basket in enumerate(baskets[:rounds]):
                    complete = partial(core.ledger.complete, _completion(core, basket, number))
                    times["complete"].append(_timed(complete))
                    times["append+fdatasync"].append(_timed(append))
                    times["persist-queue"].append(_timed(partial(queue.put, payload[:600])))
            return size

    size = asyncio.run(run())
    print(f"\n{size} bytes a completion, on the word of {basis}")
    floor = statistics.median(times["append+fdatasync"])
    for name, taken in times.items():
        ordered = sorted(taken)
        p50, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
        print(f"{name}: p50 {p50 * 1e6:.0f} us, p99 {p99 * 1e6:.0f} us, {p50 / floor:.2f} x")


def _completion(core: Core, basket: Basket, number: int) -> Completion:
    """What the service hands to the ledger: one transaction."""
    assert basket.sale_id and basket.amount
    line = basket.lines[0]
    assert line.verdict.burn_card
    moment = core.clock.now()
    return Completion(
        sale_id=basket.sale_id,
        ref=f"T-{number}",
        amount=basket.amount,
        at=moment,
        burned_date=to_wire(moment, core.settings.zone),
        card_code=basket.card_code,
        accepted=(
            Used(
                line.code,
                line.verdict.burn_card,
                line.worth(basket.amount),
                unverified=line.unverified,
            ),
        ),
        store_id=core.settings.store,
    )


def _bytes_of_a_completion(core: Core, baskets: list[Basket], home: Path) -> int:
    """What the log gains in a completion, median: a checkpoint tells its frames."""
    log = sqlite3.connect(home / "till" / "ledger.db")
    frames: list[int] = []
    for number, basket in enumerate(baskets):
        log.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        core.selling.complete(basket, f"M-{number}")
        frames.append(int(log.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]))
    log.close()
    return int(statistics.median(frames)) * (4096 + 24)


def _timed(act: Callable[[], object]) -> float:
    before = time.perf_counter()
    act()
    return time.perf_counter() - before
