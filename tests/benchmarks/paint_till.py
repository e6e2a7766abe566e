"""Scans into the real window on a real display and times each verdict to its paint; a child.

    python -m tests.benchmarks.paint_till HOME SCANS

Prints one line a scan: when its last key came and when the paint that shows it was over
(`time.perf_counter`).
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.domain.code import Code
from posapp.ui.text import Words
from tests.benchmarks.test_import import stocked
from tests.benchmarks.test_verdict import fill
from tests.store.makers import voucher_code
from tests.ui.hands import PULSE, scan

MILLION = 1_000_000


class Painted(QObject):
    """Hears a widget's paint events; `done` is the moment when the loop had finished the last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.seen = asyncio.Event()
        self.done = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._stamp)
        return False

    def _stamp(self) -> None:
        self.done = time.perf_counter()
        self.seen.set()


async def story(settings: Settings, codes: list[str]) -> None:
    async with opened(settings, Words("en", settings.zone), pulse=PULSE) as till:
        window = till.window
        window.till.entry.amount.setText("62.40")
        await asyncio.sleep(1)
        painted = Painted(window.till.panel)
        for code in codes:
            focused: QWidget = QApplication.focusWidget() or window
            scan(focused, code, Qt.Key.Key_Shift)  # all keys but the last; a modifier ends nothing
            # Let them be painted without a loop inside the loop, which would lose a task's turn.
            await asyncio.sleep(0.01)
            painted.seen.clear()
            PULSE.beat(PULSE.SCANNER_S)
            began = time.perf_counter()
            QTest.keyClick(focused, Qt.Key.Key_Return)
            await painted.seen.wait()
            sys.stdout.write(f"{began:.6f} {painted.done:.6f}\n")
            await window.presenter.settle()
            window.presenter.on_remove(Code(code))
            await window.presenter.settle()
            await asyncio.sleep(0.02)
        sys.stdout.flush()


def main() -> None:
    home, scans = Path(sys.argv[1]), int(sys.argv[2])
    settings = Settings(
        data_dir=home,
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
    home.mkdir(parents=True)
    fill(home, MILLION)
    fresh = asyncio.run(stocked(settings, home))
    dice = random.Random(3)
    known = (voucher_code(dice.randrange(MILLION)).value for _ in range(scans))
    codes = [dice.choice((one, other)) for one, other in zip(fresh, known, strict=False)]
    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(story(settings, codes[:scans]))


if __name__ == "__main__":
    main()
