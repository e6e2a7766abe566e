"""Where an export goes, how far it has come, and how it ended: one dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words
    from posapp.ui.widgets.fitting import FittingButton

_WIDTH = 560


class ExportDialog(QDialog):
    """To be shown by `open()`; the buttons only say what is wanted.

    `place` is where files go; None where no head office is set: then it is said how to set one.
    """

    save_wanted = Signal()
    send_wanted = Signal()
    waiting_wanted = Signal()
    archives_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, place: str | None, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Export", "Where to?"))
        self._words = words
        self._is_set = place is not None
        self._is_sending = False
        self._is_kept = False
        self.save_button = button(words.translate("Export", "Save on this till…"), "second")
        self.send_button = button(words.translate("Export", "Send to head office"), "second")
        self.waiting_button = button("", "second")
        self.archives_button = button("", "second")
        self.test_button = button(words.translate("Export", "Test the server"), "second")
        self.close_button = button(words.translate("Report", "Close  Esc"), "second")
        for made, wanted in (
            (self.save_button, self.save_wanted),
            (self.send_button, self.send_wanted),
            (self.waiting_button, self.waiting_wanted),
            (self.archives_button, self.archives_wanted),
            (self.test_button, self.test_wanted),
        ):
            made.clicked.connect(wanted)
        self.close_button.clicked.connect(self.reject)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(10)
        self.progress.setAccessibleName(words.translate("Export", "Sending"))
        said = words.export_no_place() if place is None else words.export_place(place)
        self._place = label("quiet", said)
        self._note = label("caption")
        self._lay_out()
        for hidden in (self.progress, self._note, self.waiting_button, self.archives_button):
            hidden.hide()
        self.test_button.setVisible(self._is_set)
        self.send_button.setEnabled(self._is_set)
        self.save_button.setDefault(True)
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(self.save_button, 1)
        ways.addWidget(self.send_button, 1)
        rest = QHBoxLayout()
        rest.setSpacing(12)
        for made in (self.waiting_button, self.archives_button):
            rest.addWidget(made, 1)
        end = QHBoxLayout()
        end.setSpacing(12)
        end.addWidget(self.test_button, 1)
        end.addWidget(self.close_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        self._place.setMinimumWidth(_WIDTH)
        column.addWidget(label("name", self.windowTitle()))
        column.addLayout(ways)
        column.addWidget(self._place)
        column.addLayout(rest)
        column.addWidget(self.progress)
        column.addWidget(self._note)
        column.addLayout(end)

    @property
    def told(self) -> str:
        """What is said of the last act."""
        return self._note.text()

    @property
    def is_sending(self) -> bool:
        """Whether something is under way."""
        return self._is_sending

    def offer(self, waiting: int, archives: int) -> None:
        """How many files wait to be sent from before; 0 offers nothing."""
        for made, number, text in (
            (self.waiting_button, waiting, self._words.exports_again(waiting)),
            (self.archives_button, archives, self._words.exports_archives(archives)),
        ):
            made.setText(text)
            made.setAccessibleName(text)
            made.setVisible(self._is_set and number > 0)
        self._fit()

    def show_going(self, text: str, done: int = 0, of: int = 0) -> None:
        """Something is under way; of an upload, how many bytes are there."""
        self._be_busy(busy=True)
        self.progress.setRange(0, 1000 if of else 0)
        self.progress.setValue(1000 * done // of if of else 0)
        self._say(text)

    def show_done(self, sentence: str, *, is_sent: bool) -> None:
        """It worked; what was sent once is not sent again."""
        self._be_busy(busy=False)
        if is_sent:
            self.send_button.setEnabled(False)
        self._say(sentence)
        self.close_button.setFocus()

    def show_failed(self, sentence: str, *, is_kept: bool) -> None:
        """It did not work; a copy that was kept can be sent again."""
        self._be_busy(busy=False)
        self._is_kept = self._is_kept or is_kept
        if self._is_kept:
            self.send_button.setText(self._words.translate("Export", "Try again"))
            self.send_button.setAccessibleName(self.send_button.text())
        self._say(sentence, is_fault=True)
        if self.send_button.isEnabled():
            self.send_button.setFocus()

    def _say(self, text: str, *, is_fault: bool = False) -> None:
        restyle(self._note, "role", "fault" if is_fault else "caption")
        show_text(self._note, text)
        self._fit()

    def _be_busy(self, *, busy: bool) -> None:
        self._is_sending = busy
        self.progress.setVisible(busy)
        acts: tuple[FittingButton, ...] = (
            self.save_button,
            self.waiting_button,
            self.archives_button,
            self.test_button,
        )
        for made in acts:
            made.setEnabled(not busy)
        self.send_button.setEnabled(self._is_set and not busy)
        words = self._words
        text = (
            words.translate("Export", "Stop  Esc")
            if busy
            else words.translate("Report", "Close  Esc")
        )
        self.close_button.setText(text)
        self.close_button.setAccessibleName(text)
        if busy:
            self.close_button.setFocus()

    def _fit(self) -> None:
        """As high as its sentences need, from the first on."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
