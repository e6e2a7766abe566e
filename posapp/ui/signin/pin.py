"""A PIN by keys or by touch; it is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QWidget

from posapp.domain.people import LONGEST_PIN
from posapp.ui.widgets.digits import digit_of
from posapp.ui.widgets.labels import button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_KEY, _GAP = 60, 12
_ROWS = ("789", "456", "123")
_ZERO = frozenset("0àÀ")  # what the key of 0 types in France and in Belgium without Shift
_BACK = "⌫"
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class PinField(QLineEdit):
    """Takes digits alone, whatever country's number row types them, and shows dots.

    `stepped` says that an arrow asked for the name before (-1) or after (1) the chosen one.
    """

    stepped = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_PIN)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setAccessibleName(words.translate("SignIn", "PIN"))
        self.setPlaceholderText(words.translate("SignIn", "PIN"))
        # A centred field that has the focus, as this one always has, shows no placeholder.
        self.textChanged.connect(self._align)

    def _align(self, text: str) -> None:
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if text else Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows; the rest as any field."""
        step = _STEPS.get(Qt.Key(event.key()))
        digit = digit_typed(event.text())
        if step is not None:
            self.stepped.emit(step)
        elif digit and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.insert(digit)
        else:
            super().keyPressEvent(event)


class PinPad(QFrame):
    """Digits to touch, which go into a field; never takes the focus."""

    def __init__(self, field: QLineEdit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setAccessibleName(words.translate("SignIn", "Digits to touch"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        self.keys: dict[str, QPushButton] = {}
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                grid.addWidget(self._key(digit, digit), row, column)
        grid.addWidget(self._key("0", "0"), 3, 0, 1, 2)
        grid.addWidget(self._key(_BACK, words.translate("SignIn", "Erase the last digit")), 3, 2)

    def _key(self, mark: str, name: str) -> QPushButton:
        made = button(mark, "keypad")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(_KEY, _KEY)
        made.clicked.connect(lambda: self._type(mark))
        self.keys[mark] = made
        return made

    def _type(self, mark: str) -> None:
        if not self._field.isEnabled():
            return
        if mark == _BACK:
            self._field.backspace()
        else:
            self._field.insert(mark)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)


def digit_typed(text: str) -> str:
    """The digit whose key typed this; empty for others."""
    if text in _ZERO and text:
        return "0"
    digit = digit_of(text)
    return "" if digit is None else str(digit)
