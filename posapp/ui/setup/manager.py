"""Page 2: the first manager, by name and PIN; or the PIN of one, where a setup is gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from posapp.domain.errors import Disposition
from posapp.domain.people import LONGEST_NAME, LONGEST_PIN, PeopleError
from posapp.domain.setup import Step
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.widgets.labels import label

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words


class ManagerPage(SetupPage):
    """Asks for a new manager, or who is there. Once answered it asks no more in this run."""

    step = Step.MANAGER

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        managers = self.standing.managers
        self.is_known = bool(managers)
        self.is_passed = False
        self.again: QLineEdit | None = None
        self.who = QComboBox()
        if self.is_known:
            self.lead.setText(
                words.translate("Setup", "This till has a manager already. Who are you?")
            )
            caption = label("caption", words.translate("Setup", "Name"))
            caption.setBuddy(self.who)
            self.who.setAccessibleName(caption.text())
            self.who.addItems(managers)
            self.who.setMinimumHeight(56)
            self.who.setMaximumWidth(760)
            self.body.addWidget(caption)
            self.body.addWidget(self.who)
            self.pin = self._pin(words.translate("Setup", "PIN"))
        else:
            self.lead.setText(
                words.translate(
                    "Setup",
                    "Enter yourself as the first manager. The till asks for your PIN when something"
                    " needs approval; enter cashiers and other managers later, in the office.",
                )
            )
            self.name = self.field(words.translate("Setup", "Name"))
            self.name.setMaxLength(LONGEST_NAME)
            self.pin = self._pin(
                words.translate("Setup", "PIN, {least} to {most} digits").format(
                    least=self.standing.shortest_pin, most=LONGEST_PIN
                )
            )
            self.again = self._pin(words.translate("Setup", "The same PIN again"))
        self.body.addStretch(1)

    @property
    def can_go_on(self) -> bool:
        """Once all is filled."""
        if self.is_passed:
            return True
        if self.again is None:
            return bool(self.pin.text())
        return bool(self.name.text().strip() and self.pin.text() and self.again.text())

    def enter(self) -> None:
        """The focus is where something is missing."""
        first = self.pin if self.is_known or self.name.text() else self.name
        if self.is_passed:
            for one in self.findChildren(QLineEdit):
                one.setEnabled(False)
            self.who.setEnabled(False)
            self.tell(self._words.translate("Setup", "The manager is entered."), is_fault=False)
            return
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    async def leave(self) -> None:
        """Enter the manager, or ask whose PIN it is. Raises `PeopleError`, `StoreError`."""
        if self.is_passed:
            return
        pin = self.pin.text()
        if self.again is None:
            try:
                await self._setup.identify(self.who.currentText(), pin)
            finally:
                self.pin.clear()
        else:
            if pin != self.again.text():
                self.again.clear()
                self.again.setFocus(Qt.FocusReason.OtherFocusReason)
                raise PeopleError("setup.pins_differ", Disposition.REFUSE)
            await self._setup.enter_manager(self.name.text(), pin)
            self.pin.clear()
            self.again.clear()
        self.is_passed = True

    def _pin(self, caption: str) -> QLineEdit:
        made = self.field(caption)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(LONGEST_PIN)
        made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        return made
