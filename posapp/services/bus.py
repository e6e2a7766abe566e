"""Facts to whoever listens, after they became true."""

from __future__ import annotations

import logging
from collections.abc import Callable

from posapp.domain.events import Fact

Listener = Callable[[Fact], None]

_log = logging.getLogger("posapp.services.bus")


class Bus:
    """Calls every listener with every fact, in the publisher's thread.

    A listener that raises is logged and left alone: a screen must never stop a burn.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the answer removes it again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, fact: Fact) -> None:
        """Tell everybody."""
        for listener in tuple(self._listeners):
            try:
                listener(fact)
            except Exception:  # noqa: BLE001 - any fault of a listener stays the listener's
                _log.exception("listener failed on %s", type(fact).__name__)
