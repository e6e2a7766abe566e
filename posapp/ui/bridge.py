"""Facts cross here from the engine's thread into the Qt thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from posapp.domain.events import Fact

Listener = Callable[[Fact], None]

_log = logging.getLogger("posapp.ui.bridge")


class FactBridge(QObject):
    """Made in the Qt thread; `publish` may be called from any, listeners hear in the Qt thread."""

    _crossed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._listeners: list[Listener] = []
        # Queued even from the Qt thread itself, so that the order of facts is everywhere the same
        # and no listener runs inside the publisher's transaction.
        self._crossed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def publish(self, fact: Fact) -> None:
        """Pass a fact on; returns at once."""
        self._crossed.emit(fact)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the answer removes it again, and may be called twice."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def _deliver(self, fact: Fact) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(fact)
            except Exception:  # noqa: BLE001 - one screen's fault must not silence the others
                _log.exception("listener failed on %s", type(fact).__name__)
