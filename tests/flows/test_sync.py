"""The sync from the command line: killed, interrupted, taken up again; and the stock it leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.sandbox import Fault, SandboxServer
from posapp.store.stock import StockView
from tests.flows.conftest import Till

HERE = Path(__file__).parents[2]
HUNG = "/rewards/pochette/attributions"

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


def start(till: Till, *args: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "posapp", *args],
        env=os.environ | till.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=HERE,
    )


def until_it_hangs(fault: Fault, child: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 30
    while not fault.hits:
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < end
        threading.Event().wait(0.01)


@posix
def test_killed_in_the_middle_it_goes_on_where_it_was(till: Till, splio: SandboxServer) -> None:
    with splio.slow(60, path=HUNG) as fault:
        child = start(till, "sync")
        until_it_hangs(fault, child)
        child.kill()
        child.communicate()
    with StockView.open(till.home / "stock.db") as stock:
        assert stock.last_full_sync() is None
        brought = stock.state().codes
        assert brought > 100
    total = len(splio.world.attributions)
    rewards = list(splio.world.rewards)
    with splio.slow(0, path="/attributions") as asked, splio.slow(0, path="/v2/rewards") as again:
        answer = till("sync", "--json")
    assert answer.exit_code == 0
    assert again.hits == 0
    assert asked.hits == len(rewards) - rewards.index("pochette")
    assert (answer.json["rewards"], answer.json["codes"]) == (len(rewards), total)
    with StockView.open(till.home / "stock.db") as stock:
        assert stock.state().codes == total
        assert stock.last_full_sync() is not None


@posix
@pytest.mark.parametrize("as_json", [False, True])
def test_ctrl_c_keeps_what_came_and_says_so(
    till: Till, splio: SandboxServer, as_json: bool
) -> None:
    with splio.slow(60, path=HUNG) as fault:
        child = start(till, "sync", *(["--json"] if as_json else []))
        until_it_hangs(fault, child)
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert err.startswith("Stopped. What was brought so far (")
    assert err.count("\n") == 1
    assert ("sync.stopped" in out) is as_json
    with StockView.open(till.home / "stock.db") as stock:
        assert 100 < stock.state().codes < len(splio.world.attributions)
    listed = till("stock").stdout
    assert "sync not finished" in listed
    assert "codes never listed" not in listed
    assert "0 granted and usable" not in listed
    assert till("sync").exit_code == 0
    assert "sync not finished" not in till("stock").stdout


def test_stock_lists_what_runs_low_first(till: Till, splio: SandboxServer) -> None:
    assert "No rewards" in till("stock").stdout
    assert till("stock", "--json").json == []
    till.stock()
    with splio.offline():
        answer = till("stock", "--json")
        told = till("stock").stdout.splitlines()
    assert answer.exit_code == 0
    first, *others = answer.json
    assert (first["reward"], first["low"], first["left"], first["alert"]) == (
        "pochette",
        True,
        120,
        350,
    )
    assert not any(one["low"] for one in others)
    by_id = {one["reward"]: one for one in others}
    assert by_id["bbco-15"]["purchase_threshold"] == "30.50"
    assert by_id["web-15"]["web_only"]
    assert first["synced_at"]
    assert by_id["bbco-10"]["per_day"] > 0
    assert by_id["bbco-10"]["days_left"] > 0
    assert told[0].startswith("!! Pochette cadeau (pochette) · 120 left · alert at 350")
    assert all(line.startswith("   ") for line in told[1:])
    assert len(told) == len(splio.world.rewards)


def test_doctor_sees_a_sweep_withheld(till: Till, splio: SandboxServer) -> None:
    till.stock()
    for code in list(splio.world.attributions)[20:]:
        splio.world.remove_attribution(code)
    said = till("sync")
    assert said.exit_code == 0
    assert "Nothing was removed" in said.stdout
    seen = till("doctor", "--json").json["stock"]
    assert not seen["ok"]
    assert seen["withheld"] > 300
    assert "Nothing was removed" in seen["detail"]
    again = till("sync", "--json").json
    assert (again["withheld"], again["swept"]) == (0, seen["withheld"])
    assert till("doctor", "--json").json["stock"]["ok"]


def test_by_file_the_sync_brings_rewards_alone(till: Till, splio: SandboxServer) -> None:
    answer = till("sync", "--json", POSAPP_CODES_FROM="files")
    assert answer.exit_code == 0
    assert (answer.json["rewards"], answer.json["codes"]) == (len(splio.world.rewards), 0)
    said = till("sync", POSAPP_CODES_FROM="files").stdout
    assert said == f"Stock synced: {len(splio.world.rewards)} rewards; codes come by file.\n"
    with StockView.open(till.home / "stock.db") as stock:
        assert stock.state().codes == 0
        last = stock.last_pass()
        assert last is not None
        assert datetime.now(UTC) - last < timedelta(minutes=1)
