"""Eight trading days of an accelerated clock, with outages: nothing grows, and the books are equal.

    python3 installer/till.py test tests/stateful/test_soak.py -m torture -s

SOAK_DAYS, SOAK_SALES (a day) and SOAK_PACE (requests a second) change the run.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from posapp.domain.burn import BurnState
from posapp.domain.money import Money
from posapp.sandbox import DEMO_API_KEY, Fault, SandboxServer, World
from posapp.sandbox.ean import ean13
from posapp.store.journal_view import JournalView
from posapp.store.sales_archive import read_archive
from tests.stateful.soaker import BEGIN, CARD, KEPT_H, OPEN_H

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]

WORTH = {"bbco-5": 500, "bbco-10": 1000, "bbco-12": 1250}  # minor units
CHURN = 1000  # codes that go and that come, four times a day
GROWTH = 1.05
TOLD = 100  # bytes: when, where and why a code was used; a sale has two codes at most
TRACE = 120  # bytes: which code of an archived sale was used, when, and in which file it is


class Splio:
    """The sandbox, and what the till asks to happen to it."""

    def __init__(self, server: SandboxServer, world: World) -> None:
        self.server = server
        self.world = world
        self.at = BEGIN
        self.passing: list[str] = []
        self.made = 0
        self.held: dict[str, ExitStack] = {}
        self.sold: list[str] = []
        self.samples: list[dict[str, Any]] = []
        self.end: dict[str, Any] = {}
        self.dice = random.Random(3)

    def take(self, order: str, facts: dict[str, Any]) -> None:
        match order:
            case "time":
                self.at = datetime.fromisoformat(facts["at"])
            case "offline":
                self.server.go_offline()
            case "online":
                self.server.go_online()
            case "errors":
                self.hold("errors", self.server.answer_with(500, b"", path="/burn"))
            case "right":
                self.held.pop("errors").close()
            case "lose":
                self.hold("lose", self.server.lose_answers("/burn", times=3))
            case "drop":
                self.hold("drop", self.server.drop_requests("/burn", times=3))
            case "churn":
                self.churn()
            case "sold":
                self.sold += facts["codes"]
            case "sample":
                self.samples.append(facts)
                tell(facts)
            case "done":
                self.end = facts

    def hold(self, name: str, fault: AbstractContextManager[Fault]) -> None:
        """A fault that holds until the next of its name."""
        if name in self.held:
            self.held.pop(name).close()
        stack = ExitStack()
        stack.enter_context(fault)
        self.held[name] = stack

    def churn(self) -> None:
        """As many codes go as come; none of those that are sold."""
        for code in self.passing[:CHURN]:
            self.world.remove_attribution(code)
        del self.passing[:CHURN]
        self.passing += grant(self.world, CHURN, "2000", self.made)
        self.made += CHURN


def grant(world: World, count: int, prefix: str, start: int) -> list[str]:
    rewards = list(WORTH)
    codes = []
    for number in range(start + 1, start + count + 1):
        code = ean13(prefix, number)
        world.add_attribution(code, reward=rewards[number % len(rewards)], card=CARD)
        codes.append(code)
    return codes


def test_eight_days_leave_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    days = int(os.environ.get("SOAK_DAYS", "8"))
    sales = int(os.environ.get("SOAK_SALES", "400"))
    pace = os.environ.get("SOAK_PACE", "80")
    world = World(rate_limited=False)
    world.add_store("PAR-01")
    world.add_api_key(DEMO_API_KEY)
    for reward, minor in WORTH.items():
        world.add_reward(reward, monetary_value=Money(minor).decimal)
    world.add_member(CARD)
    with capsys.disabled(), SandboxServer(world) as server:
        splio = Splio(server, world)
        world.now = lambda: splio.at
        codes = grant(world, days * sales * 2, "1000", 0)
        splio.passing = grant(world, 3 * CHURN, "2000", 0)
        splio.made = 3 * CHURN
        (tmp_path / "codes").write_text("\n".join(codes))
        began = time.monotonic()
        live(tmp_path, server.url, splio, (str(days), str(sales), pace))
        took = time.monotonic() - began
        home = tmp_path / "till"
        tell({"days": days, **splio.end, "minutes": round(took / 60, 1)})
    books(home, splio)
    growth(splio.samples, days)


def live(home: Path, url: str, splio: Splio, how: tuple[str, ...]) -> None:
    """Let the till live, and do what it asks for."""
    with subprocess.Popen(
        [
            sys.executable, "-m", "tests.stateful.soaker",
            str(home / "till"), url, DEMO_API_KEY, *how, str(home / "codes"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdin and process.stdout
        for line in process.stdout:
            facts = json.loads(line)
            splio.take(facts.pop("order"), facts)
            process.stdin.write("\n")
            process.stdin.flush()
            if splio.end:
                break
        process.stdin.close()
    assert splio.end and process.returncode == 0, process.returncode


def books(home: Path, splio: Splio) -> None:
    """Splio's books, the ledger with its archives, and the completed sales: equal to the cent."""
    burned = {code for code in splio.world.attributions if splio.world.burned(code) is not None}
    effective = [one.code for one in splio.world.arrivals if one.outcome == "burned"]
    assert sorted(effective) == sorted(burned), "a code was burned twice"
    held: dict[str, tuple[str, int]] = {}
    raw = sqlite3.connect(home / "ledger.db")
    assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for code, state, value in raw.execute("SELECT code, state, value FROM burn WHERE released = 0"):
        held[code] = (state, value)
    filed = {code for (code,) in raw.execute("SELECT code FROM used_code")}
    files = [name for (name,) in raw.execute("SELECT file FROM sale_archive ORDER BY number")]
    old = raw.execute(
        "SELECT count(*) FROM sale WHERE closed_at < ? AND state <> 'open'",
        ((splio.at.timestamp() - KEPT_H * 3600) * 1000,),
    ).fetchone()[0]
    raw.close()
    read: dict[str, tuple[str, int]] = {}
    for name in files:
        for one in read_archive(home / "archive" / name).filed:
            for burn in one.burns:
                if burn.state.holds_the_code:
                    assert burn.value is not None
                    read[burn.code.value] = (burn.state.value, burn.value.minor)
    assert read.keys() == filed
    assert not (read.keys() & held.keys())
    held |= read
    assert old <= 1, "old sales were not archived"  # the newest one stays
    assert {state for state, _value in held.values()} == {BurnState.CONFIRMED.value}
    assert held.keys() == burned == set(splio.sold)
    worth = {code: WORTH[splio.world.attributions[code].reward] for code in burned}
    assert sum(value for _state, value in held.values()) == sum(worth.values())
    assert all(held[code][1] == minor for code, minor in worth.items())
    with JournalView.open(home / "ledger.db") as view:
        assert view.check(lambda _done, _all: None, home / "archive").is_sound


