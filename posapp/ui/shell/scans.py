"""Scans on their way to the screen: none is lost while something lies over the till."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from posapp.domain.scan import Heard

_LOOK_EVERY_MS = 200  # for a window that goes away without a word, as some of the system's do


class Scans(QObject):
    """Passes scans on in their order.

    Those that come while a question, a menu or another window of the program is in front are kept,
    `kept` says so for each, and they are passed on once it is gone.
    """

    passed = Signal(object)
    kept = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[Heard] = deque()
        self._watched: QWidget | None = None
        self._held = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def take(self, heard: Heard) -> None:
        """A scan for the till's window; of a scanner that is no keyboard, whatever is in front."""
        if self._held or self._waiting or _over_all() is not None:
            self.keep(heard)
        else:
            self.passed.emit(heard)

    def hold(self, *, held: bool) -> None:
        """Keep all scans while the till is locked; then those that came have their turn."""
        self._held = held
        if not held and self._waiting:
            self._timer.start()
            QTimer.singleShot(0, self, self.look)

    def keep(self, heard: Heard) -> None:
        """A scan that was made while something was in front."""
        self._waiting.append(heard)
        self._watch(self._in_front())
        self._timer.start()
        self.kept.emit()

    def look(self) -> None:
        """Pass on what waits, unless something is still in front."""
        while self._waiting and not self._held:
            front = self._in_front()
            if front is not None:
                self._watch(front)
                return
            self.passed.emit(self._waiting.popleft())
        self._watch(None)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was in front goes: looked at once its own last act is over."""
        if event.type() == QEvent.Type.Hide and watched is self._watched:
            QTimer.singleShot(0, self, self.look)
        return False

    def _watch(self, front: QWidget | None) -> None:
        if front is self._watched:
            return
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._gone)
        self._watched = front
        if front is not None:
            front.installEventFilter(self)
            front.destroyed.connect(self._gone)

    def _gone(self) -> None:
        self._watched = None

    def _in_front(self) -> QWidget | None:
        front = _over_all()
        if front is None:
            active = QApplication.activeWindow()
            if active is not None and active is not self._window and active.isVisible():
                return active
        return front


def _over_all() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()
