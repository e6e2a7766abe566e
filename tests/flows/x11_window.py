"""Run as a program: a till's window on the X display, telling each code it took on a line."""

from __future__ import annotations

import asyncio
import sys
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.devices.wedge import Wedge
from posapp.domain.scan import Heard
from posapp.ui.shell.window import open_window
from posapp.ui.text import Words
from tests.ui.fake_desk import FakeDesk


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def main() -> None:
    window = open_window(FakeDesk(), Words("en", ZoneInfo("Europe/Paris")))
    wedge = Wedge(window, claims=window.claims)
    wedge.scanned.connect(window.scan)

    def tell(heard: Heard) -> None:
        say(window.presenter.intake.read(heard).text)

    wedge.scanned.connect(tell)
    wedge.arm()
    while not window.isActiveWindow():
        await asyncio.sleep(0.02)
    window.till.entry.code.setFocus()
    say("ready")
    await asyncio.Event().wait()


if __name__ == "__main__":
    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(main())
