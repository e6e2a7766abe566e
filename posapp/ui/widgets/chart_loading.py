"""Loading what draws charts, once a page is to show one: numpy beside the window, the rest in it.

PySide makes its classes when they are first looked at, and two threads that do so at the same
moment end the program. So nothing that touches Qt is loaded in another thread: the window stands
still for a part of a second instead, once, after the page's figures are there to be read.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from posapp.ui.widgets.chart import Canvas

_WITHOUT_QT: Final = "numpy"
_LOOKED_AT: Final = ("QtSvg", "QtOpenGL", "QtOpenGLWidgets", "QtTest")  # by the library as it loads


async def load_canvas() -> Callable[[QWidget], Canvas]:
    """Load what draws, on the window's loop.

    Raises whatever keeps a library from being loaded: a file that is gone, a processor too old.
    """
    await asyncio.to_thread(importlib.import_module, _WITHOUT_QT)
    for name in _LOOKED_AT:
        importlib.import_module(f"PySide6.{name}")
        await asyncio.sleep(0)  # the window has its turn
    from posapp.ui.widgets.plot import BarPlot

    return BarPlot
