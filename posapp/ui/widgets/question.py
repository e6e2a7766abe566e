"""One question, two answers, no nested event loop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import button, label, show_text

_SENTENCE_WIDTH = 472  # not the dialog's own: that would let its buttons be cut


class QuestionDialog(QDialog):
    """To be shown by `open()`; `finished` tells the answer. The focus is on the harmless one."""

    def __init__(self, text: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(text.partition("?")[0] + "?" if "?" in text else yes)
        sentence = label("name", text)
        sentence.setMinimumWidth(_SENTENCE_WIDTH)
        self.yes_button = button(yes, "second")
        self.no_button = button(no, "second")
        for made in (self.yes_button, self.no_button):
            made.setAccessibleName(made.text())
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        self._note = label("quiet")
        self._note.hide()
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.no_button, 1)
        answers.addWidget(self.yes_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(20)
        column.addWidget(sentence)
        column.addWidget(self._note)
        column.addLayout(answers)
        self.no_button.setDefault(True)
        self.no_button.setFocus()

    def note(self, text: str) -> None:
        """Say something beside the question; nothing for an empty text."""
        show_text(self._note, text)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
