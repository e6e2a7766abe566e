"""The question for a file or a folder, in the till's words and with room for long paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from posapp.ui.text import Words

_ROOM = QSize(920, 620)
_OF_WINDOW = 0.94


def file_dialog(
    words: Words, parent: QWidget, title: str, folder: str, kinds: str = "", accept: str = ""
) -> QFileDialog:
    """A file dialog to be shown by `open()`; the system's own where there is one.

    `kinds` are Qt's filters, `accept` is the word on its main button where Qt's will not do.
    """
    dialog = QFileDialog(parent, title, folder, kinds)
    parts = QFileDialog.DialogLabel
    # Qt's own translations lack some of these, in French the first and the third.
    for part, text in (
        (parts.LookIn, words.translate("Levels", "Folder:")),
        (parts.FileName, words.translate("Levels", "File:")),
        (parts.FileType, words.translate("Levels", "Kind:")),
        (parts.Accept, accept),
        (parts.Reject, words.translate("Settings", "Leave it")),
    ):
        if text:
            dialog.setLabelText(part, text)
    dialog.resize(_ROOM.boundedTo(parent.window().size() * _OF_WINDOW))
    return dialog
