"""The whole story of one voucher's use, or of one sale: its lines, oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from posapp.ui.journal.model import Column, JournalTable
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.journal import JournalRow
    from posapp.ui.text import Words

_MARGIN = 60


class StoryDialog(QDialog):
    """To be shown by `open()`."""

    def __init__(
        self, rows: Sequence[JournalRow], chosen: JournalRow, words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        is_voucher = chosen.line.burn_id is not None
        title = (
            words.translate("Journal", "The story of this voucher")
            if is_voucher
            else words.translate("Journal", "The story of this sale")
        )
        self.setWindowTitle(title)
        self.resize(min(1400, parent.width() - _MARGIN), min(720, parent.height() - 2 * _MARGIN))
        about = ""
        if rows and is_voucher:
            first = rows[0]
            code = str(first.line.detail.get("code", ""))
            worth = "" if first.value is None else words.money(first.value)
            about = " · ".join(
                part for part in (code, first.reward_called, worth, first.ref) if part
            )
        elif rows:
            about = next((row.ref for row in rows if row.ref), "")
        self.table = JournalTable(words)
        self.table.lines.show_rows(rows, has_more=False)
        self.table.setColumnHidden(Column.TICKET, True)  # it is said above
        self.table.setColumnHidden(Column.CODE, is_voucher)
        self.close_button = button(words.translate("Journal", "Close  Esc"), "second")
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("name", title))
        self.about = label("detail", about)
        column.addWidget(self.about)
        if not about:
            self.about.hide()
        column.addWidget(self.table, 1)
        column.addWidget(self.close_button)
        self.table.setFocus()
        if rows:
            self.table.selectRow(0)
