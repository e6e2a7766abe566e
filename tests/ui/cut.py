"""Which texts on a window have less room than they need."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QScrollArea, QWidget

from posapp.ui.widgets.elided import FittedLabel
from posapp.ui.widgets.fitting import FittingButton


def cut_texts(window: QWidget) -> list[str]:
    """Every visible label, button or choice that is cut, with what it has and what it needs.

    A text that may end in dots by design (the till's own name) is left out; one that wraps must
    have the height of its lines and the width of its longest word.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if text and not (_fits(widget) and _in_sight(widget, window)):
            found.append(f"{text!r} {widget.size()} needs {widget.sizeHint()}")
    return found


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, FittedLabel):
        return widget.may_be_cut or not widget.is_cut
    if isinstance(widget, FittingButton):
        return not (widget.is_cut or widget.is_shortened)
    hint = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        # Spaces at which no line is broken hold their words together.
        parts = re.split(r"[ \n\t\u200b-]+", widget.text())
        widest = max(widget.fontMetrics().horizontalAdvance(part) for part in parts)
        room = widget.contentsRect()
        return widget.height() >= widget.heightForWidth(widget.width()) and widest <= room.width()
    return widget.width() >= hint.width() and widget.height() >= hint.height()


def _in_sight(widget: QWidget, window: QWidget) -> bool:
    """Inside the window, or inside a scroll area's width (its height is scrolled)."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            view = parent.viewport()
            left = widget.mapTo(view, widget.rect().topLeft()).x()
            return left >= 0 and left + widget.width() <= view.width()
        parent = parent.parentWidget()
    return window.rect().contains(
        widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    )
