"""Small makers of labels and buttons with the properties that the style sheet reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from posapp.ui.widgets.fitting import FittingButton


def label(role: str, text: str = "", *, wraps: bool = True) -> QLabel:
    """A plain-text label: texts from outside are never read as markup."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
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
