"""Notices that nobody uses the till."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

_USES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # all that is seen of a key that is a shortcut
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """`idle` comes once no key, touch or scan came for so long; `lock_key` for Ctrl+U.

    A field takes Ctrl+U for itself on some systems: that key is caught here, before it does.
    Every event of the program passes a filter like this one, so it is there only while it is on.
    """

    idle = Signal()

    def __init__(self, lock_key: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._lock_key = lock_key
        self._is_on = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def start(self, after: timedelta | None) -> None:
        """Watch from now on; without `after` for the key alone."""
        application = QApplication.instance()
        if not self._is_on and application is not None:
            application.installEventFilter(self)
            self._is_on = True
        if after is None:
            self._timer.stop()
        else:
            self._timer.start(int(after.total_seconds() * 1000))

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = QApplication.instance()
        if self._is_on and application is not None:
            application.removeEventFilter(self)
        self._is_on = False

    def note_use(self) -> None:
        """Somebody is there; a scan by a serial line is no event of Qt."""
        if self._timer.isActive():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Qt's hook: True swallows the event."""
        if isinstance(event, QInputEvent) and event.type() in _USES:
            self.note_use()
            if event.type() == QEvent.Type.KeyPress and _is_lock_key(event):
                self._lock_key()
                return True
        return False


def _is_lock_key(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_U:
        return False
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier
