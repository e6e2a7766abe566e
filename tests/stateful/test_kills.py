"""kill -9 at random moments of completing and flushing; Splio's own books are the judge."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState
from posapp.sandbox import DEMO_API_KEY, BurnArrival, SandboxServer
from posapp.store.ledger import LedgerView
from tests.flows.test_fault_matrix import world_with

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are POSIX")


@pytest.mark.parametrize("bulk_size", [1, 20], ids=["single", "bulk"])
def test_a_few_kills(tmp_path: Path, bulk_size: int) -> None:
    assert torture(tmp_path, kills=6, bulk_size=bulk_size, seed=1)


@pytest.mark.torture
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("bulk_size", [1, 20], ids=["single", "bulk"])
def test_a_thousand_kills(
    tmp_path: Path, bulk_size: int, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = int(os.environ.get("KILLS", "500"))
    sales = torture(tmp_path, kills, bulk_size, seed=2)
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills, {sales} sales, bulk of {bulk_size}: all zeros\n")


def torture(home: Path, kills: int, bulk_size: int, seed: int) -> int:
    """Kill, restart, kill again; then let the till finish and audit it against Splio's books.

    Returns the number of sales that were acknowledged.
    """
    dice = random.Random(seed)
    world, codes = world_with(60 * kills)
    (home / "codes").write_text("\n".join(codes))
    ack = home / "ack"
    ack.touch()
    with SandboxServer(world) as splio, nursery(home, splio.url, bulk_size) as process:
        assert process.stdin and process.stdout
        assert process.stdout.readline() == "ready\n"
        settle(process)  # makes the files: the first start migrates, and that is not the subject
        killed = 0
        for life in range(kills):
            told = ack.stat().st_size
            process.stdin.write("go\n")
            process.stdin.flush()
            child = int(process.stdout.readline())
            with ExitStack() as faults:
                if dice.random() < 0.2:
                    faults.enter_context(splio.lose_answers("/burn", times=1))
                if life % 2:
                    sold_one(ack, told)  # however slow the machine is, some lives get that far
                # The moment of death is the random thing here; nothing else is waited for.
                threading.Event().wait(dice.uniform(0.02, 0.4))
                os.kill(child, signal.SIGKILL)
                killed += process.stdout.readline() == "-9\n"
        settle(process)
        process.stdin.close()
    audit(home, ack.read_text().split(), world_burns(world.arrivals))
    assert killed == kills
    return len(ack.read_text().split())


def sold_one(ack: Path, told: int) -> None:
    """Wait until this life has acknowledged a sale."""
    for _ in range(4000):
        if ack.stat().st_size > told:
            return
        threading.Event().wait(0.005)
    raise AssertionError("no sale in 20 s")


def settle(process: subprocess.Popen[str]) -> None:
    """Let a child flush until nothing is left."""
    assert process.stdin and process.stdout
    process.stdin.write("last\n")
    process.stdin.flush()
    process.stdout.readline()
    assert process.stdout.readline() == "0\n"


def nursery(home: Path, url: str, bulk_size: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable, "-m", "tests.stateful.nursery",
            str(home / "till"), url, DEMO_API_KEY, str(bulk_size),
            str(home / "codes"), str(home / "ack"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip


def world_burns(arrivals: Sequence[BurnArrival]) -> dict[str, list[str]]:
    """The outcomes of every burn that reached Splio, by code, in order."""
    seen: dict[str, list[str]] = {}
    for arrival in arrivals:
        seen.setdefault(arrival.code, []).append(arrival.outcome)
    return seen


def audit(home: Path, acknowledged: list[str], booked: dict[str, list[str]]) -> None:
    ledger = home / "till" / "ledger.db"
    raw = sqlite3.connect(ledger)
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raw.close()
    with LedgerView.open(ledger) as view:
        burns = {
            row.burn.code.value: row.burn for row in view.queue() if row.burn.state.holds_the_code
        }
    completed = {code for code, burn in burns.items() if burn.burned_date}
    lost = set(acknowledged) - completed
    assert not lost, f"{len(lost)} acknowledged sales lost"
    unexplained = {c for c in completed if burns[c].state is not BurnState.CONFIRMED}
    assert not unexplained, {c: burns[c] for c in unexplained}
    assert set(booked) == completed, "Splio's books and the ledger name other codes"
    doubled = {code: outcomes for code, outcomes in booked.items() if outcomes != ["burned"]}
    assert not doubled, doubled
