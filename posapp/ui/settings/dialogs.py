"""The dialogs of the settings: a secret to enter, a file's changes to agree to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.domain.setting import Setting
    from posapp.ui.settings.ports import Incoming
    from posapp.ui.text import Words


class _Dialog(QDialog):
    """Two answers below; the harmless one is first and has the focus unless something else does."""

    def __init__(self, title: str, yes: str, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(14)
        self.column.addWidget(label("name", title))
        self.no_button = button(words.translate("Settings", "Leave it"), "second")
        self.yes_button = button(yes, "second")
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.no_button, 1)
        answers.addWidget(self.yes_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 20)
        whole.setSpacing(20)
        whole.addLayout(self.column, 1)
        whole.addLayout(answers)
        self.setMinimumWidth(620)


class SecretDialog(_Dialog):
    """Asks for a secret; what is typed is not shown."""

    def __init__(self, one: Setting, words: Words, parent: QWidget) -> None:
        yes = words.translate("Settings", "Keep it")
        super().__init__(words.setting_name(one.key), yes, words, parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(words.setting_name(one.key))
        self.line.textChanged.connect(lambda text: self.yes_button.setEnabled(bool(text.strip())))
        self.yes_button.setEnabled(False)
        self.column.addWidget(self.line)
        self.column.addWidget(
            label(
                "quiet",
                words.translate(
                    "Settings",
                    "It is kept in the system’s keyring, or in an encrypted file where there is"
                    " none; never in the settings file.",
                ),
            )
        )
        self.yes_button.setDefault(True)
        self.line.setFocus()

    @property
    def value(self) -> str:
        """What was entered."""
        return self.line.text().strip()


class ImportDialog(_Dialog):
    """Shows what a file of settings would change, before it does."""

    def __init__(self, incoming: Incoming, lines: list[str], words: Words, parent: QWidget) -> None:
        number = len(lines)
        title = words.count(
            number,
            words.translate("Settings", "{n} setting would change"),
            words.translate("Settings", "{n} settings would change"),
        )
        super().__init__(title, words.translate("Settings", "Change them"), words, parent)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(title)
        self.list.addItems(lines)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(260)
        self.column.addWidget(label("quiet", str(incoming.path)))
        self.column.addWidget(self.list, 1)
        if incoming.left_out:
            names = ", ".join(words.setting_name(key) for key in incoming.left_out)
            text = words.translate("Settings", "Stays as it is here: {names}.")
            self.column.addWidget(label("quiet", text.format(names=names)))
        self.no_button.setDefault(True)
        self.no_button.setFocus()
