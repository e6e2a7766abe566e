"""The end-of-day slip on the screen, with the ways to keep it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.text.slip import LineKind, SlipLine
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

_SIZE = (640, 680)
_ROLES = {
    LineKind.TITLE: "title",
    LineKind.HEAD: "name",
    LineKind.TEXT: "sliptext",
    LineKind.PAIR: "sliptext",
    LineKind.NOTE: "quiet",
}


class SlipDialog(QDialog):
    """To be shown by `open()`; the buttons only say what is wanted."""

    pdf_wanted = Signal()
    table_wanted = Signal()

    def __init__(self, lines: Sequence[SlipLine], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Slip", "End of day"))
        self.resize(_SIZE[0], min(_SIZE[1], max(parent.window().height() - 60, 400)))
        paper = QWidget()
        paper.setObjectName("rows")
        rows = QVBoxLayout(paper)
        rows.setContentsMargins(4, 4, 16, 4)
        rows.setSpacing(6)
        for line in lines:
            rows.addWidget(_row(line))
        rows.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(paper)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(words.translate("Slip", "End of day"))
        self.area.setAccessibleDescription(
            "\n".join(" ".join(filter(None, (line.text, line.value))) for line in lines)
        )
        self.pdf_button = button(words.translate("Slip", "Save as PDF…"), "second")
        self.table_button = button(words.translate("Slip", "Save as table…"), "second")
        self.close_button = button(words.translate("Report", "Close  Esc"), "second")
        self.pdf_button.clicked.connect(self.pdf_wanted)
        self.table_button.clicked.connect(self.table_wanted)
        self.close_button.clicked.connect(self.reject)
        self._note = label("caption")
        self._note.hide()
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made in (self.pdf_button, self.table_button, self.close_button):
            acts.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.area, 1)
        column.addWidget(self._note)
        column.addLayout(acts)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def tell(self, sentence: str, *, is_fault: bool = False) -> None:
        """Say how saving went."""
        restyle(self._note, "role", "fault" if is_fault else "caption")
        show_text(self._note, sentence)

    def allow_export(self, *, allowed: bool) -> None:
        """Let files be saved, or not."""
        for made in (self.pdf_button, self.table_button):
            made.setEnabled(allowed)


def _row(line: SlipLine) -> QWidget:
    if line.kind in {LineKind.YES, LineKind.NO}:
        return _verdict(line)
    text = label(_ROLES[line.kind], line.text)
    if not line.value:
        return text
    row = QWidget()
    value = label(_ROLES[line.kind], line.value, wraps=False)
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    across.addWidget(text, 1)
    across.addWidget(value)
    return row


def _verdict(line: SlipLine) -> QFrame:
    frame = QFrame()
    frame.setObjectName("verdict")
    is_yes = line.kind is LineKind.YES
    frame.setProperty("tone", "good" if is_yes else "attention")
    said = QLabel(("✓ " if is_yes else "⚠ ") + line.text)
    said.setProperty("role", "verdict")
    said.setTextFormat(Qt.TextFormat.PlainText)
    said.setWordWrap(True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(14, 10, 14, 10)
    inside.addWidget(said)
    return frame
