"""Catches a keyboard scanner's bursts application-wide, whatever has the focus."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from posapp.devices.burst import Began, Burst, Scanned, Went
from posapp.domain.keymap import Key
from posapp.domain.scan import Heard, Pace, Way

_log = logging.getLogger("posapp.devices.wedge")

Claims = Callable[[QWidget, Heard], bool]

_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_END_KEYS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_X11_OFFSET = 8  # X counts keys from 8 on, and so does Wayland's protocol
_RIGHT_BRACKET = 27  # Ctrl with it is how a scanner types GS1's separator
_SEPARATOR = "\x1d"
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class _Field:
    """A line edit as it was before a run's first stroke in it."""

    edit: QLineEdit
    text: str
    cursor: int
    selection: tuple[int, int] | None

    @classmethod
    def of(cls, edit: QLineEdit) -> _Field:
        selected = edit.hasSelectedText()
        selection = (edit.selectionStart(), edit.selectionLength()) if selected else None
        return cls(edit, edit.text(), edit.cursorPosition(), selection)

    @property
    def is_stale(self) -> bool:
        """True where the field is gone, or the program has put another text in since.

        Qt forgets that a text was typed once another is set; `clear` alone leaves it standing.
        """
        if not isValid(self.edit):
            return True
        return self.edit.text() != self.text and not (self.edit.isModified() and self.edit.text())

    def restore(self) -> None:
        if self.is_stale:
            return
        if self.edit.text() != self.text:
            self.edit.setText(self.text)
        self.edit.setCursorPosition(self.cursor)
        if self.selection:
            self.edit.setSelection(*self.selection)


class Wedge(QObject):
    """An event filter that turns bursts into `scanned`; a person's typing passes untouched.

    Both signals carry a `Heard`. A scan that arrives while another window or a dialog of the
    application is in front comes by `unheard`; its end key is swallowed like any scan's, so that
    it presses no button there. Where the program moves the focus while a scan runs, the scan stays
    one, and every field it came through is as it was.

    `platform` is Qt's name of the system under the window, which decides how keys are numbered.
    `claims` lets the focused field keep a burst as its own text (an amount, a ticket number).
    `clock` gives seconds, for a key that the system put no time on.

    If the filter itself fails it logs, removes itself and emits `disarmed`: a filter that raises
    on every key would make the keyboard useless.
    """

    scanned = Signal(object)
    unheard = Signal(object)
    disarmed = Signal()

    def __init__(
        self,
        window: QWidget,
        pace: Pace | None = None,
        claims: Claims | None = None,
        clock: Callable[[], float] = time.monotonic,
        platform: str = "",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._claims = claims
        self._clock = clock
        self._platform = platform or QGuiApplication.platformName()
        self._burst = Burst(pace)
        self._touched: dict[int, _Field] = {}
        self._receivers: set[int] = set()
        self._armed = False

    def arm(self) -> None:
        """Begin to listen."""
        if not self._armed:
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self._armed = True

    def disarm(self) -> None:
        """Stop listening."""
        application = QApplication.instance()
        if self._armed and application is not None:
            application.removeEventFilter(self)
        self._armed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: True swallows the event."""
        # Some four hundred events go by while a verdict is painted; asking each its type is slow.
        if not isinstance(event, QInputEvent):
            return False
        try:
            if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
                return isinstance(event, QKeyEvent) and self._press(watched, event)
            if event.type() == QEvent.Type.MouseButtonPress:
                self._forget()
        except Exception:  # noqa: BLE001 - see the class's last paragraph
            _log.exception("scanner filter failed and is switched off")
            self.disarm()
            self.disarmed.emit()
        return False

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        if watched is not _first_receiver(watched.window()):
            return False
        key = Qt.Key(event.key())
        if key in _MODIFIER_KEYS:
            return False
        commanded = bool(event.modifiers() & _COMMANDS)
        number = key_number(event.nativeScanCode(), self._platform)
        text = event.text()
        if number == _RIGHT_BRACKET and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            text = _SEPARATOR  # on another country's keyboard this key types something else
        if key in _END_KEYS and not commanded:
            return self._end(watched, _END_KEYS[key], event)
        if not text or (commanded and text.isprintable() and not _is_alt_gr(event)):
            self._forget()
            return False
        if not text.isprintable():
            # A scanner sends separators as control marks; they are part of a scan that runs. A
            # person's Ctrl+A comes later than that, and is a command.
            if not self._burst.is_running(self._seconds(event)):
                self._forget()
                return False
            self._burst.feed(text, self._seconds(event), key=Key(number))
            return True
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        outcome = self._burst.feed(
            text,
            self._seconds(event),
            repeated=event.isAutoRepeat(),
            key=Key(number, is_shifted),
        )
        if isinstance(outcome, Began):
            self._let_go()
        if isinstance(outcome, Began | Went):
            self._touch(watched)
        return False

    def _touch(self, watched: QWidget) -> None:
        """Remember a field before a stroke reaches it, anew where the program changed it since."""
        self._receivers.add(id(watched))
        if isinstance(watched, QLineEdit):
            known = self._touched.get(id(watched))
            if known is None or known.is_stale:
                self._touched[id(watched)] = _Field.of(watched)

    def _end(self, watched: QWidget, mark: str, event: QKeyEvent) -> bool:
        at_s = self._seconds(event)
        outcome = self._burst.feed(mark, at_s)
        touched = tuple(self._touched.values())
        is_whole = self._receivers == {id(watched)}
        self._let_go()
        if not isinstance(outcome, Scanned):
            return False
        heard = Heard(outcome.text, outcome.keys, outcome.gaps_s, mark, at_s, Way.KEYS)
        here = watched.window() is self._window and QApplication.activePopupWidget() is None
        if here and is_whole and self._claims is not None and self._claims(watched, heard):
            return False
        for one in touched:
            one.restore()
        if here:
            _log.info("scan caught length=%d", len(outcome.text))
            self.scanned.emit(heard)
        else:
            _log.info("scan caught length=%d while another window is in front", len(outcome.text))
            self.unheard.emit(heard)
        return True

    def _forget(self) -> None:
        self._burst.reset()
        self._let_go()

    def _let_go(self) -> None:
        self._touched = {}
        self._receivers = set()

    def _seconds(self, event: QKeyEvent) -> float:
        """When it was struck, by the system's own stamp: a busy program reads keys late."""
        stamp = event.timestamp()
        return stamp / 1000 if stamp else self._clock()


def key_number(native: int, platform: str) -> int:
    """A key's number as `posapp.domain.keymap.Key` counts; 0 where the system does not tell.

    `native` is Qt's native scan code, `platform` Qt's name of the system under the window.
    """
    match platform:
        case "xcb" | "wayland" | "wayland-egl" if native > _X11_OFFSET:
            return native - _X11_OFFSET
        case "windows":
            return native & 0x7F if not native & 0x100 else 0  # beyond: keys that type no text
        case _:
            return 0


def _is_alt_gr(event: QKeyEvent) -> bool:
    """Some systems report AltGr, which types a plain mark, as Control and Alt together."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.modifiers() & both == both


def _first_receiver(window: QWidget) -> QWidget:
    """Qt offers a key to the focused widget and then to its parents: only the first one counts.

    Asked of the window, since the application knows of no focus while no window is active.
    """
    focused: QWidget | None = window.focusWidget()
    return window if focused is None else focused
