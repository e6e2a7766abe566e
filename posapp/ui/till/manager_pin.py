"""Which manager approves, and that manager's PIN: a part of the approval's dialog."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from posapp.ui.signin.pin import PinField
from posapp.ui.widgets.labels import button, label, restyle

if TYPE_CHECKING:
    from posapp.ui.text import Words

_GAP = 12
_COLUMNS = 3


class ManagerPin(QWidget):
    """One manager is chosen at any time; arrows in the PIN choose another."""

    edited = Signal()

    def __init__(self, managers: Sequence[str], words: Words) -> None:
        super().__init__()
        self._words = words
        self.name = managers[0] if managers else ""
        self.buttons: dict[str, QPushButton] = {}
        self.pin = PinField(words)
        self.pin.textEdited.connect(lambda _text: self.edited.emit())
        self.pin.stepped.connect(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label("caption", words.translate("Approval", "Manager")))
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for at, name in enumerate(managers):
            made = button(name.replace("&", "&&"), "choice")
            made.clicked.connect(partial(self.choose, name))
            grid.addWidget(made, at // _COLUMNS, at % _COLUMNS)
            self.buttons[name] = made
        column.addLayout(grid)
        caption = label("caption", words.translate("SignIn", "PIN"))
        caption.setBuddy(self.pin)
        column.addSpacing(6)
        column.addWidget(caption)
        column.addWidget(self.pin)
        self._show()

    def choose(self, name: str) -> None:
        """This manager approves; the keyboard is on the PIN."""
        if name != self.name:
            self.name = name
            self.pin.clear()
            self._show()
            self.edited.emit()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        names = list(self.buttons)
        if self.name in names:
            self.choose(names[(names.index(self.name) + by) % len(names)])

    def _show(self) -> None:
        for name, made in self.buttons.items():
            restyle(made, "current", name == self.name)
            made.setAccessibleName(f"✓ {name}" if name == self.name else name)
