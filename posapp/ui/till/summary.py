"""The summary of the sale that was just completed, to be copied into the cash register."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.ui.till.screen import SummaryShown
from posapp.ui.widgets.labels import button, label, show_text

if TYPE_CHECKING:
    from posapp.domain.receipt import Receipt
    from posapp.ui.text import Words


def summary_of(receipt: Receipt, template: str, words: Words) -> SummaryShown:
    """The summary of a completed sale, with the store's own receipt line."""
    return SummaryShown(words.summary(receipt), words.receipt_line(template, receipt))


class SummaryFrame(QFrame):
    """Shows a summary until the next act; one key or touch copies it."""

    copied = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self._text = ""
        self._lines = label("summary")
        self._line = label("receiptline")
        self.copy_button = button(words.translate("Sale", "Copy  Ctrl+C"), "second")
        self.copy_button.setAccessibleName(
            words.translate("Sale", "Copy the summary for the cash register")
        )
        self.copy_button.clicked.connect(self.copy)
        texts = QVBoxLayout()
        texts.addWidget(self._lines)
        texts.addWidget(self._line)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.copy_button)

    @property
    def text(self) -> str:
        """What is copied; empty while there is no summary."""
        return self._text

    def render_summary(self, shown: SummaryShown | None) -> None:
        """Show a summary, or forget the one shown."""
        self._text = shown.text if shown is not None else ""
        show_text(self._lines, "\n".join(shown.lines) if shown is not None else "")
        show_text(self._line, shown.line if shown is not None else "")
        self.setAccessibleName(" ".join(shown.lines) if shown is not None else "")

    def copy(self) -> None:
        """Put the summary on the clipboard; nothing where there is none."""
        if self._text:
            QGuiApplication.clipboard().setText(self._text)
            self.copied.emit()

    def copy_for(self, fields: Iterable[QLineEdit]) -> None:
        """Copy too where one of these has the focus and nothing of its own to copy."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The copy key in an empty-handed field means the summary."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
            and isinstance(watched, QLineEdit)
            and self._text
            and not watched.hasSelectedText()
        ):
            self.copy()
            return True
        return super().eventFilter(watched, event)
