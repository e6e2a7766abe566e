"""A bar chart: few bars of whole numbers, in the theme's colours, each with its figure written out.

One colour for all bars: nothing is told by a colour alone. Whoever does not see the chart reads the
table that stands beside it; a screen reader gets every bar in the description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from posapp.ui.theme import COLOURS, theme_of

_LETTERS: Final = 15
_SMALL_LETTERS: Final = 13
_GAP: Final = 8.0
_WIDEST_BAR: Final = 34.0
_LABEL_SHARE: Final = 0.36


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is of, how long, and its figure in words; `text` may be empty."""

    label: str
    length: int
    text: str = ""


class BarChart(QWidget):
    """Columns for what follows in time, else rows, which leave room for names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._columns = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 160)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], name: str, *, columns: bool) -> None:
        """Show these bars; `name` says what they are of."""
        self._bars = tuple(bars)
        self._columns = columns
        self.setAccessibleName(name)
        told = (f"{bar.label}: {bar.text or bar.length}" for bar in bars if bar.length)
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """A third of a small screen."""
        return QSize(480, 260)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole is repainted
        """Draw all bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(_LETTERS if self.width() < 700 else _LETTERS + 3)
        painter.setFont(font)
        if self._columns:
            self._paint_columns(painter)
        else:
            self._paint_rows(painter)
        painter.end()

    def _colour(self, name: str) -> QColor:
        return QColor(COLOURS[theme_of(self)].by_name[name])

    @property
    def _longest(self) -> int:
        return max((bar.length for bar in self._bars), default=0) or 1

    def _paint_rows(self, painter: QPainter) -> None:
        if not self._bars:
            return
        metrics = QFontMetricsF(painter.font(), self)
        height = min(self.height() / len(self._bars), metrics.height() + 18)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        labels = min(widest, self.width() * _LABEL_SHARE)
        texts = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        room = max(self.width() - labels - texts - 3 * _GAP, 10.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, bar in enumerate(self._bars):
            top = at * height
            painter.setPen(self._colour("text"))
            short = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, labels)
            painter.drawText(
                QRectF(0, top, labels, height), Qt.AlignmentFlag.AlignRight | middle, short
            )
            length = room * bar.length / self._longest
            thick = min(height - 6, _WIDEST_BAR)
            box = QRectF(labels + _GAP, top + (height - thick) / 2, length, thick)
            self._paint_bar(painter, box)
            painter.setPen(self._colour("text"))
            place = QRectF(box.right() + _GAP, top, texts + _GAP, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, bar.text)

    def _paint_columns(self, painter: QPainter) -> None:
        if not self._bars:
            return
        metrics = QFontMetricsF(painter.font(), self)
        line = metrics.height()
        base = self.height() - line - 4
        room = max(base - line - 2, 10.0)
        step = self.width() / len(self._bars)
        thick = min(step * 0.72, _WIDEST_BAR * 1.5)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + _GAP
        every = max(1, -int(-widest // step))
        painter.setPen(QPen(self._colour("line"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        small = painter.font()
        small.setPixelSize(_SMALL_LETTERS)
        figures = QFontMetricsF(small, self)
        centred = Qt.AlignmentFlag.AlignHCenter
        for at, bar in enumerate(self._bars):
            middle = (at + 0.5) * step
            length = room * bar.length / self._longest
            self._paint_bar(painter, QRectF(middle - thick / 2, base - length, thick, length))
            painter.setPen(self._colour("text"))
            if at % every == 0:
                place = QRectF(middle - widest, base + 3, 2 * widest, line)
                painter.drawText(place, centred | Qt.AlignmentFlag.AlignTop, bar.label)
            if bar.text and figures.horizontalAdvance(bar.text) <= step:
                painter.save()
                painter.setFont(small)
                place = QRectF(middle - step, base - length - line, 2 * step, line)
                painter.drawText(place, centred | Qt.AlignmentFlag.AlignBottom, bar.text)
                painter.restore()

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        if box.width() > 0 and box.height() > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("accent"))
            painter.drawRect(box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
