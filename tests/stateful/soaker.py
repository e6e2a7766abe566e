"""A till with its window that sells for days of an accelerated clock, and tells how it fares.

    python -m tests.stateful.soaker HOME URL API_KEY DAYS SALES_A_DAY PACE CODES_FILE

A process of its own, so that its memory is the till's alone. It asks its parent, who keeps Splio,
by a line of JSON on stdout and waits for a line on stdin; see `test_soak`. The machine's clock and
the steady one are the test's, and Splio's; the pace of requests is accelerated as the clock is.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import sqlite3
import sys
import threading
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from posapp.app.clock import TillClock
from posapp.app.core import Core
from posapp.app.paths import TillPaths
from posapp.app.run import Opened, opened
from posapp.app.settings import Settings
from posapp.splio.pace import Pace
from posapp.ui.text import Words
from tests.ui.hands import PULSE, press, scan, shown, type_slowly

BEGIN = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
OPEN_H = 10  # hours of a day's selling
PAGES = 7
CARD = "2171707962088"
KEPT_H = 12  # so that each night archives the day before it, the first one too
STEP_S = 45


@dataclass(slots=True)
class Times:
    """The test's clock: the machine's, and the one that only counts."""

    passed_s: float = 0.0

    def wall(self) -> datetime:
        return BEGIN + timedelta(seconds=self.passed_s)

    def steady(self) -> float:
        return self.passed_s


@dataclass(slots=True)
class Soak:
    """One run."""

    shown: Opened
    times: Times
    home: Path
    codes: list[str]
    days: int
    sales_a_day: int
    dice: random.Random = field(default_factory=lambda: random.Random(9))
    sold: int = 0
    turned_down: int = 0
    archived: int = 0

    async def run(self) -> None:
        await self.until(lambda: self.shown.desk.last_sync() is not None, "the first sync", 120)
        for day in range(self.days):
            await self.day(day)
            await self.night(day)
        ask("done", sold=self.sold, turned_down=self.turned_down, archived=self.archived)

    async def day(self, day: int) -> None:
        step = OPEN_H * 3600 / self.sales_a_day
        an_hour = self.sales_a_day // OPEN_H
        plan = {
            int(self.sales_a_day * share): order
            for share, order in (
                (0.10, "churn"), (0.15, "lose"), (0.25, "offline"), (0.42, "online"),
                (0.45, "churn"), (0.50, "errors"), (0.55, "right"), (0.60, "lose"),
                (0.70, "drop"), (0.75, "churn"), (0.80, "offline"), (0.83, "online"),
                (0.90, "churn"),
            )
        }  # fmt: skip
        for number in range(self.sales_a_day):
            self.pass_s(step)
            if number in plan:
                ask(plan[number])
            await self.sale(f"{day + 1}-{number}")
            if number % an_hour == an_hour - 1:
                await self.pages()
                await self.sample(day, number // an_hour)

    async def night(self, day: int) -> None:
        end = time.monotonic() + 60
        while self.shown.desk.queue_state().waiting:
            assert time.monotonic() < end, "the queue does not empty"
            self.pass_s(30)
            await asyncio.sleep(0.2)
        for _hour in range(24 - OPEN_H):
            self.pass_s(3600)
            await asyncio.sleep(0.02)
        before = self.times.wall() - timedelta(hours=KEPT_H)

        async def keep(core: Core) -> int:
            await core.keeping.archive(before)
            await core.keeping.forget_old()
            made = await core.keeping.archive_sales(before)
            core.keeping.trim_logs()
            return sum(one.sales for one in made)

        self.archived += await asyncio.wrap_future(self.engine.call(keep))
        await self.sample(day, OPEN_H)

    @property
    def engine(self) -> Any:
        return self.shown.engine

    async def sale(self, ticket: str) -> None:
        """One or two vouchers by the scanner, amount and ticket by the keys; some are given up."""
        window = self.shown.window
        presenter, entry = window.presenter, window.till.entry
        mine = [self.codes.pop() for _ in range(1 if self.dice.random() < 0.6 else 2)]
        if not self.shown.desk.link().is_up or self.dice.random() < 0.1:
            presenter.on_card_mode()
            scan(entry.code, CARD)
            await presenter.settle()
        for code in mine:
            scan(entry.code, code)
            await presenter.settle()
        type_slowly(entry.amount, "90,00")
        press(entry.amount, Qt.Key.Key_Return)
        type_slowly(entry.ref, ticket)
        await presenter.settle()
        accepted = [line.code.value for line in presenter.basket.accepted]
        given_up = self.dice.random() < 0.05
        if given_up or not accepted:
            self.turned_down += not given_up
            entry.cancel_button.click()
            await asyncio.sleep(0.01)
            for one in window.findChildren(QPushButton):
                if one.isVisible() and one.text() == "Cancel the sale":
                    one.click()
            await presenter.settle()
            await self.until(lambda: not presenter.basket.lines, "a cancelled sale")
            return
        entry.complete_button.click()  # by touch: no window manager keeps this window in front
        await asyncio.sleep(0)
        await presenter.settle()
        await self.until(lambda: not presenter.basket.lines, "a completed sale")
        self.turned_down += len(accepted) < len(mine)
        self.sold += 1
        ask("sold", codes=accepted)

    async def pages(self) -> None:
        """A manager looks through all pages, and leaves."""
        window = self.shown.window
        for number in range(PAGES):
            window.show_office(list(window.office._places)[number])
            await asyncio.sleep(0.05)
        window.show_till()
        await self.until(window.office.isHidden, "the till again")
        await self.until(window.till.isVisible, "the sale's page")

    async def sample(self, day: int, hour: int) -> None:
        gc.collect()
        tasks = await asyncio.wrap_future(self.engine.call(_tasks))
        window = self.shown.window
        paths = TillPaths(self.home)
        ask(
            "sample",
            day=day,
            hour=hour,
            **_of_the_process(),
            threads=threading.active_count(),
            tasks=tasks + len(asyncio.all_tasks()),
            widgets=len(QApplication.allWidgets()),
            objects=len(window.findChildren(QObject)),
            python=len(gc.get_objects()),
            ledger=paths.ledger.stat().st_size,
            ledger_held=_held(paths.ledger),
            ledger_wal=_size(paths.ledger, "-wal"),
            stock=paths.stock.stat().st_size,
            stock_wal=_size(paths.stock, "-wal"),
            sold=self.sold,
        )

    def pass_s(self, seconds: float) -> None:
        # In steps that no answer on its way makes a wrong time of.
        while seconds > 0:
            self.times.passed_s += min(seconds, STEP_S)
            seconds -= STEP_S
            ask("time", at=self.times.wall().isoformat())

    async def until(self, wanted: Any, what: str, within_s: float = 15.0) -> None:
        end = time.monotonic() + within_s
        while not wanted():
            assert time.monotonic() < end, f"never came: {what}; {shown(self.shown.window)}"
            await asyncio.sleep(0.005)


async def _tasks(core: Core) -> int:
    return len(asyncio.all_tasks())


def _of_the_process() -> dict[str, int]:
    """Memory in bytes that is in use, open files."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    files = len(list(Path("/proc/self/fd").iterdir()))
    return {"rss": pages * os.sysconf("SC_PAGE_SIZE"), "files": files}


