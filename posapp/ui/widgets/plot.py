"""Bars drawn by pyqtgraph: the only module that imports it, and numpy with it.

Not to be imported but through `chart_loading.load_canvas`, so that a till which shows no chart
never pays. One colour for all bars: nothing is told by a colour alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QFrame, QWidget

from posapp.ui.widgets.chart import Bar, Bars

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # read once, as the library is imported

import pyqtgraph

_LETTERS: Final = 15
_LARGE_LETTERS: Final = 18
_LARGE_FROM: Final = 700  # a chart's width in pixels
_LEAST_LETTERS: Final = 11
_GAP: Final = 8.0
_AIR: Final = 18.0  # between the lines of two rows
_WIDEST_ROW: Final = 34.0
_WIDEST_COLUMN: Final = 51.0
_COLUMN_SHARE: Final = 0.72
_LABEL_SHARE: Final = 0.5  # of the width, for the names of rows
_MARKS_APART: Final = 48.0
_BELOW: Final = 1e-6  # of the longest: at the very edge, nought would not be written
_FAINT: Final = 70  # of 255, for the lines across


class BarPlot:
    """Implements `posapp.ui.widgets.chart.Canvas`. For the Qt thread only.

    A picture, not an instrument: the library's own zooming, menus and buttons are all off, and
    neither a wheel nor a finger on it is kept from the page.
    """

    def __init__(self, parent: QWidget) -> None:
        view: Any = pyqtgraph.PlotWidget(parent, enableMenu=False)
        self._view: Final = view
        self._bars = Bars("", ())
        self._colour: Callable[[str], str] = lambda _name: "gray"
        self._texts: list[Any] = []
        self._labels: Sequence[str] = ()
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        plot = view.getPlotItem()
        plot.layout.setContentsMargins(0, 0, 0, 0)
        plot.hideButtons()
        self._box: Final[Any] = plot.getViewBox()
        self._box.setMouseEnabled(x=False, y=False)
        self._box.disableAutoRange()
        self._box.setDefaultPadding(0)
        self._left: Final[Any] = plot.getAxis("left")
        self._bottom: Final[Any] = plot.getAxis("bottom")
        self._bottom.setTickPen(QPen(Qt.PenStyle.NoPen))
        for axis in (self._left, self._bottom):
            axis.setStyle(
                tickLength=0,
                tickTextOffset=round(_GAP),
                autoExpandTextSpace=False,
                autoReduceTextSpace=False,
                hideOverlappingLabels=False,
            )
            axis.enableAutoSIPrefix(False)
            axis.setZValue(-1000)  # its lines lie behind the bars
        self._item: Final[Any] = pyqtgraph.BarGraphItem(
            x=[], y0=[], width=[], height=[], pen=None, brush=None
        )
        self._box.addItem(self._item, ignoreBounds=True)
        self._box.sigResized.connect(self._fit)

    @property
    def widget(self) -> QWidget:
        """Where it draws."""
        made: QWidget = self._view
        return made

    @property
    def texts(self) -> Sequence[str]:
        """The figures written at the bars, as they stand there."""
        return [text.toPlainText() for text in self._texts]

    @property
    def labels(self) -> Sequence[str]:
        """What the bars are called, as it stands there."""
        return self._labels

    def draw(self, bars: Bars) -> None:
        """Draw these instead."""
        self._bars = bars
        self._box.invertY(not bars.columns)
        self._fit()

    def colour(self, named: Callable[[str], str]) -> None:
        """Take colours by their names in the sheet."""
        self._colour = named
        text = QPen(QColor(named("text")))
        self._view.setBackground(QColor(named("page")))
        for axis in (self._left, self._bottom):
            axis.setPen(QPen(QColor(named("line"))))
            axis.setTextPen(text)
        self._item.setOpts(brush=QBrush(QColor(named("accent"))))
        self._fit()

    def close(self) -> None:
        """Take the drawing apart while Qt still runs; nothing is drawn after it."""
        self._box.sigResized.disconnect(self._fit)
        self._bars = Bars("", ())
        self._texts = []
        self._view.close()

    def _fit(self, *_changed: object) -> None:
        """Letters, margins and lengths for the room there is."""
        if not self._bars.bars or self._box.width() < 1 or self._box.height() < 1:
            return
        if self._bars.columns:
            self._fit_columns(self._bars)
        else:
            self._fit_rows(self._bars)

    def _fit_rows(self, bars: Bars) -> None:
        ours = bars.bars
        plot = self._view.getPlotItem()
        plot.hideAxis("bottom")
        width = self._view.width()
        labels = [bar.label for bar in ours]
        font, metrics = self._fitting(labels, width * _LABEL_SHARE)
        widest = min(_widest(metrics, labels), width * _LABEL_SHARE)
        texts = _widest(metrics, [bar.text for bar in ours])
        self._left.setLabel(None)
        self._left.setGrid(False)
        self._left.setPen(None)
        self._left.setTickFont(font)
        self._left.setWidth(widest + 2 * _GAP)
        ends = Qt.TextElideMode.ElideRight
        self._labels = [metrics.elidedText(text, ends, widest + 1) for text in labels]
        self._left.setTicks([list(enumerate(self._labels))])
        room, height = self._box.width(), self._box.height()
        row = min(height / len(ours), metrics.height() + _AIR)
        longest = _longest(ours)
        free = max(room - texts - 2 * _GAP, 10.0)
        self._box.setRange(
            xRange=(0, longest * room / free), yRange=(-0.5, height / row - 0.5), padding=0
        )
        thick = min(row - 6, _WIDEST_ROW) / row
        self._item.setOpts(
            x=None,
            x0=[0] * len(ours),
            width=[bar.length for bar in ours],
            y0=None,
            y=list(range(len(ours))),
            height=thick,
        )
        places = [(bar.length, at, bar.text) for at, bar in enumerate(ours)]
        self._write(places, font, (0.0, 0.5))

    def _fit_columns(self, bars: Bars) -> None:
        ours = bars.bars
        plot = self._view.getPlotItem()
        plot.showAxis("bottom")
        font, metrics = self._font(self._letters)
        small, small_metrics = self._font(self._letters - 2)
        longest = _longest(ours)
        room, height = self._box.width(), self._box.height()
        every = _round_step(longest, max(int(height / _MARKS_APART), 1))
        marks = [(at, bars.number(at)) for at in range(0, longest + 1, every)]
        line = self._colour("line")
        title = small_metrics.height() + _GAP
        for axis, name in ((self._left, bars.up), (self._bottom, bars.across)):
            axis.setPen(QPen(QColor(line)))
            axis.setTickFont(font)
            axis.label.setFont(small)
            axis.setLabel(escape(name), color=self._colour("text"))
        self._left.setGrid(_FAINT)
        self._left.setTicks([marks])
        self._left.setWidth(_widest(metrics, [text for _at, text in marks]) + 2 * _GAP + title)
        self._bottom.setHeight(metrics.height() + _GAP + title)
        step = room / len(ours)
        skip = max(1, -int(-(_widest(metrics, [bar.label for bar in ours]) + _GAP) // step))
        named = [(at, ours[at].label) for at in range(0, len(ours), skip)]
        self._bottom.setTicks([named])
        self._labels = [text for _at, text in named]
        free = max(height - small_metrics.height() - _GAP, 10.0)
        self._box.setRange(
            xRange=(-0.5, len(ours) - 0.5),
            yRange=(-longest * _BELOW, longest * height / free),
            padding=0,
        )
        self._item.setOpts(
            x0=None,
            x=list(range(len(ours))),
            width=min(_COLUMN_SHARE, _WIDEST_COLUMN / step),
            y=None,
            y0=[0] * len(ours),
            height=[bar.length for bar in ours],
        )
        # A figure that is wider than its column is left to the axis and to the table.
        figures, figure_metrics = self._fitting([bar.text for bar in ours], step)
        if figures.pixelSize() > small.pixelSize():
            figures, figure_metrics = small, small_metrics
        places = [
            (at, bar.length, bar.text)
            for at, bar in enumerate(ours)
            if figure_metrics.horizontalAdvance(bar.text) <= step
        ]
        self._write(places, figures, (0.5, 1.0))

    def _write(
        self,
        places: Sequence[tuple[float, float, str]],
        font: QFont,
        anchor: tuple[float, float],
    ) -> None:
        """Write figures at bars' ends."""
        for text in self._texts:
            self._box.removeItem(text)
        self._texts = []
        for x, y, said in places:
            if not said:
                continue
            text = pyqtgraph.TextItem(said, QColor(self._colour("text")), anchor=anchor)
            text.setFont(font)
            self._box.addItem(text, ignoreBounds=True)
            text.setPos(x, y)
            self._texts.append(text)

    @property
    def _letters(self) -> int:
        return _LETTERS if self._view.width() < _LARGE_FROM else _LARGE_LETTERS

    def _font(self, letters: int) -> tuple[QFont, QFontMetricsF]:
        font = QFont(self._view.font())
        font.setPixelSize(letters)
        return font, QFontMetricsF(font, self._view)

    def _fitting(self, texts: Sequence[str], room: float) -> tuple[QFont, QFontMetricsF]:
        """The largest letters in which all of these have room, or the least there are."""
        letters = self._letters
        font, metrics = self._font(letters)
        while letters > _LEAST_LETTERS and _widest(metrics, texts) > room:
            letters -= 1
            font, metrics = self._font(letters)
        return font, metrics


def _widest(metrics: QFontMetricsF, texts: Sequence[str]) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def _longest(bars: Sequence[Bar]) -> int:
    return max((bar.length for bar in bars), default=0) or 1


def _round_step(longest: int, marks: int) -> int:
    """The least of 1, 2, 5, 10, 20, 50 and so on that leaves no more than so many marks."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if longest <= step * marks:
                return step
        power *= 10
