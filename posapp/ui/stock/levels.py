"""How the rewards' codes hold out, as a table that takes thousands of them without a stutter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posapp.ui.stock.rows import SIGNS, Column, RewardRow, Standing, arranged
from posapp.ui.theme import Tone, ground_of
from posapp.ui.widgets.labels import as_tip

if TYPE_CHECKING:
    from posapp.ui.text import Words

Index = QModelIndex | QPersistentModelIndex
_NUMBERS = frozenset({Column.LEFT, Column.ALERT, Column.DAYS, Column.USABLE, Column.FROM})
_WIDEST = 156  # of a column beside the names'; what is longer is cut, and whole in its tip
_ROOM = 38
_ALL_FROM = 1100


class LevelsModel(QAbstractTableModel):
    """Rows are made into words only as they are shown. Low ones come first, until sorted."""

    def __init__(self, words: Words, shown_in: QWidget) -> None:
        super().__init__(shown_in)
        self._shown_in = shown_in
        self._words = words
        self._all: tuple[RewardRow, ...] = ()
        self._rows: Sequence[RewardRow] = ()
        self._text = ""
        self.sorted_by: Column | None = None
        self.descending = False
        self._heads = {
            Column.NAME: words.translate("Levels", "Reward"),
            Column.LEFT: words.translate("Levels", "Left"),
            Column.ALERT: words.translate("Levels", "Warn at"),
            Column.DAYS: words.translate("Levels", "Days left"),
            Column.USABLE: words.translate("Levels", "Usable"),
            Column.FROM: words.translate("Levels", "Min. sale"),
            Column.WHERE: words.translate("Levels", "For"),
            Column.SYNCED: words.translate("Levels", "Synced"),
        }
        self._tips = {
            Column.LEFT: words.translate("Levels", "Codes left to grant, as Splio counts them"),
            Column.ALERT: words.translate("Levels", "Low at this many left"),
            Column.DAYS: words.translate("Levels", "At the pace of the last two weeks"),
            Column.USABLE: words.translate("Levels", "Granted and usable, as this till counts"),
            Column.FROM: words.translate("Levels", "Smallest purchase"),
            Column.WHERE: words.translate("Levels", "Web only; product and channel"),
            Column.SYNCED: words.translate("Levels", "When its codes were last listed whole"),
        }

    def show_rows(self, rows: Sequence[RewardRow]) -> None:
        """Replace all rows; search and order stay."""
        self._all = tuple(rows)
        self._arrange()

    def search(self, text: str) -> None:
        """Show those that have this text in their name or id."""
        if text != self._text:
            self._text = text
            self._arrange()

    def sort_by(self, column: Column) -> None:
        """In the order of a column; once more turns it round, and again gives up on it."""
        if self.sorted_by is not column:
            self.sorted_by, self.descending = column, False
        elif not self.descending:
            self.descending = True
        else:
            self.sorted_by, self.descending = None, False
        self._arrange()

    def row_at(self, row: int) -> RewardRow | None:
        """The reward in a row of the table."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, reward_id: str) -> int:
        """Where a reward stands; -1 where it is not shown."""
        found = (at for at, row in enumerate(self._rows) if row.level.reward_id == reward_id)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a reward."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name, and what it means."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        return self._tips.get(Column(section)) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words, its side, and the ground of a reward that is low."""
        row = self._rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(row.level.name if column is Column.NAME else self._cell(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if column in _NUMBERS:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if row.level.is_low:
            tone = Tone.BAD if row.standing is Standing.OUT else Tone.ATTENTION
            ground = ground_of(self._shown_in, tone)
            if role == Qt.ItemDataRole.BackgroundRole:
                return QBrush(QColor(ground.back))
            if role == Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(ground.text))
        return None

    def cell(self, row: int, column: Column) -> str:
        """A cell in words."""
        return self._cell(self._rows[row], column)

    def _cell(self, row: RewardRow, column: Column) -> str:
        words, level = self._words, row.level
        match column:
            case Column.NAME:
                # The sign too: the class is told by more than its colour.
                return f"{SIGNS[row.standing]} {level.name}"
            case Column.LEFT:
                return words.number(level.left) if level.left is not None else "–"
            case Column.ALERT:
                return words.number(level.alert) if level.alert is not None else "–"
            case Column.DAYS:
                return self._days(level.days_left)
            case Column.USABLE:
                return words.number(level.usable)
            case Column.FROM:
                threshold = row.terms.purchase_threshold
                return words.money(threshold) if threshold is not None else "–"
            case Column.WHERE:
                web = words.translate("Levels", "web only") if row.terms.web_only else ""
                return " · ".join(one for one in (web, row.where) if one) or "–"
            case Column.SYNCED:
                return words.age(level.synced_at) if level.synced_at is not None else "–"

    def _days(self, days: float | None) -> str:
        if days is None:
            return "–"
        return self._words.number(round(days)) if days >= 1 else f"< {self._words.number(1)}"

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = arranged(self._all, self._text, self.sorted_by, descending=self.descending)
        self.endResetModel()


class LevelsTable(QTableView):
    """Shows a `LevelsModel`: whole rows, arrows move, Tab leaves; Space sorts by the column."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels = LevelsModel(words, self)
        self.setModel(self.levels)
        self.setAccessibleName(words.translate("Levels", "How the codes of the rewards hold out"))
        self.setAccessibleDescription(
            words.translate("Levels", "Left and right choose a column, Space sorts by it")
        )
        plain_rows(self)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(lambda at: self.sort_by(Column(at)))
        self.selectionModel().currentRowChanged.connect(lambda _now, _was: self._tell())
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.fit()

    @property
    def selected(self) -> RewardRow | None:
        """The reward that the cursor is on."""
        return self.levels.row_at(self.currentIndex().row())

    def show_rows(self, rows: Sequence[RewardRow]) -> None:
        """Replace all rows; the cursor stays on its reward."""
        self._keeping(lambda: self.levels.show_rows(rows))

    def search(self, text: str) -> None:
        """Show those that have this text in their name or id."""
        self._keeping(lambda: self.levels.search(text))

    def sort_by(self, column: Column) -> None:
        """Sort as `LevelsModel.sort_by` does, and say so in the head."""
        self._keeping(lambda: self.levels.sort_by(column))
        heads, by = self.horizontalHeader(), self.levels.sorted_by
        heads.setSortIndicatorShown(by is not None)
        if by is not None:
            up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
            heads.setSortIndicator(by, down if self.levels.descending else up)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space sorts by the cursor's column, Enter opens the reward."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.sort_by(Column(self.currentIndex().column()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.selected is not None:
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Rows and columns to suit the letters."""
        metrics = self.fontMetrics()
        self._letters = metrics.height()
        self.verticalHeader().setDefaultSectionSize(self._letters + 18)
        heads = self.horizontalHeader()
        model = self.levels
        for column in list(Column)[1:]:
            head = str(model.headerData(column, Qt.Orientation.Horizontal))
            # Many cells say the same: each text is measured once.
            shown = {model.cell(row, column) for row in range(min(50, model.rowCount()))}
            widest = max(heads.fontMetrics().horizontalAdvance(head), 0)
            widest = max([widest, *(metrics.horizontalAdvance(text) for text in shown)])
            self.setColumnWidth(column, min(widest + _ROOM, _WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the names go first: the details tell where a reward may be used."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.WHERE, self.viewport().width() < _ALL_FROM)

    def fit_letters(self) -> None:
        """`fit`, where the letters have another size since."""
        if self.fontMetrics().height() != self._letters:
            self.fit()

    def _keeping(self, change: Callable[[], None]) -> None:
        kept, column = self.selected, max(self.currentIndex().column(), 0)
        change()
        row = self.levels.row_of(kept.level.reward_id) if kept is not None else -1
        if row < 0 and self.levels.rowCount():
            row = 0
        if row >= 0:
            self.setCurrentIndex(self.levels.index(row, column))
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.selected)


def plain_rows(table: QTableView) -> None:
    """Whole rows of one height, for the eye and the keyboard: arrows move, Tab leaves."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    rows = table.verticalHeader()
    rows.hide()
    # One height for all: measuring each of thousands of rows is what makes tables slow.
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
