"""What taking a file in would mean: shown before a file by hand, and agreed to or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.file_shape import Scope
from posapp.ui.widgets.labels import as_tip, button, label

if TYPE_CHECKING:
    from posapp.domain.code_file import Preview
    from posapp.ui.text import Words

_SIZE = (880, 560)
_REJECTS_TOLD = 5
_WIDEST_COLUMN = 260


class PreviewDialog(QDialog):
    """To be shown by `open()`; accepted means: take it in.

    Where codes do not come by file it says that the next sync may remove them again.
    """

    def __init__(
        self, preview: Preview, words: Words, parent: QWidget, *, codes_by_file: bool = True
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Preview", "Before taking the file in"))
        self.resize(*_SIZE)
        self.take_button = button(words.translate("Preview", "Take it in"), "main")
        self.back_button = button(words.translate("Preview", "Leave it  Esc"), "second")
        self.back_button.setAccessibleName(words.translate("Preview", "Leave it"))
        self.take_button.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.take_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label("name", preview.name))
        column.addWidget(label("detail", self._what(preview)))
        if preview.missing:
            column.addWidget(label("detail", self._missing(preview)))
        column.addWidget(
            label("caption", words.translate("Preview", "Its columns, and the first rows"))
        )
        self.table = self._table(preview)
        column.addWidget(self.table, 1)
        if preview.rejects:
            column.addWidget(label("detail", self._rejects(preview)))
        if preview.scope is Scope.EARN_REWARD and not codes_by_file:
            column.addWidget(label("detail", words.swept_next()))
        column.addLayout(answers)
        # A stray Enter must take nothing in.
        self.back_button.setDefault(True)
        self.back_button.setFocus()

    def _what(self, preview: Preview) -> str:
        words = self._words
        match preview.scope:
            case Scope.EARN_REWARD:
                what = words.translate("Preview", "Granted codes")
            case Scope.MASTER_REWARD:
                what = words.translate("Preview", "Rewards")
            case Scope.BURN_REWARD:
                what = words.translate("Preview", "Used codes")
            case _:
                assert_never(preview.scope)
        mark = words.translate("Preview", "tab") if preview.separator == "\t" else preview.separator
        return words.translate(
            "Preview", "{what} · columns parted by “{mark}” · letters as {encoding}"
        ).format(what=what, mark=mark, encoding=preview.encoding)

    def _missing(self, preview: Preview) -> str:
        return self._words.translate(
            "Preview",
            "It does not tell: {columns}. If the file calls that otherwise, say so in the"
            " settings.",
        ).format(columns=", ".join(preview.missing))

    def _rejects(self, preview: Preview) -> str:
        words = self._words
        head = (
            words.translate("Preview", "Its only row would be left out:")
            if preview.looked_at == 1
            else words.translate(
                "Preview", "Of the first {n} rows, {bad} would be left out:"
            ).format(n=words.number(preview.looked_at), bad=words.number(len(preview.rejects)))
        )
        line = words.translate("Preview", "line {number}: {why}")
        told = [
            line.format(number=words.number(reject.line), why=words.row_fault(reject))
            for reject in preview.rejects[:_REJECTS_TOLD]
        ]
        if len(preview.rejects) > _REJECTS_TOLD:
            told.append("…")
        return f"{head} {'; '.join(told)}"

    def _table(self, preview: Preview) -> QTableWidget:
        words = self._words
        table = QTableWidget(len(preview.rows) + 1, len(preview.mapping))
        table.setAccessibleName(words.translate("Preview", "The first rows of the file"))
        table.setHorizontalHeaderLabels([name for name, _ours in preview.mapping])
        unused = words.translate("Preview", "not used")
        for at, (_name, ours) in enumerate(preview.mapping):
            item = QTableWidgetItem(f"→ {ours}" if ours else unused)
            font = item.font()
            font.setBold(ours is not None)
            font.setItalic(ours is None)
            item.setFont(font)
            table.setItem(0, at, item)
        for row, cells in enumerate(preview.rows, start=1):
            for at, text in enumerate(cells[: len(preview.mapping)]):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                table.setItem(row, at, item)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        return table

    def showEvent(self, event: QShowEvent) -> None:
        """Columns to suit the letters, which are known by now."""
        super().showEvent(event)
        table = self.table
        table.resizeColumnsToContents()
        for at in range(table.columnCount()):
            table.setColumnWidth(at, min(table.columnWidth(at) + 24, _WIDEST_COLUMN))
