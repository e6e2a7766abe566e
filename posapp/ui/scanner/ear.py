"""Hears every key while the scanner is tried: also what the till would not take for a scan."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from posapp.domain.scan import Heard, Way

_SILENCE_MS = 800  # no key for so long: nothing more comes
_FEWEST = 3  # keys of a person on the way to something else
_END_KEYS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Ear(QFrame):
    """The keyboard's place on the page. `missed` carries a `Heard` that came by no scan.

    `clock` gives seconds, for a key that the system put no time on.
    """

    missed = Signal(object)

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clock = clock
        self._text = ""
        self._times: list[float] = []
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE_MS)
        self._silence.timeout.connect(self.end)

    def forget(self) -> None:
        """These keys were a scan after all."""
        self._silence.stop()
        self._text, self._times = "", []

    def end(self, mark: str = "", at_s: float | None = None) -> None:
        """Nothing more comes: tell what came, unless that is too little to be meant."""
        text, times = self._text, self._times
        self.forget()
        if len(text) < _FEWEST:
            return
        if at_s is not None:
            times = [*times, at_s]
        gaps = tuple(two - one for one, two in itertools.pairwise(times))
        self.missed.emit(Heard(text, (), gaps, mark, times[-1], Way.KEYS))

    def event(self, event: QEvent) -> bool:
        """Tab ends a scan here where keys came before it; else it moves the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and len(self._text) >= _FEWEST
        ):
            self.end("\t", self._seconds(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key; the page's own keys go on their way."""
        mark = _END_KEYS.get(Qt.Key(event.key()), "")
        if mark:
            self.end(mark, self._seconds(event))
        elif event.text() and not event.modifiers() & _COMMANDS:
            self._text += event.text()
            self._times.append(self._seconds(event))
            self._silence.start()
        else:
            super().keyPressEvent(event)

    def _seconds(self, event: QKeyEvent) -> float:
        stamp = event.timestamp()
        return stamp / 1000 if stamp else self._clock()
