"""Garbage is collected in the window's thread, and in no other."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500
_DUE_AT: Final = (700, 10, 10)  # Python's own thresholds, whatever the start has set


class Collector(QObject):
    """Takes Python's own collector out of the other threads' hands, from `start` to `stop`.

    Python collects in whichever thread happens to allocate. A widget in a cycle of references that
    is freed in the engine's thread, or an importer's, ends the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Collect here from now on; what stands now is left out for good.

        A collection that walked through all that the start made would hold up a scan for as long
        as painting the window takes.
        """
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """As Python would: the oldest generation that is due."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), _DUE_AT, strict=True))
            if count > most
        ]
        if due:
            gc.collect(max(due))
