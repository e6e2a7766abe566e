"""What a setting is entered with, fitting its kind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from posapp.domain.setting import Kind, Setting
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.labels import button, label, restyle

if TYPE_CHECKING:
    from posapp.ui.text import Words

_FILES = frozenset({"sftp_key_file", "splio_api_key_file", "splio_ca_file"})


class Editor(QWidget):
    """Speaks text, as the settings file would have it; `edited` tells what a person entered."""

    edited = Signal(str)

    def show_value(self, text: str) -> None:
        """Show a value without telling it."""

    def show_fault(self, is_at_fault: bool) -> None:
        """Mark what is not accepted."""

    def lock(self, is_locked: bool) -> None:
        """Let nothing be entered, or let it again."""
        self.setDisabled(is_locked)


class _Choices(QComboBox):
    """A wheel that turns over it goes on scrolling the page: it must not change a setting."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With an arrow of our own: the style's stands in a frame that no theme colours."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), 2.5))
        right, middle = self.width() - 26, self.height() / 2
        painter.drawPolyline(
            [
                QPointF(right - 7, middle - 4),
                QPointF(right, middle + 4),
                QPointF(right + 7, middle - 4),
            ]
        )
        painter.end()


class ChoiceEditor(Editor):
    """One of a list."""

    def __init__(self, one: Setting, words: Words) -> None:
        super().__init__()
        self.box = _Choices()
        values = ("true", "false") if one.kind is Kind.SWITCH else one.choices
        if one.optional:
            values = ("", *values)
        for value in values:
            self.box.addItem(words.setting_choice(one, value), value)
        self.box.activated.connect(lambda _at: self.edited.emit(self.box.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)

    def show_value(self, text: str) -> None:
        """Show a value without telling it."""
        self.box.setCurrentIndex(max(self.box.findData(text), 0))


class TextEditor(Editor):
    """A text or a number, with its unit; a path has a button that shows the disk."""

    def __init__(self, one: Setting, words: Words) -> None:
        super().__init__()
        self._one = one
        self._words = words
        self.line = QLineEdit()
        self.line.setProperty("role", "setting")
        self.line.textEdited.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        unit = words.setting_unit(one)
        if unit:
            row.addWidget(label("detail", unit, wraps=False))
        if one.kind is Kind.PATH:
            chooser = button("…", "second")
            chooser.setAccessibleName(words.translate("Settings", "Choose on the disk"))
            chooser.setFixedWidth(56)
            chooser.clicked.connect(self._choose)
            row.addWidget(chooser)
        self.setFocusProxy(self.line)

    def show_value(self, text: str) -> None:
        """Show a value without telling it, and leave the cursor where somebody types."""
        shown = self._as_typed(text)
        if self._as_kept(self.line.text()) != text:
            with QSignalBlocker(self.line):
                self.line.setText(shown)

    def show_fault(self, is_at_fault: bool) -> None:
        """Mark what is not accepted."""
        restyle(self.line, "fault", is_at_fault)

    def _tell(self, text: str) -> None:
        self.edited.emit(self._as_kept(text))

    def _as_kept(self, text: str) -> str:
        """People write a number with their language's mark."""
        if self._one.kind in {Kind.DECIMAL, Kind.MONEY}:
            return text.strip().replace(",", ".")
        return text.strip() if self._one.kind is Kind.WHOLE else text

    def _as_typed(self, text: str) -> str:
        if self._one.kind in {Kind.DECIMAL, Kind.MONEY}:
            return text.replace(".", self._words.locale.decimalPoint())
        return text

    def _choose(self) -> None:
        words = self._words
        title, path = words.setting_name(self._one.key), self.line.text()
        dialog = file_dialog(words, self.window(), title, path or str(Path.home()))
        dialog.setFileMode(
            QFileDialog.FileMode.ExistingFile
            if self._one.key in _FILES
            else QFileDialog.FileMode.Directory
        )
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.line.setText(name)
        self._tell(name)


class SecretEditor(Editor):
    """Never shows a secret, only what can be done: `edited` has ``change`` or ``forget``."""

    def __init__(self, one: Setting, words: Words) -> None:
        super().__init__()
        self.change_button = button(words.translate("Settings", "Change…"), "choice")
        self.forget_button = button(words.translate("Settings", "Remove…"), "choice")
        name = words.setting_name(one.key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for made, what in ((self.change_button, "change"), (self.forget_button, "forget")):
            made.setAccessibleName(f"{made.text()} {name}")
            made.clicked.connect(lambda _on=False, what=what: self.edited.emit(what))
            row.addWidget(made, 1)
        self.setFocusProxy(self.change_button)

    def show_value(self, text: str) -> None:
        """`text` is empty where there is nothing to remove."""
        self.forget_button.setEnabled(bool(text))


def make_editor(one: Setting, words: Words) -> Editor:
    """The editor of a setting."""
    match one.kind:
        case Kind.CHOICE | Kind.SWITCH:
            return ChoiceEditor(one, words)
        case Kind.SECRET:
            return SecretEditor(one, words)
        case _:
            return TextEditor(one, words)
