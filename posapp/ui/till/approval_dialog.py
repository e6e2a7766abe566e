"""The manager's approval: value where it is not known, a reason, a name. Keys or touch alone do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from posapp.ui.till.manager_pin import ManagerPin
from posapp.ui.till.screen import ApprovalAsked, ApprovalLacks, ApprovalPlace, ManagerWord
from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_WIDTH = 640
_NAMES_SHOWN = 3
_LINE, _GAP = 6, 12  # between lines, and between what a finger must not mistake

Sign = Callable[[str, str, str], ApprovalLacks | None]
Told = Callable[[ApprovalLacks | None], None]


@dataclass(frozen=True, slots=True)
class Signing:
    """Takes an approval; `sign` and `lacks` get name, reason and value, and say what is missing.

    `lacks` takes nothing yet. `pin` gets all of it with the PIN, takes the approval where that is
    the right one, and tells later what is missing.
    """

    sign: Sign
    lacks: Sign
    pin: Callable[[ManagerWord, str, Told], None]


class ApprovalDialog(QDialog):
    """To be shown by `open()`. Where people sign in, a manager is chosen and gives a PIN.

    Enter signs; where something is missing, the cursor goes there. It closes by itself once signed.
    """

    def __init__(
        self, asked: ApprovalAsked, words: Words, signing: Signing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._signing = signing
        self.manager = ManagerPin(asked.managers, words) if asked.wants_pin else None
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Approval", "Manager’s approval"))
        self.setMinimumWidth(_WIDTH)
        self._title = label("name")
        self._reasons = label("detail")
        self._fault = label("fault")
        self._note = label("quiet")
        self.value = QLineEdit()
        self.why = QLineEdit()
        self.name = QLineEdit()
        self._value_caption = label("caption")
        for field, spoken in (
            (self.value, words.translate("Approval", "Value printed on the voucher")),
            (self.why, words.translate("Approval", "Reason for the approval")),
            (self.name, words.translate("Approval", "Name of the manager")),
        ):
            field.setAccessibleName(spoken)
            field.textEdited.connect(lambda _text: self._forgive())
        self.value.setPlaceholderText(words.translate("Approval", "for example 8"))
        self.why.setMaxLength(200)
        self.name.setMaxLength(60)
        self.approve_button = button(words.translate("Approval", "Approve"), "main")
        self.back_button = button(words.translate("Approval", "Go back  Esc"), "second")
        self.pad_button, self.pad = pad_button(words, self)
        self.back_button.setAccessibleName(words.translate("Approval", "Do not approve"))
        self.approve_button.clicked.connect(self._try)
        self.back_button.clicked.connect(self.reject)
        self._arrange(asked)
        # Enter in a field signs; the buttons are reached by Tab and press themselves.
        self.approve_button.setDefault(True)
        self.render_asked(asked)
        (self.value if asked.wants_value else self._signature).setFocus()

    def render_asked(self, asked: ApprovalAsked) -> None:
        """Show what is to be approved, as it stands now."""
        heading = self._words.translate("Approval", "Manager’s approval")
        self._title.setText(f"{heading} · {asked.title}")
        self._reasons.setText("\n".join(asked.reasons))
        caption = self.value.accessibleName()
        self._value_caption.setText(f"{caption} ({asked.cap})" if asked.cap else caption)
        for part in (self.value, self._value_caption):
            part.setVisible(asked.wants_value)
        self._grow()

    def note(self, text: str) -> None:
        """Say something beside the approval."""
        show_text(self._note, text)
        self._grow()

    def _grow(self) -> None:
        """Room for texts of more lines; Qt grows a dialog for its widest line only."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            if wanted > self.height():
                self.resize(self.width(), wanted)

    def _arrange(self, asked: ApprovalAsked) -> None:
        words = self._words
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(_LINE)
        column.addWidget(self._title)
        column.addWidget(self._reasons)
        column.addSpacing(6)
        column.addWidget(self._value_caption)
        column.addWidget(self.value)
        if self.manager is not None:
            self.manager.edited.connect(self._forgive)
            column.addWidget(self.manager)
        else:
            column.addWidget(self._caption(words.translate("Approval", "Manager"), self.name))
            column.addWidget(self.name)
        column.addSpacing(_GAP - _LINE)
        if asked.names:
            column.addLayout(self._names(asked.names))
        column.addWidget(self._caption(words.translate("Approval", "Reason"), self.why))
        column.addWidget(self.why)
        column.addSpacing(_GAP - _LINE)
        column.addLayout(self._presets())
        column.addWidget(self._fault)
        column.addWidget(self._note)
        self._fault.hide()
        self._note.hide()
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.pad_button)
        answers.addWidget(self.approve_button, 1)
        column.addSpacing(8)
        column.addLayout(answers)

    def _caption(self, text: str, field: QLineEdit) -> QLabel:
        made = label("caption", text)
        made.setBuddy(field)
        return made

    def _names(self, names: tuple[str, ...]) -> QHBoxLayout:
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # No list that pops up: it would be one more window for a scan to run into.
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.name.setCompleter(completer)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for name in names[:_NAMES_SHOWN]:
            line.addWidget(self._filler(name, self.name), 1)
        return line

    def _presets(self) -> QGridLayout:
        words = self._words
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        texts = (
            words.translate("Approval", "Paper looks genuine"),
            words.translate("Approval", "Known customer"),
            words.translate("Approval", "Splio out of reach"),
            words.translate("Approval", "Goodwill"),
        )
        for at, text in enumerate(texts):
            grid.addWidget(self._filler(text, self.why), at // 2, at % 2)
        return grid

    def _filler(self, text: str, field: QLineEdit) -> QPushButton:
        made = button(text.replace("&", "&&"), "choice")
        made.setAccessibleName(text)

        def fill() -> None:
            field.setText(text)
            self._forgive()
            # On to what is still empty, so that Enter does not press this button again.
            fields = (self.value, self._signature, self.why)
            empty = (one for one in fields if not one.text())
            open_ones = (one for one in empty if one.isVisibleTo(self))
            next(open_ones, self.approve_button).setFocus()

        made.clicked.connect(fill)
        return made

    def _forgive(self) -> None:
        show_text(self._fault, "")
        for field in (self.value, self.why, self._signature):
            restyle(field, "fault", value=False)

    @property
    def _signature(self) -> QLineEdit:
        """What the manager signs with."""
        return self.name if self.manager is None else self.manager.pin

    def _try(self) -> None:
        self._forgive()
        if self.manager is None:
            self._sign(self.name.text())
            return
        name, pin = self.manager.name, self.manager.pin.text()
        lacks = self._signing.lacks(name, self.why.text(), self.value.text())
        if lacks is None and not pin:
            said = self._words.translate("Approval", "Enter the PIN of {name}.").format(name=name)
            lacks = ApprovalLacks(ApprovalPlace.PIN, said)
        if lacks is not None:
            self._refuse(lacks)
            return
        self.approve_button.setEnabled(False)
        self._signing.pin(ManagerWord(name, self.why.text(), self.value.text()), pin, self._told)

    def _told(self, lacks: ApprovalLacks | None) -> None:
        """The PIN was looked at; the dialog may have been closed meanwhile."""
        if not isValid(self) or not self.isVisible():
            return
        self.approve_button.setEnabled(True)
        self._signature.clear()
        if lacks is None:
            self.accept()
        else:
            self._refuse(lacks)

    def _sign(self, name: str) -> None:
        lacks = self._signing.sign(name, self.why.text(), self.value.text())
        if lacks is None:
            self.accept()
        else:
            self._refuse(lacks)

    def _refuse(self, lacks: ApprovalLacks) -> None:
        show_text(self._fault, lacks.text)
        self._grow()
        fields = {
            ApprovalPlace.VALUE: self.value,
            ApprovalPlace.REASON: self.why,
            ApprovalPlace.NAME: self._signature,
            ApprovalPlace.PIN: self._signature,
        }
        field = fields.get(lacks.place)
        if field is not None:
            restyle(field, "fault", value=True)
            field.setFocus()
            field.selectAll()
