"""The till on a screen that is too small for it, or is enlarged so far that it becomes so.

A screen of 1920x1080 enlarged to 200 % has room for 960x540 only. Rather than cut what a cashier
needs, everything is drawn a little smaller, so that it fits.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

ROOM = QSize(1024, 720)  # what the till needs; a task bar may take the rest of 768
_FACTOR = "QT_SCALE_FACTOR"
_LEAST = 0.4  # below, nobody could read it: rather let the window be cut


def fitting(room: QSize) -> float:
    """By how much to draw smaller for so much room: 1 where it suffices."""
    wanted = min(1.0, room.width() / ROOM.width(), room.height() / ROOM.height())
    return max(_LEAST, wanted)


def make_application(name: str) -> QApplication:
    """The program's `QApplication`, drawing everything so large that the till fits the screen."""
    application = QApplication([name])
    factor = fitting(application.primaryScreen().availableGeometry().size())
    if factor == 1.0:
        return application
    # Qt reads the factor as it starts, so it starts once more; only such screens pay for it.
    application.shutdown()
    del application
    try:
        before = float(os.environ.get(_FACTOR, "") or 1)
    except ValueError:
        before = 1.0
    os.environ[_FACTOR] = f"{before * factor:.3f}"
    return QApplication([name])
