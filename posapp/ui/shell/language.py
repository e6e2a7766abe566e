"""The choice of the language, over the till, and what must outlive a change of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from posapp.ui.text import LANGUAGES, Words
from posapp.ui.widgets.labels import button, label

_BUTTON_WIDTH = 320
_GAP = 12

_Way = tuple[tuple[type[QWidget], int], ...]


class LanguagePanel(QFrame):
    """One button a language, each named in its own; it lies inside the window: scans are heard."""

    opened = Signal(bool)
    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        title = words.translate("Status", "Language")
        self.setAccessibleName(title)
        self._spoken = words.language
        self._field: QWidget | None = None
        self._centre = QPoint()
        self.close_button = button(words.translate("Status", "Close  Esc"))
        self.close_button.setAccessibleName(words.translate("Status", "Close the languages"))
        self.close_button.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(label("name", title, wraps=False), 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(_GAP)
        column.addLayout(head)
        self.buttons: dict[str, QPushButton] = {}
        for language, name in LANGUAGES.items():
            made = button(f"✓  {name}" if language == self._spoken else name)
            made.setAccessibleName(name)
            made.setMinimumWidth(_BUTTON_WIDTH)
            made.clicked.connect(partial(self._choose, language))
            column.addWidget(made)
            self.buttons[language] = made
        self.hide()

    def toggle(self, centre: QPoint) -> None:
        """Open around a point, with the focus on the language spoken, or close."""
        if self.isVisible():
            self.put_away()
            return
        self._field = self.window().focusWidget()
        self.stand_in(centre)
        self.show()
        self.raise_()
        spoken = self.buttons.get(self._spoken, self.close_button)
        spoken.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(True)

    def put_away(self) -> None:
        """Close; what had the focus gets it back, unless it went elsewhere."""
        if not self.isVisible():
            return
        focused = cast(QWidget | None, self.window().focusWidget())
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field = None
        self.opened.emit(False)

    def stand_in(self, centre: QPoint) -> None:
        """Lie with the middle here."""
        self._centre = centre
        for made in (self.close_button, *self.buttons.values()):
            made.ensurePolished()
            made.updateGeometry()  # larger letters, and the layout has not heard of them yet
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        self.move(centre - QPoint(self.width() // 2, self.height() // 2))

    def _choose(self, language: str) -> None:
        if language == self._spoken:
            self.put_away()
        else:
            self.chosen.emit(language)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed under a widget and where the focus was, to be put into its successor."""

    fields: Mapping[_Way, tuple[str, int, int, int]]
    focus: _Way | None

    @classmethod
    def of(cls, page: QWidget) -> Kept:
        """Texts with cursor and selection, by where their fields stand."""
        fields = {
            _way_to(one, page): (
                one.text(),
                one.cursorPosition(),
                one.selectionStart(),
                len(one.selectedText()),
            )
            for one in page.findChildren(QLineEdit)
        }
        focused = cast(QWidget | None, page.window().focusWidget())
        if focused is None or not page.isAncestorOf(focused):
            return cls(fields, None)
        return cls(fields, _way_to(focused, page))

    def put_into(self, page: QWidget) -> None:
        """Put it into a page that was made like the one before, as far as it is made yet."""
        for field in page.findChildren(QLineEdit):
            kept = self.fields.get(_way_to(field, page))
            if kept is None:
                continue
            text, cursor, start, length = kept
            if field.text() != text:
                field.setText(text)
            field.setCursorPosition(cursor)
            if start >= 0:
                field.setSelection(start, length)
        if self.focus:
            kind = self.focus[-1][0]
            for alike in page.findChildren(kind):
                if _way_to(alike, page) == self.focus:
                    alike.setFocus(Qt.FocusReason.OtherFocusReason)


def _way_to(widget: QWidget, page: QWidget) -> _Way:
    """From a page down to a widget in it: of which kind each step is, and which one of that kind.

    What is made only when it is wanted stands beside others of its kind in no place.
    """
    way: list[tuple[type[QWidget], int]] = []
    at: QWidget | None = widget
    while at is not None and at is not page:
        kind, above = type(at), at.parentWidget()
        alike = [one for one in above.children() if type(one) is kind] if above else [at]
        way.append((kind, alike.index(at)))
        at = above
    return tuple(reversed(way))
