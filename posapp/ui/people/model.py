"""Who works here, as rows of a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from posapp.ui.widgets.labels import cell

if TYPE_CHECKING:
    from posapp.domain.people import Known
    from posapp.ui.text import Words

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The table's columns."""

    NAME = 0
    ROLE = 1
    SINCE = 2
    STATE = 3


class PeopleModel(QAbstractTableModel):
    """Those who work here first, by name; those who left stay listed: the journal names them."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[Known] = ()
        self._now: datetime | None = None
        self._heads = {
            Column.NAME: words.translate("Staff", "Name"),
            Column.ROLE: words.translate("Staff", "Role"),
            Column.SINCE: words.translate("Staff", "Since"),
            Column.STATE: words.translate("Staff", "State"),
        }

    def show_people(self, people: Sequence[Known], now: datetime) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = sorted(people, key=lambda one: one.person.left_at is not None)
        self._now = now
        self.endResetModel()

    def known(self, row: int) -> Known | None:
        """Who stands in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, name: str) -> int:
        """Where somebody stands; -1 where they are not listed."""
        names = [known.person.name for known in self._rows]
        return names.index(name) if name in names else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a person."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._heads[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return cell(self._cell(self._rows[index.row()], Column(index.column())), role)

    def _cell(self, known: Known, column: Column) -> str:
        words, person = self._words, known.person
        match column:
            case Column.NAME:
                return person.name
            case Column.ROLE:
                return words.role(person.role)
            case Column.SINCE:
                return words.date(person.created_at)
            case Column.STATE:
                return self._state(known)

    def _state(self, known: Known) -> str:
        words = self._words
        if known.person.left_at is not None:
            return words.translate("Staff", "left on {date}").format(
                date=words.date(known.person.left_at)
            )
        waits = known.tries.wait_left(self._now) if self._now is not None else None
        if waits:
            seconds = math.ceil(waits.total_seconds())
            return words.translate("Staff", "must wait {wait}: wrong PINs").format(
                wait=words.wait(seconds)
            )
        return words.translate("Staff", "works here")
