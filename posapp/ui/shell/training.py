"""What only the training mode shows: its banner, and codes to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from posapp.ui.desk import Sample
from posapp.ui.text import Words
from posapp.ui.widgets.labels import button, label


class TrainingBanner(QFrame):
    """Unmistakable: nothing done here counts."""

    samples_wanted = Signal()

    def __init__(self, words: Words, *, has_samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 5, 10, 5)
        line.addWidget(
            label("banner", words.translate("Training", "TRAINING – nothing here is a real sale")),
            1,
        )
        toggle = button(words.translate("Training", "Try these  F8"))
        toggle.setAccessibleName(words.translate("Training", "Show or hide the codes to try"))
        toggle.clicked.connect(self.samples_wanted)
        toggle.setVisible(has_samples)
        line.addWidget(toggle)


class SamplesPanel(QScrollArea):
    """Codes of the training data, each with the story it tells; a click scans it."""

    chosen = Signal(str)

    def __init__(
        self, samples: Sequence[Sample], words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("samples")
        self._grid = QGridLayout(inner)
        self._grid.setSpacing(6)
        self._title = label("caption", words.translate("Training", "Try these codes"))
        self._buttons = [self._button(sample, words) for sample in samples]
        self.setWidget(inner)

    def lay_out(self, columns: int) -> None:
        """Arrange the buttons in so many columns."""
        self._grid.addWidget(self._title, 0, 0, 1, columns)
        for at, made in enumerate(self._buttons):
            self._grid.addWidget(made, 1 + at // columns, at % columns)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(1 + len(self._buttons), 1)

    def column_width(self) -> int:
        """How wide one column is, with the scroll bar."""
        for made in self._buttons:
            made.ensurePolished()  # before, they would answer for the unstyled font
        widest = max(made.sizeHint().width() for made in self._buttons)
        margins = self._grid.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        return widest + margins.left() + margins.right() + bar + 4

    def _button(self, sample: Sample, words: Words) -> QPushButton:
        story = words.story(sample.story)
        made = button(f"{story}\n{sample.code}", "sample")
        made.setAccessibleName(words.translate("Training", "Scan: {story}").format(story=story))
        made.clicked.connect(lambda: self.chosen.emit(sample.code))
        return made
