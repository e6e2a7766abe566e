"""What only the training mode shows: its banner, and codes to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from posapp.ui.desk import Sample
from posapp.ui.text import Words
from posapp.ui.widgets.labels import button, label

_WIDTH = 250


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
        self.setFixedWidth(_WIDTH)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("samples")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(label("caption", words.translate("Training", "Try these codes")))
        for sample in samples:
            column.addWidget(self._button(sample, words))
        column.addStretch(1)
        self.setWidget(inner)

    def _button(self, sample: Sample, words: Words) -> QWidget:
        story = words.story(sample.story)
        made = button(f"{story}\n{sample.code}", "sample")
        made.setAccessibleName(words.translate("Training", "Scan: {story}").format(story=story))
        made.clicked.connect(lambda: self.chosen.emit(sample.code))
        return made
