"""How the rewards' codes hold out, as a table that takes thousands of them without a stutter."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posapp.domain.code_file import StockLevel
from posapp.ui.text import Words
from posapp.ui.theme import Tone, ground_of

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    LEFT = 1
    ALERT = 2
    DAYS = 3
    USABLE = 4
    SYNCED = 5


class LevelsModel(QAbstractTableModel):
    """Rows are made into words only as they are shown. Low ones come first."""

    def __init__(self, words: Words, shown_in: QWidget) -> None:
        super().__init__(shown_in)
        self._shown_in = shown_in
        self._words = words
        self._levels: tuple[StockLevel, ...] = ()
        self._heads = {
            Column.NAME: words.translate("Levels", "Reward"),
            Column.LEFT: words.translate("Levels", "Left"),
            Column.ALERT: words.translate("Levels", "Warn at"),
            Column.DAYS: words.translate("Levels", "Lasts"),
            Column.USABLE: words.translate("Levels", "Usable"),
            Column.SYNCED: words.translate("Levels", "Synced"),
        }

    def show_levels(self, levels: Sequence[StockLevel]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._levels = tuple(sorted(levels, key=_urgency))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a reward."""
        return 0 if parent.isValid() else len(self._levels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words, its side, and the ground of a reward that is low."""
        level = self._levels[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(level, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.NAME:
            return level.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if column in {Column.LEFT, Column.ALERT, Column.USABLE}:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if level.is_low:
            ground = ground_of(self._shown_in, Tone.ATTENTION)
            if role == Qt.ItemDataRole.BackgroundRole:
                return QBrush(QColor(ground.back))
            if role == Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(ground.text))
        return None

    def _text(self, level: StockLevel, column: Column) -> str:
        words = self._words
        match column:
            case Column.NAME:
                # The mark too: the class is told by more than its colour.
                return f"⚠ {level.name}" if level.is_low else level.name
            case Column.LEFT:
                return words.number(level.left) if level.left is not None else "–"
            case Column.ALERT:
                return words.number(level.alert) if level.alert is not None else "–"
            case Column.DAYS:
                return words.days_left(level.days_left) if level.days_left is not None else "–"
            case Column.USABLE:
                return words.number(level.usable)
            case Column.SYNCED:
                return words.age(level.synced_at) if level.synced_at is not None else "–"


class LevelsTable(QTableView):
    """Shows a `LevelsModel`: whole rows, arrows move, Tab leaves."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels = LevelsModel(words, self)
        self.setModel(self.levels)
        self.setAccessibleName(words.translate("Levels", "How the codes of the rewards hold out"))
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
        heads.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.fit()

    def fit(self) -> None:
        """Rows and columns to suit the letters."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 18)
        heads = self.horizontalHeader()
        model = self.levels
        for column in list(Column)[1:]:
            head = str(model.headerData(column, Qt.Orientation.Horizontal))
            shown = [
                str(model.data(model.index(row, column)))
                for row in range(min(50, model.rowCount()))
            ]
            widest = max(heads.fontMetrics().horizontalAdvance(head), 0)
            widest = max([widest, *(metrics.horizontalAdvance(text) for text in shown)])
            self.setColumnWidth(column, widest + 32)


def _urgency(level: StockLevel) -> tuple[bool, float, str]:
    return (not level.is_low, level.days_left if level.days_left is not None else 1e9, level.name)
