"""F1: the manual at the section about what is in front, be it a page or a dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from posapp.ui.manual.topics import SECTIONS, Topic, topic_of_dialog

if TYPE_CHECKING:
    from posapp.ui.manual.books import Library
    from posapp.ui.manual.dialog import ManualDialog
    from posapp.ui.text import Words

_SERVED = "helped"


class Help(QObject):
    """Opens the manual over a window and over every dialog of it; nothing is read before.

    `topic` says what the window shows; `keys` opens the page of keys, where there is one.
    """

    def __init__(
        self,
        window: QWidget,
        words: Words,
        topic: Callable[[], Topic],
        keys: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._words = words
        self._topic = topic
        self._keys = keys
        self._libraries: dict[str, Library] = {}
        self.now: ManualDialog | None = None
        QShortcut(QKeySequence("F1"), window).activated.connect(self.open_here)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._serve)

    def open_here(self) -> None:
        """Open the manual, about what is in front."""
        self.open(self._topic())

    def open(self, topic: Topic) -> None:
        """Open the manual at a topic."""
        self._open(self._window, topic)

    def put_away(self) -> None:
        """Close the manual, if it is open."""
        if self.now is not None:
            self.now.reject()

    def close(self) -> None:
        """The window is of no more use."""
        self.put_away()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._serve)

    def _serve(self, _old: QWidget | None, focused: QWidget | None) -> None:
        """A dialog's own window hears no key of the window below: it gets one of its own."""
        dialog = focused.window() if focused is not None else None
        if (
            not isinstance(dialog, QDialog)
            or dialog in (self._window, self.now)
            or dialog.property(_SERVED)
            or not self._is_ours(dialog)
        ):
            return
        dialog.setProperty(_SERVED, True)
        shortcut = QShortcut(QKeySequence("F1"), dialog)
        shortcut.activated.connect(lambda: self._open_over(dialog))

    def _is_ours(self, dialog: QDialog) -> bool:
        at: QWidget | None = dialog
        while at is not None:
            if at is self._window:
                return True
            at = at.parentWidget()
        return False

    def _open_over(self, dialog: QDialog) -> None:
        self._open(dialog, topic_of_dialog(dialog) or self._topic())

    def _open(self, over: QWidget, topic: Topic) -> None:
        if self.now is not None:
            return
        from posapp.ui.manual.books import Library
        from posapp.ui.manual.dialog import ManualDialog

        language = self._words.language
        library = self._libraries.get(language) or Library(language)
        self._libraries[language] = library
        target = library.find(*SECTIONS[topic])
        has_keys = self._keys is not None and over is self._window
        dialog = ManualDialog(library, target, self._words, over, has_keys=has_keys)
        focused = over.window().focusWidget()
        dialog.finished.connect(lambda _result: self._closed(dialog, over, focused))
        if self._keys is not None:
            dialog.keys_wanted.connect(self._keys)
        self.now = dialog
        dialog.open()

    def _closed(self, dialog: ManualDialog, over: QWidget, focused: QWidget | None) -> None:
        self.now = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        over.window().activateWindow()
        if focused is not None and focused.isVisible():
            focused.setFocus()
