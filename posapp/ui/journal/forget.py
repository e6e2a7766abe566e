"""Forgetting a customer: whose card, what there is of it, a question, and what remains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.domain.code import Code, CodeError
from posapp.domain.member_search import LONGEST
from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.domain.journal import Forgetting
    from posapp.ui.text import Words

_WIDTH = 720
_KEPT_NAMED = 3


def kept_lines(found: Forgetting, words: Words) -> list[str]:
    """What has to wait and why; of many the first, and how many more."""
    lines = [words.forget_kept(one) for one in found.kept[:_KEPT_NAMED]]
    more = len(found.kept) - len(lines)
    if more:
        lines.append(words.translate("Forget", "{n} more wait.").format(n=words.number(more)))
    return lines


class ForgetDialog(QDialog):
    """To be shown by `open()`. First `looked_for` carries the card, then `forgotten` does.

    Nothing is forgotten that was not looked at before: another number asks anew.
    """

    looked_for = Signal(object)
    forgotten = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._found_of: Code | None = None
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = words.translate("Forget", "Forget a customer")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.card = QLineEdit()
        self.card.setMaxLength(LONGEST)
        self.card.setPlaceholderText(words.translate("Forget", "The card’s number"))
        self.card.setAccessibleName(self.card.placeholderText())
        self.card.textChanged.connect(lambda _text: self._forgive())
        self.pad_button, self.pad = pad_button(words, self)
        self.told = label("detail")
        self.told.hide()
        self.fault = label("fault")
        self.fault.hide()
        self.back_button = button(words.translate("Forget", "Go back  Esc"), "second")
        self.look_button = button(words.translate("Forget", "Look  Enter"), "main")
        self.forget_button = button(words.translate("Forget", "Forget this customer"), "second")
        for made in (self.back_button, self.look_button, self.forget_button):
            made.setAutoDefault(False)
        self.look_button.setDefault(True)
        self.back_button.clicked.connect(self.reject)
        self.look_button.clicked.connect(self._look)
        self.forget_button.clicked.connect(self._forget)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.card, 1)
        line.addWidget(self.pad_button)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.look_button, 1)
        answers.addWidget(self.forget_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label("name", title))
        column.addLayout(line)
        column.addWidget(self.told)
        column.addWidget(self.fault)
        column.addLayout(answers)
        self._forgive()
        self.card.setFocus()

    def show_found(self, card: Code, found: Forgetting) -> None:
        """What the till has of the card, and the question; nothing to forget asks nothing."""
        words = self._words
        lines = words.forget_found(found.counts)
        kept = kept_lines(found, words)
        if not lines and not kept:
            self._tell(words.forget_nothing())
            return
        has = words.translate("Forget", "This till has: {what}.").format(what=", ".join(lines))
        remains = words.translate(
            "Forget", "Sales and their amounts stay, without the customer. The journal stays."
        )
        self._tell("\n".join([*([has] if lines else []), *kept, remains, words.forget_ask()]))
        self._found_of = card
        self.look_button.hide()
        self.forget_button.show()
        self.back_button.setFocus()

    def show_fault(self, text: str) -> None:
        """It could not be done."""
        show_text(self.fault, text)
        self.look_button.setEnabled(True)
        self.forget_button.setEnabled(True)
        self._grow()

    def _look(self) -> None:
        try:
            card = Code.parse(self.card.text())
        except CodeError as error:
            restyle(self.card, "fault", value=True)
            self.show_fault(self._words.code_fault(error))
            return
        self.look_button.setEnabled(False)
        self.looked_for.emit(card)

    def _forget(self) -> None:
        if self._found_of is not None:
            self.forget_button.setEnabled(False)
            self.forgotten.emit(self._found_of)

    def _forgive(self) -> None:
        self._found_of = None
        for told in (self.told, self.fault):
            show_text(told, "")
        restyle(self.card, "fault", value=False)
        self.forget_button.hide()
        self.look_button.show()
        self.look_button.setEnabled(True)
        self.forget_button.setEnabled(True)

    def _tell(self, text: str) -> None:
        show_text(self.told, text)
        self.look_button.setEnabled(True)
        self._grow()

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
