"""Small makers of labels and buttons with the properties that the style sheet reads."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtGuiQt
from PySide6.QtWidgets import QLabel, QWidget

from posapp.ui.widgets.fitting import FittingButton

_WORD: Final = 30  # letters; longer words are no words
_PIECE: Final = 10
_ENDLESS: Final = re.compile(rf"[^\s\u200b]{{{_WORD + 1},}}")


class PlainLabel(QLabel):
    """A text as it is: never read as markup, and wrapped inside a word without an end.

    A name of two hundred letters would else make its row as wide as itself.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's own
        """Show a text."""
        self._told = text
        super().setText(_ENDLESS.sub(_breakable, text) if len(text) > _WORD else text)

    def text(self) -> str:
        """The text as it was set."""
        return self._told


def _breakable(found: re.Match[str]) -> str:
    word = found[0]
    return "\u200b".join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))


def label(role: str, text: str = "", *, wraps: bool = True) -> PlainLabel:
    """A plain-text label: texts from outside are never read as markup."""
    made = PlainLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    return made


def button(text: str, role: str = "") -> FittingButton:
    """A button that Enter presses as well as Space, as a cashier expects.

    A screen reader says its text until another name is given.
    """
    made = FittingButton(text)
    made.setAccessibleName(text.replace("\n", " "))
    made.setProperty("role", role)
    made.setAutoDefault(True)
    return made


def as_tip(text: str) -> str:
    """A tool tip that shows the text as it is: Qt reads what looks like markup as markup."""
    if not QtGuiQt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def cell(text: str, role: int) -> str:
    """A cell's text for showing it, or for its tool tip."""
    return as_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


def show_text(widget: QLabel, text: str) -> None:
    """Set a label's text and hide it while it has none."""
    widget.setText(text)
    widget.setVisible(bool(text))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet reads, and apply it at once to all in the widget."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    for one in (widget, *widget.findChildren(QWidget)):
        style.unpolish(one)
        style.polish(one)
