"""A million codes into the stock: beside ``sqlite3 .import``, again, ten times as many, in a till
that sells meanwhile.

python3 installer/till.py test tests/benchmarks -m benchmark -s -k import
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.app.bootstrap import open_core
from posapp.app.run import Opened, opened
from posapp.app.settings import Settings
from posapp.domain.basket import Basket
from posapp.domain.code import Code
from posapp.domain.file_shape import Scope
from posapp.domain.ids import RewardId
from posapp.domain.money import Money
from posapp.domain.verdict import LocalUse
from posapp.domain.voucher import Reward
from posapp.ui.text import Words
from tests.benchmarks.code_files import HEADER, code_line, write_codes
from tests.benchmarks.host import NO_HOST, Host, Span

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

MILLION = 1_000_000
ROUNDS = int(os.environ.get("BENCHMARK_ROUNDS", "3"))
# The columns of the file, in a table shaped and indexed as the stock's own.
TABLE = """
CREATE TABLE voucher (external_id TEXT NOT NULL PRIMARY KEY, card_code TEXT, reward_id TEXT,
    earned_date TEXT, expiration_date TEXT, status TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("files")
    yield write_codes(home / "earnreward.csv", MILLION)
    shutil.rmtree(home)


def take_in(home: Path, *files: Path) -> list[dict[str, Any]]:
    """Import in a process of its own; what each file cost."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.taking_in", str(home), *map(str, files)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return [json.loads(line) for line in child.stdout.splitlines()]


def by_tool(home: Path, file: Path, cache_kib: int) -> float:
    """Seconds that SQLite's own command line tool takes for the same file."""
    home.mkdir()
    script = [
        "PRAGMA journal_mode=WAL;",
        "PRAGMA synchronous=NORMAL;",
        f"PRAGMA cache_size=-{cache_kib};",
        TABLE,
        ".mode csv",
        ".separator ;",
        f".import --skip 1 {file} voucher",
        "SELECT count(*) FROM voucher;",
    ]
    before = time.perf_counter()
    done = subprocess.run(
        ["sqlite3", str(home / "b.db"), *script], check=True, capture_output=True, text=True
    )
    took = time.perf_counter() - before
    assert int(done.stdout.split()[-1]) > 0
    shutil.rmtree(home)
    return took


def test_import_beside_the_tool(tmp_path: Path, big: Path) -> None:
    """1,000,000 codes in random order, and the same file by ``sqlite3 .import``, in turns."""
    if shutil.which("sqlite3") is None:
        pytest.skip("no sqlite3 on this machine: NOTHING WAS COMPARED (apt install sqlite3)")
    ours: list[dict[str, Any]] = []
    tool: dict[int, list[float]] = {2_000: [], 64_000: []}
    for turn in range(ROUNDS):
        home = tmp_path / f"till-{turn}"
        ours += take_in(home, big)
        shutil.rmtree(home)
        for cache, seconds in tool.items():
            seconds.append(by_tool(tmp_path / f"tool-{turn}-{cache}", big, cache))
    took = min(one["took"] for one in ours)
    best = {cache: min(taken) for cache, taken in tool.items()}
    peak = max(one["above_idle_mb"] for one in ours)
    steps = min(ours, key=lambda one: one["took"])["steps"]
    print(
        f"\nimport of 1,000,000: {took:.1f} s ({MILLION / took:,.0f} rows/s; {steps}),"
        f" peak {peak:.0f} MB above idle;"
        f" sqlite3 .import {best[2_000]:.1f} s (its own cache of 2 MB),"
        f" {best[64_000]:.1f} s (64 MB): {took / best[2_000]:.2f} x and"
        f" {took / best[64_000]:.2f} x"
    )
    assert all(one["applied"] == MILLION for one in ours)
    assert took < 2 * min(best.values())
    assert peak < 150


def test_import_again(tmp_path: Path, big: Path) -> None:
    """The same million with other bytes: rows added at the end, the first line changed."""
    draw = random.Random(2)
    appended = tmp_path / "appended.csv"
    shutil.copy(big, appended)
    with appended.open("a", encoding="ascii") as file:
        file.writelines(code_line(number * 7_919, draw) for number in range(100))
    first_line = tmp_path / "first.csv"
    with big.open("rb") as source, first_line.open("wb") as file:
        file.write(source.readline())
        fields = source.readline().split(b";")
        fields[3] = b"2024" + fields[3][4:]  # granted in a year that no code of the file is of
        file.write(b";".join(fields))
        shutil.copyfileobj(source, file)
    later = Path(shutil.copy(big, tmp_path / "later.csv"))  # of its own date: an old one is no news
    first, again, changed, back, same = take_in(
        tmp_path / "till", big, appended, first_line, later, later
    )
    print(
        f"\nfirst import {first['took']:.2f} s; with 100 rows more {again['took']:.2f} s"
        f" ({again['took'] / first['took']:.2f} x); with another first line"
        f" {changed['took']:.2f} s ({changed['took'] / first['took']:.2f} x); the first file again"
        f" {back['took']:.2f} s; the very same once more {same['took']:.2f} s"
    )
    for one in (again, changed, back):
        assert one["took"] * 3 < first["took"]
    assert (again["applied"], back["applied"], same["applied"]) == (MILLION + 100, MILLION, 0)


def test_import_of_ten_million(tmp_path: Path, big: Path) -> None:
    """The cost of a row at ten times the size."""
    huge = write_codes(tmp_path / "earnreward-10.csv", 10 * MILLION, seed=3)
    (one,) = take_in(tmp_path / "one", big)
    (ten,) = take_in(tmp_path / "ten", huge)
    stock_mb = (tmp_path / "ten" / "stock.db").stat().st_size / 1e6
    huge.unlink()
    shutil.rmtree(tmp_path / "ten")
    print(
        f"\n1,000,000 in {one['took']:.1f} s, 10,000,000 in {ten['took']:.1f} s:"
        f" {ten['took'] / one['took'] / 10:.2f} x a row; peak {ten['above_idle_mb']:.0f} MB above"
        f" idle; the stock has {stock_mb:.0f} MB; {ten['steps']}"
    )
    assert ten["took"] / one["took"] / 10 < 1.5


@pytest.fixture
def arun(qapp: QApplication) -> Iterator[Run]:
    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        yield runner.run


class Pulse:
    """A timer of the window's own thread: when its ticks came."""

    def __init__(self) -> None:
        self.gaps: list[Span] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((self._last, now))
        self._last = now


@dataclass
class Found:
    """What was seen of a till that sells, and of its host meanwhile."""

    host: Host
    pulse: Pulse = field(default_factory=Pulse)
    judged: list[Span] = field(default_factory=list)
    completed: list[Span] = field(default_factory=list)
    synced: list[Span] = field(default_factory=list)

    @property
    def late(self) -> list[float]:
        """How late each tick came, in milliseconds."""
        return [gap - 5 for gap in self.host.own_ms(self.pulse.gaps)]

    def told(self, name: str) -> str:
        raw = max((end - start) * 1e3 - 5 for start, end in self.pulse.gaps)
        judged, completed = self.host.own_ms(self.judged), self.host.own_ms(self.completed)
        synced = self.host.own_ms(self.synced)
        return (
            f"{name}: {self.host}; without it: tick late p99 {p(self.late, 0.99):.1f} ms, worst"
            f" {max(self.late):.1f} ms of {len(self.late)} (with it {raw:.1f} ms); scan to verdict"
            f" p50 {p(judged, 0.5):.2f} ms, p99 {p(judged, 0.99):.2f} ms; completing a sale p50"
            f" {p(completed, 0.5):.1f} ms, p99 {p(completed, 0.99):.1f} ms, worst"
            f" {max(completed):.1f} ms of {len(completed)}; beside it the disk takes 4 KB p50"
            f" {p(synced, 0.5):.1f} ms, p99 {p(synced, 0.99):.1f} ms"
        )


def p(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


SOLD = 4000
AGAIN = 5
QUIET = 0.1  # the share of the time that the host takes


async def stocked(settings: Settings, home: Path) -> list[str]:
    """A till with some codes of its own to sell; the codes."""
    draw = random.Random(5)
    lines = [code_line(number * 13 + 1, draw) for number in range(SOLD)]
    lines = [line.replace(";burned", ";available").replace(";2025-", ";2026-") for line in lines]
    path = home / "own_earnreward.csv"
    path.write_text(HEADER + "".join(_open_ended(line) for line in lines), encoding="ascii")
    async with open_core(settings) as core:
        rewards = [Reward(RewardId(f"bbco-{n}"), f"Reward {n}") for n in range(40)]
        core.stock.put_rewards(rewards, core.clock.now())
        await core.importer.run(path, Scope.EARN_REWARD)
    return [line.split(";", 1)[0] for line in lines]


def _open_ended(line: str) -> str:
    code, card, reward, _earned, _ends, _status = line.rstrip("\n").split(";")
    return f"{code};{card};{reward};2025-01-01 00:00:00;9998-12-31 00:00:00;available\n"


async def sell(till: Opened, settings: Settings, code: str, found: Found) -> None:
    """One sale as the screen makes it; how long to the verdict, and to complete it."""
    desk = till.desk
    before = time.perf_counter()
    sighting = desk.sight(Code(code))
    card = sighting.voucher.card_code if sighting.voucher else None
    basket = Basket(amount=Money(6240), card_code=card).with_sighting(
        sighting, settings.policy, desk.now()
    )
    found.judged.append((before, time.perf_counter()))
    line = basket.lines[0]
    assert line.is_accepted, line.verdict.reasons
    held = await desk.reserve(None, line)
    assert not isinstance(held, LocalUse)
    basket = basket.reserved(held[0], line.code, held[1])
    before = time.perf_counter()
    await desk.complete(basket, f"T-{code}")
    found.completed.append((before, time.perf_counter()))


async def measured(
    till: Opened, settings: Settings, codes: Iterator[str], work: asyncio.Future[Any]
) -> Found:
    """A sale every 20 ms and a bit, for as long as the work takes."""
    with Host() as host, (settings.data_dir / "disk").open("ab", buffering=0) as line:
        found = Found(host)

        def append() -> None:
            before = time.perf_counter()
            line.write(bytes(4096))
            os.fsync(line.fileno())
            found.synced.append((before, time.perf_counter()))

        found.pulse.start()
        while not work.done():
            await sell(till, settings, next(codes), found)
            if len(found.completed) % 5 == 1:
                await asyncio.to_thread(append)
            await asyncio.sleep(0.02)
        found.pulse.stop()
    return found


def test_import_in_a_till_that_sells(tmp_path: Path, big: Path, arun: Run) -> None:
    """The real window on a running engine, a million codes coming in, sales all the while.

    On a host that takes more than a tenth of the time it is done again, a few times; judged is
    the quietest.
    """
    rounds: list[Found] = []
    for number in range(1 + AGAIN):
        home = tmp_path / str(number)
        home.mkdir()
        rounds.append(imported_beside_sales(home, big, arun))
        shutil.rmtree(home)
        if rounds[-1].host.share <= QUIET:
            break
    found = min(rounds, key=lambda one: one.host.share)
    if found.host.share > NO_HOST:
        pytest.skip(f"{found.host}: NOTHING WAS JUDGED")
    assert p(found.host.own_ms(found.judged), 0.99) < 50
    assert p(found.host.own_ms(found.completed), 0.99) < 20
    assert max(found.late) <= 20


def imported_beside_sales(home: Path, big: Path, arun: Run) -> Found:
    """One till from its first start to the last of the codes."""
    settings = Settings(
        data_dir=home / "till",
        splio_url="http://127.0.0.1:9",
        online_check_limit_s=0,
        codes_from="files",
        accept_new_shapes=True,
        store_id="PAR-01",
        language="en",
        vouchers_per_sale=5,
        risk_outage_value="0",
        risk_outage_count=0,
    )
    codes = iter(asyncio.run(stocked(settings, home)))
    found: list[Found] = []

    async def story() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            till.window.showNormal()
            till.window.resize(1024, 768)
            await asyncio.sleep(1)
            idle = await measured(till, settings, codes, asyncio.ensure_future(asyncio.sleep(5)))
            print("\n" + idle.told("idle"))
            began = time.perf_counter()
            work = asyncio.ensure_future(
                till.desk._call(lambda core: core.importer.run(big, Scope.EARN_REWARD))
            )
            found.append(await measured(till, settings, codes, work))
            took = time.perf_counter() - began
            assert work.result().applied == MILLION
            print(found[0].told(f"importing ({took:.1f} s)"))

    arun(story())
    return found[0]
