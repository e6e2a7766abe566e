"""The codes of the training data on paper, to be scanned from it: A4, one page, PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from posapp.ui.widgets.barcode import paint_barcode
from posapp.ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from posapp.ui.desk import Sample
    from posapp.ui.shell.work import WorkPresenter
    from posapp.ui.text import Words

# Millimetres, as paper is measured.
_PAGE = QRectF(0, 0, 210, 297)
_MARGIN = 12.0
_COLUMNS = 2
_GAP = 5.0
_HEAD, _FOOT = 26.0, 8.0
_BARCODE = (62.0, 21.0)  # an EAN-13 with a module of half a millimetre
_FINE = 0.05
_TALLEST_CELL = 42.0
_DPI = 300


class SheetActs(QObject):
    """Asks where the sheet is to be saved, and saves it."""

    def __init__(
        self, samples: Sequence[Sample], words: Words, work: WorkPresenter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._samples = samples
        self._words = words
        self._work = work
        self._window = window
        self._dialog: QFileDialog | None = None

    def choose_file(self) -> None:
        """Ask for the file."""
        if self._dialog is not None:
            return
        words = self._words
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(places[0]) if places else Path.home()
        save, kind = words.translate("Tour", "Save"), "PDF (*.pdf)"
        dialog = file_dialog(words, self._window, words.sheet_title(), str(folder), kind, save)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("posapp-training.pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(lambda _result: self._put_away())
        self._dialog = dialog
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the sheet, and say how that went."""
        if write_sheet(path, self._samples, self._words):
            self._work.tell_done(self._words.sheet_written(str(path)))
        else:
            self._work.say(self._words.sheet_not_written(str(path)))

    def close(self) -> None:
        """Nothing is asked any more."""
        if self._dialog is not None:
            self._dialog.reject()

    def _put_away(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        self._window.activateWindow()


def write_sheet(path: Path, samples: Sequence[Sample], words: Words) -> bool:
    """Write the sheet; False where the file cannot be written. Needs a `QGuiApplication`."""
    try:
        path.open("wb").close()  # Qt would only warn on the console
    except OSError:
        return False
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(words.sheet_title())
    writer.setCreator("posapp")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.scale(_DPI / 25.4, _DPI / 25.4)
    paint_sheet(painter, samples, words)
    return painter.end()


def paint_sheet(painter: QPainter, samples: Sequence[Sample], words: Words) -> None:
    """Draw the page on a painter whose unit is a millimetre."""
    inner = _PAGE.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    _write(painter, QRectF(inner.left(), inner.top(), inner.width(), 10), words.sheet_title(), 7.5)
    lead = QRectF(inner.left(), inner.top() + 11, inner.width(), _HEAD - 12)
    _write(painter, lead, words.sheet_lead(), 3.8, bold=False)
    rows = -(-len(samples) // _COLUMNS)
    width = (inner.width() - _GAP * (_COLUMNS - 1)) / _COLUMNS
    room = inner.height() - _HEAD - _FOOT - _GAP * (rows - 1)
    height = min(_TALLEST_CELL, room / max(rows, 1))
    for at, sample in enumerate(samples):
        left = inner.left() + (at % _COLUMNS) * (width + _GAP)
        top = inner.top() + _HEAD + (at // _COLUMNS) * (height + _GAP)
        _paint_cell(painter, QRectF(left, top, width, height), sample, words)
    foot = QRectF(inner.left(), inner.bottom() - 5, inner.width(), 5)
    _write(painter, foot, words.sheet_foot(), 3.2, bold=False)


def _paint_cell(painter: QPainter, cell: QRectF, sample: Sample, words: Words) -> None:
    painter.setPen(QPen(QColor("#9aa5b1"), 0.3))
    painter.drawRoundedRect(cell, 2, 2)
    inner = cell.adjusted(3, 2, -3, -2)
    _write(
        painter,
        QRectF(inner.left(), inner.top(), inner.width(), 5.5),
        words.story(sample.story),
        4.2,
    )
    wide, high = _BARCODE
    code = QRectF(inner.center().x() - wide / 2, inner.bottom() - high, wide, high)
    told = QRectF(inner.left(), inner.top() + 5.5, inner.width(), code.top() - inner.top() - 6.5)
    _write(painter, told, words.story_shows(sample.story), 3.3, bold=False)
    # Bars are a whole number of units wide: a millimetre would be far too coarse a unit.
    painter.save()
    painter.translate(code.topLeft())
    painter.scale(_FINE, _FINE)
    paint_barcode(painter, QRectF(0, 0, wide / _FINE, high / _FINE), sample.code)
    painter.restore()


def _write(painter: QPainter, room: QRectF, text: str, height: float, *, bold: bool = True) -> None:
    """Text of a line height in millimetres, smaller where it would not fit its room."""
    # Fonts are made for whole pixels: written ten times as large on a tenth of the scale.
    large = QRectF(0, 0, room.width() * 10, room.height() * 10)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.save()
    painter.translate(room.topLeft())
    painter.scale(0.1, 0.1)
    painter.setPen(QColor("#1c2733"))
    font = QFont("Noto Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    size = round(height * 10)
    while size > 10:
        font.setPixelSize(size)
        painter.setFont(font)
        if large.contains(painter.boundingRect(large, flags, text)):
            break
        size -= 2
    painter.drawText(large, flags, text)
    painter.restore()
