"""How long F1 takes, from the key to the painted page; the processor's time tells the machine's."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.ui.manual.topics import Topic
from posapp.ui.shell.window import open_window
from tests.ui.conftest import speak
from tests.ui.fake_desk import FakeDesk

_TO_REACH_S = 0.3


@pytest.mark.benchmark
def test_opening_the_longest_manual(qapp: QApplication) -> None:
    worked: list[float] = []

    async def main() -> None:
        window = open_window(FakeDesk(), speak("en"))
        window.showNormal()
        window.resize(1024, 768)
        await asyncio.sleep(0.05)
        for _ in range(4):
            began, busy = time.perf_counter(), time.process_time()
            window.help.open(Topic.QUEUE)
            QApplication.processEvents()
            manual = window.help.now
            assert manual is not None
            manual.grab()
            took = time.perf_counter() - began
            worked.append(time.process_time() - busy)
            print(f"F1: {took * 1000:.0f} ms, of them {worked[-1] * 1000:.0f} ms worked")
            window.help.put_away()
            await asyncio.sleep(0.02)
        await window.shut()
        window.hide()
        window.deleteLater()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert max(worked) < _TO_REACH_S
