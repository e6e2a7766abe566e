"""Opens a real till, then its reports, and tells what was loaded when (see test_chart).

A process of its own: what this one has loaded before would be there already.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import time
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from posapp.ui.reports.tab import ReportsTab
from posapp.ui.shell.offices import REPORTS
from posapp.ui.text import Words

HEAVY = ("pyqtgraph", "numpy")


class Loaders(MetaPathFinder):
    """Notes which thread asks for the libraries first; finds nothing itself."""

    def __init__(self) -> None:
        self.threads: dict[str, int | None] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname in HEAVY:
            self.threads.setdefault(fullname, threading.get_ident())
        return None


def loaded() -> list[str]:
    return [name for name in HEAVY if name in sys.modules]


def resident() -> float:
    """Megabytes; nought where the system does not tell them like this."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * 4096 / 1e6 if told.exists() else 0.0


async def main(folder: Path, loaders: Loaders) -> dict[str, object]:
    settings = Settings(data_dir=folder, language="en", splio_url="http://127.0.0.1:9")
    StockFile.open(folder / "stock.db").close()
    LedgerFile.open(folder / "ledger.db").close()
    async with opened(settings, Words("en", settings.zone)) as till:
        window = till.window
        window.show()
        await asyncio.sleep(0.05)
        at_start = loaded()
        began, own = time.perf_counter(), time.thread_time()
        window.show_office(REPORTS)
        tab = window.office.tab(REPORTS)
        assert isinstance(tab, ReportsTab)
        tab.grab()
        page_s, page_own_s = time.perf_counter() - began, time.thread_time() - own
        with_page = loaded()
        waiting = tab.chart.note.text() if tab.chart.note.isVisible() else ""
        gaps = [0.0]
        last = time.perf_counter()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

        pulse = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        pulse.timeout.connect(beat)
        while tab.chart.bars == ():
            await asyncio.sleep(0)
        figures_s = time.perf_counter() - began
        with_figures = tab.chart.canvas is None and tab.chart.note.isVisible()
        asked = last = time.perf_counter()
        worked, held = time.process_time(), resident()
        pulse.start()
        while tab.chart.canvas is None:
            await asyncio.sleep(0.005)
        drawn_s, worked_s = time.perf_counter() - asked, time.process_time() - worked
        pulse.stop()
        await tab.acts.settle()
        return {
            "at_start": at_start,
            "with_page": with_page,
            "waiting": waiting,
            "with_figures": with_figures,
            "drawn": loaded(),
            "note_after": tab.chart.note.isVisible(),
            "in_window_thread": [
                name for name in HEAVY if loaders.threads[name] == threading.get_ident()
            ],
            "page_ms": round(page_s * 1000),
            "page_own_ms": round(page_own_s * 1000),
            "figures_ms": round(figures_s * 1000),
            "drawn_ms": round(drawn_s * 1000),
            "drawn_cpu_ms": round(worked_s * 1000),
            "more_mb": round(resident() - held),
            "longest_hold_ms": round(max(gaps) * 1000),
        }


if __name__ == "__main__":
    watching = Loaders()
    sys.meta_path.insert(0, watching)
    application = QApplication(["till"])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        sys.stdout.write(json.dumps(runner.run(main(Path(sys.argv[1]), watching))))
