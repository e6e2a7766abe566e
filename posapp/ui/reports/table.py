"""A small table of ready texts; a period may have thousands of approvals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posapp.ui.widgets.labels import cell

Index = QModelIndex | QPersistentModelIndex
_MEASURED = 50
_AROUND = 36  # the style's own room at both sides of a cell, and of a head
_INSIDE = 28  # the part of it that a cell's own text lacks
_PAGE = 200


class RowsModel(QAbstractTableModel):
    """Rows of texts, told to the view a page at a time; `numbers` are the columns set right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self._numbers: frozenset[int] = frozenset()
        self._told = 0

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: frozenset[int]
    ) -> None:
        """Replace all."""
        self.beginResetModel()
        self._heads, self._rows, self._numbers = tuple(heads), rows, numbers
        self._told = min(_PAGE, len(rows))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The rows told so far."""
        return 0 if parent.isValid() else self._told

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One a head."""
        return 0 if parent.isValid() else len(self._heads)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more rows than were told."""
        return not parent.isValid() and self._told < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        """Tell the next page."""
        if not self.canFetchMore(parent):
            return
        more = min(_PAGE, len(self._rows) - self._told)
        self.beginInsertRows(QModelIndex(), self._told, self._told + more - 1)
        self._told += more
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A text, the whole of it as its tip, and its side."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell(self._rows[index.row()][index.column()], role)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_number = column in self._numbers
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowsTable(QTableView):
    """Shows a `RowsModel`: whole rows, arrows move, Tab leaves.

    `wide` is the elastic column: what is too long for it takes more lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._wide = 0
        self._height = 0
        heads.sectionResized.connect(self._resized)
        self.rows.rowsInserted.connect(lambda _parent, first, last: self._fit(first, last))

    def show_rows(
        self,
        name: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        numbers: frozenset[int],
        wide: int = 0,
    ) -> None:
        """Show these rows under these heads; `name` is what a screen reader says of them."""
        self.setAccessibleName(name)
        self._wide = wide
        self.rows.show_rows(heads, rows, numbers)
        metrics = self.fontMetrics()
        self._height = metrics.height() + 14
        self.verticalHeader().setDefaultSectionSize(self._height)
        header = self.horizontalHeader()
        for column in range(len(heads)):
            mode = (
                QHeaderView.ResizeMode.Stretch if column == wide else (QHeaderView.ResizeMode.Fixed)
            )
            header.setSectionResizeMode(column, mode)
            texts = [row[column] for row in rows[:_MEASURED]]
            widest = max([0, *(metrics.horizontalAdvance(text) for text in texts)])
            head = header.fontMetrics().horizontalAdvance(heads[column])
            self.setColumnWidth(column, max(widest, head) + _AROUND)
        self._fit(0, self.rows.rowCount() - 1)

    def _resized(self, column: int, _before: int, _now: int) -> None:
        if column == self._wide:
            self._fit(0, self.rows.rowCount() - 1)

    def _fit(self, first: int, last: int) -> None:
        """Give rows the height of the lines that their elastic column takes."""
        metrics = self.fontMetrics()
        room = self.columnWidth(self._wide) - _INSIDE
        wraps = Qt.TextFlag.TextWordWrap
        for row in range(first, last + 1):
            text = str(self.rows.data(self.rows.index(row, self._wide)))
            height = self._height
            if metrics.horizontalAdvance(text) > room:
                lines = metrics.boundingRect(0, 0, max(room, 1), 10_000, wraps, text)
                height += lines.height() - metrics.height()
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
