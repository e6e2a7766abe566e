"""One field to type into by touch alone, where the page's own fields have no keys beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import button, label
from posapp.ui.widgets.letterpad import pad_button

if TYPE_CHECKING:
    from posapp.ui.text import Words


class TypingDialog(QDialog):
    """To be shown by `open()`, its keys open at once; `typed` carries what was typed."""

    typed = Signal(str)

    def __init__(self, title: str, text: str, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setMinimumWidth(640)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(title)
        self.pad_button, self.pad = pad_button(words, self)
        self.take_button = button(words.translate("Levels", "Search  Enter"), "main")
        self.back_button = button(words.translate("Levels", "Leave it  Esc"), "second")
        for made in (self.take_button, self.back_button):
            made.setAutoDefault(False)
        self.take_button.setDefault(True)
        self.take_button.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.typed.emit(self.field.text()))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field, 1)
        line.addWidget(self.pad_button)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.back_button, 1)
        answers.addWidget(self.take_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(label("name", title))
        column.addLayout(line)
        column.addLayout(answers)
        self.field.selectAll()
        self.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever opened it has no keyboard."""
        super().showEvent(event)
        if not self.pad.isVisible():
            self.pad.toggle()
