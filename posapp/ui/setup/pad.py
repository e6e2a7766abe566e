"""Letters, digits and the marks of addresses and keys to touch, inside the wizard's window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QPushButton, QWidget

from posapp.ui.widgets.labels import button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_KEY, _GAP = 56, 12
_ROWS = {
    "fr": ("1234567890-", "azertyuiop@", "qsdfghjklm.", "wxcvbn':/_+"),
    "": ("1234567890-", "qwertyuiop@", "asdfghjkl'.", "zxcvbnm:/_+"),
}
_SHIFT, _SPACE, _BACK = "⇧", " ", "⌫"


class SetupPad(QFrame):
    """Types into the page's field in focus, or the last one that was; never takes the focus."""

    def __init__(self, words: Words, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("keypad")
        self.setAccessibleName(words.translate("Keypad", "Keys to touch"))
        self._page = page
        self._last: QLineEdit | None = None
        self._is_large = False
        self.keys: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        grid.setSpacing(_GAP)
        rows = _ROWS.get(words.language, _ROWS[""])
        for row, marks in enumerate(rows):
            for column, mark in enumerate(marks):
                grid.addWidget(self._key(mark, mark), row, column)
        acts = (
            (_BACK, words.translate("Keypad", "Erase the last mark")),
            (_SHIFT, words.translate("Setup", "Capitals")),
            (_SPACE, words.translate("Keypad", "Space")),
        )
        for row, (mark, name) in enumerate(acts):
            grid.addWidget(self._key(mark, name), row, len(rows[0]))
        self.keys[_SPACE].setText("␣")
        self.keys[_SHIFT].setCheckable(True)
        self.hide()

    def look(self, focused: QWidget | None) -> None:
        """The focus moved."""
        if isinstance(focused, QLineEdit) and self._page.isAncestorOf(focused):
            self._last = focused

    def _field(self) -> QLineEdit | None:
        last = self._last
        if last is not None and last.isVisible() and last.isEnabled():
            return last
        fields = self._page.findChildren(QLineEdit)
        return next((one for one in fields if one.isVisible() and one.isEnabled()), None)

    def _type(self, mark: str) -> None:
        if mark == _SHIFT:
            self._is_large = not self._is_large
            for one, made in self.keys.items():
                if one.isalpha():
                    made.setText(one.upper() if self._is_large else one)
            return
        field = self._field()
        if field is None:
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        key = Qt.Key.Key_Backspace if mark == _BACK else Qt.Key.Key_unknown
        text = "" if mark == _BACK else mark.upper() if self._is_large else mark
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(field, event)

    def _key(self, mark: str, name: str) -> QPushButton:
        made = button(mark, "keypad")
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setFixedHeight(_KEY)
        made.setMinimumWidth(_KEY)
        made.clicked.connect(partial(self._type, mark))
        self.keys[mark] = made
        return made
