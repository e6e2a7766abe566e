"""The window of a till whose sales cannot be opened: what is wrong, a backup, a support file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from posapp.ui.manual.help import Help
from posapp.ui.manual.topics import Topic
from posapp.ui.shell.senses import AS_USUAL, Manner, Senses
from posapp.ui.theme import Tone
from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

_BADGE = 44
_WIDTH = 760


class RescueWindow(QDialog):
    """Says what is wrong and what is wanted; does nothing itself."""

    restore_wanted = Signal(Path)
    restore_agreed = Signal()
    bundle_wanted = Signal()

    def __init__(
        self, sentence: str, words: Words, backups: Path, manner: Manner = AS_USUAL
    ) -> None:
        super().__init__()
        self.senses = Senses(self, manner)
        self.setWindowTitle("posapp")
        self.setObjectName("page")
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(sentence)
        self._words = words
        self._backups = backups
        badge = Badge(_BADGE)
        badge.show_tone(Tone.BAD, on_its_ground=False)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(badge)
        head.addWidget(label("summary", sentence), 1)
        self.help = Help(self, words, lambda: Topic.DAMAGE)
        self.next = label("rowtitle", words.rescue_next())
        self.said = label("summary")
        self.said.hide()
        self.restore_button = button(words.rescue_restore(), "second")
        self.agree_button = button(words.rescue_agree(), "second")
        self.bundle_button = button(words.rescue_bundle(), "second")
        self.close_button = button(words.rescue_close(), "second")
        self.agree_button.hide()
        self.restore_button.clicked.connect(self.choose)
        self.agree_button.clicked.connect(self.restore_agreed)
        self.bundle_button.clicked.connect(self.bundle_wanted)
        self.close_button.clicked.connect(self.reject)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made in (self.restore_button, self.agree_button, self.bundle_button):
            acts.addWidget(made)
        acts.addStretch(1)
        acts.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.next)
        column.addWidget(self.said)
        column.addLayout(acts)

    def choose(self) -> None:
        """Ask which backup."""
        title = self._words.rescue_restore()
        dialog = file_dialog(self._words, self, title, str(self._backups))
        dialog.fileSelected.connect(lambda name: self.restore_wanted.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_working(self) -> None:
        """Something is under way."""
        self._enable(is_idle=False)
        self.agree_button.hide()
        self.say([self._words.rescue_working()])

    def show_backup(self, lines: Sequence[str]) -> None:
        """What is in the backup; it is put back once somebody agrees."""
        self._enable(is_idle=True)
        self.say(lines)
        self.agree_button.show()
        self.agree_button.setFocus()

    def show_done(self, lines: Sequence[str]) -> None:
        """Something came to a good end."""
        self._enable(is_idle=True)
        self.say(lines)

    def show_failed(self, sentence: str) -> None:
        """Something could not be done."""
        self._enable(is_idle=True)
        self.say([sentence], is_bad=True)

    def say(self, lines: Sequence[str], *, is_bad: bool = False) -> None:
        """Say something above the buttons."""
        restyle(self.said, "role", "fault" if is_bad else "summary")
        show_text(self.said, "\n".join(lines))
        self.adjustSize()

    def _enable(self, *, is_idle: bool) -> None:
        for made in (self.restore_button, self.agree_button, self.bundle_button):
            made.setEnabled(is_idle)