def growth(samples: list[dict[str, Any]], days: int) -> None:
    """After the first day nothing grows by more than 5 %; files and handles are bounded."""
    # Whole days: an outage, or what a page had open, comes at the same hours of each. The first
    # night is part of the first day: it loads what signs an archive.
    first = [one for one in samples if one["day"] == 1 and one["hour"] < OPEN_H]
    last = [one for one in samples if one["day"] == days - 1 and one["hour"] < OPEN_H]
    told = {}
    for what in ("rss", "files", "threads", "tasks", "widgets", "objects", "python"):
        before = statistics.median(one[what] for one in first)
        after = statistics.median(one[what] for one in last)
        told[what] = f"{before:.0f} -> {after:.0f} ({100 * (after / before - 1):+.1f} %)"
        slack = 2 if what in {"files", "threads", "tasks"} else 0
        assert after <= before * GROWTH + slack, f"{what} grew: {told[what]}"
    sys.__stdout__ and sys.__stdout__.write(json.dumps(told, indent=1) + "\n")
    for what in ("ledger_wal", "stock_wal"):
        assert max(one[what] for one in samples) <= 20 * 1024 * 1024
        assert samples[-1][what] <= 4 * 1024 * 1024
    if days <= 2:
        return
    # Both keep something for good: the stock what Splio tells of a used code, for as long as Splio
    # lists it; the ledger a line for each code of an archived sale, or it could be spent again.
    used = 2 * samples[-1]["sold"]
    for what, each in (("ledger", TRACE), ("stock", TOLD)):
        # Once as much leaves as comes, the file is as long as its busiest day asked for.
        settled = max(one[what] for one in samples if one["day"] <= 1)
        most = max(one[what] for one in samples)
        assert most <= settled * 1.15 + each * used, f"{what}: {settled} -> {most}"
    nights = [one["ledger_held"] for one in samples if one["hour"] == OPEN_H]
    assert nights[-1] <= nights[0] * 1.15 + TRACE * used, f"ledger: {nights}"


def tell(facts: dict[str, Any]) -> None:
    sys.stdout.write(" ".join(f"{key}={value}" for key, value in facts.items()) + "\n")
    sys.stdout.flush()
