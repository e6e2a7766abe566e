"""The window of the manuals: contents, search, text; keys alone, or touch alone, are enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.ui.manual.books import Library, Target
from posapp.ui.manual.contents import Contents
from posapp.ui.manual.pane import ManualPane
from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_BESIDE: Final = (24, 64)  # pixels that the window below stays wider and higher
_LEAST: Final = QSize(960, 640)  # where the window below is only a dialog
_CONTENTS: Final = 288
_LARGE_CONTENTS: Final = 420
_LARGE_FROM: Final = 840  # the height of a till's window from which its letters are large
_PAUSE_MS: Final = 120  # after the last letter of a search
_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class _Been:
    """Where somebody was before: the book, and how far down."""

    book: str
    scrolled: int


class ManualDialog(QDialog):
    """To be shown by `open()`. `keys_wanted` asks for the page of keys instead.

    A manual that is not there in the language is shown in English, and that is said.
    """

    keys_wanted = Signal()

    def __init__(
        self, library: Library, target: Target, words: Words, parent: QWidget, *, has_keys: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Manual", "Manual"))
        below = parent.window()
        while isinstance(below, QDialog) and (under := below.parentWidget()) is not None:
            below = under.window()
        room = below.size()
        if room.width() < _LEAST.width() or room.height() < _LEAST.height():
            room = room.expandedTo(_LEAST.boundedTo(below.screen().availableSize()))
        self.resize(room.width() - _BESIDE[0], room.height() - _BESIDE[1])
        is_large = below.height() >= _LARGE_FROM
        restyle(self, "large", is_large)
        self._words = words
        self._library = library
        self._been: list[_Been] = []
        self.now = Target("")
        self._first = target
        self.contents = Contents(library)
        self.contents.setFixedWidth(_LARGE_CONTENTS if is_large else _CONTENTS)
        self.contents.setAccessibleName(words.translate("Manual", "Contents of the manuals"))
        self.pane = ManualPane(library)
        self.pane.set_large(is_large=is_large)
        self._note = label("quiet")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._head(words, has_keys=has_keys)
        self._arrange()
        self.pane.wanted.connect(self.go)
        self.pane.moved.connect(self._follow_reading)
        self.contents.chosen.connect(self._choose)
        for keys, act in (
            ("F1", self.reject),
            ("Ctrl+F", self._to_search),
            ("Alt+Left", self.go_back),
            *((("Ctrl+F1", self._ask_for_keys),) if has_keys else ()),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def go(self, target: Target) -> None:
        """Show a section; what was shown before is one step back."""
        if self.now.book:
            self._been.append(_Been(self.now.book, self.pane.verticalScrollBar().value()))
        self._show(target)
        self.pane.go(target.section)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._been:
            been = self._been.pop()
            self._show(Target(been.book))
            self.pane.verticalScrollBar().setValue(been.scrolled)
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """The first text is laid out once its place is known."""
        super().showEvent(event)
        if not self.now.book:
            layout = self.layout()
            if layout is not None:
                layout.activate()
            self.go(self._first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into what was found."""
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _show(self, target: Target) -> None:
        book = self._library.book(target.book)
        if book is None:
            return
        if target.book != self.now.book:
            self.pane.show_book(book, target.section)
            self.pane.mark(self.field.text())
        self.now = target
        words = self._words
        text = words.translate("Manual", "Not yet in your language: shown in English.")
        show_text(self._note, text if book.is_fallback else "")
        self.back_button.setEnabled(bool(self._been))
        if not self.field.text().strip():
            self.contents.show_books(book, target.section)

    def _choose(self, target: Target) -> None:
        self.go(target)
        self.pane.mark(self.field.text())

    def _follow_reading(self, section: int) -> None:
        """The contents show where one is, however one came there."""
        if not self.field.text().strip() and not self.contents.hasFocus():
            self.contents.point_at(Target(self.now.book, section))

    def _search(self) -> None:
        text = self.field.text().strip()
        book = self._library.book(self.now.book)
        self.pane.mark(text)
        if text:
            hits = self._library.search(text)
            self.contents.show_hits(hits)
            nothing = self._words.translate("Manual", "Nothing found.")
            show_text(self._found, "" if hits else nothing)
        elif book is not None:
            show_text(self._found, "")
            self.contents.show_books(book, self.pane.section)

    def _take_first(self) -> None:
        self._pause.stop()
        self._search()
        targets = self.contents.targets
        if self.field.text().strip() and targets:
            self._choose(targets[0])

    def _to_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _ask_for_keys(self) -> None:
        self.reject()
        self.keys_wanted.emit()

    def _head(self, words: Words, *, has_keys: bool) -> None:
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(words.translate("Manual", "Search  Ctrl+F"))
        self.field.setAccessibleName(words.translate("Manual", "Search the manuals"))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._take_first)
        self.field.installEventFilter(self)
        self.pad_button, self.pad = pad_button(words, self)
        self.back_button = button(words.translate("Manual", "Back\nAlt+←"), "second")
        self.back_button.setAccessibleName(words.translate("Manual", "Back to what was shown"))
        self.back_button.clicked.connect(self.go_back)
        self.keys_button = button(words.translate("Manual", "Keys\nCtrl+F1"), "second")
        self.keys_button.setAccessibleName(words.translate("Manual", "Show all keys"))
        self.keys_button.clicked.connect(self._ask_for_keys)
        self.keys_button.setVisible(has_keys)
        self.close_button = button(words.translate("Manual", "Close\nEsc"), "second")
        self.close_button.setAccessibleName(words.translate("Manual", "Close the manual"))
        self.close_button.clicked.connect(self.reject)
        for made in (self.back_button, self.keys_button, self.close_button):
            made.setAutoDefault(False)  # Enter belongs to the search, the list and the links

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self.pad_button)
        for made in (self.back_button, self.keys_button, self.close_button):
            head.addWidget(made)
        self._found = label("quiet")
        self._found.hide()
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._found)
        beside.addWidget(self.contents, 1)
        reading = QVBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(self._note)
        reading.addWidget(self.pane, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(beside)
        body.addLayout(reading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)
