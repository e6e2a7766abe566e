"""A hundred thousand used vouchers as a table's model: rows are read as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from posapp.domain.queue import GROUP_OF, Group, QueueLine, QueueListing
from posapp.ui.theme import Tone, ground_of
from posapp.ui.widgets.labels import cell

if TYPE_CHECKING:
    from posapp.domain.burn import BurnState
    from posapp.ui.text import Words

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], Sequence[QueueLine]]

PAGE: Final = 200  # rows read at once, and shown more at once while scrolling
_KEPT: Final = 40  # pages; more than anybody looks at, and a few megabytes

ICONS: Final = {
    Group.REJECTED: "✖",
    Group.UNCLEAR: "?",
    Group.SENDING: "⇄",
    Group.WAITING: "…",
    Group.DONE: "✔",
    Group.HELD: "‖",
}
_TONES: Final = {Group.REJECTED: Tone.BAD, Group.UNCLEAR: Tone.ATTENTION}


class Column(IntEnum):
    """The columns, in their order."""

    STATE = 0
    REASON = 1
    REWARD = 2
    CODE = 3
    WORTH = 4
    TICKET = 5
    CASHIER = 6
    AGE = 7
    TRIES = 8


_RIGHT: Final = frozenset({Column.WORTH, Column.TRIES})


class QueueModel(QAbstractTableModel):
    """Knows the order of all rows at once and reads a page of them where one is painted."""

    def __init__(self, read: Read, words: Words, shown_in: QWidget) -> None:
        super().__init__(shown_in)
        self._read = read
        self._words = words
        self._shown_in = shown_in
        self._numbers: Sequence[int] = ()
        self._states: Sequence[BurnState] = ()
        self._shown = 0
        self._pages: OrderedDict[int, Sequence[QueueLine]] = OrderedDict()
        self._heads = {
            Column.STATE: words.translate("Queue", "State"),
            Column.REASON: words.translate("Queue", "Why"),
            Column.REWARD: words.translate("Queue", "Reward"),
            Column.CODE: words.translate("Queue", "Code"),
            Column.WORTH: words.translate("Queue", "Worth"),
            Column.TICKET: words.translate("Queue", "Ticket"),
            Column.CASHIER: words.translate("Queue", "Cashier"),
            Column.AGE: words.translate("Queue", "Age"),
            Column.TRIES: words.translate("Queue", "Tries"),
        }

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of all rows, those not shown yet too."""
        return self._numbers

    @property
    def states(self) -> Sequence[BurnState]:
        """The states of all rows, as of the last reading of the order."""
        return self._states

    def show_listing(self, listing: QueueListing) -> bool:
        """Show what was found; True where the order is another, so that all rows are new."""
        same = self._numbers == listing.numbers
        self._pages.clear()
        if same:
            self._states = listing.states
            if self._shown:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(self._shown - 1, len(Column) - 1)
                )
            return False
        self.beginResetModel()
        self._numbers, self._states = listing.numbers, listing.states
        self._shown = min(len(self._numbers), max(PAGE, self._shown))
        self.endResetModel()
        return True

    def show_all(self) -> None:
        """Let every row be selected; they are still read only where one is painted."""
        self._show(len(self._numbers))

    def grow_older(self, first: int, last: int) -> None:
        """Tell the ages of these rows anew."""
        if 0 <= first <= last < self._shown:
            self.dataChanged.emit(self.index(first, Column.AGE), self.index(last, Column.AGE))

    def line(self, row: int) -> QueueLine | None:
        """One row; None where the ledger has it no longer."""
        page, at = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            lines = self._read(self._numbers[page * PAGE : (page + 1) * PAGE])
            self._pages[page] = lines
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        return lines[at] if at < len(lines) else None

    def canFetchMore(self, parent: Index) -> bool:
        """True while there are rows that nobody has scrolled to."""
        return not parent.isValid() and self._shown < len(self._numbers)

    def fetchMore(self, parent: Index) -> None:
        """Show one page more."""
        if not parent.isValid():
            self._show(min(len(self._numbers), self._shown + PAGE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The rows shown so far."""
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name, on its side."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words, its side, and the ground of what a manager must look at."""
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            line = self.line(index.row())
            return "" if line is None else cell(self.text(line, column), role)
        if column is not Column.STATE:
            return None
        if role in {Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole}:
            line = self.line(index.row())
            group = GROUP_OF.get(line.burn.state) if line is not None else None
            tone = _TONES.get(group) if group is not None else None
            if tone is None:
                return None
            ground = ground_of(self._shown_in, tone)
            is_back = role == Qt.ItemDataRole.BackgroundRole
            return QBrush(QColor(ground.back if is_back else ground.text))
        return None

    def text(self, line: QueueLine, column: Column) -> str:
        """A cell in words."""
        words, burn = self._words, line.burn
        match column:
            case Column.STATE:
                # The mark too: the state is told by more than its colour.
                icon = ICONS.get(GROUP_OF.get(burn.state, Group.DONE), "")
                return f"{icon} {words.burn_state(burn.state)}"
            case Column.REASON:
                return words.burn_reason(burn)
            case Column.REWARD:
                return burn.reward_name or burn.reward_id or "–"
            case Column.CODE:
                return burn.code.masked
            case Column.WORTH:
                return words.money(burn.value) if burn.value is not None else "–"
            case Column.TICKET:
                return line.ref or "–"
            case Column.CASHIER:
                return line.cashier or "–"
            case Column.AGE:
                return words.age(line.since)
            case Column.TRIES:
                return words.number(burn.attempts)

    def _show(self, count: int) -> None:
        if count > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, count - 1)
            self._shown = count
            self.endInsertRows()


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
