"""The question from which day to which."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.text import Words

_WIDTH = 460
_TARGET = 64
_INSET = 10  # the sheet's padding does not reach the line inside


class DaysDialog(QDialog):
    """To be shown by `open()`; `first` and `last` are read when it was accepted."""

    def __init__(self, first: date, last: date, today: date, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = words.translate("Report", "From which day to which?")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        grid = QGridLayout()
        grid.setSpacing(12)
        self._days: list[QDateEdit] = []
        for row, (text, day) in enumerate(
            (
                (words.translate("Report", "From"), first),
                (words.translate("Report", "To"), last),
            )
        ):
            field = QDateEdit(QDate(day.year, day.month, day.day))
            field.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
            field.setLocale(words.locale)
            field.setDisplayFormat("dd/MM/yyyy")
            field.setMaximumDate(QDate(today.year, today.month, today.day))
            field.setAccessibleName(text)
            if (line := field.lineEdit()) is not None:
                line.setTextMargins(_INSET, 0, _INSET, 0)
            earlier = button("−", "digits")
            earlier.setAccessibleName(words.translate("Report", "A day earlier"))
            later = button("+", "digits")
            later.setAccessibleName(words.translate("Report", "A day later"))
            for made, step in ((earlier, -1), (later, 1)):
                made.setAutoRepeat(True)
                made.setMinimumWidth(_TARGET)
                made.clicked.connect(partial(_step, field, step))
            grid.addWidget(label("caption", text), row, 0)
            grid.addWidget(earlier, row, 1)
            grid.addWidget(field, row, 2)
            grid.addWidget(later, row, 3)
            self._days.append(field)
        grid.setColumnStretch(2, 1)
        self.show_button = button(words.translate("Report", "Show"), "second")
        self.leave_button = button(words.translate("Report", "Close  Esc"), "second")
        self.show_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
        row_of = QHBoxLayout()
        row_of.setSpacing(12)
        row_of.addWidget(self.leave_button, 1)
        row_of.addWidget(self.show_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(18)
        column.addWidget(label("name", title))
        column.addLayout(grid)
        column.addLayout(row_of)
        self.show_button.setDefault(True)
        self._days[0].setFocus()

    @property
    def first(self) -> date:
        """The first day."""
        return _day(self._days[0])

    @property
    def last(self) -> date:
        """The last day, included."""
        return _day(self._days[1])

    def choose(self, first: date, last: date) -> None:
        """Set both days."""
        for field, day in zip(self._days, (first, last), strict=True):
            field.setDate(QDate(day.year, day.month, day.day))


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _step(field: QDateEdit, days: int) -> None:
    field.setDate(min(field.date().addDays(days), field.maximumDate()))
