"""The strip that shows a sync or an import, with a bar and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from posapp.ui.shell.work import Work
from posapp.ui.theme import Tone
from posapp.ui.widgets.labels import button, label, restyle

if TYPE_CHECKING:
    from posapp.ui.text import Words

_BAR_WIDTH = 180


class WorkStrip(QFrame):
    """Renders a `Work`; hidden while there is none. Emits what the button then means."""

    cancelled = Signal()
    read = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._words = words
        self._is_running = False
        self._text = label("work")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(14)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(words.translate("Work", "Progress"))
        self.button = button("", "quiet")
        self.button.clicked.connect(self._press)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 8, 3)
        line.setSpacing(14)
        line.addWidget(self._text, 1)
        line.addWidget(self._bar)
        line.addWidget(self.button)
        self.render_work(Work())

    def render_work(self, work: Work) -> None:
        """Show a piece of work, or nothing."""
        self._is_running = work.is_running
        self._text.setText(work.text)
        self.setAccessibleName(work.text)
        self._bar.setVisible(work.is_running)
        if work.percent is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 100)
            self._bar.setValue(work.percent)
        said = (
            self._words.translate("Work", "Stop")
            if work.is_running
            else self._words.translate("Work", "Noted")
        )
        self.button.setText(said)
        self.button.setAccessibleName(
            self._words.translate("Work", "Stop bringing codes in") if work.is_running else said
        )
        # A good end goes by itself: it takes no more of a small screen than its line.
        self.button.setVisible(work.is_running or work.tone is Tone.ATTENTION)
        restyle(self, "tone", str(work.tone))
        self.setVisible(bool(work.text))

    def _press(self) -> None:
        if self._is_running:
            self.cancelled.emit()
        else:
            self.read.emit()
