"""Letters and digits to touch, for a dialog's fields where a till has no keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
)

from posapp.ui.widgets.labels import button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_KEY, _GAP = 56, 12
_COLUMNS = 11
_LETTERS = {"fr": ("AZERTYUIOP@", "QSDFGHJKLM.", "WXCVBN-'+")}
_USUAL = ("QWERTYUIOP@", "ASDFGHJKL-.", "ZXCVBNM'+")
_DIGITS = "1234567890"
_SPACE, _BACK = " ", "⌫"


class LetterPad(QFrame):
    """Stands under a dialog and types into its field in focus; never takes the focus itself."""

    def __init__(self, words: Words, dialog: QDialog) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        super().__init__(dialog, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("keypad")
        self.setAccessibleName(words.translate("Keypad", "Keys to touch"))
        self._dialog = dialog
        self._last: QLineEdit | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        grid.setSpacing(_GAP)
        self.keys: dict[str, QPushButton] = {}
        for row, marks in enumerate((_DIGITS, *_LETTERS.get(words.language, _USUAL))):
            for column, mark in enumerate(marks):
                grid.addWidget(self._key(mark, mark, mark), row, column)
        back = self._key(_BACK, _BACK, words.translate("Keypad", "Erase the last mark"))
        grid.addWidget(back, 0, _COLUMNS - 1)
        last_row = _LETTERS.get(words.language, _USUAL)[-1]
        space = self._key(_SPACE, "␣", words.translate("Keypad", "Space"))
        grid.addWidget(space, 3, len(last_row), 1, _COLUMNS - len(last_row))
        self.hide()

    def toggle(self) -> None:
        """Open below the dialog, which moves up for it, or close."""
        if self.isVisible():
            self.hide()
            return
        self._field()
        self.adjustSize()
        screen = self._dialog.screen().availableGeometry()
        self._dialog.move(self._dialog.x(), screen.top())
        self.move(screen.center().x() - self.width() // 2, screen.bottom() - self.height() + 1)
        self.show()

    def _field(self) -> QLineEdit | None:
        """The field in focus, else the last one that was; Qt keeps a dialog's focus widget."""
        focused = self._dialog.focusWidget()
        if isinstance(focused, QLineEdit):
            self._last = focused
        elif self._last is None:
            self._last = next(
                (one for one in self._dialog.findChildren(QLineEdit) if one.isVisible()), None
            )
        return self._last

    def _type(self, mark: str) -> None:
        field = self._field()
        if field is None:
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        key = Qt.Key.Key_Backspace if mark == _BACK else Qt.Key.Key_unknown
        text = "" if mark == _BACK else mark
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(field, event)

    def _key(self, mark: str, shown: str, name: str) -> QPushButton:
        made = button(shown, "keypad")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedHeight(_KEY)
        made.setMinimumWidth(_KEY)
        made.clicked.connect(lambda: self._type(mark))
        self.keys[mark] = made
        return made


def pad_button(words: Words, dialog: QDialog) -> tuple[QPushButton, LetterPad]:
    """A button for a dialog that opens its pad, and the pad; no keyboard is needed then."""
    pad = LetterPad(words, dialog)
    made = button("ABC", "second")
    made.setAccessibleName(words.translate("Keypad", "Open or close the keys to touch"))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAutoDefault(False)
    made.clicked.connect(pad.toggle)
    return made, pad
