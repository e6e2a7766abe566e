"""The codes of one reward as a table that fetches more as somebody looks further."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from posapp.ui.widgets.labels import cell

if TYPE_CHECKING:
    from posapp.domain.life import CodeRow
    from posapp.ui.text import Words

Index = QModelIndex | QPersistentModelIndex


class CodeColumn(IntEnum):
    """The columns, in their order."""

    CODE = 0
    STATUS = 1
    GRANTED = 2
    UNTIL = 3
    USED = 4
    CARD = 5


class CodesModel(QAbstractTableModel):
    """Holds what was fetched so far; `wanted` asks for more."""

    wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[CodeRow] = []
        self._more = False
        self._heads = {
            CodeColumn.CODE: words.translate("Levels", "Code"),
            CodeColumn.STATUS: words.translate("Levels", "Status"),
            CodeColumn.GRANTED: words.translate("Levels", "Granted"),
            CodeColumn.UNTIL: words.translate("Levels", "Valid until"),
            CodeColumn.USED: words.translate("Levels", "Used"),
            CodeColumn.CARD: words.translate("Levels", "Card"),
        }

    def begin(self) -> None:
        """Forget all rows: others are looked for."""
        self.beginResetModel()
        self._rows, self._more = [], False
        self.endResetModel()

    def add(self, rows: Sequence[CodeRow], *, more: bool) -> None:
        """Add what was found; `more` where somebody may ask for others."""
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Those fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `CodeColumn`."""
        return 0 if parent.isValid() else len(CodeColumn)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether others may follow."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they come when they come."""
        if self._more and not parent.isValid():
            self._more = False
            self.wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[CodeColumn(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words; no code is whole."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return cell(self._cell(self._rows[index.row()], CodeColumn(index.column())), role)

    def _cell(self, row: CodeRow, column: CodeColumn) -> str:
        match column:
            case CodeColumn.CODE:
                return row.masked
            case CodeColumn.STATUS:
                return self._words.voucher_status(row.status, row.status_text)
            case CodeColumn.GRANTED:
                return self._words.code_dates(row)[0]
            case CodeColumn.UNTIL:
                return self._words.code_dates(row)[1]
            case CodeColumn.USED:
                return self._words.code_dates(row)[2]
            case CodeColumn.CARD:
                return row.card or "–"
