"""The journal's lines as a table that fetches a page at a time as it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posapp.ui.widgets.labels import cell

if TYPE_CHECKING:
    from posapp.domain.journal import JournalRow
    from posapp.ui.text import Words

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    CODE = 3
    TICKET = 4
    DETAIL = 5


class JournalModel(QAbstractTableModel):
    """Rows are made into words only as they are shown; `more_wanted` asks for the next page."""

    more_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[JournalRow] = []
        self._has_more = False
        self._heads = {
            Column.WHEN: words.translate("Journal", "When"),
            Column.WHO: words.translate("Journal", "Who"),
            Column.WHAT: words.translate("Journal", "What"),
            Column.CODE: words.translate("Journal", "Code"),
            Column.TICKET: words.translate("Journal", "Ticket"),
            Column.DETAIL: words.translate("Journal", "Details"),
        }

    def show_rows(self, rows: Sequence[JournalRow], *, has_more: bool) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = has_more
        self.endResetModel()

    def add_rows(self, rows: Sequence[JournalRow], *, has_more: bool) -> None:
        """Append the next page."""
        self._has_more = has_more
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def row_at(self, at: int) -> JournalRow | None:
        """The row shown at a place; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a line, of those fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a page is left."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page, once."""
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell(self._text(row, Column(index.column())), role)
        return None

    def _text(self, row: JournalRow, column: Column) -> str:
        words = self._words
        line = row.line
        match column:
            case Column.WHEN:
                return words.short_dated(f"{words.date(line.at)} {words.time(line.at)}")
            case Column.WHO:
                return words.journal_who(row)
            case Column.WHAT:
                return words.journal_fact(line.fact)
            case Column.CODE:
                return words.journal_code(line.detail)
            case Column.TICKET:
                return row.ref or str(line.detail.get("ref") or "")
            case Column.DETAIL:
                return words.journal_detail(row)


class JournalTable(QTableView):
    """Shows a `JournalModel`: whole rows, arrows move, Enter opens, Tab leaves."""

    opened = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = JournalModel(words, self)
        self.setModel(self.lines)
        self.setAccessibleName(words.translate("Journal", "Lines of the journal, newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows = self.verticalHeader()
        rows.hide()
        # One height for all: measuring each of thousands of rows is what makes tables slow.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(Column.DETAIL, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.fit()

    @property
    def chosen(self) -> JournalRow | None:
        """The row the cursor is on."""
        return self.lines.row_at(self.currentIndex().row())

    def showEvent(self, event: QShowEvent) -> None:
        """The letters are known by now."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Rows and columns to suit the letters."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 18)
        letter = metrics.averageCharWidth()
        room = max(self.viewport().width(), 600)
        widths = {
            Column.WHEN: metrics.horizontalAdvance("00/00/00 00:00 ") + 24,
            Column.WHO: min(letter * 15, room // 7),
            Column.WHAT: min(letter * 30, room // 4),
            Column.CODE: metrics.horizontalAdvance("…00000") + 24,
            Column.TICKET: min(letter * 11, room // 9),
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
