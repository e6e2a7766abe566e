"""How the till looks and sounds: a theme and mute, changed at any time and kept for the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from posapp.domain.cue import Cue
from posapp.ui.theme import Theme, dress

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a till begins: a theme's name or ``system``, and whether it is heard."""

    theme: str = Theme.LIGHT.value
    sound: bool = True


AS_USUAL = Manner()


class Senses(QObject):
    """Dresses the window and lets cues out, one at a time: the gravest of those that coincide.

    `rings` carries the `Cue` to be played; `changed` says that the theme or the muting did.
    """

    rings = Signal(object)
    changed = Signal()

    def __init__(
        self, window: QWidget, manner: Manner, system: Callable[[], Theme] | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._system = system or system_theme
        self._follows = manner.theme == SYSTEM
        self._cue: Cue | None = None
        # Several things may be said within one act; heard together they would be noise.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._let_out)
        self.is_muted = not manner.sound
        self.theme = self._system() if self._follows else Theme(manner.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        dress(window, self.theme)

    def leaf(self) -> None:
        """The next theme; from now on the system's is no longer followed."""
        self._follows = False
        self._wear(self.theme.next)

    def wear(self, theme: str) -> None:
        """The theme of this name, or ``system``: as a till begins."""
        self._follows = theme == SYSTEM
        self._wear(self._system() if self._follows else Theme(theme))

    def be_heard(self, is_heard: bool) -> None:
        """Be heard from now on, or no more."""
        if self.is_muted == is_heard:
            self.toggle_mute()

    def toggle_mute(self) -> None:
        """Be heard no more, or again."""
        self.is_muted = not self.is_muted
        self.changed.emit()
        if not self.is_muted:
            self.ring(Cue.ACCEPT)  # so that it is known how loud it is

    def ring(self, cue: Cue) -> None:
        """Let a cue be heard, with the next turn of the loop."""
        if self._cue is None or cue.weight > self._cue.weight:
            self._cue = cue
        self._soon.start()

    def attend(self) -> None:
        """Something beside a verdict deserves a look."""
        self.ring(Cue.ATTENTION)

    def _let_out(self) -> None:
        cue, self._cue = self._cue, None
        if cue is not None and not self.is_muted:
            self.rings.emit(cue)

    def _follow(self) -> None:
        if self._follows:
            self._wear(self._system())

    def _wear(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.theme = theme
            dress(self._window, theme)
            self.changed.emit()


def system_theme() -> Theme:
    """What the system asks for; light where it asks for nothing."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # from Qt 6.10 on
    if accessibility is not None:
        wanted = accessibility().contrastPreference()
        if wanted is Qt.ContrastPreference.HighContrast:
            return Theme.CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT
