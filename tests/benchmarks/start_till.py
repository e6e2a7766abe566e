"""Starts one program, tells when its window could be used, and what memory it took; a child.

    python -m tests.benchmarks.start_till BEGAN bare
    python -m tests.benchmarks.start_till BEGAN till DATA_DIR

BEGAN is the wall clock just before the process was made. Prints seconds to the first usable paint
and, for the till, the resident megabytes once it has stood idle. "bare" imports what the till is
built on and nothing else: Qt, httpx, SQLModel.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

IDLE_S = 3.0


def main() -> None:
    began, what = float(sys.argv[1]), sys.argv[2]
    if what == "bare":
        bare(began)
    else:
        till(began, sys.argv[3])


def say(began: float, **figures: float) -> None:
    took = time.time() - began
    sys.stdout.write(" ".join(str(figure) for figure in (took, *figures.values())) + "\n")
    sys.stdout.flush()


def bare(began: float) -> None:
    import httpx  # noqa: F401
    import sqlmodel  # noqa: F401
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, self.stop)

        def stop(self) -> None:
            say(began)
            application.quit()

    application = QApplication([])
    window = Window()
    window.setCentralWidget(QLineEdit())
    window.showMaximized()
    application.exec()


def till(began: float, data_dir: str) -> None:
    import asyncio

    from PySide6.QtCore import QEvent, QObject

    from posapp.app import run
    from posapp.app.settings import Settings
    from posapp.domain.code import Code
    from posapp.ui.text import Words

    async def live(settings: Settings, words: Words, **more: object) -> int:
        painted = asyncio.Event()

        class Eye(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    painted.set()
                return False

        async with run.opened(settings, words) as shown:
            eye = Eye()
            shown.window.till.panel.installEventFilter(eye)
            await painted.wait()
            # Usable: a scan gets its verdict.
            shown.desk.sight(Code("1000739900010"))
            first = time.time()
            await asyncio.sleep(IDLE_S)
            sys.stdout.write(f"{first - began} {resident_mb()}\n")
            sys.stdout.flush()
        return 0

    run._live = live
    sys.argv = ["posapp", "--data-dir", data_dir]
    from posapp.__main__ import main as start

    start()


def resident_mb() -> float:
    """What the process holds of the memory now."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
