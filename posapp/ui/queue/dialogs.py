"""The queue's questions: why a loss is taken, which new reward, what becomes of an open sale."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words

_WIDTH = 640
_LONGEST_REASON = 200
_LONGEST_NAME = 60


class ActDialog(QDialog):
    """A question with a reason and, where nobody signs in, a name. To be shown by `open()`.

    Enter goes on; where something is missing, the cursor goes there. What it will do is on its
    button, which can be pressed once.
    """

    def __init__(self, title: str, do: str, words: Words, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._wants_name = bool(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST_REASON)
        self.why.setAccessibleName(words.translate("Queue", "Reason"))
        self.name = QLineEdit(name)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(words.translate("Queue", "Who decides"))
        self.fault = label("fault")
        self.fault.hide()
        self.do_button = button(do, "main")
        self.back_button = button(words.translate("Queue", "Go back  Esc"), "second")
        self.back_button.setAccessibleName(words.translate("Queue", "Go back"))
        self.pad_button, self.pad = pad_button(words, self)
        self.back_button.clicked.connect(self.reject)
        self.do_button.clicked.connect(self.go_on)
        self.do_button.setDefault(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 18)
        self.column.setSpacing(8)
        self.column.addWidget(label("name", title))
        self.column.addLayout(self.body)

    def finish_layout(self, reasons: Sequence[str]) -> None:
        """The reason with its usual texts, the name, and the answers, below what is special."""
        words = self._words
        column = self.column
        column.addWidget(label("caption", words.translate("Queue", "Reason")))
        column.addWidget(self.why)
        grid = QGridLayout()
        grid.setSpacing(12)
        for at, text in enumerate(reasons):
            made = button(text, "choice")
            made.setAutoDefault(False)
            made.clicked.connect(partial(self._take_reason, text))
            grid.addWidget(made, at // 2, at % 2)
        column.addLayout(grid)
        if self._wants_name:
            column.addWidget(label("caption", self.name.accessibleName()))
            column.addWidget(self.name)
        column.addWidget(self.fault)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.pad_button)
        answers.addWidget(self.do_button, 1)
        column.addSpacing(4)
        column.addLayout(answers)
        for field in (self.why, self.name):
            field.textEdited.connect(lambda _text: self.forgive())

    def forgive(self) -> None:
        """Something was typed: what was missing is not, perhaps."""
        show_text(self.fault, "")
        for field in (self.why, self.name):
            restyle(field, "fault", value=False)

    def lacks(self) -> tuple[str, QWidget] | None:
        """What is missing still, and where; None for nothing."""
        if not self.why.text().strip():
            return self._words.translate("Queue", "Give a reason, for the journal."), self.why
        if self._wants_name and not self.name.text().strip():
            return self._words.translate("Queue", "Say who decides."), self.name
        return None

    def go_on(self) -> None:
        """Do it, once nothing is missing; a second press finds the button gone."""
        self.forgive()
        missing = self.lacks()
        if missing is None:
            self.do_button.setEnabled(False)
            self.accept()
            return
        text, place = missing
        show_text(self.fault, text)
        restyle(place, "fault", value=True)
        place.setFocus()

    def _take_reason(self, text: str) -> None:
        self.why.setText(text)
        self.forgive()
        self.do_button.setFocus()


class SettleDialog(ActDialog):
    """Takes the loss of refused vouchers, for a reason."""

    def __init__(self, count: int, loss: str, words: Words, name: str, parent: QWidget) -> None:
        do = words.count(
            count,
            words.translate("Queue", "Settle {n} voucher"),
            words.translate("Queue", "Settle {n} vouchers"),
        )
        title = words.translate("Queue", "Mark as settled")
        super().__init__(title, do, words, name, parent)
        self.body.addWidget(label("summary", loss))
        self.body.addWidget(
            label(
                "detail",
                words.translate(
                    "Queue",
                    "The shop takes the loss: Splio is not told again. This cannot be undone.",
                ),
            )
        )
        self.finish_layout(
            (
                words.translate("Queue", "Goodwill to the customer"),
                words.translate("Queue", "Mistake at the till"),
                words.translate("Queue", "Goods were returned"),
                words.translate("Queue", "Voucher was not genuine"),
            )
        )
        self.why.setFocus()


class DecideDialog(ActDialog):
    """Takes a person's word for how the grant of a new reward ended."""

    def __init__(self, told: str, words: Words, name: str, parent: QWidget) -> None:
        title = words.translate("Queue", "Does the customer have it?")
        do = words.translate("Queue", "Yes, granted")
        super().__init__(title, do, words, name, parent)
        self.is_granted = True
        self.body.addWidget(label("detail", told))
        self.body.addWidget(
            label("quiet", words.translate("Queue", "Look at the customer’s rewards in Splio."))
        )
        self.no_button: QPushButton = button(words.translate("Queue", "No, not granted"), "second")
        self.no_button.setAutoDefault(False)
        self.no_button.clicked.connect(self._deny)
        self.finish_layout(
            (
                words.translate("Queue", "Looked up in Splio"),
                words.translate("Queue", "No longer wanted"),
            )
        )
        self.column.addWidget(self.no_button)
        self.why.setFocus()

    def _deny(self) -> None:
        self.is_granted = False
        self.go_on()
        self.is_granted = self.result() != QDialog.DialogCode.Accepted


class ReleaseDialog(ActDialog):
    """Says which open sales hold the chosen vouchers, and asks what becomes of them."""

    def __init__(
        self,
        told: str,
        sales: int,
        wanted: int,
        words: Words,
        name: str,
        parent: QWidget,
    ) -> None:
        title = words.translate("Queue", "Give held vouchers back")
        do = words.count(
            wanted,
            words.translate("Queue", "Give {n} voucher back"),
            words.translate("Queue", "Give {n} vouchers back"),
        )
        super().__init__(title, do, words, name, parent)
        self.cancels = False
        self.body.addWidget(label("detail", told))
        self.body.addWidget(
            label(
                "quiet",
                words.translate(
                    "Queue", "Is a customer still waiting for one of these sales? Ask first."
                ),
            )
        )
        self.cancel_button = button(
            words.count(
                sales,
                words.translate("Queue", "Cancel {n} sale, and all it holds"),
                words.translate("Queue", "Cancel {n} sales, and all they hold"),
            ),
            "second",
        )
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self._cancel_sales)
        self.finish_layout(
            (
                words.translate("Queue", "Left open by mistake"),
                words.translate("Queue", "The customer has left"),
            )
        )
        self.column.addWidget(self.cancel_button)
        self.why.setFocus()

    def _cancel_sales(self) -> None:
        self.cancels = True
        self.go_on()
        self.cancels = self.result() == QDialog.DialogCode.Accepted
