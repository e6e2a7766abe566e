"""The key figures of a report, large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import label, restyle

if TYPE_CHECKING:
    from posapp.ui.text.report import KeyFigure


class FigureLabel(QLabel):
    """Letters as large as its role asks, smaller where there is no room; asks for none itself."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("–", parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_figure(self, text: str) -> None:
        """Show this figure."""
        self.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters to suit the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for letters in ("", "tight", "least"):
            restyle(self, "letters", letters)
            if self.sizeHint().width() <= self.width():
                return


class Tile(QFrame):
    """One key figure: its caption, the figure, and what belongs to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self._caption = label("caption")
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._value = FigureLabel("figure")
        self._note = FigureLabel("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(0)
        for part in (self._caption, self._value, self._note):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def told(self) -> str:
        """All of it in one line."""
        return " ".join(filter(None, (self._caption.text(), self._value.text(), self._note.text())))

    def show_figure(self, figure: KeyFigure) -> None:
        """Show a figure; one that asks for care is marked by more than its colour."""
        restyle(self, "tone", "attention" if figure.needs_care else "neutral")
        mark = "⚠ " if figure.needs_care else ""
        self._caption.setText(mark + figure.caption)
        self._value.show_figure(figure.value)
        self._note.show_figure(figure.note)
        self.setAccessibleName(self.told)
