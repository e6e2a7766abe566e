"""What only the training mode shows: its banner, codes to try, and the guided tour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.shell.trainees import TRAINEES
from posapp.ui.widgets.barcode import BarcodeLabel
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.desk import Sample
    from posapp.ui.shell.tour import TourShown
    from posapp.ui.text import Words

_GAP = 12
_TOUR_WIDTH = 400
_LOW = 84
_EDGE = 14
_MODULE, _WIDE_MODULE = 2, 3  # pixels a bar is wide at least; wider where there is room


class TrainingBanner(QFrame):
    """Unmistakable: nothing done here counts."""

    samples_wanted = Signal()
    tour_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, words: Words, *, has_samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 10, 2)
        line.addWidget(
            label("banner", words.translate("Training", "TRAINING – nothing here is a real sale")),
            1,
        )
        line.setSpacing(_GAP)
        self.tour_button = button(words.translate("Training", "Tour"))
        self.tour_button.setAccessibleName(words.translate("Training", "Begin or end the tour"))
        self.sheet_button = button(words.translate("Training", "Sheet (PDF)"))
        self.sheet_button.setAccessibleName(
            words.translate("Training", "Save a sheet of codes to print")
        )
        toggle = button(words.translate("Training", "Try these  F8"))
        toggle.setAccessibleName(words.translate("Training", "Show or hide the codes to try"))
        for made, wanted in (
            (self.tour_button, self.tour_wanted),
            (self.sheet_button, self.sheet_wanted),
            (toggle, self.samples_wanted),
        ):
            made.clicked.connect(wanted)
            line.addWidget(made)
            made.setVisible(has_samples)


class SamplesPanel(QScrollArea):
    """Codes of the training data, each with the story it tells; a click scans it."""

    chosen = Signal(str)
    people_wanted = Signal()

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
        self._grid.setSpacing(12)
        self._title = label("caption", words.translate("Training", "Try these codes"))
        self._buttons = [self._button(sample, words) for sample in samples]
        self._buttons.append(self._people(words))
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

    def _people(self, words: Words) -> QPushButton:
        pins = (
            words.translate("Training", "{name}: PIN {pin}").format(name=one.name, pin=one.pin)
            for one in TRAINEES
        )
        title = words.translate("Training", "Lock and sign in")
        made = button("\n".join((title, *pins)), "sample")
        made.setAccessibleName(title)
        made.clicked.connect(self.people_wanted)
        return made

    def _button(self, sample: Sample, words: Words) -> QPushButton:
        story = words.story(sample.story)
        made = button(f"{story}\n{sample.code}", "sample")
        made.setAccessibleName(words.translate("Training", "Scan: {story}").format(story=story))
        made.clicked.connect(lambda: self.chosen.emit(sample.code))
        return made


class TourPanel(QFrame):
    """Renders a `TourShown`: what to do, the code to scan from the screen, and the way on."""

    skipped = Signal()
    went_back = Signal()
    ended = Signal()
    scanned = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self._words = words
        self._code = ""
        self._barcode: BarcodeLabel | None = None
        self._module = _MODULE
        self._is_side = False
        self._place = label("quiet", wraps=False)
        self._title = label("name")
        self._text = label("summary")
        self.scan_button = button(words.translate("Training", "No scanner:\ntake it"))
        self.scan_button.setAccessibleName(words.translate("Training", "Scan this code"))
        self.back_button = button(words.translate("Training", "Back\nAlt+←"))
        self.next_button = button("")
        self.end_button = button(words.translate("Training", "End\nAlt+End"))
        self.back_button.setAccessibleName(words.translate("Training", "The step before"))
        self.end_button.setAccessibleName(words.translate("Training", "End the tour"))
        for made in (self.scan_button, self.back_button, self.next_button, self.end_button):
            made.setParent(self)  # shown before it is laid out, it would be a window of its own
        self._connect()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addLayout(head)
        texts.addWidget(self._text)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(_GAP)
        self._body.addLayout(texts, 1)
        self._texts = texts
        acts = QGridLayout()
        acts.setSpacing(_GAP)
        self._acts = acts
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 8, _EDGE, 10)
        column.setSpacing(8)
        column.addLayout(self._body, 1)
        column.addLayout(acts)
        column.addStretch(0)
        self.hide()

    def lay_out(self, columns: int) -> None:
        """One column beside the till, or two in the place of the vouchers."""
        is_side = self._is_side = columns == 1
        self._module = _WIDE_MODULE if is_side else _MODULE
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if is_side else direction.LeftToRight)
        for at, made in enumerate(
            (self.scan_button, self.back_button, self.next_button, self.end_button)
        ):
            in_a_row = 2 if is_side else 4
            self._acts.addWidget(made, at // in_a_row, at % in_a_row)
        self._draw_code()
        # Beside the till the code stands under the words, not at the far end of the column.
        self._body.setStretchFactor(self._texts, 0 if is_side else 1)
        self._column.setStretch(0, 0 if is_side else 1)
        self._column.setStretch(2, 1 if is_side else 0)

    def column_width(self) -> int:
        """How wide it is beside the till."""
        return _TOUR_WIDTH

    def render_tour(self, shown: TourShown) -> None:
        """Show a step."""
        words = self._words
        self._title.setText(shown.title)
        self._place.setText(shown.place)
        self._place.setHidden(shown.is_last)
        self._text.setText(shown.text)
        self.setAccessibleName(f"{shown.title} {shown.text}")
        if shown.is_last or shown.is_done:
            self.next_button.setText(words.translate("Training", "Next\nAlt+→"))
        else:
            self.next_button.setText(words.translate("Training", "Skip\nAlt+→"))
        self.next_button.setAccessibleName(words.translate("Training", "The next step"))
        self.next_button.setVisible(not shown.is_last)
        self.back_button.setVisible(not shown.is_first)
        self.scan_button.setVisible(bool(shown.code))
        self._code = shown.code
        self._draw_code()

    def _draw_code(self) -> None:
        old, self._barcode = self._barcode, None
        if old is not None:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        if self._code:
            self._barcode = BarcodeLabel(self._code, self, module=self._module)
            if self._barcode.sizeHint().width() > _TOUR_WIDTH - 2 * _EDGE:
                self._barcode.deleteLater()
                self._barcode = BarcodeLabel(self._code, self, module=_MODULE)
            size = self._barcode.sizeHint()
            if not self._is_side:
                size.setHeight(_LOW)  # the verdict above has the better use for the room
            self._barcode.setFixedSize(size)
            self._body.addWidget(self._barcode, 0, Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self.scan_button.clicked.connect(lambda: self.scanned.emit(self._code))
        self.back_button.clicked.connect(self.went_back)
        self.next_button.clicked.connect(self.skipped)
        self.end_button.clicked.connect(self.ended)
        for keys, wanted in (
            ("Alt+Left", self.went_back),
            ("Alt+Right", self.skipped),
            ("Alt+End", self.ended),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(wanted)
