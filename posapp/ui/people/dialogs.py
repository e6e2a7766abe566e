"""The dialogs of the page of people: somebody new, and another PIN. Keys or touch alone do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from posapp.domain.people import LONGEST_NAME, Role
from posapp.ui.signin.pin import PinField
from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_WIDTH = 560
_GAP = 12

Told = Callable[[str], None]
Save = Callable[[str, Role, str, Told], None]
"""Takes name, role and PIN; tells later what is wrong, in a sentence, or nothing at all."""


class PersonDialog(QDialog):
    """To be shown by `open()`. It closes by itself once all was taken.

    Of somebody who is known already (`name`) only a new PIN is asked. Enter goes on to what is
    still empty, and then saves.
    """

    def __init__(
        self,
        words: Words,
        save: Save,
        parent: QWidget,
        *,
        name: str = "",
        is_first: bool = False,
        shortest: int = 4,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._save = save
        self._known = name
        self.role = Role.MANAGER if is_first else Role.CASHIER
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        title = (
            words.translate("Staff", "New PIN for {name}").format(name=name)
            if name
            else words.translate("Staff", "The first manager")
            if is_first
            else words.translate("Staff", "Somebody new")
        )
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(words.translate("Staff", "Name"))
        self.name.setPlaceholderText(self.name.accessibleName())
        self.name.textEdited.connect(lambda _text: self._forgive())
        self.roles: dict[Role, QPushButton] = {}
        self.pin, self.again = PinField(words), PinField(words)
        self.again.setAccessibleName(words.translate("Staff", "PIN once more"))
        self.again.setPlaceholderText(self.again.accessibleName())
        for field in (self.pin, self.again):
            field.textEdited.connect(lambda _text: self._forgive())
        self._fault = label("fault")
        self._fault.hide()
        self.save_button = button(words.translate("Staff", "Save"), "main")
        self.back_button = button(words.translate("SignIn", "Go back  Esc"), "second")
        pad, self.pad = pad_button(words, self)
        self.save_button.clicked.connect(self._try)
        self.back_button.clicked.connect(self.reject)
        self.save_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(_GAP)
        column.addWidget(label("name", title))
        if not name:
            column.addWidget(self.name)
            if not is_first:
                column.addLayout(self._roles())
        column.addWidget(
            label(
                "quiet",
                words.translate(
                    "Staff",
                    "The PIN: {shortest} digits or more, known to this person alone; no run such"
                    " as 1234.",
                ).format(shortest=shortest),
            )
        )
        column.addWidget(self.pin)
        column.addWidget(self.again)
        column.addWidget(self._fault)
        answers = QHBoxLayout()
        answers.setSpacing(_GAP)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(pad)
        answers.addWidget(self.save_button, 1)
        column.addLayout(answers)
        (self.pin if name else self.name).setFocus()

    def choose(self, role: Role) -> None:
        """What somebody new is."""
        self.role = role
        for one, made in self.roles.items():
            restyle(made, "current", one is role)
            said = self._words.role(one)
            made.setAccessibleName(f"✓ {said}" if one is role else said)

    def _roles(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for role in (Role.CASHIER, Role.MANAGER):
            made = button(self._words.role(role), "choice")
            made.clicked.connect(partial(self._chosen, role))
            self.roles[role] = made
            line.addWidget(made, 1)
        self.choose(self.role)
        return line

    def _chosen(self, role: Role) -> None:
        self.choose(role)
        (self.pin if self.name.text() else self.name).setFocus()

    def _forgive(self) -> None:
        show_text(self._fault, "")
        for field in (self.name, self.pin, self.again):
            restyle(field, "fault", value=False)

    def _try(self) -> None:
        self._forgive()
        fields: list[QLineEdit] = [self.pin, self.again]
        if not self._known:
            fields.insert(0, self.name)
        empty = next((field for field in fields if not field.text().strip()), None)
        if empty is not None:
            empty.setFocus()
        elif self.pin.text() != self.again.text():
            self.again.clear()
            self._say(
                self._words.translate("Staff", "The two PINs differ: enter it once more."),
                self.again,
            )
        else:
            self.save_button.setEnabled(False)
            self._save(self.name.text(), self.role, self.pin.text(), self._told)

    def _told(self, fault: str) -> None:
        if not isValid(self) or not self.isVisible():
            return
        self.save_button.setEnabled(True)
        if not fault:
            self.accept()
            return
        self.again.clear()
        self._say(fault, self.name if not self._known else self.pin)

    def _say(self, fault: str, field: QLineEdit) -> None:
        show_text(self._fault, fault)
        restyle(field, "fault", value=True)
        field.setFocus()
        field.selectAll()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