def _held(path: Path) -> int:
    """Bytes of a database that hold something: what an archive freed is there to be used again."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
        pages, free, size = (
            raw.execute(f"PRAGMA {one}").fetchone()[0]
            for one in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * size)


def _size(path: Path, end: str) -> int:
    try:
        return path.with_name(path.name + end).stat().st_size
    except OSError:
        return 0


def ask(order: str, **facts: Any) -> None:
    """Tell the parent, and wait until it has done it."""
    sys.stdout.write(json.dumps({"order": order, **facts}) + "\n")
    sys.stdout.flush()
    if not sys.stdin.readline():
        raise SystemExit("the parent is gone")


def main() -> None:
    home, url, key, days, sales, pace, codes_file = sys.argv[1:]
    limits: Any = Pace.__init__.__kwdefaults__
    limits.update(loyalty_per_s=int(pace), data_per_s=int(pace))
    settings = Settings(
        data_dir=Path(home),
        splio_url=url,
        splio_api_key=SecretStr(key),
        store_id="PAR-01",
        till_id="till-1",
        language="en",
        sound=False,
        request_timeout_s=1,
        risk_outage_count=0,
        risk_outage_value="0",
        lock_after_minutes=0,
    ).model_copy(update={"persons_keep_days": 1})
    times = Times()
    clock = TillClock(None, wall=times.wall, steady=times.steady, boot="soak")

    codes = Path(codes_file).read_text().split()

    async def live() -> None:
        async with opened(settings, Words("en", settings.zone), pulse=PULSE, clock=clock) as shown:
            shown.window.showNormal()
            shown.window.resize(1024, 768)
            await Soak(shown, times, Path(home), codes, int(days), int(sales)).run()

    from qasync import QEventLoop

    from posapp.ui.scale import make_application

    application = make_application("posapp")
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(live())


if __name__ == "__main__":
    main()
