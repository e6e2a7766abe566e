"""Digits to touch, for an amount, a ticket number or a code; a scan while it is open is a scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QWidget

from posapp.ui.till.screen import Place
from posapp.ui.widgets.labels import button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_KEY, _GAP, _EDGE = 60, 12, 12
_ROWS = ("789", "456", "123")


class Keypad(QFrame):
    """Lies over the till beside the fields and never takes the focus: keys and scans go on.

    `typed` carries the marks of a key, `done` the place that was typed into.
    """

    typed = Signal(str)
    erased = Signal()
    done = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keypad")
        self.setAccessibleName(words.translate("Sale", "Keypad"))
        self.place = Place.AMOUNT
        self._over = parent
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._grid.setSpacing(_GAP)
        self.keys: dict[str, QPushButton] = {}
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                self._put(self._key(digit, digit), row, column)
        self._mark = self._key(",", words.locale.decimalPoint())
        for column, key in enumerate((self._mark, self._key("0", "0"), self._key("00", "00"))):
            self._put(key, 3, column)
        back = self._made("⌫", words.translate("Sale", "Erase the last mark"))
        back.clicked.connect(self.erased)
        self._put(back, 4, 0)
        self.keys["⌫"] = back
        self.done_button = self._made(
            words.translate("Sale", "Done"), words.translate("Sale", "Done: close the keypad")
        )
        self.done_button.clicked.connect(lambda: self.done.emit(self.place))
        self._grid.addWidget(self.done_button, 4, 1, 1, 2)
        self.hide()

    def open_for(self, place: Place, field: QLineEdit) -> None:
        """Open beside the field: what comes off and what is left stay in sight."""
        self.place = place
        self._mark.setEnabled(place is Place.AMOUNT)
        self.adjustSize()
        corner = field.mapTo(self._over, QPoint(-self.width() - _GAP, 0))
        # As low as it goes: the verdict's word and reason stay readable above it.
        self.move(max(0, corner.x()), max(0, self._over.height() - self.height() - _GAP))
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Close."""
        self.hide()

    def _key(self, name: str, shown: str) -> QPushButton:
        made = self._made(shown, shown)
        made.clicked.connect(lambda: self.typed.emit(shown))
        self.keys[name] = made
        return made

    def _made(self, shown: str, name: str) -> QPushButton:
        made = button(shown, "keypad")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(_KEY, _KEY)
        return made

    def _put(self, key: QPushButton, row: int, column: int) -> None:
        self._grid.addWidget(key, row, column)
